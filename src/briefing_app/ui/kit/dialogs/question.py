"""A question with a few answers, one of which is meant."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.bar_button import Variant
from briefing_app.ui.kit.dialogs.dialog import WIDTH, Dialog
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, translated


class Choice(NamedTuple):
    """An answer: its name in code, its words, a key that gives it. ``apart`` stands by itself."""

    name: str
    text: str
    key: str = ""
    variant: Variant = "outlined"
    apart: bool = False


SAVE = Choice("save", marked("Save"), "Ctrl+S", "primary")
DROP = Choice("drop", marked("Don’t save"), "Ctrl+D", apart=True)
CANCEL = Choice("cancel", marked("Cancel"))


class QuestionDialog(Dialog):
    """``answered`` carries the name of the answer; closing the dialog answers ``"cancel"``."""

    is_about_document = False
    answered = Signal(str)

    def __init__(
        self,
        title: str,
        heading: str,
        words: str,
        answers: tuple[Choice, ...],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, theme, parent, heading=heading, words=words)
        self._answer = CANCEL.name
        self.setAccessibleDescription(words)
        for answer in answers:
            give = partial(self._give, answer.name)
            text = translated(answer.text)
            button = self.add_button(text, give, answer.variant, apart=answer.apart)
            if answer.key:
                button.say(text, answer.key)
                shortcut = QShortcut(QKeySequence(answer.key), self)
                shortcut.activated.connect(button.click)
            if answer.variant == "primary":
                button.setFocus(Qt.FocusReason.TabFocusReason)
        self.fit(WIDTH)
        self.finished.connect(lambda _result: self.answered.emit(self._answer))

    def _give(self, name: str) -> None:
        self._answer = name
        self.accept()
