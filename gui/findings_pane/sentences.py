"""How findings are called wherever they are shown."""

from core.proofreading.finding import Finding, Severity

SEVERITY_NAMES = {Severity.ERROR: "错误", Severity.WARNING: "疑误", Severity.HINT: "提示"}
_LONGEST_FIX = 24
"""Characters of a proposed wording that a menu shows."""


def fix_name(fix: str) -> str:
    """What the command is called that puts this wording in place."""
    if not fix:
        return "删去"
    return f"改为“{fix if len(fix) <= _LONGEST_FIX else f'{fix[:_LONGEST_FIX]}……'}”"


def basis(finding: Finding) -> str:
    """How sure it is, the rule, and the clause it rests on."""
    from core.proofreading.catalogue import clause_of  # noqa: PLC0415  all the rules are loaded when first needed

    return "　".join(filter(None, (SEVERITY_NAMES[finding.severity], finding.rule, clause_of(finding.rule))))


def rule_name(rule_id: str) -> str:
    """A rule by its id and its name."""
    from core.proofreading.catalogue import rule_names  # noqa: PLC0415  all the rules are loaded when first needed

    return f"{rule_id} {rule_names().get(rule_id, '')}".strip()
