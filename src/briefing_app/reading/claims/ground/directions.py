"""Which way a number is said to have moved: "rose by", "12 fewer", "an improvement of".

Words alone; what they are said of is for `changes` and `ends`.
"""

import re
from functools import lru_cache

from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ground.words import OF, beyond, hedged_start
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern, small

UP = (
    r"up|rise|rises|rising|rose|risen|increase|increases|increased|increasing|grew|grow|grows|"
    r"grown|"
    r"growth|growing|gain|gained|gains|climb|climbed|climbs|climbing|jump|jumped|jumps|soared|"
    r"surged|surge|raised|expanded|advanced|widened|lifted|added|adding|plus|extended|progression|upturn|"
    r"higher|more|above|greater|larger|bigger|longer|dearer|taller|warmer|over|ahead|leap|hike|rebound|"
    r"overrun"
)
DOWN = (
    r"down|fall|falls|falling|fell|fallen|decrease|decreases|decreased|decreasing|decline|"
    r"declines|declined|drop|drops|"
    r"dropped|dropping|lost|losing|slid|slipped|sank|plunged|plunge|tumbled|cut|reduced|"
    r"reduction|shrank|shrunk|"
    r"shrink|dipped|eased|narrowed|lowered|minus|off|lower|fewer|less|below|smaller|shorter|"
    r"cheaper|"
    r"colder|behind|under|slump|slumped|breach short|shortfall|contraction|dip|underspend"
)
UP_OF_VERB = Pattern(
    r"\b(?:ma[dk]es?|making|takes?|took|taking|sets?|setting|picks?|picked|gives?|gave|builds?|"
    r"built|signs?|signed|eats?|ate|adds?|added|adding|sums?|summed|puts?|putting|opens?|opened|"
    r"clears?|cleared|hands?|handed|lines?|lined) up\b(?!\s+by\b)",
    re.IGNORECASE,
)
"""After these verbs "up" says nothing of a number: "women make up 40% of staff"."""
UP_BEFORE = Pattern(
    rf"\b(?P<word>(?P<up>{UP})|(?P<down>{DOWN})|(?P<any>differences?|gap|savings?|change[sd]?|moved?|margin|"
    r"variation|swing|shift|turnaround|deterioration|deteriorated|worsening|worsened|improved|improvement))"
    r"\b(?>(?:\s+(?:of|by|about|some|around|roughly|nearly|almost|just|more|less|than|only|over|a|an|"
    r"another|further|sharply|slightly|steadily|back|at|least|most|under|up|to|total|full|well|"
    r"accordingly|therefore|thus|hence|strongly|on(?=\s+average)|average|year|in|value|volume|amounts?|is|was|the|exactly|even|"
    r"slight|small|third|fifth|straight|fully)\b){0,6})\s*[(–—-]?\s*(?:[+–−-]|[$€£¥₹]|"
    r"(?!(?:on|at|for|off)\b)[a-z]{2,3}\$?\s?)?$",
    having=(
        f"{UP}|{DOWN}|difference|gap|saving|change|move|margin|variation|swing|shift|turnaround|"
        "deteriorat|worsen|improve"
    ),
)
"""In small letters."""
MOVED = Pattern(rf"\b(?:{UP}|{DOWN}|plus|minus)\b", re.IGNORECASE, having=f"{UP}|{DOWN}")
GOAL = r"(?:the |its |their )?(?:budget|target|plan|limit|forecast|estimate|goal|threshold|mark)\b"
_MORE_AFTER = Pattern(
    r"^[\s-]+(?:(?!ago\b|it\b|they\b|(?:i|wa)s\b|a?re\b|were\b|ha(?:[ds]|ve)\b|and\b|or\b|but\b|(?:al)?though\b|yet\b|wh\w+\b|"
    r"that\b|than\b|fell\sshort\b|falls?\sshort\b|got\b|gets?\b|received?s?\b|came\b|to\b|on\b|with\b|by\b|from\b|into\b|because\b|as\b|"
    r"mean(?:s|t)?\b|mark(?:s|ed)?\b|represent(?:s|ed|ing)?\b|signal\w*\b)[\w’'-]+\s+){0,4}?"
    r"(?P<word>(?P<up>too (?:much|many)|more|higher|above|larger|greater|longer|dearer|taller|"
    r"increase|rise|growth|gain|jump|up|bigger|warmer|better|older|ahead|hike|"
    rf"over(?= {GOAL})|"
    r"wider|stronger|faster|heavier|deeper)"
    r"|(?P<down>too (?:little|few)|fewer|less|lower|below|smaller|shorter|decrease|fall|"
    r"decline|drop|cut|reduction|down|cheaper|short|behind|"
    rf"under(?= {GOAL})|"
    r"younger|slower|lighter|colder|cooler))\b"
)
_OF_A_SIZE = Pattern(
    r"(?:older|younger|longer|shorter|larger|greater|bigger|smaller|taller|heavier|lighter|dearer|"
    r"cheaper|faster|slower|wider|deeper|stronger|warmer|colder|cooler)\s+than\s+"
    r"(?:(?:about|some|just)\s+)?(?:[$€£¥₹]?\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"twelve)\b)",
    re.IGNORECASE,
    having="than",
)
COMPARED = Pattern(
    rf"\s+(?:(?:{UP})|(?:{DOWN}))\s+(?:[\w’'-]+\s+){{0,3}}?than\b", re.IGNORECASE, having="than"
)
"""A number that is followed by so much says by how much two others differ."""
_LIMITS = Pattern(
    r"(?:more|less|fewer|longer)\s+than\s+(?:an?\s+(?:hour|day|week|month|year|quarter|half|minute)|"
    r"half|[$€£¥₹]?\d[\d.,]*\s+(?:minutes?|hours?|days?|weeks?|months?|years?|km|miles?)|"
    r"(?:two|three|four|five|six|ten|twelve)\s+(?:minutes?|hours?|days?|weeks?|months?|years?))\b",
    re.IGNORECASE,
    having="than",
)
"""What bounds how long those did it who are counted: "one in ten waited more than an hour"."""
_LIMITS_PAY = Pattern(r"(?:more|less)\s+than\s+[$€£¥₹]\s?\d", re.IGNORECASE, having="than")
"""What bounds how much they pay or earn who are counted: "214 now pay more than $250,000"."""
_OF_A_VERB = Pattern(
    r"\b(?:[^\W\d_]+ed|set|put|shut|split|made|held|taken|broken|sent|brought|torn|blown|gone|went|"
    r"left|given|gave|kept|cut)\s+(?:up|down)$",
    re.IGNORECASE,
    having="up|down",
)
TRIGGER_KINDS = ("age", "vague")


