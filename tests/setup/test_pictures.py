"""The pictures of the README: each is there, and made by the tool that makes them anew."""

import re

import pytest

from briefing_app.cli.screenshot import _parser
from tools.make_pictures import ALL, EXAMPLE, PICTURES, TOP, Picture, command


def test_the_readme_shows_pictures_that_are_made() -> None:
    text = (TOP / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"\(docs/pictures/([\w-]+)\.png\)", text))
    made = {picture.name for picture in ALL}
    assert shown and shown <= made
    assert {path.stem for path in PICTURES.glob("*.png")} == made


@pytest.mark.parametrize("picture", ALL, ids=lambda picture: picture.name)
def test_the_command_is_one_that_the_app_takes(picture: Picture) -> None:
    taken = _parser().parse_args(command(picture)[4:])
    assert taken.file == EXAMPLE and EXAMPLE.exists()
    assert (taken.view, taken.output.stem) == (picture.view, picture.name)
