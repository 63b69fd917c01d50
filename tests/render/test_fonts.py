"""The two families ship with the app."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from pytestqt.qtbot import QtBot

from briefing_app.render import fonts


def test_every_face_is_there(qtbot: QtBot) -> None:
    assert fonts.load_first()
    assert fonts.load_rest()


def test_asked_for_families_are_got(qtbot: QtBot) -> None:
    fonts.load_first()
    assert QFontInfo(fonts.sans(15, fonts.SEMIBOLD)).styleName() == "Semibold"
    assert QFontInfo(fonts.serif(18)).family() == fonts.SERIF


def test_the_desktops_own_type_is_got_by_the_name_of_its_choice(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desktop without settings says "Sans Serif", which is a name for what it chooses."""
    fonts.load_first()
    chosen = QFont("Sans Serif")
    if QFontInfo(chosen).family() == fonts.SANS:
        pytest.skip("this machine's own type is the app's")
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _which: chosen)
    assert QFontInfo(fonts.system(14)).family() == QFontInfo(chosen).family()
