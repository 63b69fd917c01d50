"""The labellers: each proposes labels for a figure on one kind of evidence.

A labeller is a pure function from a `Scene` to candidates. It proposes all readings that its
evidence allows and decides nothing; `choice` does. To add one, write it, try it with an example and
a counter-example, add it to `LABELLERS`, and fit the weights again (`tools/fit_labels.py`).
"""

from collections.abc import Callable, Iterator

from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.again import again
from briefing_app.reading.labels.labellers.beside import averages, beside
from briefing_app.reading.labels.labellers.bounds import bounds
from briefing_app.reading.labels.labellers.clauses import clauses, own_words
from briefing_app.reading.labels.labellers.counted import counted, partitive
from briefing_app.reading.labels.labellers.counted.contact import contact
from briefing_app.reading.labels.labellers.counted.whereto import whereto
from briefing_app.reading.labels.labellers.durations import durations
from briefing_app.reading.labels.labellers.earlier import earlier
from briefing_app.reading.labels.labellers.heads import heads, listed
from briefing_app.reading.labels.labellers.inside import inside
from briefing_app.reading.labels.labellers.listing import listing
from briefing_app.reading.labels.labellers.meant import meant, parts
from briefing_app.reading.labels.labellers.measured import measured, rate
from briefing_app.reading.labels.labellers.moves import moves
from briefing_app.reading.labels.labellers.multiples import multiples
from briefing_app.reading.labels.labellers.occasions import occasions
from briefing_app.reading.labels.labellers.over_time import over_time
from briefing_app.reading.labels.labellers.paid import money, sums
from briefing_app.reading.labels.labellers.parallel import parallel
from briefing_app.reading.labels.labellers.placed import placed
from briefing_app.reading.labels.labellers.shares import shares
from briefing_app.reading.labels.labellers.subjects import objects, subjects
from briefing_app.reading.labels.labellers.whose import whose
from briefing_app.reading.labels.labellers.within import involved, within
from briefing_app.reading.labels.scene import Scene

Labeller = Callable[[Scene], Iterator[Candidate]]

LABELLERS: tuple[Labeller, ...] = (
    multiples, counted, involved, occasions, partitive, subjects, objects, beside, averages,
    placed, moves, shares, money, sums, measured, rate, heads, listed, listing, earlier, meant,
    parts, again, parallel, over_time, whose, inside, within, whereto, contact,
    bounds, durations, clauses, own_words,
)  # fmt: skip

__all__ = ["LABELLERS", "Labeller"]
