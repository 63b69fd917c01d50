"""The figures of one of two sources, each with the words that tell what it is about.

What is said twice in a text ("288 people" in headline and body, "118 kg (260 lb)") is one telling
with the words of both places. It knows one text, not the other.
"""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.beside.scale import COUNT, SHARE, is_counted, scale_of
from briefing_app.core.figure import Figure, Status
from briefing_app.core.quantity import Hedge
from briefing_app.core.sentence import sentence_spans
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.reading.beside.again import is_again, is_headed
from briefing_app.reading.beside.limits import derive_limits
from briefing_app.reading.beside.side import Side
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.lexicon import money
from briefing_app.reading.lexicon.numbers import SMALL, TENS
from briefing_app.reading.lexicon.synonyms import GROUP_OF, PERSON_NOUNS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import head_of, is_person
from briefing_app.reading.pattern import Pattern

MOST_FIGURES = 3_000
"""Of longer articles only so many figures are compared, so that the work stays bounded."""
_REACH = 240
_CLAUSE = Pattern(r"[;:]\s|,\s|\s(?:and|but|while|whereas|which|who|against)\s|\s[–—-]\s|\n")
_STOP = Pattern(r"[.!?]\s|\n")
_PREFIX = Pattern(r"^(?:share of|rise in|fall in)\s")
_WINDOW = 110
_PERCENT = Pattern(r"%|\b(?:per ?cent|pc)\b")
_HEADED = 6
"""So many numbers of a headline are looked for in its text."""
_LABEL, _CLOSE, _SENTENCE, _BEFORE = 1.0, 0.9, 0.5, 0.2
_EMPTY = frozenset(stems("share rate came left made took multiple were put get got give given"))
_EMPTY |= frozenset(map(stem, SMALL | TENS))
_OWN_WORDS = frozenset(stems("money amount"))
"""What labels say of their own where a text does not: "money paid"."""
_SOMEBODYS = frozenset(("job", "infection", "death", "injury", "arrest"))
"""What is counted by the people whose it is: 310 jobs are 310 people."""
_MONEY = frozenset(map(stem, money.WORDS)) - {""}
_CASES = frozenset(
    "instance incident occasion time one piece bit item object thing kind type sort unit".split()
)
"""What is counted where the words do not say of what: "on 69 occasions", "870 new ones"."""


class Told(NamedTuple):
    """An article and the figures that were found in it."""

    article: Article
    figures: tuple[Figure, ...]


def derive_sides(told: Told) -> tuple[Side, ...]:
    """Return the tellings of an article in its order."""
    text = told.article.text
    sentences = sentence_spans(text)
    sides: list[Side] = []
    saying: defaultdict[tuple[str, Decimal], list[int]] = defaultdict(list)
    at = 0
    head = len(told.article.headline)
    lead = max(head, text.find("\n\n", head + 2))
    for figure in compared_of(told.figures):
        span = _span(figure)
        while at < len(sentences) - 1 and sentences[at][1] <= span.start:
            at += 1
        before = sentences[at - 1] if at and _same_block(text, sentences, at) else None
        here = sentences[at] if sentences else (0, len(text))
        left, right = _around(text, span, here)
        side = _side(figure, _words(text, figure, here, before))
        side.sentences.add(at)
        around = text[before[0] if before else here[0] : here[1]]
        written = any(sign.isdigit() for sign in span.exact)
        side.among_shares = side.base == SHARE or (written and bool(_PERCENT.search(around)))
        near = _last_clause(left), span.exact, _first_clause(right)
        side.limits = derive_limits(figure, *near, text[slice(*here)])
        there = {*saying[side.base, side.amount], *range(max(0, len(sides) - 1), len(sides))}
        known = next((sides[i] for i in sorted(there) if is_again(sides[i], side, text)), None)
        if known is None and span.start > head:
            headed = (one for one in sides[:_HEADED] if _span(one.figure).start < lead)
            known = next((one for one in headed if is_headed(one, side, head)), None)
            if known is not None and known.amount != side.amount:
                saying[side.base, side.amount].append(sides.index(known))
                known.figure, known.amount, known.places = figure, side.amount, []
        if known is None:
            saying[side.base, side.amount].append(len(sides))
            sides.append(side)
        else:
            known.places += side.places
            known.sentences |= side.sentences
            if known.amount == side.amount and not known.hedged and side.hedged:
                known.figure = figure
            known.noun, known.person = known.noun or side.noun, known.person or side.person
            _join(known.words, side.words)
    return tuple(sides)


