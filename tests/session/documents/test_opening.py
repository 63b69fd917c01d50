"""A briefing is known by how it begins, whatever a mail program called it."""

from pathlib import Path

import pytest

from briefing_app.fileformat import write_briefing
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
