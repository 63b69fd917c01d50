"""Which sentences of an article carry news and can be read alone, the best of them first.

A point on paper has lost what stood around it. So it is a whole sentence with a verb, speaks of the
matter and not of the article, and needs no sentence before it to be understood. Texts of other
languages are judged by place and punctuation alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.core.lines.about import is_about_itself, without_dateline
from briefing_app.core.lines.script import language_of_script
from briefing_app.core.sentence import sentence_spans
from briefing_app.core.source import Article, Block, BlockKind
from briefing_app.reading.grammar.language import is_english
from briefing_app.reading.lexicon import verbs
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.pattern import Pattern

_TOLD = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))
_ABOVE = frozenset((BlockKind.HEADLINE, BlockKind.STANDFIRST))
_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_END = Pattern(r"(?<!\.)[.!。।۔！][\"”’»)\]」』]*$")
_START = Pattern(r"[\"“‘'«„「『(\[]*[^\W_a-z]|[\"“«„「]*[$€£¥]")
_SPOKEN = Pattern(r"[\"“”«»„「」『』]")
_NOTES = Pattern(
    r"[\W_]*(?:notes?\b|about\b|method\w*|contacts?\b|definitions?\b|further information|"
    r"sources?\b|disclaimer|data quality|ends?\W*$|more information)",
    re.IGNORECASE,
)
_NOTE = Pattern(r"[\W_]*notes?\b[^.]{0,30}:", re.IGNORECASE)
_LABELLED = Pattern(r":\s*\S")
_LINKED = Pattern(
    r"\balso\b|, however\b|on the other hand|^of (?:the|those|these)\b|"
    r"^(?:\S+ ){0,5}of (?:them|these|those)\b",
    re.IGNORECASE,
)
_OF_ITSELF = Pattern(
    r"(?:this|the) (?:article|story|report|release|piece|page|text|post|newsletter|transcript) "
    r"(?:was|is|has|will|first|originally|appeared|contains)\b|an? (?:earlier|previous) version\b|"
    r"(?:here|below|above|these) (?:are|is) (?:the|some|a)\b|(?:for|find) (?:more|further)\b|"
    r"read (?:more|the)\b|"
    r"(?:photo\w*|images?|interviews?|pictures?|copies) (?:\w+ ){0,3}available\b|"
    r"(?:sign|subscribe|follow|click|visit|download|register)\b",
    re.IGNORECASE,
)
_NOTICE = Pattern(
    r"for (?:\S+ ){0,4}(?:requests?|enquir\w+|inquir\w+|information|details|questions)\b|"
    r".*\b(?:conference call|webcast|press conference|open day)\b.* (?:will|is to|on)\b|"
    r".*\b(?:figures|results|data|statistics|release|bulletin|report)\b.* will be "
    r"(?:published|released|issued)\b|.*\b(?:donations?|gifts)\b.* (?:exempt|deductible)\b|"
    r".*\b(?:call|phone|telephone|tel\.?|e-?mail):? \+?\d",
    re.IGNORECASE,
)
"""Whom to ask, what is published when, how to take part: a service to readers, no news."""
_WHO_WE_ARE = Pattern(
    r"(?:The )?[A-Z][^,.;:]{2,60} (?:is|are) (?:an?|the|one of)\b[^\d]*(?:, no\b.*)?$"
)
_CLOSING = 0.6
"""The part of an article behind which a sentence "Name is a …" introduces its publisher."""
_ASIDE = 2.5
_LEANING = frozenset(
    """he she it they him them his her their its this that these those such both another others but
    and or so however yet nor also then moreover besides meanwhile instead still thus therefore
    otherwise asked there neither either similarly likewise furthermore additionally here""".split()
)
_TIMES = frozenset(
    "year month week spring summer autumn fall winter morning season quarter".split()
)
_FIRST_PERSON = frozenset("i we our my us you your me i'm we're i've we've".split())
_PLURALS = frozenset("people police men women children who they we both many some".split())
_NO_PRONOUNS = frozenset(("US", "i"))
"""What only looks like a pronoun: the country, and "i.e."."""
_PRONOUNS = frozenset("he she they it him them".split())
_FEWEST_WORDS, _MANY_WORDS = 5, 45
_SHORT = 60
"""Code points of a line that may stand for a heading."""
_OPENING = 10
"""Words after one that only sets the scene in which a pronoun leans on the sentence before."""
_SETTING = frozenset(
    """in on at by for with without during after before under over from to as while when since until
    compared despite because although if within between among""".split()
)
_RESUMED = Pattern(r", (?:it|they|he|she) ")
_NAMED = Pattern(r"\d|(?<=[a-z,] )[A-Z]")
"""A number, or a name within the sentence: a short one without either tells nothing."""
_FEW_WORDS = 9
_LEADING = 2.0
"""What the first sentence may cost and still be the one that the article opens with."""


@dataclass(frozen=True, slots=True)
class News:
    """A sentence that can be read alone: its offsets in the article's text without a dateline,
    the block it stands in, and how little it is worth; 0 is best.
    """

    start: int
    end: int
    block: int
    cost: float


def derive_news(article: Article) -> tuple[News, ...]:
    """Return the sentences that carry news, in reading order."""
    english = not language_of_script(article.text) and is_english(article.text)
    said = [block.text for block in article.blocks if block.kind in _ABOVE]
    above = [frozenset(_content(text)) for text in said]
    found: list[News] = []
    in_notes = False
    prose, leads = 0, False
    for at, (block, base) in enumerate(zip(article.blocks, article.block_starts, strict=True)):
        if found and (block.kind is BlockKind.HEADING or len(block.text) < _SHORT):
            in_notes = (in_notes and block.kind is not BlockKind.HEADING) or _ends(block)
        noted = in_notes or (bool(found) and _NOTE.match(block.text) is not None)
        if noted or block.kind not in _TOLD or is_about_itself(block.text):
            continue
        before = len(found)
        for news in _of_block(block, english, above):
            first = not leads and news.cost <= _LEADING
            leads = leads or first
            last = at >= len(article.blocks) * _CLOSING and not first
            who = last and _WHO_WE_ARE.match(block.text[news.start : news.end]) is not None
            cost = news.cost + min(prose, 20) * 0.05 - (2.0 if first else 0.0) + _ASIDE * who
            found.append(News(news.start + base, news.end + base, at, max(0.0, cost)))
        prose += len(found) > before
    return tuple(found)


def _ends(block: Block) -> bool:
    """Whether what follows are notes, contacts and the like; "Source: Gazette" is a line alone."""
    if block.kind is BlockKind.LIST_ITEM or _LABELLED.search(block.text):
        return False
    return _NOTES.match(block.text) is not None


def _of_block(block: Block, english: bool, above: list[frozenset[str]]) -> Iterator[News]:
    opening = without_dateline(block.text)
    for number, (start, end) in enumerate(sentence_spans(block.text)):
        if start < opening < end:
            start = opening
        text = block.text[start:end]
        if is_about_itself(text) or not _is_whole(text, english):
            continue
        cost = _cost(text, english) + (0.0 if not number else 1.0)
        cost += 0.5 if block.kind is BlockKind.LIST_ITEM else 0.0
        words = _content(text)
        if any(words and len(words & head) >= 0.75 * len(words) for head in above):
            cost += 3.0
        yield News(start, end, 0, cost)


def _is_whole(text: str, english: bool) -> bool:
    """Whether a text is a sentence of its own, with a verb where the language is known."""
    if _END.search(text) is None or _START.match(text) is None or _is_torn(text):
        return False
    words = _WORD.compiled.findall(text)
    if not english:
        return len(text) >= 12
    if len(words) < _FEWEST_WORDS or _OF_ITSELF.match(text):
        return False
    plain = [word for word in words if word[:1].islower()]  # "Larkin Springs" is a name
    return any(map(_is_finite, plain)) or any(map(_are_doing, words, words[1:]))


def _is_torn(text: str) -> bool:
    """Whether a quotation begins or ends outside of the text."""
    straight = text.count('"') % 2 == 1
    return straight or any(text.count(a) != text.count(b) for a, b in ("“”", "«»", "「」", "„“")
                           if a != "„")  # fmt: skip


def _is_finite(word: str) -> bool:
    low = word.lower().replace("’", "'")
    if "n't" in low or low in verbs.FINITE:
        return True
    if word[:1].isupper():
        return False
    return bool({"D", "Z"} & set(classes_of(low)[:2]))


def _are_doing(subject: str, word: str) -> bool:
    """Whether a plural stands before the base of a verb: "people cross", "ferries sail"."""
    plural = subject[-1:] == "s" or subject.lower() in _PLURALS
    return plural and word.islower() and "B" in classes_of(word)


def _cost(text: str, english: bool) -> float:
    """Return how much a sentence loses for leaning on others, for speech, for its length."""
    cost = 2.5 if _SPOKEN.search(text) else 0.0
    if not english:
        return cost + (1.0 if len(text) > 300 else 0.0)
    words = [
        word.lower().replace("’", "'")
        for word in _WORD.compiled.findall(text)
        if word not in _NO_PRONOUNS
    ]
    timed = words[0] == "this" and words[1] in _TIMES
    if words[0] in _LEANING and not timed:
        cost += 3.0
    elif _RESUMED.search(text) or (
        words[0] in _SETTING and _PRONOUNS.intersection(words[1:_OPENING])
    ):
        cost += 2.0
    cost += 1.0 if _LINKED.search(text) else 0.0
    cost += _ASIDE if _NOTICE.match(text) else 0.0
    if not _FIRST_PERSON.isdisjoint(words):
        cost += 2.0
    if len(words) > _MANY_WORDS:
        cost += 1.5
    if len(words) < _FEW_WORDS:
        cost += 1.0 if _NAMED.search(text) else 2.5
    return cost


def _content(text: str) -> set[str]:
    return {word.lower() for word in _WORD.compiled.findall(text) if len(word) > 3}
