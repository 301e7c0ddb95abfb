"""The commands that do without a window what the window does; a public contract, exact to the letter."""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.contract import check_json, layout_json, parse_json
from core.cli.options import (
    FORMATS,
    STANDARD_INPUT,
    batch_options,
    check_options,
    export_options,
    layout_options,
    parse_options,
)
from core.cli.parser import BAD_OPTION, Parser
from core.cli.summary import printed, summary
from core.files import CouldNotWrite
from core.minutes.assemble import assemble
from core.profiles.files import ProfileUnreadable
from core.reading.draft import DraftUnreadable
from core.reading.open import read_bytes
from core.session import PaperIncomplete, Session, WouldOverwrite
from core.storage.corrections import PinsUnreadable, with_pins
from core.typesetting.profile import Profile

if TYPE_CHECKING:
    from core.cli.batch import Outcome

DONE, FOUND, UNUSABLE, UNWRITTEN = 0, 1, BAD_OPTION, 3
"""Exit codes: all well; findings, or drafts of a batch that failed; a draft, option or target that cannot be used; a
file that could not be written."""


def main(arguments: Sequence[str]) -> int:
    """Run one command; everything but its result goes to standard error. Returns the exit code."""
    _speak_utf8()
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        code = command(options)
        sys.stdout.flush()
    except BrokenPipeError:
        _read_no_further()
        return DONE
    except (DraftUnreadable, PinsUnreadable, ProfileUnreadable) as error:
        _say(str(error))
        return UNUSABLE
    except CouldNotWrite as error:
        _say(str(error))
        return UNWRITTEN
    return code


def _read_no_further() -> None:
    """Whoever read the output has gone (``… | head``): let the interpreter's own flush at exit find nothing to do."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parse(options: argparse.Namespace) -> int:
    document = _opened(options.draft).document
    if options.pins:
        document = with_pins(document, Path(options.pins))
    minutes = assemble(document)
    print(_json(parse_json(document, minutes)) if options.json else summary(document, minutes))
    return DONE


def _check(options: argparse.Namespace) -> int:
    session = _opened(options.draft)
    document, findings = session.document, session.findings
    if session.settings_trouble:
        _say(session.settings_trouble)
    if options.json:
        print(_json(check_json(document, findings)))
    else:
        for finding in findings:
            print(f"第{document.place(finding.line_id) + 1}行 [{finding.severity}] {finding.rule} {finding.message}")
    return FOUND if findings else DONE


def _layout(options: argparse.Namespace) -> int:
    paper = _opened(options.draft, options.profile).paper
    for notice in paper.notices:
        _say(notice)
    layout = paper.printed_by(options.renderer)
    print(_json(layout_json(layout)) if options.json else printed(layout))
    return DONE


def _export(options: argparse.Namespace) -> int:
    session = _opened(options.draft, options.profile)
    if options.fix:
        session.apply("改好不必过问的问题", session.with_safe_fixes)
    beside = Path() if options.draft == STANDARD_INPUT else Path(options.draft).parent
    try:
        folder = Path(options.output) if options.output else beside
        exported = session.export(folder, options.formats, options.force)
    except (WouldOverwrite, PaperIncomplete) as error:
        _say(str(error))
        return UNUSABLE if isinstance(error, WouldOverwrite) else UNWRITTEN
    for notice in exported.notices:
        _say(notice)
    for path in exported.paths:
        print(path)
    return DONE


def _batch(options: argparse.Namespace) -> int:
    from core.cli.batch import export_all  # noqa: PLC0415  parse need not load it

    source, out = Path(options.source), Path(options.out)
    if not source.is_dir():
        _say(f"“{source}”不是文件夹，请给出存放草稿的文件夹。")
        return UNUSABLE
    if source.resolve().is_relative_to(out.resolve()):
        _say(f"“{out}”里有草稿，导出的文件会和它们混在一起，请另给一个存放的文件夹。")
        return UNUSABLE
    profile = None if options.profile is None else _profile(options.profile)
    failed = [_failed(outcome) for outcome in export_all(source, out, FORMATS, options.jobs, profile)]
    if not failed:
        _say(f"“{source}”里没有草稿，什么也没有导出。")
    return FOUND if any(failed) else DONE


def _failed(outcome: "Outcome") -> bool:
    """Say what became of one draft of a folder, and tell whether it failed."""
    for notice in outcome.notices:
        _say(f"{outcome.draft}：{notice}")
    if outcome.failure is not None:
        _say(f"{outcome.draft}：{outcome.failure}")
    for path in outcome.paths:
        print(path)
    return outcome.failure is not None


def _opened(draft: str, profile: str | None = None) -> Session:
    """A draft, or a project as it was saved, set by the profile named, else by its own; tell what reading left out."""
    if draft == STANDARD_INPUT:
        session = Session(read_bytes("标准输入", sys.stdin.buffer.read()))
    else:
        session = Session.open(Path(draft))
    for notice in session.notices:
        _say(notice)
    if profile is not None:
        session.set_profile(_profile(profile))
    return session


def _profile(name_or_file: str) -> Profile:
    from core.profiles.library import Library, profile_at  # noqa: PLC0415  only then

    return profile_at(name_or_file, Library())


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _speak_utf8() -> None:
    """Windows consoles and pipes have code pages of their own; the contract says UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="main.py", description="把会议纪要草稿排成国标格式的正式纪要，并列出分送名单。")
    commands = parser.add_subparsers(required=True, metavar="命令", parser_class=Parser)
    for name, command, purpose, add_options in _COMMANDS:
        parser_of_command = commands.add_parser(name, help=purpose, description=f"{purpose}。")
        parser_of_command.set_defaults(command=command)
        add_options(parser_of_command)
    return parser


_COMMANDS = (
    ("parse", _parse, "列出读出的结构", parse_options),
    ("export", _export, "导出纪要和分送名单", export_options),
    ("check", _check, "列出校对问题", check_options),
    ("layout", _layout, "逐页逐行列出排好的版面", layout_options),
    ("batch", _batch, "导出一个文件夹里的所有草稿", batch_options),
)
