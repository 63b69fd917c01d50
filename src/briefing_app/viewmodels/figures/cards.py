"""What a card of a key figure shows, and what stands over all of them."""

from dataclasses import dataclass

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.numberformat import NumberParts, number_parts
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.card_detail import DetailTone, derive_detail
from briefing_app.viewmodels.figures.text import figure_description, figure_name, label_text
from briefing_app.viewmodels.figures.tone import Tone, tone_of

NO_CARDS = (
    "No key figures yet. Open Figures and mark the numbers that matter; each becomes a card here."
)


@dataclass(frozen=True)
class CardProps:
    """A card, ready to be set. ``evidence_number`` is 0 where the figure has none."""

    key: str
    number: NumberParts
    reservations: str
    label: str
    evidence_number: int
    tone: Tone
    detail: str
    detail_tone: DetailTone
    name: str
    description: str


@dataclass(frozen=True)
class BoardProps:
    """The cards in their order, and the note beside the heading."""

    cards: tuple[CardProps, ...]
    note: str


def derive_card(briefing: Briefing, figure: Figure, language: str) -> CardProps:
    """Return what the card of a figure shows and says, all of it computed."""
    detail = derive_detail(briefing, figure, language)
    said = (detail.words, figure_description(briefing, figure))
    return CardProps(
        key=figure.id,
        number=number_parts(figure.quantity, language),
        reservations=" · ".join(figure.quantity.reservations),
        label=label_text(figure),
        evidence_number=briefing.evidence_numbers.get(figure.id, 0),
        tone=tone_of(figure),
        detail=detail.text,
        detail_tone=detail.tone,
        name=figure_name(figure, language),
        description=" ".join(words for words in said if words),
    )


def derive_board(briefing: Briefing) -> BoardProps:
    """Return the cards of the key figures."""
    language = briefing.language or "en"
    figures = briefing.key_figures
    cards = tuple(derive_card(briefing, figure, language) for figure in figures)
    return BoardProps(cards, board_note(figures))


def board_note(figures: tuple[Figure, ...]) -> str:
    """Return how many there are and where from: "9 · all from the article"."""
    if not figures:
        return ""
    spans = sum(isinstance(figure.evidence, Span) for figure in figures)
    cells = len(figures) - spans
    if not cells:
        origin = "all from the article" if len(figures) > 1 else "from the article"
    elif not spans:
        origin = "all from tables" if len(figures) > 1 else "from a table"
    else:
        origin = f"{spans} from the article, {cells} from tables"
    return f"{len(figures)} · {origin}"
