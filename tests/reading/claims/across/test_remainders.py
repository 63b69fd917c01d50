# ruff: noqa: E501 - one text a line
"""What remains of a whole, and wholes that are told apart with how many parts there are."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers.api import import_bytes
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

JUDGED = [
    ("holds", "short of $2.05 million", "The appeal is for $3.8 million. It has received $1.75 million and is still {}."),
    ("fails", "short of $2.5 million", "The appeal is for $3.8 million. It has received $1.75 million and is still {}."),
    ("holds", "The other 109", "Of 5,418 children, 4,822 got their first choice.\n\nA further 373 got their second and 114 their third. {} got none."),
    ("holds", "46 per cent", "The appeal for $3.8 million is {} funded. It has received $1.75 million."),
    ("holds", "Three in ten", "{} homes eat once a day.\n\nWe spoke to 2,450 homes in May; 735 of them had no food."),
    ("holds", "330 places", "It has added {}, at three schools: 120 at Ash, 115 at Elm and 95 at Oak."),
    ("fails", "330 places", "It has added {}, at three schools: 120 at Ash, 115 at Elm and 65 at Oak."),
    ("holds", "fell by more than half", "Profit {}.\n\nNet income dropped to $41.3 million from $88.9 million a year earlier."),
    ("holds", "lower still, at 35 per cent", "Of all who tried 40 per cent won last year. The year before the rate was {}."),
    ("holds", "outnumbered men by 84 to 76", "Among the recruits women {}."),
    ("holds", "The 49", "Some 1,846 riders set off, of whom 1,797 came home. {} who did not were driven."),
    ("holds", "the 224,000", "The aim was 3.2 million homes. It has reached 2,976,000. All {} homes not served lie in the east."),
    ("holds", "1,240 of them", "In all 1,930 people left, {} in Varn and 690 in Oberlau."),
    ("holds", "85", "Prior took 47 wickets at 14.2, Tench had 38 at 15.1; between them they had {} wickets."),
    ("holds", "the remaining 21", "Two in five were late, up from 37 per cent. Crowding had 18 per cent, tickets 15 per cent and toilets 6 per cent, other causes together {} per cent."),
    ("holds", "next with 11,016", "Lateness gave rise to 24,480 complaints, up from 37 per cent. Crowding came {} complaints."),
    ("holds", "twice", "The hill ride drew 614 riders. In 2019 there were {} as many, 1,232."),
    ("fails", "One in five", "{} of the 46 health centres in Osinda (25 per cent) is shut."),
    ("holds", "One in four", "{} of the 48 health centres in Osinda (25 per cent) is shut."),
    ("holds", "rose by a full third", "The number of riders killed {}, from 30 to 40."),
    ("fails", "rose by a full third", "The number of riders killed {}, from 30 to 36."),
    ("holds", "five vehicles a day", "In 2024 the city had 6,450 larcenies and 1,873 motor vehicle thefts, or roughly {}."),
    ("holds", "three times", "In all 2,489 complained. Of these 1,120, or 45 per cent, were of prices, {} as many as the 370 of the year before."),
    ("holds", "remaining 21,000", "The 72,000 pairs here are 58 per cent of the 124,000 pairs, with Hestoy (31,000 pairs) next. The others share the {} pairs."),
    ("holds", "shortfall of 37", "The subway had 88 million rides, compared with 139 million then, a {} per cent."),
    ("holds", "widest at Hartnell", "The gap was {}'s, at £23.40. Across the six other chains it ranged from £8.60 to £19.90."),
    ("holds", "the biggest single find", "They found 4.1 tonnes in five crates, {} in its history. The previous record stood at 3.6 tonnes."),
    ("holds", "works out to 9.1%", "In May the fare rose to $3 from $2.75. The fare increase, the first since 2019, {}."),
    ("fails", "less likely than women", "Men (64 per cent) were {} (54 per cent) to check."),
    ("holds", "less likely than women", "Men (44 per cent) were {} (54 per cent) to check."),
    ("holds", "six out of every seven", "Only 2,210 nests were found, where in 1990 there had been 15,500: {} have gone."),
    ("holds", "100 marriages there were 41", "In May 19,400 marriages and 8,050 divorces were counted. For every {} divorces."),
    ("holds", "grows by 1,800", "At this rate, 26,100 a quarter against 27,900 new cases, the queue {}."),
    ("fails", "grew by 300", "Sales fell to 900 tonnes from 1,200 in May, so they {}."),
    ("holds", "71 per cent more", "Thefts came third with 13,300, which is {} than the 7,800 recorded five years ago."),
    ("holds", "3.5 longer", "The average answer took 17 days, {} than the 13.5 of two years ago."),
    ("holds", "down four points", "Approval stood at 71 per cent, {} from 75."),
    ("holds", "two points short", "It took 88 per cent of calls, {} of its target of 90."),
    ("holds", "by 364", "Deaths have fallen from 1,214 to 850, i.e. {} or 30%."),
    ("holds", "past the £1.2 million", "The sale brought £1.94 million, well {} it had hoped for."),
]  # fmt: skip
OPEN = [
    "The appeal is for $3.8 million and the roads are short of 40 men.",
    "The first school has 330 places. At five schools: no change.",
    "Of all calls 83 per cent were taken within 20 days, against a standard of 95, so it fell 12 short.",
    "Shares, which stood at €41.70 in May, rose 5 per cent to €27.80.",
    "Memory costs $1.71. No plant earns its keep below $3. Rivals sell at $1.35, a fifth more cheaply.",
    "Some 118 mm of rain (4.6 inches) fell on the hills, against 74 mm in all of May.",
    "All other causes together are the remaining 21 per cent. There were 40 and 60 of 900 calls.",
    "The rate fell to 1.38 children from 1.45. In 2010 it was 1.88, half a child more.",
    "Orse had 2.9 tonnes, down from 4.0 tonnes, and Maris 1.6, down from 1.9. Together the three ports had 11.6 tonnes.",
    "Men (41 per cent) were less likely to come early. Women (54 per cent) were happier than men (40 per cent).",
    "The court heard 26,100 cases. Of the 2,900 who worked there in 2019, 2,320 remain.",
    "Profit fell by more than half. Its shares dropped to $41 from $42, and fuel to $3 from $7.",
]


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [(derive_verdict(briefing, c).outcome.value, c.span.exact) for c in briefing.claims]


@pytest.mark.parametrize(("outcome", "words", "text"), JUDGED)
def test_what_follows_from_numbers_before_is_judged(outcome: str, words: str, text: str) -> None:
    assert any(o == outcome and words in said for o, said in judged(text.format(words)))


@pytest.mark.parametrize("text", OPEN)
def test_what_only_sounds_alike_is_left_open(text: str) -> None:
    found = judged(text)
    assert "fails" not in {o for o, _ in found}
    assert not [said for o, said in found if o == "holds" and "half" in said]


def test_a_headline_may_tell_what_two_numbers_of_the_text_leave() -> None:
    text = (
        "Barrier spares 4,100 homes\n\nThe flood reached 680 houses in the hills on Friday.\n\n"
        "Without the barrier 4,780 homes would have been under water, the agency said on Friday."
    )
    briefing = derive_briefing(article(text))
    assert "fails" not in {derive_verdict(briefing, c).outcome.value for c in briefing.claims}


def test_a_table_that_follows_ranks_only_what_its_caption_tells() -> None:
    text = (
        "Birds are back\n\nSkarvoy is the biggest colony in the islands. It is a long way north.\n\n"
        "Gannets: pairs per island\n\nHestoy\t5,840\nSkarvoy\t3,210\nLundey\t1,150\n"
    )
    made = import_bytes(text.encode(), name="news.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    assert "fails" not in {derive_verdict(briefing, c).outcome.value for c in briefing.claims}


def test_a_headline_that_only_bounds_a_number_is_no_end_of_a_change() -> None:
    text = (
        "Births fall below 40,000 for the first time\n\nLast year 39,180 children were born here. "
        "That is 1,870 fewer than in 2024, when there were 41,050 births."
    )
    briefing = derive_briefing(article(text))
    assert "fails" not in {derive_verdict(briefing, c).outcome.value for c in briefing.claims}
