"""The signs that a figure has among the others: of its paragraph, its section, its list, its noun.

An editor takes the first figure of weight that a paragraph or a section offers, and one that says
what the text is about. No weight of its own has the base of a comparison, a change, or what stands
in brackets. In go figures with their signs, places and labels; it knows no worth.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby

from briefing_app.core.figure import GAP
from briefing_app.core.source import Article
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.keys.places import Where, Zone
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.passage.mentions import Mention, Passage, head_of, is_person
from briefing_app.reading.pattern import Pattern

Signs = Mapping[str, float]
_LIGHT = frozenset(("base", "base of a pair", "in brackets", "change"))
"""Signs of a figure that only goes with another."""
_WORD = Pattern(r"[^\W\d_][\w’'-]*")
_EARLY = 3
"""Paragraphs that most readers reach."""
_BEGINNING = 12
"""Code points before a number that begins its sentence."""
_LONG_ITEM = 6
"""Words from which an item of a list says something by itself."""
_SUBORDINATE = Pattern(
    r"\b(?:although|though|while|whereas|because|since|after|before|when|where|if|once|until|"
    r"despite|who|which|whose|that)\b[^,;.]*$"
)


def signs_among(
    passage: Passage,
    article: Article,
    places: Sequence[Where],
    signs: Sequence[Signs],
    labels: Sequence[str] = (),
) -> list[dict[str, float]]:
    """Return the signs of each figure that lie in what stands around it, in reading order."""
    mentions = passage.mentions
    light = [_is_light(m, own) for m, own in zip(mentions, signs, strict=True)]
    parts = (
        _of_paragraphs(passage, places, light),
        _of_order(passage, places),
        _of_sections(places, light),
        _of_lists(passage, article, places),
        _of_nouns(passage),
        _of_labels(passage, places, labels, article.headline),
    )
    out: list[dict[str, float]] = [{"light": float(there)} for there in light]
    for part in parts:
        for own, more in zip(out, part, strict=True):
            own.update(more)
    return out


def _is_light(m: Mention, signs: Signs) -> bool:
    alone = m.found.kind == "age" or m.found.move == "from"
    return alone or any(signs.get(name) for name in _LIGHT)


def _of_paragraphs(
    passage: Passage, places: Sequence[Where], light: Sequence[bool]
) -> list[dict[str, float]]:
    out: list[dict[str, float]] = []
    in_sentence: Counter[int] = Counter()
    for _, group in groupby(passage.mentions, key=lambda m: places[m.index].block):
        there = list(group)
        heavy = next((m.index for m in there if not light[m.index]), -1)
        for at, m in enumerate(there):
            first = m.index == heavy
            offset = m.start - passage.reading.sentences[m.sentence][0]
            opens = first and places[m.index].zone is Zone.PROSE and places[m.index].sentence <= 0
            out.append(
                {
                    "first of weight": float(first),
                    "first of weight, first sentence": float(opens),
                    "place in its paragraph": min(6, at) / 6,
                    "crowded paragraph": min(8, len(there)) / 8,
                    "after others of weight": min(4, in_sentence[m.sentence]) / 2,
                    "far into its sentence": min(1.0, max(0, offset) / 200),
                    "subordinate": float(_SUBORDINATE.search(m.before) is not None),
                }
            )
            in_sentence[m.sentence] += not light[m.index]
    return out


def _of_order(passage: Passage, places: Sequence[Where]) -> list[dict[str, float]]:
    """How far down the article a figure stands, and in its sentence.

    How many there are is the same for all of them and decides nothing; fitted with the others it
    keeps long articles from speaking against what stands in their middle.
    """
    last = max(1, len(places) - 1)
    return [
        {
            "far into the text": m.index / last,
            "many figures": min(60, len(places)) / 60,
            "early paragraph": float(where.zone is Zone.PROSE and where.paragraph <= _EARLY),
            "first in its sentence": float(m.place == 0),
            "begins its sentence": float(len(m.unhedged.strip()) < _BEGINNING),
        }
        for m, where in zip(passage.mentions, places, strict=True)
    ]


def _of_sections(places: Sequence[Where], light: Sequence[bool]) -> list[dict[str, float]]:
    out: list[dict[str, float]] = []
    seen = {0}
    for where, goes_with in zip(places, light, strict=True):
        first = where.section not in seen and not goes_with
        out.append(
            {
                "first of weight in its section": float(first),
                "late section": min(5, where.section) / 5,
            }
        )
        if not goes_with:
            seen.add(where.section)
    return out


def _of_lists(
    passage: Passage, article: Article, places: Sequence[Where]
) -> list[dict[str, float]]:
    above = frozenset(stems(article.headline)) | _lead(passage, places)
    sizes = Counter(where.entry.table for where in places if where.entry is not None)
    out: list[dict[str, float]] = []
    for where in places:
        signs: dict[str, float] = {}
        if where.entry is not None:
            signs["long list"] = min(10, sizes[where.entry.table]) / 10
            signs["sums up"] = float(where.entry.total)
            signs["row named above"] = float(bool(above & frozenset(stems(where.entry.row_head))))
        if where.zone in (Zone.LIST, Zone.SUMMARY) and article.blocks:
            signs["long item"] = float(len(article.blocks[where.block].text.split()) >= _LONG_ITEM)
        out.append(signs)
    return out


def _of_nouns(passage: Passage) -> list[dict[str, float]]:
    """How a figure stands to others of its noun, which is the first of its unit, who is counted."""
    by_noun: dict[str, list[Mention]] = {}
    for m in passage.mentions:
        by_noun.setdefault(head_of(m.unit), []).append(m)
    larger: dict[int, int] = {}
    for group in by_noun.values():
        ordered = sorted((m.value for m in group), reverse=True)
        above = {value: at for at, value in reversed(list(enumerate(ordered)))}
        larger.update((m.index, above[m.value]) for m in group)
    units: set[str] = set()
    out: list[dict[str, float]] = []
    for m in passage.mentions:
        out.append(
            {
                "others larger": min(5, larger[m.index]) / 5,
                "first of its unit": float(m.unit not in units),
                "people": float(is_person(m.unit)),
                "round": float(m.digits <= 1),
            }
        )
        units.add(m.unit)
    return out


def _of_labels(
    passage: Passage, places: Sequence[Where], labels: Sequence[str], headline: str
) -> list[dict[str, float]]:
    """How much of a figure's label the lead says, and the sentences of the text."""
    if len(labels) != len(passage.mentions):
        return [{} for _ in passage.mentions]
    sentences = {m.sentence for m in passage.mentions}
    told = {at: frozenset(stems(passage.opening(at, 600))) for at in sorted(sentences)}
    often = Counter(stem for words in told.values() for stem in words)
    lead, named = _lead(passage, places), frozenset(stems(headline))
    known_names = frozenset(_names(f"{headline} {_lead_text(passage, places)}"))
    out: list[dict[str, float]] = []
    for m, label in zip(passage.mentions, labels, strict=True):
        words = frozenset(stems(m.unit if GAP in label else label))
        known = [math.log(often[word]) for word in words if often[word]]
        noun = max((often[word] for word in stems(m.unit)), default=0)
        out.append(
            {
                "label in the lead": len(words & lead) / max(1, len(words)),
                "label in the title": len(words & named) / max(1, len(words)),
                "label of the topic": sum(known) / len(known) / 3 if known else 0.0,
                "common noun": math.log(1 + noun) / 3,
                "names a stranger": _is_stranger(label, known_names),
            }
        )
    return out


def _is_stranger(label: str, known: frozenset[str]) -> float:
    """Whether a label names what neither title nor lead does; a month is no name."""
    names = frozenset(_names(label.partition(" ")[2])) - known
    return float(any(name.lower() not in MONTHS for name in names))


def _lead(passage: Passage, places: Sequence[Where]) -> frozenset[str]:
    """The stems of the first sentence, where it has a figure."""
    return frozenset(stems(_lead_text(passage, places)))


def _lead_text(passage: Passage, places: Sequence[Where]) -> str:
    for m, where in zip(passage.mentions, places, strict=True):
        if where.zone is Zone.PROSE and where.paragraph == 1 and where.sentence <= 0:
            return passage.opening(m.sentence, 600)
    return ""


def _names(text: str) -> list[str]:
    """The words that begin with a capital."""
    return [word for word in _WORD.findall(text) if word[:1].isupper()]
