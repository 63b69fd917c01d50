"""What a card of a key figure shows, and what stands over all of them."""

from briefing_app.core.arithmetic import is_lost
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.core.numberformat import NumberParts
from briefing_app.core.quantity import Hedge
from briefing_app.core.span import Span
from briefing_app.core.value import Value, replace
from briefing_app.viewmodels.figures.card_detail import DetailTone, derive_detail
from briefing_app.viewmodels.figures.loss import loss_of
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.figures.reservations import reservation_words
from briefing_app.viewmodels.figures.text import (
    figure_description,
    figure_name,
    label_text,
    number_of,
    unsaid,
)
from briefing_app.viewmodels.figures.tone import Tone, tone_of
from briefing_app.words.said import counted, marked, said, translated

NO_CARDS = marked(
    "No key figures yet. Open Figures and mark the numbers that matter; each becomes a card here."
)
NO_CARDS_OF_TABLES = marked(
    "No key figures yet. Click a number of the table with the right button, "
    "or press the menu key on it in Figures ▸ Tables, and make it a key "
    "figure; it becomes a card here."
)


class CardProps(Value):
    """A card, ready to be set. ``evidence_number`` is 0 where the figure has none.

    ``signed`` says who looked at it as it stands now, ``commented`` how many open comments it has;
    those are seen in the window only. ``detail_whole`` is the computed line with the numbers behind
    it.
    """

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
    signed: str = ""
    commented: str = ""
    detail_whole: str = ""

    @property
    def from_right(self) -> bool:
        """Whether it is set from the right, in any interface: where its label is read so."""
        return is_right_to_left(self.label)


class BoardProps(Value):
    """The cards in their order, the note beside the heading, and what is said without any."""

    cards: tuple[CardProps, ...]
    note: str
    empty: str = ""


def derive_card(
    briefing: Briefing, figure: Figure, language: str, *, said: str = "", described: bool = True
) -> CardProps:
    """Return what the card of a figure shows and says, all of it computed.

    ``said`` is a period that stands over all cards, so that this one need not repeat it. Not
    ``described``, its description lacks what is neither on the card nor its name.
    """
    number = number_of(figure, language)
    detail = derive_detail(briefing, figure, language)
    signed = _signed(briefing, figure.id)
    about = figure_description(briefing, figure) if described else ""
    told = (detail.words, about, f"{signed[:1].upper()}{signed[1:]}." if signed else "")
    shown = replace(figure, period="") if said and figure.sure_period == said else figure
    label = label_text(shown, briefing.language)
    return CardProps(
        key=figure.id,
        number=number,
        reservations=_reservations(figure, number, label, briefing.language),
        label=label,
        evidence_number=briefing.evidence_numbers.get(figure.id, 0),
        tone="lost" if loss_of(briefing, figure.evidence) else tone_of(figure),
        detail=detail.text,
        detail_tone=detail.tone,
        name=figure_name(figure, language, briefing.language),
        description=" ".join(words for words in told if words),
        signed=signed,
        detail_whole=detail.whole or detail.text,
    )


def _signed(briefing: Briefing, figure: str) -> str:
    if not briefing.sign_offs:
        return ""
    # Lazy on purpose: few briefings are signed off.
    from briefing_app.viewmodels.review.words import signed_words

    return signed_words(briefing, figure)


def _commented(briefing: Briefing, card: CardProps) -> CardProps:
    """Return a card of the window with how many comments there are on its figure."""
    if not briefing.comments:
        return card
    from briefing_app.core.review.anchors import subject_of

    said = sum(
        not one.resolved and subject_of(briefing, one) == card.key for one in briefing.comments
    )
    if not said:
        return card
    words = counted(said, "1 comment", "{n} comments")
    return replace(card, commented=words, description=f"{card.description} {words}.")


def _reservations(figure: Figure, number: NumberParts, label: str, language: str) -> str:
    """Return hedge and marks, but what the label says itself: "target" over "target".

    "Thousands" says itself that it is about that many.
    """
    quantity = figure.quantity
    rough = quantity.is_range and not any(char.isdigit() for char in number.number)
    if rough and quantity.hedge is Hedge.ABOUT:
        quantity = replace(quantity, hedge=Hedge.EXACT)
    kept = unsaid(quantity.reservations, label)
    words = zip(quantity.reservations, reservation_words(quantity, language), strict=True)
    return " · ".join(shown for english, shown in words if english in kept)


def derive_board(briefing: Briefing, *, described: bool = True) -> BoardProps:
    """Return the cards of the key figures."""
    language = briefing.language or "en"
    figures = briefing.key_figures
    common = common_period(figures)
    cards = tuple(
        _commented(briefing, derive_card(briefing, f, language, said=common, described=described))
        for f in figures
    )
    empty = (
        translated(NO_CARDS_OF_TABLES)
        if briefing.tables and not briefing.articles
        else translated(NO_CARDS)
    )
    signed = {card.signed for card in cards}
    once = signed.pop() if len(cards) > 1 and len(signed) == 1 else ""
    if once:
        cards = tuple(replace(card, signed="") for card in cards)
    every = said("all {signed}", signed=once) if once else ""
    note = " · ".join(part for part in (board_note(figures, language), every) if part)
    return BoardProps(cards, note, empty)


def common_period(figures: tuple[Figure, ...]) -> str:
    """Return the period that most cards are of, where each has one of its own; else empty.

    Said once over the cards, it would be false of one without a period.
    """
    periods = [figure.sure_period for figure in figures]
    if len(periods) < 2 or not all(periods):
        return ""
    usual = max(periods, key=lambda period: (periods.count(period), period))
    return usual if 2 * periods.count(usual) > len(periods) else ""


def board_note(figures: tuple[Figure, ...], language: str = "en") -> str:
    """Return how many there are, of when and where from: "9 · 2024 · all from the article"."""
    if not figures:
        return ""
    spans = sum(isinstance(figure.evidence, Span) for figure in figures)
    cells = len(figures) - spans
    odd = sum(figure.said is not None or is_lost(figure) for figure in figures)
    if not cells and odd:
        origin = counted(odd, "{n} not as the article says", "{n} not as the article says")
    elif not cells:
        origin = said("all from the article") if len(figures) > 1 else said("from the article")
    elif not spans:
        origin = said("all from tables") if len(figures) > 1 else said("from a table")
    else:
        origin = said("{spans} from the article, {cells} from tables", spans=spans, cells=cells)
    period = common_period(figures)
    when = ""
    if period:
        own = all(figure.sure_period == period for figure in figures)
        name = period_name(period, language)
        when = f"{name if own else said('{period} unless said', period=name)} · "
    return f"{len(figures)} · {when}{origin}"
