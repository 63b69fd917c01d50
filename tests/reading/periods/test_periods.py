"""Periods: the time that the figure's own clause names, the sentence before, the article's."""

import pytest

from briefing_app.importers import import_text
from briefing_app.reading.draft import derive_draft
from tests.reading.article.helpers import draft


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("In 2021 some 71,000 people died, up from 58,000 in 2020.", ["2021", "2020"]),
        ("Sales reached $4 million in March 2021.", ["2021-03"]),
        ("The firm sold 900 cars in the first quarter of 2022.", ["2022-Q1"]),
        ("The club drew 40,000 fans in 2012–13.", ["2012/2013"]),
        ("They planted 300 trees between 2015 and 2018.", ["2015/2018"]),
        ("In 2023 it made 50 boats. A year earlier it made 40 boats.", ["2023", "2022"]),
        ("In 2023 it made 50 boats. It sold 45 boats.", ["2023", "2023"]),
        (
            "The CDC said 71,000 people died in 2021, up from almost 58,000 in 2020. Provisional "
            "data shows more than 100,000 died in 2022.",
            ["2021", "2020", "2022"],
        ),
        ("In 2023 deaths among cyclists rose from 158 to 201.", ["", "2023"]),
        (
            "It sold 90 boats. It is to have 120 boats by 2028.",
            ["", "2028"],
        ),
        ("The Lark, built in 1988, carried 180 people.", [""]),
        ("The port seized 61 tonnes, 20% more than in the same period of 2023.", ["", ""]),
    ],
)
def test_period(text: str, periods: list[str]) -> None:
    assert [f.period for f in draft("News\n\n" + text).figures] == periods


@pytest.mark.parametrize(
    "told",
    [
        "It was the lowest toll since 2029, when 36 people lost their lives.",
        "It was the most since 2029, when 36 people came.",
    ],
)
def test_what_one_clause_tells_of_does_not_run_on(told: str) -> None:
    text = (
        f"News\n\n{told} Cameras flashed 48,200 times. In all 720 drivers, 15% of the year's, paid."
    )
    periods = {f.evidence.exact: f.period for f in draft(text).figures}
    assert {p for exact, p in periods.items() if not exact.startswith("36")} == {""}


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("In 2031 it spent £320m, £12m more than this year's £308m.", ["2031", "2031", ""]),
        ("In 2031 there were 90 boats, up on last season’s record 72.", ["2031", ""]),
        ("In 2031 it spent £320m, £12m more than the £308m of 2030.", ["2031", "2031", "2030"]),
    ],
)
def test_what_is_of_a_time_that_is_not_known_has_none(text: str, periods: list[str]) -> None:
    assert [f.period for f in draft("News\n\n" + text).figures] == periods


@pytest.mark.parametrize("between", ["The town has two schools. They teach 600 pupils. ", ""])
def test_no_year_is_counted_back_from_one_told_long_ago(between: str) -> None:
    text = (
        f"In 2033 it had 90 boats. {between}Absence stood at 6%, against 5% in the previous year."
    )
    opening = "The town is fond of its harbour and of those who look after it, and says so often."
    last = draft(f"News\n\n{opening}\n\n{text}").figures[-1].period
    assert last == ("" if between else "2032")


def test_times_relative_to_the_article_date() -> None:
    made = draft(
        "News\n\nPolice arrested 40 people on Tuesday. Last year it was 90 people.",
        date="2023-05-05",
    )
    assert [f.period for f in made.figures] == ["2023-05-02", "2022"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("It opened a £45 million plant in May that will employ many.", "2025-05"),
        ("It opened a £45 million plant in May, which is to make bread.", "2025-05"),
        ("In May it paid £45 million and will pay more.", "2025-05"),
        ("In May the firm will pay £45 million.", "2026-05"),
    ],
)
def test_what_will_be_is_of_its_own_clause(text: str, period: str) -> None:
    assert [f.period for f in draft("News\n\n" + text, date="2025-09-04").figures] == [period]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Profit was €33.9 million (Q3 2025: €30.2 million).", ["", "2025-Q3"]),
        ("The clinic treated 412 patients (2024: 380).", ["", "2024"]),
        ("Sales rose to €34 million in the third quarter (Q3 2024: €30 million).",
         ["2025-Q3", "2024-Q3"]),
        ("The jobless rate was 5.2% (March: 5.4%).", ["", "2025-03"]),
        ("Sales were €34 million (€30 million in 2024).", ["", "2024"]),
        ("The jobless rate was 5.2% (range: 4.9% to 5.5%).", ["", ""]),
        ("Net debt of €86 million (30 June 2025: €141 million)", ["", "2025-06-30"]),
    ],
)  # fmt: skip
def test_the_time_in_a_bracket_is_that_of_its_number(text: str, periods: list[str]) -> None:
    made = draft("News\n\n" + text, date="2025-10-29")
    assert [f.period for f in made.figures] == periods
    assert len({f.label for f in made.figures}) == 1 or "range" in text


