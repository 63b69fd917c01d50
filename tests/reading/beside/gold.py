"""Pairs of short and long texts on the same events, and what is right about their numbers.

A file holds the two texts and a line for each pair: the relation and the words of both, or
``only a`` / ``only b`` with the words that stand in one alone. ``either`` names two numbers that
may be paired or not, as where one text tells both of an earlier count and of the last. Other words
for the same number are set off by `` / ``. `check/` is kept for checking: look
at its totals, not at its texts. Run as a module this prints the scores of both folders.
"""

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.figure import Figure
from briefing_app.core.span import Span

if TYPE_CHECKING:
    from briefing_app.reading.beside.sides import Told

HERE = Path(__file__).parent
Extent = tuple[int, int]
Places = tuple[Extent, ...]
Two = tuple[str, Places, Places]


@dataclass(frozen=True)
class Case:
    """Two texts with the right pairs: relation, places in the first, places in the second."""

    name: str
    first: str
    second: str
    pairs: tuple[Two, ...]
    only_first: tuple[Extent, ...]
    only_second: tuple[Extent, ...]
    either: tuple[Two, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What the program says of a case."""

    pairs: tuple[tuple[str, Extent, Extent], ...]
    only_first: tuple[Extent, ...] = ()
    only_second: tuple[Extent, ...] = ()


@dataclass
class Count:
    """Hits among what is right and what was said."""

    right: int = 0
    said: int = 0
    hit: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in per cent."""
        return 200.0 * self.hit / max(1, self.right + self.said)

    @property
    def precision(self) -> float:
        """How much of what was said is right, in per cent."""
        return 100.0 * self.hit / max(1, self.said)


def cases(folder: str) -> list[Case]:
    """Return the cases of a folder, ``pairs`` or ``check``."""
    return [_case(path) for path in sorted((HERE / folder).glob("*.txt"))]


def _case(path: Path) -> Case:
    first, second, gold = (part.strip() for part in path.read_text().split("\n=====\n"))
    pairs: list[Two] = []
    either: list[Two] = []
    only: dict[str, list[Extent]] = {"only a": [], "only b": []}
    for line in gold.splitlines():
        kind, *words = (part.strip() for part in line.split("|"))
        if kind in only:
            only[kind].append(_extent(first if kind == "only a" else second, words[0]))
        else:
            there = either if kind == "either" else pairs
            there.append((kind, _places(first, words[0]), _places(second, words[1])))
    alone = tuple(only["only a"]), tuple(only["only b"])
    return Case(path.stem, first, second, tuple(pairs), *alone, tuple(either))


def _places(text: str, words: str) -> Places:
    return tuple(_extent(text, told.strip()) for told in words.split(" / "))


def _extent(text: str, words: str) -> Extent:
    start = text.index(words)
    return start, start + len(words)


def are(two: Two, a: Extent, b: Extent) -> bool:
    """Return whether two places are those of a pair."""
    return any(meet(a, p) for p in two[1]) and any(meet(b, p) for p in two[2])


def meet(a: Extent, b: Extent) -> bool:
    """Return whether two places overlap."""
    return a[0] < b[1] and b[0] < a[1]


def score(case: Case, answer: Answer, counts: dict[str, Count]) -> list[str]:
    """Add a case to the counts, and return what was wrong with it in words."""
    wrong: list[str] = []
    said = [p for p in answer.pairs if not any(are(two, *p[1:]) for two in case.either)]
    left = list(said)
    for two in case.pairs:
        relation, (a, *_), (b, *_) = two
        found = next((p for p in left if are(two, *p[1:])), None)
        if found is not None:
            left.remove(found)
        _count(counts["pairs"], right=True, said=found is not None, hit=found is not None)
        for name in ("relation", relation):
            same = found is not None and found[0] == relation
            _count(counts[name], right=True, said=False, hit=same)
        if found is None or found[0] != relation:
            how = found[0] if found else "not found"
            wrong.append(f"{case.first[slice(*a)]!r} {case.second[slice(*b)]!r}: {relation} {how}")
    for relation, a, b in left:
        counts["pairs"].said += 1
        wrong.append(f"{case.first[slice(*a)]!r} {case.second[slice(*b)]!r}: no pair, {relation}")
    for relation, _, _ in said:
        counts["relation"].said += 1
        counts[relation].said += 1
    for gold, alone in (
        (case.only_first, answer.only_first),
        (case.only_second, answer.only_second),
    ):
        for place in gold:
            _count(counts["only"], right=True, said=False, hit=any(meet(place, s) for s in alone))
        counts["only"].said += len(alone)
    return wrong


def _count(count: Count, *, right: bool, said: bool, hit: bool) -> None:
    count.right += right
    count.said += said
    count.hit += hit


def answer_of(case: Case) -> Answer:
    """Return what the program says of a case."""
    from briefing_app.reading.beside.compare import derive_pairings

    found = derive_pairings(told(case.first), told(case.second))
    pairs = tuple((p.agreement.value, place(p.a), place(p.b)) for p in found.pairs)
    return Answer(pairs, tuple(map(place, found.only_first)), tuple(map(place, found.only_second)))


@cache
def told(text: str) -> "Told":
    from tests.reading.article.helpers import draft
    from tests.reading.article.helpers import told as told_of

    return told_of(draft(text))


def place(figure: Figure) -> Extent:
    assert isinstance(figure.evidence, Span)
    return figure.evidence.start, figure.evidence.end


KINDS = ("pairs", "relation", "agrees", "rounded", "differs", "apart", "only")


def scores(folder: str, *, show: bool = False) -> dict[str, Count]:
    """Return the counts over a folder."""
    counts = {kind: Count() for kind in KINDS}
    for case in cases(folder):
        wrong = score(case, answer_of(case), counts)
        if show:
            print(case.name, *wrong, sep="\n   ")
    return counts


def main() -> None:
    """Print the scores; with ``--show`` also what is wrong in the texts that may be looked at."""
    for folder in ("pairs", "check"):
        counts = scores(folder, show=folder == "pairs" and "--show" in sys.argv)
        said = "  ".join(f"{k} {c.f1:.0f} ({c.hit}/{c.right}, {c.said})" for k, c in counts.items())
        print(f"{folder}: {said}")


if __name__ == "__main__":
    main()
