"""Fit the weights of `briefing_app.reading.periods` on articles whose periods an editor has given.

    python tools/fit_periods.py FOLDER… [--write] [--folds 6]

A folder holds NN-name.txt with NN-name.json beside it: ``figures`` with ``quote``, ``occurrence``,
``value``, ``low``, ``high``, ``period`` and ``period_ok``. What is printed is measured on articles
that were left out of the fit; ``--write`` then fits on all and writes ``weights.py``.
"""

import argparse
import json
import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np

from briefing_app.importers import import_bytes
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.mentions import Mention, passage
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.candidates import derive_candidates
from briefing_app.reading.periods.chooser import HALF
from briefing_app.reading.periods.dateline import derive_dateline
from briefing_app.reading.periods.derive import times_of
from briefing_app.reading.periods.standing import derive_standing

TABLE = Path(__file__).parents[1] / "src/briefing_app/reading/periods/weights.py"
LEAST = 10
"""A sign that fewer figures show has no weight."""
PRIMARY = 0.5
"""How much the editor's first answer counts beside all that are allowed."""
PENALTY = 4.0
ROUNDS = 250
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True)
class Case:
    """A figure: its candidates as (period, signs), the editor's period, and others allowed."""

    article: str
    words: str
    candidates: tuple[tuple[str, tuple[str, ...]], ...]
    first: str
    fine: tuple[str, ...]


def same(a: str, b: str) -> bool:
    """Whether two periods are one; a season may be told by the months it lasts."""
    if not a or not b:
        return a == b
    try:
        x, y = isotime.bounds(a), isotime.bounds(b)
    except ValueError:
        return False
    if x == y:
        return True
    for season, said, other in ((a, x, y), (b, y, x)):
        inside = said[0] <= other[0] <= other[1] <= said[1] and other[0].year < other[1].year
        if re.fullmatch(r"\d{4}/\d{2,4}", season) and inside and (other[1] - other[0]).days > 180:
            return True
    return False


def spelled(period: str | None) -> str:
    """Return a period with both years in full: 2024/25 as 2024/2025."""
    short = re.fullmatch(r"(\d\d)(\d\d)/(\d\d)", period or "")
    return f"{short[1]}{short[2]}/{short[1]}{short[3]}" if short else period or ""


def cases_of(path: Path) -> list[Case]:
    """Return the figures of an article that the reader finds."""
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    article = import_bytes(path.read_bytes(), name=path.name).article
    assert article is not None, path
    dated = derive_dateline(article)
    layout = derive_layout(article)
    reading = read(article.text, int(dated[:4]) if dated else None, layout)
    there = passage(reading)
    times = times_of(there, article, layout)
    source = path.read_text(encoding="utf-8")
    places = _aligned(source, article.text)
    out: list[Case] = []
    free = {m.index: m for m in there.mentions}
    for figure in (f for f in gold["figures"] if "period" in f):
        span = _span(source, places, figure)
        for mention in [m for m in free.values() if _is(figure, span, m)]:
            del free[mention.index]
            made = derive_candidates(
                there, layout, times, mention, derive_standing(there, layout, mention)
            )
            words = article.text[max(0, mention.start - 70) : mention.end + 50].replace("\n", " / ")
            first = spelled(figure.get("period"))
            fine = tuple(
                spelled(p) for p in (figure.get("period"), *(figure.get("period_ok") or []))
            )
            out.append(Case(path.stem, words, tuple((c.iso, c.signs) for c in made), first, fine))
            break
    return out


def _aligned(source: str, text: str) -> dict[int, int]:
    """Where each word of the file stands in the article that was imported from it."""
    a, b = list(_WORD.finditer(source)), list(_WORD.finditer(text))
    match = SequenceMatcher(None, [w.group() for w in a], [w.group() for w in b], autojunk=False)
    return {
        a[block.a + i].start() + k: b[block.b + i].start() + k
        for block in match.get_matching_blocks()
        for i in range(block.size)
        for k in range(len(a[block.a + i].group()))
    }


