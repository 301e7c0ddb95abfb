"""The place or organ that a body's name opens with: 县 in 县人大办, 澄州市 in 澄州市财政局, 局 in 局领导.

There is no gazetteer here: a place is known by the level it ends in, and common words that end or begin like one
(城市管理局, 市场监管局, 乡村振兴局) are told apart by the words below.
"""

import re

_RUN_ON = r"省|市(?!场|容|民[中代服热]|政[公工管建园设集处所局养道])|县(?!域)|区(?!域|划|块)|州|旗(?!下)|盟"
_LEVEL = rf"{_RUN_ON}|乡镇|镇乡|乡(?!村|土)|镇(?!村)|街道|社区|村(?!镇|民[代小组])"
_ORGAN = r"局|厅|委(?!员|托)|校(?!友)|院(?!士|系)|集团|公司"
_BRACKET = r"(?:[（(][省市县区州旗盟乡镇村街道团场、]+[）)])?"
_OPENS_LIKE_A_LEVEL = r"市[中南北]区|镇\w[市县区]|乡[宁城]县"
"""Names of real districts whose first character is a level: 市北区, 镇江市, 乡宁县."""

_LEVEL_WORD = re.compile(rf"{_OPENS_LIKE_A_LEVEL}|(?:{_LEVEL})(?!长)(?:{_RUN_ON})*{_BRACKET}|(?:{_ORGAN})(?!长)")
_NAMED_PLACE = re.compile(
    r"(?!各|驻|全[省市县区州旗盟乡镇村]|中国|国家|国网)\w[^\W局委办部院厅处科所室组司站队校团属各驻和与及公企]{0,9}?"
    rf"(?:省|市|县|区|州|旗|盟|乡|镇|街道)(?:{_RUN_ON})*{_BRACKET}"
)
_NO_PLACE = re.compile(
    r"城[市乡镇区]|[都超上]市|乡村|[集村]镇|[郊山林矿湖港牧厂院特]区|红旗|神州|"
    r".*(?:[社园校景灾片库辖小老军]区|军分区|(?:开发|保护|度假|示范|试验|合作|保税|高新|经开|集聚|工业|产业|服务|功能)区|房城乡)"
)
_DISTRICTS = ("市", "县", "区", "旗")
_STANDS_ALONE = re.compile(
    r"[省市县区州旗盟乡镇]长|各|驻|全[省市县区州旗盟乡镇村国]|中央|中国|国家|国务院|国网|村民|\w{2,}军分?区"
)
_SUBORDINATES = re.compile(rf"各(?:{_LEVEL})+{_BRACKET}")
_HEADLESS = re.compile(r"(?:^|[和及与])(?:中央?|国家|部|[省市县区州旗盟乡镇村])[直级属]?$")
_EACH_LEVEL = re.compile(r"各[省市县区州旗盟乡镇]")
_SHARED_TAIL = re.compile(r"(?:[省市县区州旗盟乡镇]、)*[省市县区州旗盟乡镇](?:人民政府|政府|党委)")


def place(body: str) -> str:
    """The place or organ that a body's name opens with; empty where it opens with none or is nothing else."""
    word = _LEVEL_WORD.match(body)
    found = word[0] if word else _named_place(body)
    return "" if found == body else found


def _named_place(body: str) -> str:
    """A full name, with the districts inside it: 澄州市, 澄州市金水区."""
    found = ""
    while (inner := _NAMED_PLACE.match(body, len(found))) and not _NO_PLACE.fullmatch(inner[0]):
        if found and not inner[0].endswith(_DISTRICTS):
            break
        found += inner[0]
    return found


def stands_alone(body: str) -> bool:
    """Whether a body's name says by itself where it belongs, so that no prefix can be meant."""
    return bool(_STANDS_ALONE.match(body) or _LEVEL_WORD.match(body) or _named_place(body))


def subordinate_places(body: str) -> str:
    """The places of a term like 各乡镇党委, with its 各; empty where it speaks of other things (各人民团体)."""
    found = _SUBORDINATES.match(body)
    return found[0] if found else ""


def shares_tail(member: str, following: str) -> bool:
    """Whether a member is only the place of a body that the following one ends: 中央、省驻岳单位, 各县、区人民政府."""
    if _HEADLESS.search(member):
        return True
    return bool(_EACH_LEVEL.fullmatch(member) and _SHARED_TAIL.fullmatch(following))
