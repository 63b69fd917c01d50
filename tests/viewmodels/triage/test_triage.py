"""The list of everything found: complete, in reading order, with what was decided."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core import edits
from briefing_app.core.figure import Status
from briefing_app.core.once import inherit
from briefing_app.reading.lexicon.numbers import NUMBER_WORDS
from briefing_app.viewmodels.triage.card import derive_triage_card
from briefing_app.viewmodels.triage.item import Decision
from briefing_app.viewmodels.triage.marks import derive_triage_marks
from briefing_app.viewmodels.triage.summary import derive_summary
from briefing_app.viewmodels.triage.triage import derive_triage
from tests import sample
from tests.viewmodels.triage.samples import drafted, many, spector

BRIEFINGS = [spector(), many(12), sample.briefing(), drafted("Nothing here.")]


@pytest.mark.parametrize("briefing", BRIEFINGS)
def test_every_digit_and_number_word_is_in_the_list(briefing: object) -> None:
    for article in briefing.articles:  # type: ignore[attr-defined]
        text = article.text
        covered = {
            at
            for item in derive_triage(briefing).items  # type: ignore[arg-type]
            for at in range(item.start, item.end)
        }
        assert [at for at, sign in enumerate(text) if sign.isdigit() and at not in covered] == []
        at = 0
        for word in text.split():
            start = text.index(word, at)
            at = start + len(word)
            if word.lower().strip(".,") in NUMBER_WORDS:
                assert start in covered, word


def test_items_are_in_reading_order_and_have_keys_of_their_own() -> None:
    triage = derive_triage(spector())
    starts = [item.start for item in triage.items]
    assert starts == sorted(starts)
    assert len(triage.rows) == len(triage.items)


def test_decisions_are_told_apart() -> None:
    briefing = spector()
    first, second = briefing.figures[:2]
    briefing = edits.with_status(briefing, first.id, Status.KEY)
    briefing = edits.with_status(briefing, second.id, Status.ASIDE, reason="not of interest")
    triage = derive_triage(briefing)
    one, two = triage.item(first.id), triage.item(second.id)
    assert one is not None
    assert two is not None
    assert (one.decision, two.decision) == (Decision.KEY, Decision.ASIDE)
    assert two.reason == "not of interest"
    assert "not of interest" in two.name
    others = {i.decision for i in triage.items if i.key not in (first.id, second.id)}
    assert Decision.SUGGESTED_KEY in others
    assert Decision.ASIDE in others
    years = [item for item in triage.items if item.reason == "year"]
    assert [item.value for item in years] == ["2021", "2020", "2022"]


def test_steps_are_held_at_the_ends_and_the_next_open_one_goes_round() -> None:
    sure = tuple(replace(figure, unsure=()) for figure in spector().figures)
    triage = derive_triage(replace(spector(), figures=sure))
    first, last = triage.items[0].key, triage.items[-1].key
    assert triage.step(first, -1) == first
    assert triage.step(last, 1) == last
    assert triage.step("nothing", 1) == first
    assert triage.next_open(last) == next(i.key for i in triage.items if i.decision.is_open)
    assert derive_triage(drafted("Nothing.")).next_open("") == ""


@pytest.mark.parametrize(
    ("briefing", "line"),
    [
        (drafted("Nothing here."), "No numbers in the article"),
        (drafted("We saw 12 cats."), "1 number in the article: 1 figure · 1 to decide"),
        (
            drafted("We saw 12 cats in 2021."),
            "2 numbers in the article: 1 figure, 1 set aside · 1 to decide",
        ),
    ],
)
def test_the_summary_counts_in_words(briefing: object, line: str) -> None:
    summary = derive_summary(derive_triage(briefing))  # type: ignore[arg-type]
    assert summary.texts[0] == line
    assert sum(part.count for part in summary.parts) == len(
        derive_triage(briefing).items  # type: ignore[arg-type]
    )


def test_the_card_computes_what_a_part_comes_to() -> None:
    briefing = sample.briefing()
    triage = derive_triage(briefing)
    card = derive_triage_card(briefing, triage, "fentanyl")
    assert (card.number, card.tail) == ("64", "kg")
    assert card.why == "part of 850\u00a0kg of drugs seized · 7.5\u00a0%"
    year = next(item for item in triage.items if item.reason == "year")
    aside = derive_triage_card(briefing, triage, year.key)
    assert not aside.is_figure
    assert "year" in aside.words
    empty = derive_triage_card(briefing, triage, "")
    assert "No number" in empty.words


def test_every_item_whose_words_stand_has_a_mark() -> None:
    briefing = spector()
    figure = briefing.figures[0]
    lost = replace(figure, evidence=replace(figure.evidence, lost=True))
    briefing = edits.with_figure(briefing, lost)
    triage = derive_triage(briefing)
    marks = derive_triage_marks(briefing, triage)
    assert {m.key for m in marks} == {i.key for i in triage.items if not i.lost}


@given(st.text(max_size=120))
def test_any_text_can_be_gone_through(text: str) -> None:
    briefing = drafted(text)
    triage = derive_triage(briefing)
    for item in triage.items:
        assert derive_triage_card(briefing, triage, item.key).key == item.key
    derive_summary(triage)


def test_what_is_in_doubt_says_so_and_comes_first() -> None:
    briefing = spector()
    sure = tuple(replace(f, decided=False, unsure=()) for f in briefing.figures)
    doubtful = replace(sure[-1], unsure=("label", "period"))
    briefing = replace(briefing, figures=(*sure[:-1], doubtful))
    triage = derive_triage(briefing)
    item = triage.item(doubtful.id)
    assert item is not None
    assert item.label.endswith("check label and period")
    assert triage.next_open("") == doubtful.id
    decided = edits.with_status(briefing, doubtful.id, Status.USED)
    after = derive_triage(decided)
    known = after.item(doubtful.id)
    assert known is not None and "check" not in known.label
    assert after.next_open("") == after.items[0].key


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ({"label": "ships"}, ("period",)),
        ({"period": "2020"}, ("label",)),
        ({}, ("label", "period")),
    ],
)
def test_what_a_person_sets_is_in_doubt_no_more(
    change: dict[str, str], left: tuple[str, ...]
) -> None:
    briefing = spector()
    one = replace(briefing.figures[0], unsure=("label", "period"))
    briefing = replace(briefing, figures=(one, *briefing.figures[1:]))
    after = edits.with_figure(briefing, replace(one, **change))  # type: ignore[arg-type]
    assert after.figures[0].unsure == left


@pytest.mark.parametrize(
    "edit",
    [
        lambda b: edits.with_statuses(b, [f.id for f in b.figures[1:4]], Status.ASIDE),
        lambda b: edits.with_statuses(b, [f.id for f in b.figures], Status.KEY),
        lambda b: edits.with_figure(b, replace(b.figures[2], label="something else")),
        lambda b: edits.without_figure(b, b.figures[3].id),
        lambda b: edits.with_text_replaced(b, "a1", 0, 0, "Now: "),
        lambda b: replace(b, language="de"),
    ],
)
def test_the_list_after_an_edit_is_the_one_that_would_be_derived(edit) -> None:
    before = many(5)
    derive_triage(before)
    after = edit(before)
    inherit(before, after)
    listed, anew = derive_triage(after), derive_triage(replace(after))
    assert listed == anew
    assert (listed.counts, listed.waiting, listed.rows) == (anew.counts, anew.waiting, anew.rows)
    assert [listed.next_open(item.key) for item in listed.items] == (
        [anew.next_open(item.key) for item in anew.items]
    )
