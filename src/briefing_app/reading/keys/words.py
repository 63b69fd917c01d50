"""The signs that lie in the words beside a number: what leads it, what follows it.

A table. Each row has a name, what must stand directly before the number and its hedge, or after
it, and a text for and one against in which square brackets enclose the number. It knows no place
and no quantity.
"""

from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.reading.pattern import Pattern


class WordSign(NamedTuple):
    """A sign in words: ``before`` is searched in what leads the number, ``after`` matched.

    Both are for small letters.
    """

    name: str
    example: str
    counter: str
    before: Pattern | None = None
    after: Pattern | None = None

    def holds(self, before: str, after: str) -> bool:
        """Whether the words beside a number, in small letters, show the sign."""
        if self.before is not None and self.before.search(before):
            return True
        return self.after is not None and self.after.match(after) is not None


def _of(
    name: str,
    example: str,
    counter: str,
    *,
    before: str | None = None,
    after: str | None = None,
    led_by: str = "",
    followed_by: str = "",
) -> WordSign:
    """Return a sign; ``led_by`` and ``followed_by`` are what its patterns are ``having``."""
    first = Pattern(before, having=led_by) if before else None
    then = Pattern(after, having=followed_by) if after else None
    return WordSign(name, example, counter, first, then)


REACH = 90
"""Code points on either side in which the words are looked for."""

