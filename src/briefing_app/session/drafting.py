"""From an article to its first briefing, in a process of its own."""

import logging

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article, Table
from briefing_app.session.child import Child, ChildError
from briefing_app.session.opened import CannotOpen
from briefing_app.session.parcel import unpacked

MODULE = "briefing_app.session.draft_child"
_STOPPED = "The figures of this text could not be read; open a part of it instead."
_OURS = (
    "Briefing could not find the figures of this text: the fault is Briefing's, not the text's. "
    "The log has the details."
)
_log = logging.getLogger(__name__)


class Drafting:
    """One reading of one article. `cancel` may be called from any thread."""

    def __init__(self) -> None:
        self._child = Child(MODULE)

    def cancel(self) -> None:
        """Stop it."""
        self._child.cancel()

    def derive(self, article: Article, tables: tuple[Table, ...] = ()) -> Briefing:
        """Return the first briefing of an article; raise `CannotOpen` where that fails."""
        from briefing_app.fileformat.errors import FaultError
        from briefing_app.fileformat.reader import from_entries
        from briefing_app.importers.wire import Answer, encode

        question = encode(Answer(article=article, tables=tables))
        try:
            return from_entries(unpacked(self._child.ask(question))).briefing
        except ChildError as error:
            if not error.details:
                raise CannotOpen(_STOPPED) from error
            _log.error("%s\n%s", error, error.details)
            raise CannotOpen(_OURS) from error
        except (FaultError, ValueError) as error:
            _log.exception("what the reading process answered cannot be read")
            raise CannotOpen(_OURS) from error
