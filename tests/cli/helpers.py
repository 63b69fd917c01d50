"""Running a command in this process, through the dispatcher, as `briefing-app` does."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefing_app.cli import dispatch

ARTICLE = (
    "Raid nets record haul\n\nOperation Lantern resulted in 288 arrests, which is the most ever "
    "for any operation and nearly double that of the prior operation. Police seized 850 kilograms "
    "(1,874 lb) of drugs.\n\nOf the 288 people arrested, 72 were women, or a quarter.\n"
)
WRONG = "Visits rise\n\nThe zoo counted 540 visitors, 12% more than the 500 of the year before.\n"
TABLE = (
    "Operation,Announced,Arrests,Drugs kg\nHarbour,March 2019,61,299.5\n"
    "Dusk,September 2020,179,500\n"
    "Hunter,October 2021,150,234\nLantern,May 2023,288,850\n"
)


def article(folder: Path, text: str = ARTICLE, name: str = "a.txt") -> str:
    """Write an article and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def run(capfd: pytest.CaptureFixture[str], command: str, *argv: str) -> tuple[int, str, str]:
    """Return exit status, what was printed, and what went to the error stream."""
    status = dispatch(command, list(argv))
    out, err = capfd.readouterr()
    return status, out, err


def answer(capfd: pytest.CaptureFixture[str], command: str, *argv: str) -> tuple[int, Any]:
    """Return exit status and the JSON that was printed."""
    status, out, _ = run(capfd, command, *argv)
    return status, json.loads(out)