def test_the_time_that_opens_a_bracket_is_that_of_all_in_it() -> None:
    made = draft(
        "News\n\n• An order book of 4,905 homes (31 December 2024: 4,566 homes, £1.1 billion)"
    )
    assert [f.period for f in made.figures] == ["", "2024-12-31", "2024-12-31"]


def test_a_dateline_is_no_time_of_a_figure() -> None:
    said = "Profit was €33.9 million (previous year: €30.2 million), it said."
    made = draft(f"News\n\nDUBLIN – 29 October 2025. {said}")
    assert [f.period for f in made.figures] == ["", ""]


def test_the_time_of_what_a_number_moved_from_is_not_its_own() -> None:
    made = draft("News\n\nIt carried 4.8 million people, a rise on the 4.5 million of 2019.")
    assert [f.period for f in made.figures] == ["", "2019"]


def test_a_change_has_the_time_of_what_it_led_to() -> None:
    made = draft(
        "News\n\nThe plan is for 2026/27. The number in care rose by 212 to 2,968 in the 12 "
        "months to December 2025.",
        date="2026-02-03",
    )
    assert [f.period for f in made.figures][:2] == ["2025", "2025"]


@pytest.mark.parametrize("month", ["March", "April", "October"])
def test_a_month_lies_in_the_year_that_the_text_runs_through(month: str) -> None:
    made = draft(
        "News\n\nMore people came last year. Doctors saw 214,600 people in the year to March. "
        f"In {month} 31,250 people waited.",
        date="2026-05-06",
    )
    years = {"March": "2026-03", "April": "2025-04", "October": "2025-10"}
    assert [f.period for f in made.figures] == ["2025-04/2026-03", years[month]]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "The list passed two thousand in 2012, three thousand in 2015, four thousand in 2019 "
            "and six thousand in 2022.",
            ["2012", "2015", "2019", "2022"],
        ),
        ("In June the cranes moved 61,000 boxes.", ["2024-06"]),
        ("In August it will move 61,000 boxes.", ["2025-08"]),
        ("In March 61,000 boxes were moved.", ["2025-03"]),
        ("In April 12 per cent of ships were late.", ["2025-04"]),
        (
            "There were 41 poisonings in May 2023 compared to 55 in May 2022.",
            ["2023-05", "2022-05"],
        ),
        (
            "In the financial year 2024 the airport served 4.2 million passengers. It also "
            "handled 12,000 tonnes of freight.",
            ["2024", "2024"],
        ),
        ("Boats: 40 (35 in 2022).", ["", "2022"]),
        (
            "Sales rose to 50 boats in the first quarter, from 44 a year earlier.",
            ["2025-Q1", "2024-Q1"],
        ),
        ("The hall, opened in 1998, has 300 seats.", [""]),
        ("A limit of 50 boats a day applies.", [""]),
    ],
)
def test_period_by_the_date_of_the_article(text: str, periods: list[str]) -> None:
    made = draft("News\n\n" + text, date="2025-05-05")
    assert [f.period for f in made.figures] == periods


def test_a_name_that_looks_like_a_month_is_no_period() -> None:
    text = "Seats\n\nParty\tSeats\nJan Sena Dal\t34\nKisan Front\t8\nLok Party\t71\n"
    assert {f.period for f in draft(text, date="2024-05-05").figures} == {""}


def test_heads_of_a_table_give_the_period() -> None:
    text = (
        "Boats sold\n\nThe yard sold more boats than ever before, its owner said on Monday.\n\n"
        "Quarter\t2023\t2024\nJanuary–March\t1,240\t1,510\nApril–June\t1,920\t1,130\n"
    )
    made = import_text(text).article
    assert made is not None
    figures = derive_draft(made).figures
    assert [f.period for f in figures] == ["2023-Q1", "2024-Q1", "2023-Q2", "2024-Q2"]


def test_what_a_move_began_with_has_not_the_time_it_led_to() -> None:
    made = draft("News\n\nIn 2023 deaths rose from 158 to 201.", date="2024-03-05")
    assert made.figures[0].period != made.figures[1].period


