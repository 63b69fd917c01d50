"""A document ready to be printed: sheet, slides or article, each a whole PDF."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import to_bytes
from briefing_app.render.font_files import folders
from briefing_app.render.sheet.article_data import article_data
from briefing_app.render.sheet.make import MODEL, make_sheet, originals_left_out
from briefing_app.render.sheet.options import derive_options
from briefing_app.render.sheet.slides_data import Handout, slides_data
from briefing_app.render.sheet.typeset import TypesetError, page_count, typeset
from briefing_app.viewmodels.export.carried import Carried, derive_carried
from briefing_app.viewmodels.sheet.options import USUAL, Taken
from briefing_app.viewmodels.sheet.plans import chosen_charts, chosen_figures
from briefing_app.words.said import marked, said, translated

MISSING_FONT = marked(
    "Some characters have no font on this machine and are printed as boxes; install a font for "
    "their script (fonts-noto-cjk, for instance)."
)
MOST_CHARACTERS = 400_000
MOST_SLIDES = 200
"""Longer ones take longer to set than anybody waits; nobody prints them either."""
TOO_LONG = marked("The article is too long to be printed whole: print its sheet instead.")


class Printed(NamedTuple):
    """A PDF, how many pages it has, and what is to be said about it.

    ``plan`` and ``taken`` are a sheet's: which plan fitted, and what it took.
    """

    pdf: bytes
    pages: int
    notices: tuple[str, ...] = ()
    plan: int = 0
    taken: Taken = USUAL


def print_sheet(
    briefing: Briefing,
    media: Mapping[str, bytes],
    today: date,
    start: int = 0,
    carried: Carried = Carried.FIGURES,
) -> Printed:
    """Return the sheet of a briefing; raises `TypesetError`.

    ``start`` is the plan to try first, that of the sheet before a change. ``carried`` says what
    travels in the PDF.
    """
    options = derive_options(briefing, media, today)
    template = resources_dir.path("sheet/sheet.typ")
    model = model_of(briefing, media, carried)
    made = make_sheet(briefing, options, template, model=model, start=start)
    told = (made.left_out, "" if made.accessible else translated(MISSING_FONT))
    sheet = made.sheet
    taken = Taken(len(sheet.figures), len(sheet.charts), len(sheet.points))
    notices = tuple(words for words in told if words)
    return Printed(made.pdf, made.pages, notices, made.plan, taken)


def model_of(briefing: Briefing, media: Mapping[str, bytes], carried: Carried) -> bytes | None:
    """Return the document that travels in a sheet's PDF, None for none.

    The logo goes with all of it; the originals of the sources never leave.
    """
    travelling = derive_carried(
        briefing, carried, chosen_figures(briefing), chosen_charts(briefing)
    )
    if travelling is None:
        return None
    kept = originals_left_out(media) if carried is Carried.ALL else {}
    return to_bytes(travelling, kept)


def print_slides(
    briefing: Briefing, media: Mapping[str, bytes], today: date, handout: Handout
) -> Printed:
    """Return the slides, several on a page; raises `TypesetError`."""
    options = derive_options(briefing, media, today)
    data = slides_data(briefing, options, handout, MOST_SLIDES)
    printed = _typeset("slides", data)
    if len(data["slides"]) < MOST_SLIDES:
        return printed
    words = said("Only the first {n} slides are printed.", n=MOST_SLIDES)
    return printed._replace(notices=(words, *printed.notices))


def print_article(briefing: Briefing, media: Mapping[str, bytes], today: date) -> Printed:
    """Return the whole article with its figures marked; raises `TypesetError`."""
    if sum(len(article.text) for article in briefing.articles) > MOST_CHARACTERS:
        raise TypesetError(translated(TOO_LONG))
    options = derive_options(briefing, media, today)
    return _typeset("article", article_data(briefing, options))


def _typeset(name: str, data: Mapping[str, object]) -> Printed:
    template = resources_dir.path(f"sheet/{name}.typ")
    pdf, accessible = typeset(template, data, folders())
    return Printed(pdf, page_count(pdf), () if accessible else (translated(MISSING_FONT),))


__all__ = [
    "MODEL",
    "Handout",
    "Printed",
    "model_of",
    "print_article",
    "print_sheet",
    "print_slides",
]
