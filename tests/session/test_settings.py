"""Settings survive a restart; nonsense counts as not set."""

from pathlib import Path

import pytest

from briefing_app.session.folders import config_folder
from briefing_app.session.recent import KEPT, Recent
from briefing_app.session.settings import (
    GEOMETRY,
    RAIL,
    RECENT,
    THEME,
    ZOOM,
    Settings,
)


def test_values_come_back_in_their_type(tmp_path: Path) -> None:
    first = Settings(tmp_path / "a.ini")
    first.set(THEME, "dark")
    first.set(ZOOM, 1.5)
    first.set(RAIL, False)
    first.set(GEOMETRY, b"\x00\x01")
    first.set(RECENT, ["/one", "/two, with a comma"])
    first.save()
    again = Settings(tmp_path / "a.ini")
    assert again.get(THEME) == "dark"
    assert again.get(ZOOM) == 1.5
    assert again.get(RAIL) is False
    assert again.get(GEOMETRY) == b"\x00\x01"
    assert again.get(RECENT) == ["/one", "/two, with a comma"]


def test_nonsense_gives_the_default(tmp_path: Path) -> None:
    path = tmp_path / "a.ini"
    path.write_text("[look]\nzoom=large\n[window]\nrail=perhaps\n[start]\nbefore=\n")
    settings = Settings(path)
    assert settings.get(ZOOM) == 1.0
    assert settings.get(RAIL) is True
    assert settings.get(RECENT) == []


def test_without_a_file_nothing_is_written(tmp_path: Path) -> None:
    settings = Settings(None)
    settings.set(ZOOM, 2.0)
    assert settings.get(ZOOM) == 2.0


def test_recent_files_are_newest_first_and_few() -> None:
    recent = Recent(Settings(None))
    for number in range(KEPT + 3):
        recent.add(Path(f"/f{number}"))
    recent.add(Path("/f10"))
    assert recent.paths[0] == Path("/f10")
    assert len(recent.paths) == KEPT
    assert len(set(recent.paths)) == KEPT
    recent.forget(Path("/f10"))
    assert Path("/f10") not in recent.paths
    recent.clear()
    assert recent.paths == ()


def test_the_folder_follows_xdg(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert config_folder() == tmp_path / "briefing"


def test_nobody_else_reads_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "config" / "briefing.ini"
    settings = Settings(path)
    settings.set(RECENT, ["/secret/plan.briefing"])
    assert path.stat().st_mode & 0o777 == 0o600, "Qt writes by itself, before `save` as well"
    settings.save()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o077 == 0
    path.chmod(0o644)
    again = Settings(path)
    again.set(RECENT, ["/secret/other.briefing"])
    again.save()
    assert path.stat().st_mode & 0o777 == 0o600
    assert Settings(path).get(RECENT) == ["/secret/other.briefing"]
