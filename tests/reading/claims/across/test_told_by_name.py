# ruff: noqa: E501 - one text a line
"""What several have together, by the numbers that were told of each."""

import pytest

from tests.reading.claims.said import sums

FAIL = [
    (
        "The firm sold 412 vans in Leeds and 388 in York. Between them, Leeds and York took 810 vans.",
        "fails 412 + 388 = 800",
    ),
    (
        "Ostermoor gets 1,843,000 euros and Lindach 1,372,000. Velden has to do with 150,000. Ostermoor and Lindach together thus receive 3,315,000 euros.",
        "fails 1,843,000 euros + 1,372,000 = €3.215 million",
    ),
    (
        "Mrs Adair got 5,120 votes, Mr Bole 3,480 and Mr Carr 2,990. Bole and Carr together had 6,740.",
        "fails 3,480 + 2,990 = 6,470",
    ),
    (
        "Rhos is the largest town with 27,410 residents, followed by Penn with 19,600. Lan has 15,500 and Cil 13,200. Taken together, the two largest towns are home to 47,100 people.",
        "fails 27,410 + 19,600 = 47,010",
    ),
]
HOLD = [
    (
        "The firm sold 412 vans in Leeds and 388 in York. Between them, Leeds and York took 800 vans.",
        "holds 412 + 388 = 800",
    ),
    (
        "Mrs Adair got 5,120 votes, Mr Bole 3,480 and Mr Carr 2,990. The two leading candidates together won 8,600 votes.",
        "holds 5,120 + 3,480 = 8,600",
    ),
]
OF_OTHERS = [
    "Northgate has 120 shops and Hull 80. Northgate and Hull together sold 4,200.",
    "Rhos has 420 pupils and Penn 380. Rhos and Penn together will have 840 next year.",
    "Rhos has 420 pupils and Penn 380. Rhos and Penn together had 760 in 2019.",
    "Rhos gets less than Penn, which has 380 pupils. Lan has 300. Rhos and Lan together teach 650 pupils.",
    # what they have together may be of more, of fewer or of another day
    "Rivera won 41,200 votes in the city. Okafor won 38,900. Between them, Rivera and Okafor won 120,300 votes across the region.",
    "Hope House helped 310 families and Open Door 240. Together, Hope House and Open Door helped 480, as some went to both.",
    "Line A carried 5,200 riders, Line B 4,100 riders and Line C 2,300 riders on Monday. The two busiest lines together carried 8,700 riders on Tuesday.",
    "Leeds sold 300 tickets by noon and 410 by six. Hull sold 250 tickets. Leeds and Hull together sold 660 tickets.",
]


@pytest.mark.parametrize(("text", "said"), [*FAIL, *HOLD])
def test_a_sum_of_names_is_of_the_numbers_told_of_each(text: str, said: str) -> None:
    found = [s.replace("\xa0", " ") for s in sums(f"News of the day\n\n{text}")]
    assert found.count(said) == 1


@pytest.mark.parametrize("text", OF_OTHERS)
def test_a_sum_of_names_is_of_no_other_numbers(text: str) -> None:
    assert not [s for s in sums(f"News of the day\n\n{text}") if s.startswith("fails")]
