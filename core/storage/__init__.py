"""What is kept in files beside the papers: corrections, projects, and what is recovered after a crash."""
