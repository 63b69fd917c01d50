"""Sentences that carry news."""

import pytest

from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.telling.news import derive_news

P, H = BlockKind.PARAGRAPH, BlockKind.HEADING
LEDE = "The harbour of Stellin has closed its northern pier after a storm tore away the lamps."


def _article(*blocks: tuple[BlockKind, str]) -> Article:
    return Article(Source("a"), tuple(Block(kind, text) for kind, text in blocks))


def _told(*blocks: tuple[BlockKind, str]) -> list[str]:
    article = _article(*blocks)
    best = sorted(derive_news(article), key=lambda news: (news.cost, news.start))
    return [article.text[news.start : news.end] for news in best]


@pytest.mark.parametrize(
    "line",
    [
        "By Maren Holt",
        "Harbour Courier, 4 March 2024",
        "Source: Harbour Courier",
        "Here are the main figures:",
        "412 kilometres of mains replaced since the work began",
        "Not any more.",
        "Northgate Swimming Pool, Saturday, May 24, 1 p.m. to 5:30 p.m.",
        "What happens next?",
        "This article was first published in March.",
        "Photographs are available from the press office.",
        "For more information see our pages.",
    ],
)
def test_what_is_no_news_is_never_a_point(line: str) -> None:
    assert _told((P, LEDE), (P, line), (P, LEDE.replace("pier", "mole"))) == [
        LEDE,
        LEDE.replace("pier", "mole"),
    ]


@pytest.mark.parametrize(
    "service",
    [
        "For data requests write to Room 310, 44 Court Square.",
        "A conference call for investors will be held on Friday at 8.30.",
        "The traffic figures for January will be published on 7 February 2025.",
        "Questions are answered by the harbour's press desk, tel. 555 9800.",
        "Donations to the harbour fund are exempt from tax.",
        "Stellin Harbour is the largest harbour of the northern provinces.",
    ],
)
def test_a_service_to_readers_comes_last(service: str) -> None:
    news = [LEDE.replace("northern", f"{side}ern") for side in ("south", "east", "west")]
    told = _told(*((P, text) for text in (*news, service)))
    assert told[-1] == service


def test_what_stands_early_and_says_what_something_is_may_be_news() -> None:
    named = "Stellin Harbour is the largest harbour of the northern provinces."
    told = _told(*((P, text) for text in (LEDE, named, LEDE.replace("pier", "mole"), LEDE)))
    assert told.index(named) < 3


def test_a_dateline_does_not_belong_to_the_sentence() -> None:
    assert _told((P, f"STELLIN, 4 March 2024 — {LEDE}")) == [LEDE]


def test_a_sentence_that_leans_on_another_comes_after_one_that_does_not() -> None:
    leaning = "They will look at the lamps again in spring and decide."
    free = "Fishermen from Vorr have lent the harbour two boats with lights."
    assert _told((P, LEDE), (P, leaning), (P, free)) == [LEDE, free, leaning]


@pytest.mark.parametrize(
    "empty",
    [
        "The harbour is a different story.",
        "With lamps so old, they had to be bought again abroad.",
        "Compared with last year, when it stood dry, it rose by a hand.",
        "About two thirds of them came from the islands by boat.",
    ],
)
def test_a_sentence_that_tells_nothing_alone_is_worth_less(empty: str) -> None:
    found = derive_news(_article((P, LEDE), (P, empty)))
    assert all(news.cost >= 0.9 for news in found[1:])


def test_it_may_stand_for_a_word_of_its_own_sentence() -> None:
    told = (
        "The council of Vorr said that it would lend the harbour two boats with lights, i.e. both."
    )
    found = derive_news(_article((P, LEDE), (P, told)))
    assert found[1].cost < 0.9


def test_speech_comes_last() -> None:
    speech = '"The lamps were older than my mother," the harbour master said.'
    free = "Fishermen from Vorr have lent the harbour two boats with lights."
    assert _told((P, speech), (P, LEDE), (P, free))[-1] == speech


def test_half_a_quotation_is_no_sentence() -> None:
    torn = "“The lamps were older than my mother. They had seen three wars,” he said."
    assert all("mother" not in text for text in _told((P, LEDE), (P, torn)))


