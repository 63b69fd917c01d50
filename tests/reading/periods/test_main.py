"""The time an article is about: what its title and opening tell, not what it compares with."""

import pytest

from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.mentions import passage
from briefing_app.reading.periods import times_of
from tests.reading.article.helpers import article


@pytest.mark.parametrize(
    ("text", "date", "main"),
    [
        ("Annual report 2023\n\nThe port moved 9 ships.", "2024-03-14", "2023"),
        ("Port busy\n\nIn 2023 it moved 9 ships, after 8 in 2022.", "2024-03-14", "2023"),
        ("Port busy\n\nLast year it moved 9 ships.", "2024-03-14", "2023"),
        ("Port busy in May\n\nIt moved 9 ships.", "2024-06-14", "2024-05"),
        ("Port busy\n\nIt was founded in 1911 and has 9 cranes.", "2024-06-14", ""),
        (
            "Annual Meeting 2024\n\nThe financial year 2023/24 closed with 9 ships.",
            "2024-06-14",
            "2023/2024",
        ),
        ("Club Conference 2024\n\nIn 2023 the club counted 9 ships.", "2024-06-14", "2023"),
        ("Annual Meeting 2023\n\nThe port moved 9 ships.", "2024-03-14", "2023"),
        ("Port plans\n\nIt will move 90 ships in 2030.", "2024-06-14", ""),
    ],
)
def test_main(text: str, date: str, main: str) -> None:
    made = article(text, date=date)
    layout = derive_layout(made)
    assert times_of(passage(read(made.text, 2024, layout)), made, layout).main == main
