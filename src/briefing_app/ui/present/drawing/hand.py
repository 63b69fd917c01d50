"""What a hand's gestures do: click through the slides, point, zoom, move what is seen, draw, wipe.

It holds what is drawn in this talk. It changes the show only by saying what it becomes.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from briefing_app.ui.present.drawing.surface import Act, Gesture, Turn
from briefing_app.viewmodels.present.ink import (
    STEP,
    THICKEST,
    THINNEST,
    WIDTHS,
    Drawing,
    Ink,
    Stroke,
    Strokes,
    become,
    redone,
    undone,
    without,
)
from briefing_app.viewmodels.present.show import (
    DRAWING,
    GROUNDS,
    INKS,
    Command,
    Mode,
    Show,
    Tool,
    commanded,
    scrolled,
    with_zoom,
)
from briefing_app.viewmodels.present.zoom import around, framed, moved, slide_point
from briefing_app.words.said import marked, translated

FIRST_INK = {Tool.PEN: 0, Tool.HIGHLIGHTER: 1}
"""The ink that a tool begins with."""
INK_NAMES = (
    marked("red"),
    marked("yellow"),
    marked("green"),
    marked("blue"),
    marked("the text's colour"),
)
"""The inks in the order of their digits."""
OWN = frozenset((Command.UNDO, Command.REDO, Command.CLEAR, Command.THINNER, Command.THICKER))
"""The commands that are about drawing alone."""
SPOTLIGHT = 0.14
"""The spotlight's radius at first, in parts of the stage's width."""
LEAST_LIGHT, MOST_LIGHT = 0.04, 0.6


@dataclass(frozen=True)
class Marks:
    """What lies over the slide: the strokes, the one being drawn, where the hand points, and the
    rectangle being chosen. ``reach`` is the radius of spotlight or eraser; strokes are seen below
    ``top``, a part of the height: what stands above it does not scroll with them.
    """

    tool: Tool = Tool.HAND
    strokes: Strokes = ()
    live: Stroke | None = None
    spot: QPointF | None = None
    band: tuple[QPointF, QPointF] | None = None
    reach: float = 0.0
    top: float = 0.0


class Hand(QObject):
    """Takes gestures; ``became`` carries the show after one, ``marked`` says that marks changed."""

    became = Signal(Show)
    marked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = Ink()
        self._show = Show(0)
        self._key = ""
        self._aspect = 9 / 16
        self._widths = dict(WIDTHS)
        self._inks = dict(FIRST_INK)
        self._light = SPOTLIGHT
        self._spot: QPointF | None = None
        self._begun: QPointF | None = None
        self._last = QPointF()
        self._live: Stroke | None = None
        self._before: Strokes | None = None

    @property
    def ink(self) -> Ink:
        """All that is drawn."""
        return self._ink

    @property
    def inking(self) -> bool:
        """Whether a pen or a highlighter is in the hand: digits are inks then."""
        return self._show.tool in INKS and self._show.mode in GROUNDS

    @property
    def ink_name(self) -> str:
        """What the ink of the pen or highlighter in the hand is called; empty for other tools."""
        return translated(INK_NAMES[self._inks[self._show.tool]]) if self.inking else ""

    def follow(self, show: Show, key: str, aspect: float) -> None:
        """Say where the show stands now: the key of what is drawn on, and the stage's height by
        its width.
        """
        if (show.tool, key) != (self._show.tool, self._key):
            self._give_up()
        self._show, self._key, self._aspect = show, key, aspect

    def marks(self) -> Marks:
        """Return what lies over what the presenter is on."""
        tool, strokes = self._show.tool, self._ink.on(self._key).strokes
        if self._show.mode not in GROUNDS:
            return Marks(strokes=strokes)
        band = None
        if tool is Tool.REGION and self._begun is not None and self._live is None:
            band = (self._begun, self._last)
        reach = self._light if tool is Tool.SPOTLIGHT else self._widths.get(tool, 0.0)
        spot = None if tool in (Tool.HAND, Tool.REGION) else self._spot
        return Marks(tool, strokes, self._live, spot, band, reach)

    def take(self, gesture: Gesture) -> None:
        """Do what a gesture means with the tool in hand."""
        self._spot = gesture.at
        show = self._show
        if gesture.act is Act.CANCEL:
            self._give_up()
        elif show.mode in GROUNDS and (show.tool in DRAWING or gesture.wiping):
            self._draw(gesture)
        else:
            self._point(gesture)
        if gesture.act is Act.PRESS:
            self._begun = gesture.at
        elif gesture.act is Act.RELEASE:
            self._begun = None
        self._last = gesture.at
        self.marked.emit()

    def turn(self, turn: Turn) -> None:
        """Zoom or move by a wheel or two fingers; with a spotlight, make it larger."""
        show = self._show
        if show.mode is Mode.EVIDENCE:
            by = turn.by.y() if turn.by is not None else (1 - turn.larger) * 0.5
            self.became.emit(scrolled(show, by))
            return
        if show.mode is not Mode.SLIDES or show.veil:
            return
        if show.tool is Tool.SPOTLIGHT and turn.by is None:
            self._light = min(max(self._light * turn.larger, LEAST_LIGHT), MOST_LIGHT)
            self.marked.emit()
            return
        zoom = show.zoom
        if turn.by is not None and zoom is not None:
            zoom = moved(zoom, turn.by.x(), turn.by.y())
        if turn.larger != 1.0:
            zoom = around(zoom, turn.at.x(), turn.at.y(), turn.larger)
        if zoom != show.zoom:
            self.became.emit(replace(with_zoom(show, zoom), tool=show.tool))

    def command(self, command: Command) -> bool:
        """Do what a command says about drawing; return whether it was one."""
        if command not in OWN:
            return False
        drawing = self._ink.on(self._key)
        if command is Command.UNDO:
            self._keep(undone(drawing))
        elif command is Command.REDO:
            self._keep(redone(drawing))
        elif command is Command.CLEAR:
            self._keep(become(drawing, ()))
        else:
            self._resize(STEP if command is Command.THICKER else 1 / STEP)
        self._give_up()
        self.marked.emit()
        return True

    def take_ink(self, digit: int) -> bool:
        """Take the ink of a digit for the tool in hand; return whether there is one."""
        if not self.inking or not 1 <= digit <= len(INK_NAMES):
            return False
        self._inks[self._show.tool] = digit - 1
        self.marked.emit()
        return True

    def _resize(self, by: float) -> None:
        tool = self._show.tool
        if tool is Tool.SPOTLIGHT:
            self._light = min(max(self._light * by, LEAST_LIGHT), MOST_LIGHT)
        elif tool in self._widths:
            self._widths[tool] = min(max(self._widths[tool] * by, THINNEST), THICKEST)

    def _keep(self, drawing: Drawing) -> None:
        if self._key:
            self._ink = self._ink.having(self._key, drawing)

    def _give_up(self) -> None:
        """Leave off what a hand has begun; what it wiped stays wiped."""
        self._end_wiping()
        self._live = self._begun = None

    def _draw(self, gesture: Gesture) -> None:
        x, y = slide_point(self._show.scene.view, gesture.at.x(), gesture.at.y())
        held = gesture.act in (Act.PRESS, Act.DRAG)
        if gesture.wiping or self._show.tool is Tool.ERASER:
            if gesture.act is Act.PRESS:
                self._before = self._ink.on(self._key).strokes
            if held and self._before is not None:
                self._wipe(x, y)
            if gesture.act is Act.RELEASE:
                self._end_wiping()
            return
        touch = (x, y, gesture.pressure)
        if gesture.act is Act.PRESS and gesture.button is Qt.MouseButton.LeftButton:
            tool = self._show.tool
            width = self._widths[tool] / self._larger
            self._live = Stroke(tool, self._inks[tool], width, (touch,))
        elif self._live is not None and gesture.act is Act.DRAG:
            self._live = replace(self._live, touches=(*self._live.touches, touch))
        elif self._live is not None and gesture.act is Act.RELEASE:
            drawing = self._ink.on(self._key)
            self._keep(become(drawing, (*drawing.strokes, self._live)))
            self._live = None

    @property
    def _larger(self) -> float:
        """How many times larger than a whole slide what is drawn on is seen."""
        view = self._show.scene.view
        return view.factor if view is not None else 1.0

    def _wipe(self, x: float, y: float) -> None:
        drawing = self._ink.on(self._key)
        reach = self._widths[Tool.ERASER] / self._larger
        left = without(drawing.strokes, x, y, reach, self._aspect)
        if left != drawing.strokes:
            self._keep(replace(drawing, strokes=left))

    def _end_wiping(self) -> None:
        if self._before is not None:
            drawing = self._ink.on(self._key)
            self._keep(become(drawing, drawing.strokes, self._before))
        self._before = None

    def _point(self, gesture: Gesture) -> None:
        """Click, choose a region, or move what is seen; dragging never changes the slide."""
        show, begun = self._show, self._begun
        if show.veil or begun is None or gesture.act is Act.PRESS:
            if show.veil and gesture.act is Act.RELEASE and not gesture.moved:
                self._click(gesture)
            return
        zoom = show.zoom
        if gesture.act is Act.DRAG and gesture.moved:
            way = self._last - gesture.at
            if show.mode is Mode.EVIDENCE:
                self.became.emit(scrolled(show, way.y()))
            elif show.tool is not Tool.REGION and zoom is not None:
                self.became.emit(replace(show, zoom=moved(zoom, way.x(), way.y())))
        elif gesture.act is Act.RELEASE and show.tool is Tool.REGION:
            one, other = (begun.x(), begun.y()), (gesture.at.x(), gesture.at.y())
            there = framed(zoom, one, other) if gesture.moved else around(zoom, *other, 2.0)
            self.became.emit(with_zoom(show, there))
        elif gesture.act is Act.RELEASE and not gesture.moved:
            self._click(gesture)

    def _click(self, gesture: Gesture) -> None:
        """Go on or back; a zoomed slide is only left, never by the hand that moves it."""
        show, right = self._show, gesture.button is Qt.MouseButton.RightButton
        if show.zoom is not None:
            if right:
                self.became.emit(commanded(show, Command.WHOLE))
        elif gesture.button is Qt.MouseButton.LeftButton or right:
            self.became.emit(commanded(show, Command.PREVIOUS if right else Command.NEXT))
