"""The composition root: builds the parts and connects them. No part looks for another by itself.

What the first paint needs is built at once; `App.furnish` builds the rest after it. That is why
some imports stand inside methods here.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.forms import Forms, choose
from briefing_app.render import fonts
from briefing_app.session.clock import Clock, system_clock
from briefing_app.session.documents.document import Document
from briefing_app.session.documents.opened import Opening
from briefing_app.session.session import Session
from briefing_app.session.settings import (
    ARTICLE_FACE,
    DAYS,
    INTERFACE_FACE,
    NUMBERS,
    STARTED,
    STILL,
    THEME,
    ZOOM,
    Settings,
)
from briefing_app.ui.article.feature import ArticleFeature
from briefing_app.ui.cards.feature import CardsFeature
from briefing_app.ui.charts.feature import ChartsFeature
from briefing_app.ui.kit.style import style_application
from briefing_app.ui.kit.theme import Theme, as_choice
from briefing_app.ui.shell.feature import ShellFeature

if TYPE_CHECKING:
    from briefing_app.ui.comments.feature import CommentsFeature
    from briefing_app.ui.compare.feature import CompareFeature
    from briefing_app.ui.documents.feature import DocumentsFeature
    from briefing_app.ui.export.feature import ExportFeature
    from briefing_app.ui.kit.workspace import Workspace
    from briefing_app.ui.library.feature import LibraryFeature
    from briefing_app.ui.preferences.feature import PreferencesFeature
    from briefing_app.ui.present.feature import PresentFeature
    from briefing_app.ui.sheet.feature import SheetFeature
    from briefing_app.ui.triage.feature import TriageFeature

BARS = "ui.shell.reading_actions"
"""Loads most of what the shell needs for its bars."""
LOADED_APART = (
    "importers.kinds",
    "session.intake.converter",
    "ui.documents.opening_flow",
    "ui.documents.editing.edit_actions",
    "ui.documents.versions.flow",
)
"""What documents need that is loaded in steps of its own: all at once takes too long."""


class App(QObject):
    """One window with everything in it. ``first`` is what was opened before it was built."""

    workspace: "Workspace"
    comments: "CommentsFeature"
    compare: "CompareFeature"
    documents: "DocumentsFeature"
    export: "ExportFeature"
    library: "LibraryFeature"
    preferences: "PreferencesFeature"
    present: "PresentFeature"
    sheet: "SheetFeature"
    triage: "TriageFeature"

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        clock: Clock = system_clock,
        first: Opening | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self.settings = settings
        self._clock = clock
        self._first = first
        self.furnished = False
        choose(Forms(settings.get(NUMBERS), settings.get(DAYS)))
        fonts.load_first()
        self.theme = Theme(as_choice(settings.get(THEME)), settings.get(ZOOM), self)
        self.theme.set_faces(settings.get(ARTICLE_FACE), settings.get(INTERFACE_FACE))
        self.theme.set_still(settings.get(STILL))
        self._on_theme_changed()
        self.theme.changed.connect(self._on_theme_changed)
        self.session = session = Session(first.briefing if first else Briefing(""), self)
        self.document = Document(self)
        self.article = ArticleFeature(session, self.theme)
        self.cards = CardsFeature(session, self.theme)
        self.shell = ShellFeature(
            session, self.theme, settings, self.article.view, self.cards.board
        )
        self.window = self.shell.window
        self.charts = ChartsFeature(session, self.theme, self.shell.read.rail)
        if first:
            self.shell.show_read()

    def furnish(self) -> None:
        """Build what the first paint did not need."""
        for _ in self.furnishing():
            pass

    def furnishing(self) -> Iterator[None]:
        """Build the same in steps; between two of them the window may answer.

        Each step loads its own feature: loading is most of what it costs.
        """
        yield from self.furnishing_bars()
        yield from self.furnishing_features()

    def furnishing_bars(self) -> Iterator[None]:
        """Build what can be seen, in steps: bars and menus, and what can be done with charts."""
        self.workspace = workspace = self._make_workspace()
        yield
        import_module(f"briefing_app.{BARS}")
        yield
        self.shell.furnish(workspace, self.article.view)
        yield
        self.charts.furnish(workspace)
        self.window.closing.connect(self.remember)
        yield

    def furnishing_features(self) -> Iterator[None]:
        """Build all other features, in steps."""
        workspace = self.workspace
        self.cards.board.describe()
        yield
        from briefing_app.ui.present.feature import PresentFeature

        self.present = PresentFeature(workspace)
        yield
        from briefing_app.ui.triage.feature import TriageFeature

        self.triage = TriageFeature(workspace, self.article.beside_list)
        yield
        from briefing_app.ui.export.feature import ExportFeature
        from briefing_app.ui.sheet.feature import SheetFeature

        self.sheet = SheetFeature(workspace)
        self.export = ExportFeature(workspace)
        yield
        from briefing_app.ui.comments.feature import CommentsFeature
        from briefing_app.ui.preferences.feature import PreferencesFeature

        self.comments = CommentsFeature(workspace, self.shell)
        self.preferences = PreferencesFeature(workspace)
        yield
        for part in LOADED_APART:
            import_module(f"briefing_app.{part}")
            yield
        from briefing_app.ui.documents.feature import DocumentsFeature

        self.documents = documents = DocumentsFeature(workspace)
        documents.closed.connect(self.show_start)
        self.charts.editing.check_asked.connect(documents.tables.check)
        from briefing_app.ui.compare.feature import CompareFeature
        from briefing_app.ui.library.feature import LibraryFeature

        opening = documents.opening
        self.compare = CompareFeature(workspace, self.article.beside_source, opening.open_version)
        self.library = LibraryFeature(workspace, opening.open)
        opening.folder_asked.connect(self.library.open)
        self.furnished = True
        if self._first is not None:
            documents.settle(self._first, example=self.document.example)
            self._first = None

    def open(self, path: Path) -> bool:
        """Open a file in place of what is open; false where it failed at once."""
        return self.documents.opening.open(path)

    def open_example(self) -> bool:
        """Open the briefing that ships with the app."""
        return self.documents.open_example()

    def show_opening(self, opening: Opening, *, example: bool = False) -> None:
        """Put what was opened in place of what is open."""
        self.documents.show(opening, example=example)

    def show_start(self) -> None:
        """Show the start page; nothing is open then."""
        self.session.open(Briefing(""))
        self.document.become(None)
        self.shell.show_start()

    def complete(self) -> bool:
        """Return whether all of the article and of the charts that can be seen is there."""
        article = self.article.view
        shown = article.complete or not article.isVisible()
        return self.furnished and shown and self.charts.complete

    def first_painted(self) -> QWidget:
        """Return the widget whose first painting means that the window can be read."""
        reading = self.window.views.current == "read"
        return self.article.view.viewport() if reading else self.window

    def remember(self) -> None:
        """Keep what the next start should find again."""
        self.shell.remember()
        keep = self.settings.set
        keep(THEME, self.theme.choice)
        keep(ZOOM, self.theme.zoom)
        keep(STARTED, True)
        self.settings.save()

    def _make_workspace(self) -> "Workspace":
        from briefing_app.session.recent import Recent
        from briefing_app.ui.kit.actions import ActionSet
        from briefing_app.ui.kit.messages import Messages
        from briefing_app.ui.kit.workspace import Workspace

        return Workspace(
            session=self.session,
            document=self.document,
            recent=Recent(self.settings, self),
            settings=self.settings,
            theme=self.theme,
            clock=self._clock,
            window=self.window,
            actions=ActionSet(self),
            messages=Messages(self),
            selection=self.article.view.selected_place,
        )

    def _on_theme_changed(self) -> None:
        style_application(self._application, self.theme)
