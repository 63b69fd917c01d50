"""Pages as sites build them are read at least as well as trafilatura alone reads them."""

import pytest

from tests.importers.web.pages import Page, corpus, unseen
from tests.importers.web.score import PARTICULARS, means, ours, theirs

PAGES = (*corpus(), *unseen())


@pytest.mark.parametrize("pages", [corpus(), unseen()], ids=["corpus", "unseen"])
def test_the_means_are_above_those_of_trafilatura(pages: tuple[Page, ...]) -> None:
    own, other = means([ours(p) for p in pages]), means([theirs(p) for p in pages])
    assert own.text >= max(0.95, other.text)
    assert own.title >= max(0.85, other.title)
    for name in PARTICULARS:
        assert getattr(own, name) >= getattr(other, name), name


@pytest.mark.parametrize("page", PAGES, ids=[f"{n}-{p.name}" for n, p in enumerate(PAGES)])
def test_no_number_of_the_article_is_lost(page: Page) -> None:
    from briefing_app.importers import import_bytes

    article = import_bytes(page.html.encode(), name="a.html").article
    assert article is not None
    digits = "".join(filter(str.isdecimal, "".join(article.text.split())))
    for part in page.parts[1:]:
        assert "".join(filter(str.isdecimal, part)) in digits, part
