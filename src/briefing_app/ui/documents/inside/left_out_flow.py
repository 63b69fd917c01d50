"""Shows what was left out of an article: its original is read again, beside the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core.source import Source
from briefing_app.session.job_runner import JobRunner
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from briefing_app.importers.result import LeftOut
    from briefing_app.session.intake.reader import Reader
    from briefing_app.ui.documents.inside.left_out_dialog import LeftOutDialog

_NO_ORIGINAL = marked("The original is not kept with this briefing, so it cannot be compared")


class LeftOutFlow(QObject):
    """One look at a time. ``open_inside`` opens something inside a file, from its content,
    its name and the id of the part.
    """

    def __init__(
        self, workspace: Workspace, open_inside: Callable[[bytes, str, str], object]
    ) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._open_inside = open_inside
        self._work = JobRunner(self)
        self._reader: Reader | None = None
        self.dialog: LeftOutDialog | None = None

    def ask(self) -> None:
        """Read the original of the first article or table again, show what it holds besides."""
        workspace = self._workspace
        sources = workspace.session.briefing.sources if workspace.is_open else ()
        if not sources or self._work.busy:
            return
        source = sources[0]
        data = workspace.document.media.get(source.file)
        if data is None:
            workspace.messages.say(translated(_NO_ORIGINAL))
            return
        from briefing_app.session.intake.reader import Reader

        reader = self._reader = Reader()

        def job() -> object:
            name = source.file.rpartition("/")[2]
            return reader.read(
                data,
                name=name,
                media_type=source.media_type,
                encoding=source.encoding or None,
                part=source.part,
                figures=False,
            )

        workspace.messages.say(said("Comparing with the original…"))
        self._work.start(job, lambda outcome: self._on_read(source, outcome), name="left out")

    def wait(self) -> None:
        """Stop looking, and wait until no thread of it is left."""
        if self._reader is not None:
            self._reader.cancel()
        self._work.forget()
        self._work.wait()

    def _on_read(self, source: Source, outcome: object) -> None:
        from briefing_app.importers.result import ImportFailed
        from briefing_app.session.documents.taken_in import still_left_out
        from briefing_app.session.intake.reader import Answer
        from briefing_app.ui.documents.inside.left_out_dialog import LeftOutDialog

        workspace = self._workspace
        self._reader = None
        article = workspace.session.briefing.articles_by_id.get(source.id)
        if not isinstance(outcome, Answer):
            words = outcome.message if isinstance(outcome, ImportFailed) else str(outcome)
            workspace.messages.notice(
                said("The original could not be compared: {words}", words=words)
            )
            return
        self.dialog = LeftOutDialog(
            outcome.left_out if article is None else still_left_out(article, outcome.left_out),
            outcome.parts,
            workspace.theme,
            workspace.window,
            read_only=workspace.session.read_only or article is None,
        )
        self.dialog.taken.connect(lambda left: self._take_in(source.id, left))
        self.dialog.part_asked.connect(lambda part: self._ask_part(source, part))
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _take_in(self, source: str, left: "LeftOut") -> None:
        from briefing_app.session.documents.taken_in import with_taken_in

        workspace = self._workspace
        workspace.session.apply(lambda now: with_taken_in(now, source, left), said("Take words in"))
        workspace.messages.say(said("Taken in"))

    def _ask_part(self, source: Source, part: str) -> None:
        data = self._workspace.document.media.get(source.file)
        if data is not None:
            self._open_inside(data, source.file.rpartition("/")[2], part)

    def _on_finished(self, _result: int) -> None:
        self.dialog = None
