"""What every claim rule looks at, how a claim is made, and a way to try a sum.

It decides nothing; rules propose, `settle` decides.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from briefing_app.core.figure import Claim, ClaimKind, Operand
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import make_span
from briefing_app.core.sums.form import form_of
from briefing_app.core.value import field_names
from briefing_app.core.verdict import Outcome, Verdict, derive_verdict
from briefing_app.reading.claims.ground.moves import Move, derive_moves, derive_past
from briefing_app.reading.claims.ground.setting import Setting
from briefing_app.reading.claims.ground.words import follows_than, names_whole
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention

_Stated = tuple[object, ...]
_stated: Callable[[Claim], _Stated] = attrgetter(*(n for n in field_names(Claim) if n != "id"))
"""All of a claim on which its verdict depends; its id is given when all claims are found."""


@dataclass(frozen=True)
class Scene(Setting):
    """A setting with the source and the reference to each mention, from which claims are made."""

    source: str = ""
    refs: tuple[Operand, ...] = ()

    def written(self, m: Mention) -> str:
        """Return a number with its unit as the article writes it, without its hedge."""
        form = form_of(m.quantity, self.text[m.start : m.end])
        return format_quantity(m.quantity, hedged=False, form=form)

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """The pairs of numbers that the article sets against each other."""
        return derive_moves(self)

    @cached_property
    def moves_by_ends(self) -> Mapping[frozenset[int], tuple[Move, ...]]:
        """The moves by their two figures, whichever comes first."""
        found: dict[frozenset[int], tuple[Move, ...]] = {}
        for move in self.moves:
            ends = frozenset((move.now.index, move.base.index))
            found[ends] = (*found.get(ends, ()), move)
        return found

    @cached_property
    def bases(self) -> frozenset[int]:
        """The figures that tell of an earlier time, or of a target."""
        moved = {move.base.index for move in self.moves}
        moved |= {m.index for m in derive_past(self)}
        moved |= {index for index, found in self.standards.items() if not found.named}
        return frozenset(moved | {m.index for m in self.passage.mentions if follows_than(m)})

    @cached_property
    def ends(self) -> frozenset[int]:
        """The figures that are set against another one of the same thing: "from 31 to 12 %".

        Of "52.5 % (54.2 %)" it is the second only: the first is what the clause tells.
        """
        moved = (v for v in self.moves if v.how == "from")
        return frozenset(m.index for v in moved for m in (v.now, v.base)) | self.bracketed

    @cached_property
    def bracketed(self) -> frozenset[int]:
        """The levels in brackets that are of another time: 54.2 of "52.5 % (54.2 %)"."""
        return frozenset(
            v.base.index
            for v in self.moves
            if v.how == "bracket" and v.now.unit == v.base.unit == "%" and not v.base.found.change
        )

    @cached_property
    def _by_ref(self) -> Mapping[Operand, Mention]:
        return dict(zip(self.refs, self.passage.mentions, strict=False))

    @cached_property
    def _by_unit(self) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = {}
        for m in self.passage.mentions:
            if not m.quantity.is_range:
                found.setdefault(m.unit, []).append(m.index)
        return found

    def alike_of(self, m: Mention) -> int:
        """How many numbers of the article have the unit of one."""
        return len(self._by_unit.get(m.unit, ()))

    def alike_between(self, m: Mention, other: Mention) -> int:
        """How many numbers with the unit of ``m`` stand between it and another one."""
        there = self._by_unit.get(m.unit, ())
        low, high = sorted((m.index, other.index))
        return bisect_left(there, high) - bisect_right(there, low)

    def mention_of(self, operand: Operand) -> Mention | None:
        """The mention that an operand names; None of a cell of another source."""
        return self._by_ref.get(operand)

    def ref(self, mention: Mention) -> Operand:
        """The operand that names a mention."""
        return self.refs[mention.index]

    def claim(
        self,
        start: int,
        end: int,
        kind: ClaimKind,
        operands: Iterable[Mention] = (),
        stated: Quantity | None = None,
        sense: str = "",
        why: str = "",
        formula: str = "",
    ) -> Claim:
        """Return a claim on the words ``start..end``, to whole words; its id is given later."""
        start, end = with_bracket(self.text, *whole_words(self.text, start, end))
        span = make_span(self.source, self.text, start, end)
        named = tuple(self.ref(m) for m in operands)
        return Claim("", span, kind, named, stated, sense, why, formula)

    def of_another(self, share: Mention, whole: Mention) -> bool:
        """Whether a share is said to be of something else than a number: "of their bodies"."""
        noun = stem(names_whole(share))
        about = self.facts[whole.index].about
        return bool(noun and whole.found.unit_text) and noun not in {*about, stem(whole.head)}

    def outcome(self, claim: Claim) -> Outcome:
        """Return whether a claim holds as the figures stand."""
        return self.judged(claim).outcome

    def judged(self, claim: Claim) -> Verdict:
        """Return the verdict on a claim without its words; each claim is computed once."""
        key = _stated(claim)
        found = self._judged.get(key)
        if found is None:
            found = derive_verdict(self.briefing, claim, explain=False, slips=False)
            self._judged[key] = found
        return found

    def explained(self, claim: Claim) -> Verdict:
        """Return the verdict on a claim, with the slip where it fails."""
        found = self.judged(claim)
        if found.outcome is not Outcome.FAILS:
            return found
        key = _stated(claim)
        explained = self._explained.get(key)
        if explained is None:
            explained = derive_verdict(self.briefing, claim, explain=False)
            self._explained[key] = explained
        return explained

    @cached_property
    def _judged(self) -> dict[_Stated, Verdict]:
        return {}

    @cached_property
    def _explained(self) -> dict[_Stated, Verdict]:
        return {}


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch widened so that it neither begins nor ends within a word or number."""
    while start > 0 and text[start - 1].isalnum() and start < len(text) and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def with_bracket(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch with the bracket closed that it opened: "17,466 (37.4%)".

    A bracket that holds more than the stretch is left alone.
    """
    inside = text[start:end]
    if inside.count("(") > inside.count(")") and text[end : end + 1] == ")":
        return start, end + 1
    return start, end
