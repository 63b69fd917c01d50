"""How the whole article is printed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.session.session import Session
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.sheet.page_options import PageOptions
from briefing_app.ui.sheet.section import Section
from briefing_app.words.said import said


class ArticlePanel(QWidget):
    """Says what comes out, and lets paper and colours be chosen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page = PageOptions(session, theme, self)
        about = Section(said("The whole article"), theme, self)
        about.note(
            said(
                "Every figure is marked with its number; figures and checked claims are "
                "listed at the end."
            )
        )
        self._column = QVBoxLayout(self)
        for part in (about, self.page):
            self._column.addWidget(part)
        self._column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def refresh(self) -> None:
        """Show how the settings of the briefing stand."""
        self.page.refresh()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(18), px(16), px(18), px(18))
        self._column.setSpacing(px(18))
