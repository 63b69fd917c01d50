"""Two reports of one event: what agrees, what is rounded, what differs, and what is let alone."""

from briefing_app.reading.beside.compare import derive_pairings
from tests.reading.article.helpers import draft, told

FIRST = (
    "Police raid dark web sellers\n\nPolice arrested 288 people and seized 117 firearms, "
    "850 kilograms of drugs and 64 kilograms of fentanyl in the raids, the ministry said. "
    "They took $53.4 million in cash."
)
SECOND = (
    "Raids net drugs and guns\n\nAgents made 228 arrests and seized 17 firearms, 850 kg of drugs "
    "and 54 kg of fentanyl, officials announced. Cash worth nearly $54 million was taken."
)


def found(a: str, b: str) -> dict[str, tuple[str, str]]:
    pairs = derive_pairings(told(draft(a)), told(draft(b))).pairs
    return {
        p.a.evidence.exact: (p.b.evidence.exact, p.agreement.value)  # type: ignore[union-attr]
        for p in pairs
    }


def test_differences_between_reports() -> None:
    pairs = found(FIRST, SECOND)
    assert pairs["288 people"] == ("228 arrests", "differs")
    assert pairs["117 firearms"] == ("17 firearms", "differs")
    assert pairs["850 kilograms"] == ("850 kg", "agrees")
    assert pairs["64 kilograms"] == ("54 kg", "differs")
    assert pairs["$53.4 million"][1] in ("rounded", "agrees")


def test_numbers_about_other_things_are_let_alone() -> None:
    a = "Fair opens\n\nThe fair has 45 stalls and drew 1,200 visitors. A ticket costs $8."
    b = "Bridge closed\n\nThe bridge carries 30,000 cars. Repairs cost $9 million."
    assert not [p for p in found(a, b).values() if p[1] == "differs"]


def test_other_years_are_set_apart() -> None:
    a = "Deaths\n\nIn 2021 the county counted 710 overdose deaths."
    b = "Deaths\n\nIn 2020 the county counted 580 overdose deaths."
    assert {relation for _, relation in found(a, b).values()} == {"apart"}


def test_a_text_agrees_with_itself() -> None:
    assert {relation for _, relation in found(FIRST, FIRST).values()} == {"agrees"}


def test_what_stands_in_one_text_alone_is_listed() -> None:
    both = derive_pairings(told(draft(FIRST)), told(draft(SECOND + " Four dogs helped.")))
    only = [f.evidence.exact for f in both.only_second]  # type: ignore[union-attr]
    assert only == ["Four dogs"]
    assert not both.only_first


def test_a_round_number_of_the_lead_is_the_exact_one_that_follows() -> None:
    a = "Hoard found at Thorn\n\nA hoard of 2,147 coins was found in a field near Thorn."
    b = (
        "Treasure\n\nA man dug up more than 2,000 coins near Thorn.\n\nThe hoard is of 2,174 "
        "coins, says the museum of Thorn."
    )
    assert found(a, b) == {"2,147 coins": ("2,174 coins", "differs")}
    assert found(a, b.replace("2,174", "3,174")) == {
        "2,147 coins": ("more than 2,000 coins", "rounded")
    }


def test_some_of_them_are_not_all() -> None:
    a = "Fire at Thorn\n\nAt Thorn six planes fought the fire."
    b = "Fire at Thorn\n\nAt Thorn twelve planes, five of them from abroad, fought the fire."
    assert found(a, b) == {"six planes": ("twelve planes", "differs")}


def test_a_number_said_twice_is_one() -> None:
    first = "Raid: 288 arrests\n\nPolice arrested 288 people, 288 in all, and took 12 cars."
    pairs = found(first, "Raid\n\nPolice arrested 228 people and took 12 cars.")
    assert [relation for _, relation in pairs.values()] == ["differs", "agrees"]
    assert not derive_pairings(told(draft(first)), told(draft(first))).only_first


def test_a_number_of_the_year_before_in_brackets_is_another() -> None:
    a = "Marlo Air\n\nMarlo Air flew 14.2 million passengers (13.1 million) on 402 routes."
    b = (
        "Marlo Air grows\n\nMarlo Air carried 14.2 million passengers, after 13.1 million a year "
        "before. It serves 402 routes."
    )
    assert [relation for _, relation in found(a, b).values()] == ["agrees"] * 3
    turned = "Marlo Air\n\nMarlo Air lost a tank of 118 kg (260 lb)."
    pairs = found(turned, "Marlo Air\n\nThe tank that Marlo Air lost weighs 118 kilograms.")
    assert [relation for _, relation in pairs.values()] == ["agrees"]


def test_those_who_work_together_are_people() -> None:
    a = "Trawler held\n\nThe 28 crew of the trawler were detained off Lumo."
    b = "Trawler held\n\nTwenty-six sailors of the trawler were arrested off Lumo."
    assert found(a, b) == {"28 crew": ("Twenty-six sailors", "differs")}


FIRE = "Fire at the yard of Denholm\n\nThe yard of Denholm burns. "
TWO = "Two divers were treated."


def test_one_noun_with_nothing_nearer_needs_few_words_in_common() -> None:
    a = FIRE + f"80 divers are at the scene. {TWO}"
    b = FIRE + "More than 60 divers fought all night, said chief Tom Rayner. Three divers coughed."
    assert found(a, b)["80 divers"] == ("More than 60 divers", "differs")
    c = b + " A hall holds 72 divers, said Tom Rayner."
    assert found(a, c)["80 divers"][0] != "72 divers"


def test_a_headline_that_leaves_the_noun_out_says_the_number_of_the_body() -> None:
    a = "Leak at pool sends 23 to hospital\n\nA leak at the pool of Rudnik injured 23 people."
    b = (
        "Pool of Rudnik reopens\n\nThirty-two people had been injured by a leak at the pool of "
        "Rudnik. The district has ordered inspections of 17 pools."
    )
    assert list(found(a, b).values()) == [("Thirty-two people", "differs")]


def test_two_things_told_once_each_are_not_one_where_the_other_text_tells_of_both() -> None:
    a = (
        "Craft reaches Sulawan trench\n\nA craft reached the Sulawan trench. They collected 14 "
        "sediment cores and filmed 6 unknown species."
    )
    b = (
        "Sulawan team sets mark\n\nThe craft touched bottom in the Sulawan trench. Four cores of "
        "mud were taken, and cameras caught nine animals that nobody had described before."
    )
    assert found(a, b)["14 sediment cores"] == ("Four cores", "differs")
