"""Drafts, projects and papers as files: opened, saved, recovered and exported without ever holding the window up."""
