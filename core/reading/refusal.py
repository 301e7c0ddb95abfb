"""Why a draft cannot be read, said before its name is known."""


class Refusal(Exception):
    """A Chinese predicate that follows the draft's name and says what to do, such as “加了密码，请…再打开。”.

    Readers raise it; ``core.reading.open`` puts the name in front and makes ``DraftUnreadable`` of it.
    """


DAMAGED = "已损坏或不完整，请用 Word 或 WPS 打开修复、另存为 .docx 再试，或重新取得一份。"
DAMAGED_PAGE = "是网页文件，已损坏或不完整，请重新保存一份，或把要用的文字复制出来，粘贴为新草稿。"
DAMAGED_OFD = "是 OFD 文件，已损坏或不完整，请重新取得一份，或改用 .docx 草稿。"
ENCRYPTED = "加了密码，请在 Word 或 WPS 中取消密码、另存后再打开。"
EMPTY = "是空的，请选择有内容的草稿。"
WITHOUT_TEXT = "里没有文字，请换一份草稿；如果内容是图片，请先转成文字。"


def unknown_format(kind: str) -> Refusal:
    """Refuse a file that is recognised as something else than a draft; ``kind`` is its Chinese name."""
    return Refusal(f"是{kind}，不是能读的草稿格式，请另存为 .docx 或 .txt 再打开。")
