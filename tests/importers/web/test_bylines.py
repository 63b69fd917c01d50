"""Authors that only the lines around a headline name."""

import pytest
from lxml.html import fromstring

from briefing_app.importers import import_bytes
from briefing_app.importers.web.bylines import author_in
from briefing_app.importers.web.metadata import read

TEXT = "".join(
    f"<p>The harbour board counted {n},310 ferry crossings between January and March, up from "
    f"{n - 1},980 a year earlier, it said in a statement to reporters on Friday.</p>"
    for n in (48, 46, 44)
)
DEFINED = (
    '<p class="lead">More ferries sailed.</p><dl><dt>From:</dt><dd><a href="/o">Department for '
    "Ports</a></dd><dt>Published</dt><dd>14 March 2025</dd></dl>"
)
FIELDS = (
    '<div class="field--name-field-author"><div class="field__label">Author</div>'
    '<div class="field__item">Ines Okafor</div></div><div class="date">14 March 2025</div>'
)


@pytest.mark.parametrize(
    ("under", "author"),
    [
        ("<p>By Ines Okafor, 14 March 2025</p>", "Ines Okafor"),
        ("<p><b>By Ines Okafor and Tom Rydell</b><br>14 March 2025</p>",
         "Ines Okafor and Tom Rydell"),
        (DEFINED, "Department for Ports"),
        (FIELDS, "Ines Okafor"),
        ('<div class="submitted">Submitted by <span class="username">Ines Okafor</span> on Fri, '
         "03/14/2025 - 09:30</div>", "Ines Okafor"),
        ('<div data-testid="byline"><span>Ines Okafor</span><span>Ports correspondent</span></div>'
         "<p>14 March 2025</p>", "Ines Okafor"),
        ("<p>14 March 2025</p><p>By March the count had risen.</p>", ""),
    ],
)  # fmt: skip
def test_who_a_page_is_by(under: str, author: str) -> None:
    page = (
        "<html><head><title>Board counts ferries | Vellmouth</title></head><body><main>"
        f"<h1>Board counts ferries</h1>{under}{TEXT}</main></body></html>"
    )
    found = import_bytes(page.encode(), name="a.html").article
    assert found is not None
    assert (found.source.author, found.source.date) == (author, "2025-03-14")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Published by Ada Quill", "Ada Quill"),
        ("<span>Posted</span> <span>by</span> <a>Ada Quill</a>", "Ada Quill"),
        ("Political editor <a>Ada Quill</a>", "Ada Quill"),
        ("Published 4 March 2024<br>by Ada Quill", "Ada Quill"),
        ("<span>Last updated</span><time>4 March</time><i>Ports reporter</i><b>By Ada Quill</b>",
         "Ada Quill"),
        ("<b>Ada Quill</b><span>Ports reporter</span><span>Updated by Bo Reed</span>", "Ada Quill"),
        ("Published<br>March 2024", ""),
        ("<span>Published in</span><span>Ports and Harbours</span>", ""),
        ("Last modified by Bo Reed, 4 March", ""),
        ("Political editor <time>Monday 4 March</time>", ""),
    ],
)  # fmt: skip
def test_roles_and_days_stand_on_either_side_of_a_name(line: str, author: str) -> None:
    page = (
        f"<html><body><main><div class=byline>{line}</div><h1>Board counts ferries</h1>{TEXT}"
        "</main></body></html>"
    )
    assert read(fromstring(page), page).author == author


def test_a_label_names_what_stands_after_it() -> None:
    assert author_in(["News", "Written by:", "Ada Quill"]) == "Ada Quill"
    assert author_in(["From:", ""]) == ""
    assert author_in([]) == ""


@pytest.mark.parametrize(
    ("under", "day"),
    [
        (f"<p>14 March 2025</p>{TEXT}", "2025-03-14"),
        (f"<p>The board counted more ferries.</p><p>Ada Lind | 14 March 2025</p>{TEXT}",
         "2025-03-14"),
        ("<p>The tunnel is 7.3 km.</p><p>It was built by 640 men.</p><h2>Sources</h2>"
         "<ul><li>Hansard, 3 March 1959</li></ul>", ""),
    ],
)  # fmt: skip
def test_the_day_of_a_page_stands_by_its_headline(under: str, day: str) -> None:
    page = f"<html><head><title>The tunnel</title></head><body><main><h1>The tunnel</h1>{under}"
    found = import_bytes(page.encode(), name="a.html").article
    assert found is not None and found.source.date == day
