# ruff: noqa: E501 - one text a line
"""True texts in which the numbers nearest to a claim are not those that are meant, each kind in
other words than where it was met, and beside them what must still be refuted.
"""

import pytest

from tests.reading.claims.said import sums

TRUE = {
    "others give it": [
        "The survey covered 1,596 farms. Of these, 702 kept bees. The other 894 had none. Foxes came to 295 of the farms with bees (42%), but to only 188 of those without (21%).",
        "Butter made €5,350 a tonne last week, €1,750 or almost a quarter less than the €7,100 of a year ago.",
    ],
    "a part may go untold": [
        "Of the £144 million that was added, £77 million came from paint and £61 million from glue.",
        "Of every 100 units sold, 41 went to schools, 26 to shops, 20 to pubs and seven to zoos. The last six were lost.",
        "Of the 643 graduates, 331 went into teaching and 262 into nursing.",
    ],
    "either of two": [
        "The ward handled 5,280 deliveries, or 440 every month, up from 4,400 in 2023.",
        "The firm sold 8,400 boats, that is 700 a month, up from 7,900.",
    ],
    "not governed": [
        "The mean was 21.7 °C, which is 1.3 degrees above average and the second highest for September after 22.1 °C in 2019.",
        "He ran 9.7 seconds, which is 0.2 above his best and the third fastest after 9.6 and 9.5.",
    ],
    "unlike units": [
        "Across all crops 8.4 million hectares went in, slightly less than the 8.5 million a year ago.",
    ],
    "another time": [
        "Some 1,146 homes changed hands in September, 13.2 per cent more than the 1,012 recorded in September of last year and 75 more than in August.",
        "Emissions fell to 38.0 million tonnes from 40.3 million in 2023. By 2030 they are to be 55% lower than in 1990.",
        "Sales came to 512 in May, up from 430 in May 2023, but 24 fewer than in April.",
    ],
    "what had been": [
        "Bills had been £1,490 in 2022, meaning a rise of more than £234 in three years, or nearly 16%.",
        "The fee had been £60 until then, a rise of £12, or 20 per cent.",
    ],
    "all but": [
        "They took 5,640 tests. All but 338 were negative, a rate of 94 percent.",
        "Of the 1,250 boilers, all but 50 passed, a rate of 96 per cent.",
    ],
    "told apart": [
        "Vote\n\nParty\tVotes\nReds\t429,501\nBlues\t230,858\nGreens\t81,951\nTotal\t742,310\n\nOf 1,214,600 voters, 751,220 went to the polls. A total of 8,910 ballots were spoiled.",
    ],
    "a share left out": [
        "Revenue reached $9.4 million:\n\n- Tickets: $3.76 million (40 per cent)\n- Grants: $3.29 million (35 per cent)\n- Shop and café: $1.41 million (15 per cent)\n- Rents and other: $940,000\n",
    ],
    "by amount or share": [
        "Jobs\n\nRegion\t2025\t2024\tChange\tChange, %\nNorrvik\t412.3\t405.1\t+7.2\t+1.8\nHallmark\t268.9\t271.4\t-2.5\t-0.9\nEstuary\t187.6\t183.0\t+4.6\t+2.5\n\nGrowth was fastest in Estuary.",
    ],
    "not its measure": [
        "Ash had 1,274 calls. Of these, 1,211 were answered within ten working days, a rate of 95%; the other 63 took longer.",
        "Altogether 632 trains were cancelled, down from 871 in the month before, even though February was three days shorter.",
        "The trust expects to end the year £18.6m in the red, £4.4m worse than the £14.2m deficit it had agreed.",
        "Police stopped 522 people: 317 had gold, around 61 per cent of all. Of the other 205, as many as 118 were at the port and 87 at sea.",
        "Women made up 57 per cent of the finishers and outnumbered the men by 1,417 to 1,069.",
    ],
    "held up": [
        "Births\n\nRegion\t2025\t2024\nMidlands\t6,907\t6,988\nCoast\t5,110\t5,640\nNorth\t3,020\t3,260\n\nIn relative terms the Midlands held up best.",
    ],
    "a list goes on before": [
        "How long did they wait?\n\nCategory 1: all 2,940 patients were seen.\n\nCategory 2: 3,385 of 4,312 patients, or 78.5 per cent, were seen.\n\nCategory 3: 3,625 of 3,984 patients, or 91 per cent, were seen.\n\nPut together, 9,950 people were seen on time.",
    ],
}


@pytest.mark.parametrize("text", [t for texts in TRUE.values() for t in texts])
def test_what_is_true_does_not_fail(text: str) -> None:
    assert [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")] == []


FALSE = [
    "Of the £144 million that was added, £77 million came from paint and £81 million from glue.",
    "The ward handled 5,280 deliveries, or 440 every month, up from 5,900 in 2023.",
    "Across all crops 8.6 million hectares went in, slightly less than the 8.5 million a year ago.",
    "Some 1,146 homes changed hands in September, 75 more than the 1,012 recorded in September of last year.",
    "Of the 386 drivers, 241 were in an 80km/h zone and 97 where the limit is 100km/h. The remaining 58 were on the motorway.",
    "The pass rate was 71 per cent, down from 68 per cent.",
    "The three hamlets.\n\n- Ash: 3,385\n- Elm: 3,625\n- Oak: 1,210\n\nThe three together drew 9,950 people.",
]


@pytest.mark.parametrize("text", FALSE)
def test_what_is_false_still_fails(text: str) -> None:
    assert any(s.startswith("fails") for s in sums("News of the day\n\n" + text))


def test_the_second_is_less_than_the_first() -> None:
    text = "Rain reached 412 mm, the second-highest after the 530 mm of 2019."
    found = [s for s in sums("News of the day\n\n" + text) if ">" in s]
    assert [s.split()[0] for s in found] == ["holds"], found
