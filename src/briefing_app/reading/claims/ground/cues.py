"""Words that say a number follows from others, and how: a difference, a share, what remains.

A cue names the role of the number alone. From which others it follows is for `readings`; whether
one of these readings is meant, for `decide`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from briefing_app.core.sums.precision import is_fraction
from briefing_app.reading.claims.ground.directions import (
    GROWN_TO,
    direction_of,
    falls_short,
    is_of_itself,
    is_of_one,
    is_rivalled,
)
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.words import (
    closes,
    follows_than,
    hedged_start,
    is_apposition,
    is_lessened,
    is_of_before,
    is_part_said,
    is_to_one,
    is_undergone,
)
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern


class Role(StrEnum):
    """How a number follows from others."""

    DIFFERENCE = "difference"
    GROWTH = "growth"
    SHARE = "share"
    MULTIPLE = "multiple"
    RATE = "rate"
    REST = "rest"
    SUM = "sum"
    PART = "part"


@dataclass(frozen=True)
class Cue:
    """A number, the role that words give it, and the words that the claim stands on.

    ``sense`` is "more" or "less" where they say which way it goes. A ``weak`` cue may be none: its
    number may follow from nothing, so that it is never wrong.
    """

    role: Role
    mention: Mention
    start: int
    end: int
    sense: str = ""
    weak: bool = False
    plain: bool = False
    """Whether the words can hardly mean anything else than that the number follows."""
    wholes: frozenset[Decimal] = frozenset()
    """The numbers of which shares were told before: of one of them others are told, too."""


_HEDGES = (
    r"(?:(?:about|around|some|roughly|nearly|almost|just|only|over|under|exactly|more than|"
    r"less than|fewer than|an?|well)\s+)*"
)
_SO_MUCH = r"(?:(?:therefore|thus|now|only|still|accordingly|hence|consequently|just)\s+)*"
_MONEY = r"[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$"
_COMES_TO = (
    r"(?:(?:would|will|has|had|have)\s+(?:be|been|come to|amount to)|is|was|are|were|"
    r"came to|comes to|amount(?:s|ed) to|stood at|stands at|reached|"
    r"work(?:s|ed) out (?:at|to)|" + GROWN_TO + r")"
)
_GAP = Pattern(
    r"\b(?:(?:differences?|gap|margin|majority|lead|spread|range|deficit|surplus|shortfall|"
    r"shrinkage|balance|excess|advantage|cushion|buffer|headroom|reserve|"
    r"advance|net (?:debt|gain|loss|rise|fall|increase|decrease|growth|profit|outflow|inflow|"
    r"migration)|profit|loss)(?:\s+(?:in|on|for)\s+(?:the\s+)?[\w’'-]+)?\s+"
    r"(?:of|"
    + _COMES_TO
    + r")|(?:operating|net|annual|trading|overall)\s+(?:result|balance)\s+"
    + _COMES_TO
    + r")\s+"
    + _SO_MUCH
    + _HEDGES
    + r"(?:(?:plus|minus)\s+)?"
    + _MONEY,
    re.IGNORECASE,
    having=(
        "difference|gap|margin|majority|lead|spread|range|deficit|surplus|shortfall|shrinkage|"
        "balance|excess|advantage|cushion|buffer|headroom|reserve|advance|net|profit|loss|result"
    ),
)
_BETWEEN = Pattern(
    r"\b(?:difference|gap|margin|distance) between [^.;:\d]{3,50}?(?:,|\b"
    + _COMES_TO
    + r")\s+"
    + _SO_MUCH
    + _HEDGES
    + _MONEY,
    re.IGNORECASE,
    having="between",
)
_GAP_IS = Pattern(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]hat)\s+(?:differences?|gap|margin|majority|lead|spread|deficit|"
    r"surplus|shortfall|advantage|increase|rise|fall|drop|decline|reduction|saving)\s*"
    r"(?:,|\(|[–—]|of)\s*" + _HEDGES + _MONEY,
    having=(
        "difference|gap|margin|majority|lead|spread|deficit|surplus|shortfall|advantage|increase|"
        "rise|fall|drop|decline|reduction|saving"
    ),
)
"""A difference that is named, and told beside: "The margin, 5,919, is the widest"."""
_OUTDONE = Pattern(
    r"(?<!was )(?<!were )(?<!is )(?<!are )(?<!been )\b(?:miss(?:ed|es|ing)|beat(?:s|ing)?|"
    r"exceed(?:ed|s|ing)?|overshot|undershot|topped|surpass(?:ed|es|ing)|outnumber(?:ed|s|ing)?|"
    r"outpolled|trail(?:ed|s|ing)?|fell short of|falls short of|ahead of|behind)\b"
    r"[^.;:,()\d]{0,50}?(?<!ed )\bby\s+" + _HEDGES + _MONEY,
    re.IGNORECASE,
    having="by",
)
"""One that went beyond another, and by how much: "missed estimates by 12 cents"."""
_SO_SAVED = Pattern(
    r"\b(?:so(?: that)?|thus|thereby|therefore)\s+" + _HEDGES + _MONEY,
    re.IGNORECASE,
    having="so|thus|there",
)
_SAVED = Pattern(
    r"(?:\s+[\w’'-]+){0,2}?\s+(?:is|are|was|were)\s+(?:saved|gained|lost)\b",
    having="saved|gained|lost",
)
_SHORT = Pattern(
    r"^(?:\s+(?:[\w’'-]+\s+){1,3}?(?:is|are|was|were)\s+(?:still\s+)?(?:missing|lacking)\b"
    r"(?!\s+[^\W\d_])|"
    r"(?:\s+(?:(?!(?:fell|falls?|fallen|came|comes?|ran|runs?)\b)[\w’'-]+\s+){0,2}?|-)"
    r"(?:short\b|behind\b|adrift\b|off the (?:top|lead|pace)\b|"
    r"clear\b|ahead\b|to spare\b|left over\b|extra\b|in hand\b|"
    r"(?:lie|lies|separate[sd]?) (?:between|the)\b|to go\b|missing\b(?!\s+[^\W\d_])|"
    r"apart\b|lead\b))",
    re.IGNORECASE,
    having=(
        "short|missing|lacking|behind|adrift|off|clear|ahead|spare|left|extra|hand|lie|separate|"
        "to go|apart|lead"
    ),
)
_REQUIRED = Pattern(
    r"\b(?:required|necessary|needed|requisite)\s+$",
    re.IGNORECASE,
    having="required|necessary|needed|requisite",
)
"""A share that there has to be is no share of what there is: "the required two thirds"."""
_BY = Pattern(r"\bby\s+" + _HEDGES + r"\S{0,2}$", re.IGNORECASE, having="by")
_EXTRA = Pattern(
    r"\b(?:an?|the)\s+(?:extra|additional|further|net)\s+\S{0,3}$",
    re.IGNORECASE,
    having="extra|additional|further|net",
)
_REST = Pattern(
    r"\b(?:the (?:remaining|rest|others?(?! hand\b)|remainder)|remain(?:ing|s|ed)?|"
    r"lea(?:ves?|ving)(?: with)?|(?:which|that) left|what (?:is|was) (?:left|missing|lacking)|"
    r"still (?:missing|open|outstanding|to be found|short of|needs?)|the outstanding|"
    r"(?:is|are|was|were) (?:left )?short of|"
    r"(?:reduc|cut|lower|shrink)\w*\s+(?:it|this|that|them|the \w+)\s+(?:down\s+)?to|"
    r"bring\w*\s+(?:it|this|that|them|the \w+)\s+(?:back\s+)?down\s+to|"
    r"(?:is|are|was|were) left|(?<![Oo]n )the balance(?: of)?|net (?:of|income|cash)|"
    r"free cash flow)\b"
    r"[^.;:\d]{0,32}?\s" + _HEDGES + r"[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$",
    re.IGNORECASE,
    having=(
        "remain|rest|other|leav|left|missing|lacking|still|outstanding|short|reduc|cut|lower|"
        "shrink|bring|balance|net|cash"
    ),
)
NET = Pattern(r"net (?:income|cash)|free cash flow", re.IGNORECASE)
"""What is so called remains of numbers that seldom all stand in the text."""
_REST_AFTER = Pattern(
    r"^,\s+the (?:rest|remainder|balance)\b(?!\s+of\b)|"
    r"^(?:\s+[\w’'-]+){0,2}?\s+(?:remain(?:s|ed|ing)?|(?:are|is|were|was) left|left)\b",
    having="rest|remain|balance|left",
)
_SUM = Pattern(
    r"\b(?:(?P<strong>total|totals?|totall?ed|totall?ing|altogether|in all|all told|together|"
    r"between them|"
    r"combined|adds? up to|added up to|adding up to|sum(?:s|med)? (?:up )?to|which makes)|"
    r"thus|therefore|so that|"
    r"mak(?:es?|ing)|brings?|bringing|brought|comes? to|came to|up to|was|were|is|are|stood at|"
    r"amount(?:s|ed)? to|reached|of)\b[^.;:\d]{0,34}$",
    re.IGNORECASE,
)
_SUM_OF_SHARES = Pattern(
    r"\b(?:together|altogether|in all|combined|total(?:s|led|ling)?|add(?:s|ed|ing)? up to|"
    r"sum(?:s|med)? (?:up )?to)\b[^.;:\d]{0,34}$",
    re.IGNORECASE,
    having="gether|in all|combined|total|add|sum",
)
"""After this, and no other number, a share is those before it put together."""
_TOGETHER = Pattern(
    r"^\W*(?:together|along|taken together|combined|added|adding|including)\b|"
    r"[;,]\s[^,;.]{0,40}\b(?:thus|therefore|hence|accordingly)\b[^,;.]{0,20}$",
    re.IGNORECASE,
    having="gether|along|combined|add|including|thus|therefore|hence|accordingly",
)
_SUM_AFTER = Pattern(
    r"^(?:\s+[\w’'-]+){0,4}?\s*,?\s*(?:in all|in total|altogether|all told|combined|together|"
    r"(?:for|over|in|from) (?:the|all|these) (?:two|three|four|five|six))\b",
    re.I,
    having="in all|in total|gether|all told|combined|two|three|four|five|six",
)
_SO = Pattern(
    r"(?:\b(?:that|which|this|it)\s+(?:is|was|makes?|made|means?|meant|gives?|gave|would be|equals|"
    r"comes? to|came to|amount(?:s|ed) to|corresponds to|works? out (?:at|to)|leaves)|\bi\.e\.|"
    r"\bnamely|\bor|\bhence|\bthus|\bso|\btherefore|\bthat is to say|\bequal(?:s|ling)?(?: to)?|"
    r"\bequivalent to|\bmak(?:es?|ing)|\bgiv(?:es?|ing)|\bworth|\bcomes? to|\bcame to|\breceives?|"
    r"\bpays?|\bcovers?|\bcosts?|\bsav(?:es?|ed|ing)|\brais(?:es?|ed|ing)|\bearn(?:s|ed|ing)?|"
    r"\bfor a total of)\b[^.;:\d]{0,40}$",
    re.IGNORECASE,
)
_BY_SIDE = Pattern(r"[,(–—][^.;:\d]{0,40}$")
_PER = Pattern(
    r"^(?:\s+(?!and\b|or\b|but\b|of\b|to\b|than\b)[^\W\d_][\w’'-]*){0,3}?\s+(?:(?:for|to|in|on)\s+)?"
    r"(?:each|every|per|apiece|an?(?!\s[\w’'-]+\s(?:ago|earlier|before|later|previously)\b))\b"
)
_ON_AVERAGE = Pattern(r"^(?:\s+[\w’'-]+){0,3}?\s+on average\b", having="average")
_PER_SO_MANY = Pattern(r"\b(?:per|in every|out of)\s+$", re.IGNORECASE, having="per|every|out")
_AVERAGE = Pattern(
    r"\b(?:averag(?:e[ds]?|ing)|on average|mean|per (?!cent\b)[\w’'-]+|each|works? out at|"
    r"rate of|equal to)\b(?:(?!\b(?:counting|including|excluding|based on)\b)[^.;:\d]){0,60}$",
    re.IGNORECASE,
    having="average|averaging|mean|per|each|work|rate|equal",
)
_WORKS_OUT = Pattern(
    r"\b(?:works? out (?:at|to)|equal to|equivalent to|averag(?:e|ed|ing)|on average|"
    r"that (?:is|makes)|which (?:is|makes)|or)\b[^.;:\d]{0,30}$",
    re.IGNORECASE,
)
_SHARED = Pattern(
    r"\b(?:ma[dk]\w+ up|account\w* for|represent\w*|(?:share|proportion|rate|slice|margin|coverage|"
    r"quota)\s+(?:of|at|to|is|was|stands at|stood at))\s+(?:[\w’'-]+\s+){0,2}?$",
    re.IGNORECASE,
    having="up|account|represent|share|proportion|rate|slice|margin|coverage|quota",
)
_OF_ALL = Pattern(
    r"\s+of\s+(?:the|all|its|their|our|those|these|them|everything|what)\b", re.IGNORECASE
)
_AMONG = Pattern(
    r"\s+(?:(?!than\b|more\b|fewer\b|less\b)[\w’'-]+\s+){0,2}?(?:of|out of|in) "
    r"(?:the|its|their|his|her|our|those|these|them|all)\b",
    re.IGNORECASE,
)
"""A number of a set that is named behind it: "lost four of their five matches"."""
_TIMES = Pattern(r"\s+(?:as|the|that|those|its|their|higher|more)\b", re.IGNORECASE)
_AGAIN = Pattern(
    r"\s+(?:as\s+(?:much|many|high|large|long|big)\s+)?again\b", re.IGNORECASE, having="again"
)
_LEVEL = Pattern(
    r"\s*(?:of|in) (?:the|all|its|their|it|them|these|those|every|what)\b", re.IGNORECASE
)


_GONE = Pattern(
    r"(?:\s+[\w’'-]+){0,2}?\s+(?:ha(?:s|ve|d)|is|are|was|were)\s+(?:now\s+|already\s+|since\s+)?"
    r"(?:gone|vanished|disappeared|been lost|closed|shut|died out)\b",
    re.IGNORECASE,
    having="gone|vanished|disappeared|lost|closed|shut|died",
)
"""What share of something is there no more: "six out of seven have gone"."""


_MOST = 100
"""A share of more must be written as one."""
_MARGIN = Pattern(
    r"\b(?:profit|operating|net|EBIT|EBITDA)?\s?(?:margin)\s+(?:(?:thus|therefore|then)\s+)?"
    r"(?:(?:widened|improved|rose|increased|grew|climbed|narrowed|fell|slipped|dropped|declined|"
    r"shrank)\s+(?:slightly\s+)?to|of|was|is|came to|stood at|reached|at)\s+"
    r"(?:(?:about|around|some|nearly|almost|just|over)\s+)*$",
    re.IGNORECASE,
    having="margin",
)


def names_margin(m: Mention) -> bool:
    """Return whether words call a percentage what a firm keeps of its sales: "a margin of 12 %"."""
    return m.unit == "%" and _MARGIN.search(m.before[-70:]) is not None


_POINTS = ("percentage point", "point", "basis point")


def derive_cues(fact: Fact) -> Iterator[Cue]:
    """Yield the roles that words give a number, the likeliest first."""
    m = fact.mention
    if (
        m.quantity.is_range
        or m.found.kind == "vague"
        or not m.value
        or is_to_one(m)
        or _PER_SO_MANY.search(m.before)
        or (m.unit == "x" and (is_undergone(m) or is_of_before(m)))
    ):
        return
    if m.unit == "x" and _AGAIN.match(m.after[:24]):
        if 0 < m.value < 1:  # "half as much again": so much more
            yield Cue(Role.GROWTH, m, hedged_start(m), m.end, "more")
        return
    if m.unit == "x":
        if m.value > 0:
            plain = _TIMES.match(m.after[:20]) is not None
            yield Cue(Role.MULTIPLE, m, hedged_start(m), m.end, plain=plain)
        return
    if m.unit == "%" or is_part_said(m) or (is_fraction(m.quantity) and m.found.change):
        yield from () if is_of_one(m) or is_of_itself(m) else _of_parts(m)
        return
    yield from _of_amount(m)


def _of_parts(m: Mention) -> Iterator[Cue]:
    """A percentage or fraction: of a change where words say which way, else of a whole."""
    if _AGAIN.match(m.after[:24]):
        yield Cue(Role.GROWTH, m, hedged_start(m), m.end, "more")
        return
    if m.unit == "%" and not m.found.change and _SUM_OF_SHARES.search(m.before[-60:]):
        yield Cue(Role.SUM, m, hedged_start(m), m.end)
    if m.unit == "%" and m.found.move in ("", "to") and names_margin(m):
        yield Cue(Role.SHARE, m, hedged_start(m), m.end, plain=True)
        return
    led = direction_of(m)
    level = _LEVEL.match(m.after[:12]) is not None and not m.found.change
    if led is not None and not level:
        yield Cue(Role.GROWTH, m, led[1], led[2], led[0])
        if m.found.change or _FEWER.match(m.after[:16]) or falls_short(m):
            return
    if is_fraction(m.quantity) and _GONE.match(m.after[:50]):
        yield Cue(Role.GROWTH, m, hedged_start(m), m.end, "less")
    by = _BY.search(m.before[-24:]) is not None and not level
    if m.value > 0 and not m.found.move and not by and not _REQUIRED.search(m.before[-24:]):
        if m.unit == "%" and m.value > _MOST and not m.found.unit_text:
            return  # "instead of the usual 800 – 44 per cent more"
        plain = (
            _SHARED.search(m.before[-60:]) is not None or _OF_ALL.match(m.after[:40]) is not None
        )
        yield Cue(Role.SHARE, m, hedged_start(m), m.end, plain=plain)
    if led is None and m.place == 0 and _THAT_IS.fullmatch(m.unhedged) and closes(m):
        yield Cue(Role.GROWTH, m, hedged_start(m), m.end, weak=True)
    if m.value > 0 and not m.found.move and led is None and (_apposed(m) or by) and not level:
        weak = not (by and is_apposition(m))
        yield Cue(Role.GROWTH, m, hedged_start(m), m.end, weak=weak)


_THAT_IS = Pattern(
    r"\W*(?:that|this|it)(?:['’]s|\s+(?:is|was|means|makes))\s+(?:(?:a|about|an?)\s+)?",
    re.IGNORECASE,
)
"""How a sentence sums up the move that was just told: "up from $120. That's 12.5 per cent"."""
_FEWER = Pattern(
    r"\s+(?:fewer|less|more|lower|higher|smaller|larger|cheaper|dearer)\b", re.IGNORECASE
)
"""What is so much fewer is no such share: "18 after 45, 60 per cent fewer"."""


def _apposed(m: Mention) -> bool:
    return (
        re.search(r"(?:\(|,|\bor|\bi\.e\.|–|—)\s*(?:by\s+)?[+–−-]?$", m.unhedged[-12:]) is not None
    )


def _gap_before(m: Mention) -> re.Match[str] | None:
    """The words that call a number a difference, or tell who went beyond whom by so much."""
    near = m.before[-70:]
    gap = _GAP.search(near) or _BETWEEN.search(near) or _GAP_IS.search(near)
    return gap or (_OUTDONE.search(m.before[-90:]) if "by" in m.before[-30:] else None)


def _sums(m: Mention) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The words before and after a number that call it what others come to together."""
    if is_lessened(m):
        return None, None
    return _SUM.search(m.before[-60:]), _SUM_AFTER.match(m.after[:50])


