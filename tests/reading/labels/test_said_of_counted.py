"""What is counted and what happened to it, and nouns beside a number that it does not count."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # Of none of those it is denied.
        (
            "None of the 31 divers and four monks was harmed.",
            "four",
            "monks not harmed",
        ),
        ("Neither of the two pilots survived.", "two", "pilots who did not survive"),
        ("Not one of the nine barges and 14 tugs was moved.", "14", "tugs not moved"),
        ("One of the nine barges and 14 tugs were moved.", "14", "tugs moved"),
        # What stands behind a number that needs no noun is counted by none.
        ("At 300 metres the divers turned back.", "300 metres", "At … the divers turned back"),
        (
            "When it reached 31C the choir went home.",
            "31C",
            "When it reached … the choir went home",
        ),
        ("The pot, into which 9 million kroner flow, is empty.", "9 million kroner", "flow"),
        ("The magnitude-5.2 tremor hit Lund.", "5.2", "magnitude"),
        ("They bought a 9-litre drum.", "9-litre", "drum bought"),
        # One of a pair of like things is of its own.
        ("The ward saw 41 cases of measles and nine of mumps.", "nine", "cases of mumps seen"),
        ("Divers found 61 cases of E. coli in the lake.", "61", "cases of E. coli"),
        ("Police have 12 reports of theft and 30 of fraud.", "30", "reports of fraud"),
        ("Police have 12 reports of theft and 3 of the 9 bikes.", "3", "bikes"),
        # Part of a whole: what is done is done to the part.
        (
            "She sowed only 20 of her 60 hectares of rye in time.",
            "60 hectares",
            "rye",
        ),
        ("We've got five cooks here.", "five", "cooks"),
        ("We've hired five cooks here.", "five", "cooks hired"),
        ("This time 74 wardens walked the dunes.", "74", "wardens who walked dunes"),
    ],
)
def test_a_number_counts_only_what_is_its_own(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # Two nouns before the first verb are its subject together.
        ("Some 90 barns and stables burned down.", "90", "barns and stables burned down"),
        ("In all 20 tons of sand and gravel were sold.", "20 tons", "sand and gravel sold"),
        ("The 80 cooks and waiters were sent home.", "80", "cooks and waiters sent home"),
        ("There were 40 deaths and hospitals are full.", "40", "deaths"),
        ("Hail hit 40 barns and cooks fled.", "40", "barns"),
        ("About 60 barns and the mill were hit.", "60", "barns"),
        # What would have been done was not.
        ("The 12 barges which would have been scrapped are back.", "12", "barges"),
        ("The 12 barges which had been scrapped are back.", "12", "barges scrapped"),
        # Who tries does it; whom one forces does not.
        ("Some 40 tenants refused to leave and were fined.", "40", "tenants who refused to leave"),
        ("There were 40 tenants forced to leave.", "40", "tenants forced to leave"),
        # What is left out of the second clause stands in the first.
        ("In all 60 dogs were taken in and 41 sold.", "41", "dogs sold"),
        ("In all 60 dogs were taken in and 41 fled.", "41", "dogs that fled"),
        ("In all 60 dogs were taken in and 41 sold.", "60", "dogs taken in"),
        ("All 90 barns were sold off and rebuilt.", "90", "barns sold off"),
    ],
)
def test_what_is_said_is_said_of_all_that_are_counted(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("The mill let 40 fitters go in May.", "40", "fitters let go"),
        ("The bank will let 70 of its clerks go.", "70", "clerks to be let go"),
        ("The mill lets 40 flats to students.", "40", "flats let to students"),
        # What a clause before the comma does is not done to what follows.
        (
            "In the nine towns that land most cod, 340 jobs depend on it.",
            "340",
            "jobs in towns",
        ),
        ("After the rain that shut roads, 90 homes have no power.", "90", "homes without power"),
        ("The storm that shut roads cut off 90 homes.", "90", "homes cut off"),
    ],
)
def test_each_clause_has_its_own_deed(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


def test_letters_in_capitals_are_bent_as_such() -> None:
    text = "The app has 9.8 million MAUs, ahead of Brazil (9.1 million)."
    assert label(text, "9.1 million").startswith("MAUs")


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # Verbs that reach what they count by a preposition, or say what became of it.
        ("Clerks went through 9,100 files.", "9,100", "files gone through by clerks"),
        ("In May we looked after 212 foals.", "212", "foals looked after"),
        ("Clerks went past 31 farms.", "31", "farms"),
        ("The mill made 17 fitters redundant.", "17", "fitters made redundant"),
        ("The mill made 17 looms.", "17", "looms made by mill"),
        ("The flood left 40 pumps useless.", "40", "pumps left useless"),
        ("There are 14 posts unfilled and classes swell.", "14", "posts unfilled"),
        (
            "Six cooks out of ten would leave.",
            "Six cooks out of ten",
            "share of cooks who would leave",
        ),
        (
            "Three wells in four in Maroa are polluted.",
            "Three wells in four",
            "share of wells in Maroa polluted",
        ),
        (
            "Two children in five have asthma.",
            "Two children in five",
            "share of children with asthma",
        ),
        ("Three wells in four towns are foul.", "Three", "foul wells in four towns"),
        (
            "The fort is visited by 9,000 people a year.",
            "9,000 people a year",
            "people who visited fort",
        ),
        # What holds them, and where they are.
        ("The yard has space for 64 tractors.", "64", "space for tractors"),
        ("The yard has a pump for 64 tractors.", "64", "tractors"),
        ("A brigade of 40 divers was formed.", "40", "divers in brigade"),
        ("Two search teams of nine divers each went out.", "nine", "divers in each search team"),
        ("The firm had 5,200 drivers in 14 countries.", "14", "countries with drivers"),
        ("The trial had 620 women at 38 hospitals.", "38", "hospitals"),
        ("It had 74 kilns running in nine mills.", "nine", "mills with kilns"),
        ("It lost 74 games in nine days.", "nine days", "time in which games were lost"),
        # Other and remaining ones are not all.
        ("The other six barns took 73 cows.", "six", "other barns"),
        ("The remaining 44 wells will be dug.", "44", "remaining wells"),
        # A majority is whose it is.
        ("The mayor won the seat by a majority of 61 votes.", "61", "majority of mayor"),
        # How it was done tells it from what was not.
        ("Some 40 men were wrongly convicted.", "40", "men wrongly convicted"),
        ("Some 40 men were recently convicted.", "40", "men convicted"),
        ("Walkers: 15 killed, 140 seriously hurt.", "140", "walkers seriously hurt"),
        ("Walkers: 15 killed, 140 seriously hurt.", "15", "walkers killed"),
        ("Wages: 15 killed in strike.", "15", "people killed in strike"),
        ("Of 46 stiles, 12 need repair.", "12", "stiles that need repair"),
        (
            "In 62 cases the last digits of a card are shown.",
            "62",
            "cases in which last digits are shown",
        ),
    ],
)
def test_the_counted_are_tied_to_their_clause(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # A part is of as many as it can be a part of.
        ("The mill employs 512 people at five quays, 88 of them girls.", "88", "girls"),
        ("It made 5,100 tests on 32 wards; 4,860 failed.", "4,860", "tests that failed"),
        ("It built nine homes in May and 40 in June.", "40", "homes built"),
        ("The ward saw 388 babies, nine of them twins.", "nine", "twins among babies"),
        ("They won 40 medals, nine of them gold.", "nine", "gold medals"),
        # What a whole is of is not done by all of it.
        ("Four riders out of 21 fell.", "21", "riders"),
        ("Four riders out of 21 voted against.", "Four", "riders who voted against"),
        # A verb has with it what it says little without.
        (
            "Two of the nurses spent the night in hospital.",
            "Two",
            "nurses who spent the night in hospital",
        ),
        ("Four of the 11 riders voted no.", "Four", "riders who voted no"),
        (
            "Some 3,900 nurses take all of their breaks late.",
            "3,900",
            "nurses who take all of their breaks",
        ),
        (
            "A third of Ruritania's miners plan to leave the pit.",
            "A third",
            "share of miners who plan to leave",
        ),
        (
            "Two in five crews have completed riding lessons.",
            "Two in five",
            "share of crews that completed riding lessons",
        ),
        ("By then £4 million was spent so far.", "£4 million", "money spent"),
        # Who is set against others is not of them.
        (
            "Nine deer died and two were shot; charges are pending against three men.",
            "three",
            "men",
        ),
        ("Nine deer were shot in May, against three in June.", "three", "deer shot"),
        # A body has members.
        ("A rescue team of eight was sent.", "eight", "members of rescue team"),
        ("A rescue team of eight cooks was sent.", "eight", "cooks in rescue team"),
        # A participle that is no past form says what was done.
        ("Of the 90 claims 41 were upheld, 20 thrown out and 12 lost.", "20", "claims thrown out"),
        ("Mill grounds nine barges", "nine", "barges grounded by mill"),
        # What one would have one has not.
        ("Six in ten riders would rather have the old map.", "Six in ten", "share of riders"),
        ("Six in ten riders have the old map.", "Six in ten", "share of riders with old map"),
        ("Of 90 sightings 61 were regarded as certain.", "61", "sightings regarded as certain"),
        (
            "In 38 of the samples dogs were involved.",
            "38",
            "samples in which dogs were involved",
        ),
        ("In 38 of the samples there was lead.", "38", "samples"),
    ],
)
def test_what_is_said_is_said_of_the_right_ones(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("We took in 90 hens. Of these, 12 were released.", "12", "hens released"),
        ("Police held 90 men. Of these, 12 were released.", "12", "people released"),
        ("Crews went out 90 times. Of those, 12 were released.", "12", "people released"),
        ("Crews saved 90 men. Of these, 12 would have died.", "12", "people who would have died"),
    ],
)
def test_of_these_are_what_was_counted(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
