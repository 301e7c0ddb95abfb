"""Writing what the 纪要 says back into the lines it was read from, character for character but for what changes."""
