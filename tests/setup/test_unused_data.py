"""What is taken out of libraries of the package: fonts and words that nothing asks for, no more."""

import struct
from importlib.resources import files
from pathlib import Path

from setup_tools.unused_data import SPOKEN_BY_QT, fonts_in, lighten, without_fonts, without_words

CODE = b"\x7fELF code \x00\x01\x00\x00 " + bytes(300) + b"OTTO \x00\x09 more code"


def font() -> bytes:
    folder = files("font_source_sans_pro") / "files"
    return (folder / "SourceSansPro-Regular.ttf").read_bytes()


def icu(*names: str) -> bytes:
    """Return data as ICU lays it out: a head, the list of contents, names, and what is in them."""
    texts = b"".join(name.encode() + b"\0" for name in names)
    top = 4 + 8 * len(names)
    listed, at, named = b"", top + len(texts), top
    for name in names:
        listed += struct.pack("<II", named, at)
        named += len(name) + 1
        at += 16
    head = struct.pack("<HBBHH", 32, 0xDA, 0x27, 20, 0) + b"\0\0\2\0CmnD" + bytes(16)
    content = b"".join(name[2:].encode().ljust(16, b".") for name in names)
    return head + struct.pack("<I", len(names)) + listed + texts + content


def contents(data: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack("<I", data[32:36])
    found = {}
    for named, at in struct.iter_unpack("<II", data[36 : 36 + 8 * count]):
        name = data[32 + named : data.index(b"\0", 32 + named)].decode()
        found[name] = data[32 + at : 32 + at + 16]
    return found


def test_a_font_goes_and_what_stands_around_it_stays() -> None:
    library = CODE + font() + CODE + font() + CODE
    made = without_fonts(library)
    assert len(made) == len(library)
    assert made == CODE + bytes(len(font())) + CODE + bytes(len(font())) + CODE


def test_what_only_looks_like_a_font_stays() -> None:
    damaged = bytearray(font())
    damaged[len(damaged) // 2] ^= 1
    for library in (CODE, bytes(damaged), font()[:-200]):
        assert fonts_in(library) == []
        assert without_fonts(library) == library


def test_words_of_icu_go_and_others_are_found_as_before() -> None:
    names = (
        "d/af.res", "d/coll/de.res", "d/curr/af.res", "d/ibm-37.cnv", "d/root.res",
        "d/sr_Latn_BA.res", "d/unit/zu.res", "d/zu.res",
    )  # fmt: skip
    data = icu(*names)
    made = without_words(CODE + data, SPOKEN_BY_QT)
    assert len(made) == len(CODE + data) and made.startswith(CODE)
    there, before = contents(made[len(CODE) :]), contents(data)
    assert list(there) == [
        "d/coll/de.res",
        "d/root.res",
        "d/zu.res",
    ]  # the last has no end that is told
    assert all(before[name] == content for name, content in there.items())
    assert before["d/curr/af.res"] not in made


def test_no_data_of_icu_no_change() -> None:
    assert without_words(CODE, SPOKEN_BY_QT) == CODE


def test_only_the_two_libraries_are_touched(tmp_path: Path) -> None:
    (tmp_path / "typst").mkdir()
    (tmp_path / "fonts").mkdir()
    kept = tmp_path / "fonts/Source.ttf"
    kept.write_bytes(font())
    library = tmp_path / "typst/_typst.abi3.so"
    library.write_bytes(CODE + font())
    words = tmp_path / "libicudata.so.73"
    words.write_bytes(icu("d/pool.res", "d/unit/af.res", "d/zu.res"))
    lighten(tmp_path)
    assert kept.read_bytes() == font()
    assert library.read_bytes() == CODE + bytes(len(font()))
    assert list(contents(words.read_bytes())) == ["d/pool.res", "d/zu.res"]
