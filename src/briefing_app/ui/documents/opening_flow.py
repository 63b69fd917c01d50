"""Opens whatever a person gives: briefings, articles, tables, a pasted text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from briefing_app.session.documents.opened import CannotOpen, ChoiceWanted, Opening
from briefing_app.session.documents.opening import is_briefing, is_library, open_briefing_path
from briefing_app.session.importing import Importing
from briefing_app.ui.documents.leaving import Leaving
from briefing_app.ui.kit.waiting.progress_strip import ProgressStrip
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.charts.first_charts import with_first_charts
from briefing_app.words.quoted import quoted
from briefing_app.words.said import marked, said, translated

AT_ONCE = 4_000_000
"""Unpacked bytes of a briefing up to which opening takes no longer than a blink."""
STANDARD_INPUT = "-"
HTML, TEXT = "text/html", "text/plain"
EMPTY_CLIPBOARD = marked("There is no text on the clipboard; copy the article first.")
ShowOpening = Callable[[Opening], object]
Again = Callable[[str], object]
"""Opens the file again, for what inside it has this id."""


class OpeningFlow(QObject):
    """One import at a time, beside the window; what is open stays until the new one is there.

    ``show`` puts an opening in place of what is open, ``add_tables`` puts its tables beside it.
    ``folder_asked`` carries a folder that was given instead of a file.
    """

    folder_asked = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        strip: ProgressStrip,
        leaving: Leaving,
        show: ShowOpening,
        add_tables: ShowOpening,
    ) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._strip = strip
        self._leaving = leaving
        self._show = show
        self._add_tables = add_tables
        self._importing: Importing | None = None
        self._then: ShowOpening = self._on_opened
        strip.cancel_asked.connect(self.cancel)
        self._escape = QShortcut(QKeySequence("Esc"), workspace.window)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.cancel)
        self._escape.activatedAmbiguously.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether something is on its way in."""
        return self._importing is not None

    def open(self, path: Path) -> bool:
        """Open a file in place of what is open; a table beside it. False: it failed at once."""
        if is_library(path):
            self.folder_asked.emit(path)
            return True
        if is_briefing(path) and opens_at_once(path):
            return self._open_at_once(path)
        if not path.exists():
            self._workspace.recent.forget(path)
            self._on_failed(
                said("“{name}” is not there; it may have been moved or renamed.", name=path.name)
            )
            return False
        self._begin(
            quoted(path.name),
            lambda job: job.take_path(path),
            self._on_opened,
            again=lambda part: self.open_part(path, part),
        )
        return True

    def open_part(self, path: Path, part: str) -> None:
        """Open something inside a file by itself: a chapter, an entry, an attachment."""
        self._begin(quoted(path.name), lambda job: job.take_path(path, part), self._on_opened)

    def open_inside(self, data: bytes, name: str, part: str) -> None:
        """Open something inside a file that was read before, from its content."""
        self._begin(
            said("the attachment"), lambda job: job.take_part(data, name, part), self._on_opened
        )

    def open_encoded(self, data: bytes, name: str, encoding: str) -> None:
        """Read a file that was read before once more, in another encoding."""
        self._begin(
            quoted(name), lambda job: job.take_encoded(data, name, encoding), self._on_opened
        )

    def open_table(self, path: Path) -> None:
        """Open a file for the tables in it."""
        self._begin(quoted(path.name), lambda job: job.take_path(path), self._on_table)

    def open_version(self, path: Path, source_id: str, then: ShowOpening) -> None:
        """Open a file as a new version of a source of the open briefing."""
        take = lambda job: job.take_path(path)  # noqa: E731 - it is handed on, like its brothers
        self._begin(quoted(path.name), take, then, source_id)

    def open_standard_input(self) -> None:
        """Read the article from standard input."""
        self._begin(said("standard input"), lambda job: job.take_standard_input(), self._on_opened)

    def open_text(self, text: str) -> None:
        """Read a typed or pasted text."""
        data = text.encode("utf-8", "replace")
        self._begin(said("the text"), lambda job: job.take_bytes(data, TEXT), self._on_opened)

    def paste(self) -> None:
        """Read what is on the clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None:
            data = QMimeData()
        paths = _paths(data)
        if paths:
            self.open(paths[0])
        elif data.hasHtml() and data.html().strip():
            self._open_html(data.html(), data.text())
        elif data.text().strip():
            self.open_text(data.text())
        else:
            self._workspace.messages.notice(translated(EMPTY_CLIPBOARD), "warn")

    def cancel(self) -> None:
        """Stop what is on its way in; what is open stays."""
        if self._importing is not None:
            self._importing.cancel()

    def wait(self) -> None:
        """Stop what is on its way in, and wait until no thread of it is left."""
        self.cancel()
        for importing in self.findChildren(Importing):
            importing.wait()

    def _open_at_once(self, path: Path) -> bool:
        self.cancel()
        try:
            opening = open_briefing_path(path)
        except CannotOpen as error:
            self._on_failed(error.message)
            if not path.exists():
                self._workspace.recent.forget(path)
            return False
        self._on_opened(opening)
        return True

    def _open_html(self, html: str, text: str) -> None:
        """Read a copied page; where no article is in the markup, the plain text of it."""
        data = html.encode("utf-8", "replace")
        self._begin(
            said("the copied text"), lambda job: job.take_bytes(data, HTML), self._on_opened
        )
        if self._importing is not None and text.strip():
            self._importing.failed.disconnect(self._on_failed)
            self._importing.failed.connect(lambda _words: self.open_text(text))

    def _begin(
        self,
        name: str,
        start: Callable[[Importing], None],
        then: ShowOpening,
        source_id: str = "",
        again: Again | None = None,
    ) -> None:
        self.cancel()
        importing = Importing(name, with_first_charts, source_id=source_id, parent=self)
        self._importing = importing
        importing.progressed.connect(self._strip.set_share)
        for ended in (
            importing.opened,
            importing.choice,
            importing.failed,
            importing.cancelled,
        ):
            ended.connect(lambda *_told: self._on_ended(importing))
        importing.finished.connect(importing.deleteLater)
        importing.opened.connect(then)
        importing.choice.connect(lambda wanted: self._on_choice(wanted, again))
        importing.failed.connect(self._on_failed)
        importing.cancelled.connect(
            lambda: self._workspace.messages.say(said("Reading {name} stopped", name=name))
        )
        self._workspace.messages.clear()
        self._strip.begin(said("Reading {name}…", name=name))
        self._let_escape_cancel(True)
        start(importing)

    def _on_ended(self, importing: Importing) -> None:
        if self._importing is importing:
            self._importing = None
            self._strip.end()
            self._let_escape_cancel(False)

    def _let_escape_cancel(self, on: bool) -> None:
        """While a file is on its way in, Esc stops it; otherwise it lets go of a figure."""
        workspace = self._workspace
        workspace.actions["release"].setEnabled(not on and workspace.window.views.current == "read")
        self._escape.setEnabled(on)

    def _on_choice(self, wanted: ChoiceWanted, again: Again | None) -> None:
        """Ask which of several texts to open; without a file to open again, say what it is."""
        if again is None:
            self._on_failed(wanted.message)
            return
        from briefing_app.ui.documents.inside.part_dialog import PartDialog

        dialog = PartDialog(
            wanted.message, wanted.parts, self._workspace.theme, self._workspace.window
        )
        dialog.is_about_document = False
        dialog.chosen.connect(again)
        dialog.open()

    def _on_failed(self, words: str) -> None:
        self._workspace.messages.notice(words)

    def _on_opened(self, opening: Opening) -> None:
        workspace = self._workspace
        if opening.is_only_tables and workspace.is_open and not workspace.session.read_only:
            self._add_tables(opening)
        else:
            self._leaving.leave(lambda: self._show(opening))

    def _on_table(self, opening: Opening) -> None:
        if opening.is_only_tables:
            self._add_tables(opening)
        else:
            named = quoted(opening.origin.name) if opening.origin else said("This")
            self._workspace.messages.notice(
                said(
                    "{named} holds no table; choose a CSV, TSV or Excel file, or use Open.",
                    named=named,
                )
            )


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def opens_at_once(path: Path) -> bool:
    """Whether a briefing is small, unpacked: others are opened beside the window."""
    from briefing_app.fileformat.container import unpacked_size

    return unpacked_size(path) <= AT_ONCE
