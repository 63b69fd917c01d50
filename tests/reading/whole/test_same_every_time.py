"""The same text gives the same answers in every process, in whatever order its sets are walked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ARTICLE = Path(__file__).parent / "dev" / "178-zorgland-pension-fund.txt"
SEEDS = ("39", "40")
"""Of how strings are hashed: with these two a claim of the article once had two readings."""


@pytest.mark.parametrize("command", ["figures", "check"])
def test_answers_do_not_depend_on_how_strings_are_hashed(command: str) -> None:
    asked = [sys.executable, "-m", "briefing_app", command, str(ARTICLE), "--json"]
    said = [
        subprocess.run(
            asked, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=False
        ).stdout
        for seed in SEEDS
    ]
    assert said[0]
    assert said[0] == said[1]
