# ruff: noqa: E501 - one text a line
"""True sentences whose numbers are of other things than those beside them, and false ones."""

import pytest

from tests.reading.claims.said import verdicts

PARTS_OF_THEM = [
    "The site is cut from 9 storeys to 7, and residents mind the loss of 40 of the 95 parking spaces.",
    "The plan lowers the tower from 31 metres to 24 and means the loss of 12 of the 18 lime trees.",
    "The yard shrinks from 6 berths to 4 after the loss of 22 of the 57 moorings.",
]
OF_OTHER_GROUPS = [
    "In Eastmoor 91 per cent of pupils passed; in Westmoor it was 70 per cent. Pupils from poor homes were 17 points behind those from rich ones.",
    "Women hold 19 of the new seats, four more than before, and the average age has fallen from 61 to 54.",
    "Eleven of the 19 boards gave more grants than a year ago and three gave none at all.",
    "The firm lost £64m over the last four years and may lose no more than £90m. It raised £37.5m from sales.",
]
SOME_PARTS = [
    "Spending reached $9.4m, including $3.1m on coaches and $2.2m on pitches, leaving a surplus of $0.6m.",
    "The charity spent £840,000, notably £310,000 on food and £205,000 on rent, leaving a surplus of £32,000.",
    "The grant is £14m a year. The claim would cost the ferry £2.9m, more than last year's surplus of £1.2m.",
]
THE_REST = [
    "Shares make up 48% of the fund, bonds 29%, land 13% and the rest is cash.",
    "Gas gave 44 per cent, wind 31 per cent and coal 16 per cent, with the remainder from hydro.",
    "Of the trips 52% were by car, 27% by bus and 12% on foot; the others went by bicycle.",
]
TO_COME = [
    "The river has gone down to 7.31 m and is expected to drop under the alert level of 6.90 m overnight.",
    "Stocks are at 64 per cent and should rise above the mark of 70 per cent by May.",
    "Trains may run at no more than 60 km/h instead of 110.",
    "Sugar output seen at 28.4 million tonnes\n\nMills had made 28.04 million tonnes by the middle of April, the office said in a note to members.",
]
SPANS = [
    "In the first 18 months after the change, 305 people were hurt, 12 percent fewer than in the two years before.",
    "Over the past six months 84 shops closed, a fifth more than in the three months before.",
]
OTHER_SUBJECTS = [
    "Grants came to £14.2 million, so that fares covered 55 per cent of the £35.5 million that it cost to run the boats.",
    "When it was announced the hall was put at £11 million and now it is at £16.9 million. Officers said wages had gone up by a third since then.",
    "The fund's ratio stood at 104 percent. Pensions will go up by 2.6 percent in May, as the ratio has risen to 109%.",
]
ONE = [
    "Three schools to become one, board decides\n\nThe boards of the three schools voted on Monday."
]
NOT_OUT = [
    "Batting averages\n\nPlayer | Runs | Innings | Average\nAsh | 318 | 6 | 53.0\nRowe | 204 | 4 | 51.0\nBell | 180 | 5 | 36.0\nCole | 271 | 4 | 90.3",
]
OF_A_WHOLE = [
    "The port had 912,000 guests. The north pier took 408,000 of them, followed by Hale (271,000), Rowe (166,000) and the old pier, which accounted for the remaining 67,000.",
    "Unit | Q3 2024 | Q3 2023\nSea | 640 | 551\nFish | 396 | 362\nHarbour | 244 | 203\nGroup | 1,280 | 1,116",
]


@pytest.mark.parametrize(
    "text",
    [
        *PARTS_OF_THEM,
        *OF_OTHER_GROUPS,
        *SOME_PARTS,
        *THE_REST,
        *TO_COME,
        *SPANS,
        *OTHER_SUBJECTS,
        *ONE,
        *NOT_OUT,
        *OF_A_WHOLE,
    ],
)
def test_what_is_of_something_else_refutes_nothing(text: str) -> None:
    assert "fails" not in verdicts("News of the day\n\n" + text).values()


FALSE = [
    "The crew fell from 95 to 55, a loss of 60.",
    "Eastmoor finished with 91 points and Westmoor with 70, a gap of 31 points.",
    "Of its £90,000 the club spent £34,000 on pitches and £21,000 on coaches, leaving £45,000.",
    "Asked about the plan, 48 per cent said yes, 29 per cent no and 32 per cent did not know.",
    "The river has gone down to 7.31 m and is now below the alert level of 6.90 m.",
    "In May 305 people were hurt, 12 percent fewer than the 420 of April.",
    "Fares came to £21.3 million and thus covered 40 per cent of the £35.5 million that it cost to run the boats.",
]


@pytest.mark.parametrize("text", FALSE)
def test_what_is_of_the_same_still_does(text: str) -> None:
    assert "fails" in verdicts("News of the day\n\n" + text).values()
