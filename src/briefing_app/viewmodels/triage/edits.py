"""What the keys of the triage do to the briefing: pure edits, each with the name of its step."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import reduce
from typing import NamedTuple

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.viewmodels.triage.fields import STEPS, Field, edited, with_mark
from briefing_app.viewmodels.triage.item import TriageItem
from briefing_app.viewmodels.triage.making import Refused, derive_made
from briefing_app.viewmodels.triage.triage import Triage
from briefing_app.words.said import marked, said, translated

Edit = Callable[[Briefing], Briefing]
DECISIONS = {
    Status.KEY: marked("Make key figure"),
    Status.USED: marked("Use figure"),
    Status.ASIDE: marked("Set aside"),
}
"""What deciding so is called in the Edit menu."""
SEVERAL = {
    Status.KEY: marked("Make {n} key figures"),
    Status.USED: marked("Use {n} figures"),
    Status.ASIDE: marked("Set {n} numbers aside"),
}
"""The same of several at once."""
_LEAVE_IT = marked("This number is no figure and is set aside already.")
_UNREADABLE = marked("There is nothing to set aside: no number could be read here.")
_ONE_UNIT = marked("Only two figures of the same unit and source can be merged.")
_RANGE = re.compile(r"\W*(?:[-–—]|to|or|till|until|up to|through)\W*", re.I)
"""What may stand between the ends of a range: the words of English that join two numbers to one."""
_AND = re.compile(r"\W*and\W*", re.I)
_BETWEEN = re.compile(r"\bbetween\b[^.]*$", re.I)
_BEFORE = 40
"""Characters before a number in which "between" is looked for."""


class TriageStep(NamedTuple):
    """An edit with its name for the Edit menu; ``key`` is the item to stand on after it."""

    edit: Edit
    label: str
    key: str


def derive_decision(briefing: Briefing, item: TriageItem, status: Status) -> TriageStep | Refused:
    """Return the step that decides on a number; one that is no figure becomes one."""
    if item.figure:
        return TriageStep(
            lambda b: with_decision(b, item.figure, status),
            translated(DECISIONS[status]),
            item.figure,
        )
    if status is Status.ASIDE and item.reason:
        return Refused(translated(_LEAVE_IT))
    made = derive_made(briefing, item.source, item.start, item.end, status)
    if isinstance(made, Refused):
        unreadable = said(
            "No number can be read from “{value}”; select more words around it.", value=item.value
        )
        return Refused(translated(_UNREADABLE) if status is Status.ASIDE else unreadable)
    return TriageStep(lambda b: edits.with_figure(b, made), translated(DECISIONS[status]), made.id)


def with_decision(briefing: Briefing, figure_id: str, status: Status) -> Briefing:
    """Return the briefing with a decision on a figure; a reason given for another status goes."""
    return edits.with_statuses(briefing, (figure_id,), status)


def derive_decisions(
    briefing: Briefing, items: Sequence[TriageItem], status: Status
) -> TriageStep | Refused:
    """Return the one step that decides alike on several numbers; those that cannot be are left."""
    figures = frozenset(item.figure for item in items if item.figure)
    others = [item for item in items if not item.figure]
    refused: list[Refused] = []
    after = edits.with_statuses(briefing, figures, status)
    for item in others:
        step = derive_decision(after, item, status)
        if isinstance(step, Refused):
            refused.append(step)
        else:
            after = step.edit(after)
    count = len(items) - len(refused)
    if not count and refused:
        return refused[0]
    return TriageStep(lambda _: after, translated(SEVERAL[status]).format(n=count), "")


def derive_removals(items: Sequence[TriageItem]) -> TriageStep | Refused:
    """Return the one step that removes several figures; other numbers are left."""
    ids = [item.figure for item in items if item.figure]
    if not ids:
        return derive_removal(items[0])

    def removed(briefing: Briefing) -> Briefing:
        return reduce(edits.without_figure, ids, briefing)

    return TriageStep(removed, said("Remove {n} figures", n=len(ids)), "")


def derive_selection(briefing: Briefing, source: str, start: int, end: int) -> TriageStep | Refused:
    """Return the step that makes a figure of selected words."""
    made = derive_made(briefing, source, start, end, Status.USED)
    if isinstance(made, Refused):
        return made
    known = briefing.figures_by_id.get(made.id)
    if known is not None and known.status is not Status.ASIDE:
        made = replace(known, decided=True)
    return TriageStep(
        lambda b: edits.with_figure(b, made), said("Make a figure of the selection"), made.id
    )


def derive_acceptance(triage: Triage) -> TriageStep | None:
    """Return the step that takes every suggestion that is left, or None where there is none."""
    ids = frozenset(item.figure for item in triage.items if item.decision.is_open)
    if not ids:
        return None

    def accept(briefing: Briefing) -> Briefing:
        figures = tuple(
            replace(f, decided=True) if f.id in ids and not f.decided else f
            for f in briefing.figures
        )
        return replace(briefing, figures=figures)

    return TriageStep(accept, said("Accept the rest"), "")


def derive_same(briefing: Briefing, item: TriageItem, other: str) -> TriageStep | Refused:
    """Return the step that says a figure is the same thing as another one."""
    if not item.figure or other not in briefing.figures_by_id or other == item.figure:
        return Refused(said("Choose another figure that says the same thing."))
    return TriageStep(
        lambda b: edits.with_same(b, item.figure, other), said("Say same thing"), item.figure
    )


def derive_merge(briefing: Briefing, triage: Triage, item: TriageItem) -> TriageStep | Refused:
    """Return the step that merges a figure with the next one into a range."""
    row = triage.rows.get(item.key, len(triage.items))
    other = next((i for i in triage.items[row + 1 :] if i.decision.is_figure), None)
    if not item.figure or not item.decision.is_figure:
        return Refused(said("Only a figure can be merged; make it one with K or U first."))
    if other is None:
        return Refused(said("There is no figure after this one to merge it with."))
    if edits.with_merged(briefing, item.figure, other.figure) is briefing:
        return Refused(translated(_ONE_UNIT))
    if not _is_one_range(briefing, item, other):
        first, second = item.value, other.value
        return Refused(
            said(
                "The text says {first} and {second} apart, not as the ends of one range.",
                first=first,
                second=second,
            )
        )
    return TriageStep(
        lambda b: edits.with_merged(b, item.figure, other.figure),
        said("Merge figures"),
        item.figure,
    )


def _is_one_range(briefing: Briefing, first: TriageItem, second: TriageItem) -> bool:
    """Whether the words between two numbers, and before them, join them to a range."""
    article = briefing.articles_by_id.get(first.source)
    if article is None or first.source != second.source:
        return False
    if first.start == second.start:
        return True  # a range that was split
    before = article.text[max(0, first.start - _BEFORE) : first.start]
    between = article.text[first.end : second.start]
    return bool(_RANGE.fullmatch(between) or (_AND.fullmatch(between) and _BETWEEN.search(before)))


def derive_split(briefing: Briefing, item: TriageItem) -> TriageStep | Refused:
    """Return the step that splits a range into its two ends."""
    figure = briefing.figures_by_id.get(item.figure)
    if figure is None or not figure.quantity.is_range:
        return Refused(said("Only a range, such as 40–60, can be split in two."))
    return TriageStep(lambda b: edits.with_split(b, item.figure), said("Split range"), item.figure)


def derive_removal(item: TriageItem) -> TriageStep | Refused:
    """Return the step that removes a figure; its number stays in the list, set aside."""
    if not item.figure:
        return Refused(said("This number is no figure; there is nothing to remove."))
    return TriageStep(lambda b: edits.without_figure(b, item.figure), said("Remove figure"), "")


def derive_field_edit(
    briefing: Briefing, item: TriageItem, field: Field, text: str
) -> TriageStep | Refused:
    """Return the step that sets a field to what was typed."""
    figure = briefing.figures_by_id.get(item.figure)
    if figure is None:
        return Refused(said("Make it a figure with K or U first."))
    after = edited(figure, field, text, briefing.language or "en")
    if isinstance(after, Refused):
        return after
    return TriageStep(lambda b: edits.with_figure(b, after), translated(STEPS[field]), item.figure)


def derive_mark_edit(figure: Figure, word: str) -> TriageStep:
    """Return the step that puts a mark on a figure or takes it off."""
    after = with_mark(figure, word)
    return TriageStep(lambda b: edits.with_figure(b, after), said("Change marks"), figure.id)
