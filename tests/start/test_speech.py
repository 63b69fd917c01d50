"""The language of a start; Qt's own words come along."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from briefing_app.start.speech import speak_catalogue, speak_chosen
from briefing_app.words.said import said, speak, spoken
from tests.words.pseudo import pseudo_catalogue


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    locale, direction = QLocale(), qapp.layoutDirection()
    yield
    speak(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize(
    ("tag", "save", "cancel"), [("de", "Speichern", "Abbrechen"), ("es", "Guardar", "Cancelar")]
)
def test_a_chosen_language_is_spoken_by_qt_as_well(
    qapp: QApplication, tag: str, save: str, cancel: str
) -> None:
    speak_chosen(qapp, tag)
    assert (spoken().tag, said("Save")) == (tag, save)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().toString(1.5) == "1,5"


def test_english_installs_nothing(qapp: QApplication) -> None:
    before = len(qapp.findChildren(QTranslator))
    speak_chosen(qapp, "en")
    assert said("Save") == "Save"
    assert len(qapp.findChildren(QTranslator)) == before


def test_a_language_from_right_to_left_turns_the_window(qapp: QApplication) -> None:
    speak_catalogue(qapp, pseudo_catalogue(right_to_left=True))
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
