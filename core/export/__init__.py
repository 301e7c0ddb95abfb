"""From the 纪要 to files: the paper, the distribution list, and the package that both are written in."""
