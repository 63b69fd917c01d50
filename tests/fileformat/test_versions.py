"""Older, current and newer versions: migrated, equal, or read-only with a clear word."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import BriefingFileError, migrations, open_briefing, write_briefing
from briefing_app.fileformat.migrations import Step
from tests.fileformat.samples import ORIGINALS, document, sample, with_document

REFERENCE = Path(__file__).parent / "reference"


def _renamed(old: dict[str, Any]) -> dict[str, Any]:
    """An artificial step: version 0.9 called cards "order" and wrote values as numbers."""
    new = {("cards" if key == "order" else key): value for key, value in old.items()}
    for figure in new["figures"]:
        figure["quantity"]["value"] = str(figure["quantity"]["value"])
    return new


ARTIFICIAL = (
    Step((0, 8), (0, 9), lambda old: {**old, "order": ["f1"]}),
    Step((0, 9), (1, 0), _renamed),
    *migrations.STEPS,
)


def _before_1_2() -> Briefing:
    """The sample as it was before a second person, or another source, could be set beside it."""
    figures = tuple(replace(f, said=None) for f in sample().figures)
    claims = tuple(replace(claim, ruling=None) for claim in sample().claims)
    bare = replace(sample(), figures=figures, claims=claims, sign_offs=(), comments=())
    return replace(bare, draft=False, embargo="", counterparts=())


def _before_1_1() -> Briefing:
    """The sample as it was before figures could be unsure."""
    before = _before_1_2()
    return replace(before, figures=tuple(replace(f, unsure=()) for f in before.figures))


def test_the_current_reference_file_opens_to_the_same_value_for_ever() -> None:
    opened = open_briefing(REFERENCE / "v1.2.briefing")
    assert opened.briefing == sample()
    assert opened.version == "1.2"
    assert opened.notices == ()


def test_version_1_1_opens_to_the_same_value_for_ever() -> None:
    opened = open_briefing(REFERENCE / "v1.1.briefing")
    assert opened.briefing == _before_1_2()
    assert opened.version == "1.1"
    assert opened.notices == ()


def test_version_1_0_opens_to_the_same_value_for_ever() -> None:
    opened = open_briefing(REFERENCE / "v1.0.briefing")
    assert opened.briefing == _before_1_1()
    assert opened.version == "1.0"
    assert opened.notices == ()


@pytest.mark.parametrize("version", ["0.8", "0.9"])
def test_older_versions_are_migrated_step_by_step(
    version: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(migrations, "STEPS", ARTIFICIAL)
    opened = open_briefing(REFERENCE / f"v{version}.briefing")
    assert opened.briefing == _before_1_1()
    assert opened.version == version
    assert opened.read_only_reason == ""
    write_briefing(tmp_path / "new.briefing", opened.briefing, opened.media)
    assert open_briefing(tmp_path / "new.briefing").version == "1.2"


def test_a_version_without_a_step_is_refused() -> None:
    with pytest.raises(BriefingFileError, match=r"version 0\.9 .*never released"):
        open_briefing(REFERENCE / "v0.9.briefing")


def test_every_released_step_ends_at_the_current_version_and_has_a_reference_file() -> None:
    versions = {step.before for step in migrations.STEPS} | {migrations.CURRENT}
    for step in migrations.STEPS:
        assert step.before < step.after
        assert step.after in versions
    for version in versions:
        assert (REFERENCE / f"v{migrations.text(version)}.briefing").is_file()


def _newer(d: dict[str, Any]) -> None:
    d["version"] = "1.7"
    d["mood"] = {"colour": ["blue", 1.25, None]}
    d["figures"][0]["colour"] = "red"
    d["figures"][0]["quantity"]["error"] = "3"
    d["articles"][0]["source"]["licence"] = "CC0"
    d["tables"][0]["columns"][1]["width"] = 3
    d["claims"][0]["stated"]["x"] = True
    d["deck"] = {"transition": "fade"}


def test_unknown_keys_of_a_newer_minor_version_survive_a_save(tmp_path: Path) -> None:
    first = open_briefing(with_document(tmp_path / "a.briefing", _newer))
    assert first.read_only_reason == ""
    assert first.version == "1.7"
    edited = replace(first.briefing, title="Edited", figures=first.briefing.figures[::-1])
    write_briefing(tmp_path / "b.briefing", edited, ORIGINALS)
    second = open_briefing(tmp_path / "b.briefing")
    assert second.briefing == edited
    assert len(second.briefing.extra) == 7
    paths = dict(second.briefing.extra)
    assert json.loads(paths["mood"]) == {"colour": ["blue", 1.25, None]}
    assert json.loads(paths["figures/=f1/colour"]) == "red", "it stays with its figure"


def test_what_was_unknown_about_a_figure_goes_with_the_figure(tmp_path: Path) -> None:
    first = open_briefing(with_document(tmp_path / "a.briefing", _newer)).briefing
    bare = replace(first, figures=(), relations=(), claims=(), charts=(), notes=(), cards=())
    write_briefing(tmp_path / "b.briefing", bare)
    kept = [path for path, _ in open_briefing(tmp_path / "b.briefing").briefing.extra]
    assert kept == [
        "articles/=story/source/licence",
        "deck/transition",
        "mood",
        "tables/=counts/columns/=ships/width",
    ]


def test_a_kept_key_never_covers_a_known_one(tmp_path: Path) -> None:
    forged = replace(sample(), extra=(("title", '"forged"'), ("figures/=f1/id", '"f9"')))
    write_briefing(tmp_path / "a.briefing", forged, ORIGINALS)
    assert open_briefing(tmp_path / "a.briefing").briefing == sample()


def test_a_newer_major_version_opens_read_only_with_a_clear_word(tmp_path: Path) -> None:
    path = with_document(tmp_path / "a.briefing", lambda d: d.update(version="2.0"))
    opened = open_briefing(path)
    assert opened.briefing == sample()
    assert opened.version == "2.0"
    assert "newer version" in opened.read_only_reason
    assert "2.0" in opened.read_only_reason


def test_a_newer_major_version_that_cannot_be_made_out_says_so(tmp_path: Path) -> None:
    path = with_document(tmp_path / "a.briefing", lambda d: d.update(version="2.0", figures="none"))
    with pytest.raises(BriefingFileError, match=r"newer version.*2\.0.*open it with a newer"):
        open_briefing(path)


def test_entries_of_a_newer_version_travel_on(tmp_path: Path) -> None:
    write_briefing(tmp_path / "a.briefing", sample(), {**ORIGINALS, "sounds/a.ogg": b"\0"})
    assert open_briefing(tmp_path / "a.briefing").media["sounds/a.ogg"] == b"\0"
    assert document()["version"] == "1.2"
