"""Has a file read by a child process, and says in a sentence why that could not be done.

Files come from anywhere, and every library that reads them has been made to hang, to crash or to
eat all memory by some file. So the reading happens in a child with a limit of time and memory. What
it answers is a briefing in the form of the file format, and is checked like any file.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Source
from briefing_app.importers import limits
from briefing_app.importers.api import too_large
from briefing_app.importers.blame import own_failure
from briefing_app.importers.kinds import extension, kind_of
from briefing_app.importers.result import (
    ChoiceNeeded,
    ConverterNeeded,
    ImportFailed,
    LeftOut,
    Part,
)
from briefing_app.importers.unpack import unpacked
from briefing_app.own_command import READER, own_command
from briefing_app.session.intake.converter import Converter, not_read
from briefing_app.session.intake.first_briefing import NO_FIGURES
from briefing_app.session.intake.messages import Heard, Request, encode_request
from briefing_app.session.intake.runner import Ended, Limit, Runner, Stop
from briefing_app.words.said import marked, said, spoken, translated

COMMAND = own_command(READER)
FOR_FILE = Limit(limits.SECONDS, limits.MEMORY_BYTES)
FOR_FIGURES = Limit(900.0, 2 * limits.MEMORY_BYTES)
"""What finding figures may take: far above what a text of 10 MB needs."""

CANCELLED = marked("The import was cancelled.")
_CRASHED = marked(
    "Reading this file made its reader crash. The file may be damaged: get it again, "
    "or save it as text."
)
_TOO_LONG = marked(
    "Reading this file took longer than {seconds} seconds, so it was stopped. "
    "It may be damaged: get it again, or save the part that you need."
)
_TOO_MUCH = marked(
    "Reading this file took too much memory, so it was stopped. "
    "It may be damaged: get it again, or save the part that you need."
)
_NOT_STARTED = marked(
    "Briefing could not start the program that reads files: the fault is Briefing's, not the "
    "file's. The log has the details."
)
_log = logging.getLogger(__name__)


class Answer(NamedTuple):
    """What was read: a briefing, and the bytes that its sources name.

    ``attached`` says that the file carried the briefing, and was made from it. ``parts`` are what
    can be opened besides, ``left_out`` what the file holds and the article does not say.
    """

    briefing: Briefing
    media: Mapping[str, bytes]
    notices: tuple[str, ...] = ()
    read_only_reason: str = ""
    attached: bool = False
    parts: tuple[Part, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


class Reader:
    """One file on its way through the child. Used once; `cancel` may be called from any thread.

    ``for_file`` is what the reading may take before it is stopped and named, ``for_figures`` what
    may be taken after that to find the figures.
    """

    def __init__(
        self,
        *,
        for_file: Limit = FOR_FILE,
        for_figures: Limit = FOR_FIGURES,
        command: Sequence[str] = COMMAND,
    ) -> None:
        self._for_file = for_file
        self._for_figures = for_figures
        self._heard = Heard()
        self._runner = Runner(command, for_file)
        self._converter = Converter()

    @property
    def share(self) -> float:
        """The share of the file that is read; the figures come after it."""
        return 1.0 if self._heard.imported else self._heard.share

    @property
    def found(self) -> float:
        """The share of the figures that is found, once the file is read."""
        return self._heard.found

    def cancel(self) -> None:
        """Stop it; whoever waits for it gets `ImportFailed`."""
        self._converter.cancel()
        self._runner.cancel()

    def read(
        self,
        data: bytes,
        *,
        name: str = "",
        media_type: str | None = None,
        encoding: str | None = None,
        figures: bool = True,
        source_id: str = "",
        part: str = "",
    ) -> Answer:
        """Return what ``data`` says; raise `ImportFailed`, of which the log was told its part.

        ``part`` is the id of what is wanted of a file with several texts; without it such a file
        raises `ChoiceNeeded`. Without ``figures`` the briefing is just the article or the tables.
        ``source_id`` is the id that the article shall get.
        """
        seconds = self._for_file.seconds + self._for_figures.seconds
        request = Request(
            len(data), name, media_type, encoding, figures, source_id, part, seconds, spoken().tag
        )
        try:
            if len(data) > limits.FILE_BYTES:
                raise too_large()
            data, inner, notices = self._ours(data, name, media_type)
            if notices:  # it was made from another file, and is of a kind that its name says
                request = replace(request, length=len(data), name=inner, media_type=None)
            try:
                self._ask(request, data)
            except ImportFailed as failure:
                if not notices or not self._heard.failed or self._heard.parts:
                    raise
                raise not_read(extension(inner), failure.details) from failure
            self._heard.notices = notices + self._heard.notices
            if self._heard.details:
                _log.error("while a file was read\n%s", self._heard.details)
            return self._understood(data)
        except ImportFailed as failure:
            if failure.details:
                _log.error("%s\n%s", failure.message, failure.details)
            raise

    def _ours(
        self, data: bytes, name: str, media_type: str | None
    ) -> tuple[bytes, str, tuple[str, ...]]:
        """Return a file of a kind that we read, made by another program where that is needed."""
        try:
            kind_of(*unpacked(data, name), media_type)
        except ConverterNeeded as needed:
            made, inner = self._converter.convert(data, name, needed)
            return made, inner, (said("“{name}” was read by way of LibreOffice.", name=name),)
        except ImportFailed:
            pass  # the child says so, in the same words
        return data, name, ()

    def _ask(self, request: Request, data: bytes) -> None:
        try:
            ended = self._runner.run((encode_request(request), data), self._hear)
        except OSError as error:
            raise ImportFailed(
                said(
                    "The import could not be started ({strerror}). Close some programs and try "
                    "again.",
                    strerror=error.strerror,
                )
            ) from error
        except ValueError as error:
            raise ImportFailed(translated(_CRASHED)) from error
        if ended.stopped is Stop.CANCELLED:
            raise ImportFailed(translated(CANCELLED))
        if self._heard.failed and self._heard.parts:
            raise ChoiceNeeded(self._heard.failed, self._heard.parts)
        if self._heard.failed:
            raise ImportFailed(self._heard.failed, self._heard.details)
        if not self._heard.done:
            raise self._unanswered(ended)

    def _hear(self, piece: bytes) -> None:
        before = self._heard.imported
        self._heard.take(piece)
        if self._heard.imported and not before:
            self._runner.allow(self._for_figures)

    def _unanswered(self, ended: Ended) -> ImportFailed:
        """Return why there is no answer; a status above 0 is an end that Python chose."""
        if ended.stopped is None and ended.status > 0:
            details = f"the child ended with status {ended.status}\n{ended.last_words}"
            return ImportFailed(translated(_NOT_STARTED), details)
        if self._heard.imported:
            return ImportFailed(translated(NO_FIGURES))
        if ended.stopped is Stop.TIME:
            return ImportFailed(translated(_TOO_LONG).format(seconds=f"{self._for_file.seconds:g}"))
        return ImportFailed(
            translated(_CRASHED) if ended.stopped is None else translated(_TOO_MUCH)
        )

    def _understood(self, data: bytes) -> Answer:
        """Return the answer in what was heard, checked as a file is."""
        from briefing_app.fileformat.errors import FaultError
        from briefing_app.fileformat.reader import from_entries

        heard = self._heard
        try:
            opened = from_entries(heard.entries)
        except FaultError as error:
            raise own_failure(said("Briefing could not understand its reader"), error) from error
        if heard.attached:
            there = set(opened.media)
            briefing = _without_missing(opened.briefing, there)
            return Answer(briefing, opened.media, (), opened.read_only_reason, attached=True)
        media = {source.file: data for source in opened.briefing.sources if source.file}
        return Answer(
            opened.briefing, media, heard.notices, parts=heard.parts, left_out=heard.left_out
        )


def _without_missing(briefing: Briefing, there: set[str]) -> Briefing:
    """Let sources name only originals that came along: a sheet leaves them out on purpose."""

    def kept(source: Source) -> Source:
        return source if source.file in there else replace(source, file="")

    return replace(
        briefing,
        articles=tuple(replace(a, source=kept(a.source)) for a in briefing.articles),
        tables=tuple(replace(t, source=kept(t.source)) for t in briefing.tables),
        counterparts=tuple(
            replace(c, article=replace(c.article, source=kept(c.article.source)))
            for c in briefing.counterparts
        ),
    )
