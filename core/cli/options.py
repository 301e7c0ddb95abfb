"""What may be asked of each command: its options, and what their values may be."""

import argparse

from core.typesetting.breaking.renderer import RENDERERS, WORD, Renderer

FORMATS = ("docx", "list", "xlsx")
"""What is exported unless ``--formats`` says otherwise: the paper, the distribution list for Word and spreadsheets."""

ON_DEMAND = ("pdf", "changes")
"""What else ``--formats`` may name: the paper as it is printed, and the changes to the draft, tracked for Word."""

STANDARD_INPUT = "-"


def parse_options(parser: argparse.ArgumentParser) -> None:
    """Of reading a draft."""
    _add_json(parser)
    parser.add_argument("--pins", metavar="文件", help="改正清单：这些行按清单定下，其余重新识别")
    _add_draft(parser)


def export_options(parser: argparse.ArgumentParser) -> None:
    """Of writing the papers."""
    formats = ",".join(FORMATS + ON_DEMAND)
    parser.add_argument("-o", dest="output", metavar="文件夹", help="存放的文件夹；不写就放在草稿旁边")
    parser.add_argument("--formats", type=_formats, default=FORMATS, metavar="格式", help=f"导出哪些：{formats}")
    parser.add_argument("--fix", action="store_true", help="先改好不必过问的问题")
    parser.add_argument("--force", action="store_true", help="覆盖已有的文件（草稿除外）")
    _add_profile(parser)
    _add_draft(parser)


def check_options(parser: argparse.ArgumentParser) -> None:
    """Of proofreading."""
    _add_json(parser)
    _add_draft(parser)


def layout_options(parser: argparse.ArgumentParser) -> None:
    """Of setting the pages."""
    renderers = "、".join(RENDERERS)
    _add_json(parser)
    parser.add_argument("--renderer", type=_renderer, default=WORD, metavar="软件", help=f"照哪个软件断行：{renderers}")
    _add_profile(parser)
    _add_draft(parser)


def batch_options(parser: argparse.ArgumentParser) -> None:
    """Of exporting a folder of drafts."""
    parser.add_argument("--jobs", type=_jobs, metavar="份数", help="同时处理几份；不写就用满处理器")
    _add_profile(parser)
    parser.add_argument("source", metavar="草稿文件夹", help="其中的草稿和项目，不论在哪一层，都导出")
    parser.add_argument("out", metavar="存放文件夹", help="没有就新建")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="按约定的 JSON 输出")


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", metavar="版式", help="单位版式的名称或文件；不写就用项目自己的，没有就用国标")


def _add_draft(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("draft", metavar="草稿", help="草稿或 .chengwen 项目；- 表示标准输入（纯文本）")


def _formats(text: str) -> tuple[str, ...]:
    """The formats of an option such as ``docx,xlsx``."""
    wanted = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    unknown = [form for form in wanted if form not in FORMATS + ON_DEMAND]
    if unknown or not wanted:
        raise argparse.ArgumentTypeError(
            f"不能导出“{'、'.join(unknown) or text}”，可选：{'、'.join(FORMATS + ON_DEMAND)}"
        )
    return wanted


def _renderer(name: str) -> Renderer:
    if name not in RENDERERS:
        raise argparse.ArgumentTypeError(f"不认识“{name}”，可选：{'、'.join(RENDERERS)}")
    return RENDERERS[name]


def _jobs(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 64):
        raise argparse.ArgumentTypeError(f"“{text}”不是 1 到 64 之间的整数")
    return int(text)
