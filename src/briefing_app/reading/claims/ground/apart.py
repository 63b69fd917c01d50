"""Numbers that no change is taken from: of another clause, or named as a part of another.

Where a reading would compute with them, the words say that they are of something else.
"""

import re
from collections.abc import Sequence

from briefing_app.core.figure import GAP
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ground.bearers import is_of_another_bearer
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.directions import COMPARED, more_after
from briefing_app.reading.claims.ground.setting import Setting
from briefing_app.reading.claims.ground.words import (
    OPENS_PAST,
    is_against_goal,
    is_against_time,
    is_goal,
    is_whole,
)
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.passage.mentions import Mention, is_relative, likeness
from briefing_app.reading.pattern import Pattern

_CLAUSE = Pattern(r"\b(?:after|before|because|when|since|although)\s")
_BESIDE = Pattern(
    r"\b(?:while|whereas|but|and)\s(?!(?:then|later|again|also|since|now|it|they|still)\b)"
)
"""What a clause of another subject may open with; not "but then rose by"."""
_BY = Pattern(r"\b(?P<verb>[^\W\d_]+),?(?:\s(?:for|since|in)\s[^,;:]{1,40},)?\sby\s\S{0,2}$")

_LINKED = Pattern(r"\b(?:of|for|in|from|to|on|at|by|with|than)\b")
"""Words that make the end of a label no kind of the same thing: "takings of food"."""


def moves_another(text: str, m: Mention, ends: Sequence[Mention]) -> bool:
    """Return whether a clause of its own moves another thing than the numbers before it.

    "Staff fell from 24 to 19 after the council cut its grant by 60,000", "fell to 58,000, while
    sales of boilers rose by 3% to 212,000".
    """
    before = [end.end for end in ends if end.end <= m.start]
    if any(end.sentence != m.sentence for end in ends):
        return False
    if not before:
        return _opens_another(text[m.end : min(end.start for end in ends)])
    between = text[max(before) : m.start]
    if _opens_another(between) or _WITH_ANOTHER.search(between):
        return True
    opens = _BESIDE.search(between)
    by = _BY.search(between) if opens is not None else None
    verb = by["verb"].lower() if by is not None else ""
    moved = verb in UP_VERBS or verb in DOWN_VERBS
    return bool(opens and by and moved and between[opens.end() : by.start()].strip())


_WITH_ANOTHER = Pattern(
    r",\s+with\s+[^,;:.\d]{3,50}\s(?:up|down|ahead|higher|lower|rising|falling|growing|shrinking)"
    r"(?:\s+by)?(?:\s+(?:about|around|some|nearly|almost|just|over|only))?\s+$",
    re.IGNORECASE,
)
"""What moves in a clause of its own: "rose to £1.84bn, with like-for-like sales ahead by 3.1%"."""


def _opens_another(between: str) -> bool:
    """Whether words open a clause in which another thing moves."""
    opens = _CLAUSE.search(between)
    words = between[opens.end() :].lower().split() if opens is not None else []
    return any(word in UP_VERBS or word in DOWN_VERBS for word in words[1:])


def is_limited(scene: Setting, a: Mention, b: Mention) -> bool:
    """Return whether one number is named as a part of the other: revenue, subscription revenue."""
    figures = scene.briefing.figures
    other, one = sorted((figures[m.index].label.lower() for m in (a, b)), key=len)
    limit = one.removesuffix(f" {other}") if other and len(other) < len(one) else one
    return limit != one and _LINKED.search(limit) is None


def _is_of_another_time(cue: Cue, operands: Sequence[Mention]) -> bool:
    """Whether a difference is of a time before: "a deficit of 0.3 million the year before"."""
    told = cue.role in (Role.DIFFERENCE, Role.REST, Role.SUM) and _BEFORE.match(cue.mention.after)
    return bool(told) and not any(_BEFORE.match(x.after) for x in operands)


def is_of_next_change(scene: Setting, m: Mention, operands: Sequence[Mention]) -> bool:
    """Return whether another change stands between, to which a base belongs: "27, 12 fewer than
    Marlow's and a third fewer than last season, when it was 41".
    """
    there = scene.passage.of(m.sentence)
    ends = [x.start for x in operands if x.sentence == m.sentence and x.start > m.end]
    between = [x for x in there if ends and m.end <= x.start < max(ends) and x not in operands]
    return any(
        (x.found.change or scene.facts[x.index].relative)
        and _JOINS.search(scene.text[m.end : x.start]) is not None
        and more_after(x, x.after, 40) is not None
        for x in between
    )


def _has_other_base(scene: Setting, role: Role, m: Mention, operands: Sequence[Mention]) -> bool:
    """Whether a number right behind a change is its base, and is none of the operands: "rose by
    12.5 per cent from 400 million", "12 days longer than the 30".
    """
    follow = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    leads = (_FROM, _THAN_THE) if role is Role.GROWTH else (_THAN_THE,)
    if not follow or follow[0].unit == "x":
        return False
    if not any(p.fullmatch(scene.text[m.end : follow[0].start]) for p in leads):
        return False
    return all(x.value != follow[0].value for x in operands)


