"""How operands are chosen: the clear winner, two that are as good, none."""

from dataclasses import dataclass
from typing import cast

from briefing_app.core.figure import ClaimKind
from briefing_app.core.told.doubts import DOUBT, NOT_GIVEN
from briefing_app.reading.claims.scene import Scene, whole_words
from briefing_app.reading.claims.settle import Candidate, choose, settle
from briefing_app.reading.draft import derive_draft
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.passage.mentions import Mention, passage
from briefing_app.reading.stated import scene_of
from tests.reading.article.helpers import article

TEXT = "News\n\nThey sold 120 trees, 100 shrubs and 90 roses, a rise of 20 percent."


@dataclass(frozen=True)
class Made:
    scene: Scene
    mentions: tuple[Mention, ...]


def made(text: str = TEXT) -> Made:
    there = article(text)
    draft = derive_draft(there)
    scene = scene_of(passage(draft.reading), there, draft.figures, (), derive_layout(there))
    return Made(scene, scene.passage.mentions)


def test_the_best_wins_if_it_is_clearly_better() -> None:
    a, b, c, _ = made().mentions
    best, rival = choose([Candidate((a, b), 3.0), Candidate((a, c), 2.0)])
    assert best is not None
    assert best.operands == (a, b)
    assert rival is None


def test_two_that_are_as_good_are_both_named_where_the_number_is_coarse() -> None:
    here = made(TEXT.replace("20 percent", "less than 25 percent"))
    a, b, c, stated = here.mentions
    claim = here.scene.claim(stated.start, stated.end, ClaimKind.CHANGE, stated=stated.quantity)
    settled = settle(here.scene, claim, [Candidate((a, b), 3.0), Candidate((a, c), 2.9)])
    assert settled.operands == ()
    assert "120" in settled.why
    assert "90" in settled.why


def test_of_two_that_are_as_good_the_one_that_gives_the_number_is_meant() -> None:
    here = made()
    a, b, c, stated = here.mentions
    claim = here.scene.claim(stated.start, stated.end, ClaimKind.CHANGE, stated=stated.quantity)
    settled = settle(here.scene, claim, [Candidate((a, c), 3.0), Candidate((a, b), 2.9)])
    assert settled.operands == (here.scene.ref(a), here.scene.ref(b))


def test_where_the_winner_is_far_off_the_others_are_asked() -> None:
    here = made(TEXT.replace("90 roses", "900 roses"))
    a, b, c, stated = here.mentions
    claim = here.scene.claim(stated.start, stated.end, ClaimKind.CHANGE, stated=stated.quantity)
    far, near = Candidate((c, b), 3.0, sure=True), Candidate((a, b), 1.4)
    assert settle(here.scene, claim, [far]).why == DOUBT
    settled = settle(here.scene, claim, [far, near])
    assert settled.operands == (here.scene.ref(a), here.scene.ref(b))
    assert settled.why == ""


def test_the_same_numbers_twice_are_no_rivals() -> None:
    a, b, *_ = made().mentions
    best, rival = choose([Candidate((a, b), 3.0), Candidate((a, b), 2.9, sure=True)])
    assert rival is None
    assert best is not None
    assert best.sure


def test_nothing_to_choose_from_is_said() -> None:
    here = made()
    stated = here.mentions[-1]
    claim = here.scene.claim(stated.start, stated.end, ClaimKind.CHANGE, stated=stated.quantity)
    assert settle(here.scene, claim, []).why == NOT_GIVEN


def test_likely_operands_prove_no_mistake_without_a_slip() -> None:
    here = made()
    a, _, c, stated = here.mentions
    claim = here.scene.claim(stated.start, stated.end, ClaimKind.CHANGE, stated=stated.quantity)
    assert settle(here.scene, claim, [Candidate((a, c), 3.0)]).why == DOUBT
    assert settle(here.scene, claim, [Candidate((a, c), 3.0, sure=True)]).why == ""


def test_a_stretch_is_widened_to_whole_words() -> None:
    text = "a rise of 2,341 arrests"
    start, end = whole_words(text, text.index("341"), text.index("rests"))
    assert text[start:end] == "341 arrests"
    assert cast(str, text[start - 1]) == ","
