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
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.telling.leaning import WORD, is_finite, lean_of, spoken_words

_TOLD = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))
_ABOVE = frozenset((BlockKind.HEADLINE, BlockKind.STANDFIRST))
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
    r".*\b(?:figures|results|data|statistics|release|bulletin|report|minutes)\b.* will be "
    r"(?:published|released|issued)\b|.*\b(?:donations?|gifts)\b.* (?:exempt|deductible)\b|"
    r".*\b(?:call|phone|telephone|tel\.?|e-?mail):? \+?\d|"
    r".*\bcan be (?:found|read|downloaded|seen|ordered) (?:on|at|in|from|under)\b|"
    r"(?:about (?-i:the|us|our|this|these|[A-Z])|background|notes?)\b[^:.]{0,40}:|"
    r"for [^.]{3,90}, see\b|"
    r"the (?:help|hot)line\b.*\bopen\b|"
    r"the next (?:\w+ ){0,2}(?:report|bulletin|update|figures|release|statistics)\b",
    re.IGNORECASE,
)
"""Whom to ask, what is published when, how to take part: a service to readers, no news."""
_STUDY = r"(?:study|survey|poll|trial|research|work|analysis|project|evaluation|paper)"
_METHOD = Pattern(
    r"(?:the |these |all )?(?:figures|results|estimates|data|numbers|percentages|statistics|"
    r"values) (?:(?:are|were) (?:\w+ )?(?:to be|based|weighted|rounded|provisional|preliminary|"
    r"adjusted|taken|drawn|collected|compiled|calculated|subject|from|not)\b|"
    r"(?:include|exclude|refer|cover|come from|relate|may|do not|appear\w*)\b)|"
    r".*\b(?:is|are) counted (?:where|when|if|for|as|once|twice)\b|"
    r".*\b(?:was|were|are) (?:surveyed by|(?:interviewed|questioned|surveyed|asked) "
    r"(?:about|online|between|by (?:e-?mail|mail|post|(?:tele)?phone)))\b|"
    r"the (?:response rate|margin of error|sample|fieldwork)\b|"
    rf"the {_STUDY} (?:questioned|interviewed|polled|sampled|surveyed)\b|"
    rf"the {_STUDY} (?:was|is|were) (?:\w+ )?(?:funded|supported|financed|sponsored|carried out|"
    r"conducted|published|peer-reviewed)\b|"
    rf"the (?:{_STUDY}|article|report) (?:\w+ )?(?:appears?|is published)\b|"
    r".*\bbased on (?:a|the) (?:\w+ )?(?:sample|survey|poll)\b",
    re.IGNORECASE,
)
"""How numbers were found, and who paid for it: what a note says, not the news itself."""
_WHO_WE_ARE = Pattern(
    r"(?:The )?[A-Z][^,.;:]{2,60} (?:is|are) (?:an?|the|one of)\b (?!.*\b(?:since|today|than)\b).*$"
)
_CLOSING = 0.6
"""The part of an article behind which a sentence "Name is a …" introduces its publisher."""
_ASIDE = 2.5
_FIRST_PERSON = frozenset("i we our my us you your me i'm we're i've we've".split())
_PLURALS = frozenset("people police men women children who they we both many some".split())
_FEWEST_WORDS, _MANY_WORDS = 5, 45
_SHORT = 60
"""Code points of a line that may stand for a heading."""
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
    words = WORD.compiled.findall(text)
    if not english:
        return len(text) >= 12
    if len(words) < _FEWEST_WORDS or _OF_ITSELF.match(text):
        return False
    plain = [word for word in words if word[:1].islower()]  # "Larkin Springs" is a name
    return any(map(is_finite, plain)) or any(map(_are_doing, words, words[1:]))


def _is_torn(text: str) -> bool:
    """Whether a quotation begins or ends outside of the text."""
    straight = text.count('"') % 2 == 1
    return straight or any(text.count(a) != text.count(b) for a, b in ("“”", "«»", "「」", "„“")
                           if a != "„")  # fmt: skip


def _are_doing(subject: str, word: str) -> bool:
    """Whether a plural stands before the base of a verb: "people cross", "ferries sail"."""
    plural = subject[-1:] == "s" or subject.lower() in _PLURALS
    return plural and word.islower() and "B" in classes_of(word)


def _cost(text: str, english: bool) -> float:
    """Return how much a sentence loses for leaning on others, for speech, for its length."""
    cost = 2.5 if _SPOKEN.search(text) else 0.0
    if not english:
        return cost + (1.0 if len(text) > 300 else 0.0)
    words = spoken_words(text)
    cost += lean_of(text, words)
    cost += _ASIDE if _NOTICE.match(text) or _METHOD.match(text) else 0.0
    if not _FIRST_PERSON.isdisjoint(words):
        cost += 2.0
    if len(words) > _MANY_WORDS:
        cost += 1.5
    if len(words) < _FEW_WORDS:
        cost += 1.0 if _NAMED.search(text) else 2.5
    return cost


def _content(text: str) -> set[str]:
    return {word.lower() for word in WORD.compiled.findall(text) if len(word) > 3}
