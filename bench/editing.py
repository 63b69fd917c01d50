"""What an edit costs on the interface's thread, in a window with 50, 500 and 5,000 figures.

Run with ``python3 run.py bench editing``. Times are of the processor, of this thread: what other
programs take of the machine does not count.
"""

import gc
import os
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from briefing_app.app import App
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.edits import with_figure
from briefing_app.core.figure import (
    Claim,
    ClaimKind,
    Figure,
    FigureRef,
    Relation,
    RelationKind,
    Status,
)
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.reading.beside.follow.warm import warm_up
from briefing_app.session.documents.opened import Opening
from briefing_app.session.settings import Settings
from briefing_app.start.launch import GC_THRESHOLDS
from briefing_app.ui.documents.editing.reading_ahead import Written

SIZES = (50, 500, 5000)
TURNS = 7
PER_BLOCK = 6
UNCOUNTED = "Nobody had asked the people who live there before."
THINGS = ("parcels", "boats", "letters", "buses", "trees", "lamps", "chairs")


def briefing_of(count: int) -> Briefing:
    """Return a briefing of ``count`` figures: pairs of two years, changes, claims, keys, charts.

    One claim in ten fails.
    """
    blocks: list[Block] = [Block(BlockKind.HEADLINE, "A long report")]
    words: list[tuple[str, str, str]] = []
    for first in range(0, count, PER_BLOCK):
        sentences = []
        for number in range(first, min(first + PER_BLOCK, count), 2):
            thing = THINGS[number // 2 % len(THINGS)]
            now, then = str(2000 + number), str(1000 + number)
            sentences.append(
                f"The town {number} miles on counted {now} {thing} in 2023, up from {then} in 2022."
            )
            words += [(now, thing, "2023"), (then, thing, "2022")]
        blocks.append(Block(BlockKind.PARAGRAPH, " ".join((*sentences, UNCOUNTED))))
    article = Article(Source("a", publisher="Town", date="2024-02-01"), tuple(blocks), "en")
    text, at, figures = article.text, 0, []
    claims, relations = [], []
    for number, (word, thing, year) in enumerate(words):
        at = text.index(f" {word} ", at) + 1
        span = make_span("a", text, at, at + len(word))
        status = Status.KEY if number < 6 else Status.USED
        quantity = Quantity(Decimal(word), thing[:-1])
        figures.append(Figure(f"f{number}", quantity, f"{thing} of {number // 2}", span, year, "",
                              "", status))  # fmt: skip
        if number % 2:
            pair = (FigureRef(f"f{number - 1}"), FigureRef(f"f{number}"))
            relations.append(Relation(f"r{number}", RelationKind.CHANGE, pair))
            if number % 10 == 1:
                start = text.index("up from", at - 30)
                up = make_span("a", text, start, start + 7)
                sense = "less" if number % 100 == 1 else "more"
                claims.append(Claim(f"c{number}", up, ClaimKind.COMPARISON, pair, sense=sense))
    charts = tuple(
        Chart(f"ch{n}", ChartKind.BARS, "Things", "Things", tuple(
            ChartItem(FigureRef(f"f{2 * n + k}")) for k in (0, 1)), "", (0,), f"r{2 * n + 1}")
        for n in range(3)
    )  # fmt: skip
    return Briefing("b", "A long report", articles=(article,), figures=tuple(figures),
                    relations=tuple(relations), claims=tuple(claims), charts=charts)  # fmt: skip


def longest_step(app: App) -> float:
    """Furnish a window; return the milliseconds of the longest of the steps."""
    times = [time.thread_time()]
    times += [time.thread_time() for _ in app.furnishing()]
    times.append(time.thread_time())
    return max(b - a for a, b in pairwise(times)) * 1000


def opened(
    application: QApplication,
    briefing: Briefing,
    folder: Path,
    furnish: Callable[[App], object] = App.furnish,
) -> App:
    """Return a window with everything in it that shows the briefing."""
    settings = Settings(folder / "briefing.ini")
    app = App(application, settings, first=Opening(briefing, None, None))
    furnish(app)
    app.charts.build()
    app.window.resize(1440, 900)
    app.window.show()
    for _ in range(4000):
        application.processEvents()
        if app.complete() and app.charts.editing.offers is not None:
            break
    return app


def closed(app: App) -> None:
    """Take all edits back and close the window, with all that runs beside it."""
    while app.session.undo_stack.canUndo():
        app.session.undo_stack.undo()
    app.charts.wait()
    for _ in range(100):
        QApplication.processEvents()
    app.window.close()
    app.charts.wait()
    QApplication.processEvents()
    app.deleteLater()


def measured(action: Callable[[int], object]) -> float:
    """Return the milliseconds of processor that one of some turns takes, the median."""
    times = []
    for turn in range(TURNS):
        start = time.thread_time()
        action(turn)
        times.append((time.thread_time() - start) * 1000)
    return statistics.median(times)


def relabel(app: App, turn: int) -> None:
    """Change the label of a figure."""

    def edit(now: Briefing) -> Briefing:
        figure = now.figures[10]
        return with_figure(now, replace(figure, label=f"label {turn}"))

    app.session.apply(edit, "Change label")


class Correction(NamedTuple):
    """A way to correct a paragraph in the middle of the text: its words before, and after."""

    name: str
    written: Callable[[str, int], str]


CORRECTIONS = (
    Correction("number", lambda text, turn: _put(text, r"(?<=counted )\d+", str(3000 + turn))),
    Correction("word, no number", lambda text, turn: _put(text, "people", f"folk{'s' * turn}")),
    Correction("word beside numbers", lambda text, turn: _put(text, "town", f"port{'s' * turn}")),
    Correction("new sentence", lambda text, turn: f"{text} It sold {900 + turn} tickets in 2021."),
    Correction("paragraph gone", lambda text, turn: ""),
)


def _put(text: str, words: str, new: str) -> str:
    return re.sub(words, new, text, count=1)


def written(kind: Correction, app: App, turn: int) -> Written:
    """Return what is put for a paragraph in the middle of the text."""
    briefing = app.session.briefing
    article = briefing.articles[0]
    block = len(article.blocks) // 2
    start, text = article.block_starts[block], article.blocks[block].text
    return Written(briefing, "a", start, text, kind.written(text, turn))


def correct(kind: Correction, app: App, turn: int) -> None:
    """Correct a paragraph; all that follows is read when it is put in."""
    words = written(kind, app, turn)
    app.session.apply(lambda _now: words.followed().after, "Correct text")


def correct_as_read(after: Briefing, app: App, _turn: int) -> None:
    """Correct a paragraph whose words were read while they were written."""
    app.session.apply(lambda _now: after, "Correct text")


def corrections(app: App, kind: Correction) -> tuple[float, float]:
    """Return the milliseconds of a correction read at once, and of one that was read before.

    What stood there is known to both, as it is soon after the first key.
    """
    at_once, ahead = [], []
    for turn in range(TURNS):
        read = partial(correct_as_read, written(kind, app, turn).read().after)
        for times, action in ((ahead, read), (at_once, partial(correct, kind))):
            begin = time.thread_time()
            action(app, turn)
            times.append((time.thread_time() - begin) * 1000)
            app.session.undo_stack.undo()
    return statistics.median(at_once), statistics.median(ahead)


def main() -> None:
    """Print what a label edit and a text correction take, and the furnishing of the window."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    warm_up()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = os.environ["XDG_RUNTIME_DIR"] = folder
        for count in SIZES:
            steps: list[float] = []

            def furnish(app: App, steps: list[float] = steps) -> None:
                steps.append(longest_step(app))

            app = opened(application, briefing_of(count), Path(folder), furnish)
            gc.freeze()
            gc.set_threshold(*GC_THRESHOLDS)
            label = measured(partial(relabel, app))
            print(
                f"  {count:5d} figures: label {label:6.1f} ms, "
                f"longest step of furnishing {steps[0]:6.1f} ms"
            )
            for kind in CORRECTIONS:
                at_once, ahead = corrections(app, kind)
                print(f"        {kind.name:20} {ahead:6.1f} ms, read at once {at_once:6.1f} ms")
            closed(app)


if __name__ == "__main__":
    main()
