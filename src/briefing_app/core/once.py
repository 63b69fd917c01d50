"""Deriving something once for each briefing value, however many views ask for it, and only anew
where what it rests on differs.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Status
from briefing_app.core.forms import USUAL, chosen

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
"""What is remembered with a briefing, by its name, and the parts of the briefing it rests on."""


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


def inherit(before: Briefing, after: Briefing) -> None:
    """Let ``after`` take over what ``before`` remembers, where what it rests on is the same.

    Nothing that can be seen of either changes: only work is saved.
    """
    known, new = vars(before), vars(after)
    for name, parts in _RESTS_ON.items():
        if name in known and name not in new and all(known[part] is new[part] for part in parts):
            new[name] = known[name]
    numbers = known.get("evidence_numbers")
    if numbers is not None and "evidence_numbers" not in new and _stand_alike(before, after):
        new["evidence_numbers"] = numbers


def _stand_alike(before: Briefing, after: Briefing) -> bool:
    """Whether the same figures stand in the same places, in use or set aside as before."""
    return (
        len(before.figures) == len(after.figures)
        and [a.source.id for a in before.articles] == [a.source.id for a in after.articles]
        and all(
            a is b
            or (
                a.id == b.id
                and (a.status is Status.ASIDE) == (b.status is Status.ASIDE)
                and (a.evidence is b.evidence or _start(a.evidence) == _start(b.evidence))
            )
            for a, b in zip(before.figures, after.figures, strict=True)
        )
    )


def _start(evidence: object) -> object:
    return (getattr(evidence, "source", evidence), getattr(evidence, "start", None))
