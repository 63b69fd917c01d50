"""What people in an article have said, word for word, and who said it.

Only words that stand in quotation marks are anybody's; of those only whole remarks, and only where
the text leaves no doubt whose they are. A retelling is never taken for a quotation.
"""

import re
from dataclasses import dataclass

from briefing_app.core.source import Article, BlockKind
from briefing_app.reading.lexicon import clauses
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.telling.saying import without_saying

_TOLD = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION))
_QUOTED = Pattern(
    r"“(?P<a>[^“”]+)”|\"(?P<b>[^\"]+)\"|«\s*(?P<c>[^«»]+?)\s*»|„(?P<d>[^„“”]+)[“”]|"
    r"「(?P<e>[^「」]+)」|(?<!\w)‘(?P<f>(?:[^‘’]|’(?=\w))+)’(?!\w)"
)
_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAY = (
    r"(?:said|says|told|tells|added|adds|explained|explains|noted|notes|wrote|writes|warned|warns|"
    r"commented|asked|asks|replied|stated|states|argued|argues|insisted|admitted|joked|recalled|"
    r"concluded|remarked|declared|announced|continued|went on)"
)
_CAP = r"[A-Z][\w.’'-]*"
_SMALL = r"(?:de|del|der|di|du|la|le|van|von|bin|al|of|and|the|for|at)"
_NAME = rf"(?:(?:the|our|its|a|an)\s+)?(?:[\w.’'-]+\s+){{0,5}}?{_CAP}(?:\s+(?:{_SMALL}\s+)?{_CAP})*"
_AFTER = Pattern(
    rf"^[\s,]*{_SAY}\s+(?P<who>{_NAME})(?P<apart>,\s+(?!who\s+said)[^,.;:“\"]{{3,80}})?"
)
_BEFORE = Pattern(
    rf"^[\s,]*(?P<who>{_NAME}|he|she|they)(?P<apart>,\s+[^,.;:“\"]{{3,80}},)?\s+{_SAY}\b"
)
_LEAD = Pattern(
    rf"(?:^|[.!?]\s+|,\s+)(?P<who>{_NAME}|he|she|they)(?P<apart>,\s+[^,.;:“\"]{{3,80}},)?\s+{_SAY}\b"
    r"[^.!?“\"]{0,60}[:,]?\s*$",
    re.IGNORECASE,
)
_ACCORDING = Pattern(r"[Aa]ccording to (?P<who>[^.;:“\"]{4,90}?),?\s+(?:the|a|it|there|this)\b")
_FULL_NAME = Pattern(rf"{_CAP}(?:\s+(?:{_SMALL}\s+)?{_CAP})+")
_SUBJECT = Pattern(rf"\s*({_CAP}(?:\s+{_CAP})*)\s+[a-z]")
_IN_ROLE = Pattern(
    rf"\s*(?P<role>{_CAP}(?:\s+[a-z][\w’'-]*){{1,3}})\s+(?P<who>{_CAP}(?:\s+{_CAP})+)\s+[a-z]"
)
"""A role that opens a sentence, with the name: "Council leader Amara Diallo said"."""
_SENTENCE_END = Pattern(r"[.!?][\"”’]?\s+(?=[A-Z“\"])")
_WHO = frozenset(
    """who the a an its head director chair president spokesman spokeswoman spokesperson chief
    managing whose""".split()
)
_HAPPENED = frozenset(
    """in on at as after before when while during adding referring speaking but to with
    and""".split()
)
_BROKEN = Pattern(r"\b\w{4,}\. ")
_ROLE = Pattern(r"(?:[Aa]n?|[Tt]he) [a-z]")
_FOREIGN_LEAD = Pattern(r"([^.!?。؟]{4,90}?)(?:[:：]|は|が)\s*$")
_FEWEST_WORDS, _MOST_WORDS, _PIECE_WORDS = 6, 60, 3
_SHORTEST = 12
"""Characters of a remark in a script that puts no spaces between words."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A remark: where it stands with its marks, the words alone, and who said them."""

    start: int
    end: int
    words: str
    speaker: str


def derive_speech(article: Article) -> tuple[Speech, ...]:
    """Return the remarks of an article whose speaker is known, in reading order."""
    text = article.text
    found: list[Speech] = []
    for block, base in zip(article.blocks, article.block_starts, strict=True):
        if block.kind in _TOLD and block.text.count('"') % 2 == 0:
            said = _in_block(block.text, text[:base])
            if said is not None:
                start, end, words, speaker = said
                named = speaker[:1].upper() + speaker[1:]
                found.append(Speech(base + start, base + end, words, named))
    return tuple(found)


def _in_block(text: str, before: str) -> tuple[int, int, str, str] | None:
    marks = list(_QUOTED.finditer(text))
    pieces = [" ".join(next(g for g in m.groups() if g).split()) for m in marks]
    if not pieces:
        return None
    first = next((i for i, piece in enumerate(pieces) if _is_begun(piece)), -1)
    if first < 0:
        return None
    last = first
    while last + 1 < len(pieces) and _is_said(pieces[last + 1]):
        last += 1
    words = _joined(pieces[first : last + 1])
    if len(words.split()) > _MOST_WORDS:
        last, words = first, _joined(pieces[first : first + 1])
    speaker = _speaker(text, marks[first], marks[last], before)
    count = len(words.split())
    if not _is_somebody(speaker) or count > _MOST_WORDS or (" " in words and count < _FEWEST_WORDS):
        return None
    return marks[first].start(), marks[last].end(), words, speaker


