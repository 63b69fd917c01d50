"""The boundary: what is said of files that cannot be read, and that nothing else is touched."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import briefing_app
from briefing_app.importers import ImportFailed, import_bytes, import_file
from briefing_app.importers.dates import iso_date
from briefing_app.importers.kinds import Kind, kind_of
from tests.importers import more_samples, samples

OLD = b"\xd0\xcf\x11\xe0"

SOURCE = str(Path(briefing_app.__file__).parents[1])


def refusal(data: bytes, name: str = "file") -> str:
    with pytest.raises(ImportFailed) as caught:
        import_bytes(data, name=name)
    return caught.value.message


def test_files_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="no such file"):
        import_file(tmp_path / "missing.txt")
    with pytest.raises(ImportFailed, match="a folder"):
        import_file(tmp_path)
    with pytest.raises(ImportFailed, match="cannot be read"):
        import_file("a\0b")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ImportFailed, match="not an ordinary file"):
        import_file(tmp_path / "pipe")
    with pytest.raises(ImportFailed, match="not an ordinary file"):
        import_file("/dev/zero")
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(ImportFailed, match="empty"):
        import_file(tmp_path / "empty.txt")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)  # sparse: takes no room
    with pytest.raises(ImportFailed, match="too large"):
        import_file(path)


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (samples.png(), "a.txt", "picture"),
        (b"\xff\xd8\xff\xe0", "a.jpg", "picture"),
        (b"\x1f\x8b\x08", "a.gz", "damaged"),
        (samples.zipped({"a.txt": "x"}), "a.zip", "archive"),
        (samples.zipped({"ppt/presentation.xml": "x"}), "a.pptx", "PowerPoint"),
        (
            samples.zipped({"mimetype": "application/vnd.oasis.opendocument.graphics"}),
            "a.odg",
            "OpenDocument file of another kind",
        ),
        (samples.zipped({"Index/Document.iwa": "x"}), "a.pages", "In Pages, export it as Word"),
        (samples.zipped({"xl/workbook.bin": "x"}), "a.xlsb", "Save it as .xlsx"),
        (OLD + "WordDocument\0".encode("utf-16-le"), "a.doc", "Save it as .docx"),
        (OLD + "Workbook\0".encode("utf-16-le"), "a.xls", "Save it as .xlsx"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "a.docx", "password"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><text>5 homes</text></svg>', "a.svg", "drawing"),
        (b'{"title": "Bridge", "cost": 55}', "a.txt", "JSON"),
        (b"BEGIN:VCALENDAR\nSUMMARY:5 homes", "a.ics", "calendar"),
        (b"[InternetShortcut]\nURL=https://a.example", "a.url", "link"),
        (b"\\documentclass{article}\nIt cost 5 euros.", "a.tex", "TeX"),
        (b"% x\n\\PassOptionsToPackage{a}{b}\n%\n\\documentclass[\n]{article}", "a.txt", "TeX"),
        (b"\\section{Costs}\nIt cost 5 euros.", "a.tex", "TeX"),
        (b'.\\" a macro\n.TL\nIt cost 5 euros.', "a.txt", "troff"),
        (b".TH FARES 1\nIt cost 5 euros.", "fares.1", "troff"),
        (b"= Dike holds =\nThe [[Dorn|council]] said '''1.2 metres'''.", "a.txt", "wiki page"),
        (b"The [[dike]] held.\n\n== Costs ==\nIt cost 5 euros.", "a.wiki", "wiki page"),
        (b"It cost 5 euros.<ref>A</ref> The [[dike]] held.", "a.txt", "wiki page"),
        (b"= Dike holds\nIda Orr\n:date: 2024-05-03\n\nIt cost 5 euros.", "a.adoc", "AsciiDoc"),
        (b"// a\n:toc:\n= Dike\n\nText\n\n== Costs\n\nIt cost 5.", "a.txt", "AsciiDoc"),
        (b"#+TITLE: Dike holds\n#+DATE: x\n\nIt cost 5 euros.", "a.org", "Org document"),
        (b"# a\n#+author: Ida\n\nIt cost 5 euros.", "a.txt", "Org document"),
        (b"Fares".ljust(60, b"\0") + b"BOOKMOBI" + bytes(40), "a.azw3", "Kindle"),
        (b"ID;PWXL;N;E\r\nC;Y1;X1;K5\r\n", "a.slk", "table of an old kind"),
        (b'TABLE\r\n0,1\r\n"Fares"\r\n', "a.dif", "table of an old kind"),
        (b"1\n00:00:01,000 --> 00:00:04,000\nFive homes.", "a.srt", "subtitles"),
        (b"print(55)", "a.py", "source of a program"),
        (b"0\x82\x01\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03", "a.p7m", "encrypted"),
        (b"<?xml version='1.0'?><plist><dict/></plist>", "a.webloc", "link"),
        (samples.zipped({"briefing.json": "{}"}), "a.briefing", "Open it with Open"),
        (b"\x7fELF\x02", "a", "program"),
        (b"SQLite format 3\0", "a.db", "database"),
        (b"<?xml version='1.0'?><feed/>", "a.xml", "no entries"),
        (b"<?xml version='1.0'?><other/>", "a.xml", "unknown kind"),
        (b"words, not a document", "a.docx", "named like a Word document"),
        (b"words, not a document", "a.pdf", "named like a PDF"),
    ],
)
def test_kinds_that_cannot_be_read(data: bytes, name: str, words: str) -> None:
    message = refusal(data, name)
    assert words in message
    assert message.endswith(".")
    assert "\n" not in message


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (samples.news(), "saved.pdf", Kind.HTML),
        (samples.news(), "page.txt", Kind.HTML),
        (b"<p>one</p><div>two</div>", "", Kind.HTML),
        (b"a < b and b > c <p>", "", Kind.TEXT),
        (b"words", "a.unknown", Kind.TEXT),
        (b"The gap = 5 homes.\n= 5 homes, then\n\nIt was '''good'''.", "a.txt", Kind.TEXT),
        (b"# Dike holds\n\nSee [[notes]] == 5 == here.", "a.md", Kind.MARKDOWN),
        (b"words", "A.MD", Kind.MARKDOWN),
        (samples.small_pdf(), "a.txt", Kind.PDF),
        (samples.docx(), "a.zip", Kind.DOCX),
        (samples.xlsx(), "a.csv", Kind.XLSX),
        (b"<!-- " + b"<!---->" * 500 + b"<html", "a", Kind.HTML),
        (b"BM is not a bitmap", "a.txt", Kind.TEXT),
        (b"Date: 2 May 2024\nFrom: the port\nSubject: sailings\n\nIt made 5.", "a.txt", Kind.TEXT),
        (b"[Editor's note: 5 homes]", "a.txt", Kind.TEXT),
        (b"{5 homes} were built", "a.txt", Kind.TEXT),
        (more_samples.MAIL, "a.txt", Kind.EML),
        (more_samples.RTF, "a.doc", Kind.RTF),
        (more_samples.FEED, "a.xml", Kind.FEED),
        (more_samples.msg(), "a", Kind.MSG),
    ],
)
def test_content_comes_before_the_name(data: bytes, name: str, kind: Kind) -> None:
    assert kind_of(data, name) is kind


def test_a_media_type_helps() -> None:
    assert kind_of(b"words", "", "text/html; charset=utf-8") is Kind.HTML


def test_the_source_of_a_file(tmp_path: Path) -> None:
    import hashlib

    path = tmp_path / "my: article?.txt"
    path.write_bytes(samples.PLAIN)
    imported = import_file(path)
    assert imported.article is not None
    source = imported.article.source
    assert imported.original == samples.PLAIN
    assert imported.name == "my: article?.txt"
    assert source.sha256 == hashlib.sha256(samples.PLAIN).hexdigest()
    assert source.file == "sources/my_ article_.txt"
    assert source.title == "Ferry crossings fall by a third"
    assert source.media_type == "text/plain"


def test_progress_runs_from_nothing_to_all() -> None:
    told: list[float] = []
    import_bytes(samples.two_columns(), name="a.pdf", progress=told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(told) > 3


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2023-05-02", "2023-05-02"),
        ("2023-05-02T23:59:00-07:00", "2023-05-02"),
        ("20230502", "2023-05-02"),
        ("D:20230502083000+02'00'", "2023-05-02"),
        ("Tue, 2 May 2023 08:00:00 GMT", "2023-05-02"),
        ("May 2nd, 2023", "2023-05-02"),
        ("Published 2 September 2023, updated later", "2023-09-02"),
        ("2023-05", "2023-05"),
        ("02/05/2023", ""),
        ("Fri, 03/14/2025 - 09:30", "2025-03-14"),
        ("14/03/2025", "2025-03-14"),
        ("13/14/2025", ""),
        ("2023-02-30", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_dates(text: str, iso: str) -> None:
    assert iso_date(text) == iso


def python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": SOURCE},
    )
    return done.stdout.strip()


def test_importing_the_package_loads_no_library(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(samples.PLAIN)
    code = (
        "import sys\n"
        "from briefing_app.importers import import_file\n"
        f"import_file({str(path)!r})\n"
        "heavy = {'trafilatura', 'lxml', 'nh3', 'pypdfium2', 'markdown_it', 'olefile',\n"
        " 'charset_normalizer', 'docx', 'numpy', 'PySide6', 'email', 'csv', 'zipfile'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert python(code) == "[]"


def test_nothing_but_the_file_is_touched(tmp_path: Path) -> None:
    """A canary: no connection, no other program, no file outside of Python's own folders."""
    bait = tmp_path / "bait.txt"
    bait.write_text("bait")
    page = (
        samples.news()
        .decode()
        .replace(
            "<article>",
            f'<article><link rel="stylesheet" href="file://{bait}"><img src="{bait}">'
            f'<iframe src="file://{bait}"></iframe><object data="{bait}"></object>'
            f'<img src="http://127.0.0.1:9/x.png"><base href="http://127.0.0.1:9/">',
        )
    )
    page = page.replace("<!DOCTYPE html>", f'<!DOCTYPE html SYSTEM "file://{bait}">')
    parts = samples.docx_parts()
    parts["word/_rels/document.xml.rels"] = str(parts["_rels/.rels"]).replace(
        'Target="word/document.xml"', f'Target="file://{bait}" TargetMode="External"'
    )
    files = samples.every_kind() | {"a.html": page.encode(), "a.docx": samples.zipped(parts)}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    code = f"""
import sys
seen = []
def hook(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        seen.append(("open", args[0] if isinstance(args[0], str) else args[0].decode()))
    elif event.startswith(("socket.", "subproc", "os.system", "os.exec", "os.posix_s", "urllib")):
        seen.append((event, str(args)))
sys.addaudithook(hook)
from briefing_app.importers import import_file
for name in {list(files)!r}:
    import_file({str(tmp_path)!r} + "/" + name)
import sysconfig
own = {{p for p in sysconfig.get_paths().values()}} | {{sys.prefix, sys.base_prefix, {SOURCE!r}}}
known = ("/proc/", "/etc/mime.types", "/etc/apache", "/usr/local/etc/mime.types", "/etc/httpd",
         "/usr/local/lib/netscape", "/etc/ld.so", "/usr/share/zoneinfo", "/etc/localtime", "/lib/",
         "/usr/lib/")
for kind, what in seen:
    if kind == "open" and (what.startswith(tuple(own)) or what.startswith(known)):
        continue
    print(kind, what)
"""
    touched = set(python(code).splitlines())
    assert touched == {f"open {tmp_path}/{name}" for name in files}


def test_a_table_whose_columns_are_named_like_an_old_kind_is_read() -> None:
    assert import_bytes(b"ID;Population;Area\n1;2000;3\n2;3100;5\n", name="a.csv").tables


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b".de grows\nThe .de domain has 12,000 users.", "a.txt"),
        (b"It cost 5 euros a day in 2024.", "a.tex"),
        (b"% of men employed\n\\documentclass is a word of 12 letters.", "a.txt"),
    ],
)
def test_texts_that_only_begin_like_a_source_are_read(data: bytes, name: str) -> None:
    assert import_bytes(data, name=name).article is not None
