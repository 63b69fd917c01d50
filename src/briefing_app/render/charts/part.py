"""Part of a whole: one bar, its parts labelled directly below it."""

from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.chart import ChartKind
from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sums.form import shared_form
from briefing_app.render.charts.bars import bars
from briefing_app.render.charts.items import BOLD, REGULAR, SEMIBOLD, hatch_span, role_of
from briefing_app.render.charts.marks import (
    INK_ABOVE,
    Bar,
    ChartLayout,
    Hatch,
    Hit,
    Mark,
    Measure,
    Rect,
    Role,
    Rule,
    Text,
)
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import balanced, fitted, line_height
from briefing_app.viewmodels.charts.phrase import share_words
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps
from briefing_app.viewmodels.figures.reservations import hedge_words
from briefing_app.words.said import marked
from briefing_app.words.written import written

REST = marked("all other", "part of a whole")


class _Piece(NamedTuple):
    """A stretch of the bar with the lines of its label; ``item`` is None for the rest."""

    rect: Rect
    role: Role
    lines: tuple[tuple[str, int], ...]
    item: ItemProps | None


class _Label(NamedTuple):
    """A label that found its place: text left of ``x`` or right of it, in block row ``row``."""

    rect: Rect
    stem: float
    row: int
    ends: bool


def part(props: ChartProps, w: float, h: float, style: ChartStyle, measure: Measure) -> ChartLayout:
    """Lay out one stacked bar; parts without a whole, or too many to be labelled, become bars."""
    whole = props.whole
    if whole is None:
        return bars(props, w, h, style, measure)
    values = [i.value for i in props.items]
    sound = whole.value > 0 and all(v >= 0 for v in values)
    if sound and sum(values, Decimal(0)) <= whole.value:
        for px in style.sizes:
            found = _set(props, whole, w, h, px, style, measure)
            if found is not None:
                return found
    return bars(as_bars(props), w, h, style, measure)


def as_bars(props: ChartProps) -> ChartProps:
    """Return the props with the whole as one more item, for bars below one another."""
    return props._replace(items=props.all_items, whole=None)


def _pieces(
    props: ChartProps, whole: ItemProps, w: float, px: float, measure: Measure, rect: Rect
) -> list[_Piece]:
    pieces: list[_Piece] = []
    at = rect.x
    room = max(px * 9, w * 0.3)

    def label(text: str, value: str, per_cent: Decimal, bold: bool) -> tuple[tuple[str, int], ...]:
        weight = BOLD if bold else REGULAR
        named = balanced(fitted(text, room, px, weight, measure, 2), room, px, weight, measure)
        shown = (
            value
            if whole.quantity.unit == "%"
            else f"{value} · {share_words(per_cent, whole.language)}"
        )
        return (*((line, weight) for line in named), (shown, SEMIBOLD))

    for item in props.items:
        share = item.value / whole.value
        width = float(share) * rect.w
        lines = label(item.label, item.value_text, share * 100, item.emphasised)
        pieces.append(_Piece(Rect(at, rect.y, width, rect.h), role_of(props, item), lines, item))
        at += width
    rest = whole.value - sum((i.value for i in props.items), Decimal(0))
    if rest > 0:
        form = shared_form([item.form for item in (*props.items, whole)])
        parts = number_parts(Quantity(rest, whole.quantity.unit), whole.language, form=form)
        inexact = whole.inexact or any(i.inexact for i in props.items)
        about = hedge_words(Hedge.ABOUT, whole.tongue)
        value = f"{about} {parts.text}" if inexact else parts.text
        lines = label(
            written(whole.tongue, REST, "part of a whole"), value, rest / whole.value * 100, False
        )
        pieces.append(_Piece(Rect(at, rect.y, rect.right - at, rect.h), "neutral_bar", lines, None))
    return pieces


