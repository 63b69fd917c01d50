"""What the triage asks of the article beside it; somebody else brings it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractScrollArea

from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.article.marks import FigureMark


class ArticlePane(Protocol):
    """An article whose numbers can be lit and clicked. ``pointed`` carries a clicked one's key."""

    @property
    def pointed(self) -> SignalInstance:
        """Emitted after a number was clicked."""
        ...

    @property
    def widget(self) -> QAbstractScrollArea:
        """The article as a widget."""
        ...

    def mark_anew(self) -> None:
        """Ask for the marks again: there are others now."""
        ...

    def light(self, key: str) -> None:
        """Light a number and scroll to it."""
        ...

    def selected_place(self) -> tuple[str, int, int] | None:
        """Return the article, start and end of the selection or of the caret."""
        ...

    def drop_selection(self) -> None:
        """Select nothing any more."""
        ...


MakeArticle = Callable[[Callable[[Briefing], tuple[FigureMark, ...]]], ArticlePane]
"""Makes an article with the marks that are made of the briefing."""
