"""成文: ``python main.py [DRAFT]`` opens the window, ``python main.py COMMAND …`` works without one."""

import sys

from core.cli.names import COMMANDS


def main(arguments: list[str]) -> int:
    """Run a command, or open the window. Returns the exit code."""
    if arguments and arguments[0] in (*COMMANDS, "-h", "--help"):
        from core.cli.commands import main as run_command  # noqa: PLC0415  the window opens sooner without it

        return run_command(arguments)
    from gui.application import run_window  # noqa: PLC0415  the commands run where no Qt is installed

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
