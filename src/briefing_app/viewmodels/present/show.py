"""The show: what state a running presentation is in, and what each command makes of it.

Pure values and functions. Stage and console are painted from the same `Show`; keys, clickers and
buttons all end in a `Command`. It knows no window and no clock.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

LARGEST_ZOOM = 6.0
PAN = 0.15
"""A step of panning, as a part of what is seen."""


class Command(StrEnum):
    """What the presenter can ask for."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    BLACK = "black"
    WHITE = "white"
    FREEZE = "freeze"
    POINTER = "pointer"
    ZOOM = "zoom"
    OVERVIEW = "all slides"
    EVIDENCE = "evidence"
    QUESTION = "question"
    HELP = "keys"
    ENTER = "enter"
    ESCAPE = "escape"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


class Mode(StrEnum):
    """What the keys mean now."""

    SLIDES = "slides"
    OVERVIEW = "overview"
    EVIDENCE = "evidence"
    QUESTION = "question"
    ANSWER = "answer"
    HELP = "help"


@dataclass(frozen=True)
class Zoom:
    """A region of the slide: its centre in parts of the slide (0 to 1) and how much larger."""

    x: float = 0.5
    y: float = 0.5
    factor: float = 2.0


@dataclass(frozen=True)
class Show:
    """A running presentation.

    ``at`` is the slide the presenter is on, ``frozen_at`` the one the stage keeps showing while
    frozen, else None. ``veil`` is ``"black"``, ``"white"`` or empty.
    ``typed`` are the digits of a slide's number. ``answer`` is the key of what a question put on
    the stage.
    """

    count: int
    at: int = 0
    mode: Mode = Mode.SLIDES
    veil: str = ""
    frozen_at: int | None = None
    pointer: bool = False
    zoom: Zoom | None = None
    typed: str = ""
    answer: str = ""
    ended: bool = False

    @property
    def on_stage(self) -> int:
        """The slide that the stage shows."""
        return self.at if self.frozen_at is None else self.frozen_at


def going_to(show: Show, index: int) -> Show:
    """Go to a slide; past either end stays at that end. Zoom and veil are left behind."""
    at = min(max(index, 0), max(show.count - 1, 0))
    return replace(show, at=at, mode=Mode.SLIDES, veil="", zoom=None, typed="", answer="")


def with_count(show: Show, count: int, at: int) -> Show:
    """Follow an edit of the briefing during the show: so many slides now, this one is on."""
    frozen = None if show.frozen_at is None else min(show.frozen_at, max(count - 1, 0))
    return replace(show, count=count, at=min(max(at, 0), max(count - 1, 0)), frozen_at=frozen)


def typing(show: Show, text: str) -> Show:
    """Take typed digits of a slide's number; anything else is no digit and changes nothing."""
    if show.mode is Mode.SLIDES and text.isascii() and text.isdigit():
        return replace(show, typed=(show.typed + text)[-4:])
    return show


def answering(show: Show, key: str) -> Show:
    """Put what a question found on the stage; escaping goes back to where one was."""
    return replace(show, mode=Mode.ANSWER, answer=key, veil="", zoom=None, typed="")


def _panned(zoom: Zoom, dx: float, dy: float) -> Zoom:
    reach = 0.5 / zoom.factor
    step = PAN * 2 * reach
    x = min(max(zoom.x + dx * step, reach), 1 - reach)
    y = min(max(zoom.y + dy * step, reach), 1 - reach)
    return replace(zoom, x=x, y=y)


def zooming(show: Show, x: float, y: float, factor: float) -> Show:
    """Zoom to a region around a point of the slide; a factor of one or less ends zooming."""
    if factor <= 1.01:
        return replace(show, zoom=None)
    factor = min(factor, LARGEST_ZOOM)
    reach = 0.5 / factor
    return replace(
        show, zoom=Zoom(min(max(x, reach), 1 - reach), min(max(y, reach), 1 - reach), factor)
    )


def _escaped(show: Show) -> Show:
    """Leave the present state; where there is none, end."""
    if show.mode is not Mode.SLIDES:
        return replace(show, mode=Mode.SLIDES, typed="", answer="")
    if show.typed:
        return replace(show, typed="")
    if show.zoom is not None:
        return replace(show, zoom=None)
    if show.veil:
        return replace(show, veil="")
    if show.frozen_at is not None:
        return replace(show, frozen_at=None)
    if show.pointer:
        return replace(show, pointer=False)
    return replace(show, ended=True)


def _entered(show: Show) -> Show:
    if show.mode is Mode.SLIDES and show.typed:
        return going_to(show, int(show.typed) - 1)
    if show.mode in (Mode.EVIDENCE, Mode.HELP, Mode.ANSWER):
        return _escaped(show)
    return commanded(show, Command.NEXT)


def _toggled(show: Show, mode: Mode) -> Show:
    to = Mode.SLIDES if show.mode is mode else mode
    return replace(show, mode=to, typed="", answer="", veil="")


def _veiled(show: Show, veil: str) -> Show:
    return replace(show, veil="" if show.veil else veil)


_STEPS = {
    Command.LEFT: (-1, 0),
    Command.RIGHT: (1, 0),
    Command.UP: (0, -1),
    Command.DOWN: (0, 1),
}
_MODES = {
    Command.OVERVIEW: Mode.OVERVIEW,
    Command.EVIDENCE: Mode.EVIDENCE,
    Command.QUESTION: Mode.QUESTION,
    Command.HELP: Mode.HELP,
}


def commanded(show: Show, command: Command) -> Show:
    """Return the show after a command."""
    if command is Command.ESCAPE:
        return _escaped(show)
    if command is Command.ENTER:
        return _entered(show)
    if command in _MODES:
        return _toggled(show, _MODES[command])
    if command in _STEPS:
        return _arrowed(show, command)
    if command is Command.BLACK or command is Command.WHITE:
        return _veiled(show, command.value)
    if command is Command.FREEZE:
        return replace(show, frozen_at=None if show.frozen_at is not None else show.at)
    if command is Command.POINTER:
        return replace(show, pointer=not show.pointer)
    if command is Command.ZOOM:
        return zooming(show, 0.5, 0.5, 1.0 if show.zoom else 2.0)
    to = {
        Command.NEXT: show.at + 1,
        Command.PREVIOUS: show.at - 1,
        Command.FIRST: 0,
        Command.LAST: show.count - 1,
    }[command]
    if command is Command.NEXT and show.veil:
        to = show.at
    return going_to(show, to)


def _arrowed(show: Show, command: Command) -> Show:
    dx, dy = _STEPS[command]
    if show.zoom is not None:
        return replace(show, zoom=_panned(show.zoom, dx, dy))
    return going_to(show, show.at + dx + dy)
