"""The date that an article's own text gives it."""

import pytest

from briefing_app.reading.periods import derive_dateline
from tests.reading.article.helpers import article


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Fires fall\n\nALDERBY, June 18, 2024 – Fires fell by 12.", "2024-06-18"),
        ("Fires fall\n\nAlderby, 18 June 2024. – Fires fell by 12.", "2024-06-18"),
        ("Fires fall\n\nALDERBY – 18 June 2024. Fires fell by 12.", "2024-06-18"),
        ("Fires fall\n\nAlderby, 18 June 2024. “Fires fell by 12,” she said.", "2024-06-18"),
        ("Fires fall\n\nPublished 18 June 2024\n\nFires fell by 12.", "2024-06-18"),
        (
            "Fires fall\n\nEmbargoed until 00.01 on Tuesday 18 June 2024\n\nFires fell.",
            "2024-06-18",
        ),
        ("Fires fall\n\nBy Ann Orde\n18 June 2024\n\nFires fell by 12.", "2024-06-18"),
        ("Fires fall\n\nNotice No. 8 of 18 June 2024\n\nFires fell by 12.", "2024-06-18"),
        ("Fires fall\n\nAs of 31 May 2024 (issued 18 June 2024)\n\nFires fell.", "2024-06-18"),
        ("Fires fall\n\nAlderby, June 18: Fires fell in May 2024.", "2024-06-18"),
        ("Fires fall\n\nAlderby, June 18: The new engine is due in May 2025.", ""),
        ("Fires fall\n\nAlderby, June 18: It will come in May 2025. In 2024 12 burned.", ""),
        ("Fires fall\n\nAlderby, June 18: They cost less than in May 2024.", ""),
        ("Fires fall\n\nAlderby, June 18: It burned as in the winter of 2024/2025.", ""),
        ("Fires fall\n\n• Net debt of £86 million (18 June 2024: £141 million)", ""),
        ("Fires fall\n\nOn 18 June 2024 a barn burned, and 12 cows were lost.", ""),
        ("Fires fall\n\nFires fell by 12. The next list will be published on 3 July 2024.", ""),
        ("Fires fall\n\nThe year ended on 31 March 2024.", ""),
        ("Fires fall\n\nFires fell by 12, the board announced on 18 June 2024.", "2024-06-18"),
        ("Rates stay\n\nThe board left it at 4% at its meeting of 18 June 2024.", "2024-06-18"),
        ("Fires fall\n\nThe board met last on 18 June 2024, when a barn burned.", ""),
        ("Fires fall\n\nOrde Brands plc, 18 June 2024 - Fires fell by 12.", "2024-06-18"),
        ("Fires fall\n\nAlderby, 3 December: There were 12 fires in 2024-25.", ""),
        ("Fires fall\n\nAlderby, 3 March: There were 12 fires in 2024-25.", "2025-03-03"),
        ("Fires fall\n\nAlderby, 3 December: From 2015 to 2019 12 burned.", ""),
        ("Band plays on\n\nTown Hall, 14 March 2024\n\nIt played to 112 people.", ""),
        ("Band plays on\n\nConcert on 14 March 2024\n\nIt played to 112 people.", ""),
        ("Fires fall\n\nClosing date: 14 March 2024\n\nFires fell by 12.", ""),
        ("Fires fall\n\nDate: 14 March 2024\n\nFires fell by 12.", "2024-03-14"),
        ("Fires fall\n\nThe board published its paper on the fire of 12 May 2023 here.", ""),
        ("Fires fall\n\nIt was published by the Board of Orde on 12 May 2023, too.", "2023-05-12"),
        ("Fires fall\n\nAlderby, 31 May 2024 and after\n\nFires fell by 12.", ""),
        ("Fires fall\n\nDeadline, 14 March 2024: Offers close at noon.", ""),
        ("Fires fall\n\nSituation report No. 5, 18 June 2024\n\nFires fell.", "2024-06-18"),
        ("Fires fall\n\nNext meeting:\n18 June 2024\n\nFires fell by 12.", ""),
        ("Fires fall\n\nPublished:\n18 June 2024\n\nFires fell by 12.", "2024-06-18"),
        ("Fires fall\n\nAs of 18:00, 18 June 2024\n\nFires fell by 12.", "2024-06-18"),
    ],
)
def test_dateline(text: str, day: str) -> None:
    assert derive_dateline(article(text)) == day


def test_the_last_cell_of_a_row_and_the_month_below_are_no_date() -> None:
    rows = "December\t4\t2\nJanuary\t3\t5\n"
    assert (
        derive_dateline(article(f"Dead in the season 2024/25\n\nMonth\tFalls\tDead\n{rows}")) == ""
    )
    told = "Dead in the season 2024/25\n\n2 January\n\nFive people have died."
    assert derive_dateline(article(told)) == "2025-01-02"
