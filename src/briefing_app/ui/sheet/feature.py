"""The sheet's door: seeing and printing; the modules behind it load when first asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.session.settings import FOLDER, exports_folder
from briefing_app.session.stoppable import StoppableWork
from briefing_app.ui.kit.waiting.progress_strip import ProgressStrip
from briefing_app.ui.kit.window import Window
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from briefing_app.ui.sheet.print_view import PrintView

VIEW = "print"
STILL_PRINTING = marked(
    "The last pages are still on their way to the printer: try again in a moment."
)
NOTHING_OPEN = marked("There is nothing to print yet: open a briefing or an article first.")


class SheetFeature(QObject):
    """Ctrl+P and its kin. A second Ctrl+P at the sheet opens the system's print dialog."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._window, self._session, self._messages = (
            workspace.window,
            workspace.session,
            workspace.messages,
        )
        self._view: PrintView | None = None
        self._from = "read"
        self._printing = StoppableWork(self)
        self.progress = ProgressStrip(workspace.theme)
        self.progress.cancel_asked.connect(self.cancel)
        workspace.window.insert_bar(self.progress)
        workspace.window.closing.connect(self._printing.wait)
        self.ask_printer: Callable[[QPrinter, Window], bool] | None = None
        workspace.actions.bind("sheet", lambda: self.show("sheet"))
        workspace.actions.bind("print_slides", lambda: self.show("slides"))
        workspace.actions.bind("print_notes", self.show_notes)
        workspace.actions.bind("print_article", lambda: self.show("article"))

    @property
    def view(self) -> "PrintView | None":
        """The view, once it was asked for."""
        return self._view

    def show(self, name: str) -> None:
        """See a document before it is printed; asked for again, print it."""
        views = self._window.views
        if views.current in ("", "start"):
            self._messages.notice(translated(NOTHING_OPEN), "warn")
            return
        view = self._built()
        if views.current == VIEW and view.document_name == name:
            view.ask_print()
            return
        if views.current != VIEW:
            self._from = views.current
        view.show_document(name)
        views.show_view(VIEW)

    def show_notes(self) -> None:
        """See the slides with their notes and lines to write on, before they are printed."""
        if self._window.views.current not in ("", "start"):
            self._built().slides_panel.choose_notes()
        self.show("slides")

    def _built(self) -> "PrintView":
        if self._view is None:
            from briefing_app.ui.sheet.print_view import PrintView

            workspace = self._workspace
            view = PrintView(
                self._session,
                workspace.document,
                workspace.settings,
                workspace.theme,
                lambda: workspace.clock().date(),
                self._ask_logo,
            )
            view.left.connect(self._on_left)
            view.print_asked.connect(self._on_print_asked)
            view.save_asked.connect(self._on_save_asked)
            view.reported.connect(self._messages.notice)
            self._window.views.add(VIEW, view, first=view.preview, own_bars=True)
            self._window.closing.connect(view.stop)
            self._view = view
        return self._view

    def _on_left(self) -> None:
        views = self._window.views
        views.show_view(self._from if self._from in views.names else "read")

    def _on_print_asked(self, pdf: bytes, title: str) -> None:
        from briefing_app.session.cups import PrintError, print_pdf
        from briefing_app.ui.sheet.printing import (
            ask_printer,
            derive_job,
            make_printer,
            print_with,
            sent_to,
        )

        if self._printing.busy:
            self._messages.notice(translated(STILL_PRINTING), "warn")
            return
        ask = self.ask_printer or ask_printer
        printer = make_printer(pdf, title, grey=self._session.briefing.sheet.grey)
        if not ask(printer, self._window):
            return
        job = derive_job(printer, title)
        if job is not None:
            # A printer can take its time to answer; the window does not wait for it.
            done = sent_to(job.printer)
            self.progress.begin(said("Handing “{name}” to the printer…", name=title))
            self._printing.start(
                lambda step: print_pdf(job, pdf, step),
                lambda outcome: self._on_printed(outcome, done),
                name="print",
            )
            return
        try:
            self._messages.notice(print_with(printer, pdf), "ok")
        except PrintError as error:
            self._messages.notice(str(error))

    def cancel(self) -> None:
        """Stop what is being handed to a printer."""
        if self._printing.stop():
            self.progress.end()
            self._messages.say(said("Printing stopped; nothing was handed to the printer."))

    def _on_printed(self, outcome: object, done: str) -> None:
        from briefing_app.session.cups import PrintError

        self.progress.end()
        if isinstance(outcome, PrintError):
            self._messages.notice(str(outcome))
        elif isinstance(outcome, Exception):
            raise outcome
        else:
            self._messages.notice(done, "ok")

    def _on_save_asked(self, pdf: bytes, title: str) -> None:
        from briefing_app.ui.kit.dialogs.files import ask_save
        from briefing_app.ui.sheet.print_view import suggested_path

        start = suggested_path(exports_folder(self._workspace.settings), title)
        ask_save(
            self._window,
            self._workspace.theme,
            said("Save as PDF"),
            start,
            [said("PDF (*.pdf)")],
            lambda path: self.save(path, pdf),
        )

    def save(self, path: Path, pdf: bytes) -> None:
        """Save a PDF and say so, or why not."""
        from briefing_app.session.cups import PrintError
        from briefing_app.ui.sheet.printing import save_pdf

        try:
            self._messages.notice(save_pdf(path, pdf), "ok")
        except PrintError as error:
            self._messages.notice(str(error))

    def _ask_logo(self, then: Callable[[Path], None]) -> None:
        from briefing_app.ui.kit.dialogs.files import ask_file
        from briefing_app.ui.sheet.sheet_panel import LOGO_FILTERS

        folder = self._workspace.settings.get(FOLDER)
        ask_file(
            self._window, said("Choose a logo"), folder, tuple(map(translated, LOGO_FILTERS)), then
        )
