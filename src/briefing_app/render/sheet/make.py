"""Makes the sheet: the fullest plan that fits on the page wins.

Nothing is shrunk to fit; what found no room is said on the page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.render.font_files import folders
from briefing_app.render.sheet.data import sheet_data
from briefing_app.render.sheet.options import Options
from briefing_app.render.sheet.typeset import page_count, typeset
from briefing_app.render.sheet.words import words_of
from briefing_app.viewmodels.sheet import Plan, Sheet, derive_sheet, plans

MODEL = "model.briefing"


@dataclass(frozen=True)
class MadeSheet:
    """The finished page: the PDF, what stands on it, its pages, and whether it is PDF/UA-1."""

    pdf: bytes
    sheet: Sheet
    pages: int
    accessible: bool

    @property
    def left_out(self) -> str:
        """What found no room, as the sentence that the page says; empty where all did."""
        return words_of(self.sheet.language).left_out(self.sheet.left_out)


def make_sheet(
    briefing: Briefing,
    options: Options,
    template: Path,
    *,
    model: bytes | None = None,
    fonts: tuple[Path, ...] | None = None,
) -> MadeSheet:
    """Set the sheet of a briefing; raises `typeset.TypesetError` where no page can be made.

    ``model`` is the `.briefing` that travels in the PDF. One page; two where the briefing's sheet
    settings ask for a second. ``fonts`` are folders with font files, those that ship if not given.
    """
    allowed = 2 if briefing.sheet.second_page else 1
    files: dict[str, bytes] = {} if model is None else {MODEL: model}
    if options.logo is not None:
        files[options.logo_name] = options.logo
    faces = folders() if fonts is None else fonts

    def made(plan: Plan) -> MadeSheet:
        sheet = derive_sheet(briefing, plan)
        data = {**sheet_data(sheet, options), "model": MODEL if model is not None else None}
        pdf, accessible = typeset(template, data, faces, files)
        return MadeSheet(pdf, sheet, page_count(pdf), accessible)

    tried = plans(briefing)
    best = made(tried[0])
    if best.pages <= allowed:
        return best
    # Each plan takes less than the one before it, so halving finds the first that fits.
    low, high = 1, len(tried) - 1
    best = made(tried[high])
    while low < high:
        middle = (low + high) // 2
        page = made(tried[middle])
        if page.pages <= allowed:
            high, best = middle, page
        else:
            low = middle + 1
    return best


def originals_left_out(media: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what of a document travels in a PDF: all but the originals that were read."""
    return {name: data for name, data in media.items() if not name.startswith("sources/")}
