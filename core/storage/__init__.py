"""What is kept in files beside the papers: corrections, and later projects, recovery and settings."""
