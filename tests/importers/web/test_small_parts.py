"""Small parts of an article: facts in pairs, lines under pictures, who is quoted, struck words."""

import pytest

from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.web.bylines import author_in

PAGE = """<html><head><title>Ferry use rises by a tenth</title></head><body><main><article>
<h1>Ferry use rises by a tenth</h1>
<p>Ferry use rose by 10.4% to 48,310 crossings in the three months to March 2025, the council said
in its quarterly report on transport.</p>
<dl><dt>Passengers:</dt><dd>1.93 million</dd><dt>Vehicles</dt><dd>214,500</dd></dl>
<figure><img src="x"><figcaption>The Heron line carried 14,322 crossings.</figcaption></figure>
<figure><img src="y"><figcaption>Photo: Ada Quill</figcaption></figure>
<p>Fuel cost <del>£11.1m</del> £11.3m, which the council had not foreseen, as its report says.</p>
<blockquote><p>“No line will close before 2031.”</p><footer>Tomas Rydell, chair</footer>
</blockquote>
<p>The council runs 3 lines and wants to keep all of them for as long as they are used.</p>
</article></main><footer><p>Contact 01234</p></footer></body></html>"""


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ('<a href="#n1anc">1</a>Unaudited and in full.', "¹Unaudited and in full."),
        ('<a href="#n12">12</a> Unaudited and in full.', "¹² Unaudited and in full."),
        ('The board<a href="#n1">1</a> says that all of its lines will pay.<a href="#n2">2</a>',
         "The board¹ says that all of its lines will pay.²"),
        ('All 3 lines <a href="#n1">1</a> pay in full.', "All 3 lines 1 pay in full."),
        ('<a href="/lines">3</a> lines pay in full.', "3 lines pay in full."),
        ("<span>Ada Quill</span><span>Master of ferries</span>", "Ada Quill Master of ferries"),
        ("<span>You</span><span>Ferry</span> is a firm of 3.", "YouFerry is a firm of 3."),
    ],
)  # fmt: skip
def test_a_link_on_the_page_that_is_a_number_marks_a_note(markup: str, text: str) -> None:
    page = PAGE.replace("</article>", f"<p>{markup}</p></article>")
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    assert text in [block.text for block in article.blocks]


def test_words_right_in_the_page_are_of_the_article_as_its_paragraphs_are() -> None:
    first, *rest = (f"The board counted {n} ferries in the first quarter, {n} more than it had "
                    "counted in the year before, it said." for n in (41300, 21, 35))  # fmt: skip
    body = f"<center><b>Rise</b></center><hr>{first}<p>{'<p>'.join(rest)}"
    page = f"<html><title>Rise</title><body>{body}"
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    assert [block.text for block in article.blocks][-3:] == [first, *rest]


def test_bullets_that_are_typed_are_items_and_notes_are_found_by_name() -> None:
    more = '<p>·&nbsp;&nbsp; Cars: 214</p><p>It met<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>'
    note = '<div><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> In May.</p></div></div>'
    page = PAGE.replace("</article></main>", f"{more}</article></main>{note}")
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    found = [(block.kind.value, block.text) for block in article.blocks]
    assert ("list_item", "Cars: 214") in found
    assert found[-1] == ("paragraph", "[1] In May.")


def test_small_parts_stay_and_struck_words_are_listed() -> None:
    found = import_bytes(PAGE.encode(), name="a.html")
    assert found.article is not None
    lines = [(block.kind.value, block.text) for block in found.article.blocks]
    assert ("paragraph", "Passengers: 1.93 million") in lines
    assert ("paragraph", "Vehicles: 214,500") in lines
    assert ("paragraph", "The Heron line carried 14,322 crossings.") in lines
    assert ("quotation", "Tomas Rydell, chair") in lines
    text = found.article.text
    assert "Fuel cost £11.3m" in text and "11.1" not in text
    assert "Photo" not in text and "Contact" not in text
    assert ("deleted words", "£11.1m") in [(one.kind, one.text) for one in found.left_out]


def test_a_page_that_only_asks_for_scripts_holds_no_article() -> None:
    asks = "<p>You need to enable JavaScript to run this app.</p><script>run()</script>"
    page = f"<html><head><title>Press portal</title></head><body>{asks}</body></html>"
    with pytest.raises(ImportFailed, match="no article text"):
        import_bytes(page.encode(), name="a.html")


def test_a_short_article_on_scripts_is_one() -> None:
    said = "A new JavaScript engine is 12% faster, its makers said on Friday in a short statement."
    page = f"<html><body><h1>Engine</h1><p>{said}</p><script>run()</script></body></html>"
    found = import_bytes(page.encode(), name="a.html").article
    assert found is not None
    assert said in found.text


def test_a_label_and_its_name_may_be_one_line() -> None:
    assert author_in(["From: Department for Ports"]) == "Department for Ports"


def test_quotes_around_a_cell_of_pasted_text_are_no_words() -> None:
    pasted = b'Region\tBirths\nNorth\t1,204\n"South, ""old"""\t2,300'
    article = import_bytes(pasted, name="a.txt").article
    assert article is not None
    assert article.blocks[0].rows[-1] == ('South, "old"', "2,300")


def test_what_a_button_of_the_article_opens_belongs_to_it() -> None:
    text = "<p>Bills pay for 2,700 kilometres of pipes that will be renewed over five years.</p>"
    panel = "<p>The average bill rises by £31 to £603, or 5.4 per cent, from 1 April 2025 on.</p>"
    page = (
        "<html><head><title>Water charges</title></head><body><header><button>Menu</button>"
        f"<div hidden><p>Bills and help: {panel}</p></div></header><main><h1>Water charges</h1>"
        f"{text}<h3><button aria-expanded=false>How much will bills rise?</button></h3>"
        f"<div style='display:none'>{panel}</div><button aria-expanded=false>Share</button>"
        f"{text.replace('2,700', '3,100')}<div hidden><p>Draft: 12 words.</p></div></main>"
    )
    found = import_bytes(page.encode(), name="a.html")
    assert found.article is not None
    assert [(block.kind.value, block.text[:26]) for block in found.article.blocks] == [
        ("headline", "Water charges"),
        ("paragraph", "Bills pay for 2,700 kilome"),
        ("heading", "How much will bills rise?"),
        ("paragraph", "The average bill rises by "),
        ("paragraph", "Bills pay for 3,100 kilome"),
    ]
    assert "Draft: 12 words." in [one.text for one in found.left_out]


def test_a_linked_number_of_the_text_is_no_mark_of_a_note() -> None:
    page = (
        "<html><body><article><h1>Fire</h1><p><a href='#map'>45</a> people were killed in "
        "the fire, as the city said<a href='#fn1'>3</a> on Monday, and more are missing still.</p>"
        "</article></body></html>"
    )
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    assert "45 people were killed" in article.text
    assert "said³ on Monday" in article.text


def test_a_number_over_the_text_stays() -> None:
    page = (
        "<html><body><article><h1>Port</h1><p>45,000</p><p>ships came to the port of Sill "
        "in the year, more than in any year before it, as the harbour master said on Monday.</p>"
        "</article></body></html>"
    )
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None and "45,000" in article.text
