"""Sentences of the layers below, told in the language of the briefing."""

import pickle
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.figure import ClaimKind
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sums.order import Order, compare, only, only_moved
from briefing_app.core.sums.slips import Slip
from briefing_app.core.sums.wording import Said
from briefing_app.core.told import doubts
from briefing_app.core.told.tongue import Told
from briefing_app.core.verdict import Outcome, Verdict
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.compare.board import derive_board
from briefing_app.viewmodels.compare.compared import SLIPS as DIFFERENCES
from briefing_app.viewmodels.compare.compared import derive_compared
from briefing_app.viewmodels.figures.claim_words import SLIPS, sum_words, verdict_words, why_words
from briefing_app.viewmodels.figures.text import claim_text
from briefing_app.words.catalogue import key_of, load_catalogue
from briefing_app.words.languages import ENGLISH, LANGUAGES, Language
from briefing_app.words.written import retold, written
from tests.viewmodels.compare.samples import compared
from tests.viewmodels.figures.claim_samples import claimed, failing, ward

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
by_tag = pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)


def test_a_sentence_is_english_and_can_be_told_again() -> None:
    told = Told(lambda tongue: tongue.phrase("The numbers show a rise."))
    assert told == "The numbers show a rise."
    assert retold("en-GB", told) is told
    assert retold("de", told) == "Die Zahlen zeigen einen Anstieg."
    assert retold("de", "Anything else") == "Anything else"


def test_in_another_process_it_is_a_plain_text() -> None:
    there = pickle.loads(pickle.dumps(doubts.DOUBT))
    assert type(there) is str
    assert retold("es", doubts.known_again(there)) == "No es seguro que se trate de estos números."


@pytest.mark.parametrize(
    "why", [doubts.NOT_LISTED, doubts.NOT_IN_FILE, doubts.may_be("5 and 6", "7. In May 8")]
)
def test_a_doubt_is_known_again_out_of_a_file(why: Told) -> None:
    read = Verdict(Outcome.UNCHECKED, why=str(why))
    assert why_words(read, "de") == retold("de", why) != why
    assert why_words(replace(read, why="In no list."), "de") == "In no list."


def test_a_failing_claim_in_german() -> None:
    briefing = replace(ward(), language="de")
    claim = failing(briefing)
    verdict = verdict_on(briefing, claim)
    words = verdict_words(briefing, claim, verdict).replace("\xa0", " ")
    assert words == "sagt 20 %, der Text ergibt 84 ÷ 480 = 17,5 %"
    assert claim_text(briefing, claim, verdict).startswith("Aussage „")
    assert retold("de", verdict.why) == "Die Rechnung bestätigt „20 %“ nicht."


def test_large_numbers_of_a_sum_are_written_as_the_language_does() -> None:
    briefing = claimed(
        "Of 480,000,000 euros 120,000,000 were a quarter.",
        (("120,000,000", "120000000", "euro"), ("480,000,000 euros", "480000000", "euro")),
        "a quarter",
        ClaimKind.SHARE,
        (0, 1),
        Quantity(Decimal("0.25")),
    )
    (claim,) = briefing.claims
    said = sum_words(verdict_on(briefing, claim), "de").replace("\xa0", " ")
    assert said.startswith("120.000.000 ÷ 480.000.000 = 25 %")


ORDERS: list[tuple[Callable[[list[Said]], Order], str, str]] = [
    (lambda n: compare(n, least=False), "3 1,5", "3 > 1,5"),
    (lambda n: compare(n, least=False), "1,5 3", "1,5 ist nicht > 3"),
    (only, "-1 2", "−1; 2"),
    (only, "-1 -2", "−1; auch −2"),
    (lambda n: only_moved(n, down=False), "1 2 3 1", "1 ≤ 2; 3 > 1"),
]


@pytest.mark.parametrize(("order", "numbers", "text"), ORDERS)
def test_orders_in_german(order: Callable[[list[Said]], Order], numbers: str, text: str) -> None:
    found = order([Said(Quantity(Decimal(n.replace(",", ".")))) for n in numbers.split()])
    assert retold("de", found.text) == text
    assert retold("de", found.why) != found.why


def test_what_hedges_leave_open_in_german() -> None:
    about = Quantity(Decimal(31), hedge=Hedge.ABOUT, marks=("estimated",))
    found = compare([Said(about), Said(Quantity(Decimal(31), hedge=Hedge.AT_LEAST))], least=False)
    assert retold("de", found.text) == "etwa 31 (geschätzt) >? mindestens 31"


@by_tag
def test_every_slip_has_its_words(language: Language) -> None:
    catalogue = load_catalogue(language)
    assert catalogue is not None
    assert set(SLIPS) == {slip.value for slip in Slip}
    assert all(key_of(slip, "a slip") in catalogue.texts for slip in SLIPS)
    assert all(key_of(one, "how two numbers differ") in catalogue.texts for one in DIFFERENCES)


def test_two_sources_in_german() -> None:
    briefing, counterpart = compared()
    briefing = replace(briefing, language="de")
    found = derive_compared(briefing, counterpart)
    english = derive_compared(*compared())
    board = derive_board(briefing, counterpart, 2)
    assert board is not None
    assert (board.heading, board.more_words) == ("Zwei Quellen", "und 3 weitere")
    assert found.summary.startswith("2 abweichend, 1 getrennt")
    assert [row.kind_words for row in board.rows] == ["abweichend", "abweichend"]
    for mine, theirs in zip(found.rows, english.rows, strict=True):
        assert not theirs.why or mine.why != theirs.why
        assert not theirs.note or mine.note != theirs.note


def test_a_slip_is_told_within_its_sentence() -> None:
    briefing, counterpart = compared()
    found = derive_compared(replace(briefing, language="es"), counterpart)
    row = next(row for row in found.rows if row.said_here == "64 kg")
    assert row.why.endswith(f": {written('es', row.note, 'how two numbers differ')}.")


def test_a_short_form_ends_its_sentence() -> None:
    told = Told(lambda tongue: tongue.phrase("Both say {number}.", number="€1,5 Mio."))
    assert retold("de", told) == "Beide sagen €1,5 Mio."
