"""Paper and colour: the same for the sheet, the slides and the article, kept in the briefing."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.core.briefing import SheetSettings
from briefing_app.core.edits import with_sheet
from briefing_app.session.session import Session
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.sheet.section import Section
from briefing_app.ui.sheet.segments import Segments
from briefing_app.viewmodels.sheet.options import PAPERS
from briefing_app.words.said import choices_said, marked, said

COLOURS = (("colour", marked("Colour")), ("grey", marked("Grey")))


class PageOptions(QWidget):
    """Every choice is an edit of the briefing that can be undone."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.paper = Segments(said("Paper"), choices_said(PAPERS), theme, self)
        self.paper.button("").setToolTip(said("The paper that is usual where you are"))
        self.colours = Segments(said("Colours"), choices_said(COLOURS), theme, self)
        self.paper.chosen.connect(self._on_paper_chosen)
        self.colours.chosen.connect(self._on_colours_chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for name, segments in ((said("Paper"), self.paper), (said("Colours"), self.colours)):
            section = Section(name, theme, self)
            section.add(segments)
            self._column.addWidget(section)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def refresh(self) -> None:
        """Show how the settings stand."""
        wanted = self._session.briefing.sheet
        self.paper.choose(wanted.paper)
        self.colours.choose("grey" if wanted.grey else "colour")
        self.setEnabled(not self._session.read_only)

    def _on_paper_chosen(self, paper: str) -> None:
        self._apply(replace(self._session.briefing.sheet, paper=paper), said("Change the paper"))

    def _on_colours_chosen(self, colours: str) -> None:
        settings = replace(self._session.briefing.sheet, grey=colours == "grey")
        self._apply(settings, said("Print in grey") if settings.grey else said("Print in colour"))

    def _apply(self, settings: SheetSettings, label: str) -> None:
        self._session.apply(lambda briefing: with_sheet(briefing, settings), label)

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(18))
