"""Lines and pages as a word processor breaks them: from the blocks of a paper to text at places on numbered pages."""
