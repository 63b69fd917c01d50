"""What became of a briefing after a correction. It loads no reader, so that views can name it."""

from typing import NamedTuple

from briefing_app.core.arithmetic import is_lost
from briefing_app.core.briefing import Briefing


class Followed(NamedTuple):
    """The briefing after a correction, and the figures that changed, were found, or were lost."""

    after: Briefing
    changed: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def told(before: Briefing, after: Briefing) -> Followed:
    """Return what became of the figures from one briefing to the other."""
    old = before.figures_by_id
    changed, found, lost = [], [], []
    for figure in after.figures:
        known = old.get(figure.id)
        if known is figure:
            continue
        if known is None:
            found.append(figure.id)
        elif is_lost(figure) and not is_lost(known):
            lost.append(figure.id)
        elif (known.quantity is not figure.quantity or known.said is not figure.said) and (
            (known.quantity, known.said) != (figure.quantity, figure.said)
        ):
            changed.append(figure.id)
    return Followed(after, tuple(changed), tuple(found), tuple(lost))