_FROM = Pattern(r"\s+from\s+(?:(?:the|an?|its|about|some|just|around)\s+)*[$€£¥₹]?")
_THAN_THE = Pattern(
    r"\s+(?:[\w’'-]+\s+){0,2}?than\s+(?:the|its|their|his|her|our)\s+[$€£¥₹]?",
    re.IGNORECASE,
    having="than",
)
_JOINS = Pattern(r"\band\b|;")


def is_told_of_before(scene: Setting, m: Mention, operands: Sequence[Mention]) -> bool:
    """Return whether a number is what something was before, and the operands tell what it is now:
    "Last year the gap was 7.2" is no gap of this year's numbers.
    """
    _, opened, clause = m.before.rpartition(";")
    if opened and OPENS_PAST.match(clause):
        return not all(
            x.sentence == m.sentence and x.start > m.start - len(clause) for x in operands
        )
    if m.place or not operands or any(x.sentence == m.sentence for x in operands):
        return False
    if not OPENS_PAST.match(scene.passage.opening(m.sentence, 40)):
        return False
    return not any(OPENS_PAST.match(scene.passage.opening(x.sentence, 40)) for x in operands)


_BEFORE = Pattern(
    r"\s+(?:(?:the|a)\s+(?:year|month|quarter|season|week)\s+(?:before|earlier|ago)|"
    r"(?:in\s+)?last\s+(?:year|month|quarter|season|week))\b"
)


def _are_two_things(scene: Setting, a: Mention, b: Mention) -> bool:
    """Whether two numbers of one sentence are named by words of their own: "sites opened", "sites
    closed". One thing at two times has one name.
    """
    one, other = (_name_of(scene, m) for m in (a, b))
    own_words = any(GAP in scene.briefing.figures[m.index].label for m in (a, b))
    told = a.sentence == b.sentence and not own_words
    return told and bool(one - other) and bool(other - one)


def has_part_of_name(scene: Setting, a: Mention, b: Mention) -> bool:
    """Return whether what two numbers are about shares a word, or one of them has no name."""
    one, other = (_name_of(scene, m) for m in (a, b))
    return not (one and other) or bool(one & other)


def _name_of(scene: Setting, m: Mention) -> frozenset[str]:
    """The stems of what a number is about."""
    return frozenset(stems(scene.briefing.figures[m.index].label))


def is_apart(scene: Setting, cue: Cue, operands: Sequence[Mention]) -> bool:
    """Return whether the words say that what a cue would be computed from is of something else.

    Of a part and its whole only shares and rates are told.
    """
    if moves_another(scene.text, cue.mention, operands):
        return True
    if is_of_another_bearer(scene, cue.mention, operands):
        return True
    if is_told_of_before(scene, cue.mention, operands):
        return True
    moved = cue.role in (Role.GROWTH, Role.DIFFERENCE)
    if moved and _has_other_base(scene, cue.role, cue.mention, operands):
        return True
    if cue.role in (Role.DIFFERENCE, Role.GROWTH) and is_of_next_change(
        scene, cue.mention, operands
    ):
        return True
    if cue.role is Role.DIFFERENCE and _are_bare(cue.mention, operands):
        return True
    if moved and _is_of_another_number(scene, cue, operands):
        return True
    if moved and _is_of_next_standard(scene, cue, operands):
        return True
    if _is_of_another_time(cue, operands) or (moved and _is_of_no_goal(scene, cue, operands)):
        return True
    if _has_own_whole(scene, cue, operands) or (moved and turns_a_loss(operands)):
        return True
    if any(_is_of_other_year(cue, m) for m in operands) or _is_of_a_part_of_it(cue.mention):
        return True
    if len(operands) == 2 and is_against_time(cue.mention) and _are_two_things(scene, *operands):
        return True
    parted = cue.role in (Role.SHARE, Role.RATE, Role.SUM) or len(operands) != 2
    return not parted and is_limited(scene, *operands)


def _are_bare(m: Mention, operands: Sequence[Mention]) -> bool:
    """Whether what is counted would differ by so much time or length: "a reserve of three months"
    is no difference of seven women and twelve trustees.
    """
    counts = {UnitKind.COUNT, UnitKind.NONE}
    measured = kind_of(m.unit) not in {*counts, UnitKind.MONEY, UnitKind.PERCENT}
    counted = all(kind_of(x.unit) is UnitKind.COUNT and x.found.unit_text for x in operands)
    return measured and counted


def _is_of_another_number(scene: Setting, cue: Cue, operands: Sequence[Mention]) -> bool:
    """Whether so much more or less is said of the number right before, which is no operand: "71
    people have died, five fewer than at this point last year".
    """
    m = cue.mention
    before = scene.passage.of(m.sentence)[m.place - 1] if m.place else None
    if before is None or not COMPARED.match(m.after[:60]):
        return False
    if before.found.change or is_relative(before) or likeness(before, m) < _ALIKE:
        return False
    there = scene.passage.of(m.sentence)
    if before.index in scene.standards or is_goal(before) or is_whole(scene.text, before, there):
        return False
    beside = _BESIDE_IT.fullmatch(scene.text[before.end : m.start]) is not None
    return beside and all(x.value != before.value for x in operands)


