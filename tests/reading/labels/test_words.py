"""What the words of a sentence are."""

import pytest

from briefing_app.reading.labels.words import words_of


def kinds(text: str) -> dict[str, str]:
    return {token.text: token.kind for token in words_of(text, 0, len(text), [])}


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The lowest paid, at last, gain most.", "paid", "N"),
        ("Cleaning each flat costs more.", "Cleaning", "G"),
        ("Cleaning costs more.", "Cleaning", "N"),
        ("Families here pay £3.", "pay", "F"),
        ("They saw their allowance climb by a tenth.", "climb", "F"),
        ("The long climb of prices ended.", "climb", "N"),
        ("£190 keeps a bed open.", "keeps", "F"),
        ("Auto theft jumped again.", "jumped", "E"),
        ("Patient transport alone will cost more.", "transport", "N"),
        ("The night watch has gone.", "watch", "N"),
        ("Trial results: weekly pill cuts bad days", "cuts", "F"),
        ("It agreed to buy a second drying line.", "drying", "J"),
        ("The firm was drying lines.", "drying", "G"),
        ("Roofs fell after a storm struck the valley.", "after", "S"),
        ("Roofs fell after the money spent on them ran out.", "after", "P"),
        ("St Bran's alone accounted for half.", "accounted", "E"),
        ("Rainfall this month came to a record.", "came", "F"),
        ("Industrial drives remains by far the largest unit.", "remains", "F"),
        ("Industrial drives remains by far the largest unit", "remains", "N"),
        ("Of the present pupils, most of the girls meet the standard.", "meet", "F"),
        ("The girls won every meet for the young.", "meet", "N"),
        ("Late rain saves winter crop: harvest up", "saves", "F"),
        ("By noon the guests had checked in, all told.", "in", "L"),
        ("The guests had checked in two halls.", "in", "P"),
        ("The department patrols the town.", "patrols", "F"),
        ("Bank cuts rates by half a point", "cuts", "F"),
        ("The bank said rates rose.", "rates", "N"),
        ("People live there.", "live", "F"),
        ("They want to build flats.", "build", "B"),
        ("It took them hours to bring the fire down.", "bring", "B"),
        ("The choir is to sing in the hall.", "sing", "B"),
        ("They are used to drilling.", "to", "P"),
        ("I've been baking for years.", "I've", "O"),
        ("They bear fruit late.", "bear", "F"),
        ("The overall pass rate edged up to the top.", "rate", "N"),
        ("Officers who fled were found.", "who", "W"),
        ("In 2023 exports fell.", "In 2023", "Y"),
        ("Uptake among people aged 65 and over stands high.", "aged 65 and over", "Q"),
        ("The seriously injured were flown out.", "injured", "N"),
        ("House prices in Wales fell again.", "prices", "N"),
        ("Its share of commuter journeys in the region is small.", "journeys", "N"),
        ("They were worse off than before.", "off", "J"),
        ("The exam that counts is hard.", "counts", "F"),
        ("Rail fares in Spain will go up.", "fares", "N"),
        ("Bus trips to schools dropped sharply.", "trips", "N"),
        ("Response times to calls averaged 11 minutes.", "times", "N"),
        ("We passed on two price cuts in spring.", "cuts", "N"),
        ("Spending on services rises by a fifth.", "rises", "F"),
        ("Shops of services rise by the road.", "services", "N"),
        ("The plan sets aside 4 million for roads.", "sets", "F"),
        ("Ticket prices fall to 4 pounds.", "prices", "N"),
        ("Debt is 3% of the long-term average.", "average", "N"),
        ("Bank cuts in Leeds, where it is based.", "cuts", "F"),
        ("Staff visits in May and trips fell.", "visits", "F"),
        ("The board said on Monday that ferry fares will rise.", "that", "S"),
        ("She told parliament last week that rent arrears rose.", "that", "S"),
        ("The firm warned in a statement that drug prices fell.", "that", "S"),
        ("The office reported firms that train nurses.", "that", "W"),
        ("He spoke on Monday of trains that run late.", "that", "W"),
        ("Voters in the north ward, as ever, were split.", "ward", "N"),
        ("Shops in the valley close at six.", "close", "F"),
        ("Boys under 12 account for most of it.", "under 12", "Q"),
        ("Boys under 12 account for most of it.", "account", "F"),
        ("Tariffs under 12 account for most of it.", "under 12", ""),
        ("Mills, which burn oil, now account for most of it.", "account", "F"),
        ("A mill, which burns oil, has an account for it.", "account", "N"),
        ("Nurses (see table) get help with rent.", "get", "F"),
    ],
)
def test_kinds(text: str, word: str, kind: str) -> None:
    assert kinds(text).get(word, "") == kind


@pytest.mark.parametrize(
    ("text", "share", "word", "kind"),
    [
        ("Only 3 percent name nobody.", "3 percent", "name", "F"),
        ("Just 14 percent plan to move.", "14 percent", "plan", "F"),
        ("One in six said no.", "One in six", "said", "F"),
        ("With a 5 percent plan to win", "5 percent", "plan", "N"),
        ("One in nine needed medical care.", "One in nine", "needed", "F"),
        ("Two in five wanted shorter shifts.", "Two in five", "wanted", "F"),
        ("One in three wanted men was caught.", "One in three", "wanted", "J"),
        ("The men, who between them own 23 per cent, left.", "23 per cent", "own", "F"),
        ("The port sold its own 23 per cent.", "23 per cent", "own", "J"),
    ],
)
def test_a_share_may_have_its_verb_behind_it(text: str, share: str, word: str, kind: str) -> None:
    at = text.index(share)
    tokens = words_of(text, 0, len(text), [(at, at + len(share), 0)])
    assert {t.text: t.kind for t in tokens}[word] == kind


def test_a_headline_in_title_case_is_read_in_small_letters() -> None:
    assert "prices" in kinds("House Prices Rise For Fifth Month")


def test_hedges_are_left_out_and_figures_are_one_token() -> None:
    text = "More than 40 people came."
    tokens = words_of(text, 0, len(text), [(0, 9, -1), (10, 12, 0)])
    assert [t.text for t in tokens] == ["40", "people", "came", "."]
    assert tokens[0].figure == 0
