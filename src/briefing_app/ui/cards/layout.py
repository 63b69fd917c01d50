"""How the words of a card are set: type sizes, wrapping, and so how tall it must be.

Nothing is ever cut: a long number shrinks in steps, then wraps; a label takes the lines it needs.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.numberformat import NBSP
from briefing_app.render.fonts import BOLD, REGULAR, SEMIBOLD
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.figures.cards import CardProps

_GROUP = Pattern("[–,.’\u202f\u00a0](?=[^\\d]?\\d{3})|–")
_DASH = Pattern("–")
_PAD_X, _PAD_TOP, _PAD_BOTTOM = 13, 11, 12
_NUMBER_SIZES = (29, 26, 23, 20, 17)
_SCALE_SHARE, _SCALE_LEAST = 15 / 29, 12.0


class CardLayout:
    """The texts of one card for a width, placed from its top left corner.

    A card whose label is read from the right is set from the right, in any interface.
    """

    def __init__(self, props: CardProps, theme: Theme, width: int) -> None:
        px = theme.px
        palette = theme.palette
        self._texts: list[tuple[QTextLayout, QPointF, QColor, int]] = []
        left = px(_PAD_X)
        inner = max(1.0, width - 2.0 * left)
        tone = palette.tone(props.tone)
        right = props.from_right

        badge = self._badge(props, theme)
        badge_width = badge.maximumWidth() if props.evidence_number else 0.0
        edge = px(11) if right else width - px(11) - badge_width
        self._add(badge, QPointF(edge, px(9)), palette.faint)

        y = float(px(_PAD_TOP) - px(1))
        beside = max(1.0, inner - badge_width - px(4))
        words = props.reservations or NBSP
        reserved = _set(words, theme.sans(12.5), beside, right=right)
        start = left + inner - beside if right else left
        y += self._add(reserved, QPointF(start, y), palette.soft)
        # Digits have no descenders and leave room above: their lines stand closer.
        y += self._add(_number(props, theme, inner, right=right), QPointF(left, y), tone, px(2))
        if props.label:
            y += px(1)
            label = _set(props.label, theme.sans(13.5, REGULAR), inner, right=right)
            y += self._add(label, QPointF(left, y), palette.ink)
        if props.detail:
            y += px(5)
            colours = {"ok": palette.ok, "warn": palette.warn, "bad": palette.bad, "tone": tone}
            colour = colours.get(props.detail_tone, palette.soft)
            detail = _set(props.detail, theme.sans(12, SEMIBOLD), inner, right=right)
            y += self._add(detail, QPointF(left, y), colour)
        review = " · ".join(words for words in (props.signed, props.commented) if words)
        if review:
            y += px(4)
            reviewed = _set(review, theme.sans(11.5), inner, right=right)
            y += self._add(reviewed, QPointF(left, y), palette.soft)
        self.height = round(y + px(_PAD_BOTTOM))

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Paint the texts with the card's top left corner at ``origin``."""
        for layout, at, colour, _ in self._texts:
            painter.setPen(colour)
            layout.draw(painter, origin + at)

    def boxes(self) -> list[QRectF]:
        """Return where each text lies, as wide as its longest line."""
        found = []
        for layout, at, _, trim in self._texts:
            box = QRectF()
            for number in range(layout.lineCount()):
                box = box.united(layout.lineAt(number).naturalTextRect())
            found.append(box.translated(at).adjusted(0, trim, 0, -trim))
        return found

    def _add(self, layout: QTextLayout, at: QPointF, colour: str, trim: int = 0) -> float:
        """Put a text at a place, ``trim`` pixels cut from its empty top and bottom."""
        self._texts.append((layout, at - QPointF(0, trim), QColor(colour), trim))
        return layout.boundingRect().height() - 2 * trim

    @staticmethod
    def _badge(props: CardProps, theme: Theme) -> QTextLayout:
        number = str(props.evidence_number) if props.evidence_number else ""
        return _set(number, theme.sans(11.5, SEMIBOLD), 1e6)


def _set(
    text: str,
    font: QFont,
    width: float,
    formats: list[QTextLayout.FormatRange] | None = None,
    *,
    right: bool = False,
) -> QTextLayout:
    """Return text in lines of a width, broken inside a word only where nothing else helps."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(right=right, turned=right and is_right_to_left(text)))
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


@cache
def _option(*, right: bool, turned: bool) -> QTextOption:
    """Return how lines are set: of the article, in any interface."""
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _number(props: CardProps, theme: Theme, width: float, *, right: bool) -> QTextLayout:
    """Return the number in the largest size that fits on one line; wrapped if none does."""
    for size in _NUMBER_SIZES:
        layout = _number_in(props, theme, width, size, None, right=right)
        if layout.lineCount() == 1 and layout.lineAt(0).naturalTextWidth() <= width:
            return layout
    for size in _NUMBER_SIZES[-2:]:
        layout = _number_in(props, theme, width, size, _DASH, right=right)
        if layout.lineCount() == 2 and layout.text()[layout.lineAt(1).textStart() - 1] in " \u200b":
            return layout
    return _number_in(props, theme, width, _NUMBER_SIZES[-1], _GROUP, right=right)


def _number_in(
    props: CardProps,
    theme: Theme,
    width: float,
    size: float,
    breaks: Pattern | None,
    *,
    right: bool,
) -> QTextLayout:
    parts = props.number
    large = f"{parts.sign}{parts.number}"
    small = parts.text[len(large) :]
    text = large + small
    if breaks is not None:
        # A range may part after its dash, at last a number after a group; a unit from its number.
        large = breaks.sub(lambda found: found[0] + "\u200b", large)
        text = large + small.replace(NBSP, " ")
    font = theme.sans(size, BOLD)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    run = QTextLayout.FormatRange()
    run.start, run.length = len(large), len(text) - len(large)
    char = QTextCharFormat()
    char.setFont(theme.sans(max(_SCALE_LEAST, size * _SCALE_SHARE), SEMIBOLD))
    run.format = char
    return _set(text, font, width, [run] if run.length else None, right=right)
