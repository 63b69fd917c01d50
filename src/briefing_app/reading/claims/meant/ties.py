"""Words that tie two numbers to the one that follows from them, so that no others may be meant."""

import re

from briefing_app.core.quantity import ONE_SIDED
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.change_ends import subject_of
from briefing_app.reading.claims.follow.decide import counts_same, is_of_own_object
from briefing_app.reading.claims.follow.pool import Reading, both_count
from briefing_app.reading.claims.follow.shares import APPOSED
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.facts import near
from briefing_app.reading.claims.ground.gaps import opens_another
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.words import (
    is_against_time,
    is_bare_one,
    is_out_of,
    is_whole,
    lead,
    names_whole,
)
from briefing_app.reading.claims.meant import Around
from briefing_app.reading.claims.multiples import share_beside
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern

LEAST_NAMED = 0.28
"""How much of the words of a change a number far off must be told by."""
_POINTS_BACK = Pattern(r"\W*(?:that|this|it|they|these|those|in other words)\b", re.IGNORECASE)
_AND = Pattern(r"\b(?:and|but|while|whereas)\s+(?!(?:thus|so|therefore|hence)\b)", re.IGNORECASE)


def is_tied(scene: Scene, cue: Cue, reading: Reading, around: Around) -> bool:
    """Return whether words tie both numbers of a reading to the stated one."""
    first, last = reading.operands
    if cue.role is Role.SHARE:
        return _is_share_of(scene, cue.mention, first, last, around)
    if cue.role is Role.RATE:
        return _is_for_each(scene, cue.mention, first, last)
    return _is_change_of(scene, cue, first, last)


