"""What is measured in a unit that counts nothing: the label says of what there is so much."""

import pytest

from tests.reading.labels.test_said_to_the_end import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        ("The four dams hold 44.2 tmc ft.", "44.2 tmc ft", "volume held by dams"),
        ("Of this, 2,200 litres was delivered to farms.", "2,200 litres", "volume delivered"),
        ("Police said 300 kg was seized at the port.", "300 kg", "amount seized"),
        ("The yard moved 410,000 TEU.", "410,000 TEU", "containers moved by yard"),
        (
            "The dams hold 86 tmc ft of water as against their gross capacity of 211 tmc ft.",
            "211 tmc ft",
            "gross capacity",
        ),
    ],
)
def test_no_unit_is_what_is_counted(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said
