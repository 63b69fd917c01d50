"""A briefing is known by how it begins, whatever a mail program called it."""

import os
from pathlib import Path
from threading import Thread

import pytest

from briefing_app.fileformat import write_briefing
from briefing_app.fileformat.container import unpacked_size
from briefing_app.render.sheet.logo import LogoError, read_logo
from briefing_app.session.documents.opened import CannotOpen
from briefing_app.session.documents.opening import is_briefing, open_path
from tests.sample import briefing as sample


@pytest.mark.parametrize("name", ["a.briefing (1)", "a.zip", "a", "A.BRIEFING", "a(1).briefing"])
def test_a_briefing_of_any_name_opens(tmp_path: Path, name: str) -> None:
    write_briefing(tmp_path / "a.briefing", sample())
    path = tmp_path / name
    path.write_bytes((tmp_path / "a.briefing").read_bytes())
    assert is_briefing(path)
    assert open_path(path).briefing == sample()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"Some words.", b"PK\x03\x04" + b"x" * 90])
def test_what_only_looks_like_one_is_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert not is_briefing(path)
    assert not is_briefing(tmp_path / "gone.txt")


def test_nobody_waits_for_the_other_end_of_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "a.txt"
    os.mkfifo(pipe)
    answers: list[object] = []

    def ask() -> None:
        answers.append((is_briefing(pipe), unpacked_size(pipe)))
        for act in (lambda: open_path(pipe), lambda: read_logo(pipe.rename(tmp_path / "a.png"))):
            try:
                act()
            except (CannotOpen, LogoError) as error:
                answers.append(str(error))

    asking = Thread(target=ask, daemon=True)
    asking.start()
    asking.join(60)
    assert len(answers) == 3 and answers[0] == (False, 0)
    assert "not an ordinary file" in str(answers[1])
    assert "cannot be read" in str(answers[2])


@pytest.mark.parametrize("offset", [0xFFFFFFFF, 0xF0000000])
def test_a_damaged_list_of_entries_is_called_damage(tmp_path: Path, offset: int) -> None:
    path = tmp_path / "a.briefing"
    write_briefing(path, sample())
    data = bytearray(path.read_bytes())
    end = data.rindex(b"PK\x05\x06")
    data[end + 16 : end + 20] = offset.to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(CannotOpen, match="damaged") as refused:
        open_path(path)
    assert "Invalid argument" not in refused.value.message
