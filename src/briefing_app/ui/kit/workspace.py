"""The workspace: what every feature is handed, the same for all of them."""

from collections.abc import Callable
from typing import NamedTuple

from briefing_app.session.clock import Clock
from briefing_app.session.documents.document import Document
from briefing_app.session.recent import Recent
from briefing_app.session.session import Session
from briefing_app.session.settings import Settings
from briefing_app.ui.kit.actions import ActionSet
from briefing_app.ui.kit.messages import Messages
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.kit.window import Window

Place = tuple[str, int, int]
"""An article's id, and a start and end in its text."""


class Workspace(NamedTuple):
    """One window and the briefing in it; it decides nothing.

    ``selection`` returns the words that are selected in the article that is read, or the caret;
    None where neither is in use.
    """

    session: Session
    document: Document
    recent: Recent
    settings: Settings
    theme: Theme
    clock: Clock
    window: Window
    actions: ActionSet
    messages: Messages
    selection: Callable[[], Place | None]

    @property
    def is_open(self) -> bool:
        """Whether a briefing is open, not the start page."""
        return self.window.views.current not in ("", "start")