def _is_said(piece: str) -> bool:
    """Whether a piece is more than a word or two that were only named in quotation marks."""
    if " " not in piece:
        return not piece.isascii() and len(piece) >= _SHORTEST
    return len(_WORD.compiled.findall(piece)) >= _PIECE_WORDS


def _is_begun(piece: str) -> bool:
    """Whether a piece begins a sentence that somebody spoke."""
    return _is_said(piece) and not piece[:1].islower()


def _joined(pieces: list[str]) -> str:
    """Return the parts of a remark as one; a comma that only led to "he said" ends a sentence."""
    out = ""
    for piece in pieces:
        if out:
            runs_on = piece[:1].islower()
            out = (out if runs_on else _ended(out)) + " "
        out += piece
    return _ended(out)


def _ended(piece: str) -> str:
    return piece[:-1].rstrip() + "." if piece.endswith((",", ";")) else piece


def _is_somebody(speaker: str) -> bool:
    """Whether words name a person or a body: two names, or a role ("A spokeswoman for …").

    One capital alone is as likely a club, a place or the beginning of a sentence.
    """
    if not speaker.isascii() and not any(map(str.isspace, speaker)):
        return len(speaker) > 1
    name = speaker.partition(",")[0]
    if _BROKEN.search(name):
        return False
    capitals = [w for w in name.split() if w[:1].isupper() and not w.endswith(("'s", "’s"))]
    foreign = not name.isascii() and not capitals
    return len(capitals) > 1 or foreign or _ROLE.match(speaker) is not None


def _speaker(text: str, first: re.Match[str], last: re.Match[str], before: str) -> str:
    """Return who said what stands between two marks, empty where the text does not say so."""
    behind = text[first.end() :]
    after = _AFTER.match(behind) or _BEFORE.match(behind)
    if after is None and last is not first:
        behind = text[last.end() :]
        after = _AFTER.match(behind) or _BEFORE.match(behind)
    lead = text[: first.start()]
    found = after or _LEAD.search(lead[-200:])
    if found is None:
        told = _ACCORDING.search(lead)
        if told:
            return _plain(told["who"])
        foreign = _FOREIGN_LEAD.search(lead) if not lead.isascii() else None
        return without_saying(foreign[1]) if foreign else ""
    who = found["who"]
    if who.lower() in ("he", "she", "they"):
        told = _ACCORDING.search(lead)
        if told:
            return _plain(told["who"])
        return _named_before(lead, before)
    apart = (found["apart"] or "").strip(" ,")
    name = _full(who, before + lead) if " " not in who else _plain(who)
    return f"{name}, {apart}" if apart and _describes(apart) else name


def _named_before(lead: str, before: str) -> str:
    """Return whom "she said" means: the subject of the sentence before, or its only full name."""
    ends = list(_SENTENCE_END.finditer(lead.rstrip()[:-1]))
    sentence = lead[ends[-1].end() :] if ends else lead
    role = _IN_ROLE.match(sentence)
    if role and _is_role(role["role"]):
        return _plain(role["who"])
    opens = _SUBJECT.match(sentence)
    if opens and opens[1].split()[0].lower() not in clauses.COMMON:
        return _full(opens[1].split()[-1], before + lead)
    names = _FULL_NAME.compiled.findall(sentence)
    return _full(names[0].split()[-1], before + lead) if len(names) == 1 else ""


def _is_role(words: str) -> bool:
    """Whether words are nouns alone, which say what somebody is: "Council leader"."""
    return all(
        word in clauses.CONJUNCTIONS or (is_known(word) and classes_of(word)[:1] == "N")
        for word in words.lower().split()
    )


def _describes(apart: str) -> bool:
    """Whether what follows a name after a comma says who that is, not what else happened."""
    first = apart.split()[0].lower()
    if apart[-1:].isdigit() or first in _HAPPENED:
        return False
    return first in _WHO or (apart[:1].islower() and len(apart.split()) <= 4)


def _plain(who: str) -> str:
    role, comma, name = who.strip(" ,.").partition(", ")
    if comma and _FULL_NAME.fullmatch(name) and not _FULL_NAME.fullmatch(role):
        return f"{name}, {role.removeprefix('the ')}"
    return who.strip().removeprefix("the ").strip(" ,.")


def _full(surname: str, before: str) -> str:
    """Return the last longer name before that ends in a surname, else the surname."""
    surname = _plain(surname)
    named = re.findall(rf"((?:{_CAP}\s+){{1,4}}){re.escape(surname)}\b", before)
    if not named:
        return surname
    words = [*named[-1].split(), surname]
    while len(words) > 1 and words[0].lower() in clauses.COMMON:
        words = words[1:]
    return " ".join(words)
