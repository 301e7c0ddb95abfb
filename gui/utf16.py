"""Offsets in a text: Qt counts UTF-16 units, core counts characters, and 𠮷 is two of the one and one of the other."""


def units(text: str) -> int:
    """How many UTF-16 units a text takes; as an offset, where Qt sees the end of it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, offset: int) -> int:
    """How many characters of ``text`` stand before Qt's ``offset`` (UTF-16 units); half a pair counts as none."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * offset].decode("utf-16-le", "ignore"))
