"""The sheet: from process start to file beside LibreOffice, and options seen in the preview.

`briefing-app sheet` on the Operation SpecTor briefing and `soffice --headless --convert-to pdf` on
a one-page document take turns; the ratio of the medians is what counts. Aims: no slower than
LibreOffice, half of it better; a changed option is seen within 150 ms; below 200 kB; no pictures.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
EXAMPLE = TOP / "resources" / "briefings" / "operation-spector"
TURNS, CHANGES = 9, 20
RATIO_AIM, LATENCY_AIM, SIZE_AIM = 1.0, 150, 200_000
SENTENCE = "A sentence of one page for the sake of comparing. "
PAGE = "".join(f"<p>{SENTENCE * 5}</p>" for _ in range(9))


def _timed(command: list[str], environment: dict[str, str], made: Path) -> float:
    made.unlink(missing_ok=True)
    began = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, timeout=120, check=False)
    took = time.perf_counter() - began
    if done.returncode or not made.exists():
        raise RuntimeError(f"{command[0]} made nothing: {done.stderr.decode()[-300:]}")
    return took


def _files(folder: Path) -> None:
    environment = dict(os.environ, PYTHONPATH=str(TOP / "src"))
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    sheet = folder / "sheet.pdf"
    ours = [sys.executable, "-m", "briefing_app", "sheet", str(EXAMPLE), "-o", str(sheet)]
    office = shutil.which("soffice")
    document = folder / "page.html"
    document.write_text(f"<h1>One page</h1>{PAGE}", "utf-8")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    theirs = [str(office), "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder)]
    theirs.append(str(document))
    ours_took, theirs_took = [], []
    for turn in range(TURNS + 1):
        took = _timed(ours, environment, sheet)
        their = _timed(theirs, environment, folder / "page.pdf") if office else 0.0
        if turn:  # the first fills caches and makes the profile
            ours_took.append(took)
            theirs_took.append(their)
    mine = statistics.median(ours_took)
    print(f"{TURNS} turns, median")
    print(f"  briefing-app sheet, process start to file   {mine * 1000:5.0f} ms")
    if office:
        other = statistics.median(theirs_took)
        verdict = "met" if mine / other <= RATIO_AIM else "MISSED"
        print(f"  soffice --convert-to pdf, one page          {other * 1000:5.0f} ms")
        print(f"  ratio {mine / other:.2f}, aim {RATIO_AIM:.1f} (goal 0.5): {verdict}")
    else:
        print("  soffice is not installed (apt-get install libreoffice-writer-nogui): no ratio")
    _size(sheet.read_bytes())


def _size(pdf: bytes) -> None:
    from pypdfium2 import PdfDocument, raw

    document = PdfDocument(pdf)
    things = [thing for page in document for thing in page.get_objects()]
    images = sum(thing.type == raw.FPDF_PAGEOBJ_IMAGE for thing in things)
    pages = len(document)
    document.close()
    verdict = "met" if len(pdf) < SIZE_AIM and not images else "MISSED"
    print(f"  {len(pdf) / 1000:.0f} kB, {pages} page, {images} raster images: {verdict}")


def _preview() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(TOP / "src"))
    from datetime import date

    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from briefing_app.core.briefing import SheetSettings
    from briefing_app.core.edits import with_sheet
    from briefing_app.render import fonts
    from briefing_app.session.documents.document import Document
    from briefing_app.session.documents.opening import open_path
    from briefing_app.session.session import Session
    from briefing_app.session.settings import Settings
    from briefing_app.start.launch import make_application
    from briefing_app.ui.kit.theme import Theme
    from briefing_app.ui.sheet.print_view import PrintView

    application = QApplication.instance() or make_application(["briefing"])
    fonts.load_first()
    opening = open_path(EXAMPLE)
    session, theme = Session(opening.briefing), Theme("light")
    view = PrintView(
        session, Document(), Settings(None), theme, lambda: date(2026, 11, 22), lambda _then: None
    )
    view.resize(1440, 820)

    def until_shown(begin: Callable[[], object]) -> float:
        loop = QEventLoop()
        view.shown.connect(loop.quit)
        QTimer.singleShot(5_000, loop.quit)
        began = time.perf_counter()
        begin()
        loop.exec()
        view.shown.disconnect(loop.quit)
        return time.perf_counter() - began

    def show() -> None:
        view.show_document("sheet")
        view.show()

    first = until_shown(show)
    charts = tuple(chart.id for chart in opening.briefing.charts)
    changes: list[Callable[[SheetSettings, int], SheetSettings]] = [
        lambda s, n: replace(s, contact=f"Press office {n}"),
        lambda s, n: replace(s, grey=not s.grey),
        lambda s, n: replace(s, paper="letter" if s.paper == "a4" else "a4"),
        lambda s, n: replace(s, charts=charts[n % 3 : n % 3 + 2]),
        lambda s, n: replace(s, language="de" if n % 2 else "fr"),
    ]
    took = []
    for n in range(CHANGES):
        settings = changes[n % len(changes)](session.briefing.sheet, n)
        took.append(
            until_shown(
                lambda s=settings: session.apply(lambda b: with_sheet(b, s), "change")  # type: ignore[misc]
            )
        )
    view.stop()
    view.hide()
    assert application is not None
    middle, worst = statistics.median(took) * 1000, max(took) * 1000
    verdict = "met" if middle <= LATENCY_AIM else "MISSED"
    print(f"  preview first shown                         {first * 1000:5.0f} ms")
    print(f"  option changed to preview painted, median   {middle:5.0f} ms, worst {worst:.0f}")
    print(f"  aim {LATENCY_AIM} ms: {verdict}")


def main() -> None:
    """Print what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        _files(Path(folder))
    _preview()


if __name__ == "__main__":
    main()
