"""Charts of what running text sets side by side: lists of like amounts, a number and its base."""

import pytest

from briefing_app.importers.api import import_text
from briefing_app.reading.draft import derive_briefing
from briefing_app.viewmodels.charts.offers import derive_offers
from briefing_app.viewmodels.charts.offers.things import thing_of_heads
from briefing_app.viewmodels.charts.phrase import filled_by

Said = tuple[str, tuple[str, ...]]


def offered(text: str) -> list[Said]:
    """The titles of the charts offered for a text, each with the names of its bars."""
    article = import_text(f"News of the county\n\n{text}").article
    assert article is not None
    of = derive_briefing(article)
    relations = of.relations_by_id
    return [
        (
            filled_by(of, o.chart.title, o.relation or relations.get(o.chart.point)) or "",
            tuple(item.label for item in o.chart.items),
        )
        for o in derive_offers(of)
    ]


@pytest.mark.parametrize(
    ("text", "title", "names"),
    [
        (
            "Ash trees were found in 171 parks, limes in 122 and elms in 88.",
            "Ash trees were found in the most parks",
            ("Ash trees", "Limes", "Elms"),
        ),
        (
            "The council planted 1,240 trees in Ardale, 980 in Brook and 411 in Carrow.",
            "Ardale had the most trees planted",
            ("Ardale", "Brook", "Carrow"),
        ),
        (
            "Turnout was 61 percent in Ardale, 58 percent in Brook and 44 percent in Carrow.",
            "Ardale had the highest turnout",
            ("Ardale", "Brook", "Carrow"),
        ),
        (
            "Robbery accounted for 412 cases, fraud for 380 and arson for 61.",
            "Robbery accounted for the most cases",
            ("Robbery", "Fraud", "Arson"),
        ),
    ],
)
def test_like_amounts_of_one_sentence(text: str, title: str, names: tuple[str, ...]) -> None:
    assert offered(text) == [(title, names)]


@pytest.mark.parametrize(
    "text",
    [
        "Ash trees were found in 171 parks and limes in 122.",
        "Ash trees were found in 171 parks, limes in 122 and elms on 88.",
        "Ash trees were found in 71 parks, limes in 122 and elms in 88.",
        "Rain fell on 171 days in Ardale, 122 of them in May and 88 in June.",
        "Staff found 171 bats in Ardale, 122 owls in Brook and 88 foxes in Carrow.",
    ],
)
def test_what_is_not_listed_alike_is_not_drawn(text: str) -> None:
    assert not offered(text)


@pytest.mark.parametrize(
    ("text", "title", "names"),
    [
        (
            "The board handed out 6,400 test kits, up from 4,100 a year earlier.",
            "Test kits handed out rose by 56\xa0%",
            ("A year earlier", "Latest"),
        ),
        (
            "The port handled 812 ships, down from 964 the previous year.",
            "Ships handled fell by 16\xa0%",
            ("The previous year", "Latest"),
        ),
    ],
)
def test_a_number_and_the_one_it_came_from(text: str, title: str, names: tuple[str, ...]) -> None:
    assert offered(text) == [(title, names)]


@pytest.mark.parametrize(
    "text",
    [
        "The board handed out 6,400 test kits, up from a target of 4,100 boxes of tests.",
        "The board handed out three kits, up from two a year earlier.",
        "The board handed out 6,400 test kits, up from 6,395 a year earlier.",
    ],
)
def test_what_came_from_elsewhere_or_hardly_moved_is_not_drawn(text: str) -> None:
    assert not offered(text)


@pytest.mark.parametrize(
    "head", ["Uptake 2025-26", "Uptake, March 2025", "Uptake Spring 2025", "Uptake (FY 2025)"]
)
def test_the_time_in_a_head_is_no_part_of_what_is_measured(head: str) -> None:
    assert thing_of_heads((head,), "", "%") == "uptake"


def test_of_one_measure_at_two_times_the_latest_is_drawn() -> None:
    rows = ["Ward | Uptake 2024-25 (%) | Uptake 2025-26 (%)", "---|---|---"]
    rows += ["Ardale | 90.8 | 92.0", "Brook | 89.7 | 91.2", "Carrow | 73.3 | 75.3"]
    text = "\n".join(f"| {row} |" for row in rows)
    assert offered(text)[0] == ("Ardale had the highest uptake", ("Ardale", "Brook", "Carrow"))
    assert len(offered(text)) == 1


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Capital spending was £2 million, or 20 % of revenue of £10 million.", False),
        ("Net debt was €30 million, 60 % of sales of €50 million.", False),
        ("Boot sales of £2 million made up 20 % of total sales of £10 million.", True),
        ("Of exports of £10 million, food exports made up £2 million, or 20 %.", True),
    ],
)
def test_what_is_only_measured_against_a_sum_is_no_part_of_it(text: str, drawn: bool) -> None:
    assert any("made up" in title for title, _ in offered(text)) is drawn


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("It came back in 38 of the 424 patients given the drug, or 9.0%.", False),
        ("Mould was seen in 90 of the 400 homes let by the city, or 22.5%.", False),
        ("The fault was found in 60 of 300 cars sold in May, or 20%.", False),
        ("It came back in 76 of 422 given standard treatment (18.0%).", False),
        ("Some 14 of 40 flights were called off, 35 per cent.", True),
    ],
)
def test_what_narrows_the_whole_is_no_name_of_the_part(text: str, drawn: bool) -> None:
    assert any("made up" in title for title, _ in offered(text)) is drawn


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("The Reform Party was left with 34 seats, down from 63 seats in 2019.", "Seats"),
        ("The party won 34 seats, down from 63 seats in 2019.", "Seats won"),
    ],
)
def test_a_move_of_things_that_others_have_too_is_not_called_by_them_alone(
    told: str, title: str
) -> None:
    names = ("2019", "Latest")
    assert offered(told) == [(f"{title} fell by 46\u00a0%", names)]
    assert offered(f"The Greens won 71 villages. {told}") == offered(told)
    assert offered(f"The Greens won 71 seats. {told}") == []


def test_a_move_says_what_is_counted() -> None:
    told = "The Reform Party was reduced to 34 seats, down from 63 seats in 2019."
    assert [title for title, _ in offered(told) if "seats" not in title.lower()] == []
