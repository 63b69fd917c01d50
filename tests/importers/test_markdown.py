"""Markdown: structure kept, markup gone, nothing that could be shown as HTML."""

import pytest

from briefing_app.core.source import Block
from briefing_app.importers import import_bytes

TEXT = """---
title: "Harbour figures"
author: [Ines Halloran, Tom Brack]
date: 2 May 2024
source: The Harbour Post
url: https://post.example/1
lang: en-GB
---

# Sailings *fall* by a [third](https://x.example)

Ferries made **1,240** sailings,
a third fewer.<script>alert(1)</script> ![9 ships](a.png)

## Who pays

- one
  - two
    more of two

    again two
- three

> quoted 5 %

| Line | 2024 |
|------|-----:|
| North | 655 |

<div>kept 12 <b>words</b></div>

```
code 7
```
"""


def found() -> list[tuple[str, str, int]]:
    article = import_bytes(TEXT.encode(), name="a.md").article
    assert article is not None
    return [(b.kind.value, b.text, b.level) for b in article.blocks]


def test_blocks() -> None:
    assert found() == [
        ("headline", "Sailings fall by a third", 1),
        ("paragraph", "Ferries made 1,240 sailings, a third fewer.alert(1)", 0),
        ("heading", "Who pays", 2),
        ("list_item", "one", 1),
        ("list_item", "two more of two", 2),
        ("paragraph", "again two", 0),
        ("list_item", "three", 1),
        ("quotation", "quoted 5 %", 0),
        ("table", "Line\t2024\nNorth\t655", 0),
        ("paragraph", "kept 12 words", 0),
        ("paragraph", "code 7", 0),
    ]


def test_metadata() -> None:
    article = import_bytes(TEXT.encode(), name="a.md").article
    assert article is not None
    source = article.source
    assert source.title == "Harbour figures"
    assert source.author == "Ines Halloran, Tom Brack"
    assert source.date == "2024-05-02"
    assert source.publisher == "The Harbour Post"
    assert source.address == "https://post.example/1"
    assert source.media_type == "text/markdown"
    assert article.language == "en-GB"


def test_a_rule_at_the_top_is_no_metadata() -> None:
    article = import_bytes(b"---\nIt rained 12 mm.\n\n---\nMore.", name="a.md").article
    assert article is not None
    assert "12 mm" in article.text


def test_several_authors_may_stand_on_lines_of_their_own() -> None:
    head = b"---\nauthors:\n  - Ada Lind\n  - 'Jo Lund'\ntags:\n  - rain\ntitle: Rain\n---\n"
    article = import_bytes(head + b"It rained 12 mm.\n", name="a.md").article
    assert article is not None
    assert (article.source.author, article.source.title) == ("Ada Lind, Jo Lund", "Rain")


@pytest.mark.parametrize(
    ("given", "author"),
    [
        ("author:\n  - name: Ada Quill\n    affiliation: Sill\n  - name: Bo Reed\n",
         "Ada Quill, Bo Reed"),
        ("author:\n- affiliation:\n    name: Sill College\n  name: 'Ada Quill'\n- name: Bo Reed\n",
         "Ada Quill, Bo Reed"),
        ("author:\n  - name: Ada Quill\n    affiliations:\n      - name: Sill College\n"
         "      - Port of Sill\n", "Ada Quill"),
        ("author:\n  name: Ada Quill\n  title: Doctor\n", "Ada Quill"),
        ("author:\n  - email: ada@sill.example\n    url: https://ada.example\n", ""),
        ("author:\n  - {name: Ada Quill}\n", ""),
        ("authors:\n- Ada Quill\n- Bo Reed\nimage:\n  title: Night\n", "Ada Quill, Bo Reed"),
    ],
)  # fmt: skip
def test_of_an_author_given_in_pairs_the_name_is_taken(given: str, author: str) -> None:
    head = f"---\n{given}link:\n  - https://rain.example/1\ntitle: Rain\n---\nIt rained 12 mm.\n"
    article = import_bytes(head.encode(), name="a.md").article
    assert article is not None
    source = article.source
    assert (source.author, source.title) == (author, "Rain")
    assert source.address == "https://rain.example/1"


def test_deep_nesting_keeps_the_words() -> None:
    article = import_bytes(b">" * 2000 + b" deep 12", name="a.md").article
    assert article is not None
    assert isinstance(article.blocks[0], Block)
    assert "deep 12" in article.text


def lines(text: str) -> list[str]:
    found = import_bytes(text.encode(), name="a.md")
    assert found.article is not None and not found.left_out
    return [block.text for block in found.article.blocks]


def test_notes_have_raised_numbers() -> None:
    text = "It sold 2,004 tickets[^free], [x] and 9[^2].\n\n[^2]: Of 12.\n[^free]: But 300.\n"
    assert lines(text) == [
        "It sold 2,004 tickets², [x] and 9¹.",
        "¹ Of 12.",
        "² But 300.",
    ]
    assert lines("An index[^1] stands.") == ["An index[^1] stands."]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("It holds 10<sup>6</sup> grains.", "It holds 10⁶ grains."),
        ("A third fewer.<sup>[2](#n)</sup> More", "A third fewer.² More"),
        ("On 42 m<SUP>2</SUP> and 3<sup>rd</sup> of CO<sub>2</sub>", "On 42 m² and 3rd of CO2"),
        ("An open <sup>4 and text", "An open 4 and text"),
    ],
)
def test_what_markup_raises_joins_no_number(markup: str, text: str) -> None:
    article = import_bytes(f"# Head\n\n{markup}\n".encode(), name="a.md").article
    assert article is not None
    assert article.blocks[1].text == text


def test_a_table_in_html_is_a_table_though_it_holds_blank_lines() -> None:
    markup = (
        "# Fares\n\n<table>\n<tr><th>Line</th><th>n</th></tr>\n\n"
        "<tr><td>North</td><td>655</td></tr>\n</table>\n\nThe rest <b>rose</b>.\n"
    )
    article = import_bytes(markup.encode(), name="a.md").article
    assert article is not None
    found = article.blocks
    assert found[1].rows == (("Line", "n"), ("North", "655"))
    assert found[2].text == "The rest rose."