def test_a_time_that_cannot_be_told_takes_no_other() -> None:
    made = draft("News\n\nIt opens in 2027. Wind supplied 29 per cent last year.")
    assert [f.period for f in made.figures] == [""]


def test_a_period_says_whether_it_is_sure() -> None:
    made = draft("News\n\nIn March 2021 it sold 40 boats.", date="2021-05-05")
    assert (made.figures[0].period, made.figures[0].unsure) == ("2021-03", ())


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Visits were 3 points up on 2023, at 61%.", ["", ""]),
        ("The pass rate rose to 71%, 2 points higher on May.", ["", ""]),
        ("Farms got 12 mm, or 19% of the 1991-2020 average of 63 mm.", ["", "", "1991/2020"]),
        ("They had a third of the 1981-2010 mean.", [""]),
        ("The port spent £4.6 million from July to September 2024.", ["2024-Q3"]),
        ("Taxes rise 2% this financial year.", [""]),
        ("Taxes rise 2% this year.", ["2024"]),
    ],
)
def test_what_a_number_is_set_against_is_not_its_time(text: str, periods: list[str]) -> None:
    assert [f.period for f in draft("News\n\n" + text, date="2024-10-29").figures] == periods


def test_what_is_told_of_a_full_year_is_of_no_quarter() -> None:
    made = draft(
        "Third quarter 2024\n\nIn the third quarter of 2024 sales were €9 million and costs were "
        "€4 million. The firm kept its full-year outlook for costs of €15 million.",
        date="2024-10-29",
    )
    assert [f.period for f in made.figures][:2] == ["2024-Q3", "2024-Q3"]
    assert made.figures[2].period in ("", "2024")


def test_a_caption_says_of_when_the_numbers_in_brackets_are() -> None:
    made = draft(
        "Marks\n\nAll of them sat down and wrote for a day.\n\n"
        "Top marks by subject, 2024 (in brackets 2023):\n\n- Maths: 31% (27%)\n- Art: 44% (45%)\n"
    )
    assert [f.period for f in made.figures] == ["2024", "2023", "2024", "2023"]
    plain = draft(
        "Marks\n\nAll of them sat down and wrote for a day.\n\n"
        "Top marks, 2024 (share in brackets):\n\n- Maths: 310 (27%)\n- Art: 440 (45%)\n"
    )
    assert {f.period for f in plain.figures} <= {"2024", ""}


@pytest.mark.parametrize(
    ("head", "period"),
    [
        ("Change on 2023", "2024"),
        ("% change from 2023", "2024"),
        ("vs 2023", "2024"),
        ("Share 2023", "2023"),
    ],
)
def test_a_column_of_changes_is_not_of_the_time_it_is_set_against(head: str, period: str) -> None:
    text = f"Donors\n\nThe clinic met.\n\nDonors, 2024\n\nKind\tNumber\t{head}\nKidney\t412\t4%\n"
    made = import_text(text).article
    assert made is not None
    assert [f.period for f in derive_draft(made).figures] == ["2024", period]


def test_an_item_that_a_time_alone_names_is_of_it() -> None:
    text = "Trips\n\nThe scheme met.\n\nTrips by year\n2022 640,000\n2023 910,000\n2024 990,000\n"
    made = import_text(text).article
    assert made is not None
    assert [f.period for f in derive_draft(made).figures] == ["2022", "2023", "2024"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("In the first half of 2024 it handled 13 tonnes, an increase of 3.9%.", ["2024-H1"] * 2),
        ("It made 90 boats in 2023, a fall of more than 4% on 2022.", ["2023", "2023"]),
        ("It made 90 boats in 2023, and wages rose 4% in May 2024.", ["2023", "2024-05"]),
        (
            "It made 90 boats, up from 86 in 2022, an increase of 4%.",
            ["2024-05", "2022", "2024-05"],
        ),
    ],
)
def test_a_change_said_of_a_number_has_its_time(text: str, periods: list[str]) -> None:
    made = draft("News of May 2024\n\nIn May 2024 the yard met.\n\n" + text)
    assert [f.period for f in made.figures] == periods


