"""Widths without Qt agree with Qt's, within two per cent."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from briefing_app.render import fonts
from briefing_app.render.charts.picture import font_of
from briefing_app.render.text_width import text_width

TEXTS = (
    "SpecTor, 2023",
    "almost 58,000",
    "$53.4\u00a0million",
    "WAVE To AVATAR",
    "Äpfel žluťoučký Łódź",
    "Москва Ελλάδα",
    "“Quoted” — words’ end",
    "7.5\u00a0%",
    "fi ffl office",
)


@pytest.mark.parametrize("weight", (400, 600, 700))
def test_widths_agree_with_qt(qtbot: QtBot, weight: int) -> None:
    assert fonts.load_first()
    for px in (10, 13, 24, 60):
        metrics = QFontMetricsF(font_of(px, weight))
        for text in TEXTS:
            assert text_width(text, px, weight) == pytest.approx(
                metrics.horizontalAdvance(text), rel=0.02
            ), text


def test_letters_that_the_font_lacks_have_a_width() -> None:
    assert text_width("東京", 10) == 20
    assert 4 < text_width("ب", 10) < 10
    assert text_width("\u200b\u0301", 10) == 0


def test_nothing_on_the_way_to_paper_loads_qt() -> None:
    code = (
        "import sys; import briefing_app.render.charts.svg, briefing_app.render.charts.layout, "
        "briefing_app.viewmodels.charts.export, briefing_app.viewmodels.charts.offers; "
        "sys.exit(any(m.startswith(('PySide6', 'pyqtgraph', 'numpy')) for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
