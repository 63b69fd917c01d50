"""A strip that says what another program did to the file that is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.ui.documents.disk.ask_strip import AskStrip
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class ChangedStrip(AskStrip):
    """``compare_asked`` asks what differs, ``left`` is emitted after it was waved away,
    ``save_asked`` asks to write the file again where it is gone.
    """

    compare_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(said("The file was changed elsewhere"), theme, parent)
        self._leave = self.add_button(said("Not now"))
        self._leave.clicked.connect(self.hide)
        self._compare = self.add_button(said("Show what differs"), "outlined")
        self._compare.clicked.connect(self.compare_asked)
        self._save = self.add_button(said("Save it again"), "outlined")
        self._save.clicked.connect(self.save_asked)

    def say_changed(self, words: str) -> None:
        """Say that there is another version in the file."""
        self._compare.show()
        self._save.hide()
        self.show_words(words)

    def say_gone(self, words: str) -> None:
        """Say that there is no file any more."""
        self._compare.hide()
        self._save.show()
        self.show_words(words)
