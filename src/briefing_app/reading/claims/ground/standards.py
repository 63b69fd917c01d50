"""Words that lead to a standard: "short of its target of 50", "dearer than the £41 of its rival".

A standard is a number that another one is set against: a target, a limit, a forecast, what it was
before, what a rival has. Words alone; what is set against it is for the claims.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing_app.core.figure import APART
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ground.directions import more_after
from briefing_app.reading.claims.ground.words import is_put_together, is_span
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern, small

_GOAL = (
    r"(?:budgets?|targets?|aims?|goals?|plan|limits?|ceiling|cap|floor|thresholds?|standards?|"
    r"minimum|maximum|forecasts?|estimates?|expectations?|projections?|predictions?|consensus|"
    r"guidance|quota|mark|band|range|corridor|average|mean|median|norm)"
)
_BE = r"(?:(?<=\bis )|(?<=\bare )|(?<=\bwas )|(?<=\bwere ))"
_UP = (
    "more|higher|larger|bigger|greater|longer|older|heavier|taller|dearer|pricier|costlier|wider|"
    "deeper|steeper|sharper|hotter|warmer|wetter|busier|farther|further|richer|thicker"
)
_DOWN = (
    "fewer|less|lower|smaller|shorter|younger|lighter|cheaper|narrower|shallower|milder|"
    "cooler|colder|drier|quieter|thinner|rarer"
)
_OVERTAKES = (
    r"(?:exceed|surpass)(?:ed|s|es|ing)?|outpac(?:es?|ed|ing)|outstrip(?:s|ped|ping)?|"
    r"outnumber(?:s|ed|ing)?|overt(?:akes?|ook|aken|aking)|eclips(?:es?|ed|ing)|"
    r"dwarf(?:s|ed|ing)?|outperform(?:s|ed|ing)?|oversh(?:ot|oots?|ooting)"
)
_LAGS = (
    r"trail(?:s|ed|ing)?|lag(?:s|ged|ging)?(?: behind)?|undersh(?:ot|oots?|ooting)|"
    r"undercut(?:s|ting)?"
)
_COMPARES = Pattern(
    rf"\b(?:(?P<up>{_UP})(?=\s(?:[\w’'-]+\s){{0,4}}?than\s)|"
    rf"(?P<down>{_DOWN})(?=\s(?:[\w’'-]+\s){{0,4}}?than\s)|"
    r"(?P<quick>faster|quicker)(?=\s(?:[\w’'-]+\s)?than\s)|"
    r"(?P<slow>slower)(?=\s(?:[\w’'-]+\s)?than\s)|"
    r"(?P<strong>stronger|firmer)(?=\s(?:[\w’'-]+\s){0,2}?than\s)|"
    r"(?P<weak>weaker|softer)(?=\s(?:[\w’'-]+\s){0,2}?than\s)|"
    r"(?P<short>(?:not (?:quite |nearly |so )?|nearly |almost )(?:as|so) [\w’'-]+"
    r"(?=\s(?:[\w’'-]+\s){0,2}?as\s))|"
    r"(?P<good>(?:better|worse)(?=\s(?:[\w’'-]+\s){0,2}?than\s)|"
    r"an? (?:[\w-]+ )?(?:improvement|deterioration)(?=\son\s)|a (?:far cry|long way)(?=\sfrom\s)|"
    rf"outside(?=\s(?:[\w’'-]+\s){{1,4}}?{_GOAL}\b))|"
    r"(?P<above>above(?!\sall\b)|beyond|past|in excess of|(?:just |well |far )?ahead of|"
    r"in front of|"
    r"(?:up|a (?:[\w-]+ )?(?:rise|increase|gain|advance))(?=\son\s)|"
    rf"{_BE}over|over(?= (?:the |its |their )?{_GOAL}\b)|{_OVERTAKES}|"
    r"(?:accelerat(?:es?|ed|ing)|quicken(?:s|ed|ing)?|pick(?:s|ed|ing) up|sped up|speeding up|up)"
    r"(?=\sfrom\s))|"
    r"(?P<below>(?:down|a (?:[\w-]+ )?(?:drop|fall|decline|decrease|dip|reduction))"
    r"(?=\son\s)|below|beneath|under|(?:just |well )?short of|shy of|(?:just |well |far )?behind|"
    rf"second only to|{_LAGS}|"
    r"(?:slow(?:s|ed|ing)?|cool(?:s|ed|ing)?|moderat(?:es?|ed|ing)|eas(?:es?|ed|ing)|down)"
    r"(?: down)?(?=\sfrom\s))|"
    r"(?P<within>within|inside)|"
    r"(?P<met>beat(?:s|en|ing)?|topp(?:ed|ing)|tops|smash(?:es|ed|ing)?|"
    r"(?P<missed>miss(?:es|ed|ing)?)|better(?:ed|ing))"
    r")(?!\w)",
    having=(
        "than|on|above|beyond|past|excess|ahead|front|over|exceed|surpass|outpac|outstrip|"
        "outnumber|overt|eclips|dwarf|outperform|oversh|from|below|beneath|under|short|shy|"
        "behind|second|trail|lag|nearly|almost|not|within|inside|outside|beat|topp|tops|smash|miss|better"
    ),
)
"""In small letters."""
_DETERMINED = (
    r"(?:(?:the|its|their|his|her|our|this|that|an?|last|any|all|every|each|neighbouring|rival)\b|"
    rf"(?:[\w’'-]+\s){{0,2}}[\w-]+(?:['’]s|s['’])\s|(?:[\w’'-]+\s){{0,2}}{_GOAL}\s+(?:of|for|at)\b|"
    r"(?-i:[A-Z])|in\s(?:the\s|any\s|(?:19|20)\d\d\b|(?-i:[A-Z]))|"
    r"(?:[\w’'-]+\s){0,3}[\w’'-]+(?:,\s(?:which|who|where|when)\s|\s\())"
)
_LEADS = Pattern(
    r"\s+(?:from|on|(?P<bare>than))\s+[$€£¥₹]?$|"
    r"\s+(?:(?:[\w’'-]+\s+){0,4}?than\s+|(?:[\w’'-]+\s+){0,2}?as\s+|from\s+)?(?:(?:at|for|on|of|by|during|with)\s+)?"
    rf"(?=[^\W\d_])(?={_DETERMINED})(?P<name>(?:[^;:.,()\d]|(?<=\bSt|\bMt|\bDr)\.|(?:19|20)\d\d|\d+-|(?<=[a-z]\s)\d\d?(?=\s\()){{1,70}}?)"
    r"(?P<how>,\s+(?:when|where|which|who|whose)\b[^;:.,()\d]{2,45}|,?\s+(?:with|on|at)\s+|"
    r"\s*\(|(?<=\s)|(?<=[$€£¥₹]))"
    r"(?:(?:about|around|some|just|only|nearly|almost)\s+)?[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$",
    re.IGNORECASE,
)
_RIVAL = Pattern(
    r"(?:\w+ )?(?:ahead of|in front of|behind|second only to|trail|lag)", re.IGNORECASE
)
"""After these a number is the standard where a name leads to it: not "the firm behind the 12"."""
_TO_SO_MUCH = Pattern(r"\s(?:[^\W\d_]+\s){0,2}?to\s(?:[^\W\d_]+\s){0,2}?[$€£¥₹]?\d")
_WITH = Pattern(r",?\s+(?:with|on|at)\b", re.IGNORECASE)
_THEN = Pattern(
    r"(?:\s+[^\W\d_]\w*)?\s+(?:(?:at|by) the (?:end|start|beginning) of|(?:in|for|during) (?:the )?"
    r"(?:[A-Z]\w+|(?:19|20)\d\d|(?:same|previous|prior|first|last|second|third|fourth) \w+)|"
    r"last (?:year|month|week|quarter|season|time)|"
    r"(?:an?|one|the|two|five|ten) (?:year|month|week|quarter|season|decade)s? "
    r"(?:ago|earlier|before))\b"
)
"""When it was that a number was reached: "lower than 1,240 at the end of March"."""
_OF_TIME = Pattern(
    r"^(?:in|at|on|during|for|ever|before|last|planned|expected|forecast|hoped|feared|usual|normal|average|"
    r"budgeted|predicted)\b|\b(?:year|half|quarter|month|week|season|day|time|ago|earlier|before|previously|"
    r"winter|spring|summer|autumn|decade|expected|planned|forecasts?|expectations)$",
    re.IGNORECASE,
)
"""What a number was set against at another time, or was hoped for."""
_SET_OFF = Pattern(r"(?:,|,\s(?:and|but|or|still|well|far|slightly|a little|much))\s$")
_HEDGED_GOAL = Pattern(
    r"\b(?:maximum|minimum|limit|cap|ceiling|floor)\s+of\s+\S{0,3}$",
    re.I,
    having="maximum|minimum|limit|cap|ceiling|floor",
)
_TO_ANOTHER = Pattern(
    r"(?:\s+per cent|\s?%)?\s+(?:to|against|versus|vs?\.?)\s+\S?\d", re.IGNORECASE
)
_MORE_OF = Pattern(r"\s+(?P<what>[\w’'-]+(?:\s+[\w’'-]+){0,3})\s+than\s", re.IGNORECASE)
_PLAIN = Pattern(
    rf"\b(?:the|its|their|his|her|[\w-]+['’]s)\s+\S{{0,3}}$|\b{_GOAL}\s+(?:of|for|at)\s+\S{{0,3}}$",
    re.IGNORECASE,
)
_OF_GOAL = Pattern(rf"\b{_GOAL}\b", re.IGNORECASE)
_DENIED = Pattern(
    r"(?:\b(?:no|not|never|nor|without|hardly|if|unless|whether|should|must|could|would|might|may|"
    r"cannot|rather than|instead of)|n['’]t)\s+(?:[\w’'-]+\s+){0,3}?$",
    re.IGNORECASE,
    having=(
        "no|never|without|hardly|if|unless|whether|should|must|could|would|might|may|rather|"
        "instead|n't|n’t"
    ),
)
_OF_ITS_KIND = Pattern(
    r"\b(?:any|all|every|each)\s+(?:the\s+)?(?:other|of)\b|\bother\s+$", re.IGNORECASE
)
"""What stands among many is no standard by how many these are: "more than all the other nine"."""
_REACH = 130
"""Characters before a standard in which the words that compare are looked for."""
WITHIN = "within"
"""The sense of words by which a number may also be as much as its limit."""


class Standard(NamedTuple):
    """A number that another one is set against, and the words that do so."""

    mention: Mention
    sense: str
    """More, less, apart, or within a limit."""
    start: int
    """Where the words that compare begin."""
    sure: bool
    """Whether the words leave no doubt which of the two is more."""
    of_sizes: bool
    """Whether the words say how great the two are, so that they may be falls as well."""
    moved: bool
    """Whether the one became the other: "accelerating from 2.6"."""
    leaves_gap: bool
    """Whether a number right before the words tells by how much: "two above the nine"."""
    named: bool
    """Whether a name of its own stands before the number: "ahead of Weiss, who received 4,310"."""


def standard_of(text: str, m: Mention, there: Sequence[Mention]) -> Standard | None:
    """Return the standard that words make of a number, ``there`` being those of its sentence."""
    if m.found.kind in ("age", "multiple", "fraction") or _is_of_name(text, m):
        return None
    if is_span(m) or is_put_together(m) or more_after(m, m.after, 24):
        return None  # "more than anybody and about $2 million more than Brandt"
    then = _THEN.match(m.after[:60]) is not None  # "lower than 50" alone only bounds a number
    named = _HEDGED_GOAL.search(m.before[-40:]) is not None  # "the maximum of 25"
    before = m.before if then or named else m.unhedged
    near = before[-_REACH:]
    words = _COMPARES.finditer(small(near))
    hits = [(hit, led) for hit in words if (led := _LEADS.fullmatch(near, hit.end()))]
    if not hits:
        return None
    hit, led = hits[-1]
    if led["how"] and _TO_ANOTHER.match(m.after[:16]):
        return None  # "better than boys (521 to 503)"
    start = m.start - (len(m.before) - len(before)) - (len(near) - hit.start())
    if any(start <= x.start < m.start and not _is_of_name(text, x) for x in there):
        return None  # "just under a third of our £7.2 million"
    if _is_amount_or_start(near, led, m) or _counts_others(led[0], m):
        return None
    if led["bare"] and not (then and _SET_OFF.search(near[: hit.start()])):
        return None
    name, plain = led["name"] or "", not (led["how"] or "").strip()
    if _GOES_ON.search(name):
        return None
    if _DENIED.search(near[: hit.start()]) or _OF_ITS_KIND.search(name):
        return None
    if _WITH.match(led["how"] or "") and _OF_TIME.search(name):
        return None  # "they were lower than in the first half, at £38 million": their own number
    group = "missed" if hit["missed"] else hit.lastgroup or ""
    if _VERBS.match(hit.group()) and _WITH.match(led["how"] or ""):
        return None  # "Korean overtook French, with 7.7 million": its own number
    if plain and _RIVAL.match(hit.group()) and not _PLAIN.search(near):
        return None
    if _BY_RULE.match(hit.group()) and (led["how"] or "").lstrip(", ").startswith(_TOLD_WITH):
        return None  # "twice as high as under usual care, where it was 21 per cent"
    if group == "within" and not (m.quantity.is_range or _OF_GOAL.search(name)):
        return None
    raced = kind_of(m.unit) is UnitKind.TIME and _RIVAL.match(hit.group())
    return Standard(
        m,
        APART if raced else _sense(group, m),  # ahead by fewer minutes, or by more days sold
        start,
        sure=group not in _UNSURE,
        of_sizes=group in _OF_SIZE,
        moved=led[0].lower().startswith(" from"),
        leaves_gap=not _VERBS.match(hit.group()),
        named=not plain,
    )


def _is_amount_or_start(near: str, led: re.Match[str], m: Mention) -> bool:
    """Whether a number says how much it was, or where a move began: "exceeded the budget by
    £160,000", "down from 35 to 31".
    """
    clause = (led["how"] or "").lstrip(", ").startswith(_TOLD_WITH)
    by = near.rstrip(" $€£¥₹").endswith(" by") and not clause
    return by or (led[0].lower().startswith(" from") and _TO_SO_MUCH.match(m.after) is not None)


_BY_RULE = Pattern(r"(?:under|beneath|beyond|past)$", re.IGNORECASE)
_TOLD_WITH = ("where", "when", "which", "who")
_VERBS = Pattern(
    rf"(?:{_OVERTAKES}|{_LAGS}|beat\w*|topp\w+|tops|smash\w*|miss\w*|better\w+)$", re.IGNORECASE
)
_UNSURE = ("met", "missed", "good", "strong", "weak", "short")
"""Of a weaker currency more are paid for a euro."""
_OF_SIZE = ("up", "down", "quick", "slow")


def _counts_others(led: str, m: Mention) -> bool:
    """Whether there is more of something else than the number counts: "more parks than Belm (300
    homes)".
    """
    what = _MORE_OF.match(led)
    counted = kind_of(m.unit) is UnitKind.COUNT and bool(m.found.unit_text)
    return what is not None and counted and stem(m.head) not in stems(what["what"])


_GOES_ON = Pattern(
    r"\b(?:and|but|so|until|before|when)\s(?:it|they|he|she|we|this|that|then|now)\b|"
    r"\b(?:dropped|fell|rose|climbed|grew|cut|down|up|back)\s+to\s*$",
    re.IGNORECASE,
    having="and|but|so|until|before|when|to",
)
"""No name tells what then became of something: "went up on the roof and the bill fell to 46"."""
_AND_ANOTHER = Pattern(r"\)\s(?:and|or)\s(?P<name>[^;:.,()]{2,40})\s\(")


def standards_of(text: str, there: Sequence[Mention]) -> Iterator[Standard]:
    """Yield the standards among the figures of a sentence: "fewer than Aarn (71) and Belm (52)"
    sets the same against both.
    """
    last: Standard | None = None
    for m in there:
        found = standard_of(text, m, there)
        if found is None and last is not None and last.named:
            joined = _AND_ANOTHER.fullmatch(text[last.mention.end : m.start])
            start = last.mention.end + joined.start("name") if joined else 0
            found = last._replace(mention=m, start=start) if joined else None
        last = found
        if found is not None:
            yield found


def _sense(group: str, m: Mention) -> str:
    timed = kind_of(m.unit) is UnitKind.TIME
    return {
        "up": "more",
        "above": "more",
        "met": APART if timed else "more",  # a time is beaten by less of it
        "missed": APART if timed else "less",
        "strong": "more",
        "quick": "less" if timed else "more",
        "slow": "more" if timed else "less",
        "good": APART,
        "within": WITHIN,
    }.get(group, "less")


def _is_of_name(text: str, m: Mention) -> bool:
    """Whether a number only names the standard: "the ten-year mean of 3.3 million"."""
    return m.after.startswith("-") or "-" in text[m.start : m.end]
