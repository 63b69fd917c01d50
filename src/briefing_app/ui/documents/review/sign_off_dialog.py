"""Going through key figures and claims as a second person, one key each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import add_field, line_field
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.review.queue import Reviewed
from briefing_app.words.said import marked, said, translated

_WORDS = marked(
    "R: it is right. D: it is doubtful, with the note below. Arrows go on "
    "and back. What is changed afterwards has to be looked at again."
)

WIDTH = 640


class SignOffDialog(Dialog):
    """``signed`` carries the id of what was looked at, the name, whether doubtful, and the note.

    ``shown`` carries the figure of what is looked at, so that it can be lit.
    """

    signed = Signal(str, str, bool, str)
    shown = Signal(str)

    def __init__(
        self, queue: tuple[Reviewed, ...], name: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(said("Sign off"), theme, parent, words=translated(_WORDS))
        self._queue = queue
        self._at = next((i for i, item in enumerate(queue) if item.is_open), 0)
        self.place = self.add_label("", 13, colour="faint")
        self.says = self.add_label("", 19, SEMIBOLD)
        self.evidence = self.add_label("", 15)
        self.evidence.setFont(theme.serif(16))
        self.said = self.add_label("", 13, colour="soft")
        self.name = line_field(said("Your name or initials"), name, theme, self)
        add_field(self.column, said("Your name or initials"), self.name, theme)
        self.note = line_field(said("Note, where it is doubtful"), "", theme, self)
        add_field(self.column, said("Note, where it is doubtful"), self.note, theme)
        self.add_button(said("Close"), self.reject, "quiet", apart=True)
        self.add_button(said("Back"), lambda: self._go(-1))
        self.add_button(said("On"), lambda: self._go(1))
        self.add_button(said("Doubtful (D)"), lambda: self._sign(doubtful=True))
        right = self.add_button(said("Right (R)"), lambda: self._sign(doubtful=False), "primary")
        self._show()
        self.fit(WIDTH)
        (right if name else self.name).setFocus(Qt.FocusReason.TabFocusReason)

    def take(self, queue: tuple[Reviewed, ...]) -> None:
        """Show what stands there after a sign-off or an edit."""
        self._queue = queue
        if not queue:
            self.reject()
            return
        self._at = min(self._at, len(queue) - 1)
        self._show()

    @property
    def item(self) -> Reviewed:
        """What is looked at."""
        return self._queue[self._at]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take one key for each answer, unless words are being written.

        Enter after the name goes on to the answers, after the note it says that there is doubt.
        """
        where = self.focusWidget()
        writing = isinstance(where, QLineEdit)
        if writing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if where is self.note:
                self._sign(doubtful=True)
            else:
                self.buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)
            return
        acts = {
            Qt.Key.Key_R: lambda: self._sign(doubtful=False),
            Qt.Key.Key_D: lambda: self._sign(doubtful=True),
            Qt.Key.Key_Right: lambda: self._go(1),
            Qt.Key.Key_Left: lambda: self._go(-1),
        }
        act = None if writing else acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
            return
        super().keyPressEvent(event)

    def _sign(self, *, doubtful: bool) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.setText(said("Write your name or initials first."))
            return
        note = self.note.text().strip()
        if note and not doubtful:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.setText(said("A note is written: press Doubtful, or empty it."))
            return
        if doubtful and not note:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.setText(said("Write what is doubtful first, then press Doubtful."))
            return
        self.note.clear()
        self.signed.emit(self.item.about, name, doubtful, note)
        self.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._go(1)

    def _go(self, way: int) -> None:
        self._at = max(0, min(len(self._queue) - 1, self._at + way))
        self._show()

    def _grow(self) -> None:
        """Make room for longer words, so that none of the fields is scrolled away."""
        before = self.height()
        self.fit(WIDTH)
        if self.height() < before:
            self.resize(self.width(), before)

    def _show(self) -> None:
        item = self.item
        left = sum(1 for one in self._queue if one.is_open)
        self.place.setText(
            said(
                "{at} of {count} · {left} still to be looked at",
                at=self._at + 1,
                count=len(self._queue),
                left=left,
            )
        )
        self.says.setText(item.says)
        self.evidence.setText(item.evidence)
        self.said.setText(item.signed or said("Nobody has looked at it as it stands now."))
        if self.isVisible():
            self._grow()
        self.shown.emit(item.figure)
