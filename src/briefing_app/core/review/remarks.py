"""Sign-offs and comments as values.

A sign-off keeps the words of what was looked at; it counts only while they are what stands there
now (see `signing`), so no edit has to take it back and undo brings it again.
"""

from briefing_app.core.span import Span
from briefing_app.core.value import Value


class SignOff(Value):
    """That a person looked at a figure or claim, named by its id in ``about``.

    ``by`` is a name or initials, ``at`` the time in ISO 8601 with its offset. ``seen`` is what
    stood there then. ``doubtful`` says that it was not found right; ``note`` says why.
    """

    about: str
    by: str
    at: str
    seen: str
    doubtful: bool = False
    note: str = ""


class Reply(Value):
    """An answer to a comment; ``at`` is ISO 8601 with its offset."""

    by: str
    at: str
    text: str


class Comment(Value):
    """A remark on words of an article (``span``), or on a figure or a table's cell (``about``).

    ``about`` is the id of the figure, or the key of the cell, see `core.refs`.

    It is kept to the window unless ``printed``. ``resolved`` says that it is dealt with.
    """

    id: str
    by: str
    at: str
    text: str
    about: str = ""
    span: Span | None = None
    replies: tuple[Reply, ...] = ()
    resolved: bool = False
    printed: bool = False
