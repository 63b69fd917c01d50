"""Fit the weights of the label chooser: `python tools/fit_labels.py FOLDER... --judge COMMON.py`.

Each folder holds articles as NN.txt with the labels that editors accept in NN.json; COMMON.py has
`judge_label`, `place` and `value_agrees`, which say whether a label is good, other or wrong. The
weights maximise the chance that a good candidate is taken and that no wrong one is (a softmax over
the candidates of each figure, with a penalty on large weights). The judge does not see what a label
says beyond the accepted ones ("profit operated by revenue"), so a word that none of them says makes
a candidate worth less here. Cross-validation is by article. ``--tests`` names the folder whose
tests say of sentences what is right and wrong; they are learned from, and measure nothing. What is
written is a mean of the weights of before and of the fitted ones: that holds what the tests say
where a fit alone forgets it, and says more on articles that no fit has seen.
"""

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from told_in_tests import Told, told_in_tests

from briefing_app.core.source import Article
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_draft
from briefing_app.reading.labels import choice, label, weights
from briefing_app.reading.labels.derive import Maker, candidates
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.passage.mentions import passage
from briefing_app.reading.passage.pairs import derive_pairs

WRONG_COSTS = 1.0
ROUNDS = 2
FEWEST = 3
TIMES = 4
"""How often what a test says counts beside a figure of an article."""
KEEP = 0.65
"""The share of the weights of before in what is written: the most that unlearned hardly a test."""
BEYOND = 0.85
"""What a good candidate is worth for each word that no accepted label says, to one without."""


@dataclass
class Case:
    """One figure with its candidates: traits, and what the judge says of each."""

    article: str
    traits: list[list[str]]
    texts: list[str]
    rules: list[str]
    verdicts: list[str]
    quote: str = ""
    kind: str = ""
    labels: tuple[str, ...] = ()
    context: str = ""
    worth: tuple[float, ...] = ()
    true: tuple[bool, ...] = ()
    beyond: tuple[int, ...] = ()


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("judge", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["judge"] = module
    spec.loader.exec_module(module)
    return module


def matched(
    judge: ModuleType, text: str, gold: dict[str, Any], said: str, figures: Any
) -> dict[int, int]:
    """The figure of the reading for each gold figure that was found."""
    move = judge.Relocator(text, said)
    out: dict[int, int] = {}
    for i, g in enumerate(gold["figures"]):
        where = move.span(judge.place(text, g))
        best = (0, -1)
        for j, f in enumerate(figures):
            q = f.quantity
            values = {
                "value": str(q.value) if q.value is not None else None,
                "low": str(q.low) if q.low is not None else None,
                "high": str(q.high) if q.high is not None else None,
            }
            common = judge.overlap(where, (f.start, f.end)) if where else 0
            if common and j not in out.values() and judge.value_agrees(g, values):
                best = max(best, (common, j))
        if best[1] >= 0:
            out[i] = best[1]
    return out


def cases_of(judge: ModuleType, path: Path, article: Article) -> Iterator[Case]:
    text = path.read_text(encoding="utf-8")
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    gold["figures"] = [g for g in gold["figures"] if "labels" in g]
    layout = derive_layout(article)
    there = passage(derive_draft(article).reading)
    maker = Maker(there, layout)
    found = matched(judge, text, gold, there.text, there.reading.figures)
    back = {j: i for i, j in found.items()}
    labels: list[label.Label] = []
    scenes: dict[int, Any] = {}
    for mention in there.mentions:
        scenes[mention.index] = maker.scene(mention, labels)
        labels.append(maker.label(mention, labels))
    for pair in derive_pairs(there):
        other = labels[pair.now.index]
        if other.text and other.rule != "base":
            i = pair.base.index
            scenes[i] = maker.scene(pair.base, labels[:i], other)
            labels[i] = maker.label(pair.base, labels[:i], other)
    for j, i in sorted(back.items()):
        scene = scenes[j]
        if scene is None or scene.mention.found.same_as is not None:
            continue
        options = choice.standing(choice.distinct(candidates(scene)))
        if not options:
            continue
        g = gold["figures"][i]
        verdicts = [judge.judge_label(g, c.text) for c in options]
        traits = choice.traits_of(scene, options, maker.words)
        yield Case(
            path.stem,
            traits,
            [c.text for c in options],
            [c.rule for c in options],
            verdicts,
            g["quote"],
            choice._kind(scene),
            tuple(g["labels"]),
            _context(there.text, scene.mention.start, scene.mention.end),
            tuple(_worth(judge, g["labels"], c.text) for c in options),
            tuple(_true(judge, g["labels"], c.text) for c in options),
            tuple(_beyond(judge, g["labels"], c.text) for c in options),
        )


def cases_of_tests(told: Iterable[Told]) -> Iterator[Case]:
    """The cases of sentences in tests: the very label is good, what is called wrong is wrong."""
    from tests.reading.article.helpers import body

    for one in told:
        draft = body(one.text)
        there = passage(draft.reading)
        maker = Maker(there, derive_layout(draft.article))
        labels: list[label.Label] = []
        options: list[label.Candidate] = []
        scene = None
        for mention in there.mentions:
            here = maker.scene(mention, labels)
            if here is not None and there.text[mention.start : mention.end] == one.number:
                scene, options = here, choice.standing(choice.distinct(candidates(here)))
            labels.append(maker.label(mention, labels))
        verdicts = [_verdict(c.text, one) for c in options]
        if scene is None or not options or (one.right and "good" not in verdicts):
            continue
        yield Case(
            one.file,
            choice.traits_of(scene, options, maker.words),
            [c.text for c in options],
            [c.rule for c in options],
            verdicts,
            worth=(1.0,) * len(options),
            true=(False,) * len(options),
            beyond=(0,) * len(options),
        )


def _verdict(said: str, one: Told) -> str:
    if one.right:
        return "good" if said.lower() == one.right.lower() else "other"
    return "wrong" if one.wrong.lower() in said.lower() else "other"


def _worth(judge: ModuleType, labels: list[str], text: str) -> float:
    """How close a candidate comes to one of the labels, so that the closest good one is taken."""
    said = judge.content(text)
    best: float = max(judge.label_f1(said, judge.content(label)) for label in labels)
    return best**2


def _true(judge: ModuleType, labels: list[str], text: str) -> bool:
    """Whether all that a candidate says is said by a label that editors accept, if less fully."""
    said = judge.content(text) - judge.PLACEHOLDERS
    return bool(said) and any(said <= judge.content(label) for label in labels)


def _beyond(judge: ModuleType, labels: list[str], text: str) -> int:
    """How many words of a candidate none of the accepted labels says; empty ones do not count."""
    told = frozenset[str]().union(*(judge.content(label) for label in labels))
    return len(judge.content(text) - judge.PLACEHOLDERS - told)


def _context(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - 110) : start], text[end : end + 90]
    return f"{before}⟦{text[start:end]}⟧{after}".replace("\n", "⏎")


