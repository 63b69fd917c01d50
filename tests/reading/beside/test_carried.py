"""What people said of a text stays on a new version of it, or says that its words are gone."""

from dataclasses import replace

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Outcome, Ruling
from briefing_app.core.review.remarks import Comment
from briefing_app.core.span import Span, make_span
from briefing_app.reading.beside.versions import carry_over
from briefing_app.reading.draft import derive_briefing, derive_draft
from tests.reading.article.helpers import article

OLD = (
    "Depot opens\n\nThe depot cost $4.6 million, nearly double the $2.3 million of the old one. "
    "It employs 412 people.\n\nFares fell."
)
NEW = (
    "Depot opens at last\n\nThe mayor came. The depot cost $4.6 million, nearly double the "
    "$2.3 million of the old one. It was late.\n\nFares fell."
)
AT = "2024-02-01T09:00:00+00:00"


def span(briefing: Briefing, words: str) -> Span:
    text, source = briefing.articles[0].text, briefing.articles[0].source.id
    at = text.index(words)
    return make_span(source, text, at, at + len(words))


def before() -> Briefing:
    briefing = derive_briefing(article(OLD))
    people = next(f for f in briefing.figures if f.quantity.point == 412)
    briefing = edits.with_comment(
        briefing, Comment("k1", "JB", AT, "Really?", span=span(briefing, "Fares fell"))
    )
    briefing = edits.with_comment(briefing, Comment("k2", "JB", AT, "Who?", about=people.id))
    briefing = edits.with_sign_off(briefing, people.id, "JB", AT)
    briefing = edits.with_sign_off(briefing, briefing.claims[0].id, "JB", AT)
    return replace(
        briefing,
        quotations=(span(briefing, "The depot cost"), span(briefing, "It employs 412 people.")),
    )


def carried(briefing: Briefing) -> Briefing:
    return carry_over(briefing, derive_draft(article(NEW)))


def test_comments_and_quotations_stand_where_their_words_are_now() -> None:
    after = carried(before())
    text = after.articles[0].text
    first, second = after.comments
    assert first.span is not None and not first.span.lost
    assert text[first.span.start : first.span.end] == "Fares fell"
    kept, gone = after.quotations
    assert text[kept.start : kept.end] == "The depot cost" and gone.lost
    assert (second.about, second.span is not None and second.span.lost) == ("", True)
    assert second.span is not None and "412 people" in second.span.exact


def test_the_same_claim_keeps_its_name_ruling_and_sign_off() -> None:
    old = before()
    ruled = replace(old.claims[0], ruling=Ruling(Outcome.HOLDS, "Asked the treasurer."))
    old = replace(old, claims=(ruled, *old.claims[1:]))
    after = carried(old)
    same = next(claim for claim in after.claims if claim.span.exact == ruled.span.exact)
    assert (same.id, same.ruling) == (ruled.id, ruled.ruling)
    assert {s.about for s in after.sign_offs} == {ruled.id}, "that of the figure went with it"
    assert len({claim.id for claim in after.claims}) == len(after.claims)


def test_claims_of_other_articles_stay() -> None:
    old = before()
    claim = old.claims[0]
    other = replace(claim, id="c9", span=replace(claim.span, source="elsewhere"))
    after = carried(replace(old, claims=(*old.claims, other)))
    assert other in after.claims
