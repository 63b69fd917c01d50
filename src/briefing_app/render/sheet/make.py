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
from briefing_app.render.sheet.search import first_fitting
from briefing_app.render.sheet.typeset import page_count, typeset
from briefing_app.render.sheet.words import words_of
from briefing_app.viewmodels.sheet.sheet import Sheet, derive_sheet, plans

MODEL = "model.briefing"


@dataclass(frozen=True)
class MadeSheet:
    """The finished page: the PDF, what stands on it, its pages, and whether it is PDF/UA-1.

    ``plan`` is the place of its plan among those that could have been.
    """

    pdf: bytes
    sheet: Sheet
    pages: int
    accessible: bool
    plan: int = 0

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
    start: int = 0,
) -> MadeSheet:
    """Set the sheet of a briefing; raises `typeset.TypesetError` where no page can be made.

    ``model`` is the `.briefing` that travels in the PDF. One page; two where the briefing's sheet
    settings ask for a second. ``fonts`` are folders with font files, those that ship if not given.
    ``start`` is the plan to try first: the one that fitted before a small change fits mostly still.
    """
    allowed = 2 if briefing.sheet.second_page else 1
    files: dict[str, bytes] = {} if model is None else {MODEL: model}
    if options.logo is not None:
        files[options.logo_name] = options.logo
    faces = folders() if fonts is None else fonts

    tried = plans(briefing)
    pages: dict[int, MadeSheet] = {}

    def made(index: int) -> MadeSheet:
        if index not in pages:
            sheet = derive_sheet(briefing, tried[index])
            data = {**sheet_data(sheet, options), "model": MODEL if model is not None else None}
            pdf, accessible = typeset(template, data, faces, files)
            pages[index] = MadeSheet(pdf, sheet, page_count(pdf), accessible, index)
        return pages[index]

    return made(first_fitting(lambda index: made(index).pages <= allowed, len(tried), start))


def originals_left_out(media: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what of a document travels in a PDF: all but the originals that were read."""
    return {name: data for name, data in media.items() if not name.startswith("sources/")}
