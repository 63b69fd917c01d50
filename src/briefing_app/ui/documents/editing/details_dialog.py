"""Briefing details: what heads it, and where its sources come from."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_head, with_source
from briefing_app.core.edits.money import choices_of, shared_money, with_shared_money
from briefing_app.core.source import BlockKind, Source
from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import (
    Field,
    add_field,
    area_field,
    line_field,
    text_of,
)
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.triage.units import unit_words
from briefing_app.words.said import marked, said, spoken, translated

HEAD = ("title", "headline", "standfirst", "kicker", "language")
PARTICULARS = ("publisher", "author", "title", "date", "address", "note")
NAMES = {
    "title": marked("Title"),
    "headline": marked("Headline"),
    "standfirst": marked("Standfirst"),
    "kicker": marked("Kicker, the line above the headline"),
    "language": marked("Language"),
    "publisher": marked("Publisher"),
    "author": marked("Author"),
    "date": marked("Date (2023-05-02)"),
    "address": marked("Web address"),
    "note": marked("Note on the source"),
}


@dataclass(frozen=True)
class Details:
    """What the dialog holds: the head by name, the sources as they shall be, and the money that
    the bare signs of a source stand for, by its id.
    """

    head: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]
    moneys: tuple[tuple[str, str], ...] = ()


def details_of(briefing: Briefing) -> Details:
    """Return the details of a briefing."""
    sources = tuple(a.source for a in briefing.articles) + tuple(t.source for t in briefing.tables)
    moneys = [(a.source.id, shared_money(briefing, a.source.id)) for a in briefing.articles]
    return Details(
        tuple((name, getattr(briefing, name)) for name in HEAD),
        sources,
        tuple((id_, money) for id_, money in moneys if money),
    )


def with_details(briefing: Briefing, details: Details) -> Briefing:
    """Return the briefing with these details; sources that are gone stay gone."""
    after = briefing
    head = dict(details.head)
    for source in details.sources:
        if after.source_of(source.id) is not None:
            after = with_source(after, source)
    for source_id, money in details.moneys:
        after = with_shared_money(after, source_id, money)
    if head["kicker"] == briefing.kicker:
        head["kicker"] = after.kicker
    return with_head(after, **head)


class DetailsDialog(Dialog):
    """``changed`` carries the `Details` when they were accepted and differ."""

    changed = Signal(object)

    def __init__(self, briefing: Briefing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(said("Briefing details"), theme, parent)
        self._before = details_of(briefing)
        self._sources = list(self._before.sources)
        self._at = -1
        head = dict(self._before.head)
        self.fields: dict[str, Field] = {}
        for name in HEAD[:-1]:
            if name == "standfirst":
                field: Field = area_field(translated(NAMES[name]), head[name], theme, self, lines=3)
            else:
                field = line_field(translated(NAMES[name]), head[name], theme, self)
            field.setPlaceholderText(_fallback(briefing, name))
            self.fields[name] = field
            add_field(self.column, translated(NAMES[name]), field, theme)
        self.fields["language"] = line_field(
            translated(NAMES["language"]), head["language"], theme, self
        )
        self.fields["language"].setToolTip(said("A language tag such as en, en-GB or de"))
        add_field(
            self.column, said("Language tag, such as en or de"), self.fields["language"], theme
        )
        self._choice = Choice(said("Source"), theme, self)
        self._particulars: dict[str, QLineEdit] = {}
        self._moneys = dict(self._before.moneys)
        self._money_label = QLabel(said("Money: a sign without a country means"), self)
        self._money_label.setWordWrap(True)
        self._money = Choice(said("What the sign of money means"), theme, self)
        if self._sources:
            self._add_sources()
        self.add_button(said("Cancel"), self.reject)
        self.add_button(said("Change"), self._on_done, "primary")
        self.fit(640)
        self.fields["title"].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def particulars(self) -> dict[str, QLineEdit]:
        """The fields of the source that is chosen."""
        return self._particulars

    def _add_sources(self) -> None:
        theme = self.theme
        heading = QLabel(said("Source"), self)
        heading.setFont(theme.sans(16, SEMIBOLD))
        self.column.addSpacing(theme.px(4))
        self.column.addWidget(heading)
        for source in self._sources:
            self._choice.addItem(source.title or source.publisher or source.file or said("Source"))
        self._choice.setVisible(len(self._sources) > 1)
        self.column.addWidget(self._choice)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(12))
        for index, name in enumerate(PARTICULARS):
            field = line_field(
                said("Source: {field}", field=translated(NAMES[name])), "", theme, self
            )
            self._particulars[name] = field
            box = QVBoxLayout()
            add_field(box, translated(NAMES[name]), field, theme)
            grid.addLayout(box, index // 2, index % 2)
        self.column.addLayout(grid)
        self._money_label.setFont(theme.sans(13.5, SEMIBOLD))
        self._money_label.setBuddy(self._money)
        self.column.addWidget(self._money_label)
        self.column.addWidget(self._money)
        self.setTabOrder(self._particulars[PARTICULARS[-1]], self._money)
        self._money.activated.connect(self._on_money_chosen)
        self._choice.currentIndexChanged.connect(self._on_source_chosen)
        self._on_source_chosen(0)

    def _on_source_chosen(self, index: int) -> None:
        self._keep()
        self._at = index
        for name, field in self._particulars.items():
            field.setText(str(getattr(self._sources[index], name)))
            field.setCursorPosition(0)
        self._show_money(self._sources[index].id)

    def _show_money(self, source: str) -> None:
        """Offer the moneys that share the sign of the article; without any, ask nothing."""
        known = self._moneys.get(source, "")
        codes = choices_of(known)
        self._money.clear()
        for code in codes:
            self._money.addItem(unit_words(code, spoken().tag), code)
        self._money.setCurrentIndex(codes.index(known) if known in codes else -1)
        for widget in (self._money_label, self._money):
            widget.setVisible(bool(codes))

    def _on_money_chosen(self, _index: int) -> None:
        self._moneys[self._sources[self._at].id] = self._money.currentData()

    @property
    def money(self) -> Choice:
        """What the bare sign of money means in the source that is chosen."""
        return self._money

    def _keep(self) -> None:
        if 0 <= self._at < len(self._sources):
            values = {name: field.text().strip() for name, field in self._particulars.items()}
            self._sources[self._at] = replace(self._sources[self._at], **values)

    def _on_done(self) -> None:
        self._keep()
        head = tuple((name, text_of(self.fields[name]).strip()) for name in HEAD)
        details = Details(head, tuple(self._sources), tuple(self._moneys.items()))
        self.accept()
        if details != self._before:
            self.changed.emit(details)


def _fallback(briefing: Briefing, name: str) -> str:
    """Return what stands there while nobody wrote anything, to be shown in an empty field."""
    article = briefing.articles[0] if briefing.articles else None
    if article is None or name not in ("headline", "standfirst"):
        return ""
    kind = BlockKind.HEADLINE if name == "headline" else BlockKind.STANDFIRST
    return next((block.text for block in article.blocks if block.kind is kind), "")
