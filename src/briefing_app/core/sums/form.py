"""How a number's own words write it: digits, scale, sign and unit, so that it is shown like that.

"€1,412m" stays €1,412m and "Rs 2,345 crore" stays crore: a reader who looks for a number of a slide
finds it in the article, letter for letter. Must not know where a number is shown, nor its hedge.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.figure import Figure
from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.fractions_said import (
    UNDER_TWENTY,
    composed_said,
    fraction_said,
    part_said,
    vague_said,
)
from briefing_app.core.sums.precision import NUMBER, numbers_in
from briefing_app.core.units import UnitKind, is_abbreviation, is_currency, kind_of

_ONE = Decimal(1)
MINOR = Decimal("0.01")
SCALES = {
    "thousand": 3, "k": 3, "lakh": 5, "lac": 5, "lakhs": 5,
    "million": 6, "mio": 6, "mln": 6, "mn": 6, "mil": 6, "m": 6, "mm": 6,
    "crore": 7, "crores": 7, "cr": 7,
    "billion": 9, "bln": 9, "bn": 9, "bil": 9, "b": 9,
    "trillion": 12, "tln": 12, "trn": 12, "tn": 12, "t": 12,
}  # fmt: skip
_HEADED = {6: "million", 9: "billion", 12: "trillion"}
"""Powers of ten that a head says for the numbers below it, and the word for each."""
_SCALE = Pattern(
    rf"(?P<gap>[\s-]*)(?P<scale>(?:lakhs?|thousand)\s+crores?|{'|'.join(SCALES)})(?![^\W_])", re.I
)
_SIGN = Pattern(
    r"(?P<sign>[A-Za-z]{0,3}[$€£¥₹₩₪₦₴₺₫₱₽₵]|(?<![^\W\d_])(?:[A-Z]{3}|Rs\.?|R|K?Sh|Fr\.?|kr))"
    r"(?P<gap>\s?)$"
)
_UNIT = Pattern(r"(?P<gap>\s*)(?P<unit>[^\W\d_][^\W\d_.]*\.?[²³]?(?:[/ ][^\W\d_]+[²³]?){0,2}|¢)$")
_MORE = Pattern(r"(?:more|fewer|less|extra|further|additional|other)\b", re.I)
_EACH = Pattern(r"\s+(?:an?|per|each|every|for)\s.*|/.*", re.I | re.S)
_LAKHS = Pattern(r"\d{1,2}(?:,\d\d)+,\d{3}(?!\d)")
_SPELLED_PLACES = 2
_SYMBOL = 3
"""Letters that a symbol in capitals has at most."""
_COMPOSED = (UnitKind.TIME, UnitKind.LENGTH, UnitKind.MASS)
_THINGS = (UnitKind.COUNT, UnitKind.NONE)
_CARDINAL = Pattern(
    rf"(?:\b(?:{UNDER_TWENTY}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|"
    r"thousand|and|a|an|half)\b[\s-]*)+",
    re.I,
)


class Form(NamedTuple):
    """How words write a number.

    Either ``said`` stands for the whole amount ("two thirds"), or the number written is the value
    divided by ``size``, with so many ``places`` after the point at each end and ``scale`` behind
    it, ``close`` where no space is between. ``sign`` and ``unit`` are those of the words; None
    where they have none and the usual one is to be taken. ``lakhs`` groups by two; ``minor`` is of
    hundredths of a currency, as "3.9 cent" is of euros.
    """

    said: str = ""
    size: Decimal = _ONE
    places: tuple[int, ...] = ()
    scale: str = ""
    close: bool = False
    sign: str | None = None
    unit: str | None = None
    tight: bool = False
    lakhs: bool = False
    minor: bool = False

    @property
    def of_others(self) -> "Form":
        """The same way of writing for another number: its places are its own."""
        return self._replace(places=())


def form_of_figure(figure: Figure) -> Form | None:
    """Return how the article writes a figure; None where it is of a cell or was set by hand."""
    evidence = figure.evidence
    if not isinstance(evidence, Span):
        return None
    if figure.said is not None and _numbers(figure.said) != _numbers(figure.quantity):
        return None
    return form_of(figure.quantity, evidence.exact)


def shared_form(forms: Sequence[Form | None]) -> Form | None:
    """Return the way in which all of these numbers are written; None where they differ.

    It is the scale that counts: one may have the sign and another not.
    """
    known = [form.of_others for form in forms if form is not None and not form.said]
    if not known or len(known) < len(forms) or len({(f.size, f.minor) for f in known}) > 1:
        return None
    if len({(f.sign, f.unit, f.tight) for f in known}) == 1:
        return known[0]
    return None if known[0].minor else known[0]._replace(sign=None, unit=None, tight=False)


def _numbers(quantity: Quantity) -> tuple[object, ...]:
    return quantity.value, quantity.low, quantity.high, quantity.unit


@lru_cache(maxsize=4096)
def form_of(quantity: Quantity, words: str, *, alone: bool = True) -> Form | None:
    """Return how words write a number; None where they have no such number, or spell it out.

    ``alone`` says that nothing else stands in the words, so that what follows the number is its
    currency. A measure keeps the symbol of its unit, which is the same for "kilograms" and "kg".
    """
    if form := _said(quantity, words):
        return form
    found = next(_written(quantity, words), None)
    if found is None and alone:
        found = _spelled(quantity, words)
    if found is not None and _is_symbol(quantity.unit, words[found.end :]):
        return found.form._replace(unit=quantity.unit)
    if found is None or kind_of(quantity.unit) is not UnitKind.MONEY:
        return found.form if found else None
    return _with_currency(found, words, alone=alone)


def _is_symbol(unit: str, behind: str) -> bool:
    """Return whether the words behind a number are its unit as an abbreviation: "31.5 VTE".

    What is counted has a plural: "12 MPs".
    """
    own = kind_of(unit) is UnitKind.COUNT and behind.strip() == unit
    return own and is_abbreviation(unit)


def _said(quantity: Quantity, words: str) -> Form | None:
    """Return the form of an amount that is shown in its own words."""
    kind, part = kind_of(quantity.unit), ""
    if quantity.value is None:
        said = vague_said(words)
    else:
        said = composed_said(words) if kind in _COMPOSED else ""
        said = said or fraction_said(quantity.value, words) * (kind is UnitKind.NONE)
        part = part_said(quantity.value, words) if kind in _THINGS else ""
    if said:
        return Form(said, unit="")
    return Form(part) if part else None


class _Found(NamedTuple):
    """A form without its currency, and where in the words its number and scale stand."""

    form: Form
    start: int
    end: int


def _written(quantity: Quantity, words: str) -> Iterator[_Found]:
    """Yield each place of the words that writes just this number."""
    for found in NUMBER.finditer(words):
        for way in _ways(found, quantity, words):
            form = _with_low(way.form, quantity, words[: found.start()])
            if form is not None:
                yield way._replace(form=form)


def _ways(found: re.Match[str], quantity: Quantity, words: str) -> Iterator[_Found]:
    """Yield how digits with what follows them may give the number, or its high end."""
    wanted = quantity.high if quantity.value is None else quantity.value
    assert wanted is not None
    scale = _SCALE.match(words, found.end())
    lakhs = _LAKHS.fullmatch(found.group()) is not None
    for number, places in numbers_in(found.group()):
        bare = Form(places=(places,), lakhs=lakhs)
        if scale:
            named, size = " ".join(scale["scale"].split()), Decimal(10) ** power_of(scale["scale"])
            full = bare._replace(size=size, scale=named, close=not scale["gap"])
            if form := _fitting(full, wanted, number, quantity):
                yield _Found(form, found.start(), scale.end())
        plain = _fitting(bare, wanted, number, quantity)
        if plain is None and (not places or "." in found.group()):  # no 12.250 out of "12,250"
            plain = _headed(bare, wanted, number)
        if plain is not None:
            yield _Found(plain, found.start(), found.end())


def _spelled(quantity: Quantity, words: str) -> _Found | None:
    """Return the form of a number in words: its digits, but the scale and the unit of its words."""
    value, number = quantity.value, _CARDINAL.search(words)
    if value is None or number is None or NUMBER.search(words):
        return None
    scale = _SCALE.match(words, number.end())
    size = Decimal(10) ** power_of(scale["scale"]) if scale else _ONE
    shown = (abs(value) / size).normalize()
    places = max(0, -int(shown.as_tuple().exponent))
    if places > _SPELLED_PLACES:
        return None
    form = Form("", size, (places,), " ".join(scale["scale"].split()) if scale else "")
    end = scale.end() if scale else len(words[: number.end()].rstrip())
    return _Found(form, number.start(), end)


def power_of(scale: str) -> int:
    """Return the power of ten that the words of a scale mean: 12 for "lakh crore"."""
    return sum(SCALES[word] for word in scale.lower().split())


def _fitting(form: Form, value: Decimal, number: Decimal, quantity: Quantity) -> Form | None:
    """Return the form where it gives the value, as it stands or as hundredths of a currency."""
    if number * form.size == abs(value):
        return form
    minor = is_currency(quantity.unit.partition("/")[0])
    if minor and number * form.size * MINOR == abs(value):
        return form._replace(size=form.size * MINOR, minor=True)
    return None


def _headed(form: Form, value: Decimal, number: Decimal) -> Form | None:
    """Return the form of a number whose scale stands in the head over it."""
    for power, word in _HEADED.items():
        if number.scaleb(power) == abs(value):
            return form._replace(size=Decimal(10) ** power, scale=word)
    return None


def _with_low(form: Form, quantity: Quantity, before: str) -> Form | None:
    """Return the form with the places of a range's low end, which must be of the same scale."""
    if quantity.low is None:
        return form
    for found in NUMBER.finditer(before):
        scale = _SCALE.match(before, found.end())
        if scale and power_of(scale["scale"]) != power_of(form.scale or "k"):
            continue
        for number, places in numbers_in(found.group()):
            if number * form.size == abs(quantity.low):
                return form._replace(places=(places, *form.places))
    return None


def _with_currency(found: _Found, words: str, *, alone: bool) -> Form | None:
    """Return the form of an amount of money with the sign or the word that its words have.

    None where hundredths have no word that says so.
    """
    form, rest = found.form, words[found.end :].rstrip()
    sign = _sign_before(words, found.start)
    if sign is not None:
        return form._replace(sign=sign, unit="")
    unit = _UNIT.fullmatch(_EACH.sub("", rest)) if alone else None
    if unit is not None and not _MORE.match(unit["unit"]):
        tight = not unit["gap"] and not form.scale
        return form._replace(sign="", unit=_named(unit), tight=tight)
    return None if form.minor else form


def _named(unit: re.Match[str]) -> str:
    """Return a unit on one line; words of a headline in capitals are made small."""
    words = " ".join(unit["unit"].split())
    return words.lower() if words.isupper() and len(words) > _SYMBOL else words


def _sign_before(words: str, start: int) -> str | None:
    """Return the sign that stands before the number."""
    sign = _SIGN.search(words[:start])
    if sign is None:
        return None
    wide = sign["gap"] and (sign["sign"][-1:].isalpha() or sign["sign"].endswith("."))
    return f"{sign['sign']}\u00a0" if wide else sign["sign"]
