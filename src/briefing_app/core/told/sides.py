"""How the numbers of two sources stand to each other, in sentences for any tongue."""

from briefing_app.core.figure import Figure
from briefing_app.core.span import Span
from briefing_app.core.sums.form import form_of_figure
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.sums.wording import amount_text
from briefing_app.core.told.periods import period_told
from briefing_app.core.told.tongue import Told, Tongue


def alike(a: Figure, b: Figure, *, rounded: bool) -> Told:
    """Say that two numbers are the same, or the same but for rounding."""

    def told(tongue: Tongue) -> str:
        one, other = _said(a, tongue), _said(b, tongue)
        if not rounded and one == other:
            return tongue.phrase("Both say {number}.", number=one)
        if rounded:
            text = tongue.phrase(
                "{one} and {other} are the same, one said less exactly.", one=one, other=other
            )
        else:
            text = tongue.phrase("{one} and {other} agree.", one=one, other=other)
        return text[:1].upper() + text[1:]

    return Told(told)


def difference(a: Figure, b: Figure, slip: str) -> Told:
    """Say that two numbers differ, and which ``slip`` would explain it; empty for none."""

    def told(tongue: Tongue) -> str:
        one, other = _said(a, tongue), _said(b, tongue)
        if not slip:
            return tongue.phrase("One says {one}, the other {other}.", one=one, other=other)
        return tongue.phrase(
            "One says {one}, the other {other}: {slip}.",
            one=one,
            other=other,
            slip=tongue.phrase(slip, "how two numbers differ"),
        )

    return Told(told)


def two_currencies(a: Figure, b: Figure, *, same: bool) -> Told:
    """Say that two amounts are of two currencies; ``same`` where their number is one."""

    def told(tongue: Tongue) -> str:
        one, other = _said(a, tongue), _said(b, tongue)
        if same:
            return tongue.phrase(
                "The same number in two currencies: {one} and {other}.", one=one, other=other
            )
        return tongue.phrase("In different currencies: {one} and {other}.", one=one, other=other)

    return Told(told)


def other_periods(one: str, other: str) -> Told:
    """Say that two numbers are of two periods."""

    def told(tongue: Tongue) -> str:
        return tongue.phrase(
            "Different periods: {one} and {other}.",
            one=period_told(one, tongue),
            other=period_told(other, tongue),
        )

    return Told(told)


def other_places(one: str, other: str) -> Told:
    """Say that two numbers are of two places."""

    def told(tongue: Tongue) -> str:
        return tongue.phrase("Different places: {one} and {other}.", one=one, other=other)

    return Told(told)


def not_final(mark: str) -> Told:
    """Say that one of two numbers has a mark ("provisional") that the other has not."""

    def told(tongue: Tongue) -> str:
        word = tongue.phrase(mark, "of a number")
        return tongue.phrase("One is {mark}, the other is not.", mark=word)

    return Told(told)


def _said(figure: Figure, tongue: Tongue) -> str:
    """Return a number with its unit; a fraction in the words of its source, wherever they
    stood in a sentence.
    """
    evidence = figure.evidence
    words = " ".join(evidence.exact.split()) if isinstance(evidence, Span) else ""
    if words and is_fraction(figure.quantity):
        return words[0].lower() + words[1:]
    return amount_text(figure.quantity, tongue, form=form_of_figure(figure))
