"""What people said of a text, on a new version of it: comments, quotations, points, rulings.

Words are looked for again and never guessed: what stands nowhere, or twice, is lost and says so.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.sequence import fresh
from briefing_app.core.figure import Claim, Figure
from briefing_app.core.review.remarks import Comment
from briefing_app.core.source import Article
from briefing_app.core.span import Span, resolve


def with_said_carried(old: Briefing, after: Briefing, article: Article) -> Briefing:
    """Return ``after`` with what people had said of the old text, on the new text of ``article``.

    A comment on a figure that is gone keeps the words of it, as lost ones.
    """
    source, text = article.source.id, article.text

    def found(span: Span) -> Span:
        return resolve(span, text).span if span.source == source else span

    there = after.figures_by_id
    return replace(
        after,
        quotations=tuple(found(span) for span in old.quotations),
        sheet=replace(after.sheet, points=tuple(found(span) for span in old.sheet.points)),
        comments=tuple(
            replace(c, span=found(c.span)) if c.span is not None else _on(c, old, there)
            for c in old.comments
        ),
        sign_offs=tuple(
            s for s in old.sign_offs if s.about not in old.figures_by_id or s.about in there
        ),
    )


def _on(comment: Comment, old: Briefing, there: dict[str, Figure]) -> Comment:
    gone = old.figures_by_id.get(comment.about)
    if gone is None or comment.about in there or not isinstance(gone.evidence, Span):
        return comment
    return replace(comment, about="", span=replace(gone.evidence, lost=True))


def claims_carried(old: Briefing, now: Sequence[Claim], source: str) -> tuple[Claim, ...]:
    """Return the claims of a new version, and those of other articles as they were.

    A claim in the same words is the same claim: it keeps its id, so that notes and sign-offs point
    to it, and the ruling where it states the same.
    """
    others = tuple(claim for claim in old.claims if claim.span.source != source)
    free = [claim for claim in old.claims if claim.span.source == source]
    taken = [claim.id for claim in old.claims]
    claims: list[Claim] = []
    for claim in now:
        same = next(
            (c for c in free if c.kind is claim.kind and c.span.exact == claim.span.exact), None
        )
        if same is None:
            id_ = fresh("c", (*taken, *(c.id for c in claims)))
            claims.append(replace(claim, id=id_))
        else:
            free.remove(same)
            ruling = same.ruling if same.stated == claim.stated else None
            claims.append(replace(claim, id=same.id, ruling=ruling))
    return (*claims, *others)
