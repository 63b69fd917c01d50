"""The door of exports: asks what and where, and writes the file beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.fileformat import BriefingFileError
from briefing_app.fileformat.store import replace_file
from briefing_app.session.settings import PAPER, exports_folder
from briefing_app.session.stoppable import Step, StoppableWork
from briefing_app.ui.kit.waiting.progress_strip import ProgressStrip
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.present.headline import headline_of
from briefing_app.viewmodels.window.file_name import derive_file_name
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from briefing_app.render.export import ExportKind
    from briefing_app.ui.export.dialog import ExportDialog
    from briefing_app.viewmodels.export.outgoing import Carry

BUSY = marked("The last export is still being written: try again in a moment.")


class ExportFeature(QObject):
    """Ctrl+E. One export at a time; what was on the disk stays where the new file fails."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._writing = StoppableWork(self)
        self.progress = ProgressStrip(workspace.theme)
        workspace.window.insert_bar(self.progress)
        self.dialog: ExportDialog | None = None
        self._name = ""
        self.progress.cancel_asked.connect(self.cancel)
        workspace.actions.bind("export", self.ask)
        workspace.window.closing.connect(self._writing.wait)
        workspace.window.views.shown.connect(self._on_view_shown)

    def ask(self) -> None:
        """Ask what to write."""
        from briefing_app.ui.export.dialog import ExportDialog

        workspace = self._workspace
        self.dialog = dialog = ExportDialog(workspace.theme, workspace.window)
        dialog.decided.connect(self._on_decided)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def write(self, path: Path, carry: "Carry", page: str = "") -> None:
        """Write the open briefing; the kind is that of the path's extension, of a PDF ``page``."""
        from briefing_app.render.export import export_bytes, export_pages
        from briefing_app.render.sheet.options import with_paper
        from briefing_app.render.sheet.typeset import TypesetError

        workspace, briefing = self._workspace, self._workspace.session.briefing
        media, today = workspace.document.media, workspace.clock().date()
        paper = workspace.settings.get(PAPER)
        if self._writing.busy:
            workspace.messages.notice(translated(BUSY), "warn")
            return

        def job(step: Step) -> object:
            if not page:
                data = export_bytes(briefing, path.suffix.lower().lstrip("."), carry)
                replace_file(path, data, step)
                return ()
            printed = export_pages(with_paper(briefing, paper), page, media, today, carry)
            replace_file(path, printed.pdf, step)
            return printed.notices

        def then(outcome: object) -> None:
            self.progress.end()
            if isinstance(outcome, BriefingFileError | TypesetError):
                workspace.messages.notice(str(outcome))
            elif isinstance(outcome, BaseException):
                raise outcome
            else:
                workspace.messages.say(said("Exported “{name}”", name=path.name))
                if isinstance(outcome, tuple) and outcome:
                    workspace.messages.notice(" ".join(outcome), "warn")

        self._name = path.name
        self.progress.begin(said("Exporting “{name}”…", name=path.name))
        self._writing.start(job, then, name="export")

    def cancel(self) -> None:
        """Stop what is being written; what was on the disk stays as it was."""
        if self._writing.stop():
            self.progress.end()
            self._workspace.messages.say(
                said("Exporting “{name}” stopped; nothing was written.", name=self._name)
            )

    def wait(self) -> None:
        """Wait until nothing is being written."""
        self._writing.wait()

    def _on_decided(self, kind: "ExportKind", carry: "Carry") -> None:
        from briefing_app.ui.kit.dialogs.files import ask_save

        workspace, extension = self._workspace, kind.extension
        briefing = workspace.session.briefing
        name = derive_file_name(briefing.title or headline_of(briefing), extension)
        ask_save(
            workspace.window,
            workspace.theme,
            said("Export"),
            str(Path(exports_folder(workspace.settings)) / name),
            [f"{translated(kind.name)} (*.{extension})"],
            lambda path: self.write(_with_extension(path, extension), carry, kind.page),
        )

    def _on_finished(self, _result: int) -> None:
        self.dialog = None

    def _on_view_shown(self, name: str) -> None:
        self._workspace.actions["export"].setEnabled(name not in ("", "start"))


def _with_extension(path: Path, extension: str) -> Path:
    if path.suffix.lower() == f".{extension}":
        return path
    return path.with_name(f"{path.name}.{extension}")
