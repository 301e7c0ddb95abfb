"""What the program says about itself: the manual, the list of keys, its version and licences."""
