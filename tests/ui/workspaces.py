"""A workspace for the test of one feature, without the rest of the app."""

from datetime import UTC, datetime

from briefing_app.render import fonts
from briefing_app.session.documents.document import Document
from briefing_app.session.recent import Recent
from briefing_app.session.session import Session
from briefing_app.session.settings import Settings
from briefing_app.ui.kit.actions import ActionSet
from briefing_app.ui.kit.messages import Messages
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.kit.workspace import Place, Workspace
from briefing_app.ui.shell.main_window import MainWindow
from tests import sample

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Told:
    """Where a test says what is selected, and hears what was said."""

    def __init__(self, messages: Messages) -> None:
        self.place: Place | None = None
        self.noticed: list[str] = []
        messages.noticed.connect(lambda sentence, _tone: self.noticed.append(sentence))


def make_workspace() -> tuple[Workspace, Told]:
    """Return a workspace of the sample briefing in a light window, and what stands beside it."""
    fonts.load_first()
    theme, settings = Theme("light"), Settings(None)
    window = MainWindow(theme)
    messages = Messages(window)
    told = Told(messages)
    workspace = Workspace(
        session=Session(sample.briefing()),
        document=Document(window),
        recent=Recent(settings, window),
        settings=settings,
        theme=theme,
        clock=lambda: NOW,
        window=window,
        actions=ActionSet(window),
        messages=messages,
        selection=lambda: told.place,
    )
    return workspace, told
