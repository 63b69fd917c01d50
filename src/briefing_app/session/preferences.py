"""What a person can set, each declared once: where it is kept, what it is called, what it may be.

Groups and preferences stand in the order in which they are shown. This module knows no widget.
"""

from typing import Any, Final, NamedTuple

from briefing_app.session.settings import (
    ARTICLE_FACE,
    DAYS,
    EXPORTS,
    INTERFACE_FACE,
    KEEP_RECENT,
    LANGUAGE,
    LIGHT_STAGE,
    NUMBERS,
    PAPER,
    REVIEWER,
    STAGE_SCREEN,
    STILL,
    TARGET,
    THEME,
    TRACELESS,
    ZOOM,
    Setting,
)
from briefing_app.words.languages import LANGUAGES
from briefing_app.words.said import marked, translated

_PERCENTS = (100, 110, 125, 150, 175, 200, 250, 300)


class Preference(NamedTuple):
    """One thing that can be set. ``choices`` are values with their words; none of them: a truth,
    or words to type, as the setting's default is. ``words`` are found as well when one searches, in
    English and in the language that is spoken.
    One that ``is_folder`` can be chosen among the folders that there are.
    """

    setting: Setting[Any]
    group: str
    label: str
    tip: str
    choices: tuple[tuple[Any, str], ...] = ()
    words: str = ""
    is_folder: bool = False

    def found_by(self, text: str) -> bool:
        """Whether all words of a search stand in it."""
        told = f"{self.group} {self.label} {self.tip} {self.words} "
        told += " ".join(words for _, words in self.choices)
        return all(word in told.casefold() for word in text.casefold().split())

    def in_language(self) -> "Preference":
        """Return it in the words of the language that is spoken."""
        return self._replace(
            group=translated(self.group),
            label=translated(self.label),
            tip=translated(self.tip),
            words=f"{self.words} {translated(self.words)}" if self.words else "",
            choices=tuple((value, translated(words)) for value, words in self.choices),
        )


PREFERENCES: Final = (
    Preference(
        THEME, "Look", "Colours", "Of the window; the stage has its own",
        (("system", marked("As the system")), ("light", marked("Light")), ("dark", marked("Dark")),
         ("contrast", marked("High contrast"))),
        "theme dark mode night appearance",
    ),
    Preference(
        ZOOM, "Look", "Size of everything", "Text, buttons and charts together",
        tuple((percent / 100, f"{percent} %") for percent in _PERCENTS),
        "zoom text font larger scale",
    ),
    Preference(
        ARTICLE_FACE, "Look", "Type of the article", "How the text that you read is set",
        (("serif", marked("Serif")), ("sans", marked("Sans serif")),
         ("system", marked("As the system"))),
        "font face typeface",
    ),
    Preference(
        INTERFACE_FACE, "Look", "Type of everything else", "Cards, lists, menus",
        (("sans", marked("Briefing’s own")), ("system", marked("As the system"))),
        "font face typeface interface",
    ),
    Preference(
        NUMBERS, "Look", "Numbers", "How they are grouped, wherever they are shown",
        (("", marked("As the language of the text")), ("comma", "1,234,567.8"),
         ("point", "1.234.567,8"), ("space", "1 234 567,8"), ("apostrophe", "1’234’567.8")),
        "number format thousands decimal comma point separator",
    ),
    Preference(
        DAYS, "Look", "Dates", "How a day is written, wherever one is shown",
        (("", marked("2 May 2023")), ("month", "May 2, 2023"), ("iso", "2023-05-02")),
        "date format day month year",
    ),
    Preference(
        LANGUAGE, "Look", "Language", "Of menus and sentences, from the next start on",
        (("", marked("As the system")), *((spoken.tag, spoken.name) for spoken in LANGUAGES)),
        "Sprache idioma translation",
    ),
    Preference(
        STILL, "Look", "Reduce motion", "No glide to a sentence, no fades, no growing bars",
        words="animation transition effects",
    ),
    Preference(
        STAGE_SCREEN, "Presenting", "Screen of the stage", "Where the room looks",
        (("", marked("The other screen")),), "monitor projector display",
    ),
    Preference(
        LIGHT_STAGE, "Presenting", "Light stage", "Dark text on light ground, for bright rooms",
        words="theme slides colours",
    ),
    Preference(
        TARGET, "Presenting", "Time for a talk", "For a briefing that has no time of its own",
        ((0.0, marked("No time")), (300.0, marked("5 minutes")), (600.0, marked("10 minutes")),
         (900.0, marked("15 minutes")), (1200.0, marked("20 minutes")),
         (1800.0, marked("30 minutes")), (2700.0, marked("45 minutes")),
         (3600.0, marked("60 minutes"))),
        "target clock pace timer length",
    ),
    Preference(
        PAPER, "Printing and exports", "Paper", "For a sheet that has none of its own",
        (("", marked("As is usual here")), ("a4", "A4"), ("letter", marked("US Letter"))),
        "page size print format",
    ),
    Preference(
        EXPORTS, "Printing and exports", "Folder for exports",
        "Empty: the folder that was used last", words="directory path save",
        is_folder=True,
    ),
    Preference(
        REVIEWER, "Review", "Your name or initials", "Stands under sign-offs and comments",
        words="author user signature",
    ),
    Preference(
        KEEP_RECENT, "Privacy", "Remember recent files", "Off: the list is cleared and stays empty",
        words="history",
    ),
    Preference(
        TRACELESS, "Privacy", "Leave no traces",
        "No list of files, no log, and no recovered work once a window is closed",
        words="private history log",
    ),
)  # fmt: skip
