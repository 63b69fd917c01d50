"""Labels of parts of what was told before, of who does it together, and what is never said.

Each kind has sentences in which it decides and one like them in which it must not.
"""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # A number alone has a verb of its own.
        (
            "Of the sailors tested, 61 were cleared and 14 required treatment.",
            "14",
            "sailors who required treatment",
        ),
        (
            "Nine walkers were found and two suffered frostbite.",
            "two",
            "walkers who suffered frostbite",
        ),
        ("Nurses treated 40 patients and 12 wounded soldiers.", "12", "wounded soldiers treated"),
        # What is done to these for that.
        (
            "Of the riders halted, 31 were fined for speeding, 12 for riding without a helmet.",
            "12",
            "riders fined for riding without helmet",
        ),
        (
            "Some 80 pupils were praised for drawing, 22 for singing.",
            "22",
            "pupils praised for singing",
        ),
        # Which of two: what was counted last before a comma, not where it was.
        (
            "The league sent 30 umpires to eight grounds, three of which lacked lights.",
            "three",
            "grounds that lacked lights",
        ),
        (
            "Coaches taught 640 children in 21 villages; one in four of them has joined a club.",
            "one in four",
            "share of children who joined club",
        ),
        ("The choir won nine cups in Lund, two of them silver.", "two", "silver cups"),
        (
            "Inspectors read 900 letters, a fifth of which led to a visit.",
            "a fifth",
            "share of letters that led to visit",
        ),
        (
            "Some 300 barns were burnt, two thirds of them in Upper Vale.",
            "two thirds",
            "share of barns burnt in Upper Vale",
        ),
        ("All 90 barns have a filter; in 2019 only 31 did.", "31", "barns with filter"),
        # Both of two that "or" joins.
        ("Some 64 sheds were flooded or burnt.", "64", "sheds flooded or burnt"),
        ("Some 64 sheds were flooded and left.", "64", "sheds flooded"),
        (
            "Sales fell, with men and boys making up 46% of the buyers.",
            "46%",
            "men and boys as share of buyers",
        ),
        (
            "He lives with 40 families living in tents and caravans.",
            "40",
            "families living in tents and caravans",
        ),
        # What doubles, and what is compared.
        ("The Lake League doubled its branches to 12.", "doubled", "rise in branches"),
        (
            "Output fell to 9 tons, half the level of 2011.",
            "half",
            "output compared with 2011",
        ),
        (
            "Sales were 4% more than in 2019 and 88% of the old record.",
            "88%",
            "share of old record",
        ),
        # What those do who are counted, whole.
        (
            "The mill employs 40 people and another 90 work for its suppliers.",
            "90",
            "people who work for its suppliers",
        ),
        ("About 8,000 people a year visit Orla.", "8,000 people a year", "people who visit Orla"),
        ("The survey, which 212 pupils answered, was long.", "212", "pupils who answered"),
        ("Nine of the sailors came back later.", "Nine", "sailors who came back"),
        (
            "The fund wants the ban extended to 40 miles and has collected 900 signatures.",
            "900",
            "signatures collected",
        ),
        (
            "The loss, equal to 2% of sales, was £5 million larger than planned.",
            "£5 million",
            "loss above plan",
        ),
        (
            "Income was £90 million, all but £6 million of it from rent.",
            "£6 million",
            "Income was £90 million, all but … of it from rent",
        ),
        (
            "Of its income of £4 million, 30% came from gifts.",
            "30%",
            "share of income from gifts",
        ),
    ],
)
def test_a_part_is_told_from_its_whole(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
