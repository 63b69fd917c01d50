# ruff: noqa: E501 - one text a line
"""Mistakes as they happen, each in a text of its own, and the same text put right.

The mistake must be found; of the text that is right nothing may fail.
"""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_briefing

BLUNDERS: list[tuple[str, str, str, str]] = [
    (
        "head-deaths",
        "17",
        "19",
        "Bus crash kills @ on mountain road\n\nTARVIK, 4 March – Nineteen people died when a coach left the road near the Selm pass on Tuesday evening, police said. Twenty-three others were taken to hospital, seven of them with serious injuries.\n\nThe coach was carrying 44 passengers from a wedding in Orsa. Rescue workers needed four hours to reach the wreck.",
    ),
    (
        "head-jobs",
        "1,340",
        "1,430",
        "Orlen Steel to cut @ jobs at two plants\n\nOrlen Steel will shed 1,430 jobs at its plants in Brackley and Holm by the end of next year, the company said on Monday. It blamed energy prices and cheap imports.\n\nAbout 900 of the posts are to go at Brackley, where the smaller of two furnaces will be shut down. The company employs 6,200 people.",
    ),
    (
        "head-percent",
        "3.8",
        "8.3",
        "Rents up @ per cent in a year, survey shows\n\nAverage asking rents in the capital rose by 8.3 per cent in the twelve months to June, the Tenants' Union said in its half-yearly survey published today. In the suburbs the increase was 5.1 per cent.\n\nA two-bed flat now costs £1,460 a month on average.",
    ),
    (
        "head-money",
        "$12.4 million",
        "$14.2 million",
        "Council approves @ for new library\n\nThe city council voted 9–4 on Tuesday night to spend $14.2 million on a new central library, ending a debate that has run since 2019. The building will have 48,000 square feet on three floors.\n\nConstruction is expected to begin in May. The state will pay $3 million of the cost.",
    ),
    (
        "bullet",
        "2,781",
        "2,871",
        'Hospital trust misses waiting target\n\n- @ patients waited more than a year\n- New clinic to open in March\n- Chief executive "very sorry"\n\nAt the end of January, 2,871 patients of the Harrow Vale trust had been waiting more than a year for treatment, according to figures put before the board on Thursday. A year before it had been 2,130.\n\nThe new clinic at St Bride\'s will see 150 patients a week.',
    ),
    (
        "standfirst",
        "184,000",
        "18,400",
        "Record harvest for valley's apple growers\n\nGrowers brought in @ tonnes, a third more than last year\n\nThe apple growers of the Lenn valley have had their best season since records began. They harvested 18,400 tonnes between August and October, the growers' association said, compared with 13,800 tonnes in 2023.\n\nPrices fell to 41 cents a kilo.",
    ),
    (
        "cell-name",
        "421,600",
        "412,600",
        "Traffic at Sorrel Island airports\n\nIn the first quarter Port Amity handled @ passengers, more than ever before in a first quarter. Traffic at the smaller airports was flat.\n\nPassengers by airport, January to March\n\nAirport\t2025\t2024\nPort Amity\t412,600\t387,900\nGreyling\t98,300\t97,700\nSandhook\t31,450\t31,980\nTotal\t542,350\t517,580",
    ),
    (
        "cell-pct",
        "73.6",
        "76.3",
        "Vaccination coverage by region\n\nCoverage was lowest in the Marsh district, where only @ per cent of two-year-olds had both doses. The national goal is 95 per cent.\n\n| Region | Children | Both doses (%) |\n|---|---|---|\n| Coast | 12,410 | 91.2 |\n| Hills | 8,730 | 88.5 |\n| Marsh | 5,120 | 76.3 |\n| City | 20,480 | 93.0 |",
    ),
    (
        "cell-total",
        "627",
        "672",
        "Fires in the county\n\nThe county's brigades were called to @ fires in 2024, a little more than in the year before.\n\nFires by cause\t2023\t2024\nKitchen\t312\t329\nElectrical\t187\t203\nArson\t96\t88\nChimney\t41\t52\nTotal\t636\t672",
    ),
    (
        "list-total",
        "22,200",
        "20,200",
        "Festival draws crowds\n\nThe Wendmoor festival sold @ tickets on its four days, organisers said on Monday:\n\n- Thursday: 3,210\n- Friday: 5,480\n- Saturday: 7,150\n- Sunday: 4,360\n\nNext year's festival will be a day longer.",
    ),
    (
        "table-total",
        "13,315",
        "13,135",
        "Membership of the federation\n\nRegion\tClubs\tMembers\nNorth\t42\t3,118\nEast\t37\t2,946\nSouth\t55\t4,807\nWest\t29\t2,264\nTotal\t163\t@\n\nMembership grew in all four regions.",
    ),
    (
        "table-total-col",
        "76,700",
        "67,700",
        "Budget of the parish\n\nItem\t2024\t2025\nRepairs\t18,200\t21,400\nHeating\t9,650\t8,900\nSalaries\t31,500\t33,100\nMusic\t4,150\t4,300\nTotal\t63,500\t@\n",
    ),
    (
        "hundred",
        "47",
        "37",
        "What residents think of the bypass\n\nAsked whether they favour the bypass, 46 per cent of residents said yes, @ per cent no, and 17 per cent were undecided.\n\nThe council polled 1,204 people in May.",
    ),
    (
        "hundred-list",
        "24",
        "14",
        "How the money is spent\n\nOf each dollar that the charity receives:\n\n- Programmes: 71%\n- Fundraising: @%\n- Administration: 9%\n- Reserves: 6%\n",
    ),
    (
        "remainder",
        "85",
        "75",
        "School meals inquiry\n\nOf the 386 schools inspected, 214 were rated good and 97 satisfactory. The remaining @ must improve within a year.\n\nInspectors will return in the spring.",
    ),
    (
        "remainder2",
        "£1.65 million",
        "£1.55 million",
        "Bridge fund grows\n\nThe bridge will cost £5.4 million. So far the appeal has raised £3.85 million, which leaves @ still to be found.\n",
    ),
    (
        "fraction",
        "20",
        "25",
        "Survey of commuters\n\nThe ministry asked 2,400 commuters how they get to work. One in four (@ per cent) said by bicycle.\n\nOnly nine per cent walk.",
    ),
    (
        "super-table",
        "Denham",
        "Burrow",
        "River levels\n\nThe highest level of the night was measured at @.\n\nGauge\tLevel (m)\tFlood mark (m)\nAnsty\t4.62\t4.50\nBurrow\t5.18\t5.40\nCole\t3.97\t4.10\nDenham\t4.88\t5.00\n",
    ),
    (
        "super-list",
        "The Japanese Garden",
        "The Water Garden",
        "Visitors to the gardens\n\n@ had the most visitors of the five gardens in 2024.\n\n- Rose Garden: 48,200\n- Water Garden: 61,900\n- Japanese Garden: 57,300\n- Herb Garden: 12,400\n- Alpine House: 22,750\n",
    ),
    (
        "super-growth",
        "Brill",
        "Orsino",
        "Car sales in March\n\nBrand\tMarch 2025\tMarch 2024\tChange %\nVelda\t12,410\t11,870\t4.5\nOrsino\t9,830\t8,740\t12.5\nTaku\t7,205\t7,640\t-5.7\nBrill\t3,310\t2,990\t10.7\n\n@ grew fastest of all brands, helped by its new small car.\n",
    ),
    (
        "super-only",
        "Harbour",
        "Meadows",
        "Unemployment by district\n\nDistrict\tRate\tChange\nHarbour\t6.1\t-0.3\nOld Town\t4.8\t-0.1\nMeadows\t7.4\t+0.2\nHeights\t3.9\t-0.4\n\n@ was the only district in which the rate rose.\n",
    ),
    (
        "super-least",
        "Dale End",
        "Corran",
        "Exam results\n\nSchool\tPupils\tPassed (%)\nAshby\t212\t88.4\nBellfield\t178\t91.0\nCorran\t240\t79.6\nDale End\t195\t84.2\n\nThe lowest pass rate was that of @.\n",
    ),
    (
        "twice-same",
        "460",
        "640",
        "New ferry for the islands\n\nThe ferry will carry 640 passengers and 120 cars. It was built in Gdarsk for €86 million and arrived on Sunday.\n\nWith its @ passengers it is the largest ship ever to serve the islands, the operator said. The old ferry carried 410.",
    ),
    (
        "caption",
        "72",
        "27",
        "Wolves return to the forest\n\nRangers counted 27 wolves in the Harn forest this winter, in five packs. Ten years ago there were none.\n\nCaption: One of the @ wolves of the Harn forest, photographed in January.",
    ),
    (
        "quote",
        "9,460",
        "9,640",
        'Food bank sees record demand\n\nThe Mere Street food bank gave out 9,640 parcels last year, 31 per cent more than the year before.\n\n"We handed out @ parcels, and behind each one is a family," said its manager, Ines Calloway.',
    ),
    (
        "list-lead",
        "28,200",
        "25,200",
        "Storm damage\n\nThe storm left @ homes without power: 12,300 in Corrie, 8,700 in Fallow and 4,200 on the islands.\n",
    ),
    (
        "table-share",
        "34.7%",
        "37.4%",
        "Votes by party\n\nParty\tVotes\tShare\nGreens\t12,480\t31.2%\nLabour\t14,960\t@\nCentre\t8,120\t20.3%\nOthers\t4,440\t11.1%\nTotal\t40,000\t100%\n",
    ),
    (
        "table-change",
        "+51.0%",
        "+15.0%",
        "Visitors\n\nMuseum\t2023\t2024\tChange\nCity\t41,200\t45,320\t+10.0%\nMaritime\t28,400\t26,980\t-5.0%\nFolk\t15,000\t17,250\t@\nToy\t9,800\t9,996\t+2.0%\n",
    ),
]


def failing(text: str) -> list[str]:
    """The words of the claims that fail."""
    made = import_bytes(text.encode(), name="story.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    return [
        claim.span.exact
        for claim in briefing.claims
        if derive_verdict(briefing, claim).outcome.value == "fails"
    ]


@pytest.mark.parametrize(
    ("wrong", "right", "text"), [b[1:] for b in BLUNDERS], ids=[b[0] for b in BLUNDERS]
)
def test_a_mistake_is_found_and_what_is_right_is_left_alone(
    wrong: str, right: str, text: str
) -> None:
    assert failing(text.replace("@", wrong))
    assert failing(text.replace("@", right)) == []