def _set(
    props: ChartProps,
    whole: ItemProps,
    w: float,
    h: float,
    px: float,
    style: ChartStyle,
    measure: Measure,
) -> ChartLayout | None:
    """Return the layout at a text size, or None where the labels find no room."""
    head = fitted(f"{whole.label}: {whole.value_text}", w, px, SEMIBOLD, measure, 1)[0]
    if head.endswith("…") and px > style.smallest:
        return None
    bar_top = line_height(px) + style.gap * 0.5
    rect = Rect(0, bar_top, w, style.bar)
    pieces = _pieces(props, whole, w, px, measure, rect)
    tried = [_placed(pieces, at, w, px, style, measure) for at in (0.0, 0.5, 1.0)]
    found = [labels for labels in tried if labels is not None]
    if not found:
        return None
    placed = min(found, key=lambda labels: max(label.rect.bottom for label in labels))
    depth = max(label.rect.bottom for label in placed)
    thickness = min(style.bar * 1.7, h - bar_top - depth)
    if thickness < style.bar * 0.5:
        return None
    rect = Rect(0, bar_top, w, thickness)
    pieces = [p._replace(rect=Rect(p.rect.x, bar_top, p.rect.w, thickness)) for p in pieces]
    high = line_height(px)
    marks: list[Mark] = []
    tw = measure(head, px, SEMIBOLD)
    marks.append(Text(0, INK_ABOVE * px, head, px, SEMIBOLD, "ink", tw, index=whole.index))
    hits = [Hit(whole.index, whole.key, Rect(0, 0, w, bar_top), rect)]
    for piece, place in zip(pieces, placed, strict=True):
        index = piece.item.index if piece.item else -1
        marks.append(Bar(piece.rect, piece.role, index, 0.0, 0.0))
        marks.extend(_hatched(piece, style))
        stem = Rule(place.stem, rect.bottom, place.stem, rect.bottom + place.rect.y + px * 0.7,
                    "soft", style.rule, index=index)  # fmt: skip
        marks.append(stem)
        for n, (text, weight) in enumerate(piece.lines):
            tw = measure(text, px, weight)
            y = rect.bottom + place.rect.y + INK_ABOVE * px + n * high
            x = place.rect.right if place.ends else place.rect.x
            anchor = "end" if place.ends else "start"
            marks.append(
                Text(
                    x, y, text, px, weight, "ink", tw, "end" if anchor == "end" else "start", index
                )
            )
        if piece.item is not None:
            text_place = Rect(place.rect.x, rect.bottom + place.rect.y, place.rect.w, place.rect.h)
            hits.append(Hit(index, piece.item.key, _around(piece.rect, text_place), piece.rect))
    marks.extend(
        Rule(p.rect.x, rect.y, p.rect.x, rect.bottom, "panel", max(1.0, style.rule * 1.5))
        for p in pieces[1:]
    )
    return ChartLayout(w, h, tuple(marks), tuple(hits), ChartKind.PART)


def _around(bar: Rect, text: Rect) -> Rect:
    """Return the area to point at: over the bar's stretch down to its label, at least 6 wide."""
    width = max(bar.w, 6.0)
    left = max(0.0, bar.x + bar.w / 2 - width / 2)
    return Rect(left, bar.y, width, max(bar.h, text.y - bar.y))


def _hatched(piece: _Piece, style: ChartStyle) -> list[Mark]:
    if piece.item is None:
        return []
    back, out = hatch_span(piece.item, style.hatch)
    length = min(back + out, piece.rect.w)
    if length <= 0:
        return []
    place = Rect(piece.rect.right - length, piece.rect.y, length, piece.rect.h)
    return [Hatch(place, piece.role, piece.item.index, max(3.0, style.hatch / 2.6))]


def _placed(
    pieces: list[_Piece], along: float, w: float, px: float, style: ChartStyle, measure: Measure
) -> list[_Label] | None:
    """Return a place for each label, y from the lower edge of the bar; from right to left.

    ``along`` says where on a wide stretch the stem stands: 0 at its beginning, 1 at its end. Each
    label hangs on a stem from its stretch. A deeper row begins below all labels above it; no
    stem runs through a text.
    """
    high = line_height(px)
    block = high * max(len(piece.lines) for piece in pieces) + style.gap * 0.7
    labels: list[_Label] = []
    inset = style.gap * 0.7
    for piece in reversed(pieces):
        width = max(measure(text, px, weight) for text, weight in piece.lines)
        edge = min(piece.rect.w / 2, style.rule)
        wide = along if piece.rect.w > 2 * (width + inset) else 0.0
        stem = piece.rect.x + edge + wide * (piece.rect.w - 2 * edge)
        height = high * len(piece.lines)
        found = None
        for row in range(6):
            top = style.gap + row * block
            for ends in (False, True):
                x = stem - inset - width if ends else stem + inset
                rect = Rect(x, top, width, height)
                if x < 0 or rect.right > w:
                    continue
                place = _Label(rect, stem, row, ends)
                if all(_apart(place, other, px) for other in labels):
                    found = place
                    break
            if found:
                break
        if found is None:
            return None
        labels.append(found)
    return labels[::-1]


def _apart(a: _Label, b: _Label, px: float) -> bool:
    """Tell whether two labels and their stems keep clear of each other."""
    if a.rect.meets(b.rect, px * 0.4):
        return False
    for stemmed, other in ((a, b), (b, a)):
        inside = other.rect.x - 2 < stemmed.stem < other.rect.right + 2
        if inside and stemmed.rect.y + px * 0.7 > other.rect.y:
            return False
    return True
