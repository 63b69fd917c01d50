"""The two families ship with the app."""

from PySide6.QtGui import QFontInfo
from pytestqt.qtbot import QtBot

from briefing_app.render import fonts


def test_every_face_is_there(qtbot: QtBot) -> None:
    assert fonts.load_first()
    assert fonts.load_rest()


def test_asked_for_families_are_got(qtbot: QtBot) -> None:
    fonts.load_first()
    assert QFontInfo(fonts.sans(15, fonts.SEMIBOLD)).styleName() == "Semibold"
    assert QFontInfo(fonts.serif(18)).family() == fonts.SERIF
