"""The boundary around one step of reading: what fails costs that step, never the article.

English has more sentences than rules foresee. A step that raises is logged with its place, and its
answer is the one given for that case: no label, no period, no claim.
"""

import logging
from collections.abc import Callable
from typing import ParamSpec, TypeVar

_LOG = logging.getLogger(__name__)
Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def attempt(
    step: str,
    otherwise: Answer,
    function: Callable[Given, Answer],
    *args: Given.args,
    **kwargs: Given.kwargs,
) -> Answer:
    """Return what the function returns; log what it raises, and return ``otherwise`` instead."""
    try:
        return function(*args, **kwargs)
    except Exception:
        went_without(step)
        return otherwise


def went_without(step: str) -> None:
    """Log what was just raised, for a step that runs too often to be called by `attempt`."""
    _LOG.exception("Reading went on without one step: %s", step)
