"""Fit how likely a reading of two numbers is meant, on articles that are true.

    python tools/fit_readings.py tests/reading/whole/dev [FOLDER…] [--write]

A reading that does not come out is not meant: the articles are true, but for the claims that their
gold calls wrong. One that comes out and is the reader's own is. One logistic regression,
cross-validated by article: how many numbers have a reading of theirs first is written down.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from fit_meant import scene_of
from fitting import paths_of, place_of, regression, written

from briefing_app.core.figure import Claim
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims import settle
from briefing_app.reading.claims.follow.decide import claim_of
from briefing_app.reading.claims.follow.placed import Placed, whole_of
from briefing_app.reading.claims.follow.pool import Reading
from briefing_app.reading.claims.meant import failing
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention

PENALTY = 3.0
FOLDS = 8
FEWEST = 8
"""Articles in which a sign must occur to get a weight."""
LEAST_WEIGHT = 0.08
OUT = Path(__file__).parents[1] / "src/briefing_app/reading/claims/meant/read_weights.py"

Chosen = set[frozenset[int]]


@dataclass(frozen=True)
class Example:
    """A reading of a number, and whether it is meant."""

    article: str
    number: tuple[str, int]
    signs: Mapping[str, float]
    is_meant: bool


def examples_of(path: Path) -> Iterator[Example]:
    """Yield the readings of an article that surely are meant or surely are not."""
    chosen: Chosen = set()
    choose = settle.choose

    def watch(
        candidates: Iterable[settle.Candidate],
    ) -> tuple[settle.Candidate | None, settle.Candidate | None]:
        best, rival = choose(candidates)
        if best is not None and rival is None:
            chosen.add(frozenset(m.index for m in best.operands))
        return best, rival

    settle.choose = watch  # type: ignore[assignment]
    try:
        scene, claims = scene_of(path)
    finally:
        settle.choose = choose
    gold = json.loads(path.with_suffix(".json").read_text("utf-8")).get("claims", [])
    wrong = [place_of(scene.text, g) for g in gold if g["verdict"] == "fails"]
    told = Placed(claims)
    settled = Placed(c for c in claims if scene.outcome(c) is not Outcome.UNCHECKED)
    for fact in scene.facts:
        m = fact.mention
        plain = not fact.tabled and fact.index not in scene.bracketed
        if plain and not any(a - 2 <= m.start < b + 2 for a, b in wrong):
            yield from _of_number(scene, path.stem, m, told, settled, chosen)


def _of_number(
    scene: Scene, article: str, m: Mention, told: Placed, settled: Placed, chosen: Chosen
) -> Iterator[Example]:
    own = settled.stating(m)
    stated = [c for c in told.stating(m) if c.operands]
    wholes = frozenset(v for c in settled if c not in own for v in whole_of(scene, c))
    for cue in failing.cues_of(scene, scene.facts[m.index], wholes):
        for reading in failing.readings_of(scene, cue, stated):
            state = _is_meant(scene, claim_of(scene, cue, reading), reading, own)
            if state is not None:
                by_rule = frozenset(x.index for x in reading.operands) in chosen
                signs = failing.signs_of(scene, cue, reading, by_rule=by_rule)
                yield Example(article, (article, m.index), signs, state)


def _is_meant(scene: Scene, claim: Claim, reading: Reading, own: Sequence[Claim]) -> bool | None:
    outcome = scene.outcome(claim)
    if outcome is Outcome.FAILS:
        return False
    ours = outcome is Outcome.HOLDS and any(failing.has_numbers(scene, c, reading) for c in own)
    return True if ours else None


def names_of(examples: Sequence[Example]) -> list[str]:
    """Every sign that occurs in enough articles."""
    places: dict[str, set[str]] = {}
    for example in examples:
        for name in example.signs:
            places.setdefault(name, set()).add(example.article)
    return sorted(name for name, where in places.items() if len(where) >= FEWEST)


def fit(signs: np.ndarray, right: np.ndarray, bias: int) -> np.ndarray:
    """Logistic regression in which one sign, the bias, costs nothing."""
    penalty = np.full(signs.shape[1], PENALTY)
    penalty[bias] = 1e-3
    return regression(signs, right, penalty)


def judged(examples: Sequence[Example], likely: np.ndarray) -> str:
    """Return of how many numbers the reading that is meant is the likeliest one."""
    best: dict[tuple[str, int], tuple[float, bool]] = {}
    meant = {e.number for e in examples if e.is_meant}
    for example, p in zip(examples, likely, strict=True):
        if example.number in meant:
            best[example.number] = max(
                best.get(example.number, (-1.0, False)), (float(p), example.is_meant)
            )
    return f"first {sum(right for _, right in best.values())} of {len(meant)}"


def main() -> int:
    """Fit, cross-validate, print, and write the table if asked to."""
    parser = argparse.ArgumentParser(description="Fit which readings are meant.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--odd", type=Path, action="append", default=[])
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    paths = [p for p in paths_of(args.folders, args.odd) if p.with_suffix(".json").exists()]
    failing.WEIGHTS = {"bias": -30.0}  # type: ignore[assignment]
    examples = [example for path in paths for example in examples_of(path)]
    names = names_of(examples)
    signs = np.array([[e.signs.get(name, 0.0) for name in names] for e in examples])
    right = np.array([e.is_meant for e in examples], float)
    bias = names.index("bias")
    articles = [path.stem for path in paths]
    folds = np.array([articles.index(e.article) % FOLDS for e in examples])
    likely = np.zeros(len(examples))
    for fold in range(FOLDS):
        out = folds == fold
        weights = fit(signs[~out], right[~out], bias)
        likely[out] = 1 / (1 + np.exp(-(signs[out] @ weights)))
    line = judged(examples, likely)
    print(f"{len(examples)} readings, {int(right.sum())} meant; {line}")
    if args.write:
        fitted = dict(zip(names, map(float, fit(signs, right, bias)), strict=True))
        ordered = sorted(fitted, key=lambda name: -fitted[name])
        table = {n: fitted[n] for n in ordered if abs(fitted[n]) >= LEAST_WEIGHT or n == "bias"}
        head = "What each sign is worth that a reading of two numbers is meant."
        out = "Where a reading is meant it is, in articles left out of the fit,"
        text = written(
            {"WEIGHTS": table},
            "fit_readings",
            head,
            f"{len(paths)} true articles",
            [out, f"{line}."],
        )
        OUT.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
