"""Patterns that Python 3.11.2, the one of Debian 12, would match wrongly.

Up to 3.11.4 a group that is repeated possessively keeps what a failed round had taken: the comma of
"12, next" for ``(?:,\\d)*+`` (https://github.com/python/cpython/issues/106052). An atomic group
around a plain repetition means the same and is right everywhere.
"""

import re
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "briefing_app"
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{+[0-9,]+\}+)\+")


def test_no_group_is_repeated_possessively() -> None:
    found = [
        f"{path.relative_to(SOURCE)}:{number}"
        for path in SOURCE.rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if POSSESSIVE_GROUP.search(line)
    ]
    assert found == []


def test_the_check_sees_what_it_is_for() -> None:
    assert POSSESSIVE_GROUP.search(r"(?:,\d{3})*+")
    assert POSSESSIVE_GROUP.search(r"(?:a\.){{2,}}+")
    assert not POSSESSIVE_GROUP.search(r"\d++(?>(?:,\d{3})*)")
