"""Web pages, saved or pasted: what a browser shows of them, line by line."""
