"""Actions on findings: go to them, take a proposed wording, take many at once, or see them no more."""

from collections.abc import Iterator, Sequence
from functools import partial

from core.proofreading.finding import Finding
from core.proofreading.fixing import apart, the_other_way, with_fixes
from gui.actions.action import Action
from gui.findings_pane.list import FindingsList
from gui.findings_pane.sentences import fix_name, rule_name
from gui.proofreading.proofreading import Proofreading
from gui.workbench import Workbench

_NONE_CHOSEN = "请先在“问题”里选中一条。"
_NO_FIX = "这一条没有现成的改法，请对照原文自己改。"
_NONE_SAFE = "没有可以直接改好的问题。"


def finding_actions(workbench: Workbench, findings: FindingsList, proofreading: Proofreading) -> Iterator[Action]:
    """Everything in the menu 校对."""
    yield from _going(workbench, proofreading)
    yield from _accepting(workbench, findings)
    yield from _ignoring(workbench, findings, proofreading)

    no_draft = workbench.no_draft
    yield Action("show-ignored", "已忽略的问题…", proofreading.show_ignored, no_draft, "eye-outline")
    yield Action("show-changes", "改动清单…", proofreading.show_changes, no_draft, "file-compare", ("Ctrl+Alt+E",))
    yield Action("own-words", "我的词表…", proofreading.show_words, icon="book-edit-outline", keys=("Ctrl+Alt+W",))


def _going(workbench: Workbench, proofreading: Proofreading) -> Iterator[Action]:
    refusal = workbench.no_draft
    yield Action("next-finding", "下一个问题", partial(proofreading.go, forward=True), refusal, "arrow-down", ("F4",))
    yield Action(
        "previous-finding", "上一个问题", partial(proofreading.go, forward=False), refusal, "arrow-up", ("Shift+F4",)
    )
    yield Action("finding-here", "光标处的问题…", proofreading.show_here, refusal, "comment-text-outline", ("Alt+F8",))


def _accepting(workbench: Workbench, findings: FindingsList) -> Iterator[Action]:
    def refusal() -> str | None:
        if findings.chosen is None:
            return _NONE_CHOSEN
        return None if findings.chosen.fixes else _NO_FIX

    def accept() -> None:
        if findings.chosen is not None:
            take_fix(workbench, findings.chosen, 0)

    def accept_rule() -> None:
        if findings.chosen is not None:
            _take_all(workbench, _fixable_alike(workbench, findings.chosen))

    yield Action("accept-fix", "采纳改法", accept, refusal, "check-bold", ("Alt+Return",))
    yield Action("accept-rule", "采纳同类问题的改法", accept_rule, refusal, "check-all")
    yield Action(
        "accept-safe",
        "改好全部稳妥的问题",
        lambda: workbench.apply("改好全部稳妥的问题", workbench.session.with_safe_fixes),
        lambda: None if findings.findings.has_safe else _NONE_SAFE,
        "auto-fix",
        ("Ctrl+Shift+F8",),
    )


def _ignoring(workbench: Workbench, findings: FindingsList, proofreading: Proofreading) -> Iterator[Action]:
    def refusal() -> str | None:
        return _NONE_CHOSEN if findings.chosen is None else None

    def ignore() -> None:
        if (finding := findings.chosen) is not None:
            workbench.decide(f"忽略：{finding.message}", workbench.session.ignored.with_finding(finding))

    def ignore_rule() -> None:
        if (finding := findings.chosen) is not None:
            label = f"本稿不再提示：{rule_name(finding.rule)}"
            workbench.decide(label, workbench.session.ignored.with_rule(finding.rule))

    def silence() -> None:
        if (finding := findings.chosen) is not None:
            proofreading.silence(finding.rule)

    yield Action("ignore-finding", "忽略这一条", ignore, refusal, "eye-off-outline", ("Alt+Del",))
    yield Action("ignore-rule", "本稿不再提示这一类", ignore_rule, refusal)
    yield Action("silence-rule", "以后都不提示这一类", silence, refusal)


def take_fix(workbench: Workbench, finding: Finding, choice: int) -> None:
    """Put a proposed wording in place, unless the finding has gone meanwhile."""
    workbench.settle()
    if finding in workbench.session.findings:
        fix = finding.fixes[choice]
        workbench.apply(fix_name(fix), lambda document: with_fixes(document, {finding: fix}))


def take_other(workbench: Workbench, finding: Finding) -> None:
    """Write at the other place of a mismatch what stands at this one."""
    workbench.settle()
    other = the_other_way(workbench.document, finding) if finding in workbench.session.findings else None
    if other is not None:
        fix = other.fixes[0]
        workbench.apply(fix_name(fix), lambda document: with_fixes(document, {other: fix}))


def _fixable_alike(workbench: Workbench, chosen: Finding) -> list[Finding]:
    """The findings of the same rule, but for those that overlap one before them."""
    return apart(finding for finding in workbench.session.findings if finding.rule == chosen.rule and finding.fixes)


def _take_all(workbench: Workbench, findings: Sequence[Finding]) -> None:
    fixes = {finding: finding.fixes[0] for finding in findings}
    workbench.apply(f"改好 {len(fixes)} 处同类问题", lambda document: with_fixes(document, fixes))
