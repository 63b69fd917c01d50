"""The show: what state a running presentation is in, and what each command makes of it.

Pure values and functions. Stage and console are painted from the same `Show`; keys, clickers and
buttons all end in a `Command`. It knows no window and no clock.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from briefing_app.viewmodels.present.zoom import Zoom, around, stepped

SCROLL = 0.2
"""A key's step through the article, as a part of the stage's height."""


class Command(StrEnum):
    """What the presenter can ask for; those of windows and time change no show."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    BLACK = "black"
    WHITE = "white"
    FREEZE = "freeze"
    ZOOM = "zoom"
    WHOLE = "whole slide"
    HAND = "no tool"
    POINTER = "pointer"
    SPOTLIGHT = "spotlight"
    PEN = "pen"
    HIGHLIGHTER = "highlighter"
    ERASER = "eraser"
    UNDO = "undo"
    REDO = "redo"
    CLEAR = "clear"
    KEEP = "keep"
    COPY = "copy"
    THINNER = "thinner"
    THICKER = "thicker"
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
    CONSOLE = "console"
    SWAP = "swap screens"
    PAUSE = "pause"
    RESTART = "restart"
    CLOCK = "clock"
    NOTES_LARGER = "larger notes"
    NOTES_SMALLER = "smaller notes"


class Mode(StrEnum):
    """What the keys mean now."""

    SLIDES = "slides"
    OVERVIEW = "overview"
    EVIDENCE = "evidence"
    CHOICE = "choice of evidence"
    QUESTION = "question"
    HELP = "help"


class Tool(StrEnum):
    """What mouse, pen and finger do on the slide."""

    HAND = "hand"
    POINTER = "pointer"
    SPOTLIGHT = "spotlight"
    PEN = "pen"
    HIGHLIGHTER = "highlighter"
    ERASER = "eraser"
    REGION = "zoom"


INKS = (Tool.PEN, Tool.HIGHLIGHTER)
DRAWING = (*INKS, Tool.ERASER)
GROUNDS = (Mode.SLIDES, Mode.EVIDENCE)
"""Where tools are for: a slide, and the article around a sentence."""


@dataclass(frozen=True)
class Scene:
    """A picture of the stage: a slide, or a part of it, or the evidence of a key instead of it,
    scrolled by so many heights of the stage.
    """

    at: int
    zoom: Zoom | None = None
    evidence: str = ""
    scroll: float = 0.0

    @property
    def view(self) -> Zoom | None:
        """What part of a slide, or of an article that is scrolled, the stage shows; None for all
        of a slide. What is drawn lies on the slide, or on the article.
        """
        return Zoom(0.5, 0.5 + self.scroll, 1.0) if self.evidence else self.zoom


@dataclass(frozen=True)
class Show:
    """A running presentation.

    ``at`` is the slide the presenter is on, ``frozen`` what the stage keeps showing while frozen,
    else None. ``veil`` is ``"black"``, ``"white"`` or empty. ``typed`` are the digits of a slide's
    number. ``answer`` is the key whose evidence is shown. ``leaving`` says that one more escape
    ends the show.
    """

    count: int
    at: int = 0
    mode: Mode = Mode.SLIDES
    veil: str = ""
    frozen: Scene | None = None
    tool: Tool = Tool.HAND
    zoom: Zoom | None = None
    typed: str = ""
    answer: str = ""
    scroll: float = 0.0
    leaving: bool = False
    ended: bool = False

    @property
    def scene(self) -> Scene:
        """What the presenter has put on the stage."""
        if self.mode is Mode.EVIDENCE:
            return Scene(self.at, None, self.answer, self.scroll)
        return Scene(self.at, self.zoom)

    @property
    def room(self) -> Scene:
        """What the room sees, if no veil hides it."""
        return self.scene if self.frozen is None else self.frozen

    @property
    def on_stage(self) -> int:
        """The slide that the stage shows."""
        return self.room.at


def going_to(show: Show, index: int) -> Show:
    """Go to a slide; past either end stays at that end. Zoom, veil and evidence are left behind."""
    at = min(max(index, 0), max(show.count - 1, 0))
    tool = Tool.HAND if show.tool is Tool.REGION else show.tool
    return Show(show.count, at, frozen=show.frozen, tool=tool)


def with_count(show: Show, count: int, at: int, frozen_at: int | None = None) -> Show:
    """Follow an edit of the briefing during the show: so many slides now, this one is on, and that
    one is what a frozen stage keeps.
    """
    last = max(count - 1, 0)
    frozen = show.frozen
    if frozen is not None:
        kept = frozen.at if frozen_at is None else frozen_at
        frozen = replace(frozen, at=min(max(kept, 0), last))
    return replace(show, count=count, at=min(max(at, 0), last), frozen=frozen)


def typing(show: Show, text: str) -> Show:
    """Take typed digits of a slide's number; anything else is no digit and changes nothing."""
    if show.mode is Mode.SLIDES and text.isascii() and text.isdigit():
        return replace(show, typed=(show.typed + text)[-4:])
    return show


def answering(show: Show, key: str) -> Show:
    """Put the evidence of a key on the stage; escaping goes back to where one was."""
    return replace(show, mode=Mode.EVIDENCE, answer=key, scroll=0.0, veil="", zoom=None, typed="")


