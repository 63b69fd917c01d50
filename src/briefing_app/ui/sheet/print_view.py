"""Seeing what will be printed, with its options beside it, and printing it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.core.change import Change
from briefing_app.render.sheet.options import with_paper
from briefing_app.render.sheet.printed import Printed, print_article, print_sheet, print_slides
from briefing_app.session.documents.document import Document
from briefing_app.session.job_runner import Job
from briefing_app.session.session import Session
from briefing_app.session.settings import PAPER, Settings
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.kit.view_stack import ViewStack
from briefing_app.ui.sheet.article_panel import ArticlePanel
from briefing_app.ui.sheet.page_view import PageView
from briefing_app.ui.sheet.print_bar import DOCUMENTS, PrintBar
from briefing_app.ui.sheet.sheet_panel import AskLogo, SheetPanel
from briefing_app.ui.sheet.slides_panel import SlidesPanel
from briefing_app.ui.sheet.typesetter import Typesetter
from briefing_app.viewmodels.window.file_name import derive_file_name
from briefing_app.words.said import counted, marked, said, translated

PANEL, LEAST_PREVIEW = 380, 320
PATIENCE_MS = 400
SETTING = marked("The pages are being set…")
NAMES = dict(DOCUMENTS)


class PrintView(QWidget):
    """Sheet, slides and article, one at a time; the preview is the very PDF.

    ``left`` is emitted after the person asked to go back, ``print_asked`` and ``save_asked`` with
    the PDF and its title, ``reported`` with a sentence where something could not be done, ``shown``
    after another PDF stands in the preview.
    """

    left = Signal()
    print_asked = Signal(bytes, str)
    save_asked = Signal(bytes, str)
    reported = Signal(str)
    shown = Signal()

    def __init__(
        self,
        session: Session,
        document: Document,
        settings: Settings,
        theme: Theme,
        today: Callable[[], date],
        ask_logo: AskLogo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._theme = session, document, theme
        self._settings = settings
        self._today = today
        self._name = DOCUMENTS[0][0]
        self.printed: Printed | None = None
        self._current = False
        self._plan = 0
        self.typesetter = Typesetter(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._say("", (translated(SETTING),)))
        self.bar = PrintBar(theme, self)
        self.preview = PageView(theme, self)
        self.said = QLabel(self)
        self.sheet_panel = SheetPanel(session, document, settings, theme, ask_logo)
        self.slides_panel = SlidesPanel(session, settings, theme)
        self.article_panel = ArticlePanel(session, theme)
        self.panels = ViewStack()
        self._build()
        self._connect()
        self._on_theme_changed()

    @property
    def document_name(self) -> str:
        """Which document is seen: ``sheet``, ``slides`` or ``article``."""
        return self._name

    @property
    def is_current(self) -> bool:
        """Whether the preview shows how things stand now."""
        return self._current

    def show_document(self, name: str) -> None:
        """See the sheet, the slides or the article."""
        self._name = name
        self.bar.show_document(name)
        self.panels.show_view(name)
        self._refresh()

    def ask_print(self) -> None:
        """Ask for the print dialog, once the PDF of now is there."""
        if self.printed is not None and self._current:
            self.print_asked.emit(self.printed.pdf, self._title())

    def ask_save(self) -> None:
        """Ask where to save the PDF, once that of now is there."""
        if self.printed is not None and self._current:
            self.save_asked.emit(self.printed.pdf, self._title())

    def stop(self) -> None:
        """Let go of everything that runs."""
        self._patience.stop()
        self.typesetter.stop()
        self.preview.close_pdf()

    def event(self, event: QEvent) -> bool:
        # Escape goes back from here; elsewhere it lets go of the figure that is lit.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._patience.stop()
        self.typesetter.drop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._scrolls: list[QScrollArea] = []
        panels = (self.sheet_panel, self.slides_panel, self.article_panel)
        for (name, words), panel in zip(DOCUMENTS, panels, strict=True):
            area = QScrollArea()
            area.setWidget(panel)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setAccessibleName(said("Options: {document}", document=translated(words)))
            ScrollBarStyle(area, self._theme, "panel")
            self._scrolls.append(area)
            self.panels.add(name, area)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self._preview_side = QWidget(self)
        column = QVBoxLayout(self._preview_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview, 1)
        column.addWidget(self.said)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self._preview_side, 1)
        self._body.addWidget(self.panels)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(self._body, 1)

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._theme.changed.connect(self._on_theme_changed)
        self.typesetter.made.connect(self._on_made)
        self.typesetter.failed.connect(self._on_failed)
        self.preview.painted.connect(self.shown)
        self.sheet_panel.reported.connect(self.reported)
        self.sheet_panel.travel.changed.connect(self._refresh)
        self.slides_panel.changed.connect(self._refresh)
        self.bar.document_chosen.connect(self.show_document)
        self.bar.back.clicked.connect(self.left)
        self.bar.fit.chosen.connect(lambda key: self.preview.fit(width=key == "width"))
        self.bar.save.clicked.connect(self.ask_save)
        self.bar.print.clicked.connect(self.ask_print)
        self.bar.options.clicked.connect(self._arrange)

    def _refresh(self) -> None:
        """Show how the options stand, and set the document anew."""
        if not self.isVisible():
            return
        self._panel().refresh()
        self._current = False
        self._patience.start()
        self.typesetter.ask(self._job())

    def _panel(self) -> SheetPanel | SlidesPanel | ArticlePanel:
        if self._name == "slides":
            return self.slides_panel
        return self.article_panel if self._name == "article" else self.sheet_panel

    def _job(self) -> Job:
        media, today = self._document.media, self._today()
        briefing = with_paper(self._session.briefing, self._settings.get(PAPER))
        if self._name == "slides":
            handout = self.slides_panel.handout
            return lambda: print_slides(briefing, media, today, handout)
        if self._name == "article":
            return lambda: print_article(briefing, media, today)
        start, carried = self._plan, self.sheet_panel.travel.carried
        return lambda: print_sheet(briefing, media, today, start, carried)

    def _title(self) -> str:
        briefing = self._session.briefing
        name = briefing.title or briefing.headline or said("Briefing")
        return name if self._name == "sheet" else f"{name} {NAMES[self._name].lower()}"

    def _arrange(self) -> None:
        """Put preview and options side by side, or one of them where there is little room."""
        px = self._theme.px
        narrow = self.width() < px(PANEL) + px(LEAST_PREVIEW)
        self.bar.set_narrow(narrow)
        options = self.bar.options.isChecked()
        self.panels.setVisible(not narrow or options)
        self._preview_side.setVisible(not narrow or not options)
        if narrow:
            self.panels.setMinimumWidth(0)
            self.panels.setMaximumWidth(16_777_215)
        else:
            self.panels.setFixedWidth(px(PANEL))

    def _on_changed(self, _change: Change) -> None:
        self._current = False
        if self.isVisible():
            # Typing changes the briefing at every key; the panel answers at once.
            QTimer.singleShot(0, self, self._refresh)

    def _on_made(self, printed: Printed) -> None:
        self._patience.stop()
        self.printed, self._current = printed, True
        if self._name == "sheet":
            self._plan = printed.plan
            self.sheet_panel.show_taken(printed.taken)
        self.preview.show_pdf(printed.pdf, translated(NAMES[self._name]))
        pages = counted(printed.pages, "{n} page", "{n} pages")
        size = f"{max(1, round(len(printed.pdf) / 1000))} kB"
        self._say(" · ".join((pages, size)), printed.notices)
        self.bar.set_ready(True)

    def _on_failed(self, sentence: str) -> None:
        self._current = False
        self._patience.stop()
        self.printed = None
        self.preview.close_pdf()
        self.bar.set_ready(False)
        self._say("", (sentence,))
        self.reported.emit(sentence)

    def _say(self, facts: str, notices: tuple[str, ...]) -> None:
        words = "  ".join((*notices, facts) if facts else notices)
        self.said.setText(words)
        self.said.setAccessibleName(words)

    def _on_theme_changed(self) -> None:
        palette, px = self._theme.palette, self._theme.px
        self.said.setFont(self._theme.sans(13))
        self.said.setStyleSheet(
            f"background: {palette.rail}; color: {palette.soft}; "
            f"padding: {px(6)}px {px(16)}px; border-top: 1px solid {palette.line};"
        )
        for area, panel in zip(
            self._scrolls, (self.sheet_panel, self.slides_panel, self.article_panel), strict=True
        ):
            area.setStyleSheet(f"QScrollArea {{ background: {palette.panel}; border: none; }}")
            panel.setAutoFillBackground(True)
        self._arrange()


def suggested_path(folder: str, title: str) -> str:
    """Return the path that the save dialog begins with."""
    return str(Path(folder or Path.home()) / derive_file_name(title, "pdf"))