def _is(figure: dict[str, str], span: tuple[int, int], mention: Mention) -> bool:
    """Whether a mention is the figure that was marked: same place, same value."""
    if mention.end <= span[0] or span[1] <= mention.start:
        return False
    for name in ("value", "low", "high"):
        said, got = figure.get(name), getattr(mention.quantity, name)
        if said is not None and got is not None:
            near = abs(abs(float(said)) - abs(float(got)))
            if near < 1e-6 * max(1.0, abs(float(said))):
                return True
    return False


def _span(source: str, places: dict[int, int], figure: dict[str, str]) -> tuple[int, int]:
    """Where the words of a figure stand in the article; nowhere where they are gone."""
    at = -1
    for _ in range(int(figure.get("occurrence", 1))):
        at = source.find(figure["quote"], at + 1)
    there = [places[i] for i in range(at, at + len(figure["quote"])) if i in places]
    return (min(there), max(there) + 1) if there else (-1, -1)


@dataclass
class Matrix:
    """The cases as numbers: a row for each candidate, with the columns of its signs."""

    rows: np.ndarray
    columns: np.ndarray
    case_of: np.ndarray
    first: np.ndarray
    fine: np.ndarray
    n_cases: int


def matrix(cases: list[Case], index: dict[str, int]) -> Matrix:
    """Return the cases whose answer is among the candidates."""
    rows, columns, case_of, first, fine = [], [], [], [], []
    n = row = 0
    for case in cases:
        right = [any(same(iso, f) for f in case.fine) for iso, _ in case.candidates]
        if not any(right):
            continue
        best = [same(iso, case.first) for iso, _ in case.candidates]
        for (_, signs), r, b in zip(case.candidates, right, best, strict=True):
            for sign in signs:
                if sign in index:
                    rows.append(row)
                    columns.append(index[sign])
            case_of.append(n)
            fine.append(r)
            first.append(b if any(best) else r)
            row += 1
        n += 1
    as_int = lambda x: np.array(x, dtype=np.int64)  # noqa: E731
    return Matrix(
        as_int(rows),
        as_int(columns),
        as_int(case_of),
        np.array(first, float),
        np.array(fine, float),
        n,
    )


def fit(cases: list[Case], rounds: int = ROUNDS) -> dict[str, float]:
    """Return the weight of each sign that makes the editor's answers most likely."""
    shown = Counter(s for c in cases for s in {s for _, signs in c.candidates for s in signs})
    names = sorted(s for s, n in shown.items() if n >= LEAST)
    index = {name: i for i, name in enumerate(names)}
    m = matrix(cases, index)
    w = np.zeros(len(names))
    mean, square = np.zeros_like(w), np.zeros_like(w)
    n_rows = len(m.case_of)
    for step in range(1, rounds + 1):
        score = np.bincount(m.rows, weights=w[m.columns], minlength=n_rows)
        top = np.full(m.n_cases, -np.inf)
        np.maximum.at(top, m.case_of, score)
        part = np.exp(score - top[m.case_of])
        chance = part / np.bincount(m.case_of, weights=part, minlength=m.n_cases)[m.case_of]
        pull = np.zeros(n_rows)
        for right, share in ((m.first, PRIMARY), (m.fine, 1 - PRIMARY)):
            inside = chance * right
            total = np.bincount(m.case_of, weights=inside, minlength=m.n_cases)
            pull += share * (chance - inside / np.maximum(total, 1e-12)[m.case_of])
        grad = np.bincount(m.columns, weights=pull[m.rows], minlength=len(w)) + PENALTY * w
        mean = 0.9 * mean + 0.1 * grad
        square = 0.99 * square + 0.01 * grad**2
        rate = 0.08 * (1 - step / rounds) + 0.004
        w -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-6)
    return {name: round(float(w[i]), 2) for name, i in index.items()}


def chances(case: Case, weights: dict[str, float]) -> dict[str, float]:
    """Return the chance of each period of a case."""
    scores = np.array([sum(weights.get(s, 0.0) for s in signs) for _, signs in case.candidates])
    parts = np.exp(scores - scores.max())
    out: dict[str, float] = {}
    for (iso, _), part in zip(case.candidates, parts / parts.sum(), strict=True):
        out[iso] = out.get(iso, 0.0) + float(part)
    return out


