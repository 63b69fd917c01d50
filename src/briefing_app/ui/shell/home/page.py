"""The start page: open something, go on where you were, or look at an example."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.session import kept_pictures
from briefing_app.session.job_runner import JobRunner
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.ui.shell.home.card import BriefingCard
from briefing_app.ui.shell.home.drop_zone import DropZone
from briefing_app.ui.shell.home.examples import EXAMPLES, ExamplePictures
from briefing_app.ui.shell.home.grid import CardGrid
from briefing_app.ui.shell.home.news_list import NewsList
from briefing_app.ui.shell.home.pictures import RecentPictures
from briefing_app.viewmodels.window.news import VERSION
from briefing_app.viewmodels.window.recent import Known, derive_recent_rows
from briefing_app.words.said import counted, marked, said, translated

COLUMN = 1_060
WORDS = marked("Turn an article into a briefing: its figures beside it, each tied to its sentence.")


class StartPage(QScrollArea):
    """Says what the app is for; offers to open, examples, the guide, and what was open before."""

    def __init__(
        self, workspace: Workspace, pictures: RecentPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, workspace.theme
        self._missing: frozenset[Path] = frozenset()
        self._looking = JobRunner(self)
        self._examples = ExamplePictures(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(said("Start"))
        theme = self._theme
        self._page = QWidget()
        self._column = QWidget(self._page)
        self._title = self._label(said("Briefing"))
        self._words = self._label(translated(WORDS))
        self.guide = BarButton(said("Five-minute guide"), theme, "outlined")
        self.zone = DropZone(theme)
        self._before = self._label(said("Open before"))
        self.clear = BarButton(said("Clear this list"), theme, "quiet")
        self.recent = CardGrid(said("Open before"), theme)
        self.all = BarButton(said("Show all"), theme, "quiet")
        self._shipped = self._label(said("Examples"))
        self.examples = CardGrid(said("Examples"), theme)
        self._new = self._label(said("What is new in {version}", version=VERSION))
        self._news = NewsList(theme)
        self._build()
        self.setWidget(self._page)
        ScrollBarStyle(self, theme, "paper")
        self._connect(pictures)
        self.examples.show_cards(tuple(map(self._example_card, range(len(EXAMPLES)))))
        self._on_theme_changed()

    @property
    def first(self) -> QWidget:
        """What gets the keyboard first."""
        return self.zone.open

    def wait(self) -> None:
        """Wait until pictures and files are looked at."""
        self._looking.wait()
        self._examples.wait()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_recent()
        self._look()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        return label

    def _build(self) -> None:
        head, recent = QHBoxLayout(), QHBoxLayout()
        self._recent_head = recent
        self.all.hide()
        head.addWidget(self._title, 1)
        head.addWidget(self.guide)
        recent.addWidget(self._before, 1)
        recent.addWidget(self.all)
        recent.addWidget(self.clear)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self.zone)
        column.addLayout(recent)
        column.addWidget(self.recent)
        column.addWidget(self._shipped)
        column.addWidget(self.examples)
        column.addWidget(self._new)
        column.addWidget(self._news)
        column.addStretch(1)
        row = QHBoxLayout(self._page)
        row.addStretch(1)
        row.addWidget(self._column, 100)
        row.addStretch(1)

    def _connect(self, pictures: RecentPictures) -> None:
        workspace, actions = self._workspace, self._workspace.actions
        self.zone.open.clicked.connect(actions["open"].trigger)
        self.zone.paste.clicked.connect(actions["paste_article"].trigger)
        self.guide.clicked.connect(actions["guide"].trigger)
        self.clear.clicked.connect(workspace.recent.clear)
        self.all.clicked.connect(self.recent.show_all)
        self.recent.hides.connect(self._on_hidden)
        self._examples.painted.connect(self._on_painted)
        pictures.made.connect(self._show_recent)
        workspace.recent.changed.connect(self._show_recent)
        workspace.window.closing.connect(self._looking.forget)
        workspace.window.closing.connect(self._examples.wait)
        self._theme.changed.connect(self._on_theme_changed)

    def _example_card(self, at: int) -> BriefingCard:
        example = EXAMPLES[at]
        card = BriefingCard(translated(example.title), translated(example.field), self._theme)
        card.clicked.connect(self._workspace.actions[example.action].trigger)
        return card

    def _show_recent(self) -> None:
        """Show what was open, with the pictures that are kept of it."""
        if not self.isVisible():
            return
        from briefing_app.render.slides.small import SmallPicture, from_png, look_of

        look, workspace = look_of(self._theme.palette), self._workspace
        paths = workspace.recent.paths
        nothing = SmallPicture(QImage(), "", None)
        found = {p: from_png(kept_pictures.kept(p, look)) or nothing for p in paths}
        rows = derive_recent_rows(
            paths, lambda path: Known(found[path].title, found[path].time), workspace.clock()
        )
        cards = []
        for row in rows:
            below = " · ".join(part for part in (row.when, row.where) if part)
            card = BriefingCard(row.name, below, self._theme, can_be_forgotten=True)
            card.setToolTip(str(row.path))
            card.show_picture(found[row.path].image)
            card.clicked.connect(lambda _on=False, p=row.path: workspace.window.path_asked.emit(p))
            card.forgotten.connect(lambda p=row.path: workspace.recent.forget(p))
            if row.path in self._missing:
                card.show_gone()
            cards.append(card)
        self.recent.show_cards(tuple(cards))
        for widget in (self._before, self.clear, self.recent):
            widget.setVisible(bool(cards))

    def _look(self) -> None:
        """See which files are there: in a thread, since a drive may not answer."""
        paths = self._workspace.recent.paths
        if paths and not self._looking.busy:
            job = lambda: frozenset(path for path in paths if not path.exists())  # noqa: E731
            self._looking.start(job, self._on_looked, name="recent")
        from briefing_app.render.slides.small import look_of

        self._examples.paint(look_of(self._theme.palette), self._workspace.clock())

    def _on_looked(self, outcome: object) -> None:
        missing = outcome if isinstance(outcome, frozenset) else frozenset()
        if missing != self._missing:
            self._missing = missing
            self._show_recent()

    def _on_painted(self, pictures: dict[str, QImage]) -> None:
        for example, card in zip(EXAMPLES, self.examples.cards, strict=True):
            card.show_picture(pictures[example.action])

    def _on_hidden(self, count: int) -> None:
        self.all.say(counted(count, "Show {n} more", "Show {n} more"))
        self.all.setVisible(count > 0)

    def _on_theme_changed(self) -> None:
        theme, px = self._theme, self._theme.px
        self._title.setFont(theme.serif(34, SEMIBOLD))
        self._words.setFont(theme.serif(17.5))
        for heading in (self._before, self._shipped, self._new):
            heading.setFont(theme.sans(15, SEMIBOLD))
            heading.setContentsMargins(0, 0 if heading is self._before else px(14), 0, 0)
        self._recent_head.setContentsMargins(0, px(8), 0, 0)
        palette = self._words.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.palette.soft))
        self._words.setPalette(palette)
        self._words.setContentsMargins(0, 0, 0, px(8))
        self._column.setMaximumWidth(px(COLUMN))
        layout, column = self._page.layout(), self._column.layout()
        if layout is not None and column is not None:
            layout.setContentsMargins(px(40), px(28), px(40), px(40))
            column.setSpacing(px(10))
        self.zone.restyle()
        self._news.restyle()
        for grid in (self.recent, self.examples):
            grid.arrange()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.palette.paper))
        self.setPalette(palette)
        if self.isVisible():
            self._show_recent()
            self._look()
