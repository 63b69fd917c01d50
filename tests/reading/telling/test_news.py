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
