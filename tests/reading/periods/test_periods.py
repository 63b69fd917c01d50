"""Periods: the time that the figure's own clause names, the sentence before, the article's."""

import pytest

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


def test_times_relative_to_the_article_date() -> None:
    made = draft(
        "News\n\nPolice arrested 40 people on Tuesday. Last year it was 90 people.",
        date="2023-05-05",
    )
    assert [f.period for f in made.figures] == ["2023-05-02", "2022"]


def test_an_age_has_no_period() -> None:
    assert draft("News\n\nIn 2020 Ada Roth, 52, won 4 medals.").figures[0].period == ""
