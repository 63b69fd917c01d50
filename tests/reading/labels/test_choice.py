"""What may be taken for a label, and how sure it is."""

from briefing_app.reading.labels.choice import best_of, may_stand, signs_of, standing
from briefing_app.reading.labels.label import Candidate


def test_a_word_of_direction_alone_says_nothing() -> None:
    assert not may_stand("drop", "noun-of")
    assert may_stand("drop", "head-row")
    assert may_stand("drop in rents", "noun-of")


def test_all_stand_where_none_may() -> None:
    rise, rents = Candidate("rise", "noun-of"), Candidate("rents", "subject")
    assert standing([rise, rents]) == [rents]
    assert standing([rise]) == [rise]


def test_what_others_say_too_is_likelier() -> None:
    def alike(*texts: str) -> dict[str, float]:
        return dict(signs_of(["rule subject"], [1.0] * len(texts), texts, 0))

    same, other = alike("rents", "rents in Orm"), alike("rents", "wages")
    assert same["sure alike"] > other["sure alike"]
    assert same["sure share"] == other["sure share"] == 0.5
    assert same["sure rule subject"] == 1.0


def test_the_fuller_of_two_that_are_about_as_good_is_taken() -> None:
    def taken(scores: list[float], *texts: str, rule: str = "placed") -> int:
        return best_of(scores, texts, [rule] * len(texts))

    assert taken([2.0, 1.9, 1.95], "rents", "rents in Orm", "wages in Orm") == 1
    assert taken([2.0, 1.0], "rents", "rents in Orm") == 0
    assert taken([2.0, 1.9], "rents", "rents that people in the town of Orm paid") == 0
    assert taken([2.0, 1.9], "rents", "rents came to … in Orm", rule="clause") == 0
