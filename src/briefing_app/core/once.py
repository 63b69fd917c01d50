"""Deriving something once for each briefing or article, however many views ask for it, and only
anew where what it rests on differs.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from itertools import compress
from operator import attrgetter, is_not
from typing import Any, TypeVar

from briefing_app.core.briefing import IN_CELLS, Briefing
from briefing_app.core.figure import Claim, Evidence, Figure, Status
from briefing_app.core.forms import USUAL, chosen
from briefing_app.core.source import Article
from briefing_app.core.value import Value, replace

T = TypeVar("T")

_RESTS_ON: dict[str, tuple[str, ...]] = {
    "figures_by_id": ("figures",),
    "articles_by_id": ("articles",),
    "article_ranks": ("articles",),
    "tables_by_id": ("tables",),
    "relations_by_id": ("relations",),
    "counterparts_by_id": ("counterparts",),
    "evidence_numbers": ("articles", "figures"),
    "key_figures": ("articles", "figures", "cards"),
}
"""What is remembered with a briefing, by its name, and the parts of the briefing it rests on.

"figures.quantity" is the quantities of all figures, whatever else of these differs, and
"figures.evidence.lost" is whether their words are.
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


def once_of_article(derive: Callable[[Article], T]) -> Callable[[Article], T]:
    """Return ``derive`` so that each article remembers its answer.

    For pure functions whose answer nobody changes. A cache that is keyed by an article would go
    through all of it each time that it is asked.
    """
    name = f"{derive.__module__}.{derive.__qualname__}"

    @wraps(derive)
    def remembered(article: Article) -> T:
        kept: dict[str, T] = vars(article)
        if name not in kept:
            kept[name] = derive(article)
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


class _Since(Value):
    """What an edit told of the figures and claims that it found; None where they are others now."""

    figures: Sequence[Figure]
    claims: Sequence[Claim]
    figures_at: Sequence[int] | None
    claims_at: Sequence[int] | None


_SINCE = "what differs from the briefing before"


def note_differing(
    before: Briefing, after: Briefing, figures: Sequence[int], claims: Sequence[int]
) -> None:
    """Note that ``after`` was made of ``before``, and at which positions they differ.

    All other figures and claims say the same in the same words, at the same place of the same
    block, wherever that block stands now.
    """
    vars(after)[_SINCE] = _Since(before.figures, before.claims, figures, claims)


def note_further(between: Briefing, after: Briefing) -> None:
    """Note what differs in ``after`` from the briefing that ``between`` was made of."""
    since: _Since | None = vars(between).get(_SINCE)
    if since is not None:
        figures = _joined(since.figures_at, between.figures, after.figures, after)
        claims = _joined(since.claims_at, between.claims, after.claims, after)
        vars(after)[_SINCE] = replace(since, figures_at=figures, claims_at=claims)


def _joined(
    known: Sequence[int] | None, was: Sequence[object], now: Sequence[object], after: Briefing
) -> Sequence[int] | None:
    if known is None or len(was) != len(now):
        return None
    noted = differing_from(was, after)
    return sorted({*known, *(changed_at(was, now) if noted is None else noted)})


def differing_from(items: Sequence[object], briefing: Briefing) -> Sequence[int] | None:
    """Return at which positions the figures or claims of a briefing differ from these, those of
    the briefing it was made of, by more than where their block stands; None where nobody noted it.
    """
    since: _Since | None = vars(briefing).get(_SINCE)
    if since is not None and items is since.figures:
        return since.figures_at
    return since.claims_at if since is not None and items is since.claims else None


class Each(Value):
    """What `derive_each` answered for the items of a briefing, and on which grounds."""

    items: Sequence[Any]
    grounds: tuple[Any, ...]
    answers: tuple[Any, ...]


def derive_each(
    briefing: Briefing,
    name: str,
    items: Sequence[Any],
    grounds: tuple[object, ...],
    derive: Callable[[Any, T | None], T],
    anew: Callable[[Each], Iterable[int]] | None = None,
) -> tuple[T, ...]:
    """Return ``derive`` of each item; those of the briefing before it are kept where they hold.

    ``name`` was registered with `taken_along`. ``grounds`` are the values, besides its item, that
    an answer rests on; the form in which numbers are written is one always. ``derive`` is given the
    answer before, too, and returns that one where it is the same, so that others can see by
    identity what differs. Where the grounds differ, ``anew`` may tell at a glance at which
    positions the answers before do not stand any more.
    """
    grounds = (*grounds, chosen())
    known: Each | None = vars(briefing).get(name)
    if known is None or len(known.items) != len(items):
        answers = tuple([derive(item, None) for item in items])
    else:
        patched = list(known.answers)
        for at in _to_derive(known, items, grounds, anew):
            patched[at] = derive(items[at], patched[at])
        answers = tuple(patched)
    vars(briefing)[name] = Each(items, grounds, answers)
    return answers