def decide(told: dict[str, float], sure: float) -> str:
    """Return the best period, or none where its chance is not clear of that of none."""
    iso = max(told, key=lambda it: told[it] if it else 0.0)
    clear = told[iso] >= sure * (told[iso] + told.get("", 0.0)) and told[iso] >= HALF
    return iso if iso and clear else ""


def measure(answers: list[tuple[Case, str]]) -> str:
    """Return how many answers are right, in a line."""
    c: Counter[str] = Counter()
    for case, iso in answers:
        right = any(same(iso, f) for f in case.fine)
        c["right"] += right
        c["first"] += same(iso, case.first)
        if case.first:
            c["dated"] += 1
            c["said"] += bool(iso) and any(f and same(iso, f) for f in case.fine)
            c["off"] += bool(iso) and not right
        else:
            c["undated"] += 1
            c["made"] += bool(iso) and not right
        if "" not in case.fine:
            c["must"] += 1
            c["must right"] += right
    shares = {
        "exactly right": (c["right"], len(answers)),
        "the editor's first": (c["first"], len(answers)),
        "dated said right": (c["said"], c["dated"]),
        "dated said wrong": (c["off"], c["dated"]),
        "given where none": (c["made"], c["undated"]),
        "right where none will not do": (c["must right"], c["must"]),
    }
    return ", ".join(f"{name} {a / max(1, b):.1%}" for name, (a, b) in shares.items())


def main() -> None:
    """Fit, print what left-out articles give, and write the table if asked to."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("folders", nargs="+", type=Path)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", type=int, default=6)
    ask.add_argument("--errors", action="store_true")
    args = ask.parse_args()
    paths = [
        p
        for folder in args.folders
        for p in sorted(folder.glob("*.txt"))
        if p.with_suffix(".json").exists()
    ]
    cases = [case for path in paths for case in cases_of(path)]
    reach = sum(any(same(iso, f) for f in c.fine for iso, _ in c.candidates) for c in cases) / len(
        cases
    )
    first = sum(any(same(iso, c.first) for iso, _ in c.candidates) for c in cases) / len(cases)
    print(
        f"{len(paths)} articles, {len(cases)} figures; right one among the candidates "
        f"{reach:.1%}, the editor's first {first:.1%}"
    )
    articles = sorted({c.article for c in cases})
    told: list[tuple[Case, dict[str, float]]] = []
    for fold in range(args.folds):
        out = set(articles[fold :: args.folds])
        weights = fit([c for c in cases if c.article not in out])
        told += [(c, chances(c, weights)) for c in cases if c.article in out]
    for sure in (0.3, 0.5, 0.6, 0.65, 0.7, 0.8):
        print(f"{sure}: {measure([(c, decide(t, sure)) for c, t in told])}")
    if args.errors:
        for c, t in sorted(told, key=lambda ct: ct[0].article):
            iso = decide(t, 0.6)
            if not any(same(iso, f) for f in c.fine):
                best = sorted(t.items(), key=lambda kv: -kv[1])[:3]
                print(
                    c.article[:3],
                    repr(iso),
                    "for",
                    repr(c.first),
                    c.fine[1:],
                    "|",
                    c.words,
                    "|",
                    [(k, round(v, 2)) for k, v in best],
                )
    if args.write:
        write(fit(cases))


def write(weights: dict[str, float]) -> None:
    """Write the table of weights, those that matter, by name."""
    rows = [
        f"    {name!r}: {value},".replace("'", '"')
        for name, value in sorted(weights.items())
        if abs(value) >= 0.1
    ]
    TABLE.write_text(_HEAD + "\n".join(rows) + "\n}\n", encoding="utf-8")
    print(f"{len(rows)} weights")


_HEAD = '''"""What each sign weighs in the choice of a period; see ``tools/fit_periods.py``."""

SURE = 0.65
"""A period is told where its chance is this part of its own and that of none together."""

WEIGHTS = {
'''

if __name__ == "__main__":
    main()
