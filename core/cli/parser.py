"""Options of a command line, told and refused in Chinese."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import NoReturn

BAD_OPTION = 2
"""The exit code where an option cannot be used."""

_WITH_HELP = "请加 --help 看用法"

_REFUSALS = (
    (re.compile(r"the following arguments are required: (.+)"), "缺少“{}”"),
    (re.compile(r"unrecognized arguments: (.+)"), "不认识“{}”"),
    (re.compile(r"ambiguous option: (\S+) could match (.+)"), "“{}”可以是 {}，请写全"),
    (re.compile(r"argument (.+?): expected one argument"), "选项 {} 后面要写一个值"),
    (re.compile(r"argument (.+?): ignored explicit argument .+"), "选项 {} 后面不能写值"),
    (re.compile(r"argument .+?: invalid choice: (.+?) \(choose from (.+)\)"), "不认识 {}，可选：{}"),
    (re.compile(r"argument (.+?): ([^\x00-\x7f].*)"), "选项 {}：{}"),
)
"""What argparse refuses, and how it is said here; the last is what a value's own check says."""


class Parser(argparse.ArgumentParser):
    """An argument parser without a word of English, as far as ``metavar`` and ``help`` of its options are without."""

    def __init__(self, prog: str | None = None, description: str | None = None) -> None:
        super().__init__(prog, description=description, formatter_class=_Usage, add_help=False)
        self._positionals.title, self._optionals.title = "参数", "选项"
        self.add_argument("-h", "--help", action="help", help="显示用法")

    def format_help(self) -> str:
        """Tell how the command is used."""
        return super().format_help().replace(":\n", "：\n")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the options, and end with ``BAD_OPTION``."""
        self.print_usage(sys.stderr)
        self.exit(BAD_OPTION, f"{_refusal(message)}，{_WITH_HELP}。\n")


class _Usage(argparse.HelpFormatter):
    """Help stands below the option that it is for: a column beside them would need letters all of one width."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=8)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)


def _refusal(message: str) -> str:
    matches = ((pattern.fullmatch(message), said) for pattern, said in _REFUSALS)
    return next((said.format(*match.groups()) for match, said in matches if match), "命令或选项不对")