def test_notes_and_what_stands_under_them_are_no_news() -> None:
    about = "The harbour of Stellin was built by monks and has two piers."
    assert _told((P, LEDE), (H, "About the harbour"), (P, about)) == [LEDE]
    assert _told((P, LEDE), (P, "ENDS"), (P, about)) == [LEDE]


def test_what_the_headline_says_is_worth_less() -> None:
    head = "Harbour of Stellin closes its northern pier after a storm"
    other = "Fishermen from Vorr have lent the harbour two boats with lights."
    found = derive_news(_article((BlockKind.HEADLINE, head), (P, other), (P, f"The {head}.")))
    assert found[0].cost < found[1].cost


def test_other_languages_are_judged_by_punctuation() -> None:
    text = "館長の水野早苗さんは挨拶した。町は来年度の予算を計上する。見出し"
    assert len(_told((P, text))) == 2


@pytest.mark.parametrize(
    "leaning",
    [
        "Of this, the harbour spent 40,000 euros on ropes and lamps for the northern pier.",
        "In other words, one boat in nine came home without any fish in its hold.",
        "At the other end of the scale, the smallest boat landed only four crates of herring.",
        "Fourteen harbours have them and five more will have bought some by Christmas.",
        "Feeding them took 74 tonnes of herring, at a price of 1.35 euros for a kilo.",
        "29% listened to at least one, up five points on the year before that one.",
        "Fifty-four per cent were against any rise in the fees for the northern pier.",
        "That's 3,290 crates a day, with Sundays and the days of Christmas included.",
        "A second paper, which has 31 authors, argues for the former of the two ideas.",
    ],
)
def test_what_leans_on_the_sentence_before_costs_more_than_what_stands_alone(leaning: str) -> None:
    assert _costs(leaning) >= _costs(ALONE) + 2


@pytest.mark.parametrize(
    "note",
    [
        "The figures are based on a sample of 5,000 boats, among them all of the large ones.",
        "The response rate was 63.4%, accounting for 92.7% of the boats on the register.",
        "The study was funded with 2.4 million euros by the Agency for Lamps and Piers.",
        "The report of the Marine Institute (212 pages) can be found on its website.",
        "A boat is counted where it has landed at least one crate of herring in the year.",
        "About 1,900 owners were interviewed by mail, by phone and online in July and August.",
        "For numbers of boats moving to other harbours, see the register of the Institute.",
        "The next report, with the first counts of the winter, is due on 12 September.",
        "All values are to be checked by the harbour office before the end of June.",
        "Background: Vorr Boats is the second-largest owner, with 31 per cent of the fleet.",
        "Figures are weighted; the margin of error is plus or minus 2.1 points.",
        "The article appears in Annals of Lamps, volume 612, pages 88 to 104.",
        "About the harbour fund: it was set up in 1954 and has paid for 88 lamps since then.",
        "Owners of 1,200 boats were surveyed by Dunmore Research in the first week of May.",
    ],
)
def test_how_numbers_were_found_is_a_note_and_no_news(note: str) -> None:
    assert _costs(note) >= _costs(ALONE) + 2


@pytest.mark.parametrize(
    "news",
    [
        "The state says it has cleaned up 88 yards and has money for 45 more this year.",
        "The results were better than expected: profit rose by 9 per cent to 40 million.",
        "The poll found that 62 per cent of the owners would sell their boats this year.",
        "Some 40 per cent of the boats on the register are more than 30 years old.",
        "The former keeper of the lamps has sold 12 boats to owners on the other shore.",
        "Three men were questioned by detectives on Monday after 40 lamps had been stolen.",
        "About 300 owners came to the meeting: 40 more than in the year before the storm.",
    ],
)
def test_news_that_looks_like_either_stays_news(news: str) -> None:
    assert _costs(news) == _costs(ALONE)


ALONE = "The harbour office closed the northern pier on Monday after two lamps fell in the storm."


def _costs(text: str) -> float:
    """Return what a sentence in the middle of an article costs."""
    blocks = [Block(BlockKind.PARAGRAPH, LEDE), Block(BlockKind.PARAGRAPH, text)]
    found = derive_news(Article(Source("a"), tuple(blocks), "en"))
    return next(news.cost for news in found if news.block == 1)
