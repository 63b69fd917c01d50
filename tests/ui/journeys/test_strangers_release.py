"""Five numbers corrected, three of them taken back, another date, a table, a chart, a sign-off, a
comment, a save, a kill: what is printed after all that is what the text says.
"""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.arithmetic import is_gone
from briefing_app.core.review.signing import standing_sign_offs
from briefing_app.core.span import Span
from briefing_app.fileformat import open_briefing
from briefing_app.reading.draft import derive_draft
from briefing_app.ui.documents.recovery.dialog import RecoveryDialog
from briefing_app.viewmodels.figures.text import number_of
from tests.fileformat.children import SOURCE, TOP
from tests.render.sheet.pdf_reader import look
from tests.ui.conftest import MakeApp
from tests.ui.journeys.walk import COMMENT, CORRECTED, LAST, NAME, press

RELEASE = """Harbour ferries carried 2.4 million passengers last year

Calder Harbour Authority, 14 March 2025

The ferries of Calder Harbour carried 2.4 million passengers last year, up 12% from 2.14 million \
in 2023, the authority said on Friday.

Crossings were cancelled on 46 days because of wind, against 31 days a year earlier. Repairs to \
the old pier cost £3.6 million, nearly double the £1.9 million that had been planned.

Of the 85 boats that call at the harbour, 17 are electric. The authority wants to replace another \
20 by 2030. It employs 412 people, 38 of them apprentices.

Fares brought in £18.4 million. Almost 58,000 bicycles crossed, more than in any year before.
"""
TABLE = """Year,Passengers,Bicycles
2021,1900000,41000
2022,2050000,47500
2023,2140000,52300
2024,2400000,55800
"""


@pytest.fixture
def walked(tmp_path: Path) -> Path:
    """The saved file of somebody whose process was killed after one more correction."""
    import os

    release, table = tmp_path / "release.txt", tmp_path / "years.csv"
    release.write_text(RELEASE, "utf-8")
    table.write_text(TABLE, "utf-8")
    file = tmp_path / "ferries.briefing"
    command = [sys.executable, "-m", "tests.ui.journeys.walk", release, table, file]
    path = f"{SOURCE}{os.pathsep}{TOP}"
    env = {**os.environ, "PYTHONPATH": path, "HOME": str(tmp_path)}
    with subprocess.Popen(
        list(map(str, command)), env=env, cwd=TOP, text=True, stdout=-1, stderr=-1
    ) as walker:
        assert walker.stdout is not None and walker.stderr is not None
        said = walker.stdout.readline()
        walker.kill()
        assert said == "kept\n", walker.stderr.read()[-3000:]
    return file


@pytest.fixture
def recovered(walked: Path, make_app: MakeApp, qtbot: QtBot) -> App:
    app = make_app(example=False)
    app.documents.wake()

    def asked() -> RecoveryDialog | None:
        recovery = app.documents.recovery
        found = recovery.dialog if recovery is not None else None
        return found if isinstance(found, RecoveryDialog) and found.isVisible() else None

    qtbot.waitUntil(lambda: asked() is not None, timeout=20_000)
    dialog = asked()
    assert dialog is not None
    assert "1 figure changed" in dialog.choices[0].accessibleDescription()
    press(dialog, "Return")
    assert app.document.path == walked
    return app


def test_what_is_printed_is_what_the_text_says(recovered: App, walked: Path, qtbot: QtBot) -> None:
    app = recovered
    briefing = app.session.briefing
    text = briefing.articles[0].text

    # The corrections that stand are there, those that were taken back are not.
    for old, new in (*CORRECTED[:2], LAST):
        assert new in text and old not in text
    for old, new in CORRECTED[2:]:
        assert old in text and new not in text
    assert LAST[0] in open_briefing(walked).briefing.articles[0].text, "no save had seen the last"

    # Every figure quotes its words, and is what a reader makes of them now.
    read = {f.evidence: f.quantity for f in derive_draft(briefing.articles[0]).figures}
    for figure in briefing.figures:
        span = figure.evidence
        assert isinstance(span, Span) and not span.lost
        assert text[span.start : span.end] == span.exact
        assert read.get(span, figure.quantity) == figure.quantity
    periods = {figure.period for figure in briefing.key_figures}
    assert "2025" in periods and "2024" not in periods, "last year is another year now"

    # What was looked at before the last correction still counts where nothing of it changed.
    signed = standing_sign_offs(briefing)
    assert {figure.id for figure in briefing.key_figures} <= set(signed)
    assert {sign_off.by for sign_off in signed.values()} == {NAME}

    press(app.window, "Ctrl+P")
    qtbot.waitUntil(lambda: app.sheet.view is not None, timeout=20_000)
    view = app.sheet.view
    assert view is not None
    qtbot.waitUntil(lambda: view.printed is not None and view.is_current, timeout=60_000)
    assert view.printed is not None
    page = " ".join(look(view.printed.pdf).text.split())
    for figure in briefing.key_figures:
        assert not is_gone(briefing, figure)
        assert number_of(figure, "en").number in page
    stand = [*(new for _, new in CORRECTED[:2]), *(old for old, _ in CORRECTED[2:])]
    assert sum(words.split()[0] in page for words in stand) >= len(stand) - 1, "one may be no key"
    gone = (CORRECTED[0][0], CORRECTED[1][0], *(new for _, new in CORRECTED[2:]))
    for words in gone:
        assert words not in page
    assert f"All figures checked by {NAME}" in page
    assert f"{NAME} on Figure" in page and COMMENT in page
    assert "Passengers rose by" in page, "the chart of the table"
    app.window.views.show_view("read")
