"""The options of the sheet. Every change is one edit of the briefing that can be undone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.core.briefing import SheetSettings
from briefing_app.core.edits import with_sheet
from briefing_app.render.sheet.logo import LogoError, read_logo
from briefing_app.session.documents.document import Document
from briefing_app.session.session import Session
from briefing_app.session.settings import Settings
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.dialogs.tab_order import tab_as_laid
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.sheet.check_list import CheckList
from briefing_app.ui.sheet.check_row import CheckRow
from briefing_app.ui.sheet.line_field import LineField
from briefing_app.ui.sheet.menu_button import MenuButton
from briefing_app.ui.sheet.order_buttons import OrderButtons
from briefing_app.ui.sheet.page_options import PageOptions
from briefing_app.ui.sheet.point_editor import PointEditor
from briefing_app.ui.sheet.section import Section
from briefing_app.ui.sheet.travel import Travel
from briefing_app.viewmodels.sheet import options as choices
from briefing_app.viewmodels.sheet.options import Part, PointEntry, SheetEntry
from briefing_app.viewmodels.sheet.plans import COMPARED, LINES
from briefing_app.viewmodels.sheet.points import shortened_to
from briefing_app.words.said import choices_said, marked, said, translated
from briefing_app.words.written import written

LOGO_FILTERS = (marked("Pictures (*.svg *.png *.jpg *.jpeg)"),)
_CHOOSE: dict[Part, str] = {
    "figures": marked("Choose figures"),
    "charts": marked("Choose charts"),
    "points": marked("Choose points"),
}
_LEAVE: dict[Part, str] = {
    "figures": marked("Let the program choose figures"),
    "charts": marked("Let the program choose charts"),
    "points": marked("Let the program choose points"),
}
AskLogo = Callable[[Callable[[Path], None]], None]


class SheetPanel(QWidget):
    """Shows what stands on the page and changes it.

    ``reported`` is emitted with a sentence where something could not be done.
    """

    reported = Signal(str)

    def __init__(
        self,
        session: Session,
        document: Document,
        settings: Settings,
        theme: Theme,
        ask_logo: AskLogo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._theme = session, document, theme
        self._ask_logo = ask_logo
        self._taken = choices.USUAL
        self._points: dict[str, PointEntry] = {}
        self.figures = CheckList(said("Figures on the sheet"), theme, parent=self)
        self.charts = CheckList(said("Charts on the sheet"), theme, 4, parent=self)
        self.points = CheckList(said("Points on the sheet"), theme, 5, parent=self)
        self.editor = PointEditor(theme, self)
        self.page = PageOptions(session, theme, self)
        self.travel = Travel(settings, theme, self)
        self.language = MenuButton(
            said("Language of numbers and page words"), choices_said(choices.LANGUAGES), theme, self
        )
        self.second_page = CheckRow(said("Allow a second page"), theme, self)
        self.compared = CheckRow(said("What the other source says"), theme, self)
        self.lines = CheckRow(said("Lines for notes on empty paper"), theme, self)
        self.code = CheckRow(said("QR code of the source's address"), theme, self)
        self.mark = LineField(
            said("Mark"), said("Draft, or until when nothing may be said"), theme, 80, self
        )
        self.draft = BarButton(said("Draft"), theme, "outlined", parent=self)
        self.draft.setAccessibleName(said("Mark as draft"))
        self.contact = LineField(
            said("Contact line"), said("Name, telephone, address"), theme, 160, self
        )
        self.logo = BarButton(said("Choose a logo…"), theme, "outlined", parent=self)
        self.no_logo = BarButton(said("Remove"), theme, "quiet", parent=self)
        self.no_logo.setAccessibleName(said("Remove the logo"))
        self._column = QVBoxLayout(self)
        self._build()
        tab_as_laid(self)
        self._connect()
        self._on_theme_changed()
        self.refresh()

    def show_taken(self, taken: choices.Taken) -> None:
        """Tick what stands on the page that was made."""
        if taken != self._taken:
            self._taken = taken
            self.refresh()

    def refresh(self) -> None:
        """Show how the settings stand."""
        briefing = self._session.briefing
        wanted = briefing.sheet
        self.figures.show_entries(choices.derive_figure_entries(briefing, self._taken))
        self.charts.show_entries(choices.derive_chart_entries(briefing, self._taken))
        points = choices.derive_point_entries(briefing, self._taken)
        self._points = {entry.key: entry for entry in points}
        self.points.show_entries(
            [SheetEntry(p.key, " ".join(p.shown.exact.split()), p.chosen) for p in points]
        )
        self.editor.show_entry(self._points.get(self.points.current_key))
        self.page.refresh()
        self.language.choose(wanted.language)
        self.second_page.setChecked(wanted.second_page)
        address = briefing.articles[0].source.address if briefing.articles else ""
        self.compared.setChecked(COMPARED not in wanted.without)
        self.compared.setVisible(bool(briefing.counterparts))
        self.lines.setChecked(LINES not in wanted.without)
        self.code.setChecked(bool(address) and "qr" not in wanted.without)
        self.code.setEnabled(bool(address))
        self.code.setToolTip("" if address else said("The source has no web address."))
        self.mark.show_text(wanted.mark)
        self.contact.show_text(wanted.contact)
        self.logo.say(said("Choose another logo…") if wanted.logo else said("Choose a logo…"))
        self.no_logo.setVisible(bool(wanted.logo))
        self.setEnabled(not self._session.read_only)

    def _build(self) -> None:
        theme = self._theme
        figures = Section(said("Figures"), theme, self)
        figures.add(self.figures)
        charts = Section(said("Charts"), theme, self)
        charts.add(self.charts)
        points = Section(said("Points"), theme, self)
        points.add(self.points)
        self._orders: dict[Part, OrderButtons] = {}
        named: tuple[tuple[Part, Section, str], ...] = (
            ("figures", figures, "figure"),
            ("charts", charts, "chart"),
            ("points", points, "point"),
        )
        for part, section, noun in named:
            buttons = OrderButtons(noun, theme, section)
            self._orders[part] = buttons
            section.add(buttons)
        points.add(self.editor)
        language = Section(said("Language of numbers and page words"), theme, self)
        language.row(self.language)
        travel = Section(said("What travels in the file"), theme, self)
        travel.add(self.travel)
        extent = Section(said("Extent"), theme, self)
        extent.add(self.second_page)
        extent.add(self.compared)
        extent.add(self.lines)
        extent.add(self.code)
        mark = Section(said("Draft or embargo mark"), theme, self)
        mark.row(self.mark, self.draft, stretch=False)
        contact = Section(said("Contact"), theme, self)
        contact.add(self.contact)
        logo = Section(said("Logo"), theme, self)
        logo.row(self.logo, self.no_logo)
        for part_of_panel in (
            *(figures, charts, points, self.page, language, travel, extent, mark, contact, logo),
        ):
            self._column.addWidget(part_of_panel)
        self._column.addStretch(1)

    def _connect(self) -> None:
        lists: tuple[tuple[Part, CheckList], ...] = (
            ("figures", self.figures),
            ("charts", self.charts),
            ("points", self.points),
        )
        for part, shown in lists:
            shown.changed.connect(lambda keys, part=part: self._on_keys_changed(part, keys))
            buttons = self._orders[part]
            buttons.moved.connect(shown.move_current)
            buttons.left_to_program.connect(lambda part=part: self._on_left_to_program(part))
        self.points.current_changed.connect(self._on_current_point_changed)
        self.editor.shortened.connect(self._on_shortened)
        self.language.chosen.connect(self._on_language_chosen)
        self.second_page.clicked.connect(self._on_second_page_clicked)
        self.code.clicked.connect(self._on_code_clicked)
        self.compared.clicked.connect(self._on_compared_clicked)
        self.lines.clicked.connect(self._on_lines_clicked)
        self.mark.written.connect(lambda text: self._write("mark", text, said("Change the mark")))
        self.draft.clicked.connect(self._on_draft_clicked)
        self.contact.written.connect(
            lambda text: self._write("contact", text, said("Change the contact line"))
        )
        self.logo.clicked.connect(lambda: self._ask_logo(self.take_logo))
        self.no_logo.clicked.connect(lambda: self._write("logo", "", said("Remove the logo")))
        self._theme.changed.connect(self._on_theme_changed)

    def take_logo(self, path: Path) -> None:
        """Take a picture as the logo, or say why it cannot be."""
        try:
            data, name = read_logo(path)
        except LogoError as error:
            self.reported.emit(str(error))
            return
        held = self._document.media
        stem, _, suffix = name.rpartition(".")
        number = 1
        while held.get(name, data) != data:
            number += 1
            name = f"{stem}-{number}.{suffix}"
        self._document.keep({name: data})
        self._write("logo", name, said("Choose a logo"))

    def _apply(self, settings: SheetSettings, label: str, merge: str = "") -> None:
        self._session.apply(lambda briefing: with_sheet(briefing, settings), label, merge=merge)

    def _write(self, field: str, text: str, label: str) -> None:
        settings = replace(self._session.briefing.sheet, **{field: text})  # type: ignore[arg-type]
        self._apply(
            settings,
            label,
            f"sheet {field}" if field in ("mark", "contact") else "",
        )

    def _on_keys_changed(self, part: Part, keys: list[str]) -> None:
        settings = self._session.briefing.sheet
        if part == "points":
            spans = [self._points[key].shown for key in keys if key in self._points]
            self._apply(choices.with_points(settings, spans), translated(_CHOOSE[part]))
        else:
            self._apply(choices.with_ids(settings, part, keys), translated(_CHOOSE[part]))

    def _on_left_to_program(self, part: Part) -> None:
        settings = choices.as_chosen_by_program(self._session.briefing.sheet, part)
        self._apply(settings, translated(_LEAVE[part]))

    def _on_current_point_changed(self, key: str) -> None:
        self.editor.show_entry(self._points.get(key))

    def _on_shortened(self, key: str, start: int, end: int) -> None:
        entry = self._points.get(key)
        article = (
            self._session.briefing.articles_by_id.get(entry.sentence.source) if entry else None
        )
        if entry is None or article is None:
            return
        span = entry.sentence
        if start >= 0:
            shorter = shortened_to(entry.sentence, start, end, article.text)
            if shorter is None:
                return
            span = shorter
        kept = [p.shown if p.key != key else span for p in self._points.values() if p.chosen]
        if not entry.chosen:
            kept.append(span)
        settings = self._session.briefing.sheet
        self._apply(choices.with_points(settings, kept), said("Choose the words of a point"))

    def _on_draft_clicked(self) -> None:
        briefing = self._session.briefing
        mark = written(briefing.sheet.language or briefing.language, "Draft", "briefing")
        self._write("mark", mark, said("Mark as draft"))

    def _on_language_chosen(self, language: str) -> None:
        settings = replace(self._session.briefing.sheet, language=language)
        self._apply(settings, said("Change the language of the sheet"))

    def _on_second_page_clicked(self) -> None:
        settings = replace(self._session.briefing.sheet, second_page=self.second_page.isChecked())
        self._apply(settings, said("Allow a second page"))

    def _on_compared_clicked(self) -> None:
        shown = self.compared.isChecked()
        label = said("Show the other source") if shown else said("Leave the other source out")
        self._apply(choices.with_compared(self._session.briefing.sheet, shown), label)

    def _on_lines_clicked(self) -> None:
        shown = self.lines.isChecked()
        label = said("Show lines for notes") if shown else said("Leave lines for notes out")
        self._apply(choices.with_lines(self._session.briefing.sheet, shown), label)

    def _on_code_clicked(self) -> None:
        shown = self.code.isChecked()
        label = said("Show the QR code") if shown else said("Leave the QR code out")
        self._apply(choices.with_code(self._session.briefing.sheet, shown), label)

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(18), px(16), px(18), px(18))
        self._column.setSpacing(px(18))