def common(found: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Number the traits that several articles have: one article's alone teach nothing."""
    seen: dict[str, set[str]] = {}
    for article, trait in found:
        seen.setdefault(trait, set()).add(article)
    kept = sorted(trait for trait, articles in seen.items() if len(articles) >= FEWEST)
    return {trait: i for i, trait in enumerate(kept)}


class Problem:
    """Cases as arrays."""

    def __init__(self, cases: list[Case]) -> None:
        self.names = common((c.article, t) for c in cases for own in c.traits for t in own)
        rows: list[int] = []
        columns: list[int] = []
        group: list[int] = []
        n = 0
        good: list[float] = []
        wrong: list[bool] = []
        for k, case in enumerate(cases):
            for i, (own, verdict) in enumerate(zip(case.traits, case.verdicts, strict=True)):
                for trait in own:
                    if trait in self.names:
                        rows.append(n)
                        columns.append(self.names[trait])
                group.append(k)
                worth = case.worth[i] * BEYOND ** case.beyond[i]
                good.append(worth if verdict == "good" else 0.0)
                wrong.append(verdict == "wrong")
                n += 1
        self.rows, self.columns = np.array(rows), np.array(columns)
        self.group, self.n, self.k = np.array(group), n, len(cases)
        self.good, self.wrong = np.array(good, float), np.array(wrong, float)

    def scores(self, w: np.ndarray) -> np.ndarray:
        return np.bincount(self.rows, weights=w[self.columns], minlength=self.n)

    def softmax(self, s: np.ndarray) -> np.ndarray:
        top = np.full(self.k, -1e9)
        np.maximum.at(top, self.group, s)
        e = np.exp(s - top[self.group])
        z = np.bincount(self.group, weights=e, minlength=self.k)
        return e / z[self.group]


def fit(problem: Problem, penalty: float, steps: int = 400) -> np.ndarray:
    """Adam on the listwise objective."""
    w = np.zeros(len(problem.names))
    m, v = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, steps + 1):
        s = problem.scores(w)
        p = problem.softmax(s)
        pg = np.bincount(problem.group, weights=p * problem.good, minlength=problem.k)
        pw = np.bincount(problem.group, weights=p * problem.wrong, minlength=problem.k)
        has = np.bincount(problem.group, weights=problem.good, minlength=problem.k) > 0
        pg_, pw_ = pg[problem.group], pw[problem.group]
        grad = np.where(has[problem.group], p * problem.good / np.maximum(pg_, 1e-9) - p, 0.0)
        grad -= WRONG_COSTS * (p * problem.wrong - p * pw_) / np.maximum(1 - pw_, 0.05)
        g = np.bincount(problem.columns, weights=grad[problem.rows], minlength=len(w)) - penalty * w
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        w += 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    return w


@dataclass
class Taken:
    """What the judge says of the candidate that was taken, and the signs of how sure it is."""

    article: str
    verdict: str
    signs: list[tuple[str, float]]
    beyond: int = 0


