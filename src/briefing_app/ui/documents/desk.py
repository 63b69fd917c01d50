"""The desk: the parts that whoever works with whole documents needs at hand."""

from dataclasses import dataclass
from pathlib import Path

from briefing_app.session.clock import Clock
from briefing_app.session.document import Document
from briefing_app.session.hold import Hold
from briefing_app.session.recent import Recent
from briefing_app.session.recovery_watch import RecoveryWatch
from briefing_app.session.session import Session
from briefing_app.session.settings import FOLDER, Settings
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.shell.main_window import MainWindow
from briefing_app.ui.shell.window_bars import WindowBars


@dataclass
class Desk:
    """One window's parts; it decides nothing."""

    window: MainWindow
    bars: WindowBars
    session: Session
    document: Document
    recent: Recent
    settings: Settings
    theme: Theme
    clock: Clock
    watch: RecoveryWatch
    hold: Hold

    @property
    def is_open(self) -> bool:
        """Whether a briefing is open, not the start page."""
        return self.bars.is_reading

    @property
    def name(self) -> str:
        """What the open briefing is called in a question."""
        if self.document.path is not None and not self.document.example:
            return self.document.path.stem
        briefing = self.session.briefing
        return briefing.title or briefing.headline or "this briefing"

    def say(self, words: str) -> None:
        """Say what was done: in the status bar, or in a notice where there is none."""
        if self.bars.status.isVisible():
            self.bars.status.say(words)
        else:
            self.bars.notice.say(words, "ok")

    def remember(self, path: Path) -> None:
        """Put a file among the recent ones, and its folder where the next dialog begins."""
        self.recent.add(path)
        self.settings.set(FOLDER, str(path.absolute().parent))
