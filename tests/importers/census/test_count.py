"""Every kind of file is counted a second time, and what is lost is said."""

import pytest

from briefing_app.importers import import_bytes
from briefing_app.importers.census.witness import page_passages
from tests.importers import more_samples, samples

SAID = "The council said on Tuesday that the bridge will cost 12 million euros, more than planned."


@pytest.mark.parametrize(
    "name",
    [
        n
        for n in (*samples.every_kind(), *more_samples.every_kind())
        if n not in ("a.docx", "a.xlsx", "a.pptx", "a.html")
    ],
)
def test_of_the_samples_nothing_is_announced(name: str) -> None:
    data = {**samples.every_kind(), **more_samples.every_kind()}[name]
    assert not [w for w in import_bytes(data, name=name).warnings if "Not in the article" in w]


def test_deleted_and_hidden_words_of_a_document_are_listed() -> None:
    left = {one.text: one.kind for one in import_bytes(samples.docx(), name="a.docx").left_out}
    assert left["1,999"] == "deleted words"
    assert left["secret 77."] == "text"


def test_a_hidden_sheet_is_listed() -> None:
    left = import_bytes(samples.xlsx(), name="a.xlsx").left_out
    assert left and {one.kind for one in left} == {"cells"}


def page(around: str) -> bytes:
    body = "".join(f"<p>{SAID} {n}</p>" for n in range(4))
    return f"<nav><a href=/>Home</a></nav><article>{body}</article>{around}".encode()


def test_menus_are_listed_and_not_announced() -> None:
    imported = import_bytes(page(""), name="a.html")
    assert [one.text for one in imported.left_out] == ["Home"]
    assert not imported.warnings


def test_running_text_that_was_left_out_is_announced() -> None:
    imported = import_bytes(page(f"<aside><p>Then {SAID} In 77 days.</p></aside>"), name="a.html")
    assert any("18 words and 2 numbers" in words for words in imported.warnings)


def test_a_crude_reading_of_a_page_sees_no_scripts() -> None:
    found = page_passages("<title>x</title><script>5</script><p>one <b>two</b></p><p>three")
    assert [passage.text for passage in found] == ["one two", "three"]
