"""Shares: of what, with which property."""

import pytest

from briefing_app.reading.labels.labellers.shares import shares
from tests.reading.article.helpers import body
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("About 34% of voters stayed at home.", "34%", "share of voters who stayed at home"),
        ("Cycling accounted for 2% of trips.", "2%", "cycling as share of trips"),
        (
            "Some 61% of people who wrote were against the plan.",
            "61%",
            "share of people against the plan",
        ),
        ("Debt has grown to 98% of output.", "98%", "debt as share of output"),
        ("Half of those who died were men.", "Half", "share of those who died"),
        ("The airline filled 84% of its seats.", "84%", "share of seats filled"),
        (
            "Crews cleared 72% of spills within eight hours.",
            "72%",
            "share of spills cleared within eight hours",
        ),
        (
            "Some 27% of nurses said they had skipped breaks.",
            "27%",
            "share of nurses who skipped breaks",
        ),
        ("The brewer has 34% of the market.", "34%", "brewer's share of market"),
        ("Growers hold 61% of the shares.", "61%", "growers' share of shares"),
        ("The brewer grew. It has 34% of the market.", "34%", "brewer's share of market"),
        ("About one tenant in 40 was evicted.", "one tenant in 40", "share of tenants evicted"),
        (
            "One lamp in six could not be repaired.",
            "One lamp in six",
            "lamps that could not be repaired",
        ),
        (
            "Cars made up 24% and vans 18% of those towed.",
            "18%",
            "vans as share of those towed",
        ),
        ("Vans make up 9% of those parked here.", "9%", "vans as share of those parked"),
        ("Goats fell by 40. They made up 9% of stock.", "9%", "goats as share of stock"),
        # What says little without what follows.
        (
            "Some 62% of claims were dealt with by clerks.",
            "62%",
            "share of claims dealt with by clerks",
        ),
        (
            "A third of trainees went on to buy a farm.",
            "A third",
            "share of trainees who have bought farm",
        ),
        ("Half of tenants told us that rents rose.", "Half", "share of tenants saying rents rose"),
        ("About 9% of those over 80 had lost their way.", "9%", "people over 80 who lost way"),
        ("Demand grew. Mills now make up half of it.", "half", "mills as share of demand"),
        ("The guild represents 62% of the crew.", "62%", "share of crew represented by guild"),
        # Whose share it is, where words are few.
        (
            "About 84% of the members who voted backed a strike.",
            "84%",
            "share of members who backed strike",
        ),
        ("It spent £38 million on itself, 5% of income.", "5%", "share of income spent"),
        ("Police found drugs in 12% of cars.", "12%", "share of cars with drugs found"),
        ("They found fault with 9% of claims.", "9%", "share of claims with fault found"),
        ("On Mondays 6% of guests come.", "6%", "share of guests who come"),
        (
            "The fund is £6 million. Of that, 61% goes on pay.",
            "61%",
            "share of fund that goes on pay",
        ),
        (
            "Income fell. Gifts brought in 84% of it.",
            "84%",
            "share of income brought in by gifts",
        ),
        ("Half of those asked would not move.", "Half", "people asked who would not move"),
        (
            "Half of nurses who answered a form said they would not join the scheme.",
            "Half",
            "nurses who would not join scheme",
        ),
        # What is one is no people; a part stands between a share and its verb.
        (
            "Of the aid received so far, 44% has gone on food.",
            "44%",
            "aid received that has gone on food",
        ),
        ("Only 38% of last year's levy was ever paid.", "38%", "share of levy paid"),
        (
            "One post in 12 for a cook was vacant.",
            "One post in 12",
            "share of posts for a cook vacant",
        ),
        ("Half of guards say they are moving away.", "Half", "share of guards moving away"),
        ("A fifth of tenants had paid less.", "A fifth", "share of tenants who paid less"),
        (
            "A third of guards had left, against one in ten nurses.",
            "one in ten",
            "share of nurses who left",
        ),
        ("The chain took 23% of the market.", "23%", "share of market taken by chain"),
        (
            "Museums will lose £6 million, a quarter of their grant.",
            "a quarter",
            "share of grant to be lost",
        ),
        # What opens a clause is the whole of all that follows.
        ("In a poll of 900 nurses, 61% said they had quit.", "61%", "share of nurses who quit"),
        ("Of its income of £4 million, 44% came from gifts.", "44%", "share of income from gifts"),
        ("Half of doctors surveyed said they had quit.", "Half", "share of doctors who quit"),
        ("Lorries alone account for 31% of fuel.", "31%", "lorries as share of fuel"),
        (
            "Small family farms and village shops made up 12% of the loans.",
            "12%",
            "small family farms and village shops' share",
        ),
        (
            "The coal mines met 61% of Vallund's demand.",
            "61%",
            "share of demand met by coal mines",
        ),
        (
            "Nurses account for 310 of those injured, or 31%.",
            "31%",
            "share of nurses among those injured",
        ),
    ],
)
def test_shares_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(shares, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Sales fell 4%.", "4%", "share of sales"),
        ("Some 61% of people who wrote were against the plan.", "61%", "share of people who wrote"),
        ("Babies have a 65% chance of survival.", "65%", "share of chance of survival"),
        ("Speed was a cause in 30% of crashes.", "30%", "speed as share of crashes"),
        (
            "Crews cleared 72% of spills within two miles.",
            "72%",
            "share of spills cleared within two miles",
        ),
        ("About one tenant in 40 was evicted.", "one tenant in 40", "share of people evicted"),
        ("The brewer has 34% of its staff.", "34%", "brewer's share of staff"),
        ("The town has 34% of pupils in tents.", "34%", "town's share of pupils"),
        ("The town has lost 34% of pupils.", "34%", "town's share of pupils"),
        ("We built 54 homes. Tax stays where it is, at 20%.", "20%", "share of homes built"),
        ("The guild represents 62% of the crew.", "62%", "guild as share of crew"),
        (
            "We asked 90 pupils. Of those who qualified in 2019, 37% have left.",
            "37%",
            "share of lessons that left",
        ),
        ("Police found drugs in 12% of cars.", "12%", "share of cars"),
        ("The port saw guests in 12% of cars.", "12%", "share of cars with guests seen"),
        ("He said one in ten new cooks had left.", "one in ten", "he new"),
        ("Ann Lund said one in ten new cooks had left.", "one in ten", "Ann Lund new"),
        ("Of the aid received so far, 44% has gone on food.", "44%", "share who have gone on food"),
        ("Half of guards say they are moving away.", "Half", "share of guards say"),
        ("In a poll of 900 nurses, 61% had quit.", "61%", "share of nurses asked in poll"),
        ("Half of doctors surveyed said they had quit.", "Half", "share of doctors surveyed"),
        ("The rate was 4%, whereas cash, some £9 million, earned 1%.", "4%", "share who earned 1%"),
    ],
)
def test_shares_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(shares, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The clinic saw 230 patients. 44% of those on the drug were able to stop.",
            "44%",
            "share of patients on the drug able",
        ),
        (
            "We asked 620 tenants. Half of the tenants had moved. One in five had a job.",
            "One in five",
            "share of tenants with job",
        ),
        (
            "Sixty percent of voters backed the plan. 31% opposed the tax.",
            "31%",
            "share of voters who opposed tax",
        ),
    ],
)
def test_a_share_is_of_whom_the_article_asks(text: str, number: str, label: str) -> None:
    found = proposed(shares, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The helpline turned away 1 in 5.", "1 in 5", "share turned away"),
        ("Of the cost, employers pay two thirds.", "two thirds", "share paid by employers"),
        (
            "The path has cost £3 million since it opened, two thirds of it from the lottery fund.",
            "two thirds",
            "share from the lottery fund",
        ),
    ],
)
def test_shares_without_their_whole(text: str, number: str, label: str) -> None:
    found = proposed(shares, text, number)
    assert label in found, found


