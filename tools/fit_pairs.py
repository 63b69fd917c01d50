"""Fit how likely two numbers of two texts are about one thing, on pairs of texts with gold.

    python tools/fit_pairs.py tests/reading/beside/pairs [FOLDER…] [--write]

The format of the texts is that of `tests/reading/beside/gold.py`. Every two numbers that can be
about one thing are an example. Two logistic regressions: the first takes two numbers alone, the
second knows what the first says of their rivals. Both are cross-validated by text.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from fitting import regression, written

sys.path.insert(0, str(Path(__file__).parents[1]))

from briefing_app.reading.beside import choice
from briefing_app.reading.beside.side import Side
from briefing_app.reading.beside.sides import derive_sides
from tests.reading.beside import gold

PENALTY = 2.0
FOLDS = 6
FEWEST = 6
"""Examples in which a sign must occur to get a weight."""
OUT = Path(__file__).parents[1] / "src/briefing_app/reading/beside/weights.py"


@dataclass(frozen=True)
class Text:
    """The candidates of two texts, and which of them a reader says are about one thing; None where
    both is right.
    """

    candidates: Sequence[choice.Candidate]
    right: Sequence[bool | None]


def text_of(case: gold.Case) -> Text:
    """Return the examples of a case."""
    first, second = (derive_sides(gold.told(text)) for text in (case.first, case.second))
    candidates = choice.derive_candidates(first, second)

    def is_said(c: choice.Candidate, pairs: Sequence[gold.Two]) -> bool:
        a, b = _places(first[c.first]), _places(second[c.second])
        return any(gold.are(two, x, y) for two in pairs for x in a for y in b)

    right = (None if is_said(c, case.either) else is_said(c, case.pairs) for c in candidates)
    return Text(candidates, tuple(right))


def _places(side: Side) -> list[gold.Extent]:
    return [gold.place(figure) for figure, _ in side.places]


def fit(rows: Sequence[Mapping[str, float]], right: Sequence[bool]) -> dict[str, float]:
    """Return the weight of each sign that occurs often enough."""
    counts = Counter(name for row in rows for name in row)
    names = sorted(name for name, n in counts.items() if n >= FEWEST)
    signs = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    weights = regression(signs, np.array(right, float), np.full(len(names), PENALTY))
    return dict(zip(names, map(float, weights), strict=True))


def fitted(texts: Sequence[Text]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the weights of two numbers taken alone, and among their rivals."""
    alone = fit(*_examples(texts, [[c.signs for c in text.candidates] for text in texts]))
    among = [
        [{**c.signs, **more} for c, more in zip(known, choice.derive_rivals(known), strict=True)]
        for known in (_weighed(text, alone) for text in texts)
    ]
    return alone, fit(*_examples(texts, among))


def _weighed(text: Text, alone: Mapping[str, float]) -> list[choice.Candidate]:
    return [c._replace(worth=choice.worth(c.signs, alone)) for c in text.candidates]


def _examples(
    texts: Sequence[Text], rows: Sequence[Sequence[Mapping[str, float]]]
) -> tuple[list[Mapping[str, float]], list[bool]]:
    found = [
        (row, right)
        for text, signs in zip(texts, rows, strict=True)
        for row, right in zip(signs, text.right, strict=True)
        if right is not None
    ]
    return [row for row, _ in found], [right for _, right in found]


def measured(cases: Sequence[gold.Case], texts: Sequence[Text]) -> str:
    """Return how well texts are compared that were left out of the fit."""
    counts = {kind: gold.Count() for kind in gold.KINDS}
    for fold in range(FOLDS):
        kept = [text for at, text in enumerate(texts) if at % FOLDS != fold]
        choice.ALONE, choice.AMONG = fitted(kept)
        for case in cases[fold::FOLDS]:
            gold.score(case, gold.answer_of(case), counts)
    return ", ".join(
        f"{kind} {c.precision:.1f} % right, {100 * c.hit / max(1, c.right):.1f} % found"
        for kind, c in counts.items()
        if kind not in ("pairs", "only")
    )


def main() -> int:
    """Fit, cross-validate, print, and write the tables if asked to."""
    parser = argparse.ArgumentParser(description="Fit which numbers are about one thing.")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    cases = [case for folder in args.folders for case in gold.cases(folder)]
    texts = [text_of(case) for case in cases]
    line = measured(cases, texts)
    print(line)
    if args.write:
        alone, among = fitted(texts)
        head = "What each sign is worth that two numbers are about one thing."
        out = ["What came out for texts that were left out of the fit:", f"{line}."]
        made = written(
            {"ALONE": alone, "AMONG": among}, "fit_pairs", head, f"{len(cases)} pairs of texts", out
        )
        OUT.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
