"""单位版式 as an office meets it: one readable file each, a library of them, and learning one from a finished paper."""