_BESIDE_IT = Pattern(
    r"(?:(?!\b(?:than|from|against|of which|including|with|while|whereas)\b)[^,;:.()\d]){0,60},\s"
    r"(?:which\s(?:is|was)\s)?(?:(?:and|or|about|some|nearly|almost|just|only|but)\s)*[$€£¥₹]?",
    re.IGNORECASE,
)
_ALIKE = 2


def _is_of_next_standard(scene: Setting, cue: Cue, operands: Sequence[Mention]) -> bool:
    """Whether a number behind a change is what the next words set the same against: "71, five fewer
    than at this point in 2024 but still more than the 68 of 2023".
    """
    told = [scene.standards[m.index] for m in operands if m.index in scene.standards]
    after = (s.start for s in told if s.mention.sentence == cue.mention.sentence)
    return any(s >= cue.end and _JOINED.search(scene.text[cue.end : s]) for s in after)


_JOINED = Pattern(r"\b(?:and|but|though|although|yet|while)\b|;", re.IGNORECASE)


def _is_of_no_goal(scene: Setting, cue: Cue, operands: Sequence[Mention]) -> bool:
    """Whether a change is against what was hoped for, which none of the numbers is said to be."""
    if not is_against_goal(cue.mention):
        return False
    return not any(is_goal(m) or m.index in scene.standards for m in operands)


_LOST = Pattern(
    r"\b(?:loss|losses|deficit|shortfall|minus)\s+(?:of\s+)?(?:[\w’'-]+\s+)?\S{0,3}$", re.IGNORECASE
)


def _is_lost(x: Mention) -> bool:
    return x.value < 0 or _LOST.search(x.before[-30:]) is not None


def turns_a_loss(operands: Sequence[Mention]) -> bool:
    """Return whether one of two numbers is lost and the other is not: from a loss of 6 to a profit
    of 41 it is no 35.
    """
    return len(operands) == 2 and _is_lost(operands[0]) is not _is_lost(operands[1])


_OPENS_WHOLE = Pattern(
    r"\W*(?:out )?of\s+(?:the|its|all|their|our|these)?\s*[^.;,:()\d]{0,30}$", re.IGNORECASE
)


def _has_own_whole(scene: Setting, cue: Cue, operands: Sequence[Mention]) -> bool:
    """Whether a loss is told as part of a whole that its own sentence opens with, and the operands
    are others: "Of 48,200 hives 19,760 died, a loss of 41 per cent".
    """
    there = scene.passage.of(cue.mention.sentence)[: cue.mention.place]
    if cue.role is not Role.GROWTH or len(there) < 2 or not _OPENS_WHOLE.fullmatch(there[0].before):
        return False
    return not all(x.sentence == cue.mention.sentence for x in operands)


def _is_of_a_part_of_it(m: Mention) -> bool:
    """Whether a difference is that of a part: "with an overrun of £9m on steel"."""
    return _OVERRUN.search(m.before) is not None and _ON_A_PART.match(m.after) is not None


_OVERRUN = Pattern(
    r"\b(?:overrun|overspend|underspend|saving)s?(?: of)? $",
    re.IGNORECASE,
    having="overrun|overspend|underspend|saving",
)
_ON_A_PART = Pattern(r"\s(?:on|in|at|for)\s(?!(?:all|total|the year|average)\b)")


def _is_of_other_year(cue: Cue, m: Mention) -> bool:
    """Whether a bracket gives a number of another year than the one that a change is told against:
    "8% more than in 2023 and almost as many as before (2019: 640,000)".
    """
    own = _YEAR_BEFORE.search(m.before) if "(" in m.before else None
    against = _THAN_YEAR.match(cue.mention.after) if own is not None else None
    return against is not None and own is not None and against["year"] != own["year"]


_THAN_YEAR = Pattern(
    r"(?:\s[\w’'-]+){0,3}?\s(?:than|on|from|since)\s(?:in\s)?(?P<year>(?:19|20)\d\d)\b"
)
_YEAR_BEFORE = Pattern(r"\(\s*(?:in\s)?(?P<year>(?:19|20)\d\d):?\s[$€£¥₹]?$")


def is_of_list(scene: Setting, m: Mention) -> bool:
    """Whether a percentage in a bracket is one of several such shares: "428 felt safer (83 per
    cent), 361 that their health had improved (70 per cent)".
    """
    if m.unit != "%" or not _is_bracketed(scene, m) or not m.place:
        return False
    there = scene.passage.of(m.sentence)
    shares = [x for x in there if x.unit == "%" and x.place and _is_bracketed(scene, x)]
    own = [there[x.place - 1] for x in shares]
    alike = all(not scene.facts[x.index].relative and not x.found.change for x in own)
    return len(shares) > 1 and alike and scene.text[own[0].end : shares[0].start - 1].strip() != ""


def _is_bracketed(scene: Setting, m: Mention) -> bool:
    return scene.text[m.start - 1 : m.start] == "(" and scene.text[m.end : m.end + 1] == ")"
