"""A running presentation: one show, a stage, a console, and the time they take."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen

from briefing_app.core.change import Change
from briefing_app.render.palette import Palette
from briefing_app.session.session import Session
from briefing_app.session.settings import Settings
from briefing_app.ui.kit.finder import Finder
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.announcer import Announcer
from briefing_app.ui.present.awake.awake import Awake
from briefing_app.ui.present.console.settings import NOTES
from briefing_app.ui.present.console.timing import Timing
from briefing_app.ui.present.console.window import Console
from briefing_app.ui.present.drawing.hand import Hand
from briefing_app.ui.present.drawing.keeping import copy_picture, keep_picture
from briefing_app.ui.present.drawing.surface import Act, Gesture, Turn
from briefing_app.ui.present.keys import command_of
from briefing_app.ui.present.lists import LISTS, ListOver
from briefing_app.ui.present.room import Room
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.ui.present.stage import Stage
from briefing_app.ui.present.stage_windows import StageWindows
from briefing_app.viewmodels.present.show import (
    Command,
    Mode,
    Show,
    answering,
    commanded,
    going_to,
    typing,
    with_count,
)
from briefing_app.viewmodels.present.slide_focus import evidence_keys
from briefing_app.viewmodels.present.slides import Slide, derive_slides
from briefing_app.viewmodels.present.states import sign_words
from briefing_app.words.said import marked, translated

AFTER = 12
"""Milliseconds that all else waits after the stage is painted, so that the display has it first."""
LEAVING = 3000
"""Milliseconds in which a second Esc ends the talk."""
NO_EVIDENCE = marked("This slide rests on no sentence: there is no evidence to show")


def system_time() -> str:
    """Return the time of day for the console: ``14:07``."""
    return datetime.now().astimezone().strftime("%H:%M")


class Presentation(QObject):
    """Runs from `start` to `ended`, which carries the slide it ended on (from 0).

    ``here`` names the screen the person sits at, ``screen`` the one wanted for the stage.
    ``rehearsing`` records what each slide took. ``settings`` remember what the console was like.
    ``now`` counts seconds, ``clock`` tells the time.
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
        settings: Settings | None = None,
        now: Callable[[], float] = time.monotonic,
        clock: Callable[[], str] = system_time,
        screens: Callable[[], list[QScreen]] = QGuiApplication.screens,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._rehearsing = rehearsing
        self._settings = settings if settings is not None else Settings(None)
        self._over = False
        self._said = ""
        self._slides = derive_slides(session.briefing)
        self._show = self._shown = going_to(Show(len(self._slides)), first)
        self._awake = Awake()
        self._theme = Theme("dark", zoom, self)
        self._pixmaps = SlidePixmaps(self)
        self._lists = ListOver(self._pixmaps, zoom, self)
        self._hand = Hand(self)
        self._room = Room(session, palette, self._slides, self._hand, self._pixmaps)
        self.stage = Stage(self._pixmaps, motion=motion)
        self.console = Console(self._theme, notes_step=int(self._settings.get(NOTES)))
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
        self._timing = Timing(
            session,
            self._settings,
            self.console.time_line,
            began=self._show.at,
            now=now,
            clock=clock,
            parent=self,
        )
        self._after_paint = self._once(AFTER, self._on_stage_shown)
        self._stay = self._once(LEAVING, self._on_stay)
        self._own = self._own_commands()
        self._connect()

    def _once(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(then)
        return timer

    def _connect(self) -> None:
        stage, console = self.stage, self.console
        for window in (stage, console):
            window.key_pressed.connect(self._on_key_pressed)
            window.closed.connect(self._on_closed)
        for surface in (stage, console.on_screen):
            surface.gestured.connect(self._on_gestured)
            surface.turned.connect(self._on_turned)
        stage.resized.connect(self._on_stage_resized)
        console.command_given.connect(self.command)
        self._lists.chosen.connect(self._on_chosen)
        self._lists.left.connect(self._on_finder_left)
        self._hand.became.connect(self._become)
        self._hand.marked.connect(self._on_marked)
        self.windows.arranged.connect(self._on_stage_resized)
        self._session.changed.connect(self._on_changed)

    def _own_commands(self) -> dict[Command, Callable[[], None]]:
        """Return what is done for commands that concern windows and time rather than the show."""
        return {
            Command.SWAP: self.windows.swap,
            Command.CONSOLE: self.windows.toggle_console,
            Command.PAUSE: self._pause,
            Command.RESTART: self._timing.restart,
            Command.CLOCK: lambda: self._tell(self._timing.turn_clock()),
            Command.NOTES_LARGER: partial(self._resize_notes, 1),
            Command.NOTES_SMALLER: partial(self._resize_notes, -1),
            Command.KEEP: self._keep,
            Command.COPY: self._copy,
            Command.EVIDENCE: self._show_evidence,
        }

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
        return self._lists.finder

    def start(self) -> None:
        """Open the windows and begin counting."""
        self.windows.arrange()
        self._room.set_slides(self._slides, self.stage)
        self._timing.start()
        self._refresh()
        QTimer.singleShot(0, self, self._on_begun)

    @property
    def hand(self) -> Hand:
        """What is done on the slides: pointing, zooming, drawing."""
        return self._hand

    def command(self, command: Command) -> None:
        """Do what a key, a click or a button asks for."""
        if command in self._own:
            self._own[command]()
        elif not self._hand.command(command):
            self._leave_or_become(command)

    def _leave_or_become(self, command: Command) -> None:
        """Change the show. Esc leaves a console that lies over the stage before it ends the talk,
        and where there is a console it ends with the second one only.
        """
        seen = self.console.isVisible()
        show = commanded(self._show, command, careful=seen)
        if show.leaving and self.windows.console_on_top:
            self.windows.toggle_console()
            return
        if show.leaving:
            self._stay.start()
        self._become(show)

    def settle(self) -> None:
        """Do now what waits for the stage's picture; for pictures of the console."""
        self._after_paint.stop()
        self._on_stage_shown()

    def end(self) -> None:
        """Close stage and console. Nothing is asked."""
        if self._over:
            return
        self._over = True
        self._timing.stop()
        self._after_paint.stop()
        self._stay.stop()
        self._awake.let_go()
        self._session.changed.disconnect(self._on_changed)
        if self._rehearsing:
            self._timing.record()
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
            if self._lists.close():
                self.windows.take_keys()
            if show.mode in LISTS:
                briefing, slides = self._session.briefing, self._slides
                self._lists.open(self.windows.front, show.mode, briefing, slides, show.at)
        self._refresh()

    def _refresh(self) -> None:
        """Bring the stage up to date at once, and all else when the room has its picture."""
        self._show = self._room.show(self._show, self.stage, self.console.on_screen.aspect)
        self._after_paint.start()

    def _on_stage_shown(self) -> None:
        show = self._show
        if self._over:
            return
        self.stage.after_paint()
        evidence = self._room.tell(show, self._said, self.console)
        self.announcer.tell(self.windows.front, self._slides, show, evidence)
        if self._said:
            self.announcer.say(self.windows.front, self._said)
        before, self._shown = self._shown, show
        if not self.console.isVisible():
            words = self._said or sign_words(before, show)
            if words or before.at != show.at:
                self.stage.say(words)
        self._said = ""
        self._timing.follow(self._slides, show)

    def _tell(self, words: str) -> None:
        """Say something to the presenter that changes nothing: on the console, or at the edge."""
        self._said = words
        self._after_paint.start()

    def _show_evidence(self) -> None:
        """Show the sentence behind the slide; let one be chosen where there are several."""
        show, briefing = self._show, self._session.briefing
        if show.mode in (Mode.EVIDENCE, Mode.CHOICE):
            self._become(commanded(show, Command.ESCAPE))
            return
        keys = evidence_keys(briefing, self._slides[show.at]) if self._slides else ()
        if not keys:
            self._tell(translated(NO_EVIDENCE))
        elif len(keys) == 1:
            self._become(answering(show, keys[0]))
        else:
            self._become(replace(show, mode=Mode.CHOICE, veil="", typed="", leaving=False))

    def _pause(self) -> None:
        """Pause the time or go on; with a number typed before, set the target in minutes."""
        typed = self._show.typed
        if not typed:
            self._timing.pause()
            return
        self._become(replace(self._show, typed=""))
        self._tell(self._timing.set_target(int(typed)))

    def _resize_notes(self, by: int) -> None:
        self.console.resize_notes(by)
        self._settings.set(NOTES, float(self.console.notes_step))

    def _keep(self) -> None:
        """Keep what is seen, with what is drawn on it, as a picture file."""
        seen = self._room.seen(self._show)
        if seen is not None:
            self._tell(keep_picture(seen, self._session.briefing.title, self._show.at + 1))

    def _copy(self) -> None:
        """Put what is seen, with what is drawn on it, on the clipboard, as a picture and words."""
        seen = self._room.seen(self._show)
        if seen is not None:
            self._tell(copy_picture(seen))

    def _on_key_pressed(self, event: QKeyEvent) -> None:
        command, text = command_of(event), event.text()
        if command is not None:
            self.command(command)
        elif text.isascii() and text.isdigit():
            if not self._hand.inking:
                self._become(typing(replace(self._show, leaving=False), text))
            elif text == "0":
                self.command(Command.ERASER)
            else:
                self._take_ink(int(text))

    def _take_ink(self, digit: int) -> None:
        if self._hand.take_ink(digit):
            self._tell(f"{self._show.tool.value.capitalize()}: {self._hand.ink_name}")

    def _on_chosen(self, key: str) -> None:
        if self._show.mode in (Mode.QUESTION, Mode.CHOICE):
            self._become(answering(self._show, key))
        elif self._show.mode is Mode.OVERVIEW:
            index = next((i for i, s in enumerate(self._slides) if s.key == key), self._show.at)
            self._become(going_to(self._show, index))
        else:
            self._on_finder_left()

    def _on_finder_left(self) -> None:
        self.command(Command.ESCAPE)

    def _on_gestured(self, gesture: Gesture) -> None:
        """Hand a gesture on; a frozen room keeps its picture, so that only clicks count then."""
        if self._show.frozen is None or (gesture.act is Act.RELEASE and not gesture.moved):
            self._hand.take(gesture)

    def _on_turned(self, turn: Turn) -> None:
        if self._show.frozen is None:
            self._hand.turn(turn)

    def _on_marked(self) -> None:
        if self._show.frozen is None:
            self._room.follow_hand(self.stage, self.console)

    def _on_begun(self) -> None:
        """Keep the display awake, once there is something on it to see."""
        if not self._over:
            self._awake.hold()

    def _on_stay(self) -> None:
        if self._show.leaving and not self._over:
            self._become(replace(self._show, leaving=False))

    def _on_stage_resized(self) -> None:
        self._room.fit(self.stage, self.console)

    def _on_changed(self, change: Change) -> None:
        show, before = self._show, self._slides
        self._slides = derive_slides(change.after)
        places = {slide.key: index for index, slide in enumerate(self._slides)}

        def now(at: int) -> int:
            """Return where the slide stands that stood there; the same place where it is gone."""
            return places.get(before[at].key, at) if at < len(before) else at

        self._show = with_count(show, len(self._slides), now(show.at), now(show.on_stage))
        self._room.set_slides(self._slides, self.stage)
        self._on_stage_resized()
        self._refresh()

    def _on_closed(self) -> None:
        if not self._over:
            QTimer.singleShot(0, self, self.end)
