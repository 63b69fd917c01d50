"""What an export says, and nothing that it must not say.

The value holds words and numbers that were chosen to travel; what is private (notes of the author,
comments, what a person wrote about a verdict) has no field here, unless the person asked for it.
"""

from dataclasses import dataclass
from decimal import Decimal

from briefing_app.core.lines.direction import is_right_to_left


@dataclass(frozen=True)
class Look:
    """The colours of a page and of slides, ``#rrggbb``."""

    ink: str
    soft: str
    line: str
    paper: str
    panel: str
    accent: str
    mark: str
    neutral: str
    tones: tuple[tuple[str, str], ...] = ()

    def tone(self, name: str) -> str:
        """Return the colour of a tone; ink where it is not known."""
        return next((colour for known, colour in self.tones if known == name), self.ink)


@dataclass(frozen=True)
class OutFigure:
    """A figure: its number in words and as a value, what it is, and where it stands.

    ``number`` is the evidence number, 0 for none. ``value`` is None for a range; then ``low`` and
    ``high`` are its ends. ``sentence`` is the evidence, ``start`` and ``end`` the number's place in
    it. ``block`` is the position of its block in the article, -1 where it stands in none.
    ``verdicts`` says what was checked about it, ``checked`` who signed it off and when. ``tone``
    names the colour of its number.
    """

    id: str
    number: int
    key: bool
    shown: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    hedge: str
    marks: str
    label: str
    period: str
    place: str
    sentence: str
    start: int
    end: int
    where: str
    source: str
    lost: bool
    verdicts: tuple[str, ...]
    checked: str
    tone: str
    block: int = -1


@dataclass(frozen=True)
class OutItem:
    """An item of a chart: its name, number and the number in words with every reservation.

    ``inexact`` says that it is hedged, and hatched where it is drawn.
    """

    label: str
    value: Decimal
    shown: str
    emphasised: bool
    inexact: bool


@dataclass(frozen=True)
class OutChart:
    """A chart with its data. ``kind`` is a `ChartKind` value, ``svg`` its picture (may be empty).

    For a part of a whole, ``whole`` is the whole and the items are its parts.
    """

    id: str
    kind: str
    title: str
    subtitle: str
    unit: str
    items: tuple[OutItem, ...]
    whole: OutItem | None
    footnote: str
    source: str
    alt: str
    svg: str = ""


@dataclass(frozen=True)
class OutClaim:
    """A claim in the text, what came of checking it, and the sum behind that."""

    words: str
    outcome: str
    why: str


@dataclass(frozen=True)
class OutPair:
    """Two numbers on one thing in two sources: ``outcome`` is "agrees", "rounded", "differs" or
    "apart".
    """

    outcome: str
    label: str
    here: str
    there: str
    why: str


@dataclass(frozen=True)
class OutComparison:
    """Another source set beside the article: both names, what there is in a line, and all pairs."""

    here: str
    there: str
    summary: str
    pairs: tuple[OutPair, ...]


@dataclass(frozen=True)
class OutBlock:
    """A block of the article. ``marks`` are (start, end, id of the figure), in order and apart."""

    kind: str
    text: str
    level: int
    rows: tuple[tuple[str, ...], ...]
    marks: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True)
class Outgoing:
    """A briefing on its way out. ``states`` are "Draft" and an embargo in words.

    ``article`` is empty where the text does not travel. ``notes`` are the presenter's notes by the
    key of the slide (``title``, ``figure:ID``, ``chart:ID``), empty unless asked for.
    """

    title: str
    headline: str
    standfirst: str
    kicker: str
    byline: str
    language: str
    states: tuple[str, ...]
    figures: tuple[OutFigure, ...]
    charts: tuple[OutChart, ...]
    claims: tuple[OutClaim, ...]
    article: tuple[OutBlock, ...]
    sources: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, str], ...] = ()
    compared: tuple[OutComparison, ...] = ()

    @property
    def key_figures(self) -> tuple[OutFigure, ...]:
        """The figures that have a card, in the order of the cards."""
        return tuple(figure for figure in self.figures if figure.key)

    @property
    def state_line(self) -> str:
        """Draft and embargo in one line, empty where the briefing is free."""
        return " · ".join(self.states)

    @property
    def right_to_left(self) -> bool:
        """Whether it is read from the right, as its headline is."""
        return is_right_to_left(self.headline)

    def note_of(self, key: str) -> str:
        """Return the presenter's note for a slide, or empty."""
        return next((text for known, text in self.notes if known == key), "")
