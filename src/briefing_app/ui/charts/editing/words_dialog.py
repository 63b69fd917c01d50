"""Title, subtitle and source line of a chart, with computed values to put into the title."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.core.figure import Relation
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import add_field, line_field
from briefing_app.ui.kit.flow import FlowLayout
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.choices import (
    derive_places,
    is_within,
    point_relation,
    title_words,
    word_count,
)
from briefing_app.viewmodels.charts.edits import ChartStep, derive_words_change
from briefing_app.viewmodels.charts.offers import LONGEST_TITLE
from briefing_app.words.said import marked, said, translated

WORDS = marked(
    "The title states the point. What stands in { } is computed, and follows the figures."
)


class WordsDialog(Dialog):
    """``decided`` carries the step when the words are kept."""

    decided = Signal(object)

    def __init__(
        self, briefing: Briefing, chart: Chart, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(said("Words of the chart"), theme, parent, words=translated(WORDS))
        self._briefing = briefing
        self._chart = chart
        self._relation: Relation | None = briefing.relations_by_id.get(chart.point)
        self.title = line_field(said("Title"), chart.title, theme, self)
        add_field(self.column, said("Title"), self.title, theme)
        self._count = self.add_label("", 13, colour="soft")
        self._add_places()
        self.subtitle = line_field(said("Subtitle"), chart.subtitle, theme, self)
        add_field(self.column, said("Subtitle: what, and in which unit"), self.subtitle, theme)
        self.source = line_field(said("Source line"), chart.source_line, theme, self)
        self.source.setPlaceholderText(said("the publishers of what it shows"))
        add_field(self.column, said("Source line"), self.source, theme)
        self.add_button(said("Cancel"), self.reject)
        self._keep = self.add_button(said("Keep words"), self._on_keep, "primary")
        self.title.textChanged.connect(self._on_title_changed)
        self._on_title_changed(chart.title)
        self.resize(theme.px(620), self.sizeHint().height())
        self.title.setFocus()

    @property
    def told(self) -> str:
        """What stands below the title: how it reads, and how many words it has."""
        return self._count.text()

    @property
    def keep(self) -> BarButton:
        """The button that keeps the words."""
        return self._keep

    def places(self) -> tuple[BarButton, ...]:
        """Return the buttons that put a computed value into the title."""
        return tuple(self._places.findChildren(BarButton))

    def _add_places(self) -> None:
        self._places = QWidget(self)
        flow = FlowLayout(self.theme, 8, self._places)
        places = derive_places(self._briefing, self._chart)
        if places:
            caption = QLabel(said("Insert"), self._places)
            caption.setFont(self.theme.sans(13.5))
            flow.addWidget(caption)
        for props in places:
            text = f"{props.place}  {props.words}"
            button = BarButton(text, self.theme, "outlined", parent=self._places)
            button.say(text, f"{props.place}: {props.meaning}")
            button.clicked.connect(partial(self._insert, props.place))
            flow.addWidget(button)
        self.column.addWidget(self._places)
        self._places.setVisible(bool(places))

    def _insert(self, place: str, _checked: bool = False) -> None:
        if self._relation is None:
            self._relation = point_relation(self._briefing, self._chart, place)
        self.title.insert(place)
        self.title.setFocus()

    def _on_title_changed(self, title: str) -> None:
        reads = title_words(self._briefing, title, self._relation)
        words = reads or title
        number = word_count(words)
        count = said("{count} of {most} words", count=number, most=LONGEST_TITLE)
        sound = bool(title.strip()) and is_within(words) and bool(reads)
        if not title.strip():
            told = said("A chart needs a title.")
        elif not is_within(words):
            told = said(
                "{count}: too long by {excess}.", count=count, excess=number - LONGEST_TITLE
            )
        elif not reads:
            told = said(
                "{count}. What stands in {{ }} cannot be computed here; take it out.", count=count
            )
        elif "{" in title:
            told = said("{count}. It reads: {reads}", count=count, reads=reads)
        else:
            told = f"{count}."
        self._count.setText(told)
        palette = self._count.palette()
        colour = self.theme.palette.soft if sound else self.theme.palette.bad
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self._count.setPalette(palette)
        self._keep.setEnabled(sound)

    def _on_keep(self) -> None:
        title, subtitle, source = (
            " ".join(field.text().split()) for field in (self.title, self.subtitle, self.source)
        )
        step: ChartStep = derive_words_change(self._chart, title, subtitle, source, self._relation)
        self.accept()
        self.decided.emit(step)
