"""Edits of what people say of a briefing: sign-offs, comments, draft and embargo."""

from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.sequence import put, without
from briefing_app.core.review.remarks import Comment, Reply, SignOff
from briefing_app.core.review.signing import seen_of


def with_sign_off(
    briefing: Briefing, about: str, by: str, at: str, *, doubtful: bool = False, note: str = ""
) -> Briefing:
    """Sign a figure or claim off as it stands now, in place of a sign-off it had.

    Raises ``KeyError`` where there is nothing of this id.
    """
    seen = seen_of(briefing, about)
    if not seen:
        raise KeyError(about)
    signed = SignOff(about, by, at, seen, doubtful, note)
    kept = tuple(s for s in briefing.sign_offs if s.about != about)
    return replace(briefing, sign_offs=(*kept, signed))


def without_sign_off(briefing: Briefing, about: str) -> Briefing:
    """Take a sign-off back."""
    kept = tuple(s for s in briefing.sign_offs if s.about != about)
    return briefing if kept == briefing.sign_offs else replace(briefing, sign_offs=kept)


def with_comment(briefing: Briefing, comment: Comment) -> Briefing:
    """Put a comment in place of the one of its id, or add it."""
    comments = put(briefing.comments, comment)
    return briefing if comments is briefing.comments else replace(briefing, comments=comments)


def with_comment_changed(
    briefing: Briefing,
    comment_id: str,
    *,
    text: str | None = None,
    resolved: bool | None = None,
    printed: bool | None = None,
) -> Briefing:
    """Change what is given of a comment; raise ``KeyError`` where there is none of this id."""
    found = next((c for c in briefing.comments if c.id == comment_id), None)
    if found is None:
        raise KeyError(comment_id)
    given = {"text": text, "resolved": resolved, "printed": printed}
    changed = {name: value for name, value in given.items() if value is not None}
    return with_comment(briefing, replace(found, **changed))  # type: ignore[arg-type]


def without_comment(briefing: Briefing, comment_id: str) -> Briefing:
    """Remove a comment with its answers."""
    kept = without(briefing.comments, comment_id)
    return briefing if kept == briefing.comments else replace(briefing, comments=kept)


def with_reply(briefing: Briefing, comment_id: str, reply: Reply) -> Briefing:
    """Answer a comment; raise ``KeyError`` where there is none of this id."""
    found = next((c for c in briefing.comments if c.id == comment_id), None)
    if found is None:
        raise KeyError(comment_id)
    return with_comment(briefing, replace(found, replies=(*found.replies, reply)))


def with_release(briefing: Briefing, *, draft: bool, embargo: str) -> Briefing:
    """Say whether it is a draft, and until when nothing of it may be said; empty for no embargo."""
    if (draft, embargo) == (briefing.draft, briefing.embargo):
        return briefing
    return replace(briefing, draft=draft, embargo=embargo)
