"""The licences of what is carried: every package is named, with its text where it has one."""

from importlib.metadata import distribution
from pathlib import Path

import pytest

from setup_tools import licences
from setup_tools.report import SetupError


def dist(site: Path, name: str, metadata: str, **texts: str) -> None:
    folder = site / f"{name}-1.0.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{metadata}"
    )
    record = "".join(f"{folder.name}/{file},,\n" for file in texts)
    (folder / "RECORD").write_text(record)
    for file, text in texts.items():
        (folder / file).write_text(text)


def test_what_is_required_is_listed_and_nothing_else(tmp_path: Path) -> None:
    site, out = tmp_path / "site", tmp_path / "out"
    dist(site, "Some_Reader", "License-Expression: MIT\n", LICENSE="Permission is granted")
    dist(site, "builder", "License: GPL\n", LICENSE="not carried")
    said = licences.gather(site, "some-reader==1.0 \\\n    --hash=sha256:0\n", out)
    assert "Some_Reader 1.0\nLicence: MIT\n" in said
    assert "builder" not in said
    texts = {p.relative_to(out).as_posix(): p.read_text() for p in out.rglob("*") if p.is_file()}
    assert texts == {"licences/some-reader/LICENSE": "Permission is granted"}


@pytest.mark.parametrize(
    ("metadata", "licence"),
    [
        ("License: BSD\n", "BSD"),
        ("Classifier: License :: OSI Approved :: MIT License\n", "MIT License"),
        ("License: " + "long " * 40 + "\nClassifier: License :: OSI Approved :: X\n", "X"),
    ],
)
def test_a_licence_is_found_wherever_it_is_said(
    tmp_path: Path, metadata: str, licence: str
) -> None:
    dist(tmp_path, "one", metadata)
    assert f"one 1.0\nLicence: {licence}\n" in licences.gather(tmp_path, "one==1.0\n", tmp_path)


def test_a_package_without_a_licence_is_not_carried_in_silence(tmp_path: Path) -> None:
    dist(tmp_path, "one", "")
    with pytest.raises(SetupError, match="one says no licence"):
        licences.gather(tmp_path, "one==1.0\n", tmp_path)


def test_a_real_package() -> None:
    assert licences.licence_of(distribution("segno")) == "BSD License"
