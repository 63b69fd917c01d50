"""What a comment stands on: words of an article, if they are there, a figure, or a table's cell."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.refs import cell_of_key, key_of
from briefing_app.core.review.remarks import Comment
from briefing_app.core.span import Span


def place_of(briefing: Briefing, comment: Comment) -> Span | None:
    """Return the words that a comment stands on, its own or its figure's; None where they went."""
    span = comment.span
    if span is None:
        figure = briefing.figures_by_id.get(comment.about)
        evidence = figure.evidence if figure is not None else None
        span = evidence if isinstance(evidence, Span) else None
    there = span is not None and not span.lost and span.source in briefing.articles_by_id
    return span if there else None


def subject_of(briefing: Briefing, comment: Comment) -> str:
    """Return the key of what a comment is about: of a cell that became a figure, the figure's id.

    Empty for a comment on words alone.
    """
    ref = cell_of_key(comment.about)
    return comment.about if ref is None else key_of(briefing, ref)
