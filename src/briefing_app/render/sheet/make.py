"""Makes the sheet: the fullest plan that fits on the page wins.

Nothing is shrunk to fit; what found no room is said on the page. Where a second page is allowed and
needed, the first is filled on its own, and the second takes what is left and the evidence.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.render.font_files import folders
from briefing_app.render.sheet.data import sheet_data
from briefing_app.render.sheet.options import Options
from briefing_app.render.sheet.search import first_fitting
from briefing_app.render.sheet.typeset import page_count, typeset
from briefing_app.render.sheet.words import words_of
from briefing_app.viewmodels.sheet.plans import Plan, front_plans, plans, spread_plans
from briefing_app.viewmodels.sheet.sheet import LeftOut, Sheet, derive_sheet

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
        words = words_of(self.sheet.language)
        return words.left_out(self.sheet.left_out, 2 if self.sheet.front else 1)


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
    files: dict[str, bytes] = {} if model is None else {MODEL: model}
    if options.logo is not None:
        files[options.logo_name] = options.logo
    faces = folders() if fonts is None else fonts

    def attempt(plan: Plan, index: int, *, alone: bool = True) -> MadeSheet:
        sheet = derive_sheet(briefing, plan)
        if not alone:
            sheet = replace(sheet, left_out=LeftOut(), contact="")
        data = {**sheet_data(sheet, options), "model": MODEL if model is not None else None}
        pdf, accessible = typeset(template, data, faces, files)
        return MadeSheet(pdf, sheet, page_count(pdf), accessible, index)

    made = _first(plans(briefing), attempt, 1, start)
    if not briefing.sheet.second_page or made.sheet.left_out == LeftOut():
        return made
    front = front_plans(briefing)
    first = _first(front, partial(attempt, alone=False), 1, 0)
    spread = _first(spread_plans(briefing, front[first.plan]), attempt, 2, 0)
    return replace(spread, plan=made.plan)


def _first(
    tried: tuple[Plan, ...], attempt: Callable[[Plan, int], MadeSheet], pages: int, start: int
) -> MadeSheet:
    """Return the page of the first plan that takes at most so many pages."""
    made: dict[int, MadeSheet] = {}

    def fits(index: int) -> bool:
        made[index] = attempt(tried[index], index)
        return made[index].pages <= pages

    at = first_fitting(fits, len(tried), start)
    return made.get(at) or attempt(tried[at], at)


def originals_left_out(media: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what of a document travels in a PDF: all but the originals that were read."""
    return {name: data for name, data in media.items() if not name.startswith("sources/")}
