"""A figure in the grammar of its sentence: the verb that governs it, the subject, the links.

Labellers look at a figure through this view alone. Asides that do not hold the figure (brackets,
"which …," clauses, "the minister said") are taken out first, so that what belongs together stands
together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from briefing_app.core.units import plural
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.phrases import (
    MOST,
    base_end,
    chain_before,
    nouns_before,
    part_end,
    said,
    stages,
    start_before,
)
from briefing_app.reading.labels.tokens import HAVE, SPEAKING, Token
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

SAYING = frozenset(
    """said says say told according added adds reported reports shows showed show announced
    estimates estimated notes noted wrote writes stated revealed confirmed argues argued""".split()
)
_TELLING = frozenset("said says say told adds added according".split())
"""Verbs that a clause follows: what stands before them only speaks."""
MULTIPLIED = Pattern(r"(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|es|e)$")
"""Numbers that are the verb of their clause."""
BY_NOW = frozenset(("now", "today", "by now", "by then", "since then", "to date", "so far"))
"""Times that stand inside of a verb group: "which now cost"."""
_PERIODS = frozenset("period course space".split())
_QUOTES = frozenset("\"“”„«»‘’'")
_STOPS = frozenset(";:—()?!.")


@dataclass(frozen=True)
class View:
    """The tokens around a figure: ``tokens[at]`` is the figure itself.

    ``host`` are the tokens before the bracket that holds the figure, if one does, ``beyond`` those
    behind it.
    """

    mention: Mention
    tokens: tuple[Token, ...]
    at: int
    host: tuple[Token, ...] = ()
    beyond: tuple[Token, ...] = ()

    @cached_property
    def after(self) -> tuple[Token, ...]:
        """The tokens behind the figure."""
        return self.tokens[self.at + 1 :]

    @cached_property
    def behind(self) -> str:
        """The word right behind the figure, in small letters, or empty."""
        return self.after[0].low if self.after else ""

    @cached_property
    def verb(self) -> int:
        """Where the verb that governs the figure from before stands, or -1."""
        t = self.tokens
        if _opens_own_clause(t, self.at):
            return -1
        for i in range(self.at - 1, -1, -1):
            if t[i].low in _TELLING and any(w.kind in "NJO" for w in t[i + 1 : self.at]):
                return -1
            if t[i].kind in "EG" and _in_fronted(t, i, self.at):
                return -1
            if t[i].kind in "FXB" or (t[i].kind in "EG" and not _attached(t, i)):
                return i
            if t[i].kind in "SW" or t[i].text in _STOPS or (t[i].text in "–-" and not _glued(t, i)):
                return -1
        return -1

    @cached_property
    def group(self) -> int:
        """Where the verb group that ends at `verb` begins: "had been seized"."""
        i = self.verb
        t = self.tokens
        while i > 0 and (
            t[i - 1].kind in "XAIL"
            or (t[i - 1].kind in "EB" and t[i].kind in "XEI" and not _relative_ends(t, i))
            or t[i - 1].low in BY_NOW
            or (i > 1 and t[i - 1].low in ("last", "first") and t[i - 2].kind == "X")
        ):
            i -= 1
        return i

    @cached_property
    def main(self) -> Token | None:
        """The word that tells what the governing verb says."""
        return self.tokens[self.verb] if self.verb >= 0 else None

    @cached_property
    def main_low(self) -> str:
        """`main` in small letters, or empty."""
        return self.main.low if self.main is not None else ""

    @cached_property
    def passive(self) -> bool:
        """Whether the governing verb is in the passive."""
        t, v = self.tokens, self.verb
        group = t[self.group : v] if v >= 0 else ()
        return (
            v >= 0
            and t[v].kind == "E"
            and any(w.kind == "X" and w.low not in HAVE for w in group)
            and not any(w.low in HAVE for w in group[-1:])
        )

    @cached_property
    def subject(self) -> tuple[int, int]:
        """Where the subject of the governing verb stands; empty if the words do not show it."""
        return subject_of(self.tokens, self.group) if self.verb >= 0 else (0, 0)

    @cached_property
    def middle(self) -> tuple[Token, ...]:
        """The tokens between the governing verb and the figure."""
        return self.tokens[self.verb + 1 : self.at]

    @cached_property
    def link(self) -> str:
        """The word right before the figure, hedges and articles left out: "to", "by", "of"."""
        return self.tokens[self.link_at].low if self.link_at >= 0 else ""

    @cached_property
    def link_at(self) -> int:
        """Where `link` stands, or -1; of "at between" it is the first, "a period of" is passed."""
        i = self.at - 1
        t = self.tokens
        if i > 1 and t[i].low == "of" and t[i - 1].low in _PERIODS and t[i - 2].kind == "D":
            i -= 2
        elif i > 2 and [w.low for w in t[i - 3 : i + 1]] == ["for", "a", "total", "of"]:
            i -= 3
        while i >= 0 and (
            (t[i].kind in "DAJL" and t[i].low not in ("up", "down"))
            or t[i].low in ("record", "extra", "combined")
            or (t[i].low == "between" and i > 0 and t[i - 1].low in ("at", "to", "of", "from"))
        ):
            i -= 1
        return i

    def subjects(self) -> list[str]:
        """The subject as a label, from its bare noun to the fullest that fits."""
        return list(self._subjects)

    @cached_property
    def _subjects(self) -> list[str]:
        start, end = self.subject
        if alike := _of_that(self.tokens, start, end):
            return [alike]
        found = _of_age(self.tokens[start:end], _together(ended(self.tokens, start, end)))
        if (full := _in_which(self.tokens, start, end, self.group)) and found:
            return [full[0].lower() + full[1:] if found[0][:1].islower() else full]
        found = [who for who in found if who.lower() not in _SPELLS]
        if any(w.low in ("one", "ones") for w in self.tokens[start : end + 1]):
            found = [who for who in found if not _is_quality(who)]
        if any(w.text == "," for w in self.tokens[start:end]):
            found = [who for who in found if " and " in who]  # its first did not do it alone
        if end < self.group and self.tokens[end].low in ("that", "which") and len(found) > 1:
            return _hung(self.tokens, start, end) or found
        participle = self.main is not None and self.main.kind == "G"
        apart = self.tokens[end : end + 1] and self.tokens[end].text == ","
        if apart and not participle and not said_between(self.tokens, end):
            near = _nearest(self.tokens, start, end)
            meant = self._which(found, near)
            return unique((*near, *found)) if meant is None else meant
        return found

    def _which(self, found: list[str], near: list[str]) -> list[str] | None:
        """What *which* stands for where a phrase ends in another noun: "talks at the service,
        which lasted". Its verb tells; where it does not, the phrase with both; None if any may be.
        """
        t, group = self.tokens, self.group
        if not (near and found) or group < 1 or t[group - 1].kind != "W":
            return None
        one, many = (is_many(found[0]), is_many(near[0]))
        verb = t[group].low
        number = verb in _OF_MANY if verb in _OF_ONE | _OF_MANY else None
        if found[0] == near[0]:
            return [] if number is False and many else None  # "the courts, which was to cost"
        if one != many and number is not None:
            return [w for w in found if not w.endswith(near[0])] if one == number else near
        return [found[-1]] if found[-1].endswith(near[0]) and len(found) > 1 else None


def _of_that(t: Sequence[Token], start: int, end: int) -> str:
    """What *those* stand for in a sentence that goes on alike: "shipments to China rose, and those
    to Europe fell", or empty.
    """
    if end - start < 3 or t[start].low not in ("those", "that") or t[start + 1].kind != "P":
        return ""
    led = t[start + 1].low
    ends = (k for k in range(start - 1, 0, -1) if t[k].low == led and t[k - 1].kind == "N")
    noun = next((said(t, nouns_before(t, k), k) for k in ends), "")
    rest = " ".join(w.text for w in t[start + 1 : end] if w.kind != "D")
    return f"{noun} {rest}" if noun and len(rest.split()) < MOST - 2 else ""


def _is_quality(who: str) -> bool:
    """Whether a word only says which one it is: "the old one cost 2 million"."""
    return who.islower() and " " not in who and classes_of(who)[:1] == "J"


_SPELLS = frozenset("hour day night week weekend month quarter season year".split())
"""What does nothing itself: "from 22 to 26 a week, which needs ten volunteers"."""


_OF_ONE = frozenset("is was has does".split())
_OF_MANY = frozenset("are were have do".split())


def _relative_ends(t: Sequence[Token], i: int) -> bool:
    """Whether a relative clause of a verb alone ends before a verb: "those who died were"."""
    return i > 1 and t[i - 2].kind == "W" and t[i].kind == "X"


def _of_age(subject: Sequence[Token], labels: list[str]) -> list[str]:
    """Labels with the age that narrows them, where one does: "trees more than 150 years old"."""
    age = next((w.text for w in subject if w.kind == "Q"), "")
    return [label for label in labels if age in label] or labels


def _together(labels: list[str]) -> list[str]:
    """Labels without the first of two that only together do it: "women and children"."""
    both = [label for label in labels if " and " in label]
    return [w for w in labels if not any(b.startswith(f"{w} and ") for b in both)]


def _in_fronted(t: Sequence[Token], i: int, at: int) -> bool:
    """Whether a participle is in a phrase that opens the sentence: "Of 90 people treated, 14"."""
    noun = i > 0 and (t[i - 1].kind in "NJYQ" or t[i - 1].low == "those")
    if not noun or t[0].kind != "P" or not any(w.text == "," for w in t[i + 1 : at]):
        return False
    if any(t[k].kind == "D" and t[k - 1].kind in "NY" for k in range(2, i)):
        return False  # "Among tenants the rate decreased by 2 points, to 7.9": that is its verb
    return not any(w.kind in "FXBSWC" or w.text in _STOPS or w.text == "," for w in t[1:i])


def _opens_own_clause(t: Sequence[Token], at: int) -> bool:
    """Whether the figure is the subject behind *and*: "rigs turn and 24,000 metres are planned"."""
    i = at - 1
    while i > 0 and t[i].kind in "DAJ":
        i -= 1
    end = base_end(t, at + 1)
    if i > 0 and t[i].low in ("but", "yet") and t[i - 1].low not in ("all", "none"):
        end = max([end, *stages(t, at + 1)])
        end = part_end(t, end) if end < len(t) and t[end].kind == "P" else end
        return end < len(t) and t[end].kind in "XF"
    if i > 0 and t[i].text == "," and t[0].kind in "PS" and any(w.kind in "WS" for w in t[:i]):
        own = at + 1 < end < len(t)  # "In towns that live on it, 340 jobs depend"
        return own and t[end].kind in "XFB"
    return i > 0 and t[i].low == "and" and end < len(t) and t[end].kind in "XF"


def _nearest(t: Sequence[Token], start: int, end: int) -> list[str]:
    """The last bare noun of a phrase: what ", which weighs …" says something of."""
    i = nouns_before(t, end, start)
    return [said(t, i, end)] if start < i < end else []


def _hung(t: Sequence[Token], start: int, end: int) -> list[str]:
    """What *that* stands for behind a chain: of "its doors after a refit that cost 2" the refit."""
    near = _antecedent_near(t, end)
    led = near - 1 - (near > 0 and t[near - 1].kind == "D")
    apart = start < near and led > start and t[led].kind == "P" and t[led].low in _APART
    return [said(t, near, end)] if apart else []


_APART = frozenset("after before during since following despite with into through".split())


def _antecedent_near(t: Sequence[Token], end: int) -> int:
    start = end
    while start and (t[start - 1].kind in "NJ" or (start < end and _of(t, start - 1))):
        start -= 1
    return start


def _attached(t: Sequence[Token], i: int) -> bool:
    """Whether a form in -ed or -ing narrows the noun before it: a finite verb follows it."""
    if i == 0 or t[i - 1].kind not in "NYJO":
        led = t[i].kind == "G" and i > 0 and t[i - 1].kind in "PD"
        return led and not _takes_figure(t, i)
    if t[i - 1].low == "those" or (t[i].kind == "E" and _in_part(t, i)):
        return True
    for token in t[i + 1 :]:
        if token.kind == "#" and MULTIPLIED.match(token.low):
            return True
        if token.kind in "MSCW#":
            break
        if token.kind in "FX":
            return True
    return False


def _in_part(t: Sequence[Token], i: int) -> bool:
    """Whether the noun before stands in a part behind a finite verb, so that it has no verb.

    "The benefit was largest in patients treated early", not "It said in May prices rose".
    """
    if t[i].low in MOVING_VERBS:
        return False
    part = False
    for token in reversed(t[:i]):
        if token.kind == "P":
            part = True
        elif token.kind in "FX":
            return part and token.low not in SAYING
        elif token.kind not in "NJDYA#":
            return False
    return False


def _takes_figure(t: Sequence[Token], i: int) -> bool:
    """Whether a form in -ing behind a preposition has a number for its object: "for spilling 3"."""
    behind = next((w for w in t[i + 1 :] if w.kind not in "DAL"), None)
    return t[i - 1].kind == "P" and behind is not None and behind.kind == "#"


def _glued(t: Sequence[Token], i: int) -> bool:
    return i > 0 and t[i - 1].end == t[i].start


def subject_of(t: Sequence[Token], group: int, depth: int = 0) -> tuple[int, int]:
    """Return where the subject of the verb group that begins at ``group`` stands."""
    end = group
    while end > 0 and t[end - 1].kind == "A":
        end -= 1
    if end == 0 or depth > 4:
        return 0, 0
    before = t[end - 1]
    if before.kind == "W":
        return _before_which(t, end, group)
    if before.kind == "E" and (hung := _closed_by_verb(t, end)):
        return hung
    if before.kind in "FE" and end > 3 and t[end - 2].kind == "O" and t[end - 3].low in _WHERE:
        return _listed_from(t, start_before(t, end - 3), end - 3), end - 3
    if before.kind == "C" or before.text == "," or before.kind == "I":
        return _behind_joint(t, end, group, depth)
    if before.kind == "O":
        led = end > 1 and t[end - 2].kind == "P" and t[end - 2].low != "of"  # "made from it"
        led = led or (end > 1 and t[end - 2].kind == "G")  # "Repairing it will take two years"
        return (0, 0) if led else (end - 1, end)
    if group < len(t) and t[group].kind == "I" and before.kind in "FJ#":
        return _controlling(t, end, depth)
    if before.kind == "P" and t[group].kind == "G":
        start = _verb_before(t, end - 1)
        return subject_of(t, start, depth + 1) if start >= 0 else (0, 0)
    if group < len(t) and t[group].kind == "G":
        if before.low == "seen" and end > 1 and t[end - 2].kind == "X":
            return subject_of(t, end - 2, depth + 1)  # "unemployment is seen peaking at 5%"
        return _antecedent(t, end), end
    start = _listed_from(t, start_before(t, end), end)
    if start == end and before.kind == "G" and (end == 1 or t[end - 2].kind in "MSC"):
        return end - 1, end  # "Walking accounted for 16 per cent"
    return (start, end) if start >= end or t[start].kind != "L" else (0, 0)


def _before_which(t: Sequence[Token], end: int, group: int) -> tuple[int, int]:
    """What *who* or *which* right before a verb stands for."""
    if [w.kind for w in t[group : group + 2]] == ["E", "X"] and t[end - 2].low == "those":
        hung = _closed_by_verb(t, group + 1)
        if hung:
            return hung  # "the age of those who died was"
    end -= 1
    while end > 0 and (t[end - 1].kind in "PY" or t[end - 1].text == "," or _measured(t, end)):
        end -= 1
    if t[end].low == "of":
        return _antecedent_near(t, end), end
    start = _antecedent(t, end)
    if end + 1 < len(t) and t[end].text == ",":
        start = _behind_main_verb(t, start, end)
    who = group > 0 and t[group - 1].low == "who"
    by = next((k + 1 for k in range(start, end - 1) if who and t[k].low in ("by", "from")), start)
    return by + (
        by > start and t[by].kind == "D"
    ), end  # "a claim by a former distributor, who wants"


def _behind_main_verb(t: Sequence[Token], start: int, end: int) -> int:
    """Where what a clause closes with begins, if its only verb stands in a phrase: "Her lawyer
    asked for bail, which", not "the mill built in May, which".
    """
    opens = next((i + 1 for i in range(start - 1, -1, -1) if t[i].kind in "MSW"), 0)
    verbs = [i for i in range(opens, end) if t[i].kind in "FXE"]
    alone = len(verbs) == 1 and t[verbs[0]].kind == "E" and verbs[0] >= start
    later = any(w.text == "," for w in t[end + 1 :])
    return _antecedent_near(t, end) if alone and not later else start


def _closed_by_verb(t: Sequence[Token], end: int) -> tuple[int, int] | None:
    """What a relative clause narrows that ends in its verb: "the age of those who died was"."""
    opens = next((i for i in range(end - 1, 0, -1) if t[i].kind in "WMS#"), 0)
    if not opens or t[opens].kind != "W" or t[opens].low == "what":
        return None
    noun = opens - (t[opens - 1].kind == "P")
    if noun > 2 and t[noun - 1].low == "those" and t[noun - 2].kind == "P":
        return start_before(t, end), end
    start = start_before(t, noun) if noun < opens else noun
    return (start, noun) if start < noun else None


def _in_which(t: Sequence[Token], start: int, end: int, group: int) -> str:
    """A subject with the clause that narrows it: "crashes in which someone was killed"."""
    led = end + 1 < group and t[end].kind == "P" and t[end + 1].kind == "W"
    joint = next((i for i in range(end, group) if t[i].kind == "C"), group)
    words = [w.text for i, w in enumerate(t[start:joint]) if i or w.kind != "D"]
    return " ".join(words) if led and len(words) <= MOST else ""


_WHERE = frozenset("where when".split())


def _listed_from(t: Sequence[Token], start: int, end: int) -> int:
    """Where a list begins whose last two stand here: "Mali, Chad and Niger took", or ``start``."""
    if not any(w.kind == "C" for w in t[start:end]):
        return start
    i = start
    while i > 1 and t[i - 1].text == "," and t[i - 2].kind == "N":
        item = nouns_before(t, i - 1)
        item -= item > 0 and t[item - 1].kind == "D"
        if item > 1 and t[item - 1].kind == "P" and t[item - 2].kind == "N":
            return nouns_before(t, item - 1)  # "Income from shops, cafés and hire"
        if item > 0 and t[item - 1].kind not in "MSC":
            return start  # "In Mali, boys and girls": where it was
        i = item
    return i


def _behind_joint(t: Sequence[Token], end: int, group: int, depth: int) -> tuple[int, int]:
    """The subject of a verb behind a comma, *and* or *to*: what the verb before it has."""
    comma = t[end - 1].text == ","
    if _is_told_of(t, end - 1, group):
        return start_before(t, end - 1), end - 1
    if comma and (hung := _hung_on(t, end - 1, group)):
        return hung
    start = _verb_before(t, _before_aside(t, end - 1) if comma else end - 1)
    if start > 0 and t[start].kind == "E" and t[group].kind in "XF" and not comma:
        finite = next((i for i in range(start - 1, -1, -1) if t[i].kind in "FXSW"), -1)
        start = finite if finite > 0 and t[finite].kind == "F" else start  # "wants it cut and has"
    if start < 0:
        return (start_before(t, end - 1), end - 1) if comma and end > 1 else (0, 0)
    if comma and t[group].kind == "G" and said_between(t, end - 1):
        return 0, 0
    return subject_of(t, start, depth + 1)


def _before_aside(t: Sequence[Token], comma: int) -> int:
    """Where an aside with *which* or *whom* begins that ends at a comma, or the comma itself.

    "We drilled 148 wells, 17 of which were dry, and laid pipes": who drilled laid them.
    """
    left = next((i for i in range(comma - 1, 0, -1) if t[i].text == ","), -1)
    aside = any(w.kind == "W" for w in t[left + 1 : left + 4]) if left > 0 else False
    return left if aside else comma


def _hung_on(t: Sequence[Token], comma: int, group: int) -> tuple[int, int] | None:
    """The noun before a comma that a participle hangs on.

    "Plans for a bridge, expected to cost", "a gap of 23 million, rising to 61".
    """
    expected = group + 1 < len(t) and t[group].kind == "E" and t[group + 1].kind == "I"
    end = comma
    while end > 0 and t[end - 1].kind == "Y":
        end -= 1
    grows = group < len(t) and t[group].low in _GROWING and _measured(t, end)
    if _is_enclosed(t, comma, group):
        return chain_before(t, comma), comma
    if not expected and not grows:
        return None
    end -= 2 * _measured(t, end)
    start = _antecedent_near(t, end)
    return (start, end) if start < end else None


def _is_enclosed(t: Sequence[Token], comma: int, group: int) -> bool:
    """Whether commas enclose a participle before a verb: "her house, bought for £9,000, is"."""
    close = next((i for i in range(group + 1, len(t)) if t[i].text == ","), len(t))
    behind = t[close + 1].kind if close + 1 < len(t) else ""
    inside = t[group].kind == "E" and not any(w.kind in "FSW" for w in t[comma:close])
    return inside and behind in ("F", "X") and t[comma - 1].kind == "N"


_GROWING = frozenset("rising growing falling increasing shrinking climbing dropping".split())


def _is_told_of(t: Sequence[Token], comma: int, group: int) -> bool:
    """Whether a comma closes what was said of the subject: "and the bank, which owns it, paid"."""
    apart = t[comma].text == "," and comma > 0 and said_between(t, comma)
    start = start_before(t, comma) if apart else 0
    if start > 0 and t[start - 1].kind in "FEB" and t[start - 1].low not in SPEAKING:
        return False  # "We drilled 148 wells, 17 of which were dry, and laid": who drilled laid
    return apart and t[comma - 1].kind in "NQ" and group < len(t) and t[group].kind in "FXE"


def _measured(t: Sequence[Token], end: int) -> bool:
    """Whether a number ends what it measures: "a budget of £9m, which", not "costs £9m, which"."""
    return end > 2 and t[end - 1].kind == "#" and t[end - 2].low == "of" and t[end - 3].kind == "N"


def _controlling(t: Sequence[Token], end: int, depth: int) -> tuple[int, int]:
    """Who does what an infinitive at ``end`` says: "pensioners continue to pay", "are due to".

    Of "the work, which the firm expects to take three years" it is the work.
    """
    start = _verb_before(t, end)
    if start < 0 or (
        t[end - 1].kind == "J" and any(w.kind not in "XA" for w in t[start : end - 1])
    ):
        return 0, 0
    begin, close = subject_of(t, start, depth + 1)
    if begin > 1 and t[begin - 1].kind == "W":
        last = begin - 1 - (t[begin - 2].text == ",")
        return _antecedent(t, last), last
    return begin, close


def said_between(t: Sequence[Token], comma: int) -> bool:
    """Whether an aside was taken out before a comma: who does what follows stood there."""
    return comma > 0 and t[comma].start > t[comma - 1].end + 1


def _antecedent(t: Sequence[Token], end: int) -> int:
    """Where the noun phrase begins that ends at ``end``, if need be without what leads into it."""
    start = start_before(t, end)
    start = start if start < end else _antecedent_near(t, end)
    start -= start == end > 1 and t[end - 1].kind == "G" and t[end - 2].kind == "P"
    # "for monitoring that will cost 60 million"
    first = nouns_before(t, start - 1) if start > 0 and t[start - 1].kind == "C" else start
    both = 0 < first < start - 1 and t[first - 1].low == "with"
    return first if both else start  # "with women and girls making up 46%"


def _of(t: Sequence[Token], i: int) -> bool:
    """Whether *of* stands between two nouns: "patterns of light that last two seconds"."""
    return i > 0 and t[i].low == "of" and t[i - 1].kind == "N"


def first_subject(t: Sequence[Token]) -> list[str]:
    """The subject of the first finite verb of a sentence as labels."""
    kept, _ = _without_asides(list(t[_behind_dateline(t) :]), -1)
    for i, token in enumerate(kept):
        if token.kind in "FX" or (token.kind == "E" and not _attached(kept, i)):
            start, end = subject_of(kept, i)
            if end > start and kept[end - 1].kind != "O":
                return ended(kept, start, end)
            if end > start and kept[start].low in _PERSONS:
                return _first_object(kept, i)
            if token.kind != "E":
                return []
    return []


_PERSONS = frozenset("we i you they he she".split())


def _first_object(t: Sequence[Token], verb: int) -> list[str]:
    """What somebody does something to: "In May we open a clinic. It will cost 2 million"."""
    i = verb
    while i < len(t) and t[i].kind in "FXEBAL":
        i += 1
    return opened(t, i)[:2] if i < len(t) and t[i].kind in "DNJ" else []


def _verb_before(t: Sequence[Token], end: int) -> int:
    """Where the verb group before ``end`` begins, or -1."""
    for i in range(end - 1, -1, -1):
        if t[i].kind in "FX" or (t[i].kind in "EB" and not _attached(t, i)):
            while i > 0 and t[i - 1].kind in "XA":
                i -= 1
            return i
        if t[i].text in _STOPS or t[i].kind == "S":
            return -1
    return -1


def ended(t: Sequence[Token], start: int, end: int) -> list[str]:
    """The phrase ``t[start:end]`` as labels: every stage of it that ends within, and the whole."""
    if end <= start:
        return []
    begin = start
    ends = [e for e in stages(t, begin) if e <= end]
    out = [said(t, start, e) for e in ends]
    if not ends or ends[-1] != end:
        out.append(said(t, start, end) or said(t, start, _behind_measure(t, start, end)))
    return unique(out)


def _behind_measure(t: Sequence[Token], start: int, end: int) -> int:
    """Where a phrase that is too long may end early: "people waiting 65 weeks (for …)"."""
    measure = next((k for k in range(end - 1, start, -1) if t[k].kind == "#"), start)
    return measure + (measure > start and t[measure - 1].kind in "GEP")


def opened(t: Sequence[Token], at: int) -> list[str]:
    """The phrase that begins at ``at`` as labels, from the bare noun to the fullest."""
    return unique(said(t, at, e) for e in stages(t, at))


def beyond_aside(t: Sequence[Token], at: int) -> int:
    """Where the clause goes on behind what is said in between: "schools, about one in seven,"."""
    if at + 2 >= len(t) or t[at].text not in _BETWEEN:
        return at
    opens = t[at + 1].kind == "E" and not any(w.kind in "FXE" for w in t[:at])
    if t[at + 1].low in ("and", "but") or t[at + 1].kind == "S":
        # "has 175 vacancies, and 340 trains, 5 per cent, do not run"
        return _beyond_another(t, at) if t[at + 1].low == "but" else at
    if t[at + 1].kind in "XF" or (opens and said_between(t, at)):
        return at + 1  # "5,000 people, half of them children, fled"
    for k in range(at + 1, min(at + _ASIDE, len(t) - 1)):
        if t[k].text == t[at].text:
            return k + 1 if t[k + 1].kind in "FXE" or t[at + 1].low == "or" else at
        if t[k].kind in "FX" or t[k].text in _STOPS:
            return at
    return at


def _beyond_another(t: Sequence[Token], at: int) -> int:
    """Behind another part that shares the verb: "61% of women, but only 39% of men, said"."""
    end = next((k for k in range(at + 1, min(at + _ASIDE, len(t))) if t[k].kind in "MFXEBSW"), at)
    shared = end > at and t[end].text == "," and end + 1 < len(t) and t[end + 1].kind in "FXE"
    return end + 1 if shared and any(w.kind == "#" for w in t[at:end]) else at


_BETWEEN = frozenset(",–—")
_ASIDE = 12


_OTHERS = frozenset("remaining other others rest remainder another".split())


def is_denied(view: View) -> bool:
    """Whether a number is what it was not: "the rate is not 5 per cent but 7"."""
    t, at = view.tokens, view.at
    return at > 0 and t[at - 1].low == "not" and any(w.low == "but" for w in t[at + 1 : at + 5])


def is_named_so(view: View, noun: int) -> bool:
    """Whether a share is only what one thing is called by: "the five percent hurdle", "a 15% levy".

    ``noun`` is where the words behind the number begin.
    """
    t, end = view.tokens, base_end(view.tokens, noun)
    led = view.at > 0 and t[view.at - 1].low in _ONE
    return led and end > noun and t[end - 1].kind == "N" and not is_many(t[end - 1].low)


_ONE = frozenset("the a an its this that their his her our".split())


def is_other(view: View) -> bool:
    """Whether the words right before say that it is of the rest: "the remaining 25 %"."""
    for word in reversed(view.tokens[max(0, view.at - 3) : view.at]):
        if word.low in _OTHERS:
            return True
        if word.text in ";:" or word.kind in "NFXE":
            return False  # "had looked for another job; 316 had gone"
    return False


def is_out_of(view: View) -> bool:
    """Whether the number is the whole of a part whose noun stands before: "four men out of 21"."""
    t, at = view.tokens, view.at
    led = at > 2 and t[at - 1].low == "of" and t[at - 2].low == "out" and t[at - 3].kind == "N"
    return led and any(w.kind == "#" for w in t[max(0, at - 6) : at - 3])


def is_whole(view: View) -> bool:
    """Whether the number is that of a whole: "35 of the valley's 42 schools were closed"."""
    t, i = view.tokens, view.at - 1
    while i > 0 and (t[i].kind in "DJ" or t[i].text.endswith(("'s", "’s", "s’"))):
        i -= 1
    return i > 0 and t[i].low == "of" and t[i - 1].kind in "#YO"


def unique(labels: Iterable[str]) -> list[str]:
    """Return labels without repeats and empty ones, in order."""
    return [label for label in dict.fromkeys(labels) if label]


def derive_view(mention: Mention, tokens: Sequence[Token]) -> View | None:
    """Return the view of a figure among the tokens of its sentence, or None if it is not there."""
    at = next((i for i, t in enumerate(tokens) if t.figure == mention.index), -1)
    if at < 0:
        start = mention.start
        at = next((i for i, t in enumerate(tokens) if t.start <= start < t.end), -1)
    if at < 0:
        return None
    said = [
        w._replace(kind="F") if w.kind == "#" and i != at and _multiplies(tokens, i) else w
        for i, w in enumerate(tokens)
    ]
    opens = _behind_dateline(said) or _behind_source(said)
    said, at = (said[opens:], at - opens) if opens <= at else (said, at)
    inside, host, beyond, at = _bracket(said, at)
    kept, at = _without_asides(inside, at)
    kept = _of_many(kept, at) if kept[at].low.startswith("every ") else kept
    return View(mention, tuple(kept), at, tuple(_without_asides(host, -1)[0]), tuple(beyond))


def _of_many(t: list[Token], at: int) -> list[Token]:
    """The tokens with the noun of "every fifth child" in the plural: it is a share of children."""
    last = base_end(t, at + 1) - 1
    if last <= at or t[last].kind != "N":
        return t
    many = t[last]._replace(text=plural(t[last].text), low=plural(t[last].low))
    return [*t[:last], many, *t[last + 1 :]]


_DATELINE = 12
_DASHES = frozenset("–—-")


def _behind_dateline(t: Sequence[Token]) -> int:
    """Where a sentence begins behind its dateline: "Kilbrone, 11 March 2025 – Renewable …", or 0.

    A dateline is a place with a date, or in capitals, and a verb comes behind its dash.
    """
    dash = next((i for i, w in enumerate(t[:_DATELINE]) if w.text in _DASHES), 0)
    behind = dash + 1 + (dash + 1 < len(t) and t[dash + 1].text in _DASHES)
    place = [w for w in t[:dash] if w.kind == "N"]
    named = all(
        w.kind in "MY" or w.low == "plc" or (w.kind == "N" and w.text[:1].isupper())
        for w in t[:dash]
    )
    dated = any(w.kind == "Y" for w in t[:dash])
    shouted = bool(place) and place[0].text.isupper() and len(place[0].text) > _SHORT
    if not (named and place and (dated or shouted)) or t[behind : behind + 1] == []:
        return 0
    said = t[behind].kind != "#" and any(w.kind in "FXE" for w in t[behind:])
    return behind if said else 0


_SHORT = 3


def _behind_source(t: Sequence[Token]) -> int:
    """Where a sentence begins behind who says it: "According to a poll by Vane, 52%"; or 0."""
    if [w.low for w in t[:2]] != ["according", "to"]:
        return 0
    comma = next((i for i, w in enumerate(t) if w.text == "," and _goes_on(t, i)), -1)
    return 0 if any(w.kind in "FX" for w in t[2:comma]) else comma + 1


def _goes_on(t: Sequence[Token], comma: int) -> bool:
    """Whether a comma ends what opens a sentence: no title or name of the same one follows."""
    named = comma + 1 < len(t) and t[comma + 1].kind == "N" and t[comma + 1].text[:1].isupper()
    closed = any(w.text == "," for w in t[comma + 1 : comma + _ASIDE])
    return not (named and closed) and not (t[comma - 1].kind == "Y" and closed)


def _multiplies(t: Sequence[Token], i: int) -> bool:
    """Whether a number is the verb of its clause, not the multiple of one: "double the 2.08"."""
    behind = [w.kind for w in t[i + 1 : i + 3]]
    of = behind == ["D", "#"] and t[i].low.endswith("e")
    beside = behind[:1] == ["D"] and i > 0 and t[i - 1].text == "," and t[i].low.endswith("e")
    return MULTIPLIED.match(t[i].low) is not None and not (of or beside)


def _bracket(t: list[Token], at: int) -> tuple[list[Token], list[Token], list[Token], int]:
    """Take out brackets; a figure in one is looked at in it, with what stands before as host."""
    depth, start = 0, -1
    for i in range(at - 1, -1, -1):
        if t[i].text == ")":
            depth += 1
        elif t[i].text == "(":
            if depth == 0:
                start = i
                break
            depth -= 1
    if start >= 0:
        end = next((i for i in range(at, len(t)) if t[i].text == ")"), len(t))
        return t[start + 1 : end], t[:start], t[end + 1 :], at - start - 1
    out: list[Token] = []
    depth, new = 0, at
    for i, token in enumerate(t):
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth = max(0, depth - 1)
        elif depth == 0 or i == at:
            if i == at:
                new = len(out)
            out.append(token)
    return out, [], [], new


def _without_asides(t: list[Token], at: int) -> tuple[list[Token], int]:
    """Take out quotation marks, "…, which …," and "…, he said" where the figure is not in."""
    gone = {i for i, token in enumerate(t) if token.text in _QUOTES and len(token.text) == 1}
    commas = [-1, *(i for i, w in enumerate(t) if w.text == "," or w.text in "–—"), len(t)]
    for left, right in pairwise(commas):
        if left < at < right or left + 1 >= right or _carries_on(t, left, right, at):
            continue
        part = [w for i, w in enumerate(t[left + 1 : right], left + 1) if i not in gone]
        closed = right < len(t) and t[right].text == ","
        aside = part and left >= 0 and _aside(part, closed=closed)
        if aside or (part and left > 0 and _is_title(t, left, right, part)):
            gone |= set(range(left, right))
    kept = [(i, token) for i, token in enumerate(t) if i not in gone]
    new = next((n for n, (i, _) in enumerate(kept) if i == at), at)
    return [token for _, token in kept], new


def _is_title(t: Sequence[Token], left: int, right: int, part: Sequence[Token]) -> bool:
    """Whether a name is told who it is before its verb: "Tessal, the maker of labels, said"; or
    one is named: "the owner, Ann Lund, has paid".
    """
    name = t[left - 1].text[:1].isupper()
    named = t[left - 1].kind == "N" and (name if part[0].low == "the" else not name)
    called = part[0].low == "the" or all(w.kind == "N" and w.text[:1].isupper() for w in part)
    plain = called and all(w.kind in "DJNPCA" for w in part)
    plain = plain and right + 2 < len(t) and t[right].text == ","
    verb = next((w for w in t[right + 1 : right + 4] if w.kind not in "YA"), None)
    return named and plain and verb is not None and verb.kind in "FXE"


def _carries_on(t: Sequence[Token], left: int, right: int, at: int) -> bool:
    """Whether *which* hangs on the participle's phrase before it: ", led by X, which fell", or on
    who was quoted: ", said Berit Lund, who earned".
    """
    opens = t[left + 1 + (t[left + 1].text in _QUOTES and left + 2 < right)]
    led = t[right + 1].low if right + 1 < min(at, len(t)) else ""
    last = next((w.kind for w in reversed(t[left + 1 : right]) if w.kind not in "YA"), "")
    if led in ("from", "by", "to") and right + 3 > at - 2 and last in ("E", "F"):
        return (
            True  # "although the area was reduced, from 386,000 to", "while sales rose again, by"
        )
    which = right < at and right + 1 < len(t) and t[right + 1].low in ("which", "who")
    return which and (t[left + 1].kind in "EG" or opens.low in SAYING)


def _speaks(part: Sequence[Token]) -> bool:
    """Whether a clause of its own only says who says so: ", a survey tells me,"."""
    last = part[-2 if part[-1].kind == "O" and len(part) > 2 else -1]
    return last.low in _REPORTING and part[0].kind in "DNO"


_REPORTING = frozenset(
    """tells reckons thinks believes suggests claims finds insists warns admits
    reckon think believe""".split()
)


def _aside(part: Sequence[Token], *, closed: bool) -> bool:
    first = part[0]
    if any(w.text in ";:" for w in part):
        return False  # "Cars, the biggest item, lost 3%; boats fared worse, shedding a tenth"
    if first.kind == "S" and any(w.kind in "FXE" for w in part[1:]):
        return closed
    if first.kind == "P" and len(part) > 1 and part[1].kind == "W":
        first = part[1]
    if first.kind == "W" or first.low in ("where", "whose"):
        return closed
    if first.low in ("equal", "equivalent") and not any(w.kind in "FX" for w in part):
        return closed
    if first.low in SPEAKING and len(part) > 1 and part[1].low in ("that", "they"):
        return False  # "61% of women, but only 39% of men, said that it mattered"
    speaks = any(w.low in SAYING for w in part) or (closed and _speaks(part))
    if speaks and not any(w.figure >= 0 for w in part):
        return len(part) < 14
    if len(part) <= 2 and all(w.kind in "AY" for w in part):
        return True
    if any(w.kind in "FX" for w in part) or not closed:
        return False
    if first.low in ("a", "an") and not any(w.figure >= 0 for w in part):
        return True  # "the Alliance, a group of donor countries, pledged"
    if first.kind in "YA#" or (first.kind == "P" and len(part) < 7):
        return True
    return first.kind in "EG" and len(part) > 1