def more_after(mention: Mention, words: str, reach: int) -> re.Match[str] | None:
    """Return the word that says a number is so much more or less, in ``reach`` signs of ``words``.

    None where it says of what size the counted things are, or belongs to what they did: "268 people
    older than 75", "74 houses burned down".
    """
    found = _MORE_AFTER.match(words[:reach])
    counts = kind_of(mention.unit) in (UnitKind.COUNT, UnitKind.PERCENT)
    if found is None:
        return None
    if counts and _OF_A_SIZE.match(words, found.start("word")):
        return None
    if counts and found.start("word") > 2 and _LIMITS_PAY.match(words, found.start("word")):
        return None
    if found.start("word") > 2 and _LIMITS.match(words, found.start("word")):
        return None
    return None if _OF_A_VERB.search(words[: found.end("word")]) else found


_FALLS_SHORT = Pattern(
    r"\b(?:(?P<up>excess)|deficit|shortfall)\s+of\s+(?:(?:about|some|nearly|almost)\s+)*$", re.I
)


def falls_short(m: Mention) -> bool:
    """Whether a share says how much less there is than usual: "a deficit of 35 per cent"."""
    short = m.unit == "%" and _FALLS_SHORT.search(m.before[-40:]) is not None
    return short and _USUALLY.search(f"{m.before[-80:]} {m.after[:60]}") is not None


_USUALLY = Pattern(
    r"\b(?:normal|usual|average|rain|rainfall|snow|snowfall|precipitation|monsoon)\b", re.I
)
"""What says that it is less than usual, and no budget in the red: "a deficit of 6% of income"."""


_AT_SPEED = Pattern(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\s+(?:(?:even|much|far|still|slightly)\s+)?"
    r"(?:faster|quicker|slower|(?:more|less)\s+[^\W\d_]+ly),?\s+(?:by|at)\s+$",
    re.IGNORECASE,
)
"""Which way it went that went faster: "fell faster, by 6 per cent"."""


@lru_cache(maxsize=512)
def moved_before(words: str) -> re.Match[str] | None:
    """Return the words that say of a number behind them that something moved by so much."""
    return UP_BEFORE.search(small(words))


