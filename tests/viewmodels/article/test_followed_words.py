"""After a correction it is said how much changed, and what was lost by name."""

from briefing_app.core import edits
from briefing_app.reading.beside.follow.followed import Followed
from briefing_app.viewmodels.article.followed_words import derive_followed_words
from tests import sample


def test_what_changed_is_counted_and_what_is_lost_is_named() -> None:
    before = sample.briefing()
    at = before.articles[0].text.index("117 firearms")
    after = edits.with_text_replaced(before, "a1", at, at + 12, "many weapons")
    words = derive_followed_words(Followed(after, ("arrests", "drugs"), ("f1",), ("firearms",)))
    assert words.said == "Text corrected; 2 figures changed, 1 figure new, 1 figure lost"
    assert words.warning == "1 figure lost its words: firearms seized. Undo brings it back."


def test_where_nothing_changed_only_the_correction_is_said() -> None:
    words = derive_followed_words(Followed(sample.briefing()))
    assert words == ("Text corrected", "")
