"""Signs among the others: first of weight, who else is larger, what the lead names."""

from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_draft
from briefing_app.reading.keys.roles import derive_roles
from briefing_app.reading.keys.signs import Candidate, derive_candidates
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.passage.mentions import passage

TEXT = """Lanterns sell well

The workshop sold 8,412 lanterns in May, it said in its monthly note to the shareholders on Friday.

Against the 7,905 of the year before, sales of 8,412 are a good start. A lamp costs 31.50 euros.

Staff

Compared with 41 last spring, the firm has 56 glaziers, while 12 painters left in the same time.

Sixty-four visitors came to the open day. Only nine of the 230 seats in the hall were left.
"""


def candidates(text: str = TEXT) -> dict[str, Candidate]:
    article = import_bytes(text.encode(), name="a.txt").article
    draft = derive_draft(article)
    there = passage(draft.reading)
    roles = derive_roles(draft.claims, draft.figures, there)
    periods = tuple(figure.period for figure in draft.figures)
    labels = tuple(figure.label for figure in draft.figures)
    layout = derive_layout(article)
    made = derive_candidates(there, article, roles, periods, layout, (), labels)
    return {article.text[c.mention.start : c.mention.end].split()[0]: c for c in reversed(made)}


def test_a_base_before_it_does_not_take_the_place_of_the_first_of_weight() -> None:
    there = candidates()
    assert there["41"].signs.get("light")
    assert not there["41"].signs.get("first of weight")
    assert there["56"].signs.get("first of weight")
    assert there["56"].signs.get("first of weight in its section")
    assert not there["56"].signs.get("after others of weight")
    assert there["12"].signs.get("after others of weight")


def test_a_number_in_words_that_opens_a_sentence_is_like_one_in_digits() -> None:
    there = candidates()
    assert not there["Sixty-four"].signs.get("in words")
    assert there["nine"].signs.get("in words")


def test_a_clause_that_only_goes_along_is_known() -> None:
    there = candidates()
    assert there["12"].signs.get("subordinate")
    assert not there["56"].signs.get("subordinate")


def test_labels_are_held_against_the_lead() -> None:
    there = candidates()
    assert there["8,412"].signs["label in the lead"] > there["56"].signs.get("label in the lead", 0)


def test_of_one_noun_the_larger_ones_are_counted() -> None:
    there = candidates("A list\n\nThe house has 12 rooms, the barn 8 rooms, the inn 31 rooms.\n")
    ranks = {name: c.signs.get("others larger", 0.0) for name, c in there.items()}
    assert ranks["31"] == 0.0
    assert ranks["31"] < ranks["12"] < ranks["8"]


def test_an_item_of_a_list_that_says_something_by_itself() -> None:
    text = (
        "The year\n\nThe club looks back on a year that was kind to it, and on these numbers.\n\n"
        "- 412 members renewed their tickets for the next season\n- Boats: 18\n"
    )
    there = candidates(text)
    assert there["412"].signs.get("long item")
    assert not there["18"].signs.get("long item")


def test_a_label_that_names_one_of_whom_title_and_lead_know_nothing() -> None:
    text = (
        "Foundry pays Verrick\n\n"
        "The foundry paid 8,412 dollars to Verrick in May, it said on Friday.\n\n"
        "The rival Halden paid 512 dollars, and the mill 31 dollars to Verrick.\n"
    )
    article = import_bytes(text.encode(), name="a.txt").article
    draft = derive_draft(article)
    labels = ("payment to Verrick in May", "payment of Halden", "payment to Verrick")
    made = derive_candidates(
        passage(draft.reading), article, {}, ("",) * 3, derive_layout(article), (), labels
    )
    assert [bool(c.signs.get("names a stranger")) for c in made] == [False, True, False]


def test_a_row_that_the_title_names() -> None:
    table = "Crop\tTonnes\nBarley\t4,120\nWheat\t5,880\n"
    text = (
        f"Wheat does well\n\nThe harvest is in, and it is a good one, said the office.\n\n{table}"
    )
    there = candidates(text)
    assert there["5,880"].signs.get("row named above")
    assert not there["4,120"].signs.get("row named above")


def test_how_far_down_a_figure_stands() -> None:
    there = candidates()
    assert there["8,412"].signs.get("early paragraph")
    assert (
        there["8,412"].signs.get("far into the text", 0.0)
        < there["nine"].signs["far into the text"]
    )
    assert (
        there["56"].signs.get("first in its sentence", 0.0)
        < there["Sixty-four"].signs["first in its sentence"]
    )
    assert there["Sixty-four"].signs.get("begins its sentence")
    assert not there["56"].signs.get("begins its sentence")
