"""What became of a briefing after a correction. It loads no reader, so that views can name it."""

from typing import NamedTuple

from briefing_app.core.arithmetic import is_lost
from briefing_app.core.briefing import Briefing
from briefing_app.core.once import differing_from


class Followed(NamedTuple):
    """The briefing after a correction, and the figures that changed, were found, or were lost."""

    after: Briefing
    changed: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def told(before: Briefing, after: Briefing) -> Followed:
    """Return what became of the figures from one briefing to the other."""
    changed, found, lost = [], [], []
    noted = differing_from(before.figures, after)
    figures = after.figures if noted is None else [after.figures[at] for at in noted]
    old = before.figures_by_id
    for figure in figures:
        known = old.get(figure.id)
        if known is None:
            found.append(figure.id)
        elif is_lost(figure) and not is_lost(known):
            lost.append(figure.id)
        elif (known.quantity, known.said) != (figure.quantity, figure.said):
            changed.append(figure.id)
    return Followed(after, tuple(changed), tuple(found), tuple(lost))
