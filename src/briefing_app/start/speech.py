"""The language of a start: the one that was chosen, or the first of the system's that is spoken.

English loads nothing. Any other language loads its catalogue, and Qt's own words (the file dialog,
the menu of a text field) where they ship.
"""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from briefing_app.words.catalogue import Catalogue, load_catalogue
from briefing_app.words.languages import choose_language
from briefing_app.words.said import speak


def speak_chosen(application: QApplication, chosen: str) -> None:
    """Speak a language by its tag, or the system's where it is empty."""
    language = choose_language(chosen, () if chosen else QLocale.system().uiLanguages())
    speak_catalogue(application, load_catalogue(language))


def speak_catalogue(application: QApplication, catalogue: Catalogue | None) -> None:
    """Speak the language of a catalogue, and write its numbers and dates, in its direction."""
    speak(catalogue)
    if catalogue is None:
        return
    # Lazy on purpose: an English start builds neither class.
    from PySide6.QtCore import QLibraryInfo, QTranslator

    language = catalogue.language
    system = QLocale.system()
    if system.language() is not QLocale(language.tag).language():
        QLocale.setDefault(QLocale(language.tag))
    if language.right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language.tag}", folder):
        application.installTranslator(translator)
