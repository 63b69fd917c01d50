"""Sign-offs count while what was seen is what stands there; comments go with their words."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core import edits
from briefing_app.core.quantity import Quantity
from briefing_app.core.review.remarks import Comment, Reply
from briefing_app.core.review.signing import seen_of, standing_sign_offs
from tests import sample

NOW = "2023-05-02T09:30:00+00:00"


def test_what_was_signed_off_stands_until_it_changes_and_again_after_undo() -> None:
    before = edits.with_sign_off(sample.briefing(), "arrests", "JB", NOW)
    assert set(standing_sign_offs(before)) == {"arrests"}
    figure = before.figures_by_id["arrests"]
    changed = edits.with_figure(before, replace(figure, quantity=Quantity(Decimal(289), "arrest")))
    assert not standing_sign_offs(changed)
    assert set(standing_sign_offs(edits.with_figure(changed, figure))) == {"arrests"}


@pytest.mark.parametrize("field", ["label", "period", "place"])
def test_every_part_that_is_shown_takes_the_sign_off_back(field: str) -> None:
    before = edits.with_sign_off(sample.briefing(), "arrests", "JB", NOW)
    figure = replace(before.figures_by_id["arrests"], **{field: "2019"})
    assert not standing_sign_offs(edits.with_figure(before, figure))


def test_a_claim_is_taken_back_with_a_number_under_it() -> None:
    before = edits.with_sign_off(sample.briefing(), "c2", "JB", NOW, doubtful=True, note="really?")
    assert standing_sign_offs(before)["c2"].doubtful
    figure = before.figures_by_id["arrests"]
    changed = edits.with_figure(before, replace(figure, quantity=Quantity(Decimal(289), "arrest")))
    assert not standing_sign_offs(changed)


def test_words_that_are_gone_take_the_sign_off_back() -> None:
    before = edits.with_sign_off(sample.briefing(), "arrests", "JB", NOW)
    article = before.articles[0]
    at = article.text.index("288 arrests")
    after = edits.with_text_replaced(before, "a1", at, at + len("288 arrests"), "many arrests")
    assert not standing_sign_offs(after)
    assert "lost" in seen_of(after, "arrests")


def test_there_is_one_sign_off_for_a_thing_and_it_can_be_taken_back() -> None:
    once = edits.with_sign_off(sample.briefing(), "arrests", "JB", NOW, doubtful=True, note="?")
    again = edits.with_sign_off(once, "arrests", "AL", NOW)
    assert [s.by for s in again.sign_offs] == ["AL"]
    assert edits.without_sign_off(again, "arrests").sign_offs == ()
    with pytest.raises(KeyError):
        edits.with_sign_off(again, "nothing", "AL", NOW)


def test_what_is_removed_takes_its_sign_off_and_comments_along() -> None:
    signed = edits.with_sign_off(sample.briefing(), "arrests", "JB", NOW)
    signed = edits.with_sign_off(signed, "c1", "JB", NOW)
    signed = edits.with_comment(signed, Comment("k1", "JB", NOW, "Sure?", "arrests"))
    after = edits.without_claim(edits.without_figure(signed, "arrests"), "c1")
    assert after.sign_offs == ()
    assert after.comments == ()


def test_a_comment_goes_with_its_words_and_is_answered() -> None:
    before = sample.briefing()
    span = sample.span(before.articles[0], "117 firearms")
    commented = edits.with_comment(before, Comment("k1", "JB", NOW, "Which?", span=span))
    answered = edits.with_reply(commented, "k1", Reply("AL", NOW, "All."))
    after = edits.with_text_replaced(answered, "a1", 0, 3, "The whole O")
    (comment,) = after.comments
    assert comment.span is not None
    text = after.articles[0].text
    assert text[comment.span.start : comment.span.end] == "117 firearms"
    assert comment.replies == (Reply("AL", NOW, "All."),)
    with pytest.raises(KeyError):
        edits.with_reply(after, "k2", Reply("AL", NOW, "?"))
    assert edits.without_comment(after, "k1").comments == ()


def test_of_a_comment_what_is_given_changes_and_nothing_else() -> None:
    before = edits.with_comment(sample.briefing(), Comment("k1", "JB", NOW, "Sure?", "arrests"))
    resolved = edits.with_comment_changed(before, "k1", resolved=True)
    assert resolved.comments == (replace(before.comments[0], resolved=True),)
    again = edits.with_comment_changed(resolved, "k1", text="Sure now.", resolved=False)
    assert again.comments == (replace(before.comments[0], text="Sure now."),)
    with pytest.raises(KeyError):
        edits.with_comment_changed(before, "k2", resolved=True)


def test_draft_and_embargo_are_states_of_the_briefing() -> None:
    before = sample.briefing()
    after = edits.with_release(before, draft=True, embargo="2023-05-03T10:00:00+01:00")
    assert (after.draft, after.embargo) == (True, "2023-05-03T10:00:00+01:00")
    assert edits.with_release(before, draft=False, embargo="") is before
