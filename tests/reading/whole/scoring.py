"""What is read of an article against its gold, in a few plain counts."""

import json
import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from briefing_app.core.figure import Figure, Status
from briefing_app.core.span import Span
from briefing_app.importers.api import import_file
from briefing_app.reading.draft import Draft, derive_draft

_EMPTY = frozenset(
    """a an the of in on at to for by with from and or as per its their number amount people person
    total value share rate rise fall increase decrease drop more less fewer""".split()
)


@dataclass(frozen=True)
class Gold:
    """A figure of the gold with its place in the article's text."""

    start: int
    end: int
    entry: dict[str, Any]

    def has_value(self, figure: Figure) -> bool:
        """Whether the figure says the same number, whatever its sign."""
        quantity = figure.quantity
        if self.entry["value"] is None:
            return quantity.is_range and quantity.low == Decimal(self.entry["low"])
        if quantity.value is None:
            return False
        value = abs(Decimal(self.entry["value"]))
        return abs(abs(quantity.value) - value) <= value / 1000


def score(path: Path) -> Counter[str]:
    """Return the counts of one article: ``found`` of ``gold``, ``period``, ``label`` and so on."""
    gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
    article = import_file(path).article
    assert article is not None
    draft = derive_draft(article)
    counts: Counter[str] = Counter()
    golds = _placed(article.text, gold["figures"])
    counts["gold"] += len(golds)
    for one, figure in _pairs(draft, golds):
        counts["found"] += 1
        accepted = [one.entry["period"], *one.entry.get("period_ok", [])]
        counts["period"] += (figure.period or None) in accepted
        counts["label"] += _is_good(figure.label, one.entry["labels"])
        counts["empty label"] += not _content(figure.label)
        counts["key right"] += figure.status is Status.KEY and one.entry["key"] > 0
    counts["keys"] += sum(f.status is Status.KEY for f in draft.figures)
    return counts


def _placed(text: str, entries: list[dict[str, Any]]) -> list[Gold]:
    """The gold whose words stand in the text as it was imported, which may differ in its blanks."""
    found = []
    for entry in entries:
        at = -1
        for _ in range(entry["occurrence"]):
            at = text.find(entry["quote"], at + 1)
            if at < 0:
                break
        if at >= 0:
            found.append(Gold(at, at + len(entry["quote"]), entry))
    return found


def _pairs(draft: Draft, golds: list[Gold]) -> list[tuple[Gold, Figure]]:
    pairs = []
    for gold in golds:
        for figure in draft.figures:
            where = figure.evidence
            assert isinstance(where, Span)
            if where.start < gold.end and gold.start < where.end and gold.has_value(figure):
                pairs.append((gold, figure))
                break
    return pairs


def _content(label: str) -> frozenset[str]:
    """The words of a label that say something, without the endings of number and tense."""
    words = re.findall(r"[^\W\d_]+", label.lower())
    return frozenset(re.sub(r"(?:es|s|ed|ing)$", "", word) for word in words if word not in _EMPTY)


def _is_good(label: str, accepted: list[str]) -> bool:
    own = _content(label)
    for other in map(_content, accepted):
        common = len(own & other)
        if common and 2 * common >= 0.5 * (len(own) + len(other)):
            return True
    return False
