"""What is asked about a figure before its period is chosen: its part in a move, its clause's tense.

Everything here looks at the words close to a number alone.
"""

import re
from dataclasses import dataclass

from briefing_app.core.source import BlockKind
from briefing_app.reading.layout import Layout
from briefing_app.reading.passage.mentions import Mention, Passage, clause_after, clause_before

_LITTLE = r"""the a an just only some about around almost nearly over under roughly more\sthan
less\sthan at\sleast an\saverage\sof average\sof level\sof figure\sof total\sof record peak high low
of in its their previous revised estimated minus"""
_WORDS = rf"(?:\s(?:{'|'.join(_LITTLE.split())}|[A-Z]{{2,3}}))*"
_BASE = re.compile(
    rf"\b(?:from|than|against|compared\s(?:with|to)|after|versus|vs\.?|(?:up|down)\son|\son\sthe){_WORDS}\s?[$€£¥₹R]?\W?$",
    re.IGNORECASE,
)
_LIMIT = re.compile(rf"\b(?:below|above|over|beyond|under){_WORDS}\s?[$€£¥₹R]?\W?$", re.IGNORECASE)
_GOAL = re.compile(rf"\bto{_WORDS}\s?[$€£¥₹R]?\W?$", re.IGNORECASE)
_FUTURE = re.compile(
    r"\b(?:will|would|shall|could|may|might|plans?|planned|targets?|aims?|expects?|expected|forecasts?|projected|"
    r"proposed|proposes|budget(?:ed)?|due|by\s20\d\d|goal|intends?|hopes?|is\sto|are\sto|promised|pledged|should)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|rose|fell|grew|came|went|made|took|saw|sold|gave|won|lost|left|met|paid|ran|hit|stood|"
    r"got|brought|found|held|kept|spent|told|became|began|drew|cut|put|set|led|[a-z]{2,}ed)\b"
)
_PRESENT = re.compile(
    r"\b(?:is|are|has|have|now|stands?|remains?|costs?|lives?|works?|employs?|needs?|covers?|runs?|makes?|takes?|"
    r"accounts?|owns?|operates?|gets?|pays?|says|holds?|serves?|uses?|does|do|can|must)\b"
)
_STANDING = re.compile(
    r"\b(?:every|each|per|a\s(?:day|week|month|year)|on\saverage|typical|normally|usually|maximum|minimum|limit|"
    r"usual|normal|average\syear|long-(?:term|run)|typically|threshold|at\sleast|up\sto|aged?|definition|defined)\b",
    re.IGNORECASE,
)
_LATE = 0.88
_SHORT = 1200
_GOES_ON = re.compile(
    r"[\W\d]*(?:It|They|He|She|That|This|These|Those|Its|Their|Of\s(?:them|these|those|the)|Among\s(?:them|these)|"
    r"The\s(?:other|others|rest|remaining|same|latter|increase|rise|fall|decline|total|average)|Another|Some|Most|"
    r"Both|Also|In\saddition|Together|Altogether|In\sall|About|Around|Nearly|Almost|More\sthan)\b"
)
_QUOTES = re.compile(r"[\"“”»«]")


@dataclass(frozen=True, slots=True)
class Standing:
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
    return Standing(
        _part(before, mention),
        _tense(clause),
        _where(passage, layout, mention),
        _quoted(passage, mention),
        mention.found.kind,
        _STANDING.search(clause) is not None,
        _GOES_ON.match(passage.opening(mention.sentence, 30)) is not None,
        mention.start > _LATE * len(passage.text) and len(passage.text) > _SHORT,
    )


def _part(before: str, mention: Mention) -> str:
    if mention.found.move == "from" or _BASE.search(before):
        return "base"
    if mention.found.change:
        return "change"
    if _LIMIT.search(before):
        return "limit"
    if mention.found.move == "to" or _GOAL.search(before):
        return "goal"
    return "plain"


def _tense(clause: str) -> str:
    if _FUTURE.search(clause):
        return "future"
    if _PAST.search(clause):
        return "past"
    return "present" if _PRESENT.search(clause) else "none"


def _where(passage: Passage, layout: Layout, mention: Mention) -> str:
    kind = layout.kind_at(mention.start)
    if layout.entry_at(mention.start) is not None or kind is BlockKind.TABLE:
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
