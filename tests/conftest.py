"""What tests of several parts share."""

from collections.abc import Callable, Mapping

import pytest

from tests.rendering import Printed, need_printer, print_papers


@pytest.fixture(scope="session")
def printer(tmp_path_factory) -> Callable[[Mapping[str, bytes]], dict[str, Printed]]:
    """Prints many papers in one go; a test that asks for it is skipped where LibreOffice is missing."""
    need_printer()
    return lambda papers: print_papers(papers, tmp_path_factory.mktemp("printed"))