def test_a_level_is_no_share_that_something_was_done_to() -> None:
    found = proposed(shares, "Elm Flats managed 38.7 per cent.", "38.7 per cent")
    assert not any(label.startswith("share managed") for label in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "One visitor in six comes from abroad.",
            "One visitor in six",
            "share of visitors who come from abroad",
        ),
        ("One child in six goes hungry.", "One child in six", "share of children who go hungry"),
    ],
)
def test_a_share_with_its_noun_has_a_verb(text: str, number: str, label: str) -> None:
    found = proposed(shares, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Only 8% trust social media.", "8%", "share who trust social media"),
        (
            "Two thirds think prices will rise faster.",
            "Two thirds",
            "share saying prices will rise faster",
        ),
        ("54% said they were worse off.", "54%", "share saying they were worse off"),
        (
            "Legacies brought in 38% of our income.",
            "38%",
            "share of income brought in by legacies",
        ),
        (
            "One call in six goes unanswered.",
            "One call in six",
            "share of calls that go unanswered",
        ),
        (
            "Television audiences averaged 1.3 million, a 44 per cent share of the market.",
            "44 per cent",
            "share of the market",
        ),
    ],
)
def test_what_shares_of_people_think_and_things_bring_in(
    text: str, number: str, label: str
) -> None:
    assert label in proposed(shares, text, number)


