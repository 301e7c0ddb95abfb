"""N10 to N12: words about numbers and times that say too much or mean nothing."""

import re
from collections.abc import Iterator

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import WARNING, passage_rule

_RELATIVE = re.compile(
    r"(?<!的)(?<!美好)(?:(?<!如)今天(?!气|然)|今日(?!头条|说法)|昨天|昨日|(?<![说聪])明天(?!然)"
    r"|(?<![光文说证表声黎透昆申阐查])明日(?![报常益程])|(?<![目当以之提生事])前天(?![气数然文河津])"
    r"|(?<![以之天])[上下]周(?![期边围密岁详到折全转])|这周(?![边围期])|(?<![晚早])[上这下]星期)(?!的中国|起步|系列)"
)


_SPEAKS = re.compile(r"[\u4e00-\u9fff·]{2,6}[：:]")


@passage_rule("N10", WARNING, "相对的时间词")
def relative_times(passage: Passage) -> Iterator[Remark]:
    """A record is read years later. 今年以来 and 当前 are accepted idiom, and names in quotation marks stay.

    What somebody is recorded to have said (张三：今天下午补发。) is left as it was said.
    """
    for match in _RELATIVE.finditer(passage.text) if not _SPEAKS.match(passage.text) else ():
        if passage.text[max(0, match.start() - 1) : match.start()] not in ("“", "《", "‘"):
            yield passage.remark(match.span(), f"“{match[0]}”过后看不出是哪一天，宜写日期")


_N = r"(?:\d{1,9}(?:\.\d{1,4})?|[一二三四五六七八九十百千万几半数两]{1,5})"
_UNIT = (
    r"(?:[%％万亿千百个天年月日人名家户次吨元米亩里度倍岁件项台套辆周时分秒处座所栋条只]"
    r"|平方|公里|小时|分钟|个百分点){0,4}"
)
_DOUBLED = (
    re.compile(rf"(?P<before>超过|高于|多于|大于|不低于|不少于|至少)(?P<kept>{_N}{_UNIT})(?P<after>以上)"),
    re.compile(rf"(?P<before>低于|少于|不超过|不高于|最多)(?P<kept>{_N}{_UNIT})(?P<after>以下|以内)"),
    re.compile(
        rf"(?P<before>大约有?|约(?!定|束|谈)[有需为占达]?|将近|接近|(?<![最远附新靠临邻])近)(?P<kept>{_N}{_UNIT})(?P<after>左右|上下)"
    ),
    re.compile(
        r"(?P<before>大约|约|将近|(?<![最远附新靠临邻])近)(?P<kept>[\d.]{1,9}[十百千万亿]{0,2}|[一二三四五六七八九十百千]{1,5})(?P<after>余|多)(?!年|个月|天|周|日|代|载)"
    ),
)


@passage_rule("N11", WARNING, "约数说了两遍")
def doubled_estimates(passage: Passage) -> Iterator[Remark]:
    """不超过…以内 and the like say the same limit twice."""
    for pattern in _DOUBLED:
        for match in pattern.finditer(passage.text):
            message = f"“{match['before']}”和“{match['after']}”留一个"
            fixes = (match["before"] + match["kept"], match["kept"] + match["after"])
            yield passage.remark(match.span(), message, *fixes)


_TIMES_LESS = re.compile(rf"(?:减少|降低|下降|缩小|缩短|压缩|压减|下跌)了?(?:约|近|到)?{_N}倍")


@passage_rule("N12", WARNING, "减少若干倍")
def times_less(passage: Passage) -> Iterator[Remark]:
    for match in _TIMES_LESS.finditer(passage.text):
        yield passage.remark(match.span(), "数量减少不能说“倍”，请改为百分比或几分之几")