_OF_ALL = Pattern(r"\s+of\s+all\s+(?:(?:the|its|our|their)\s+)?(?P<noun>[^\W\d_]+)")
_OF_NO_OTHER = Pattern(r"\s+of\s+(?:it|what)\b")
_OF_THEM = Pattern(r"\s+of\s+(?:them|these|those|whom|which)\b")
_OPENS_ANOTHER = Pattern(r"\s+(?!of\b|[–—-])[^\W\d_]")
_MAKES = Pattern(
    r"[^.;:()\d]{0,30}\b(?P<verb>correspond(?:s|ed|ing)? to|equal(?:s|led|ling)?(?: to)?|"
    r"represent(?:s|ed|ing)?|account(?:s|ed|ing)? for|ma[dk]es? up|making up|equivalent to)\s+"
    r"(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)


def _is_share_of(scene: Scene, m: Mention, part: Mention, whole: Mention, around: Around) -> bool:
    if scene.of_another(m, whole) or whole.value in around.parts or lead(part) == "of":
        return False
    if share_beside(scene, whole) not in (None, m):
        return False  # "14,873 votes (41.6 %), Pereth 14,261 (39.9 %)": two parts
    if _OF_NO_OTHER.match(m.after[:12]) or not _one_measure(part, whole):
        return False
    of_all, named = _OF_ALL.match(m.after[:40]), names_whole(m)
    if of_all is not None and stem(of_all["noun"]) != stem(whole.head):
        return False  # "45 are empty, 30 per cent of all empty flats"
    if named and stem(named) not in scene.facts[whole.index].about:
        return False
    if part.index in scene.bases or _may_be_of_both(scene, m, part):
        return False
    if _OF_THOSE_WHO.search(part.before[-60:]):
        return False  # "Of those given the drug, 893 stopped": these are not told
    return _is_restated(scene, m, part) and not _OPENS_ANOTHER.match(m.after[:6])


_OF_THOSE_WHO = Pattern(r"\b(?:of|among)\s(?:those|these)\s[^\W\d_][^.;:\d]*$", re.IGNORECASE)


def _may_be_of_both(scene: Scene, m: Mention, part: Mention) -> bool:
    """Whether a bound may be of a number and the one joined to it: "12 burned down and 20 were
    damaged, more than half".
    """
    before = scene.passage.of(part.sentence)[part.place - 1] if part.place else None
    if before is None or m.quantity.hedge not in ONE_SIDED:
        return False
    return _AND.search(scene.text[before.end : part.start]) is not None


def _one_measure(a: Mention, b: Mention) -> bool:
    return both_count(a, b) or kind_of(a.unit) is kind_of(b.unit)


_THAT_IS = Pattern(
    r"\W*(?:that|this|it|they|these|those)(?:['’]s|\s+(?:is|was|are|were|makes?|made|means|meant|equals|"
    r"represents?|represented|accounts? for|accounted for|corresponds? to|amounts? to))\s+"
    r"(?:(?:about|around|some|roughly|almost|nearly|just|only|thus|therefore|an?|the)\s+)*",
    re.IGNORECASE,
)
_MEANS_THAT = Pattern(r"\b(?:mean(?:s|t|ing)|so) that\b")


def _is_restated(scene: Scene, m: Mention, part: Mention) -> bool:
    """Whether a share says the same of a number as its words: "118 of them, nearly one in six"."""
    if part.sentence != m.sentence:
        return m.sentence - part.sentence == 1 and _THAT_IS.fullmatch(m.unhedged) is not None
    between = scene.text[min(part.end, m.end) : max(part.start, m.start)]
    if part.start < m.start and _OF_THEM.match(m.after[:12]):
        return False  # "1,180 delegates, a third of them": of these
    if part.start < m.start and (makes := _MAKES.match(between)):
        return not opens_another(between[: makes.start("verb")])
    if _AND.search(between) or _MEANS_THAT.search(between):
        return False
    return APPOSED.match(between) is not None


def _is_for_each(scene: Scene, m: Mention, top: Mention, among: Mention) -> bool:
    """Whether a rate is told right behind what it is of: "sold 84 boats, or 7 a day"."""
    if m.index in scene.bases or top.end > m.start or m.sentence - top.sentence > 1:
        return False
    if kind_of(among.unit) not in (UnitKind.COUNT, UnitKind.NONE, UnitKind.TIME):
        return False
    first, last = sorted((top, among), key=lambda x: x.start)
    if first.sentence == last.sentence and _AND.search(scene.text[first.end : last.start]):
        return False  # "£40m to rebuild a school and to buy 120 homes"
    beside = among.sentence == m.sentence
    told = scene.passage.of(m.sentence) if beside else scene.passage.mentions
    alike = (x for x in told if x.head == among.head or (beside and likeness(x, among) > 1))
    return len({x.value for x in alike if x.index not in scene.bases}) <= 1


def _is_change_of(scene: Scene, cue: Cue, now: Mention, base: Mention) -> bool:
    m = cue.mention
    if not comparable(now, base) or is_whole(scene.text, m, scene.passage.of(m.sentence)):
        return False
    if is_bare_one(scene.text, base) or _is_end_of_another(scene, m, base):
        return False
    if _is_part_of(scene, now, base):
        return False
    if is_of_own_object(m, (now, base)) or _has_untold_base(scene, m, base):
        return False
    if not counts_same(cue, Reading((now, base), "a - b", 1)):
        return False
    timed = is_against_time(m) and base.index not in scene.bases
    if timed and not scene.are_of_other_times(now, base):
        return False  # "19 more than a year ago": what it was then is not told
    own = _own_number(scene, m)
    if own is not None and own.index not in (now.index, base.index):
        return False
    here = [x for x in (now, base) if x.sentence == m.sentence]
    if len(here) == 2:
        return True
    if len(here) == 1 and _POINTS_BACK.match(scene.passage.opening(m.sentence, 16)):
        return True
    subject = subject_of(scene.facts[m.index])
    about = [scene.facts[x.index].about for x in (now, base)]
    first = next(iter(near(scene.passage.opening(m.sentence, 40), backwards=False)), None)
    if first is not None and not any(first[0] in words for words in about):
        return False  # "Online sales were 3.9 % ahead": not those of the whole group
    return min(scene.weights.shared(subject, words) for words in about) > LEAST_NAMED


_THAN = Pattern(r"[^.;:,()\d]{0,40}?\bthan\b")
_THAN_IT = Pattern(
    r"\s(?:(?:in|at|on|during|for)\s)?"
    r"(?:(?:(?:the|its|their|his|her|our|last|that|those|an?)\b|[A-Z])[^.;:,()\d]{0,30}[\s(])?[$€£¥₹]?"
)


def _has_untold_base(scene: Scene, m: Mention, base: Mention) -> bool:
    """Whether words name what a change is set against, and it is not the base: "£3.2m worse than
    planned for want of £2.1m in grants".
    """
    than = _THAN.match(m.after[:60])
    if than is None or base.index in scene.bases:
        return False
    if base.start < m.end:
        return not is_against_time(m)
    return _THAN_IT.fullmatch(scene.text[m.end + than.end() : base.start]) is None


_APPOSED_CHANGE = Pattern(r"(?:\s+[\w’'-]+){0,4},\s+(?:or\s+)?(?:an?\s+)?(?:[\w’'-]+\s+){0,3}")


def _own_number(scene: Scene, m: Mention) -> Mention | None:
    """The number right before a change that is said of it: "214 hours, three times as many"."""
    own = scene.passage.of(m.sentence)[m.place - 1] if m.place else None
    if own is None or scene.facts[own.index].relative or own.found.change:
        return None
    return own if _APPOSED_CHANGE.fullmatch(scene.text[own.end : m.start]) else None


def _is_end_of_another(scene: Scene, m: Mention, base: Mention) -> bool:
    """Whether a base is what another came to: "grew to 3.62 and deposits 9 per cent to 4.05"."""
    return base.sentence == m.sentence and lead(base) == "to" and base.found.move != "from"


def _is_part_of(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether one number is told as a part of the other: "won nine of their 14 games"."""
    first, last = sorted((a, b), key=lambda x: x.start)
    return first.sentence == last.sentence and is_out_of(
        scene.text, last, scene.passage.of(last.sentence)
    )
