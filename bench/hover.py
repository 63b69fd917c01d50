"""Hover to highlight, and find, in a long article; against the frame of a screen at 60 Hz.

Run with ``python3 run.py bench hover``, or as a module.
"""

import statistics
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from time import perf_counter

from PySide6.QtWidgets import QApplication

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.render import fonts
from briefing_app.session.session import Session
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.kit.theme import Theme

FRAME_MS = 16.0
_FILLER = "Officers went on with the work of the weeks before and counted what they had found. "


def long_briefing(characters: int, figures: int) -> Briefing:
    """Return an article of this length with this many figures, spread evenly."""
    chunk = characters // max(1, figures)
    blocks: list[Block] = [Block(BlockKind.HEADLINE, "A long article")]
    words: list[str] = []
    text = ""
    for number in range(figures):
        sentence = f"They counted {1000 + number} parcels that day. "
        words.append(str(1000 + number))
        filler = _FILLER * max(0, (chunk - len(sentence)) // len(_FILLER))
        text += sentence + filler
        if len(text) > 600:
            blocks.append(Block(BlockKind.PARAGRAPH, text.strip()))
            text = ""
    if text:
        blocks.append(Block(BlockKind.PARAGRAPH, text.strip()))
    article = Article(Source("a"), tuple(blocks), "en")
    whole, at, made = article.text, 0, []
    for number, word in enumerate(words):
        at = whole.index(word, at)
        span = make_span("a", whole, at, at + len(word))
        made.append(Figure(f"f{number}", Quantity(Decimal(word), "parcel"), "parcels", span))
        at += len(word)
    return Briefing("b", articles=(article,), figures=tuple(made))


def _ms(action: Callable[[], object]) -> float:
    start = perf_counter()
    action()
    return (perf_counter() - start) * 1000


def _view(application: QApplication, briefing: Briefing) -> tuple[Session, ArticleView, float]:
    session = Session(briefing)
    start = perf_counter()
    view = ArticleView(session, Theme("light"))
    view.resize(1000, 900)
    view.show()
    view.viewport().repaint()
    first = (perf_counter() - start) * 1000
    worst = 0.0
    while not view.complete:
        worst = max(worst, _ms(application.processEvents))
    for _ in range(200):
        worst = max(worst, _ms(application.processEvents))
    print(
        f"  first paint after {first:.0f} ms, longest stall while the rest is laid {worst:.0f} ms"
    )
    return session, view, first


def _hovers(application: QApplication, session: Session, view: ArticleView) -> list[float]:
    """Time hover to painted, for figures all over the article; of three trials the best.

    The other two only say how busy the machine is.
    """
    times = []
    view.scrolling.still = True
    for number in range(0, len(session.briefing.figures), 25):
        view.show_key(f"f{number}")
        application.processEvents()
        for near in range(number, min(number + 4, len(session.briefing.figures))):

            def hover(key: str) -> None:
                session.focus.hover(key)
                application.processEvents()

            trials = []
            for _ in range(3):
                hover("")
                trials.append(_ms(partial(hover, f"f{near}")))
            times.append(min(trials))
    return times


def main() -> None:
    """Print what hover and find take."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    fonts.load_first()
    print("hover: 100 kB, 500 figures")
    session, view, _ = _view(application, long_briefing(100_000, 500))
    times = _hovers(application, session, view)
    median, worst = statistics.median(times), max(times)
    print(
        f"  hover to painted: median {median:.2f} ms, worst {worst:.2f} ms of {len(times)} figures"
    )
    print(f"  worst ÷ frame of {FRAME_MS:.0f} ms = {worst / FRAME_MS:.2f}")
    view.deleteLater()
    print("find: 1 MB, 5,000 figures")
    session, view, _ = _view(application, long_briefing(1_000_000, 5000))
    first = _ms(lambda: view.find("parcels"))
    hits = view.hit_count
    again = [_ms(lambda: view.find("parcels that")) for _ in range(5)]
    steps = [_ms(view.find_next) for _ in range(20)]
    print(f"  {hits} hits in {first:.1f} ms the first time, then {statistics.median(again):.1f} ms")
    print(f"  next hit: median {statistics.median(steps):.2f} ms, worst {max(steps):.2f} ms")
    print("long text: 10 MB")
    _view(application, long_briefing(10_000_000, 500))


if __name__ == "__main__":
    main()
