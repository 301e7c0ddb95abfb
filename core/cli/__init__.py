"""The commands that need no window, what they print, and the JSON that scripts rely on."""
