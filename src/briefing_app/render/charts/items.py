"""What every kind of chart does alike with an item: colour, weight, the hatching of its end."""

from briefing_app.core.quantity import Hedge
from briefing_app.render.charts.marks import Role
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps
from briefing_app.words.written import written_count

BOLD, SEMIBOLD, REGULAR = 700, 600, 400
_AFTER = (Hedge.MORE_THAN, Hedge.AT_LEAST)
_BEFORE = (Hedge.ALMOST, Hedge.LESS_THAN, Hedge.AT_MOST)


def role_of(props: ChartProps, item: ItemProps) -> Role:
    """Return the colour of an item: its tone where it matters or where none does, else neutral."""
    if item.emphasised or not any(i.emphasised for i in props.items):
        return item.tone
    return "neutral_bar"


def weight_of(item: ItemProps) -> int:
    """Return the weight of an item's label: bold where it matters."""
    return BOLD if item.emphasised else REGULAR


def hatch_span(item: ItemProps, length: float) -> tuple[float, float]:
    """Return how far hatching reaches back from the end of a bar and out beyond it."""
    if item.hedge in _AFTER:
        return 0.0, length
    if item.hedge in _BEFORE:
        return length, 0.0
    if item.hedge is Hedge.ABOUT:
        return length / 2, length / 2
    return 0.0, 0.0


def shown_items(props: ChartProps, most: int) -> tuple[ItemProps, ...]:
    """Return at most so many items in their order: those that matter, then the largest."""
    if len(props.items) <= most:
        return props.items
    ranked = sorted(props.items, key=lambda i: (not i.emphasised, -abs(i.value), i.index))
    kept = {i.index for i in ranked[:most]}
    return tuple(i for i in props.items if i.index in kept)


def left_out_text(count: int, language: str = "en") -> str:
    """Return how many items found no room, in words."""
    return written_count(
        language, count, "and one more, in the table", "and {n} more, in the table"
    )
