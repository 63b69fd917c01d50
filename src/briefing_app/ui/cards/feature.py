"""The cards' door: the board of the key figures, for the rail beside the article."""

from briefing_app.session.session import Session
from briefing_app.ui.cards.board import CardBoard
from briefing_app.ui.kit.theme import Theme


class CardsFeature:
    """``board`` shows the key figures of the session."""

    def __init__(self, session: Session, theme: Theme) -> None:
        self.board = CardBoard(session, theme)
