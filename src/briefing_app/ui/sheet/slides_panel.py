"""How slides go on pages: how many on each, with or without notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.render.sheet.slides_data import PER_PAGE, Handout
from briefing_app.session.session import Session
from briefing_app.session.settings import Setting, Settings
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.sheet.check_row import CheckRow
from briefing_app.ui.sheet.page_options import PageOptions
from briefing_app.ui.sheet.section import Section
from briefing_app.ui.sheet.segments import Segments
from briefing_app.words.said import said

SLIDES_A_PAGE = Setting("print/slides_a_page", 2.0)
NOTES = Setting("print/notes", True)


class SlidesPanel(QWidget):
    """``changed`` is emitted after the person chose something else."""

    changed = Signal()

    def __init__(
        self, session: Session, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self.per_page = Segments(
            said("Slides a page"), [(str(n), str(n)) for n in PER_PAGE], theme, self
        )
        self.notes = CheckRow(said("With notes and lines to write on"), theme, self)
        self.page = PageOptions(session, theme, self)
        self.per_page.choose(str(round(settings.get(SLIDES_A_PAGE))))
        self.notes.setChecked(settings.get(NOTES))
        self.per_page.chosen.connect(self._on_chosen)
        self.notes.clicked.connect(self._on_chosen)
        self._column = QVBoxLayout(self)
        section = Section(said("Slides a page"), theme, self)
        section.add(self.per_page)
        section.add(self.notes)
        section.note(said("Hidden slides are left out. The order is that of the presentation."))
        for part in (section, self.page):
            self._column.addWidget(part)
        self._column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def handout(self) -> Handout:
        """What is chosen."""
        return Handout(int(self.per_page.current or 2), self.notes.isChecked())

    def choose_notes(self) -> None:
        """Take the notes along."""
        if not self.notes.isChecked():
            self.notes.setChecked(True)
            self._on_chosen()

    def refresh(self) -> None:
        """Show how the settings of the briefing stand."""
        self.page.refresh()

    def _on_chosen(self) -> None:
        self._settings.set(SLIDES_A_PAGE, float(self.handout.per_page))
        self._settings.set(NOTES, self.handout.notes)
        self.changed.emit()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(18), px(16), px(18), px(18))
        self._column.setSpacing(px(18))
