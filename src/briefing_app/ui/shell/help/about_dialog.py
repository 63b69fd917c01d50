"""Version, licence, and where the type comes from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app import __version__
from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

WORDS = marked(
    "Turns an article into a briefing: its figures and charts beside it, its "
    "claims checked, for the screen of a meeting room and for one printed "
    "page.\n\nIt never uses a network: nothing leaves this machine.\n\nApache "
    "License 2.0. Source Sans Pro and Source Serif Pro by Adobe, SIL Open "
    "Font License."
)


class AboutDialog(QDialog):
    """A few plain sentences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(said("About Briefing"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(said("Briefing {version}", version=__version__), self)
        heading.setFont(theme.serif(26, SEMIBOLD))
        body = QLabel(translated(WORDS), self)
        body.setWordWrap(True)
        body.setMinimumWidth(theme.px(380))
        close = BarButton(said("Close"), theme, "primary", parent=self)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        margin = theme.px(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(14))
        column.addWidget(heading)
        column.addWidget(body)
        column.addLayout(row)
