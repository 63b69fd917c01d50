"""Signs that lie in a figure and in its part in what the text claims."""

from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_draft
from briefing_app.reading.keys.roles import Role, derive_claimed, derive_roles
from briefing_app.reading.keys.signs import Candidate, derive_candidates
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.passage.mentions import passage


def candidates(text: str) -> dict[str, Candidate]:
    article = import_bytes(text.encode(), name="a.txt").article
    draft = derive_draft(article)
    there = passage(draft.reading)
    roles = derive_roles(draft.claims, draft.figures, there)
    made = derive_candidates(there, article, roles, (), derive_layout(article))
    return {article.text[c.mention.start : c.mention.end].split()[0]: c for c in made}


def test_only_a_time_looks_back() -> None:
    there = candidates("The hall was built for 520 inmates. It was empty for 12 days in May.")
    assert there["520"].signs.get("goes along")
    assert not there["520"].signs.get("time back")
    assert there["12"].signs.get("time back")
    assert not there["12"].signs.get("goes along")


def test_what_was_said_of_last_year_is_no_base() -> None:
    there = candidates("It spent $6.4 million last year. Sales were 42 tons, 31 the year before.")
    assert not there["$6.4"].signs.get("base")
    assert there["31"].signs.get("base")


def test_the_whole_of_a_share_is_known() -> None:
    text = "Of the 212 posts at the jail, 53 posts, or 25 percent, were empty in June."
    article = import_bytes(text.encode(), name="a.txt").article
    draft = derive_draft(article)
    roles = derive_roles(draft.claims, draft.figures, passage(draft.reading))
    values = {int(f.quantity.point): roles.get(i) for i, f in enumerate(draft.figures)}
    assert values[212] is Role.OUT_OF
    assert values[53] is not Role.OUT_OF
    assert candidates(text)["212"].signs.get("role out of")


def test_what_falls_is_not_hurt() -> None:
    there = candidates("Volumes fell to 412,000 barrels. The flu kept 380 pupils ill at home.")
    assert not there["412,000"].signs.get("harm")
    assert there["380"].signs.get("harm")


def test_a_case_is_not_a_sick_person() -> None:
    there = candidates("In all 217 cases of fraud were filed. The flu made 380 cases so ill.")
    assert not there["217"].signs.get("harm")
    assert there["380"].signs.get("harm")


def test_what_the_claims_of_a_text_are_about_is_known() -> None:
    text = (
        "The port shipped 5,012 boxes in May, up from 4,810 boxes a year before. "
        "That is twice as many as the 2,506 boxes of Harve."
    )
    article = import_bytes(text.encode(), name="a.txt").article
    draft = derive_draft(article)
    there = passage(draft.reading)
    claimed = derive_claimed(draft.claims, draft.figures)
    values = {int(f.quantity.point): claimed.get(i, 0) for i, f in enumerate(draft.figures)}
    assert values[5012] > values[4810]
    made = derive_candidates(there, article, {}, (), derive_layout(article), claimed=claimed)
    signs = {int(c.mention.value): c.signs for c in made}
    assert signs[5012].get("claims about it")
    assert not signs[4810].get("claims about it")


def test_the_first_figure_of_an_item_counts_in_a_list_at_the_top() -> None:
    lead = "The fund closed its year with more than it began with, it said on Friday in Brenn.\n\n"
    items = "- Assets of €38.6 billion, up 4%\n- Return of 3.1%\n\n"
    below = "It was a year in which the markets rose and the pensions of the members as well.\n\n"
    early = candidates("The fund in short\n\n" + lead + items + below)
    late = candidates("The fund in short\n\n" + lead + below + items + below)
    assert early["€38.6"].signs.get("first of an early item")
    assert early["3.1%"].signs.get("first of an early item")
    assert not early["4%"].signs.get("first of an early item")
    assert not late["€38.6"].signs.get("first of an early item")