@pytest.mark.parametrize(
    ("text", "date", "periods"),
    [
        # A forecast for a quarter is for the one to come, or for none that can be told.
        (
            "Lumina reported $30 million for the third quarter. For the fourth quarter it sees $41 "
            "million.",
            "2024-11-02",
            ["2024-Q3", "2024-Q4"],
        ),
        (
            "Orlo made $9 million in the fourth quarter. For the first quarter it expects $8 "
            "million.",
            "2025-02-02",
            ["2024-Q4", "2025-Q1"],
        ),
        (
            "Orlo made $9 million in the fourth quarter of 2024. For the fourth quarter of 2025 it "
            "expects $8 million.",
            "2025-02-02",
            ["2024-Q4", "2025-Q4"],
        ),
        ("For the fourth quarter Orlo saw $8 million.", "2025-02-02", ["2024-Q4"]),
        # What is expected by a weekday is to come, however far off that was said.
        (
            "We expect the power to be back in the town of Corran with its many farms and for all "
            "but 300 homes by Sunday.",
            "2025-01-16",
            ["2025-01-19"],
        ),
        ("Crews had reached 300 homes by Sunday.", "2025-01-16", ["2025-01-12"]),
        # What had been so by then is over.
        ("It had come down by 9,000 by the end of January.", "2025-03-05", ["2025-01"]),
        ("It will come down by 9,000 by the end of January.", "2025-03-05", ["2026-01"]),
        # What is set against last summer is so in the one before.
        (
            "This year 310 children came, compared with 244 last summer.",
            "2025-10-14",
            ["2025", "2024"],
        ),
        ("Last summer 310 children came.", "2025-10-14", ["2025"]),
        # The highest since then is one of today.
        ("The turnout of 78% was the highest since 2009.", "2025-05-22", [""]),
    ],
)
def test_what_is_to_come_and_what_is_set_against_it(
    text: str, date: str, periods: list[str]
) -> None:
    assert [f.period for f in draft("News\n\n" + text, date=date).figures] == periods


def test_an_article_without_a_date_is_not_about_the_year_that_it_opens_with() -> None:
    made = draft(
        "News\n\nWhen they felled a slope in 1983, nobody thought of a study. Last week it was "
        "told that beeches are 4 per cent of the stems. In 2022 it held 90 plots."
    )
    assert [f.period for f in made.figures] == ["", "2022"]


def test_a_bracket_of_an_item_is_of_the_time_that_an_item_above_tells() -> None:
    title = "Corby Society: results for the half-year to 30 September 2026\n\nHighlights\n"
    end = "\n• Lending £1.04bn, up 12%\n• Margin 1.42% (1.61%)\n\nThe owner said the year was good."
    told = draft(f"{title}• Profit £31.2m (H1 2025: £36.9m){end}")
    other = draft(f"{title}• Profit £31.2m (mortgages: £36.9m){end}")
    assert told.figures[-1].period == ""
    assert other.figures[-1].period == other.figures[-2].period


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "In 2022 it made 26 boats. Coal cost 61 marks last year, down from 148 marks two years "
            "before.",
            ["2022", "", ""],
        ),
        (
            "Firms built 990 homes in the third quarter of 2024. So far it is 880 homes, down from "
            "910 homes in the same period of 2023.",
            ["2024-Q3", "2024-Q3", "2023-Q3"],
        ),
    ],
)
def test_nothing_is_counted_back_from_a_time_that_is_not_known(
    text: str, periods: list[str]
) -> None:
    found = [figure.period for figure in draft(f"News of the day\n\n{text}").figures]
    assert found[0] == periods[0] and found[-1] == periods[-1]


def test_a_list_is_of_the_time_that_its_lead_tells() -> None:
    text = (
        "Letter to our friends, spring 2025\n\nYou asked at the last open evening where your money "
        "goes, and here is the answer.\n\nIn 2024 we spent €6.84 million. These were our lines of "
        "work:\n\n* Night shelters: €2.31 million\n* Food kitchens: €1.64 million\n"
        "* Debt advice: €0.98 million\n\nThis year we plan to spend €7.3 million."
    )
    article = import_text(text).article
    assert article is not None
    periods = [figure.period for figure in derive_draft(article).figures]
    assert "2025" not in periods[:4] and periods[1:4] == ["2024"] * 3


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Sales were $41 million in 2024, up 7.5% on 2023 ($38 million).",
         ["2024", "2024", "2023"]),
        ("It sold 30 cars in 2019, more than in 2018 (22) and 2017 (15).",
         ["2019", "2018", "2017"]),
        ("Visits in June 2025 came to 9,200, down 4% on May 2025 (9,600).",
         ["2025-06", "2025-06", "2025-05"]),
        # A place before the bracket leaves the time of the sentence.
        ("In 2021 it sold 30 cars, more than in Ard (12).", ["2021", "2021"]),
    ],
)  # fmt: skip
def test_a_number_alone_in_a_bracket_has_the_time_before_it(text: str, periods: list[str]) -> None:
    assert [f.period for f in draft(f"News\n\n{text}").figures] == periods
