"""What the two texts are asked for; somebody else brings them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractScrollArea

from briefing_app.core.briefing import Briefing
from briefing_app.session.session import Session
from briefing_app.viewmodels.article.marks import FigureMark


class TextPane(Protocol):
    """A text whose numbers can be lit and clicked. ``pointed`` carries a clicked one's key."""

    @property
    def pointed(self) -> SignalInstance:
        """Emitted after a number was clicked."""
        ...

    @property
    def widget(self) -> QAbstractScrollArea:
        """The text as a widget."""
        ...

    def light(self, key: str) -> None:
        """Light the sentence of a number and scroll to it; with an empty key light nothing."""
        ...

    def remark(self, briefing: Briefing) -> None:
        """Mark the numbers anew; the text is the same."""
        ...


MakeText = Callable[[Session, Callable[[Briefing], tuple[FigureMark, ...]]], TextPane]
"""Makes a text of a session with the marks that are made of its briefing."""