def test_what_is_a_share_of_its_own_is_not_said_again() -> None:
    text = "Television audiences averaged 1.3 million, a 44 per cent share of the market."
    assert "share-restated" not in proposed(shares, text, "44 per cent").values()


def test_what_makes_up_a_share_does_not_make_it_up_twice() -> None:
    found = proposed(shares, "Women make up 61% of students.", "61%")
    assert not any("made up" in label for label in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Under-18s made up 38% of those who borrowed a book.",
            "38%",
            "Under-18s among those who borrowed book",
        ),
        (
            "Average gates climbed to 8,214. Season tickets account for half of that.",
            "half",
            "season tickets as share of average gates",
        ),
    ],
)
def test_who_makes_up_a_share_of_those_told(text: str, number: str, label: str) -> None:
    found = proposed(shares, text, number)
    assert label in found
    assert not [said for said in found if said.startswith("share of people who")], found


def test_the_verb_before_is_not_what_is_done_with_a_part_of_that() -> None:
    text = "The race costs 4.5 million, and two fifths of that has to be found from sponsors."
    assert not [label for label in proposed(shares, text, "two fifths") if "costed" in label]


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Half of the fish that the parents brought in were sandeels.",
            "Half",
            "share of fish that were sandeels",
        ),
        (
            "Aboriginal people were 31% of those sentenced to prison.",
            "31%",
            "aboriginal people as share of those sentenced",
        ),
        (
            "One trial in five listed in the year did not start.",
            "One trial in five",
            "share of trials that did not start",
        ),
        (
            "Foreign guests contributed 28% of annual room revenue.",
            "28%",
            "foreign guests' share of annual room revenue",
        ),
        ("Of the 36% who have gone, some cited workload.", "36%", "share who have gone"),
        (
            "We found birds in 62 of every 100 burrows.",
            "62 of every 100",
            "share of burrows with birds found",
        ),
        (
            "Dublin accounted for four in ten robberies.",
            "four in ten",
            "Dublin as share of robberies",
        ),
        (
            "Theft from shops makes up 47% of all theft.",
            "47%",
            "theft from shops as share of theft",
        ),
        ("She led him by 48% to 44%, with 7% undecided.", "7%", "share undecided"),
        (
            "The firm will lay off 900 people, or 15% of its workforce.",
            "15%",
            "share of workforce to be laid off",
        ),
        ("The founders, who own 23%, will take no salary.", "23%", "share owned by founders"),
    ],
)
def test_who_has_or_does_it_is_told(text: str, number: str, label: str) -> None:
    assert label in proposed(shares, text, number)


@pytest.mark.parametrize(
    ("text", "number", "false"),
    [
        ("The founders, who own 23%, will take no salary.", "23%", "share who will take no salary"),
        ("Families spend 40% of their income on debt.", "40%", "families' share of income on debt"),
        (
            "It is a step for the one in seven people who cope.",
            "one in seven",
            "as share of people",
        ),
    ],
)
def test_what_others_do_is_not_theirs(text: str, number: str, false: str) -> None:
    assert not [label for label in proposed(shares, text, number) if false in label]


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("One job in eight had to be done again.", "One job in eight", "share of jobs done again"),
        (
            "Complaints came from a fifth of the flats.",
            "a fifth",
            "share of flats with complaints",
        ),
        (
            "It paid compensation in one case in twenty.",
            "one case in twenty",
            "share of cases with compensation paid",
        ),
        ("Warm water killed one fish in nine.", "one fish in nine", "share of fish killed"),
        (
            "They spent four-fifths of the money on flats in Dubai.",
            "four-fifths",
            "share of money spent on flats",
        ),
        (
            "The team cleared 40% of the mines in the valley.",
            "40%",
            "share of mines cleared in the valley",
        ),
    ],
)
def test_what_is_done_stands_at_its_noun(text: str, number: str, label: str) -> None:
    assert label in proposed(shares, text, number)


@pytest.mark.parametrize(
    ("text", "number", "called"),
    [
        ("None of the lists cleared the five percent hurdle.", "five percent", "hurdle"),
        ("A 15% levy on sugar was agreed.", "15%", "levy on sugar"),
        ("A 60 per cent majority is needed.", "60 per cent", "majority"),
        ("The 12 per cent vacancy rate is high.", "12 per cent", "vacancy rate"),
    ],
)
def test_a_thing_called_by_its_share_is_that_thing(text: str, number: str, called: str) -> None:
    (figure,) = body(text).figures
    assert number in figure.evidence.exact
    assert figure.label == called


def test_the_share_of_many_is_one_of_them() -> None:
    (figure,) = body("The 40 percent women in the house cheered.").figures
    assert figure.label.startswith("share of women")
