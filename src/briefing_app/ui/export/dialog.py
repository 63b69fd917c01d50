"""What shall be written, and what shall travel in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.render.export import KINDS, ExportKind
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.tick import Tick
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.export.outgoing import Carry
from briefing_app.words.said import marked, said, translated

WORDS = marked("Comments, your notes and the originals of the sources never leave this machine.")
WITH_ARTICLE = frozenset(("html", "json"))
WITH_NOTES = frozenset(("pptx", "json", "slides"))


class ExportDialog(Dialog):
    """``decided`` carries the `ExportKind` and the `Carry`."""

    decided = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(said("Export"), theme, parent, words=translated(WORDS))
        self.choice = Choice(said("Kind of file"), theme, self)
        for kind in KINDS:
            self.choice.addItem(f"{translated(kind.name)} (.{kind.extension})")
        self.column.addWidget(self.choice)
        self._carries = self.add_label("", 14, colour="soft")
        self.article = self._box(said("Carry the text of the article"), on=True)
        self.notes = self._box(said("Carry the presenter’s notes"), on=False)
        self.add_button(said("Cancel"), self.reject)
        self.add_button(said("Export…"), self._on_done, "primary")
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()
        self.fit(520)
        self.choice.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def kind(self) -> ExportKind:
        """The kind that is chosen."""
        return KINDS[max(0, self.choice.currentIndex())]

    def _box(self, words: str, *, on: bool) -> Tick:
        box = Tick(words, self.theme, self)
        box.setChecked(on)
        self.column.addWidget(box)
        return box

    def _on_chosen(self, _index: int = 0) -> None:
        kind = self.kind
        self._carries.setText(said("What travels: {what}.", what=translated(kind.carries)))
        self.article.setVisible(_of(kind) in WITH_ARTICLE)
        self.notes.setVisible(_of(kind) in WITH_NOTES)

    def _on_done(self) -> None:
        kind = self.kind
        article = _of(kind) in WITH_ARTICLE and self.article.isChecked()
        notes = _of(kind) in WITH_NOTES and self.notes.isChecked()
        self.accept()
        self.decided.emit(kind, Carry(article=article, notes=notes))


def _of(kind: ExportKind) -> str:
    """Return what tells a kind from all others."""
    return kind.page or kind.extension