def direction_of(mention: Mention) -> tuple[str, int, int] | None:
    """Return which way the words say it moved ("more", "less" or "") and where they stand."""
    if mention.found.kind in TRIGGER_KINDS or mention.quantity.is_range or mention.found.move:
        return None
    if is_rivalled(mention) or is_of_one(mention):
        return None
    end = _without_hedge(mention)
    tail = mention.before[:end][-70:]
    before = moved_before(tail)
    if before is not None and any(p.search(tail[-30:]) for p in (_EITHER_WAY, *_LEVELS)):
        return None
    if before is not None and mention.unit == "%" and _MARGIN.match(before.group()):
        return None
    if before is not None and _SEASON.search(tail[: before.end("word")]):
        before = None
    if before is not None and UP_OF_VERB.search(tail[-30:]) is None:
        start = mention.start - (len(mention.before) - end) - (len(tail) - before.start())
        sense = "more" if before.group("up") else "less" if before.group("down") else ""
        return sense, start, mention.end
    named = _NAMED_CHANGE.search(tail) if mention.unit == "%" else None
    if named is not None:
        start = mention.start - (len(mention.before) - end) - (len(tail) - named.start())
        return "more" if named.group("up") else "less", start, mention.end
    short = _FALLS_SHORT.search(tail) if falls_short(mention) else None
    if short is not None:
        start = mention.start - (len(mention.before) - end) - (len(tail) - short.start())
        return "more" if short.group("up") else "less", start, mention.end
    words, skipped = beyond(mention)
    after = more_after(mention, words, 70)
    if after is not None and not re.search(r"[,;:.]", after.group()):
        sense = "more" if after.group("up") else "less"
        sense = "" if after.group("up") == "better" or _is_of_speed(mention, after) else sense
        return sense, hedged_start(mention), mention.end + skipped + after.end()
    if mention.unit == "%" and mention.value < 0:
        return "less", hedged_start(mention), mention.end
    if mention.found.change:
        led = _AT_SPEED.search(tail)
        up = led["up"] is not None if led else mention.found.change == "up"
        sense = "more" if up else "less"
        return sense, hedged_start(mention), mention.end
    return None


_INSTEAD = Pattern(
    r"(?:\s+[\w’'-]+){0,3}?,?\s+(?:instead of|rather than|and not|but not)\s+(?:by\s+)?[$€£¥₹]?\d",
    having="instead|rather|not",
)


_OF_ONE = Pattern(r"\s+(?:an?|one)\s+[^\W\d_]")


def is_of_one(m: Mention) -> bool:
    """Whether a fraction is that of one thing, and so an amount: "half a child more"."""
    return is_fraction(m.quantity) and _OF_ONE.match(m.after[:8]) is not None


_OF_ITSELF = Pattern(r"\s(?:complete|finished|done|built|ready|through)\b", re.IGNORECASE)


def is_of_itself(m: Mention) -> bool:
    """Whether a share is of a thing's own work or length: "the line is three-quarters complete"."""
    return _OF_ITSELF.match(m.after[:14]) is not None


def is_of_a_move(m: Mention) -> bool:
    """Whether a share is of what something moved by: "half of the group's revenue growth"."""
    of = OF.match(m.after[:80])
    words = of.group("what").lower().split() if of else []
    ends = next((i for i, w in enumerate(words) if w in _LINKS), len(words))
    return ends > 0 and words[ends - 1] in _MOVES


_MOVES = frozenset("growth increase rise fall decline decrease reduction drop".split())
_LINKS = frozenset("in of was were is are came comes between since from for due to at on".split())


def is_rivalled(m: Mention) -> bool:
    """Whether a change is set against another one and has no ends here: "by 11 instead of 9"."""
    return _INSTEAD.match(m.after[:50]) is not None


_NAMED_CHANGE = Pattern(
    r"\b(?:(?P<up>increase|rise|hike|growth|gain|jump)|decrease|fall|drop|cut|reduction|decline)"
    r"(?:,[^,.;:]{3,40},)?\s+(?:works? out (?:at|to)|worked out (?:at|to)|amount(?:s|ed) to|equals|"
    r"comes? to|came to|corresponds to|is equivalent to)\s+"
    r"(?:(?:about|some|just|nearly|almost)\s+)*$",
    re.IGNORECASE,
    having="work|amount|equals|come|came|corresponds|equivalent",
)
"""A change that was told, and what it comes to: "the increase works out to 9.1%"."""


def _is_of_speed(mention: Mention, said: re.Match[str]) -> bool:
    """Whether a time is shorter where it is said to be faster: "four minutes faster"."""
    return kind_of(mention.unit) is UnitKind.TIME and said.group("word") in ("faster", "slower")


