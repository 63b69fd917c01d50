"""Deriving something once for each briefing value, however many views ask for it, and only anew
where what it rests on differs.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from itertools import compress, islice
from operator import attrgetter, is_not, lt
from typing import Any, NamedTuple, TypeVar

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.forms import USUAL, chosen
from briefing_app.core.span import Span

T = TypeVar("T")

_RESTS_ON: dict[str, tuple[str, ...]] = {
    "figures_by_id": ("figures",),
    "articles_by_id": ("articles",),
    "tables_by_id": ("tables",),
    "relations_by_id": ("relations",),
    "counterparts_by_id": ("counterparts",),
    "evidence_numbers": ("articles", "figures"),
    "key_figures": ("articles", "figures", "cards"),
}
"""What is remembered with a briefing, by its name, and the parts of the briefing it rests on.

"figures.quantity" is the quantities of all figures, whatever else of these differs.
"""


def once(derive: Callable[[Briefing], T]) -> Callable[[Briefing], T]:
    """Return ``derive`` so that each briefing value remembers its answer, and takes it with it.

    For pure functions whose answer nobody changes. Where numbers are written in another form, it is
    another answer.
    """
    usual = f"{derive.__module__}.{derive.__qualname__}"

    @wraps(derive)
    def remembered(briefing: Briefing) -> T:
        kept: dict[str, T] = vars(briefing)
        name = usual if chosen() == USUAL else _in_other_form(usual)
        if name not in kept:
            kept[name] = derive(briefing)
        return kept[name]

    return remembered


def _in_other_form(usual: str) -> str:
    """Return under which name an answer is remembered in the forms that were chosen."""
    name = f"{usual} {chosen()}"
    if usual in _RESTS_ON:
        _RESTS_ON.setdefault(name, _RESTS_ON[usual])
    return name


def once_for(*parts: str) -> Callable[[Callable[[Briefing], T]], Callable[[Briefing], T]]:
    """Return `once` for an answer that rests on these parts of the briefing alone.

    A briefing that was made of another by an edit takes the answer over where they are the same.
    """

    def made(derive: Callable[[Briefing], T]) -> Callable[[Briefing], T]:
        _RESTS_ON[f"{derive.__module__}.{derive.__qualname__}"] = parts
        return once(derive)

    return made


def taken_along(name: str) -> str:
    """Register what is always taken over: the one that remembers it looks whether it still holds.

    Returns the name.
    """
    _RESTS_ON[name] = ()
    return name


class _Each(NamedTuple):
    items: Sequence[Any]
    grounds: tuple[object, ...]
    answers: tuple[Any, ...]


def derive_each(
    briefing: Briefing,
    name: str,
    items: Sequence[Any],
    grounds: tuple[object, ...],
    derive: Callable[[Any, T | None], T],
) -> tuple[T, ...]:
    """Return ``derive`` of each item; those of the briefing before it are kept where they hold.

    ``name`` was registered with `taken_along`. ``grounds`` are the values, besides its item, that
    an answer rests on; the form in which numbers are written is one always. ``derive`` is given the
    answer before, too, and returns that one where it is the same, so that others can see by
    identity what differs.
    """
    grounds = (*grounds, chosen())
    known: _Each | None = vars(briefing).get(name)
    if known is None or len(known.items) != len(items):
        answers = tuple([derive(item, None) for item in items])
    else:
        same = not any(map(is_not, known.grounds, grounds))
        patched = list(known.answers)
        for at in changed_at(known.items, items) if same else range(len(items)):
            patched[at] = derive(items[at], patched[at])
        answers = tuple(patched)
    vars(briefing)[name] = _Each(items, grounds, answers)
    return answers


def changed_at(before: Sequence[object], after: Sequence[object]) -> Iterable[int]:
    """Give the positions at which two sequences of one length do not hold the same object."""
    return compress(range(len(after)), map(is_not, before, after))


def inherit(before: Briefing, after: Briefing) -> None:
    """Let ``after`` take over what ``before`` remembers, where what it rests on is the same.

    Nothing that can be seen of either changes: only work is saved.
    """
    known, new = vars(before), vars(after)
    same: dict[str, bool] = {}

    def stays(part: str) -> bool:
        if part not in same:
            whole, _, field = part.partition(".")
            was, now = known.get(whole), new.get(whole)
            alike = bool(field) and _is_alike(before.figures, after.figures, field)
            same[part] = alike or (was is now and was is not None)
        return same[part]

    if len(before.figures) == len(after.figures) and stays("figures.id"):
        _patch(before, after, stays)
    for name, parts in _RESTS_ON.items():
        if name in known and name not in new and all(map(stays, parts)):
            new[name] = known[name]


def _is_alike(before: Sequence[Figure], after: Sequence[Figure], field: str) -> bool:
    """Whether all figures hold the same object in a field."""
    get = attrgetter(field)
    return len(before) == len(after) and not any(map(is_not, map(get, before), map(get, after)))


def _patch(before: Briefing, after: Briefing, stays: Callable[[str], bool]) -> None:
    """Take over what is remembered by figure, with what differs put in; the ids are the same."""
    known, new = vars(before), vars(after)
    pairs = [
        (before.figures[at], after.figures[at]) for at in changed_at(before.figures, after.figures)
    ]
    if "figures_by_id" in known and "figures_by_id" not in new:
        new["figures_by_id"] = known["figures_by_id"] | {figure.id: figure for _, figure in pairs}
    if "evidence_numbers" not in known or "evidence_numbers" in new:
        return
    counted = stays("figures.status") or all(_is_counted_alike(a, b) for a, b in pairs)
    if counted and (
        all(_stands_alike(a, b) for a, b in pairs) or _is_in_order(after, known["evidence_numbers"])
    ):
        new["evidence_numbers"] = known["evidence_numbers"]
        keys = "key_figures" in known and "key_figures" not in new and before.cards is after.cards
        if keys and not any(Status.KEY in (a.status, b.status) for a, b in pairs):
            new["key_figures"] = known["key_figures"]


def _is_counted_alike(a: Figure, b: Figure) -> bool:
    """Whether a figure is in use or set aside as before."""
    return a.status is b.status or Status.ASIDE not in (a.status, b.status)


def _stands_alike(a: Figure, b: Figure) -> bool:
    return a.evidence is b.evidence or _start(a.evidence) == _start(b.evidence)


def _start(evidence: object) -> object:
    return (getattr(evidence, "source", evidence), getattr(evidence, "start", None))


def _is_in_order(briefing: Briefing, numbers: Mapping[str, int]) -> bool:
    """Whether the figures stand, one after the other, in the order of their numbers.

    Two at one place do not say which of them comes first.
    """
    ranks = {article.source.id: rank for rank, article in enumerate(briefing.articles)}
    figures = briefing.figures_by_id
    spans = [evidence for id_ in numbers if isinstance(evidence := figures[id_].evidence, Span)]
    if len(spans) < len(numbers):
        return False
    places: list[Any] = [span.start for span in spans]
    if len(ranks) > 1:
        places = [(ranks.get(span.source, -1), span.start) for span in spans]
    return all(map(lt, places, islice(places, 1, None)))
