"""Which figures are offered as the same thing: those that can be, the likeliest first."""

from briefing_app.viewmodels.triage.same import derive_same_as
from briefing_app.viewmodels.triage.triage import derive_triage
from tests.viewmodels.triage.samples import drafted

TEXT = (
    "The ferry carried 310,000 passengers in 2023 and earned $4.2 million.",
    "The route is 96 km long; 12,000 passengers had a dog. Tickets cost $3.9 million in 2022.",
    "In all 309,800 passengers were counted. The crossing is 60 miles long.",
)


def offered(value: str) -> list[str]:
    briefing = drafted(*TEXT)
    triage = derive_triage(briefing)
    (key,) = (item.key for item in triage.items if item.value == value)
    return [item.value for item in derive_same_as(briefing, triage, key)]


def test_only_what_counts_or_measures_the_same_is_offered_and_the_nearest_first() -> None:
    assert offered("310,000") == ["309,800", "12,000"]
    assert offered("4.2\u00a0million") == ["3.9\u00a0million"]


def test_other_units_of_one_measure_are_offered() -> None:
    assert offered("96") == ["60"]


def test_where_nothing_can_be_the_same_nothing_is_offered() -> None:
    briefing = drafted("The ferry carried 310,000 passengers and earned $4.2 million.")
    triage = derive_triage(briefing)
    assert [derive_same_as(briefing, triage, item.key) for item in triage.items] == [(), ()]