_SEASON = Pattern(r"\b(?:this|last|next) fall$", re.IGNORECASE, having="fall")
"""A fall that is a time: "enrollment this fall was 17,930"."""
_EITHER_WAY = Pattern(
    r"(?:\bplus or minus|\+/[-−–])\s*(?:about |some )?\S?$", re.IGNORECASE, having="plus|+/"
)
"""A margin on both sides is no change: "plus or minus 3 points"."""
_TO_A_LEVEL = Pattern(
    r"\b(?:above|below|over|under|beyond)\s+(?:the|its|their|this|that)\s+\S?$",
    re.IGNORECASE,
    having="above|below|over|under|beyond",
)
"""What is above or below a level that is told is not so much more: "above the 1% threshold"."""
_CAME_TO = Pattern(
    r"(?<!\bup )\bto\s+(?:(?:about|around|some|just|only|nearly|almost|a|an|record)\s+)*"
    r"[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$"
)
"""What something came to is no amount of change: "dropped to 62 cents"."""
_LEVELS = (_TO_A_LEVEL, _CAME_TO)
_COMPARING = Pattern(r"\b(?:more|less|fewer|over|above|under|below)\b", re.IGNORECASE)


def _without_hedge(mention: Mention) -> int:
    """Where the words before a figure end that are not its hedge.

    "More than a quarter below" is less: a hedge that compares says no direction.
    """
    end = len(mention.unhedged)
    return end if _COMPARING.search(mention.before[end:]) else len(mention.before)


_OF = Pattern(r"\s+of\s+(?!an?\b)[^\W\d_]")
_OF_SO_MANY = Pattern(r"\s+of\s+(?:the|its|their|our|his|her|all|these|those)\s+[$€£¥₹]?\d")


def is_level(m: Mention) -> bool:
    """Whether a percentage is of something, and a rise beside it was only carried over to it."""
    if m.unit != "%" or m.value < 0:
        return False
    if _OF_SO_MANY.match(m.after[:24]):
        return True  # "cut 5% of its 3,400 jobs": of a whole that is told
    if not _OF.match(m.after[:8]):
        return False
    return moved_before(m.before[-70:]) is None and more_after(m, m.after, 40) is None


GROWN_TO = (
    r"(?:(?:has|had|have)\s+)?(?:(?:since|now|thus|then)\s+)?(?:narrowed|widened|closed|grew|grown|"
    r"shr[aiu]nk|fell|fallen|rose|risen|increased|stretched|been\s(?:cut|reduced))\s+to"
)
"""How words say that a difference has become so great."""
_GAP_BEFORE = Pattern(
    r"\b(?:difference|gap|margin|lead|savings?|advantage)\s+(?:of|is|was|comes to|came to|"
    rf"{GROWN_TO})\s+"
    r"(?:(?:thus|therefore|now|only|just|about|some|almost|nearly|exactly)\s+)*\S{0,3}$",
    re.IGNORECASE,
    having="difference|gap|margin|lead|saving|advantage",
)
_GAP_AFTER = Pattern(
    r"^[\s-]+(?:[\w’'-]+\s+)?(?:leads?|gap|margin|difference|advantage|"
    r"clear(?! of \w+ing)|apart)\b",
    re.IGNORECASE,
)


_MARGIN = Pattern(r"margin\b", re.IGNORECASE)
"""In per cent it is a share of what was sold: "an operating margin of 15%"."""


def gap_of(m: Mention) -> tuple[str, int, int] | None:
    """Return where the words stand that call a number a difference, as `direction_of` does."""
    if m.quantity.is_range:
        return None
    before, after = _GAP_BEFORE.search(m.before[-50:]), _GAP_AFTER.match(m.after[:30])
    if before is not None and m.unit == "%" and _MARGIN.match(before.group()):
        return None
    if before is None and after is None:
        return None
    start = m.start - (len(m.before[-50:]) - before.start()) if before else hedged_start(m)
    return "", start, m.end + (after.end() if after else 0)


_SET_AGAINST = Pattern(
    r"(?:\s+(?!(?:got|gets?|had|has|have|received?|took|came)\b)[\w’'-]+){0,2}?\s+"
    r"(?:more|fewer|less|higher|lower|larger|smaller|greater)\s+than\b|"
    r"\s+(?:above|below)\b|(?:[\s-]+(?!(?:fell|falls?|fallen|came|comes?|is|are|"
    r"was|were|ran|finished|ended|remain\w*|stay\w*|stood)\b)[\w’'-]+)?\s+"
    r"(?:behind|ahead of|short of|adrift|clear of)\b"
)


def is_set_against(m: Mention) -> bool:
    """Whether a number says by how much two others differ, and is itself the amount of nothing:
    "640 below last year's", "six points behind the leaders".
    """
    return bool(m.found.change) or is_gap(m) or _SET_AGAINST.match(m.after[:60]) is not None


def is_gap(m: Mention) -> bool:
    """Whether a number is called a difference: "a gap of 27 points", "a five-point lead"."""
    return gap_of(m) is not None
