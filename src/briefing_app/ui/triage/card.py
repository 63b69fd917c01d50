"""The current number with its fields and the keys that decide on it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing_app.ui.kit.flow import FlowLayout
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.triage.cap_button import CapButton
from briefing_app.ui.triage.form import FieldsForm
from briefing_app.ui.triage.headline import Headline
from briefing_app.viewmodels.triage.card import TriageCardProps
from briefing_app.viewmodels.triage.item import Decision
from briefing_app.viewmodels.triage.keys import CAPS, Act
from briefing_app.words.said import said, translated

RADIUS = 10
_CHOSEN = {
    Decision.KEY: Act.KEY,
    Decision.USED: Act.USE,
    Decision.ASIDE: Act.ASIDE,
}


class TriageCard(QWidget):
    """``asked`` carries an act that was clicked; what is edited is told by `form`.

    ``lit`` says that keys decide here now: the card wears the ring then.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lit = False
        self._compact = False
        self._props: TriageCardProps | None = None
        self._headline = Headline(theme, self)
        self._sentence, self._words, self._error = (QLabel(self) for _ in range(3))
        for label in (self._sentence, self._words, self._error):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
        self.form = FieldsForm(theme, self)
        self._buttons: dict[Act, CapButton] = {}
        self._column = QVBoxLayout(self)
        for widget in (self._headline, self._sentence, self._words, self.form, self._error):
            self._column.addWidget(widget)
        self._rows = (self._row(minor=False), self._row(minor=True))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def props(self) -> TriageCardProps | None:
        """What the card shows."""
        return self._props

    @property
    def error(self) -> str:
        """The sentence that says what cannot be done, empty for none."""
        return self._error.text()

    def button(self, act: Act) -> CapButton:
        """Return the button of an act."""
        return self._buttons[act]

    def show_props(self, props: TriageCardProps, *, with_sentence: bool) -> None:
        """Show a number; ``with_sentence`` says where it stands, too."""
        if self._props is None or props.key != self._props.key:
            self.say("")
        self._props = props
        self.setAccessibleName(said("Current number: {name}", name=props.name))
        self._headline.setVisible(bool(props.number))
        self._headline.show_props(props)
        self._tell(self._sentence, f"“{props.sentence.strip()}”" if with_sentence else "")
        self._tell(self._words, props.words)
        self.form.setVisible(props.is_figure)
        if props.is_figure:
            self.form.show_props(props)
        chosen = _CHOSEN.get(props.decision) if props.decision and props.is_figure else None
        for cap in CAPS:
            button = self._buttons[cap.act]
            fits = props.is_figure or not cap.figure_only
            fits = fits and (cap.act is not Act.SPLIT or props.can_split)
            button.setVisible(bool(props.key) and fits)
            button.setCheckable(cap.act in _CHOSEN.values())
            button.setChecked(cap.act is chosen)
        for row in self._rows:
            row.setVisible(any(not b.isHidden() for b in row.findChildren(CapButton)))
        self.update()

    def say(self, sentence: str) -> None:
        """Say below the fields what cannot be done; empty takes it away."""
        self._tell(self._error, sentence)

    def set_lit(self, lit: bool) -> None:
        """Show whether keys decide here now."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def set_compact(self, compact: bool) -> None:
        """Draw the parts together, where there is little height."""
        if compact != self._compact:
            self._compact = compact
            self._on_theme_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self._lit else 1.0
        painter.setPen(QPen(QColor(palette.focus_ring if self._lit else palette.line), width))
        painter.setBrush(QColor(palette.panel))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, self._theme.px(RADIUS), self._theme.px(RADIUS))
        painter.end()

    def _row(self, *, minor: bool) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(self._theme, 10, row)
        for cap in CAPS:
            if cap.minor is minor:
                button = CapButton(
                    cap.cap, translated(cap.words), self._theme, minor=minor, parent=row
                )
                button.clicked.connect(lambda _=False, act=cap.act: self.asked.emit(act))
                flow.addWidget(button)
                self._buttons[cap.act] = button
        self._column.addWidget(row)
        return row

    def _tell(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        theme, px = self._theme, self._theme.px
        top, gap = (12, 8) if self._compact else (20, 14)
        self._column.setContentsMargins(px(22), px(top), px(22), px(top - 2))
        self._column.setSpacing(px(gap))
        for label, font, colour in (
            (self._sentence, theme.serif(15), theme.palette.ink),
            (self._words, theme.sans(14), theme.palette.soft),
            (self._error, theme.sans(13.5, 600), theme.palette.bad),
        ):
            label.setFont(font)
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            label.setPalette(palette)
        self.update()
