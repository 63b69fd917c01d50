"""One amount told of several times: "0.6 TWh in 2019, 0.9 in 2020 and 5.0 last year".

Only the first says what it is; the others have its unit, currency and scale. What the times are is
not asked here.
"""

import itertools
from collections.abc import Iterator

from briefing_app.reading.grammar.timed import next_told, time_end
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon.amounts import NEARLY
from briefing_app.reading.numbers.amount import Amount

_OF_WHOM = 2
"""Words behind an amount that may say of whom it is: "310 of you in 2021"."""


def told_over_time(t: Tokens, amounts: list[Amount]) -> Iterator[tuple[Amount, Amount]]:
    """Yield each amount with the one before it, where both are told of times one after the other.

    Nothing but the time of the first and the joint of the list stands between them.
    """
    for a, b in itertools.pairwise(amounts):
        behind = max(a.end, a.noun_end if a.noun_start >= a.end else a.end)
        behind += _OF_WHOM if t.lower(behind) == "of" else 0
        next_ = next_told(t, behind)
        hedged = NEARLY.issuperset(t.low[next_ : b.first])
        if behind < next_ <= b.first and hedged and time_end(t, b.end) > b.end:
            yield a, b
