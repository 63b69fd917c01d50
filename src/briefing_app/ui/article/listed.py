"""The article beside a list: its marks come from the list, which says what is current."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.session.session import Session
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.comment_marks import CommentMark
from briefing_app.viewmodels.article.marks import FigureMark
from briefing_app.words.said import counted, said


class ListedArticle(ArticleView):
    """An article view with a list's marks. ``pointed`` is emitted with a mark's key on a click.

    It leaves the focus of the session alone; the list says what is current.
    """

    pointed = Signal(str)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        marks_of: Callable[[Briefing], tuple[FigureMark, ...]],
        parent: QWidget | None = None,
    ) -> None:
        self._marks_of = marks_of
        self._current = ""
        self._stale = False
        super().__init__(session, theme, parent)

    @property
    def widget(self) -> QAbstractScrollArea:
        """The view itself."""
        return self

    def drop_selection(self) -> None:
        """Select nothing any more; the view stays where it is."""
        self.place_caret(*(self.top_place() or (0, 0)))

    def mark_anew(self) -> None:
        """Ask for the marks again: the list has others now."""
        self.remark(self._session.briefing)
        self._describe()

    def light(self, key: str) -> None:
        """Light a number and scroll to it."""
        self._current = key
        self._light()
        if key:
            self.show_key(key)

    def figure_marks(self, briefing: Briefing) -> tuple[FigureMark, ...]:
        """Return the marks that the list makes of the briefing."""
        return self._marks_of(briefing)

    def comment_marks(self, briefing: Briefing) -> tuple[CommentMark, ...]:
        """Show no comments: they belong to the article that is read."""
        return ()

    def step_figure(self, by: int) -> bool:
        """Leave walking to the list: Tab goes on to the next part of the window."""
        return False

    def set_ring(self, key: str) -> None:
        """Show no ring: the current number is lit."""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with a theme that changed while nobody saw it."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._rebuild(keep=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report the number that was clicked, unless words were selected."""
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        if pressed is not None and not self.textCursor().hasSelection():
            key = self.key_at(event.position())
            if key and key == self.key_at(pressed):
                self.pointed.emit(key)

    def _light(self) -> None:
        if self.painter.usable:
            self.lights.keys = (self._current,) if self._current else ()
            self.lights.sentences = ()
            self.viewport().update()

    def _on_theme_changed(self) -> None:
        if self.isVisible():
            super()._on_theme_changed()
        else:
            self._stale = True

    def _on_selected(self, key: str) -> None:
        """Ignore what other views choose."""

    def _describe(self) -> None:
        count = len(self.figures.ordered)
        marked = counted(count, "1 marked number", "{n} marked numbers")
        self.setAccessibleDescription(
            said(
                "The text with {marked}. Select words and press Control, Shift and F to "
                "make a figure of them.",
                marked=marked,
            )
        )