WORD_SIGNS = (
    _of(
        "base", "up from [42] the year before", "it rose to [42]",
        before=r"\b(?:than|from|compared (?:with|to)|against|versus|after|instead of|rather than)"
        r"\s+(?:the\s+|its\s+|an?\s+)?$|"
        r"^\W*(?:compared (?:with|to)|in the (?:previous|same)|a year (?:ago|earlier))\b[^,;]*$",
        after=r"(?:[^,.;]{0,30})?\s+(?:(?:a|the) (?:year|month|week|quarter) (?:before|earlier)|"
        r"the (?:previous|prior) (?:year|month|week|quarter))\b",
        led_by="than|from|compared|against|versus|after|instead|rather|in the|a year",
        followed_by="before|earlier|previous|prior",
    ),
    _of(
        "states", "the unemployment rate was [5.6%]", "a rate of [5.6%]",
        before=r"\b(?:is|are|was|were|be|been|stood at|stands at|c[ao]mes? to|amount(?:ed|s) to|"
        r"reach(?:ed|es)|totall?(?:ed|s)|averaged?|number(?:ed|s)|recorded|now|at a record)\s+$",
    ),
    _of(
        "arrives", "it rose to [5.6%]", "it was [5.6%]",
        before=r"\bto(?: (?:an?|the) (?:new )?(?:record|high|low|peak)(?: of)?)?\s+$",
        led_by="to",
    ),
    _of(
        "whole", "Of [13,250] flights 212 were cancelled", "a delay of [13,250] hours",
        before=r"(?:^|[,;:(–—]|\band|\bout)\W*of\s+(?:(?:the|its|all|some|our|their|those)\s+)*$|"
        r"\b(?:city|town|country|group|sample|family|population|community) of\s+$",
        led_by="of",
    ),
    _of(
        "again", "or [12 percent]", "rose by [12 percent]",
        before=r"(?:\bor|\bi\.e\.|\bthat is|\bnamely|\bwhich is|,|\()\s+$|\($",
    ),
    _of(
        "apiece", "$1,485 per location: [1,485] per location", "[1,485] locations",
        before=r"\beach\b[^,;.]{0,30}$|\baverage of\s+$|\bworks out (?:at|to)\b[^.]{0,20}$",
        after=r"[^,;.]{0,15}\b(?:each|apiece|per (?!cent)\w+|a (?:day|week|month|head))\b",
        led_by="each|average of|works out",
    ),
    _of(
        "part", "[118] of them were men", "[118] people were hurt",
        before=r"\b(?:of wh(?:om|ich)|among (?:them|those)|of (?:them|those|these)|the other|"
        r"includ(?:ing|es?|ed))[,\s][^;.]{0,24}$",
        after=r"\s+(?:\w+\s+)?of (?:them|those|these|whom|which)\b|\s+(?:others?|more)\b",
        led_by="of wh|of the|of tho|among|other|includ",
    ),
    _of(
        "aim", "a target of [60 million]", "a total of [60 million]",
        before=r"\b(?:target|goal|aims?|aimed|plan(?:s|ned)?|budget(?:ed)?|hopes?|limit|threshold|"
        r"ceiling|would|could|should|needs?|capacity|promised|allowed)\b[^,;.]{0,45}$",
        led_by="target|goal|aim|plan|budget|hope|limit|threshold|ceiling|ould|need|capacity|promis|"
        "allowed",
    ),
    _of(
        "forecast", "expected to reach [540]", "it reached [540]",
        before=r"\b(?:forecasts?|expect(?:s|ed)?|project(?:s|ed)|likely|will|outlook|by 20\d\d|"
        r"guidance|predict(?:s|ed)|estimates?)\b[^,;.]{0,45}$",
        led_by="forecast|expect|project|likely|will|outlook|by 20|guidance|predict|estimate",
    ),
    _of(
        "record", "a record [1.31 billion]", "some [1.31 billion]",
        before=r"\b(?:record|high(?:est)?|low(?:est)?|best|worst|largest|biggest|fastest)\b[^;.]{0,30}$",
        after=r"[^;.]{0,40}\b(?:(?:the|its) (?:\w+ )?(?:\w+est|best|worst|most|first)|record|ever|"
        r"for the first time)\b",
        led_by="record|high|low|best|worst|largest|biggest|fastest",
        followed_by="the |its |record|ever",
    ),
    _of(
        "average", "the median fine was [$600]", "the fine was [$600]",
        before=r"\b(?:average|averaged|mean|median|typical(?:ly)?)\b[^;.]{0,50}$",
        led_by="average|mean|median|typical",
    ),
    _of(
        "total", "a total of [530] cases", "about [530] cases",
        before=r"\b(?:total(?:s|l?ed|l?ing)?|overall|altogether|combined|in all)\b[^;.]{0,35}$",
        after=r"[^,;.]{0,30}\b(?:in (?:all|total)|altogether|overall|combined)\b",
        led_by="total|overall|gether|combined|in all",
    ),
    _of(
        "moved since", "[187 people] died, 16 more than in 2024", "[187 people] died in 2024",
        after=r"[^;.]{0,60}?(?:,|\(|–|—)\s*(?:(?:an? )?(?:increase|rise|drop|fall|decline|plus|"
        r"minus|gain|decrease)|up|down|compared|against|[$€£]?[\d.,]+\s*(?:%|per ?cent|\w+)?\s*"
        r"(?:more|fewer|less|higher|lower|above|below|up|down)|[+−–-]\d)",
    ),
    _of(
        "time back", "over the past [ten] years", "it took [ten] years",
        before=r"\b(?:over|in|for|during|within|since|past|last|next|first|after|every)\s+$",
        after=r"\s+(?:ago|earlier|later|before)\b",
    ),
    _of(
        "long ago", "In 1998 there were [500]", "In all there were [500]",
        before=r"^\W*(?:in|since|before)\s+(?:\w+\s+){0,2}(?:1[89]|20)\d\d\b",
    ),
    _of(
        "aside", "which used [7,320 GWh]", "data centres used [7,320 GWh]",
        before=r"\b(?:which|whose|where|who|when)\b[^,;.]{0,50}$",
        led_by="wh",
    ),
    _of(
        "done", "Officers took [743 guns]", "They have [743 guns]",
        before=r"\b(?!based|compared|needed)(?:[a-z]{3,}ed|took|gave|sold|bought|brought|held|spent|sent|"
        r"won|drew|saw|found|made|cut|put|lost|fed|built|wrote|caught|paid)\s+$",
    ),
    _of(
        "sample", "a poll of [1,012] voters", "a team of [12] voters",
        before=r"\b(?:poll|survey|sample|questionnaire|panel|interviews?)\s+"
        r"(?:of|with|among)\s+(?:\w+\s+){0,2}$",
        after=r"(?:\s+[\w-]+){1,3}\s+(?:were\s+|was\s+)?(?:surveyed|polled|interviewed|questioned|"
        r"answered|responded|replied|agreed to (?:answer|take part))\b",
        led_by="poll|survey|sample|questionnaire|panel|interview",
        followed_by="surveyed|polled|interviewed|questioned|answer|responded|replied|take part",
    ),
    _of(
        "the dead", "[74] people confirmed dead", "[74] people confirmed ill",
        before=r"\b(?:kill(?:ed|ing|s)|deaths? (?:of|from)|death toll|claimed|drowned|dead)\b"
        r"[^,;.]{0,25}$",
        after=r"(?:\s+[\w-]+){0,3}\s+(?:(?:have|has|had|were|was|are|been|confirmed|now|also)\s+)"
        r"{0,3}(?:dead|died|killed|deaths?|fatalities|drowned|perished|lost (?:their|his|her) "
        r"li[fv]es?)\b",
        led_by="kill|death|claimed|drowned|dead",
        followed_by="dead|died|kill|death|fatalities|drowned|perished|lost the|lost h",
    ),
    _of(
        "given", "the [212] posts of the jail", "there are [212] posts",
        before=r"\b(?:the|its|their|our|his|her|these|those)\s+(?:\w+\s+)?$",
    ),
    _of("spoken", "“We had [24 shots],” she said", "They had [24 shots]", before=r"[“\"][^”\"]*$"),
    _of("in brackets", "children ([37%])", "children, [37%]", before=r"\([^)]*$"),
    _of("attributive", "a [420]-bed hall", "[420] beds", after=r"-\w"),
)  # fmt: skip


def signs_in(before: str, after: str) -> Iterator[str]:
    """Yield the names of the signs that the words beside a number show."""
    near, far = before[-REACH:].lower(), after[:REACH].lower()
    for sign in WORD_SIGNS:
        if sign.holds(near, far):
            yield sign.name
