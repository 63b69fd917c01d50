"""What the words of a sentence are."""

import pytest

from briefing_app.reading.labels.words import words_of


def kinds(text: str) -> dict[str, str]:
    return {token.text: token.kind for token in words_of(text, 0, len(text), [])}


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Auto theft jumped again.", "jumped", "E"),
        ("The department patrols the town.", "patrols", "F"),
        ("Bank cuts rates by half a point", "cuts", "F"),
        ("The bank said rates rose.", "rates", "N"),
        ("People live there.", "live", "F"),
        ("They want to build flats.", "build", "B"),
        ("The overall pass rate edged up to the top.", "rate", "N"),
        ("Officers who fled were found.", "who", "W"),
        ("In 2023 exports fell.", "In 2023", "Y"),
        ("Uptake among people aged 65 and over stands high.", "aged 65 and over", "Q"),
        ("The seriously injured were flown out.", "injured", "N"),
        ("House prices in Wales fell again.", "prices", "N"),
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
    ],
)
def test_kinds(text: str, word: str, kind: str) -> None:
    assert kinds(text)[word] == kind


def test_a_headline_in_title_case_is_read_in_small_letters() -> None:
    assert "prices" in kinds("House Prices Rise For Fifth Month")


def test_hedges_are_left_out_and_figures_are_one_token() -> None:
    text = "More than 40 people came."
    tokens = words_of(text, 0, len(text), [(0, 9, -1), (10, 12, 0)])
    assert [t.text for t in tokens] == ["40", "people", "came", "."]
    assert tokens[0].figure == 0
