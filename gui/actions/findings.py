"""Actions on findings: take a proposed wording, take many at once, or see a finding no more."""

from collections.abc import Iterator, Sequence

from core.proofreading.finding import Finding
from core.proofreading.fixing import apart, with_fixes
from core.structure.document import Document
from gui.actions.action import Action
from gui.findings_pane.list import FindingsList
from gui.workbench import Workbench

_NONE_CHOSEN = "请先在“问题”里选中一条。"
_NO_FIX = "这一条没有现成的改法，请对照原文自己改。"
_NONE_SAFE = "没有可以直接改好的问题。"


def finding_actions(workbench: Workbench, findings: FindingsList) -> Iterator[Action]:
    """What can be done with the finding that is chosen in the list, and with all that need no asking."""

    def fix_refusal() -> str | None:
        if findings.chosen is None:
            return _NONE_CHOSEN
        return None if findings.chosen.fixes else _NO_FIX

    def accept() -> None:
        if findings.chosen is not None:
            take_fix(workbench, findings.chosen, 0)

    def accept_rule() -> None:
        if findings.chosen is not None:
            _take_all(workbench, _fixable_alike(workbench, findings.chosen))

    def ignore() -> None:
        if findings.chosen is not None:
            workbench.session.ignore(findings.chosen)

    yield Action("accept-fix", "采纳改法", accept, fix_refusal, "check-bold", ("Alt+Return",))
    yield Action("accept-rule", "采纳同类问题的改法", accept_rule, fix_refusal, "check-all")
    yield Action(
        "accept-safe",
        "改好全部稳妥的问题",
        lambda: workbench.apply("改好全部稳妥的问题", _with_safe_fixes),
        lambda: None if findings.findings.has_safe else _NONE_SAFE,
        "auto-fix",
        ("Ctrl+Shift+F8",),
    )
    yield Action(
        "ignore-finding",
        "忽略这一条",
        ignore,
        lambda: _NONE_CHOSEN if findings.chosen is None else None,
        "eye-off-outline",
        ("Alt+Del",),
    )


def take_fix(workbench: Workbench, finding: Finding, choice: int) -> None:
    """Put a proposed wording in place, unless the finding has gone meanwhile."""
    workbench.settle()
    if finding in workbench.session.findings:
        fix = finding.fixes[choice]
        workbench.apply(f"改为“{fix}”", lambda document: with_fixes(document, {finding: fix}))


def _fixable_alike(workbench: Workbench, chosen: Finding) -> list[Finding]:
    """The findings of the same rule, but for those that overlap one before them."""
    return apart(finding for finding in workbench.session.findings if finding.rule == chosen.rule and finding.fixes)


def _take_all(workbench: Workbench, findings: Sequence[Finding]) -> None:
    fixes = {finding: finding.fixes[0] for finding in findings}
    workbench.apply(f"改好 {len(fixes)} 处同类问题", lambda document: with_fixes(document, fixes))


def _with_safe_fixes(document: Document) -> Document:
    from core.proofreading.check import with_safe_fixes  # noqa: PLC0415  all the rules are loaded when first needed

    return with_safe_fixes(document)
