"""Older formats of word processors, read by way of an installed LibreOffice."""