def scrolled(show: Show, by: float) -> Show:
    """Scroll the article around the evidence by parts of what is seen."""
    return replace(show, scroll=show.scroll + by) if show.mode is Mode.EVIDENCE else show


def with_zoom(show: Show, zoom: Zoom | None) -> Show:
    """Show a part of the slide, or all of it again; choosing a region is over."""
    tool = Tool.HAND if show.tool is Tool.REGION else show.tool
    return replace(show, zoom=zoom, tool=tool, mode=Mode.SLIDES, answer="", typed="")


def _escaped(show: Show) -> Show:
    """Leave the present state; where there is none, end."""
    if show.mode is not Mode.SLIDES:
        return replace(show, mode=Mode.SLIDES, typed="", answer="", scroll=0.0)
    if show.typed:
        return replace(show, typed="")
    if show.tool is not Tool.HAND:
        return replace(show, tool=Tool.HAND)
    if show.zoom is not None:
        return replace(show, zoom=None)
    if show.veil:
        return replace(show, veil="")
    if show.frozen is not None:
        return replace(show, frozen=None)
    return replace(show, ended=True)


def _entered(show: Show) -> Show:
    if show.mode is Mode.SLIDES and show.typed:
        return going_to(show, int(show.typed) - 1)
    if show.mode in (Mode.EVIDENCE, Mode.HELP):
        return _escaped(show)
    if show.tool is Tool.REGION:
        return with_zoom(show, around(show.zoom, 0.5, 0.5, 2.0))
    return commanded(show, Command.NEXT)


def _toggled(show: Show, mode: Mode) -> Show:
    if mode is Mode.EVIDENCE and show.mode is not mode:
        return show  # which evidence is for whoever knows the slide to say: see `answering`
    to = Mode.SLIDES if show.mode is mode else mode
    return replace(show, mode=to, typed="", answer="", veil="")


def _taking(show: Show, tool: Tool) -> Show:
    """Take a tool, or lay it down where it is in the hand; a list is left for it."""
    to = Tool.HAND if show.tool is tool else tool
    if show.mode is Mode.EVIDENCE and tool is not Tool.REGION:
        return replace(show, tool=to)
    return replace(show, tool=to, mode=Mode.SLIDES, answer="", typed="")


def _zoomed(show: Show) -> Show:
    """Ask where to zoom; once more zooms into the middle, and from there out again."""
    if show.zoom is not None:
        return with_zoom(show, None)
    if show.tool is Tool.REGION:
        return with_zoom(show, around(None, 0.5, 0.5, 2.0))
    return replace(_taking(show, Tool.REGION), veil="")


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
TOOLS = {
    Command.POINTER: Tool.POINTER,
    Command.SPOTLIGHT: Tool.SPOTLIGHT,
    Command.PEN: Tool.PEN,
    Command.HIGHLIGHTER: Tool.HIGHLIGHTER,
    Command.ERASER: Tool.ERASER,
}
_GOING = (Command.NEXT, Command.PREVIOUS, Command.FIRST, Command.LAST)


def commanded(show: Show, command: Command, *, careful: bool = False) -> Show:
    """Return the show after a command. A ``careful`` show ends with the second escape in a row."""
    after = _commanded(replace(show, leaving=False) if show.leaving else show, command)
    if after.ended and careful and not show.leaving:
        return replace(show, leaving=True)
    return after


def _commanded(show: Show, command: Command) -> Show:
    if command is Command.ESCAPE:
        return _escaped(show)
    if command is Command.ENTER:
        return _entered(show)
    if command in _MODES:
        return _toggled(show, _MODES[command])
    if command in TOOLS:
        return _taking(show, TOOLS[command])
    if command in _STEPS:
        return _arrowed(show, command)
    if command in _GOING:
        return _gone(show, command)
    return _changed(show, command)


def _changed(show: Show, command: Command) -> Show:
    """Return the show after a command for what is on the stage now."""
    if command is Command.BLACK or command is Command.WHITE:
        return replace(show, veil="" if show.veil else command.value)
    if command is Command.FREEZE:
        return replace(show, frozen=show.scene if show.frozen is None else None)
    if command is Command.ZOOM:
        return _zoomed(show)
    if command is Command.WHOLE:
        return with_zoom(show, None)
    if command is Command.HAND:
        return replace(show, tool=Tool.HAND)
    return show


def _gone(show: Show, command: Command) -> Show:
    if command is Command.NEXT and show.veil:
        return going_to(show, show.at)  # the first step only lifts the veil
    to = {
        Command.NEXT: show.at + 1,
        Command.PREVIOUS: show.at - 1,
        Command.FIRST: 0,
        Command.LAST: show.count - 1,
    }[command]
    return going_to(show, to)


def _arrowed(show: Show, command: Command) -> Show:
    dx, dy = _STEPS[command]
    if show.mode is Mode.EVIDENCE and dy:
        return scrolled(show, dy * SCROLL)
    if show.zoom is not None:
        return replace(show, zoom=stepped(show.zoom, dx, dy))
    return going_to(show, show.at + dx + dy)
