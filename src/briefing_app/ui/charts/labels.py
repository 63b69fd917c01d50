"""The words on a chart's card: title and subtitle above the marks, notes and source below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.props import ChartProps


class ChartLabels:
    """Four labels of a card; empty ones take no room. The pointer passes through them."""

    def __init__(self, theme: Theme, card: QWidget) -> None:
        self._theme = theme
        self.title, self.subtitle, self.note, self.source = (QLabel(card) for _ in range(4))
        for label in (self.title, self.subtitle, self.note, self.source):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_props(self, props: ChartProps) -> None:
        """Show the words of a chart."""
        self.title.setText(props.title)
        self.subtitle.setText(props.subtitle if props.subtitle != props.title else "")
        self.note.setText(props.footnote)
        self.source.setText(props.source)

    def restyle(self) -> None:
        """Take fonts and colours from the theme."""
        theme, palette = self._theme, self._theme.palette
        for label, font, colour in (
            (self.title, theme.sans(15.5, 700), palette.ink),
            (self.subtitle, theme.sans(13), palette.soft),
            (self.note, theme.sans(11.5), palette.soft),
            (self.source, theme.sans(11.5), palette.faint),
        ):
            label.setFont(font)
            colours = label.palette()
            colours.setColor(label.foregroundRole(), QColor(colour))
            label.setPalette(colours)

    def place_above(self, x: int, y: int, width: int) -> int:
        """Place title and subtitle; return where the marks begin."""
        y = _place(self.title, x, y, width) + self._theme.px(1)
        return _place(self.subtitle, x, y, width) + self._theme.px(10)

    def place_below(self, x: int, y: int, width: int) -> int:
        """Place notes and source line; return where they end."""
        return _place(self.source, x, _place(self.note, x, y, width), width)


def _place(label: QLabel, x: int, y: int, width: int) -> int:
    """Put a label at a place as wide as given; return where it ends."""
    label.setVisible(bool(label.text()))
    if not label.text():
        return y
    height = label.heightForWidth(width)
    label.setGeometry(x, y, width, height)
    return y + height