def _lasts(m: Mention) -> bool:
    """Whether a length of time only says how long: "an average of 15 over five years"."""
    return m.found.kind == "duration" and _OVER.search(m.before[-24:]) is not None


_OVER = Pattern(
    r"\b(?:over|within|during|in|for|after)\s(?:(?:the|a|its|last|past|next|first|previous|about|some)\s)*$",
    re.IGNORECASE,
)


def _of_amount(m: Mention) -> Iterator[Cue]:
    gap = _gap_before(m)
    short = _SHORT.match(m.after[:40])
    led = direction_of(m)
    extra = _EXTRA.search(m.before[-24:]) or _BY.search(m.before[-24:])
    if gap is not None:
        start = m.start - (len(gap.string) - gap.start())
        yield Cue(Role.DIFFERENCE, m, start, m.end, plain=True)
    elif _SAVED.match(m.after[:40]) and _SO_SAVED.search(m.before[-40:]):
        yield Cue(Role.DIFFERENCE, m, hedged_start(m), m.end, plain=True)
    elif short is not None:
        yield Cue(Role.DIFFERENCE, m, hedged_start(m), m.end + short.end(), plain=True)
    elif led is not None and not follows_than(m) and not _lasts(m):
        if not _AMONG.match(m.after[:40]):
            yield Cue(Role.DIFFERENCE, m, led[1], led[2], led[0])
    elif extra is not None and not is_rivalled(m) and not _AMONG.match(m.after[:40]):
        yield Cue(Role.DIFFERENCE, m, hedged_start(m), m.end)
    rest = _REST.search(m.before[-70:])
    if rest is not None or _REST_AFTER.match(m.after[:40]):
        start = m.start - (len(m.before[-70:]) - rest.start()) if rest else m.start
        named = rest is not None and NET.match(rest.group()) is not None
        if m.unit in _POINTS:
            yield Cue(Role.DIFFERENCE, m, start, m.end, plain=rest is not None)
            return
        yield Cue(Role.REST, m, start, m.end, weak=named, plain=rest is not None and not named)
    if m.found.change:
        if _SUM_AFTER.match(m.after[:50]):  # "adds £210 and £150, £360 in all"
            yield Cue(Role.SUM, m, hedged_start(m), m.end, plain=True)
        return
    per = _PER.match(m.after[:50]) or _ON_AVERAGE.match(m.after[:50])
    rated = "/" in m.unit or m.unit.startswith("per ")
    if per is not None or rated or _AVERAGE.search(m.before[-80:]):
        plain = _WORKS_OUT.search(m.before[-60:]) is not None
        yield Cue(Role.RATE, m, hedged_start(m), m.end + (per.end() if per else 0), plain=plain)
    summed, after = _sums(m)
    if summed or after:
        opened = _TOGETHER.search(m.before) is not None
        weak = after is None and not opened and not (summed and summed.group("strong"))
        yield Cue(Role.SUM, m, hedged_start(m), m.end, weak=weak, plain=opened or bool(after))
    so = _SO.search(m.before[-60:])
    if m.found.kind in ("duration", "age"):
        return
    if so is not None or _BY_SIDE.search(m.before[-60:]):
        yield Cue(Role.PART, m, hedged_start(m), m.end, weak=so is None)
