"""What is set about the page itself: paper, colour, date, logo, code."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.render.sheet.logo import grey_logo
from briefing_app.render.sheet.paper import A4, LETTER, locale_paper
from briefing_app.render.sheet.qr import qr_svg


class Options(NamedTuple):
    """What is set about the page itself.

    ``logo`` is a picture whose kind the ending of ``logo_name`` tells; ``qr`` is an SVG.
    """

    paper: str
    grey: bool
    today: date
    logo: bytes | None = None
    logo_name: str = "logo.svg"
    qr: str | None = None


def with_paper(briefing: Briefing, paper: str) -> Briefing:
    """Return the briefing on the paper that a person prefers, where it has none of its own."""
    if briefing.sheet.paper or paper not in (A4, LETTER):
        return briefing
    return replace(briefing, sheet=replace(briefing.sheet, paper=paper))


def derive_options(
    briefing: Briefing, media: Mapping[str, bytes], today: date, *, paper: str = ""
) -> Options:
    """Return the options that a briefing's own settings ask for.

    ``media`` are the entries of the document, which hold the logo; ``paper`` is taken where the
    briefing names none, the locale's where neither does.
    """
    wanted = briefing.sheet
    logo = media.get(wanted.logo) if wanted.logo else None
    if logo is not None and wanted.grey:
        logo = grey_logo(logo, wanted.logo)
    address = briefing.articles[0].source.address if briefing.articles else ""
    named = wanted.paper or paper
    return Options(
        paper=named if named in (A4, LETTER) else locale_paper(),
        grey=wanted.grey,
        today=today,
        logo=logo,
        logo_name="logo" + PurePosixPath(wanted.logo or "logo.svg").suffix.lower(),
        qr=None if "qr" in wanted.without else qr_svg(address),
    )