def _to_derive(
    known: Each,
    items: Sequence[Any],
    grounds: tuple[object, ...],
    anew: Callable[[Each], Iterable[int]] | None,
) -> Iterable[int]:
    if not any(map(is_not, known.grounds, grounds)):
        return changed_at(known.items, items)
    if anew is None or known.grounds[-1] is not grounds[-1]:
        return range(len(items))
    return anew(known)


def changed_at(before: Sequence[object], after: Sequence[object]) -> Iterable[int]:
    """Give the positions at which two sequences of one length do not hold the same object."""
    return compress(range(len(after)), map(is_not, before, after))


def inherit(before: Briefing, after: Briefing) -> None:
    """Let ``after`` take over what ``before`` remembers, where what it rests on is the same.

    Nothing that can be seen of either changes: only work is saved.
    """
    known, new = vars(before), vars(after)
    same: dict[str, bool] = {}
    pairs = _Pairs(before, after)

    def stays(part: str) -> bool:
        if part not in same:
            whole, _, field = part.partition(".")
            was, now = known.get(whole), new.get(whole)
            alike = bool(field) and pairs.are_alike(field)
            same[part] = alike or (was is now and was is not None)
        return same[part]

    if len(before.figures) == len(after.figures) and stays("figures.id"):
        _patch(before, after, pairs)
    for name, parts in tuple(_RESTS_ON.items()):  # a thread may load what registers more
        if name in known and name not in new and all(map(stays, parts)):
            new[name] = known[name]


class _Pairs:
    """The figures of two briefings, one by one, that are not the same object in both."""

    def __init__(self, before: Briefing, after: Briefing) -> None:
        was, now = before.figures, after.figures
        self._as_many = len(was) == len(now)
        noted = differing_from(was, after)
        self.is_noted = noted is not None and self._as_many
        self._at = tuple(changed_at(was, now)) if self._as_many else ()
        at = self._at if noted is None else noted
        self.beside_moved = [(was[i], now[i]) for i in at] if self._as_many else []
        """Without those whose block only stands elsewhere, where somebody noted which these are."""
        self._both = was, now

    def are_alike(self, field: str) -> bool:
        """Whether all figures hold the same object in a field: "label", "evidence.lost"."""
        outer, _, inner = field.partition(".")
        of_figure = attrgetter(outer)

        def get(figure: Figure) -> object:
            return getattr(of_figure(figure), inner, None) if inner else of_figure(figure)

        was, now = self._both
        moved_too = ((was[i], now[i]) for i in self._at)
        pairs = moved_too if field == "evidence" else self.beside_moved
        return self._as_many and all(get(a) is get(b) for a, b in pairs)


def _patch(before: Briefing, after: Briefing, pairs: _Pairs) -> None:
    """Take over what is remembered by figure; the ids are the same, in the same order."""
    known, new = vars(before), vars(after)
    by_id = known.get("figures_by_id", {})
    if len(by_id) == len(after.figures):
        new.setdefault("figures_by_id", dict(zip(by_id, after.figures, strict=True)))
    if "evidence_numbers" not in known or "evidence_numbers" in new:
        return
    differing = pairs.beside_moved
    moves = [(a.status, b.status) for a, b in differing if a.status is not b.status]
    if any(Status.ASIDE in move for move in moves):
        return
    numbers = known["evidence_numbers"]
    if not all(_stands_alike(a.evidence, b.evidence) for a, b in differing):
        which = [b.id for _, b in differing] if pairs.is_noted else numbers
        if not _is_in_order(after, numbers, which):
            return
    new["evidence_numbers"] = numbers
    keys = known.get("key_figures")
    chosen_alike = before.cards is after.cards and not any(Status.KEY in move for move in moves)
    if keys is not None and chosen_alike:
        figures = after.figures_by_id
        if all(figures[figure.id] is figure for figure in keys):
            new.setdefault("key_figures", keys)


def _stands_alike(a: Evidence, b: Evidence) -> bool:
    return a is b or _start(a) == _start(b)


def _start(evidence: object) -> object:
    return (getattr(evidence, "source", evidence), getattr(evidence, "start", None))


def _is_in_order(briefing: Briefing, numbers: Mapping[str, int], which: Iterable[str]) -> bool:
    """Whether these figures stand between those that have the numbers before and after theirs.

    Two at one place do not say which of them comes first.
    """
    figures, order = briefing.figures_by_id, tuple(numbers)

    def place(at: int) -> tuple[int, int] | None:
        is_one = 0 <= at < len(order)
        return briefing.place_of(figures[order[at]].evidence) if is_one else None

    for number in filter(None, map(numbers.get, which)):
        before, own, after = place(number - 2), place(number - 1), place(number)
        if own is None or own == IN_CELLS or (before is not None and before >= own):
            return False
        if after is not None and own >= after:
            return False
    return True
