"""Fit the weights of key figures on articles whose figures an editor has graded.

    python tools/fit_keys.py tests/reading/whole/dev --must tests/reading/strangers --write

A folder holds ``NAME.txt`` with ``NAME.json``, whose figures have a quote, its occurrence, a value
and a ``key``: 2 (must be on the sheet), 1 (may) or 0. Of a folder after ``--odd`` only odd numbers
are used; one after ``--marked`` holds texts in which a key figure stands as ``{number|label}``, one
after ``--must`` texts beside which ``NAME.keys`` holds the pieces of text whose number must be on
the sheet, a line each: the others may or need not. Two regressions say how likely an editor takes a
figure and how likely one must; a worth is the mean of both. What crowding costs is then searched,
coefficient by coefficient, with each article's worths from a fit without it. What comes out is
printed for articles that were left out of the fit.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from fitting import paths_of, place_of, regression, written

from briefing_app.core.source import Article
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_draft
from briefing_app.reading.keys.choice import choose, eligible
from briefing_app.reading.keys.crowding import CROWDING
from briefing_app.reading.keys.roles import derive_claimed, derive_roles
from briefing_app.reading.keys.signs import Candidate, derive_candidates
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.passage.mentions import passage

PENALTY = 1.0
FOLDS = 11
FEWEST = 4
"""Articles in which a sign must occur to get a weight."""
STEPS = (-0.5, -0.4, -0.3, -0.2, -0.1, 0.0)
_MARK = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
OUT = Path(__file__).parents[1] / "src/briefing_app/reading/keys/weights.py"


@dataclass
class Graded:
    """An article with its candidates, and the grade and group of each by its index."""

    name: str
    candidates: list[Candidate]
    grades: dict[int, int]
    groups: dict[int, Any]
    wanted: set[Any]
    only_must: bool = False
    """Whether it is said of no figure that it may be on the sheet and need not."""
    weights: dict[str, float] = field(default_factory=dict)
    """Those of a fit without this article."""


def candidates_of(article: Article) -> list[Candidate]:
    """Return the figures of an article that may be chosen."""
    draft = derive_draft(article)
    there = passage(draft.reading)
    roles = derive_roles(draft.claims, draft.figures, there)
    periods = tuple(figure.period for figure in draft.figures)
    chances = tuple(said.chance for said in draft.said_by)
    layout = derive_layout(article)
    labels = tuple(figure.label for figure in draft.figures)
    claimed = derive_claimed(draft.claims, draft.figures)
    return eligible(
        derive_candidates(there, article, roles, periods, layout, chances, labels, claimed)
    )


def graded(path: Path) -> Graded:
    """Read an article with the program and grade what it found by the gold."""
    gold = json.loads(path.with_suffix(".json").read_text("utf-8"))["figures"]
    article = import_bytes(path.read_bytes(), name=path.name).article
    candidates = candidates_of(article)
    best: dict[Any, int] = {}
    for g in gold:
        best[_amount(g)] = max(best.get(_amount(g), 0), g["key"])
    spans = [(*place_of(article.text, g), g) for g in gold]
    grades: dict[int, int] = {}
    groups: dict[int, Any] = {}
    for c in candidates:
        m = c.mention
        at = [g for start, end, g in spans if start < m.end and m.start < end]
        at.sort(key=lambda g: not _agrees(g, float(m.value)))
        groups[c.index] = _amount(at[0]) if at else ("no figure", c.index)
        grades[c.index] = best[_amount(at[0])] if at else 0
    return Graded(path.stem, candidates, grades, groups, {a for a, g in best.items() if g == 2})


def marked(path: Path) -> Graded:
    """Read an article in which an editor marked the figures to take; the others have grade 0."""
    text = path.read_text("utf-8")
    article = import_bytes(_MARK.sub(r"\1", text).encode(), name=path.name).article
    candidates = candidates_of(article)
    spans: list[tuple[int, int]] = []
    for mark in _MARK.finditer(text):
        before = len(" ".join(_MARK.sub(r"\1", text[: mark.start()]).split()))
        start = article.text.find(mark[1], max(spans[-1][1] if spans else 0, before - 60))
        spans.append((start, start + len(mark[1])))
    groups = {c.index: (c.mention.value, c.mention.unit) for c in candidates}
    wanted = {
        groups[c.index]
        for c in candidates
        if any(start < c.mention.end and c.mention.start < end for start, end in spans)
    }
    grades = {index: 2 * (group in wanted) for index, group in groups.items()}
    return Graded(path.stem, candidates, grades, groups, wanted)


def named(path: Path) -> Graded:
    """Read an article beside which stands what must be on its sheet, not what may be there."""
    article = import_bytes(path.read_bytes(), name=path.name).article
    candidates = candidates_of(article)
    groups = {c.index: (c.mention.value, c.mention.unit) for c in candidates}
    wanted: set[Any] = set()
    for line in path.with_suffix(".keys").read_text("utf-8").splitlines():
        start = article.text.find(line.strip())
        end = start + len(line.strip())
        there = [c for c in candidates if start < c.mention.end and c.mention.start < end]
        wanted.add(groups[there[0].index] if start >= 0 and there else ("unread", line))
    grades = {index: 2 * (group in wanted) for index, group in groups.items()}
    return Graded(path.stem, candidates, grades, groups, wanted, only_must=True)


def _amount(g: Mapping[str, Any]) -> Any:
    return (g["value"] or (g["low"], g["high"]), g["unit"])


def _agrees(g: Mapping[str, Any], value: float) -> bool:
    said = float(g["value"] or g["low"])
    return abs(abs(said) - abs(value)) <= 0.01 * abs(said)


def names_of(articles: Iterable[Graded]) -> list[str]:
    """Every sign that occurs in enough articles."""
    count: dict[str, int] = {}
    for article in articles:
        for name in {name for c in article.candidates for name in c.signs}:
            count[name] = count.get(name, 0) + 1
    return sorted(name for name, number in count.items() if number >= FEWEST)


def fit(articles: Sequence[Graded], names: Sequence[str]) -> dict[str, float]:
    """Return the worth of each sign: the mean of what two regressions say."""
    pairs = [(c, a.grades[c.index], a.only_must) for a in articles for c in a.candidates]
    signs = np.array([[c.signs.get(name, 0.0) for name in names] for c, _, _ in pairs])
    grades = np.array([grade for _, grade, _ in pairs])
    told = np.array([not only_must for _, _, only_must in pairs])
    worth = (_regression(signs, grades == 2) + _regression(signs[told], grades[told] > 0)) / 2
    return dict(zip(names, map(float, worth), strict=True))


def _regression(signs: np.ndarray, taken: np.ndarray) -> np.ndarray:
    """Logistic regression with a bias, which costs nothing and is left out of what is returned."""
    x = np.hstack([signs, np.ones((len(signs), 1))])
    penalty = np.full(x.shape[1], PENALTY)
    penalty[-1] = 1e-3
    return regression(x, taken, penalty)[:-1]


def crowding(articles: Sequence[Graded]) -> dict[str, float]:
    """Return what crowding costs, searched one coefficient after the other."""
    costs = dict.fromkeys(CROWDING, 0.0)
    best = goodness(articles, costs)
    for name in CROWDING:
        for step in STEPS:
            tried = {**costs, name: step}
            good = goodness(articles, tried)
            if good > best + 1e-9:
                best, costs = good, tried
    return costs


def goodness(articles: Sequence[Graded], costs: Mapping[str, float]) -> float:
    """Recall and precision together."""
    found, must, right, taken = np.sum([score(a, costs) for a in articles], axis=0)
    return float(found / must + right / taken)


def score(article: Graded, costs: Mapping[str, float]) -> tuple[int, int, int, int]:
    """How many of those that must be on the sheet are, of how many; how many on it are right."""
    chosen = choose(article.candidates, {**article.weights, **costs})
    taken = {article.groups[c.index] for c in chosen}
    fair = {article.groups[i] for i, grade in article.grades.items() if grade}
    return len(article.wanted & taken), len(article.wanted), len(fair & taken), len(taken)


def report(articles: Sequence[Graded], costs: Mapping[str, float], by_article: bool) -> str:
    """Print recall and precision, and a line for each article; return the last line."""
    counts = [score(article, costs) for article in articles]
    if by_article:
        for article, (found, must, right, taken) in zip(articles, counts, strict=True):
            print(f"{article.name[:40]:42} must {found}/{must}  right {right}/{taken}")
    found, must, right, taken = map(int, np.sum(counts, axis=0))
    line = (
        f"recall {found / must:.3f} ({found}/{must}), right {right / taken:.3f} "
        f"({right}/{taken}), {taken / len(articles):.1f} an article"
    )
    print(line)
    return line


def module_of(weights: Mapping[str, float], line: str, number: int) -> str:
    """Return the module that holds the weights."""
    head = "What each sign of a key figure is worth to an editor."
    out = "What came out for articles that were left out of the fit, each once:"
    return written(
        {"WEIGHTS": weights},
        "fit_keys",
        head,
        f"{number} articles with graded figures",
        [out, f"{line}."],
    )


def main() -> int:
    """Fit, cross-validate, print, and write the table if asked to."""
    parser = argparse.ArgumentParser(description="Fit the weights of key figures.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--odd", type=Path, action="append", default=[])
    parser.add_argument("--marked", type=Path, action="append", default=[])
    parser.add_argument("--must", type=Path, action="append", default=[])
    parser.add_argument("--by-article", action="store_true")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    paths = paths_of(args.folders, args.odd)
    articles = [graded(path) for path in paths]
    also = [marked(path) for folder in args.marked for path in sorted(folder.glob("*.txt"))]
    also += [named(path) for folder in args.must for path in sorted(folder.glob("*.txt"))]
    names = names_of(articles)
    for fold in range(FOLDS):
        out = articles[fold::FOLDS]
        weights = fit([a for a in articles if a not in out] + also, names)
        for article in out:
            article.weights = weights
    costs = crowding(articles)
    line = report(articles, costs, args.by_article)
    if args.write:
        weights = fit(articles + also, names)
        ordered = sorted(weights, key=lambda name: -weights[name])
        table = {name: weights[name] for name in ordered} | costs
        OUT.write_text(module_of(table, line, len(articles) + len(also)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
