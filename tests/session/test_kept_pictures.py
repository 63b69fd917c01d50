"""Pictures of what was open are for nobody else, and go when they shall."""

from pathlib import Path

import pytest

from briefing_app.session import kept_pictures
from briefing_app.session.cache import cache_folder

ONE, TWO = Path("/home/a/One.briefing"), Path("/home/a/Two.briefing")


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def files() -> list[Path]:
    return sorted((cache_folder() / kept_pictures.FOLDER).iterdir())


def test_what_is_kept_is_there_again_and_private() -> None:
    kept_pictures.keep(ONE, "light", b"first")
    kept_pictures.keep(ONE, "light", b"second")
    kept_pictures.keep(ONE, "dark", b"dark")
    assert kept_pictures.kept(ONE, "light") == b"second"
    assert kept_pictures.kept(ONE, "dark") == b"dark"
    assert kept_pictures.kept(TWO, "light") == b""
    assert [file.stat().st_mode & 0o777 for file in files()] == [0o600, 0o600]
    assert files()[0].parent.stat().st_mode & 0o777 == 0o700
    assert not any("One" in file.name for file in files())


def test_only_those_on_the_list_stay() -> None:
    for path in (ONE, TWO):
        kept_pictures.keep(path, "light", b"x")
    kept_pictures.keep_only((TWO,))
    assert kept_pictures.kept(ONE, "light") == b""
    assert kept_pictures.kept(TWO, "light") == b"x"
    kept_pictures.forget_all()
    assert files() == []


def test_a_link_in_the_place_of_a_picture_is_not_followed(tmp_path: Path) -> None:
    kept_pictures.keep(ONE, "light", b"x")
    picture = files()[0]
    other = tmp_path / "other"
    other.write_bytes(b"mine")
    picture.with_suffix(".part").symlink_to(other)
    kept_pictures.keep(ONE, "light", b"y")
    assert other.read_bytes() == b"mine"
    assert kept_pictures.kept(ONE, "light") == b"y"


def test_nothing_is_kept_where_nothing_can_be_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    kept_pictures.keep(ONE, "light", b"x")
    assert kept_pictures.kept(ONE, "light") == b""
    kept_pictures.forget_all()
