"""Claims that a number is the greatest or least: "the highest since 1996", "a record", "more than
any".

Such words reach beyond the text, so most stay unchecked until a table is added that lists the
others. They are checked here only where the text itself lists all it compares: "the highest of the
four".
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.told.doubts import NOT_LISTED
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.directions import is_set_against
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.words import is_of_rank_before
from briefing_app.reading.claims.ranks import listed
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.standings import (
    against_rest,
    in_passage,
    settled_by_word,
    told_beside,
)
from briefing_app.reading.passage.mentions import Mention, is_amount
from briefing_app.reading.pattern import Pattern, small

_MAX = (
    "most|highest|largest|biggest|greatest|longest|oldest|heaviest|tallest|deepest|widest|fastest|"
    "strongest|warmest|hottest|wettest|best|steepest|sharpest|costliest|busiest|deadliest|worst|"
    "richest|priciest|dearest|thickest|farthest|furthest|latest|quickest|hardest|toughest|loudest"
)
_MIN = (
    "least|fewest|lowest|smallest|shortest|youngest|lightest|slowest|weakest|coldest|coolest|driest|"
    "cheapest|thinnest|narrowest|quietest|poorest|earliest|slimmest"
)
_SCOPE = (
    r"since|ever|on record|in (?:the |its |their |our )?(?:country|state|county|world|history|"
    r"region|"
    r"past|last|more than|nearly|almost|over|at least|a (?:decade|century|generation|year)|"
    r"\w+ (?:years|decades|months|seasons))|of any|for any|than any|than at any|recorded|"
    r"of (?:its|their) kind|for (?:\w+ )?(?:years|decades|months)|of all|seen|known|among|"
    r"of the (?:\w+ )?(?:year|decade|century|season|summer|winter|month|day)|anywhere|"
    r"in (?:\w+|the \w+) since|to date|so far|measured|yet|of the \w+|in the \w+|"
    r"of (?:two|three|four|five|six|seven|eight|nine|ten|\d+)|of any(?:one|body|where)|"
    r"in \w+ (?:quarters|weeks|days|games|matches|innings|visits)|"
    r"(?:it|they|he|she|we) (?:has|have|had)(?: ever)?|at any"
)
_SUPERLATIVE = Pattern(
    rf"\b(?:(?:the|its|their|his|her|our|his)\s+)?"
    rf"(?:(?:single|very|by far the|second|third)[\s-]+)?"
    rf"(?P<word>{_MAX}|"
    rf"{_MIN})\b(?P<words>(?:\s++[^\W\d_][\w’'-]*+){{0,11}}?)\s++(?P<scope>{_SCOPE})\b"
    r"(?:\s++(?:the\s++)?(?!(?:and|but|or|which|who|that|as|while|is|was|are|were|said|says|"
    r"after|with)\b)"
    r"[\w’'-]++){0,4}",
    having=f"{_MAX}|{_MIN}",
)
_RECORD = Pattern(
    r"\b(?:(?:an?|his|her|its|their)\s+(?:career|season|personal|club|all-time)[\s-]+(?:high|best)\b"
    r"|an?\s+(?:all-time\s+|new\s+)?record\b(?!\s+(?:of\s+)?(?:keep|label|book|player|"
    r"shop|store))"
    r"|(?:all-time|record)[\s-]+(?P<word>highs?|lows?|number|level|amount|sum|year|price|total)\b"
    r"|never before\b)",
    having="high|best|record|all-time|never",
)
_MORE_THAN_ANY = Pattern(
    r"\b(?P<word>more|fewer|less|higher|lower|larger|bigger|faster|slower|longer|older|"
    r"greater|hotter|"
    r"warmer|colder|deeper|wetter|drier|smaller|later|earlier)\b(?:\s++[\w’'-]++){0,8}?\s++than\s++"
    r"(?:at\s+|in\s+|on\s+|for\s+|during\s+)?(?:any\b|ever\b|all (?:the\s+)?other|every other|"
    r"anywhere|anyone|anybody|anything)(?:\s++[\w’'-]++){0,4}",
    having="than",
)
_FIRST = Pattern(
    r"\b(?:the|its|their|his|her|a)\s+first\s+(?:[\w’'-]++\s+){0,4}?(?:since|ever|"
    r"in (?:[\w’'-]++\s+){1,3}?(?:years|months|weeks|decades)|time (?:that|since|in))\b"
    r"(?:\s++[\w’'-]++){0,4}",
    having="first",
)
_FOREMOST = Pattern(
    rf"(?:(?<=[.!?;:]\s)|(?<=\n)|^)[Tt]he\s+(?P<word>{_MAX}|{_MIN})\s+(?P<what>[^\W\d_][\w’'-]*+)"
    r"(?:,|\s++(?:is|was|were|came|went|got|had|has|took|fell|of)\b)",
    having=f"{_MAX}|{_MIN}",
)
_THEIR_BEST = Pattern(
    rf"\b(?:its|their|his|her|our)\s+(?P<word>{_MAX}|{_MIN})\s+"
    r"(?:ever\s+)?(?:year|month|quarter|season|day|week|result|showing|total|figure|level)\b",
    having=f"{_MAX}|{_MIN}",
)
_PLAIN = Pattern(
    rf"\bthe\s+(?P<word>(?!most\b|least\b|latest\b|earliest\b|worst-|best-)(?:{_MAX}|{_MIN}))"
    r"(?:(?=,\s+the\s)|\s+(?!of\b|part\b|way\b)[^\W\d_][\w’'-]*)(?=[^.;:\d]{0,45}[^.;\d]{0,20}\d)",
    having=f"{_MAX}|{_MIN}",
)
_IN_BRACKET = Pattern(
    rf"\b(?:the\s+)?(?P<word>{_MAX}|{_MIN})\s+(?:[\w’'-]+\s+)?(?:in|among|at|for)\s+[^.;:()\d]{{2,50}}"
    r"(?:\(|,\s+(?:at|with|where)\s)(?=[^().;\d]{0,12}\d)",
    having=f"{_MAX}|{_MIN}",
)
"""The number stands behind the name: "lowest in Aarn (3.7 per cent)"."""
_SO_SINCE = Pattern(
    r"\b(?:not|never|n['’]t)\s+(?:(?:been|seen|had|got|risen|fallen|sold|sunk|stood|was|were)\s+)?(?:so|as|this|that)\s+"
    r"(?P<word>[^\W\d_]+)(?:\s+[\w’'-]+){0,2}?\s+(?:since|in|for|before)\b(?:\s++[\w’'-]++){0,4}",
    having="not|never|n't|n’t",
)
"""No other was as great: "has not been so low since 2007"."""
_ONLY_SO_MANY = Pattern(
    r"\bonly\s+(?:once|twice|one|two|three|four|five)\b[^.;:,]{0,40}?\b(?:was|were|been|had|saw|has|have)\s+"
    r"(?:it\s+|there\s+)?(?:been\s+)?(?P<word>[^\W\d_]+er|more|less|worse|better)\b(?:\s++[\w’'-]++){0,4}",
    having="only",
)
"""All others but so many are less: "only two winters since 1950 were drier"."""
_PLACED_LAST = Pattern(
    r"\b(?:came|comes|come|finish(?:ed|es)|did|does|do|fares?|fared|perform(?:ed|s)?|scor(?:ed|es?)|"
    rf"ranked|ranks|was|were|is|are)\s+(?:the\s+)?(?P<word>last|bottom|top|{_MAX}|{_MIN})"
    r"(?:\s+(?:of all|by far|placed))?,?\s*"
    r"(?:(?:with|at|on)(?=\s(?:(?:just|only|about|some|nearly|almost)\s)?[$€£¥₹]?\d)|"
    r"(?:\(|:|–|—)(?=[^.;\d]{0,30}\d))",
    having=f"{_MAX}|{_MIN}|last|bottom|top",
)
"""Who stands at an end, with the number behind: "North Marches came last with 52.4"."""
_LEADS_LIST = Pattern(
    r"\b(?:(?P<word>topp?(?:ed|s)|led|leads|heads|headed)\s+the\s+(?:chart|list|table|ranking|rankings|league|"
    r"standings|field)s?|(?:at|to|near)\s+the\s+(?:top|bottom)(?:\s+of\s+the\s+(?:list|table|ranking|league|"
    r"chart|scale))?(?=,?\s+(?:with|at|on)\s))\b(?=[^.;\d]{0,30}\d|)",
    having="top|led|lead|head|bottom",
)
"""Who leads a list or ends it: "topped the chart with 88.4 per cent"."""
_FORMS = (
    _SUPERLATIVE, _RECORD, _MORE_THAN_ANY, _FIRST, _FOREMOST, _THEIR_BEST, _PLAIN, _IN_BRACKET,
    _SO_SINCE, _ONLY_SO_MANY, _PLACED_LAST, _LEADS_LIST,
)  # fmt: skip
"""How superlatives are said; all but the foremost are looked for in small letters."""


class _Hit(NamedTuple):
    """Where a superlative stands, how it is said, and its word in small letters."""

    start: int
    end: int
    form: Pattern
    word: str


_LEAST = Pattern(
    rf"\b(?:{_MIN}|fewer|less|lower|lows?|slower|smaller|colder|drier|earlier|slowly|low|little|few|small|last|bottom)\b",
    re.IGNORECASE,
)
_OF_SPEED = ("fastest", "quickest", "slowest")
_NOT = Pattern(r"\b(?:at|for|in)\s+(?:the\s+)?$", re.IGNORECASE)
_BOUND = Pattern(r"\b(?:(?:at|not)\s+(?:the\s+)?(?:very\s+)?leas|at\s+most)$", re.IGNORECASE)
"""A bound, or what is said by the way, is no superlative: "at least once", "not least due to"."""
_ONE_OF = Pattern(r"\b(?:one of|some of|among)\s+(?:the |its |his |her |our |thei)$", re.IGNORECASE)
"""Of several such none is said to be the first: "one of the longest sagas"."""
_NO_NUMBER = Pattern(
    r"\b(?:most|least)\s+(?:of\b|\w+(?:ful|ous|ive|al|ent|ant|ic|able|ible|ly|ated|ular|ling)\b)",
    re.IGNORECASE,
)
"""What is praised with these words is no number: "the most successful ever"."""
_OPENS = Pattern(
    r"\W*(?:that|this|it|which|they|those|these|the (?:number|figure|total|rise|fall))\b",
    re.IGNORECASE,
)
_MOVES = Pattern(
    r"\b(?:rose|fell|grew|rise|fall|increased|dropped|declined|climbed|slowly|fast)\w*\b"
)


LONGEST = 400_000
"""Characters of a text that are looked at: many times the length of any article."""


def derive_superlatives(scene: Scene) -> Iterator[Claim]:
    """Yield every superlative that stands beside a figure."""
    starts = [s for s, _ in scene.passage.reading.sentences]
    last_end = -1
    hits = _hits(scene.text[:LONGEST])
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if hit.start < last_end:
            continue
        claim = attempt("one superlative", None, _claim, scene, hit, starts)
        if claim is not None:
            last_end = hit.end
            yield claim


def _hits(text: str) -> Iterator[_Hit]:
    low = small(text)
    for form in _FORMS:
        for found in form.finditer(text if form is _FOREMOST else low):
            end = found.end("what") if form is _FOREMOST else found.end()
            word = found.groupdict().get("word") or ""
            yield _Hit(found.start(), end, form, word.lower())


def _claim(scene: Scene, hit: _Hit, starts: Sequence[int]) -> Claim | None:
    text, spans = scene.text, scene.passage.reading.sentences
    start, end, form, word = hit
    sentence = bisect_right(starts, start) - 1
    if sentence < 0:
        return None
    end = min(end, spans[sentence][1]) if end > spans[sentence][1] + 1 else end
    lead = text[max(0, start - 12) : start + 4]
    if word in ("least", "most", "latest", "earliest") and _NOT.search(lead):
        return None
    if _BOUND.search(lead) or _ONE_OF.search(lead):
        return None
    if _NO_NUMBER.search(text[start:end]) or scene.chosen(start):
        return None
    bracketed = form in (_IN_BRACKET, _PLACED_LAST)
    subject = _after(scene, end, bracketed=bracketed) or _subject(scene, sentence, start, end)
    if subject is not None and (subject.start > start and _is_record(subject)):
        subject = _named_before(scene, sentence, start) or subject
    if subject is None and scene.heads(start):
        sense = "min" if _LEAST.search(text[start:end]) else "max"
        return scene.claim(start, end, ClaimKind.SUPERLATIVE, sense=sense, why=NOT_LISTED)
    if subject is None or (form is _PLAIN and subject.sentence != sentence):
        return None
    least = _LEAST.search(word if bracketed else text[start:end]) is not None
    if word in _OF_SPEED and kind_of(subject.unit) is UnitKind.TIME:
        least = word != "slowest"  # "the fastest with 14.2 seconds"
    sense = "min" if least else "max"
    begin, finish = _with_number(scene, subject, start, end)
    claim = scene.claim(
        begin, finish, ClaimKind.SUPERLATIVE, (subject,), sense=sense, why=NOT_LISTED
    )
    words = text[spans[sentence][0] : min(spans[sentence][1], spans[sentence][0] + 300)]
    return (
        listed(scene, claim, subject, sentence)
        or in_passage(scene, claim, words, sentence, subject)
        or _against_record(scene, claim, subject, sentence)
        or _ahead_of(scene, claim, subject)
        or against_rest(scene, claim, subject)
        or told_beside(scene, claim, subject)
        or (_against_other_end(scene, claim, subject) if form is _PLACED_LAST else None)
        or (None if _PLACE.search(text[start:end]) else claim)
    )


_ENDS = {
    "max": Pattern(rf"\b(?:{_MIN}|worst|bottom|last)\b[^.;\d]{{0,40}}$", re.IGNORECASE),
    "min": Pattern(rf"\b(?:{_MAX}|top)\b[^.;\d]{{0,40}}$", re.IGNORECASE),
}


def _against_other_end(scene: Scene, claim: Claim, subject: Mention) -> Claim | None:
    """ "London is dearest at £6.75, the North East cheapest at £4.20": the one at the other end."""
    there = (m for m in scene.passage.of(subject.sentence) if m.index != subject.index)
    ends = [
        m for m in there if _ENDS[claim.sense].search(m.before[-60:]) and comparable(subject, m)
    ]
    if len(ends) != 1 or subject.index in scene.bases:
        return None
    made = replace(claim, operands=(scene.ref(subject), scene.ref(ends[0])), why="")
    return made if scene.outcome(made) is Outcome.HOLDS else None


_PLACE = Pattern(r",\s+where\s$")
"""Where it was greatest is a claim only with the others: "worst in Vale, where 74 burned down"."""
_RECORD_OF = Pattern(
    r"\b(?:previous|old|former|prior|earlier|last|existing)\s+(?:[\w’'-]+\s+){0,2}?"
    r"(?:record|high|low|best|worst|peak|maximum|minimum|mark|highest|lowest|largest)\b[^.;\d]{0,40}$",
    re.IGNORECASE,
    having="previous|old|former|prior|earlier|last|existing",
)


NEAR = 3
"""Sentences further on in which the record before may be told."""


def _against_record(scene: Scene, claim: Claim, subject: Mention, sentence: int) -> Claim | None:
    """ "The highest ever; the previous record, $3 million": against the record that is told."""
    near = [m for n in range(sentence, sentence + NEAR + 1) for m in scene.passage.of(n)]
    alike = [m for m in near if comparable(subject, m) and m.index != subject.index]
    for m in alike:
        if m.sentence == sentence and is_of_rank_before(m):
            return _short_of(scene, claim, subject, m)
    records = [m for m in alike if _RECORD_OF.search(m.before[-110:])]
    if len(records) != 1 or subject.index in scene.bases:
        return None
    made = replace(claim, operands=(scene.ref(subject), scene.ref(records[0])), why="")
    return settled_by_word(scene, made)


def _is_record(m: Mention) -> bool:
    """Whether a number is that of the record before, or of the time since when."""
    return is_of_rank_before(m) or _RECORD_OF.search(m.before[-110:]) is not None


_IS = Pattern(r"\s+(?:is|are|was|were|will be|would be|has been|have been)\s*$", re.IGNORECASE)


def _named_before(scene: Scene, sentence: int, start: int) -> Mention | None:
    """The one number that is called what the words are said of: "The penalty is the highest"."""
    begin = scene.passage.reading.sentences[sentence][0]
    words = _IS.split(scene.text[begin:start].rpartition(";")[2])[0]
    named = [name for fit, name in scene.named(words) if fit >= CALLED]
    found = [scene.passage.mentions[name.figure] for name in named]
    found = [m for m in found if is_amount(m) and not m.found.change and not _is_record(m)]
    return found[0] if len({m.value for m in found}) == 1 else None


CALLED = 0.6
"""How fully words must have the name of a number."""


def _short_of(scene: Scene, claim: Claim, subject: Mention, record: Mention) -> Claim | None:
    """ "The highest since 1999, when it was 1,180": that one is not reached."""
    sense = "less" if claim.sense == "max" else "more"
    start, end = claim.span.start, record.end
    made = scene.claim(start, end, ClaimKind.COMPARISON, (subject, record), sense=sense)
    return settled_by_word(scene, made)


_AHEAD = Pattern(
    r"^[^.;:()\d]{0,70}(?:\b(?P<led>ahead of|followed by)|,\s(?:before|then|next)|"
    r"\b(?:compared with|against))\b[^.;:\d]{0,40}"
)


def _ahead_of(scene: Scene, claim: Claim, subject: Mention) -> Claim | None:
    """ "The largest group with 4,480, ahead of mixed practices (2,037) and …": listed behind it."""
    after = [m for m in scene.passage.of(subject.sentence) if m.start > subject.end]
    others = [m for m in after if comparable(subject, m)]
    led = _AHEAD.match(scene.text[subject.end : others[0].start]) if others else None
    if led is None:
        return None
    refs = (scene.ref(subject), *(scene.ref(m) for m in others[:12]))
    made = replace(claim, operands=refs, why="")
    listed = led["led"] is not None and others[0].index not in scene.bases
    return made if listed or scene.outcome(made) is Outcome.HOLDS else None


_HAS = Pattern(
    r",\s+the\s[^.;:()\d,]{2,50},\s+(?:has|have|had|with|counts?|counted|is|was)\s+\S{0,3}$",
    re.IGNORECASE,
)


def _after(scene: Scene, end: int, *, bracketed: bool) -> Mention | None:
    """The number of one that is named behind the words, in a bracket or as what it has: "the
    largest, the Guild, has 4,310 members".
    """
    at = bisect_right(scene.passage.starts, end - 1)
    for m in scene.passage.mentions[at : at + 1]:
        between = scene.text[end : m.start]
        if not m.found.change and (bracketed or _HAS.match(between)):
            return m
    return None


def _subject(scene: Scene, sentence: int, start: int, end: int) -> Mention | None:
    """The figure that the words are about: before, right after, or one sentence off."""
    at = bisect_right(scene.passage.starts, start)
    close_by = scene.passage.mentions[max(0, at - 12) : at + 6]
    figures = [m for m in close_by if m.sentence == sentence and m.found.kind != "age"]
    before = [m for m in figures if m.start < start]
    after = [m for m in figures if m.start >= start]
    fit = [m for m in before if not _is_aside(m) and not is_set_against(m)]
    fit = [m for m in fit if is_amount(m)] or fit
    fit = [m for m in fit if m.index not in scene.bases] or fit
    fit = [m for m in fit if not _PLACED.search(m.before[-24:])] or fit
    fit = fit or [m for m in before if is_amount(m)] or before
    close = [m for m in after if (m.start - end <= 12 or m.end <= end) and _may_lead(scene, end, m)]
    close = [m for m in close if not _OF_SO_MANY.search(scene.text[start : m.start])]
    close = [m for m in close if not _AGO.match(m.after[:12])]
    close = [m for m in close if not fit or not is_of_rank_before(m)]
    if close and (not fit or start - fit[-1].end > close[0].start - end):
        return close[0]
    if fit:
        return fit[-1]
    if after and not _TELLS_OTHER.search(scene.text[end : after[0].start]):
        return after[0]
    opening = scene.passage.opening(sentence, 40)
    there = scene.passage
    earlier: list[Mention] = []
    if sentence > 0 and there.same_block(sentence - 1, sentence):
        earlier = [m for m in there.of(sentence - 1) if is_amount(m) or m.unit == "%"]
    if earlier and _OPENS.match(opening):
        return earlier[0]
    follow = sentence + 1
    if follow < len(there.reading.sentences) and there.same_block(sentence, follow):
        moved = [m for m in there.of(follow) if m.found.change]
        if moved and _MOVES.search(there.opening(sentence, 300)):
            return moved[0]
        if not earlier and there.of(follow):
            return there.of(follow)[0]
    return earlier[-1] if earlier else None


def _may_lead(scene: Scene, end: int, m: Mention) -> bool:
    """Whether a number right behind a superlative may be its own: an amount, or a share with which
    it stands there: "the highest coverage in the country at 96 per cent".
    """
    lead = scene.text[max(0, m.start - 6) : m.start]
    return is_amount(m) or (m.unit == "%" and not m.found.change and _AT.search(lead) is not None)


_AT = Pattern(r"\b(?:at|with)\s$")
_TELLS_OTHER = Pattern(
    r",\s+(?:where|whose)\s+(?!(?:it|there|they|the\s+(?:rate|figure|number|total|share))\s)",
    re.IGNORECASE,
)
"""After these something else is told of the one at the end: "The highest rate was in Orm, where
only 83 per cent are insured".
"""
_OF_SO_MANY = Pattern(
    r"\bof\s+(?:(?:the|its|their|our|all)\s+)*(?:[\w’'-]+['’]s?\s+)?$", re.IGNORECASE
)
"""A number among how many one is ranked: "the busiest of the four lines"."""
_PLACED = Pattern(r"\b(?:in|at|on|over|across|from|within)\s+(?:the\s+)?$", re.IGNORECASE)
"""What follows these is where it was: "4.1 tonnes in five containers, the biggest find"."""
_AGO = Pattern(r"\s+(?:ago|earlier|before|previously)\b")


def _is_aside(m: Mention) -> bool:
    """ "312 mm (12.3 inches) fell in 24 hours, the most since": a time, the same again."""
    return m.found.kind == "duration" or m.found.same_as is not None


def _with_number(scene: Scene, subject: Mention, start: int, end: int) -> tuple[int, int]:
    """Take in a number that the words embrace: "a record 21,640 runners"."""
    if 0 <= subject.start - end <= 2:
        return start, subject.end
    return start, max(end, start + 1)
