"""Work in processes of its own, which may take so much time and memory and can be stopped whatever it is doing."""
