"""A strip that stays while a briefing is read-only: who has it, and the ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.ui.documents.disk.ask_strip import AskStrip
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class ReadOnlyStrip(AskStrip):
    """Hidden until a reason is said. ``copy_asked`` asks to go on in a copy, ``retry_asked`` to see
    whether the file is free by now, ``over_asked`` to take over a lock that is old.
    """

    copy_asked = Signal()
    retry_asked = Signal()
    over_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(said("Read-only"), theme, parent)
        self._over = self.add_button(said("Take it over…"))
        self._over.clicked.connect(self.over_asked)
        self._retry = self.add_button(said("Try again"))
        self._retry.clicked.connect(self.retry_asked)
        self._copy = self.add_button(said("Open a copy"), "outlined")
        self._copy.clicked.connect(self.copy_asked)

    def say(self, reason: str, *, held: bool, old: bool = False) -> None:
        """Show why nothing can be changed; ``held`` says that somebody has the file open, ``old``
        that this has been so for longer than anybody works.
        """
        self._retry.setVisible(held)
        self._over.setVisible(old)
        self.show_words(reason)
