"""Takes an article or a table in: reads it, finds its figures, and makes a briefing of it.

All of it waits, so it runs in a thread beside the window; what is heavy or dangerous runs in
processes of its own, which `cancel` stops. Nothing here knows Qt.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Source
from briefing_app.reading.grammar.language import NOT_ENGLISH, is_english
from briefing_app.session.opened import CannotOpen, Opening

Finish = Callable[[Briefing], Briefing]
"""What is done to a new briefing before it is shown: charts, say."""

READ_SHARE = 0.5
"""How much of the whole work reading the file is said to be."""
PDF_HEAD = b"%PDF-"
_log = logging.getLogger(__name__)
CANCELLED = "The import was cancelled."
NEVER = -1.0


def _as_it_is(briefing: Briefing) -> Briefing:
    return briefing


class Intake:
    """One file, or one pasted text, on its way in. Used once.

    ``source_id`` is given for a new version of a source, so that it takes the old one's place.
    """

    def __init__(self, finish: Finish = _as_it_is, *, source_id: str = "") -> None:
        from briefing_app.importers import ImportProcess
        from briefing_app.session.child import Child
        from briefing_app.session.drafting import Drafting

        self._finish = finish
        self._source_id = source_id
        self._import = ImportProcess()
        self._attachment = Child("briefing_app.session.attachment_child")
        self._drafting = Drafting()
        self._cancelled = False
        self._share = NEVER

    @property
    def progress(self) -> float:
        """The share of the work that is done, or `NEVER` where nobody can say."""
        if self._share >= 0:
            return self._share
        share = self._import.poll().progress
        return share * READ_SHARE if share > 0 else NEVER

    def cancel(self) -> None:
        """Stop it; whoever waits for it gets `CannotOpen`."""
        self._cancelled = True
        self._import.cancel()
        self._attachment.cancel()
        self._drafting.cancel()

    def take_path(self, path: Path) -> Opening:
        """Take the file at ``path`` in; raise `CannotOpen` where that cannot be done."""
        from briefing_app.importers import ImportFailed
        from briefing_app.importers.api import name_of, read_bytes

        name = name_of(path)
        try:
            data = read_bytes(path)
        except ImportFailed as error:
            raise CannotOpen(f"“{name}”: {error.message}") from error
        return replace(self.take_bytes(data, name), origin=path)

    def take_bytes(self, data: bytes, name: str = "", media_type: str | None = None) -> Opening:
        """Take bytes in, as from the clipboard; raise `CannotOpen` where that cannot be done."""
        inside = self._briefing_inside(data) if PDF_HEAD in data[:1024] else None
        if inside is not None:
            return inside
        self._import.start_bytes(data, name=name, media_type=media_type)
        status = self._import.wait()
        if self._cancelled:
            raise CannotOpen(CANCELLED)
        imported = status.result
        if imported is None:
            raise CannotOpen(f"“{name}”: {status.message}" if name else status.message)
        self._share = READ_SHARE
        article = imported.article
        if article is not None:
            if self._source_id:
                article = replace(article, source=replace(article.source, id=self._source_id))
            briefing = self._drafting.derive(article, imported.tables)
        else:
            first = imported.tables[0]
            briefing = Briefing(
                id=first.source.sha256[:16] or "briefing",
                title=first.name or Path(name).stem,
                tables=imported.tables,
            )
        if not briefing.title:
            briefing = replace(briefing, title=Path(name).stem)
        if self._cancelled:
            raise CannotOpen(CANCELLED)
        self._share = 1.0
        media = {s.file: imported.original for s in _sources(briefing) if s.file}
        notices = imported.warnings
        if article is not None and not is_english(article.text):
            notices = (*notices, NOT_ENGLISH)
        return Opening(self._finish(briefing), None, media=media, notices=notices)

    def _briefing_inside(self, data: bytes) -> Opening | None:
        """Return the briefing that a sheet was made from, where the PDF carries it."""
        from briefing_app.session.child import ChildError

        try:
            content = self._attachment.ask(data, seconds=60)
        except ChildError as error:
            if error.details:
                _log.error("looking for a briefing inside a PDF: %s\n%s", error, error.details)
            return None
        return _opened_from(content) if content else None


def _opened_from(content: bytes) -> Opening | None:
    import io

    from briefing_app.fileformat.container import read_zip
    from briefing_app.fileformat.errors import FaultError
    from briefing_app.fileformat.reader import from_entries

    try:
        opened = from_entries(read_zip(io.BytesIO(content)))
    except FaultError:
        return None
    briefing = _without_missing(opened.briefing, set(opened.media))
    return Opening(briefing, None, None, opened.read_only_reason, opened.media)


def _without_missing(briefing: Briefing, there: set[str]) -> Briefing:
    """Let sources name only originals that came along: a sheet leaves them out on purpose."""

    def kept(source: Source) -> Source:
        return source if source.file in there else replace(source, file="")

    return replace(
        briefing,
        articles=tuple(replace(a, source=kept(a.source)) for a in briefing.articles),
        tables=tuple(replace(t, source=kept(t.source)) for t in briefing.tables),
    )


def _sources(briefing: Briefing) -> tuple[Source, ...]:
    articles = tuple(a.source for a in briefing.articles)
    return articles + tuple(t.source for t in briefing.tables)
