# ruff: noqa: E501 - one text a line
"""A number set against a standard: its target, a limit, a rival's number, what it was before."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

HOLDS = [
    ("The depot sorted 41.5 per cent of its glass, short of its own aim of 50 per cent.", "41.5 % < 50 %"),
    ("A seat costs £48, dearer than the £41 charged by its rival.", "£48 > £41"),
    ("The port handled 3.4 million tonnes, well above the 2.9 million of 2021.", "3.4 million t > 2.9 million"),
    ("Output grew 3.4%, beating forecasts of 3.1%.", "3.4 % > 3.1 %"),
    ("Output grew 3.4%, accelerating from 2.6%.", "3.4 % > 2.6 %"),
    ("Spending increased 2.2%, slower than the 3.0% of spring.", "2.2 % < 3.0 %"),
    ("Industry grew 4.9%, outpacing services, which rose 2.8%.", "4.9 % > 2.8 %"),
    ("The train ran at 118 km/h, within the line limit of 120 km/h.", "118 km/h < 120 km/h"),
    ("Inflation stood at 4.4%, above the tolerance band of 2% to 4%.", "4.4 % > 2 %–4 %"),
    ("Velmar has 61,300 hectares. It dropped behind neighbouring Moravek (64,800 hectares).", "61,300 ha < 64,800 ha"),
    ("Missing its aim of 95 per cent, the firm delivered 91.4 per cent of parcels on time.", "91.4 % < 95 %"),
    ("The catch came to 2.9 million tonnes, less than the ten-year mean of 3.3 million.", "2.9 million t < 3.3 million"),
]  # fmt: skip
MORE = [
    ("Net debt was £980 million, lower than £1,240 million at the end of March.", "£980 "),
    ("Sandle Point produced 40 fledglings, down on 62.", "40 < 62"),
    ("Volume growth of 8 per cent outpaced the industry's 5 per cent.", "8 % > 5 %"),
    ("Use averaged 171 litres a person, higher than the board's aim of 155 litres.", "171 L/"),
    ("Men far outnumbered women among those arrested, by 391 to 96.", "391 > 96"),
    ("Crops lagged, growing 4 per cent, compared with 21 per cent for seeds.", "4 % < 21 %"),
    ("Korean overtook French and is second, with 7.7 million pupils against 7.5 million.", "7.7 million > 7.5"),
]  # fmt: skip
ELLIPSES = [
    ("The return rate is 43 per cent. The law requires 70 per cent by 2027.", "43 % < 70 %"),
    ("Lice averaged 0.41 females per fish, under the code of practice limit of 0.5 in May.", "0.41 females"),
    ("Enrollment this fall was 17,930, above the 17,500 assumed in the budget.", "17,930 > 17"),
    ("The average stay is 4.7 days, longer than at St. Anne's, where patients go home after 4.2 days.", "4.7 days > 4"),
    ("Attendance was 92.6 per cent, slightly under the department's goal of 93.", "92.6 % < 93"),
    ("The class has 22 children, fewer than the maximum of 25.", "22 children"),
    ("The line has 38,000 riders, fewer than on Line 1 (71,000) and Line 2 (52,000).", "38,000 < 52"),
    ("Girls did better than boys in reading (521 to 503).", "521 > 503"),
]  # fmt: skip
CHAINS = [
    "The line carried 8.9 million people, above the 8.1 million of last year and ahead of the 8.5 million it had forecast.",
    "Some 43.8 per cent was recycled, short of the target of 50 per cent and below the average of 47.1 per cent.",
    "The permit costs £52, dearer than the £41 in Luton but still cheaper than the £60 of Reading.",
    "The lake was 87 per cent full, above the average of 81 per cent though down from 95 a year earlier.",
]  # fmt: skip
NO_FAILURE = [
    "Dahl won in 7 hours, 52 minutes and 11 seconds, more than four minutes faster than the course record of 7:56:40.",
    "Of 2,340 who started, 2,061 reached the finish, or 88 per cent, a better rate than in 2024 (85 per cent).",
    "By that measure 41 percent of tenants are, up from 36 percent in 2019 and twice the share of homeowners (20 percent).",
    "People returned 214,000 bottles.\n\nIn neighbouring Haven, which pays 30 cents, 61 per cent of bottles come back.",
    "Enrollment this fall was 17,930, above the 17,500 assumed in the budget yet far from the 21,400 of 2011.",
    "Mortality fell to 1.6% on average, a marked improvement on 2023 (2.1%).",
    "Turnout touched 81.3% in all.\n\nWomen were keener. Their turnout was 82.1 per cent as against 80.5 per cent among men.",
    "That is £390 more than in spring but a good deal less than at the height of the crisis, when bills reached £360.",
    "Girls did better than boys in reading (521 to 503), boys better than girls in maths (478 to 464).",
    "Of the nine trusts only Wye, on 71.2 per cent, got above 70. North came last with 52.4. The other seven ranged from 57 to 69.5 per cent.",
    "Vale have 21 points from 22 games, one more than Stoke and two ahead of Denham, who have 19.",
    "Night shifts fare worse than day shifts: 73% against 61%.",
    "The flats cost £310,000, more expensive than the £274,000 in Luton but less expensive than the £352,000 in Reading.",
    "The town has 14 schools, more pupils than Belm (300 homes).",
    "At 12 sites levels were not above the limit of 50.",
    "It rained 64 mm (2.5 inches), which is 6 mm (0.2 inches) above the 58 mm of March.",
]  # fmt: skip
FAILS = [
    "The depot sorted 51.5 per cent of its glass, below the average of 47.1 per cent.",
    "A seat costs £48, dearer than the £51 charged by its rival.",
]


def judged(text: str) -> list[tuple[str, str, str]]:
    briefing = derive_briefing(article("News\n\n" + text))
    verdicts = [(c.kind.value, derive_verdict(briefing, c)) for c in briefing.claims]
    return [(kind, v.outcome.value, v.arithmetic) for kind, v in verdicts]


@pytest.mark.parametrize(("text", "shown"), [*HOLDS, *MORE, *ELLIPSES])
def test_a_number_is_set_against_its_standard(text: str, shown: str) -> None:
    found = [a for kind, said, a in judged(text) if kind == "comparison" and said == "holds"]
    assert [a for a in found if a.replace("\xa0", " ").startswith(shown[:6])], judged(text)


@pytest.mark.parametrize("text", CHAINS)
def test_two_standards_are_of_one_number(text: str) -> None:
    found = [a for kind, said, a in judged(text) if kind == "comparison" and said == "holds"]
    assert len(found) == 2
    assert len({a.replace("\xa0", " ").split(" ")[0] for a in found}) == 1


@pytest.mark.parametrize("text", NO_FAILURE)
def test_nothing_fails_by_a_number_that_is_not_meant(text: str) -> None:
    assert "fails" not in [said for _, said, _ in judged(text)]


@pytest.mark.parametrize("text", FAILS)
def test_what_is_on_the_other_side_fails(text: str) -> None:
    assert ("comparison", "fails") in [(kind, said) for kind, said, _ in judged(text)]
