"""Takes an article or a table in: has it read, and makes an opening of what was found.

It waits, so it runs in a thread beside the window. Nothing here knows Qt.
"""

from collections.abc import Callable
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.session.documents.opened import CannotOpen, ChoiceWanted, Opening
from briefing_app.words.quoted import quoted

Finish = Callable[[Briefing], Briefing]
"""What is done to a new briefing before it is shown: charts, say."""

READ_SHARE = 0.2
"""How much of the whole work reading the file is said to be."""
NEVER = -1.0


def _as_it_is(briefing: Briefing) -> Briefing:
    return briefing


class Intake:
    """One file, or one pasted text, on its way in. Used once.

    ``source_id`` is given for a new version of a source, so that it takes the old one's place.
    """

    def __init__(self, finish: Finish = _as_it_is, *, source_id: str = "") -> None:
        from briefing_app.session.intake.reader import Reader

        self._finish = finish
        self._source_id = source_id
        self._reader = Reader()
        self._done = False

    @property
    def progress(self) -> float:
        """The share of the work that is done, or `NEVER` where nobody can say."""
        if self._done:
            return 1.0
        share = self._reader.share
        found = self._reader.found
        return share * READ_SHARE + found * (1 - READ_SHARE) if share > 0 else NEVER

    def cancel(self) -> None:
        """Stop it; whoever waits for it gets `CannotOpen`."""
        self._reader.cancel()

    def take_path(self, path: Path, part: str = "", encoding: str | None = None) -> Opening:
        """Take the file at ``path`` in; raise `CannotOpen` where that cannot be done.

        ``part`` names what is wanted of a file with several texts; without it `ChoiceWanted` is
        raised. ``encoding`` overrides the one that would be found.
        """
        from briefing_app.importers.api import name_of, read_bytes
        from briefing_app.importers.result import ImportFailed

        name = name_of(path)
        try:
            data = read_bytes(path)
        except ImportFailed as error:
            raise CannotOpen(f"{quoted(name)}: {error.message}") from error
        return self.take_bytes(data, name, part=part, encoding=encoding)._replace(origin=path)

    def take_bytes(
        self,
        data: bytes,
        name: str = "",
        media_type: str | None = None,
        *,
        part: str = "",
        encoding: str | None = None,
    ) -> Opening:
        """Take bytes in, as from the clipboard; raise `CannotOpen` where that cannot be done."""
        from briefing_app.importers.result import ChoiceNeeded, ImportFailed

        try:
            answer = self._reader.read(
                data,
                name=name,
                media_type=media_type,
                source_id=self._source_id,
                part=part,
                encoding=encoding,
            )
        except ChoiceNeeded as asked:
            raise ChoiceWanted(asked.message, asked.parts) from asked
        except ImportFailed as error:
            raise CannotOpen(
                f"{quoted(name)}: {error.message}" if name else error.message
            ) from error
        self._done = True
        made = answer.briefing if answer.attached else self._finish(answer.briefing)
        return Opening(
            made, None, None, answer.read_only_reason, media=answer.media, notices=answer.notices
        )
