"""A running presentation: one show, a stage, a console, and the time they take."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPixmap, QScreen

from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.change import Change
from briefing_app.core.edits import with_slide
from briefing_app.render.palette import Palette
from briefing_app.render.slides.evidence import evidence_image
from briefing_app.session.session import Session
from briefing_app.session.talk import Talk, pace
from briefing_app.ui.kit.finder import Finder
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.announcer import Announcer
from briefing_app.ui.present.awake import Awake
from briefing_app.ui.present.console import Console
from briefing_app.ui.present.keys import STRIP_COMMANDS, command_of
from briefing_app.ui.present.lists import answer_entries, key_entries, slide_entries
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.ui.present.stage import Stage
from briefing_app.ui.present.stage_windows import StageWindows
from briefing_app.viewmodels.present.answers import derive_answer_evidence
from briefing_app.viewmodels.present.show import (
    Command,
    Mode,
    Show,
    answering,
    commanded,
    going_to,
    typing,
    with_count,
    zooming,
)
from briefing_app.viewmodels.present.slide_focus import focus_key
from briefing_app.viewmodels.present.slides import Slide, derive_slides
from briefing_app.viewmodels.present.stage_evidence import derive_stage_evidence

TILE = QSize(240, 135)
LISTS = (Mode.OVERVIEW, Mode.QUESTION, Mode.HELP)


def system_time() -> str:
    """Return the time of day for the console: ``14:07``."""
    return datetime.now().astimezone().strftime("%H:%M")


class Presentation(QObject):
    """Runs from `start` to `ended`, which carries the slide it ended on (from 0).

    ``here`` names the screen the person sits at, ``screen`` the one wanted for the stage.
    ``rehearsing`` records what each slide took. ``now`` counts seconds, ``clock`` tells the time.
    """

    ended = Signal(int)

    def __init__(
        self,
        session: Session,
        palette: Palette,
        *,
        first: int = 0,
        here: str = "",
        screen: str = "",
        windowed: bool = False,
        motion: bool = True,
        rehearsing: bool = False,
        zoom: float = 1.0,
        now: Callable[[], float] = time.monotonic,
        clock: Callable[[], str] = system_time,
        screens: Callable[[], list[QScreen]] = QGuiApplication.screens,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._palette = palette
        self._rehearsing = rehearsing
        self._clock = clock
        self._spot: QPointF | None = None
        self._finder: Finder | None = None
        self._over = False
        self._slides = derive_slides(session.briefing)
        self._show = going_to(Show(len(self._slides)), first)
        self._shown_overlay: tuple[Briefing, str, QSize, QPixmap] | None = None
        self._talk = Talk(now)
        self._awake = Awake()
        self._theme = Theme("dark", zoom, self)
        self._pixmaps = SlidePixmaps(self)
        self.stage = Stage(self._pixmaps, motion=motion)
        self.console = Console(self._theme)
        self.announcer = Announcer()
        self.windows = StageWindows(
            self.stage,
            self.console,
            here=here,
            wanted=screen,
            windowed=windowed,
            screens=screens,
            parent=self,
        )
        self._after_paint = QTimer(self, singleShot=True, interval=0)
        self._after_paint.timeout.connect(self._on_stage_shown)
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self._on_tick)
        self._connect()

    def _connect(self) -> None:
        stage, console = self.stage, self.console
        for window in (stage, console):
            window.key_pressed.connect(self._on_key_pressed)
            window.closed.connect(self._on_closed)
        stage.command_given.connect(self.command)
        stage.pointed.connect(self._on_pointed)
        stage.zoom_asked.connect(self._on_zoom_asked)
        stage.resized.connect(self._on_stage_resized)
        console.strip_pressed.connect(self._on_strip_pressed)
        self.windows.arranged.connect(self._on_stage_resized)
        self._session.changed.connect(self._on_changed)

    @property
    def state(self) -> Show:
        """The show as it stands now."""
        return self._show

    @property
    def slides(self) -> tuple[Slide, ...]:
        """The slides that are shown."""
        return self._slides

    @property
    def finder(self) -> Finder | None:
        """The list that is open over console or stage, if any."""
        return self._finder

    def start(self) -> None:
        """Open the windows and begin counting."""
        self.windows.arrange()
        self.stage.set_deck(self._slides, self._palette)
        self._awake.hold()
        self._tick.start()
        self._refresh()

    def command(self, command: Command) -> None:
        """Do what a key, a click or a button asks for."""
        if command is Command.EVIDENCE and self._show.mode is Mode.SLIDES and not self._stage_key():
            return  # a title rests on no sentence, and Esc must not have to leave nothing
        self._become(commanded(self._show, command))

    def end(self) -> None:
        """Close stage and console. Nothing is asked."""
        if self._over:
            return
        self._over = True
        self._tick.stop()
        self._after_paint.stop()
        self._awake.let_go()
        self._session.changed.disconnect(self._on_changed)
        if self._rehearsing:
            self._record()
        self._pixmaps.stop()
        self.console.on_screen.stop()
        self.console.next_up.stop()
        self.windows.close()
        self.ended.emit(self._show.at)

    def _become(self, show: Show) -> None:
        before, self._show = self._show, show
        if show.ended:
            self.end()
            return
        if show.mode is not before.mode:
            if self._finder is not None:
                self._close_finder()
            if show.mode in LISTS:
                self._open_finder(show.mode)
        self._refresh()

    def _refresh(self) -> None:
        """Bring the stage up to date at once, and all else when the room has its picture."""
        show = self._show
        self.stage.set_show(show, self._overlay())
        self.stage.set_spot(self._spot if show.pointer else None)
        self._after_paint.start()

    def _on_stage_shown(self) -> None:
        show = self._show
        if self._over:
            return
        self.stage.after_paint()
        if show.at < len(self._slides):
            self._talk.enter(self._slides[show.at].key)
        self.console.set_slides(self._slides, show, self._overlay(), self._spot)
        key = show.answer if show.mode is Mode.ANSWER else self._stage_key()
        briefing = self._session.briefing
        evidence = derive_answer_evidence(briefing, key) if key else None
        self.console.set_evidence(evidence)
        self.announcer.tell(self.windows.front, self._slides, show, evidence)
        self._on_tick()

    def _stage_key(self) -> str:
        at = self._show.on_stage
        return focus_key(self._session.briefing, self._slides[at]) if at < len(self._slides) else ""

    def _overlay(self) -> QPixmap | None:
        """Return the picture of the evidence, where the stage shows one; painted once."""
        mode = self._show.mode
        if mode not in (Mode.ANSWER, Mode.EVIDENCE):
            return None
        key = self._show.answer if mode is Mode.ANSWER else self._stage_key()
        if not key:
            return None
        briefing, size = self._session.briefing, self.stage.size()
        shown = self._shown_overlay
        if shown is None or shown[0] is not briefing or shown[1:3] != (key, size):
            content = derive_stage_evidence(briefing, key)
            ratio = self.stage.devicePixelRatioF()
            image = evidence_image(size, ratio, self._palette, content)
            shown = self._shown_overlay = (briefing, key, size, QPixmap.fromImage(image))
        return shown[3]

    def _open_finder(self, mode: Mode) -> None:
        parent = self.windows.front
        finder = self._finder = Finder(self._theme, parent)
        finder.chosen.connect(self._on_chosen)
        finder.left.connect(self._on_finder_left)
        side = min(self._theme.px(110), parent.width() // 12)
        finder.setGeometry(parent.rect().adjusted(side, side // 2, -side, -side // 2))
        if mode is Mode.OVERVIEW:
            # At least one whole tile with its name shows, however large the letters are.
            tile = (TILE * self._theme.zoom).boundedTo(TILE * (finder.height() / 3 / TILE.height()))
            find = partial(slide_entries, self._slides, self._pixmaps, tile)
            current = self._slides[self._show.at].key if self._slides else ""
            finder.open("All slides", "Type to filter", find, tiles=tile, current=current)
        elif mode is Mode.QUESTION:
            finder.open(
                "Question", "A word or a number", partial(answer_entries, self._session.briefing)
            )
        else:
            finder.open("Keys", "Type to filter", key_entries)

    def _close_finder(self) -> None:
        assert self._finder is not None
        self._finder.hide()
        self._finder.deleteLater()
        self._finder = None
        self.windows.take_keys()

    def _record(self) -> None:
        times = self._talk.times()

        def recorded(briefing: Briefing) -> Briefing:
            settings = {s.key: s for s in briefing.deck.settings}
            for key, seconds in times.items():
                old = settings.get(key, SlideSettings(key))
                briefing = with_slide(briefing, replace(old, rehearsed=seconds))
            return briefing

        self._session.apply(recorded, "Rehearse")

    def _own_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for windows and time rather than for the show."""
        key = event.key()
        if key == Qt.Key.Key_S:
            self.windows.swap()
        elif key == Qt.Key.Key_C:
            self.windows.toggle_console()
        elif key == Qt.Key.Key_T and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._talk.restart()
        elif key == Qt.Key.Key_T:
            self._talk.set_paused(not self._talk.paused)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.console.resize_notes(1)
        elif key == Qt.Key.Key_Minus:
            self.console.resize_notes(-1)
        else:
            return False
        self._on_tick()
        return True

    def _on_key_pressed(self, event: QKeyEvent) -> None:
        if self._own_key(event):
            return
        command = command_of(event)
        if command is not None:
            self.command(command)
        elif event.text():
            self._become(typing(self._show, event.text()))

    def _on_strip_pressed(self, cap: str) -> None:
        if cap in STRIP_COMMANDS:
            self.command(STRIP_COMMANDS[cap])
        else:
            self.windows.swap()

    def _on_chosen(self, key: str) -> None:
        if self._show.mode is Mode.QUESTION:
            self._become(answering(self._show, key))
        elif self._show.mode is Mode.OVERVIEW:
            index = next((i for i, s in enumerate(self._slides) if s.key == key), self._show.at)
            self._become(going_to(self._show, index))
        else:
            self._on_finder_left()

    def _on_finder_left(self) -> None:
        self.command(Command.ESCAPE)

    def _on_pointed(self, at: QPointF) -> None:
        self._spot = at
        if self._show.pointer:
            self.stage.set_spot(at)
            self.console.set_slides(self._slides, self._show, self._overlay(), at)

    def _on_zoom_asked(self, x: float, y: float, factor: float) -> None:
        self._become(zooming(self._show, x, y, factor))

    def _on_stage_resized(self) -> None:
        size = self.stage.size()
        self.console.on_screen.set_deck(self._slides, size)
        self.console.next_up.set_deck(self._slides, size)

    def _on_tick(self) -> None:
        if self._over:
            return
        at, count = self._show.at, len(self._slides)
        planned = [slide.seconds for slide in self._slides]
        target = self._session.briefing.deck.seconds or sum(planned)
        if target and count and not any(planned):
            planned = [round(target / count)] * count
        elapsed = self._talk.elapsed
        late = pace(elapsed, sum(planned[:at]), sum(planned[at : at + 1])) if target else 0.0
        self.console.time_line.tell(
            self._clock(),
            elapsed,
            paused=self._talk.paused,
            target=target,
            late=late,
            slide=f"{min(at + 1, count)} / {count}",
        )

    def _on_changed(self, change: Change) -> None:
        key = self._slides[self._show.at].key if self._slides else ""
        self._slides = derive_slides(change.after)
        at = next((i for i, slide in enumerate(self._slides) if slide.key == key), self._show.at)
        self._show = with_count(self._show, len(self._slides), at)
        self.stage.set_deck(self._slides, self._palette)
        self._on_stage_resized()
        self._refresh()

    def _on_closed(self) -> None:
        if not self._over:
            QTimer.singleShot(0, self, self.end)
