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
    (
        "b-head-vote",
        "78",
        "87",
        "Strike ballot: @ per cent of nurses vote yes\n\nNurses in the region have voted by 87 per cent to strike over pay, their union announced on Friday. Turnout was 61 per cent.\n\nThe first walkout is planned for 12 June.",
    ),
    (
        "b-head-dead-word",
        "13",
        "31",
        "Landslide kills @, dozens missing\n\nAt least 31 people were killed when a hillside collapsed on the village of Perrin early on Monday, rescue workers said. Some 60 more were missing.",
    ),
    (
        "b-sub-million",
        "£2.3 billion",
        "£2.3 million",
        "Theatre to get £2.3 million facelift\n\nThe council has set aside @ to restore the Alhambra theatre, which has been closed since 2016.\n\nWork on the roof begins in September.",
    ),
    (
        "b-lead-later",
        "4,186",
        "4,816",
        "Fewer births in the county\n\nThe county's hospitals recorded 4,816 births last year, down from 5,043.\n\nMidwives say that they feel it. \"There is more time for each mother,\" said Anna Reyes, who has worked at St Mary's for 20 years.\n\nOf the @ births, 1,310 were by caesarean section.",
    ),
    (
        "b-table-md",
        "837",
        "873",
        "# Bees in decline\n\nThe survey found @ colonies in the uplands, fewer than in any other part of the island.\n\n| Area | Colonies 2023 | Colonies 2024 |\n|---|---|---|\n| Coast | 1,820 | 1,764 |\n| Lowlands | 2,410 | 2,388 |\n| Uplands | 946 | 873 |",
    ),
    (
        "b-table-aligned",
        "79.4",
        "74.9",
        "Hotels fuller than before\n\nOccupancy in the capital reached @ per cent, while the lakes stayed at 58.4 per cent.\n\nOccupancy, per cent\n\n                 2023    2024\nCapital          71.2    74.9\nLakes            58.1    58.4\nMountains        63.0    61.7",
    ),
    (
        "b-table-money",
        "$46.8 million",
        "$48.6 million",
        "Aid by sector\n\nFood took the largest share, @, followed by shelter.\n\nSector\tUS$ million\nFood\t48.6\nShelter\t31.2\nWater\t17.9\nHealth\t12.3\nTotal\t110.0",
    ),
    (
        "b-total-incl",
        "26",
        "28",
        "Crash on the motorway\n\nForty-one people were hurt, police said: @ in the coach, nine in the lorries and four in cars.\n",
    ),
    (
        "b-total-made",
        "35",
        "25",
        "The new fleet\n\nThe fleet of 84 buses is made up of 46 electric buses, @ hybrids and 13 diesels.\n",
    ),
    (
        "b-total-md",
        "623",
        "633",
        "# Cases by month\n\n| Month | Cases |\n|---|---:|\n| April | 214 |\n| May | 187 |\n| June | 232 |\n| **Total** | @ |",
    ),
    (
        "b-total-col-aligned",
        "2,950",
        "2,590",
        "Catch by port, tonnes\n\nPort           Herring     Cod    Total\nLerwin           3,120     840    3,960\nStane            1,975     615    @\nHaaf             2,240     390    2,630\nAll ports        7,335   1,845    9,180",
    ),
    (
        "b-hundred-poll",
        "49",
        "39",
        "Poll: most would keep the mayor\n\nIn the poll, 52 percent of those asked would keep the mayor, @ percent would not, and the remaining 9 percent did not answer.",
    ),
    (
        "b-hundred-table",
        "32",
        "23",
        "How people heard of the clinic\n\nSource\tShare (%)\nFriends\t41\nDoctor\t27\nInternet\t@\nOther\t9",
    ),
    (
        "b-rest-third",
        "$3.5 million",
        "$2.5 million",
        "Harbour fund\n\nOf the $9.5 million, $4.2 million came from the state and $2.8 million from the county. The city paid the remaining @.",
    ),
    (
        "b-rest-other",
        "64",
        "46",
        "Volunteers\n\nThere are 214 volunteers at the shelter. Of these, 168 are women; the other @ are men.",
    ),
    (
        "b-in-words",
        "One in five",
        "One in three",
        'Survey of tenants\n\nIn the survey, 34 per cent of tenants said that their home was damp.\n\n"@ tenants live with damp. That cannot go on," said the union\'s chair.',
    ),
    (
        "b-words-not",
        "one in eight",
        "one in thirteen",
        "Broadband\n\nFast broadband now reaches 92.3 per cent of homes. That means that @ homes still do not have it.",
    ),
    (
        "b-super-poorest",
        "Abbey",
        "Priory",
        "Turnout by ward\n\nWard\tElectors\tTurnout %\nAbbey\t6,210\t41.3\nCastle\t5,870\t38.6\nDocks\t6,940\t29.8\nPriory\t5,430\t44.7\n\nTurnout was highest in @.",
    ),
    (
        "b-super-list2",
        "Isla",
        "Olivia",
        "Most common names\n\n- Olivia: 412\n- Amelia: 398\n- Isla: 405\n- Freya: 287\n\n@ was the most popular name for girls.",
    ),
    (
        "b-super-decline",
        "clothing",
        "books",
        "Shops by sector\n\nSector\t2023\t2024\tChange (%)\nClothing\t412\t371\t-10.0\nFood\t633\t627\t-0.9\nBooks\t88\t71\t-19.3\nPhones\t154\t163\t+5.8\n\nThe steepest decline was in @.",
    ),
    (
        "b-super-two",
        "Ashby",
        "Corran",
        "Bus use\n\nBus use rose by 4.1 percent in Ashby, by 6.8 percent in Corran and by 2.2 percent in Dale. The strongest growth was in @.",
    ),
    (
        "b-said-twice-pct",
        "47.3",
        "43.7",
        "Reservoirs fall\n\nThe reservoirs of the south are 43.7 per cent full, the water board said on Monday.\n\nAt @ per cent, the reservoirs of the south are lower than at any time since 2006, it added.",
    ),
    (
        "b-unit-quote",
        "€168,400",
        "€186,400",
        "Marathon raises record sum\n\nRunners raised €186,400 for the children's hospital.\n\n\"@, that is simply incredible,\" said the hospital's director.",
    ),
    (
        "no-slip-table",
        "655",
        "633",
        "# Cases by month\n\n| Month | Cases |\n|---|---:|\n| April | 214 |\n| May | 187 |\n| June | 232 |\n| **Total** | @ |",
    ),
    (
        "no-slip-list",
        "2,410",
        "2,310",
        "Cake sale\n\nThe four stalls took £@:\n\n- Church: £640\n- School: £585\n- Scouts: £710\n- Choir: £375",
    ),
    (
        "no-slip-together",
        "968",
        "931",
        "Lost property\n\nThe office kept 412 umbrellas, 306 phones and 213 bags, together @ things.",
    ),
    (
        "no-slip-cell",
        "29",
        "27",
        "Elections to the assembly\n\nThe Alliance won @ of the 60 seats.\n\nParty\tVotes\tSeats\nAlliance\t148,210\t27\nReform\t97,640\t18\nUnion\t61,305\t11\nOthers\t22,870\t4\nTotal\t330,025\t60",
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


NO_MISTAKES = [
    # the only percentage below is of something else
    "Council OKs budget; tax rate to climb 3.75 percent\n\nThe city council voted 7-2 on Tuesday to adopt a budget of $486.2 million for the fiscal year that begins on July 1, after three nights of hearings in a full hall.\n\nSpending will go up by $18.7 million, or 4 percent, from the current year's $467.5 million.",
    # another time
    "Visitors up\n\nThe castle had 48,300 visitors in 2024.\n\nIn 2023 it had 43,800 visitors.",
    # another place
    "Snow closes schools\n\nIn Marrow 312 schools stayed closed.\n\nIn the neighbouring county of Dell 213 schools did not open.",
    # provisional against final
    "Jobless rate\n\nThe unemployment rate was 4.6 per cent in May, the office said. According to the provisional figure it had been 4.9 per cent.",
    # a part of the whole
    "Hospital waits\n\nThere were 12,840 patients on the list. Of them, 1,284 patients had waited over a year.",
    # several that the headline adds up
    "Company to cut 1,200 jobs\n\nThe company will cut 900 jobs in Spain and 300 in France, it said.",
    # only some of the rows are shown
    "Trade\n\nCountry\tExports\nNorland\t310\nSudmark\t225\nOstry\t105\nWestholm\t88\nTotal\t1,000",
    # an earlier reading of the same gauge is none of the total
    "Rain\n\nIn all there were 96 mm of rain, after 41 mm in May and 38 mm in April.",
    # a share of something else with the same word by it
    "Airline\n\nAround 16 percent of the flights were cancelled in December.\n\nThree out of ten flights did not leave on time, the airline said.",
]


@pytest.mark.parametrize("text", NO_MISTAKES)
def test_what_need_not_agree_does_not_fail(text: str) -> None:
    assert failing(text) == []
