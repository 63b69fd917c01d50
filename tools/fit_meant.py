"""Fit how likely two numbers are meant that give a stated one, on articles with claims in gold.

    python tools/fit_meant.py tests/reading/whole/dev [FOLDER…] [--odd FOLDER] [--write] [--show]

A folder holds ``NAME.txt`` with ``NAME.json``, whose claims have a quote, its occurrence and
operands, the stated number last. Every pair of an article that gives a stated number is an example;
it is meant if a claim there has just these operands. One logistic regression, cross-validated by
article; what came out for articles that were left out is printed and written down.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from fitting import paths_of, place_of, regression, written

from briefing_app.core.figure import Claim
from briefing_app.core.verdict import Outcome
from briefing_app.importers import import_bytes
from briefing_app.reading import draft as drafting
from briefing_app.reading import stated as stating
from briefing_app.reading.claims import meant
from briefing_app.reading.claims.follow.placed import Placed, whole_of
from briefing_app.reading.claims.scene import Scene

PENALTY = 3.0
FOLDS = 8
FEWEST = 6
"""Articles in which a sign must occur to get a weight."""
LEAST_WEIGHT = 0.08
DECIDED = 0.3
"""What an example counts whose number other rules decide: it stands nearer to what it follows from
than those of which the weights are asked.
"""
OUT = Path(__file__).parents[1] / "src/briefing_app/reading/claims/meant/weights.py"


@dataclass(frozen=True)
class Example:
    """A pair that gives a stated number, and whether a reader says it is meant."""

    article: str
    number: tuple[str, int]
    offer: meant.Offer
    is_meant: bool
    open: bool
    """Whether no other rule decides on the number."""
    claimed: bool
    """Whether a reader says that something is claimed of the number."""
    least: float
    """How likely it must be to be believed."""
    context: str


def scene_of(path: Path) -> tuple[Scene, tuple[Claim, ...]]:
    """Return what the rules of claims look at in an article, and the claims but for these."""
    seen: list[Scene] = []
    derive = stating.derive_claims

    def watch(scene: Scene, *rest: Any) -> tuple[Claim, ...]:
        seen.append(scene)
        return derive(scene, *rest)

    stating.derive_claims = watch  # type: ignore[assignment]
    try:
        article = import_bytes(path.read_bytes(), name=path.name).article
        claims = drafting.derive_briefing(article).claims
    finally:
        stating.derive_claims = derive
    return seen[0], claims


def examples_of(path: Path) -> Iterator[Example]:
    """Yield the examples of an article."""
    gold = json.loads(path.with_suffix(".json").read_text("utf-8"))["claims"]
    scene, claims = scene_of(path)
    placed = [(place_of(scene.text, g), g) for g in gold if g["verdict"] != "unchecked"]
    told = Placed(claims)
    settled = Placed(c for c in claims if scene.outcome(c) is not Outcome.UNCHECKED)
    amounts = meant.amounts_of(scene)
    wholes = frozenset(v for c in settled for v in whole_of(scene, c))
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled:
            continue
        there = [g for (a, b), g in placed if a - 2 <= m.start < b + 2]
        mine = [g for g in there if g["operands"] and _same(float(m.value), g["operands"][-1])]
        pairs = [set(map(_number, g["operands"][:-1])) for g in mine if len(g["operands"]) == 3]
        is_open = not settled.stating(m)
        context = scene.text[max(m.start - 60, 0) : m.end + 30].replace("\n", " ")
        claimed = bool(told.stating(m))
        around = meant.Around(amounts, wholes, claimed)
        for offer in meant.derive_offers(scene, fact, around):
            said = {float(x) for x in offer.numbers}
            right = any(_all_in(said, p) and _all_in(p, said) for p in pairs)
            number = path.stem, m.index
            least = meant.LEAST_CLAIMED if claimed else meant.LEAST
            yield Example(path.stem, number, offer, right, is_open, bool(mine), least, context)


def _number(written: str) -> float:
    return abs(float(written))


def _same(value: float, written: str) -> bool:
    return abs(abs(value) - _number(written)) <= 0.002 * _number(written)


def _all_in(some: set[float], others: set[float]) -> bool:
    return all(any(abs(x - y) <= 0.001 * y for y in others) for x in some)


def names_of(examples: Sequence[Example]) -> list[str]:
    """Every sign that occurs in enough articles."""
    places: dict[str, set[str]] = {}
    for example in examples:
        for name in example.offer.signs:
            places.setdefault(name, set()).add(example.article)
    return sorted(name for name, where in places.items() if len(where) >= FEWEST)


def fit(signs: np.ndarray, right: np.ndarray, bias: int, counts: np.ndarray) -> np.ndarray:
    """Logistic regression in which one sign, the bias, costs nothing."""
    penalty = np.full(signs.shape[1], PENALTY)
    penalty[bias] = 1e-3
    return regression(signs, right, penalty, counts)


def judged(examples: Sequence[Example], likely: np.ndarray, show: bool) -> str:
    """Return how many of the open numbers would be decided, and how many of these rightly."""
    by_number: dict[tuple[str, int], list[tuple[float, Example]]] = {}
    for example, p in zip(examples, likely, strict=True):
        by_number.setdefault(example.number, []).append((float(p), example))
    counts = dict.fromkeys(("right", "others meant", "not in gold"), 0)
    for offered in by_number.values():
        offered.sort(key=lambda o: -o[0])
        best, example = offered[0]
        rival = next((p for p, e in offered if e.offer.numbers != example.offer.numbers), 0.0)
        if not example.open or best < example.least or best - rival < meant.AHEAD:
            continue
        state = "others meant" if example.claimed else "not in gold"
        state = "right" if example.is_meant else state
        counts[state] += 1
        if show:
            said = " and ".join(map(str, example.offer.numbers))
            print(f"{best:.2f} {state:13}{example.article[:12]:13}{said} | {example.context}")
    return ", ".join(f"{name} {n}" for name, n in counts.items())


def module_of(weights: Mapping[str, float], line: str, number: int) -> str:
    """Return the module that holds the weights."""
    head = "What each sign is worth that two numbers are meant which give a stated one."
    out = "What came out for numbers that no other rule decides, in articles left out of the fit:"
    return written(
        {"WEIGHTS": weights},
        "fit_meant",
        head,
        f"{number} articles with claims in gold",
        [out, f"{line}."],
    )


def main() -> int:
    """Fit, cross-validate, print, and write the table if asked to."""
    parser = argparse.ArgumentParser(description="Fit which numbers are meant.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--odd", type=Path, action="append", default=[])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", action="store_true", help="print what would be decided")
    args = parser.parse_args()
    paths = paths_of(args.folders, args.odd)
    meant.WEIGHTS = {"bias": -30.0}  # type: ignore[assignment]
    examples = [example for path in paths for example in examples_of(path)]
    names = names_of(examples)
    signs = np.array([[e.offer.signs.get(name, 0.0) for name in names] for e in examples])
    right = np.array([e.is_meant for e in examples], float)
    bias = names.index("bias")
    counts = np.array([1.0 if e.open else DECIDED for e in examples])
    articles = [path.stem for path in paths]
    folds = np.array([articles.index(e.article) % FOLDS for e in examples])
    likely = np.zeros(len(examples))
    for fold in range(FOLDS):
        out = folds == fold
        weights = fit(signs[~out], right[~out], bias, counts[~out])
        likely[out] = 1 / (1 + np.exp(-(signs[out] @ weights)))
    line = judged(examples, likely, args.show)
    print(f"{len(examples)} pairs, {int(right.sum())} meant; {line}")
    if args.write:
        fitted = dict(zip(names, map(float, fit(signs, right, bias, counts)), strict=True))
        ordered = sorted(fitted, key=lambda name: -fitted[name])
        table = {n: fitted[n] for n in ordered if abs(fitted[n]) >= LEAST_WEIGHT or n == "bias"}
        OUT.write_text(module_of(table, line, len(paths)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
