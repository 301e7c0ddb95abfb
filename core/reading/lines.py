"""What ends a line, and which characters are no words: the same for every kind of draft."""

import re

INVISIBLE_NOTICE = "去掉了 {count} 个看不见的字符（零宽字符或控制字符）"

LINE_END = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
"""Every line end that plain text knows, vertical tab and form feed included."""

_INVISIBLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls but tab and line ends
    "\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufdd0-\ufdef"  # zero width, direction
    "\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f"  # annotation marks, non-characters, tags
    "]"
)


def split_lines(text: str) -> list[str]:
    """Cut a text at its line ends; a line end that closes the text opens no further line."""
    lines = LINE_END.split(text)
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return lines


def drop_invisible(text: str) -> tuple[str, int]:
    """Take out what no reader can see, which would come between the characters of a word; also tell how many."""
    return _INVISIBLE.subn("", text)
