"""What is asked about a figure before its period is chosen: its part in a move, its clause's tense.

Everything here looks at the words close to a number alone.
"""

from typing import NamedTuple

from briefing_app.core.source import BlockKind
from briefing_app.reading.layout import Layout
from briefing_app.reading.passage.mentions import Mention, Passage, clause_after, clause_before
from briefing_app.reading.pattern import Pattern

_TOKEN = Pattern(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\s\w]")
_LITTLE = frozenset(
    """the a an just only some about around almost nearly roughly least average level figure total
    record peak high low of in at its their previous revised estimated minus was were now""".split()
)
_HEDGED = frozenset("more less fewer higher lower".split())
_BASE = frozenset("from than against after versus vs".split())
_LIMIT = frozenset("below above over beyond under".split())
_FUTURE = frozenset(
    """will would shall could may might plan plans planned target targets aim aims expect expects
    expected forecast forecasts projected proposed proposes budget budgeted due goal intend intends
    hope hopes promised pledged should""".split()
)
_PAST = frozenset(
    """was were had did rose fell grew came went made took saw sold gave won lost left met paid ran
    hit stood got brought found held kept spent told became began drew cut put set led""".split()
)
_PRESENT = frozenset(
    """is are has have now stand stands remain remains cost costs live lives work works employ
    employs need needs cover covers run runs make makes take takes account accounts own owns operate
    operates get gets pay pays says hold holds serve serves use uses does do can must""".split()
)
_STANDING = frozenset(
    """every each per typical normally usually usual normal typically maximum minimum limit
    threshold age aged definition defined average""".split()
)
_BY_YEAR = Pattern(r"\bby\s20\d\d\b|\b(?:is|are)\sto\b")
_HABIT = Pattern(r"\ba\s(?:day|week|month|year)\b|\blong-(?:term|run)\b|\bat\sleast\b|\bup\sto\b")
_WORD = Pattern(r"[a-z]+")
_LATE = 0.88
_SHORT = 1200
_GOES_ON = Pattern(
    r"[\W\d]*(?:It|They|He|She|That|This|These|Those|Its|Their|Of\s(?:them|these|those|the)|Among\s(?:them|these)|"
    r"The\s(?:other|others|rest|remaining|same|latter|increase|rise|fall|decline|total|average)|Another|Some|Most|"
    r"Both|Also|In\saddition|Together|Altogether|In\sall|About|Around|Nearly|Almost|More\sthan)\b"
)
_QUOTES = Pattern(r"[\"“”»«]")


class Standing(NamedTuple):
    """How a figure stands in its sentence: its part, its tense, and the kind of its block."""

    part: str
    tense: str
    where: str
    quoted: bool
    kind: str
    standing: bool
    """Whether words beside it say that it holds at all times ("a month", "at least")."""
    goes_on: bool
    """Whether its sentence takes up what the one before it spoke of."""
    late: bool
    """Whether it stands among the last words of an article, where a body says what it is."""


def derive_standing(passage: Passage, layout: Layout, mention: Mention) -> Standing:
    """Return how a figure stands in its sentence."""
    before, after = mention.before[-90:], mention.after[:90]
    clause = f"{clause_before(before)} # {clause_after(after)}"
    words = frozenset(_WORD.findall(clause.lower()))
    return Standing(
        _part(before, mention),
        _tense(clause, words),
        _where(passage, layout, mention),
        _quoted(passage, mention),
        mention.found.kind,
        not words.isdisjoint(_STANDING) or _HABIT.search(clause) is not None,
        _GOES_ON.match(passage.opening(mention.sentence, 30)) is not None,
        mention.start > _LATE * len(passage.text) and len(passage.text) > _SHORT,
    )


def _part(before: str, mention: Mention) -> str:
    """What a figure is to a move: its base, its goal, its amount; or a limit to something."""
    head, near = _led(before)
    if mention.found.move == "from" or head in _BASE or near:
        return "base"
    if mention.found.change:
        return "change"
    if head in _LIMIT:
        return "limit"
    return "goal" if mention.found.move == "to" or head == "to" else "plain"


def _led(before: str) -> tuple[str, bool]:
    """The word that leads to a figure over little ones, and whether it compares: "up on the"."""
    words = _TOKEN.findall(before)[-8:]
    at = len(words) - 1
    while at >= 0:
        word = words[at].lower()
        if word == "than" and at > 0 and words[at - 1].lower() in _HEDGED and at == len(words) - 1:
            at -= 2
            continue
        hedge = word in _LIMIT and at == len(words) - 1
        code = len(words[at]) in (1, 2, 3) and (words[at].isupper() or not words[at][0].isalnum())
        if not (hedge or word in _LITTLE or (code and word not in ",;:()")):
            break
        at -= 1
    head = words[at].lower() if at >= 0 else ""
    pair = words[at - 1].lower() if at > 0 else ""
    compared = head in ("with", "to") and pair in ("compared", "comparison")
    return head, compared or (head == "on" and pair in ("up", "down"))


def _tense(clause: str, words: frozenset[str]) -> str:
    if not words.isdisjoint(_FUTURE) or _BY_YEAR.search(clause):
        return "future"
    if not words.isdisjoint(_PAST) or any(w.endswith("ed") and len(w) > 3 for w in words):
        return "past"
    return "none" if words.isdisjoint(_PRESENT) else "present"


def _where(passage: Passage, layout: Layout, mention: Mention) -> str:
    kind = layout.kind_at(mention.start)
    entry = layout.entry_at(mention.start)
    if kind is BlockKind.TABLE or (entry is not None and entry.column_heads):
        return "table"
    if kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.HEADING):
        return "head"
    return "item" if kind is BlockKind.LIST_ITEM else "text"


def _quoted(passage: Passage, mention: Mention) -> bool:
    """Whether a quotation mark stands open before the figure in its paragraph."""
    text = passage.text
    start = max(text.rfind("\n", 0, mention.start), mention.start - 1200)
    marks = sum(1 for _ in _QUOTES.finditer(text, max(start, 0), mention.start))
    return marks % 2 == 1
