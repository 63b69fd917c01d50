"""What a person can set, each declared once: where it is kept, what it is called, what it may be.

Groups and preferences stand in the order in which they are shown. This module knows no widget.
"""

from typing import Any, Final, NamedTuple

from briefing_app.session.settings import (
    ARTICLE_FACE,
    EXPORTS,
    INTERFACE_FACE,
    KEEP_RECENT,
    LIGHT_STAGE,
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

_PERCENTS = (100, 110, 125, 150, 175, 200, 250, 300)


class Preference(NamedTuple):
    """One thing that can be set. ``choices`` are values with their words; none of them: a truth,
    or words to type, as the setting's default is. ``words`` are found as well when one searches.
    """

    setting: Setting[Any]
    group: str
    label: str
    tip: str
    choices: tuple[tuple[Any, str], ...] = ()
    words: str = ""

    def found_by(self, text: str) -> bool:
        """Whether all words of a search stand in it."""
        said = f"{self.group} {self.label} {self.tip} {self.words} "
        said += " ".join(words for _, words in self.choices)
        return all(word in said.casefold() for word in text.casefold().split())


PREFERENCES: Final = (
    Preference(
        THEME, "Look", "Colours", "Of the window; the stage has its own",
        (("system", "As the system"), ("light", "Light"), ("dark", "Dark"),
         ("contrast", "High contrast")),
        "theme dark mode",
    ),
    Preference(
        ZOOM, "Look", "Size of everything", "Text, buttons and charts together",
        tuple((percent / 100, f"{percent} %") for percent in _PERCENTS),
        "zoom text font larger",
    ),
    Preference(
        ARTICLE_FACE, "Look", "Type of the article", "How the text that you read is set",
        (("serif", "Serif"), ("sans", "Sans serif"), ("system", "As the system")),
        "font face",
    ),
    Preference(
        INTERFACE_FACE, "Look", "Type of everything else", "Cards, lists, menus",
        (("sans", "Briefing’s own"), ("system", "As the system")),
        "font face interface",
    ),
    Preference(STILL, "Look", "Reduce motion", "No glide to a sentence, no fades, no growing bars"),
    Preference(
        STAGE_SCREEN, "Presenting", "Screen of the stage", "Where the room looks",
        (("", "The other screen"),), "monitor projector",
    ),
    Preference(
        LIGHT_STAGE, "Presenting", "Light stage", "Dark text on light ground, for bright rooms"
    ),
    Preference(
        TARGET, "Presenting", "Time for a talk", "For a briefing that has no time of its own",
        ((0.0, "None"), *((60.0 * m, f"{m} minutes") for m in (5, 10, 15, 20, 30, 45, 60))),
        "target clock pace",
    ),
    Preference(
        PAPER, "Printing and exports", "Paper", "For a sheet that has none of its own",
        (("", "As is usual here"), ("a4", "A4"), ("letter", "Letter")),
    ),
    Preference(
        EXPORTS, "Printing and exports", "Folder for exports",
        "Empty: the folder that was used last",
    ),
    Preference(REVIEWER, "Review", "Your name or initials", "Stands under sign-offs and comments"),
    Preference(
        KEEP_RECENT, "Privacy", "Remember recent files", "Off: the list is cleared and stays empty"
    ),
    Preference(
        TRACELESS, "Privacy", "Leave no traces",
        "No list of files, no log, and no recovered work once a window is closed",
        words="private history",
    ),
)  # fmt: skip