def compared_of(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Return the figures of an article that are compared, in its order: the first of many."""
    return tuple(sorted(_shown(figures), key=lambda f: _span(f).start)[:MOST_FIGURES])


def _shown(figures: Iterable[Figure]) -> list[Figure]:
    return [
        f
        for f in figures
        if isinstance(f.evidence, Span)
        and not f.evidence.lost
        and not (f.decided and f.status is Status.ASIDE)
        and not _is_vague(f)
    ]


def _is_vague(figure: Figure) -> bool:
    """Whether a number is a multiple, or a range such as "thousands" that no digits state."""
    q = figure.quantity
    if q.unit == "x":
        return q.is_range or abs(q.point) >= 1
    return (
        q.is_range and q.hedge is Hedge.ABOUT and not any(c.isdigit() for c in _span(figure).exact)
    )


def _span(figure: Figure) -> Span:
    assert isinstance(figure.evidence, Span)
    return figure.evidence


def _same_block(text: str, sentences: tuple[tuple[int, int], ...], at: int) -> bool:
    return "\n\n" not in text[sentences[at - 1][1] : sentences[at][0]]


def _side(figure: Figure, words: dict[str, float]) -> Side:
    quantity = figure.quantity
    scale = scale_of(quantity)
    words = {w: weight for w, weight in words.items() if w not in _EMPTY and w not in _MONEY}
    counted = quantity.unit.partition("/")[0] if is_counted(scale.base) else ""
    head = head_of(counted) if counted else ""
    noun = stem(head) if head and head not in _CASES else ""
    return Side(
        figure,
        scale.base,
        scale.of(quantity.point),
        noun,
        _last_word(figure) if noun else "",
        counted != "" and _is_person(counted),
        words,
        [(figure, frozenset(words))],
        label=frozenset(stems(figure.label)) if "label" not in figure.unsure else frozenset(),
    )


def _last_word(figure: Figure) -> str:
    words = _span(figure).exact.split()
    return stem(words[-1]) if len(words) > 1 and words[-1].isalpha() else ""


_FEWEST_LETTERS = 6
"""Letters of a noun whose -ist tells anything: not of "list"."""


def _is_person(unit: str) -> bool:
    """Whether a unit counts people: by the noun, or as those who do something ("growers") or to
    whom it is done ("detainees"); what is a verb itself is none of them ("flowers", "towers").
    """
    head = head_of(unit)
    person = is_person(unit) or GROUP_OF.get(head) in PERSON_NOUNS | _SOMEBODYS
    if person or head.endswith(("man", "woman")):
        return True
    if "B" in classes_of(head):
        return False
    if head.endswith(("ist", "ian")):
        return len(head) >= _FEWEST_LETTERS
    done = head.endswith(("er", "or", "ee"))
    verbs = (head[:-2], head[:-1], f"{head[:-2]}e", f"{head[:-2]}ate") if done else ()
    return any("B" in classes_of(verb) for verb in verbs)


def _words(
    text: str, figure: Figure, sentence: tuple[int, int], before: tuple[int, int] | None
) -> dict[str, float]:
    """The stems around a figure, those of its label and clause weighing most."""
    span = _span(figure)
    left, right = _around(text, span, sentence)
    found: dict[str, float] = {}
    if before is not None:
        _join(found, dict.fromkeys(stems(text[before[0] : before[1]][:_REACH]), _BEFORE))
    _join(found, dict.fromkeys(stems(f"{left} {right}"), _SENTENCE))
    counted = scale_of(figure.quantity).base == COUNT
    close = f"{_last_clause(left)} {span.exact if counted else ''} {_first_clause(right)}"
    _join(found, dict.fromkeys(stems(close), _CLOSE))
    own = _OWN_WORDS - found.keys()
    label = stems(_PREFIX.sub("", figure.label))
    _join(found, dict.fromkeys((word for word in label if word not in own), _LABEL))
    return found


def _around(text: str, span: Span, sentence: tuple[int, int]) -> tuple[str, str]:
    """The words of its sentence before and after a number, as far as they say of it."""
    left = text[max(sentence[0], span.start - _REACH) : span.start]
    return left, text[span.end : min(sentence[1], span.end + _REACH)]


def _join(words: dict[str, float], more: dict[str, float]) -> None:
    for word, weight in more.items():
        words[word] = max(weight, words.get(word, 0.0))


def _last_clause(text: str) -> str:
    last = None
    for last in _CLAUSE.finditer(text):  # noqa: B007
        pass
    return text[last.end() :] if last else text


def _first_clause(text: str) -> str:
    found = _CLAUSE.search(text)
    return text[: found.start()] if found else text


def nearest_places(a: Side, b: Side) -> tuple[Figure, Figure]:
    """Return the two figures of two tellings that have most words around them in common."""
    pairs = [
        (-len(words & others), i, j, first, second)
        for i, (first, words) in enumerate(_hedged_places(a))
        for j, (second, others) in enumerate(_hedged_places(b))
    ]
    best = min(pairs, key=lambda pair: pair[:3])
    return best[3], best[4]


def _hedged_places(side: Side) -> list[tuple[Figure, frozenset[str]]]:
    """The places of a telling; of one that is hedged somewhere, those."""
    hedged = [place for place in side.places if place[0].quantity.hedge is not Hedge.EXACT]
    return hedged or side.places


def about(text: str, figure: Figure) -> frozenset[str]:
    """Return the stems of the words around a figure, of its label and of its unit."""
    words = _PREFIX.sub("", figure.label)
    if isinstance(figure.evidence, Span):
        start, end = figure.evidence.start, figure.evidence.end
        before = _STOP.split(text[max(0, start - _WINDOW) : start])[-1]
        after = _STOP.split(text[end : end + _WINDOW])[0]
        words += f" {before} {after}"
    return frozenset(stems(words)) | frozenset(stems(figure.quantity.unit))
