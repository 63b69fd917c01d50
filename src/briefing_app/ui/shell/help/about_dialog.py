"""Version, licence, and where the type comes from."""

from PySide6.QtWidgets import QWidget

from briefing_app import __version__
from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.dialogs.dialog import WIDTH, Dialog
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

WORDS = marked(
    "Turns an article into a briefing: its figures and charts beside it, its "
    "claims checked, for the screen of a meeting room and for one printed "
    "page.\n\nIt never uses a network: nothing leaves this machine.\n\nApache "
    "License 2.0. Source Sans Pro and Source Serif Pro by Adobe, SIL Open "
    "Font License."
)


class AboutDialog(Dialog):
    """A few plain sentences."""

    is_about_document = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            said("About Briefing"),
            theme,
            parent,
            heading=said("Briefing {version}", version=__version__),
            words=translated(WORDS),
        )
        self.heading.setFont(theme.serif(26, SEMIBOLD))
        self.add_button(said("Close"), self.accept, "primary")
        self.fit(WIDTH)
