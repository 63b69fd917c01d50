"""The time of a talk: counted from where one began, told on the console, kept when rehearsed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.edits import with_deck_seconds, with_slide
from briefing_app.session.session import Session
from briefing_app.session.settings import TARGET, Settings
from briefing_app.session.talk import Talk
from briefing_app.ui.present.console.settings import TIME_LEFT
from briefing_app.ui.present.console.time_line import TimeLine
from briefing_app.viewmodels.present.pace import derive_plan, lateness
from briefing_app.viewmodels.present.show import Show
from briefing_app.viewmodels.present.slides import Slide
from briefing_app.words.said import counted, said

TICK = 250
"""Milliseconds between two looks at the clock."""


class Timing(QObject):
    """Counts from the slide on which the talk began. ``now`` counts seconds, ``clock`` tells the
    time.
    """

    def __init__(
        self,
        session: Session,
        settings: Settings,
        line: TimeLine,
        *,
        began: int,
        now: Callable[[], float],
        clock: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._line = session, settings, line
        self._clock = clock
        self._talk = Talk(now)
        self._began = began
        self._show = Show(0)
        self._slides: tuple[Slide, ...] = ()
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin to tell the time."""
        self._tick.start()

    def stop(self) -> None:
        """Tell nothing more."""
        self._tick.stop()

    def follow(self, slides: tuple[Slide, ...], show: Show) -> None:
        """Say where the talk stands."""
        if self._slides and slides is not self._slides:
            began = self._slides[min(self._began, len(self._slides) - 1)].key
            keys = [slide.key for slide in slides]
            self._began = keys.index(began) if began in keys else self._began
        self._slides, self._show = slides, show
        if show.at < len(slides):
            self._talk.enter(slides[show.at].key)
        self._on_tick()

    def pause(self) -> None:
        """Pause, or go on."""
        self._talk.set_paused(not self._talk.paused)
        self._on_tick()

    def restart(self) -> None:
        """Count from zero again, from this slide on."""
        self._talk.restart()
        self._began = self._show.at
        self._on_tick()

    def set_target(self, minutes: int) -> str:
        """Set what the talk may take, for this briefing and for those that say nothing; return
        what is to be said of it.
        """
        self._settings.set(TARGET, minutes * 60.0)
        edit = partial(with_deck_seconds, seconds=minutes * 60)
        self._session.apply(edit, said("Set target"))
        self._on_tick()
        if not minutes:
            return said("No target")
        return counted(minutes, "Target: {n} minute", "Target: {n} minutes")

    def turn_clock(self) -> str:
        """Count what is left instead of what is spent, or the other way round; return which."""
        left = not self._settings.get(TIME_LEFT)
        self._settings.set(TIME_LEFT, left)
        self._on_tick()
        return (
            said("The clock counts the time left")
            if left
            else said("The clock counts the time spent")
        )

    def record(self) -> None:
        """Keep in the briefing what each slide took."""
        times = self._talk.times()

        def recorded(briefing: Briefing) -> Briefing:
            settings = {s.key: s for s in briefing.deck.settings}
            for key, seconds in times.items():
                old = settings.get(key, SlideSettings(key))
                briefing = with_slide(briefing, replace(old, rehearsed=seconds))
            return briefing

        self._session.apply(recorded, said("Rehearse"))

    def _on_tick(self) -> None:
        show, count = self._show, len(self._slides)
        planned = [slide.seconds for slide in self._slides]
        own = self._session.briefing.deck.seconds or int(self._settings.get(TARGET))
        began = min(self._began, max(count - 1, 0))
        plan = derive_plan(planned, own, began)
        target, elapsed = round(sum(plan)), self._talk.elapsed
        number = f"{min(show.on_stage + 1, count)} / {count}"
        self._line.tell(
            self._clock(),
            elapsed,
            paused=self._talk.paused,
            target=target,
            late=lateness(plan, max(show.at, began), elapsed) if target else 0.0,
            slide=number
            if show.at == show.on_stage
            else said("{number}, you are on {at}", number=number, at=show.at + 1),
            left=self._settings.get(TIME_LEFT),
        )
