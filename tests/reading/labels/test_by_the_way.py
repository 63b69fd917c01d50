"""What is only told by the way is not what a number is about; where nothing is, the text speaks."""

import pytest

from briefing_app.reading.draft import derive_draft
from tests.reading.article.helpers import article

TOLD = [
    ("The elephants are coming back. The park now has 1,846 of them.", "elephants in park"),
    ("The buses are new. Leeds bought 46 of them.", "buses bought by Leeds"),
    ("They had enough helpers, 380 of them.", "helpers"),
    (
        "The telescope was available for 97.3% of the time.",
        "telescope was available for … of the time",
    ),
    ("The reactor ran for 91 per cent of the year.", "reactor ran for … of the year"),
    ("The lift was out of order for 12 per cent of the time.",
     "lift was out of order for … of the time"),
    ("The co-op is putting up €23 million.", "co-op is putting up …"),
    ("The Labour Party took 31 seats, the Greens 12 and Plaid Wen 8.", "seats taken by Plaid Wen"),
    ("The six-month trial was shorter, a drop of 12%.", "fall in length of trial"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "label"), TOLD)
def test_a_number_is_said_of_what_is_meant(text: str, label: str) -> None:
    assert str(derive_draft(article(f"News of the day\n\n{text}")).figures[-1].label) == label


def test_a_drop_is_of_no_trial_that_is_told_by_the_way() -> None:
    text = (
        "Nurses had 3.3 fewer headache days a month by the end of a six-month trial led by"
        " researchers at Tarrant University, a drop of 39%."
    )
    label = str(derive_draft(article(f"News of the day\n\n{text}")).figures[-1].label)
    assert "length" not in label
    assert label != "drop of nurses"