def taken(cases: list[Case], names: dict[str, int], w: np.ndarray) -> list[Taken]:
    """Choose as the app does."""
    out = []
    for case in cases:
        scores = [float(sum(w[names[t]] for t in own if t in names)) for own in case.traits]
        scores = choice.ranked(scores, case.rules)
        best = choice.best_of(scores, case.texts, case.rules)
        verdict = case.verdicts[best]
        verdict = "true" if verdict == "other" and case.true[best] else verdict
        signs = choice.signs_of(case.traits[best], scores, case.texts, best)
        out.append(Taken(case.article, verdict, signs, case.beyond[best]))
    return out


def sureness(found: list[Taken], penalty: float = 20.0, steps: int = 600) -> dict[str, float]:
    """Fit the chance that what was taken is good, or true if short (Adam on the likelihood)."""
    names = common((t.article, name) for t in found for name, _ in t.signs)
    signs = [(row, names[n], v) for row, t in enumerate(found) for n, v in t.signs if n in names]
    rows, columns = np.array([s[0] for s in signs]), np.array([s[1] for s in signs])
    values = np.array([s[2] for s in signs])
    y = np.array([t.verdict in ("good", "true") for t in found], float)
    cost = np.full(len(names), penalty)
    cost[names["sure"]] = 0.0
    w, m, v = np.zeros(len(names)), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, steps + 1):
        p = 1 / (1 + np.exp(-np.bincount(rows, values * w[columns], minlength=len(found))))
        g = np.bincount(columns, (y - p)[rows] * values, minlength=len(w)) - cost * w
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        w += 0.02 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    return {name: float(w[i]) for name, i in names.items()}


def told_sure(found: list[Taken], folds: int) -> None:
    """Print how sure what was taken is, fitted on other articles."""
    stems = sorted({t.article for t in found})
    chances: list[tuple[float, str]] = []
    for fold in range(folds):
        out = set(stems[fold::folds])
        table = sureness([t for t in found if t.article not in out])
        for t in (t for t in found if t.article in out):
            score = sum(table.get(name, 0.0) * value for name, value in t.signs)
            chances.append((float(1 / (1 + np.exp(-score))), t.verdict))
    for floor in (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.25, 0.0):
        on = [verdict for chance, verdict in chances if chance >= floor]
        good = sum(v in ("good", "true") for v in on) / max(1, len(on))
        wrong = on.count("wrong") / max(1, len(on))
        print(f"sure {floor:.2f}: {len(on) / len(found):.0%}, true {good:.0%}, wrong {wrong:.1%}")


def told(name: str, found: list[Taken]) -> None:
    n = len(found) or 1
    good = sum(1 for t in found if t.verdict == "good")
    wrong = sum(1 for t in found if t.verdict == "wrong")
    only = sum(1 for t in found if not t.beyond)
    print(f"{name:14} n={n} good={good / n:.1%} wrong={wrong / n:.1%} only={only / n:.1%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path(weights.__file__).with_name("weights.txt"))
    parser.add_argument("--penalty", type=float, default=4.0)
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--tests", type=Path)
    parser.add_argument("--keep", type=float, default=KEEP, help="share of the weights of before")
    args = parser.parse_args()
    judge = load(args.judge)
    paths = [
        p for f in args.folders for p in sorted(f.glob("*.txt")) if p.with_suffix(".json").exists()
    ]
    articles = {p: import_bytes(p.read_bytes(), name=p.name).article for p in paths}
    told_of = told_in_tests(args.tests) if args.tests else []
    table: dict[str, float] = weights.weights()
    before = dict(table)
    for turn in range(ROUNDS):
        cases = [c for p in paths for c in cases_of(judge, p, articles[p])]
        short = list(cases_of_tests(told_of)) * TIMES
        problem = Problem(cases + short)
        w = fit(problem, args.penalty)
        table.clear()
        table.update({name: float(w[i]) for name, i in problem.names.items() if abs(w[i]) > 0.005})
        told(f"round {turn}", taken(cases, problem.names, w))
        told("tests", taken(short, problem.names, w))
    oracle = sum("good" in c.verdicts for c in cases)
    print(f"a good candidate is there for {oracle / len(cases):.1%} of {len(cases)}")
    stems = sorted({c.article for c in cases})
    held: list[Taken] = []
    for fold in range(args.folds):
        out = set(stems[fold :: args.folds])
        train = Problem([c for c in cases if c.article not in out] + short)
        held += taken([c for c in cases if c.article in out], train.names, fit(train, args.penalty))
    told("held out", held)
    told_sure(held, args.folds)
    table.update({name: v for name, v in sureness(held).items() if abs(v) > 0.005})
    mean = {
        trait: args.keep * before.get(trait, 0.0) + (1 - args.keep) * table.get(trait, 0.0)
        for trait in {*before, *table}
    }
    kept = sorted((trait, value) for trait, value in mean.items() if abs(value) > 0.005)
    lines = [f"{value:.3f} {trait}" for trait, value in kept]
    args.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
