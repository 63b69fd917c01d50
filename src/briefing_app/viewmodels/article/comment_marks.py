"""Which words of the article have a comment that is still open."""

from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.review.anchors import place_of


class CommentMark(NamedTuple):
    """Words with a comment, see `Marked`; its id is their ``key``."""

    source: str
    block: int
    start: int
    end: int
    key: str


def derive_comment_marks(briefing: Briefing) -> tuple[CommentMark, ...]:
    """Return the marks of all comments that are open and whose words still stand."""
    marks = []
    for comment in briefing.comments:
        span = None if comment.resolved else place_of(briefing, comment)
        article = None if span is None else briefing.articles_by_id.get(span.source)
        if span is not None and article is not None:
            place = article.in_block(span.start, span.end)
            marks.append(CommentMark(span.source, *place, comment.id))
    return tuple(marks)
