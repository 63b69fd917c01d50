"""The language of a process that has no Qt yet, or never gets any: commands, and a start until Qt.

It is the one that was chosen in the preferences, else the first of the surroundings' that is spoken
here. Must not load Qt, so it looks for its one line in the file of the settings by itself.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from briefing_app.session.folders import config_folder
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import choose_language
from briefing_app.words.said import speak

_SECTION, _KEY = "[look]", "language"
"""Where `settings.LANGUAGE` stands in the file."""
_NAMED_BY = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first of these that is set says which language messages are in (POSIX)."""


def speak_without_qt(surroundings: Mapping[str, str] = os.environ) -> None:
    """Speak the language of the person from now on."""
    chosen = chosen_language(config_folder() / "briefing.ini")
    system = () if chosen else system_languages(surroundings)
    speak(load_catalogue(choose_language(chosen, system)))


def chosen_language(settings: Path) -> str:
    """Return the tag that was chosen in the preferences; empty where none was."""
    try:
        lines = settings.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    section = ""
    for line in map(str.strip, lines):
        if line.startswith("["):
            section = line
        key, _, value = line.partition("=")
        if section == _SECTION and key.strip() == _KEY:
            return value.strip().strip('"')
    return ""


def system_languages(surroundings: Mapping[str, str]) -> tuple[str, ...]:
    """Return the languages of messages, first the one that is wanted most, as gettext looks for it.

    Without a locale ("C") there is none, whatever ``LANGUAGE`` says.
    """
    locale = next((value for name in _NAMED_BY if (value := surroundings.get(name))), "")
    if locale.partition(".")[0] in ("", "C", "POSIX"):
        return ()
    wanted = surroundings.get("LANGUAGE", "").split(":")
    return tuple(filter(None, (*wanted, locale)))
