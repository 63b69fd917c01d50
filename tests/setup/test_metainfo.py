"""What a software centre is told."""

import struct
from pathlib import Path
from xml.etree import ElementTree

import run
from setup_tools import desktop, metainfo

TOP = Path(run.__file__).parent


def made(version: str = "0.1.0", address: str = "") -> ElementTree.Element:
    text = (TOP / "package/briefing.metainfo.xml").read_text("utf-8")
    return ElementTree.fromstring(metainfo.metainfo(text, version, "2026-11-28", address))


def test_it_names_launcher_type_and_file() -> None:
    component = made()
    assert component.findtext("launchable") == desktop.LAUNCHER
    assert component.findtext("provides/mediatype") == desktop.MIME_TYPE
    assert f"{component.findtext('id')}.metainfo.xml" == metainfo.FILE


def test_a_version_below_one_is_said_to_be_in_development() -> None:
    release = made().find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "0.1.0", "date": "2026-11-28", "type": "development"}
    later = made("1.2.0").find("releases/release")
    assert later is not None and "type" not in later.attrib


def test_without_an_address_there_are_no_pictures() -> None:
    assert made().find("screenshots") is None


def test_the_pictures_are_those_of_the_docs_in_their_size() -> None:
    shots = made(address="https://briefing.example/p/").findall("screenshots/screenshot/image")
    assert len(shots) == len(metainfo.PICTURES)
    for image in shots:
        address = image.text or ""
        assert address.startswith("https://briefing.example/p/")
        data = (TOP / "docs/pictures" / address.rpartition("/")[2]).read_bytes()
        assert struct.unpack(">II", data[16:24]) == (
            int(image.attrib["width"]), int(image.attrib["height"])
        )  # fmt: skip
