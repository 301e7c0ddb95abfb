"""The 版面: pages painted as they will be printed."""
