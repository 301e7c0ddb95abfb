"""The tree of the paper's parts."""
