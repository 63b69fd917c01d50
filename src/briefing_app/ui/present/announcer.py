"""Tells a screen reader what the keys did to the show, whichever window has them."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from briefing_app.viewmodels.figures.evidence import Evidence
from briefing_app.viewmodels.present.show import Show
from briefing_app.viewmodels.present.slide_text import change_text
from briefing_app.viewmodels.present.slides import Slide


class Announcer:
    """Remembers what was said last. ``last`` is that sentence, empty before the first."""

    def __init__(self) -> None:
        self._show = Show(0, at=-1)
        self.last = ""

    def tell(
        self,
        window: QWidget,
        slides: tuple[Slide, ...],
        show: Show,
        evidence: Evidence | None,
    ) -> None:
        """Say what differs from the last time, in the window that has the keys."""
        before, self._show = self._show, show
        said = change_text(before, show, slides, evidence)
        if said:
            self.say(window, said)

    def say(self, window: QWidget, said: str) -> None:
        """Say something in a window."""
        self.last = said
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, said))
