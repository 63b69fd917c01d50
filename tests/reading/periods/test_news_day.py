"""Where an article has no date, months without a year are counted from the day of its news."""

import pytest

from tests.reading.article.helpers import draft


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "The bank raised its rate to 4% on Thursday, 21 March 2024. In February 60 left.",
            "2024-02",
        ),
        ("The list the board gave out on 17 October 2024 is long. In May 60 left.", "2024-05"),
        ("The court ruled on 3 January 2024 that it may. In December 60 came.", "2023-12"),
        ("The vote was on Friday, 3 May 2024. Last year it had 60 members.", ""),
        ("Work began on 3 May 1990. In April 60 came. It burned in 2004 and 2011.", ""),
        ("It will open on 3 May 2024. In April 60 came.", ""),
        ("It is closed until 3 May 2024. In April 60 came.", ""),
        ("It burned on 3 May 2024 and on 9 June 2024. In April 60 came.", ""),
        ("The vote was on Friday, 3 May 2024. On Tuesday 60 came.", ""),
        ("The museum opened to the public on 12 March 1996. It drew 60 in July.", ""),
        ("Anna Roe (12 March 1946) ran the firm. In June it hired 60 people.", ""),
    ],
)
def test_a_month_is_counted_from_the_day_of_the_news(text: str, period: str) -> None:
    figures = {f.quantity.value: f.period for f in draft(f"News of the day\n\n{text}").figures}
    assert figures[60] == period
