"""Notes: one text about a figure, a chart, a claim or the whole briefing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.ui.documents.editing.note_topics import derive_topics
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import add_field, area_field
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

WORDS = marked("Notes are yours: they are kept in the briefing and not shown to the room.")


class NoteDialog(Dialog):
    """``written`` carries what the note is about (an id, or empty) and its text."""

    written = Signal(str, str)

    def __init__(
        self, briefing: Briefing, about: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(said("Note"), theme, parent, words=translated(WORDS))
        self._topics = derive_topics(briefing)
        self._texts = {note.about: note.text for note in reversed(briefing.notes)}
        self.topic = Choice(said("What the note is about"), theme, self)
        for topic in self._topics:
            mark = "• " if topic.id in self._texts else ""
            self.topic.addItem(f"{mark}{topic.words}", topic.id)
        self.column.addWidget(self.topic)
        self.field = area_field(said("Note"), "", theme, self, lines=5)
        add_field(self.column, said("Note"), self.field, theme)
        self._remove = self.add_button(said("Remove note"), self._on_remove, "quiet", apart=True)
        self.add_button(said("Cancel"), self.reject)
        self.add_button(said("Keep note"), self._on_keep, "primary").say(
            said("Keep note"), "Ctrl+Enter"
        )
        self.topic.currentIndexChanged.connect(self._on_topic_changed)
        self.topic.setCurrentIndex(max(0, self.topic.findData(about)))
        self._on_topic_changed(self.topic.currentIndex())
        self.fit(560)
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def about(self) -> str:
        """The id of what is chosen; empty for the whole briefing."""
        return self._topics[self.topic.currentIndex()].id

    def _on_topic_changed(self, _index: int) -> None:
        text = self._texts.get(self.about, "")
        self.field.setPlainText(text)
        self._remove.setVisible(bool(text))

    def _on_keep(self) -> None:
        self._give(self.field.toPlainText().strip())

    def _on_remove(self) -> None:
        self._give("")

    def _give(self, text: str) -> None:
        about = self.about
        before = self._texts.get(about, "")
        self.accept()
        if text != before:
            self.written.emit(about, text)
