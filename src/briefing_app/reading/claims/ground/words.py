"""Words right before and after a number that say how it stands to others."""

import re
from collections.abc import Sequence

from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern

_LEAD = Pattern(
    r"\b(from|to|than|against|versus|vs|with|of|at|over|in|by|as|when|among|between|for|only|until)"
    r"\s+(?>(?:(?:the|a|an|all|its|their|his|her|about|some|nearly|almost|around|just|more|"
    r"less|fewer|"
    r"over|under|only|last|this|usual|previous|earlier|former|record|original|roughly|average|"
    r"normal|"
    r"approximately|estimated|initial|planned|present|current|today|expected|total|year|month|week|"
    r"then|minus|city|town|country|county|company|group|area|at|least|most|up|to|no|not|quite|"
    r"nation|whole|entire|combined|required|prior|first|full)['’]?s?\s+|[^\W\d_]+['’]s\s+|"
    r"[$€£¥₹]|[A-Z]{2,3}\$?\s*)*)$"
)
_HEDGE = Pattern(
    r"(?>(?:\b(?:about|some|around|roughly|nearly|almost|approximately|more than|less than|"
    r"fewer than|over|under|just|at least|at most|up to|as much as|as many as|an estimated|"
    r"close to|well|slightly|only|no more than|no fewer than|a little|little|exactly|precisely|"
    r"even|still|below|above|an|a|the|by|some)\s+|[~≈]\s*)+)$"
)

OF = Pattern(r"^\s+of\s+(?P<what>[^.;,()]{1,60})")
"""What a share is said to be of, right behind it."""


def lead(mention: Mention) -> str:
    """Return the preposition that governs a number: ``"from"`` in "from the 87%"; or empty."""
    before = mention.unhedged
    found = _LEAD.search(before[:1].lower() + before[1:] if len(before) <= 90 else before[-90:])
    return found.group(1).lower() if found else ""


def says_how_long(mention: Mention) -> bool:
    """Whether a length of time says in what time something was done: "doubled in 24 months"."""
    return mention.found.kind == "duration" and lead(mention) in DURING


_RESULT = Pattern(
    r"\b(?:profits?|surplus|deficit|earnings|(?:net|operating|pre-?tax) loss)\s+"
    r"(?:[^\W\d_]+\s+){0,2}?of\s+\S?$",
    re.IGNORECASE,
)


def is_result(mention: Mention) -> bool:
    """Whether a number is what is left of income and cost: of no growth of either, "a profit of 12
    on sales of 155, up from 140".
    """
    return _RESULT.search(mention.unhedged[-50:]) is not None


DURING = ("over", "in", "within", "during")
"""What leads to the time in which something was done."""


def bare_before(mention: Mention) -> str:
    """Return the sentence up to the figure, without the hedge that belongs to it."""
    return _HEDGE.sub("", mention.before[-120:]).rstrip()


_RESTATED = Pattern(r"^\s*\([^()]{1,48}\)")


def beyond(mention: Mention) -> tuple[str, int]:
    """Return the words after a figure without a bracket that restates it, and its length."""
    found = _RESTATED.match(mention.after)
    return (mention.after[found.end() :], found.end()) if found else (mention.after, 0)


def hedged_start(mention: Mention) -> int:
    """Return where the figure starts, with its hedge words."""
    found = _HEDGE.search(mention.before[-60:])
    return mention.start - (len(mention.before[-60:]) - found.start()) if found else mention.start


_THAN = Pattern(
    r"\bthan\s[^.;:,()\d]{2,60}$|"
    r"\b(?:short|ahead) of (?:the|its|their|an?|last)\s[^.;:,()\d]{0,40}$|"
    r"\bthan\s(?:[^.;:()\d]|(?:19|20)\d\d){0,40},\s+(?:when|which|who)\s[^.;:,()\d]{0,40}$|"
    r"\d\S*\s+(?:[\w’'-]+\s+){0,2}?(?:above|below)\s+(?:the|its|their|a|an|last)\s"
    r"[^.;:,()\d]{0,40}$|\bby\s+[^.;:,()]{1,24}\s+from\s+[$€£¥₹]?$",
    re.IGNORECASE,
    having="than|short|ahead|above|below|by",
)


def follows_than(m: Mention) -> bool:
    """Whether a number is what another one is set against: "46 per cent more than the mean of 282".

    Its own hedge ("more than 282") is none of these words, and a period no number of that kind.
    """
    if is_span(m) or is_by_now(m):
        return False
    return (
        _THAN.search(m.unhedged[-110:]) is not None or is_of_rank_before(m) or is_bracketed_base(m)
    )


_THAN_IN_BRACKET = Pattern(
    r"\d\S*\s+(?:[\w’'-]+\s+){0,3}?(?:than|above|below)\s[^.;:,()]{2,50}\s\($", re.IGNORECASE
)


def is_bracketed_base(m: Mention) -> bool:
    """Whether a bracket tells what another one is set against: "0.3 above that of 2033 (31.1)"."""
    return m.before.endswith("(") and _THAN_IN_BRACKET.search(m.before[-90:]) is not None


OPENS_PAST = Pattern(
    r"\W*(?:in the (?:previous|preceding|prior|year before)\b|"
    r"(?:an?|one|two|three|four|five|six|ten|twelve) (?:years?|months?|weeks?|quarters?|days?) "
    r"(?:earlier|before|ago|previously)\b|the (?:year|month|week|quarter|season) before\b|"
    r"last (?:year|month|week|quarter|season|winter|spring|summer|autumn)\b)",
    re.IGNORECASE,
)
"""How a sentence opens that tells of a time before: "A year ago"."""
_HAD_BEEN = Pattern(
    r"(?<!said )(?<!that )(?:\b(?:it|there|they|this|he|she|we|the\s[\w’'-]+|which|who)\s|"
    r"(?<=\d\d),?\s)"
    r"had\s(?:still\s|only\s)?(?:been|stood\sat|come\sto|totalled|numbered)\s(?:\w+\s){0,2}?\S{0,3}$|"
    r"\b(?:before|until|prior\sto)\s(?!\d)[^.;:,\d]{3,24},?\s(?:she|he|it|they|there|we|I)\s"
    r"(?:had|was|were|stood\sat)\s(?:\w+\s){0,2}?\S{0,3}$",
    re.IGNORECASE,
    having="had|before|until|prior",
)


def had_been(m: Mention) -> bool:
    """Whether the clause of a number tells how much it was at a time before: "in 2019 there had
    been 43", "before this week she had $695".
    """
    return _HAD_BEEN.search(m.unhedged[-70:]) is not None


def closes(m: Mention) -> bool:
    """Whether its clause ends with a number, so that nothing says what it is of: "and thus made up
    more than half".
    """
    return _NOTHING.match(m.after) is not None


_NOTHING = Pattern(r"\s*(?:[.,;:)]|$)")
_STANDS_IN = Pattern(
    r"\b(?:with|to|than|from|against|after)\s+(?:one|that|those)\s+of\s+\S?$", re.IGNORECASE
)


def stands_in(m: Mention) -> bool:
    """Whether a number is that of another one of the same: "compares with one of 52 million"."""
    return _STANDS_IN.search(m.unhedged[-30:]) is not None


_RANKED_SINCE = Pattern(
    r"\b(?:\w{3,}est|most|least|worst|best|first|record|highs?|lows?|peak)\b[^.;()]{0,60}?\bsince\b"
    r"(?:[^.;()]{1,50}?\b(?:when|in which)\b[^.;()\d]{0,60}|\s+(?:the|its|their)\s+\S{0,3})$",
    re.IGNORECASE,
    having="since",
)


def is_of_rank_before(m: Mention) -> bool:
    """Whether a number tells only since when another one ranks first: "the lowest since 1994, when
    64 mm fell". What is said to have moved since has moved from no such number.
    """
    before = m.before[-140:]
    return "since" in before and _RANKED_SINCE.search(before) is not None


_OF_THE_WHOLE = Pattern(
    r"\s+(?:[\w’'-]+\s+){0,2}?(?:out )?of (?:the|its|their|our|all)\s+"
    r"(?:the\s+|[^\W\d_]+['’]s?\s+)?$|"
    r"\s+(?:out )?of\s+$|\s+(?:[\w’'-]+\s+){1,2}?out of\s+$"
)


def is_whole(text: str, x: Mention, beside: Sequence[Mention]) -> bool:
    """Whether a number is the whole of the one before it: "68 of the 130 seats"."""
    before = beside[x.place - 1] if x.place else None
    return before is not None and _OF_THE_WHOLE.match(text[before.end : x.start]) is not None


NO_WHOLE = r"(?!(?:them|whom|which|the\s(?:rest|others?|remainder|remaining))\b)"
"""After *of* these are no whole that a number behind them counts: "of them 60 are under 18"."""
_OUT_OF = Pattern(
    r"\s+(?:[^\W\d_][\w’'-]*\s+)?(?:from|in|across|out of)\s+(?:(?:the|their|its)\s+)?"
)


def is_out_of(text: str, m: Mention, beside: Sequence[Mention]) -> bool:
    """Whether a number only says from or among how many the one before it was made: "15 points from
    26 games".
    """
    won = beside[m.place - 1] if m.place else None
    if won is None or likeness(won, m) >= _PEOPLE:
        return False
    named = all(kind_of(x.unit) is UnitKind.COUNT and x.found.unit_text for x in (won, m))
    return named and _OUT_OF.fullmatch(text[won.end : m.start]) is not None


_PEOPLE = 2
"""How alike two numbers are that both count people."""


def is_part_said(m: Mention) -> bool:
    """Whether a number is a fraction by its words: "0.6 were due to it" is an amount, "0.8 of that"
    is none.
    """
    return is_fraction(m.quantity) and (m.found.kind == "fraction" or m.after.startswith(" of "))


_OF_THEM = Pattern(r"\s+of (?:them|whom|these|those|which)\b")
_ANOTHER = Pattern(r"\W*(?:another|a further|in addition|besides|also)\b", re.IGNORECASE)


def is_of_a_part(m: Mention) -> bool:
    """Whether a number is told of the number before it: "62 were hurt, 15 of them badly"."""
    return _OF_THEM.match(m.after) is not None


_SIDE_BY_SIDE = Pattern(
    r"[^.;:()\d]*?(?:,\s(?:and\s|while\s|whereas\s)?|\s(?:and|while|whereas)\s)"
    r"(?!(?:of|including|with|from)\b)[^.;:()\d]*$"
)


def are_side_by_side(text: str, a: Mention, b: Mention) -> bool:
    """Whether two numbers of a sentence are told one beside the other, so that neither is a part of
    the other: "put in $25 million, while the others chipped in $12 million".
    """
    if a.sentence != b.sentence or is_of_a_part(b):
        return False
    return _SIDE_BY_SIDE.fullmatch(text[a.end : b.start]) is not None


def adds_on(opening: str) -> bool:
    """Whether a sentence opens so that what it counts comes on top: "Another 62 were hurt"."""
    return _ANOTHER.match(opening) is not None


def is_bare_one(text: str, m: Mention) -> bool:
    """Whether a number may be a pronoun: "five more than the last one, Hulda"."""
    return not m.found.unit_text and text[m.start : m.end].lower() == "one"


_BY = Pattern(r"\s+by$")


def is_apposition(mention: Mention) -> bool:
    """Whether the figure restates what stands before it: ", or 90%", "(90%)", "– a quarter"."""
    before = _BY.sub("", bare_before(mention))
    return before.endswith((",", "(", "–", "—", " -", " or", ", or", "i.e.")) or bool(
        re.search(
            r"\b(?:(?:that|this|which|it|these|those) (?:is|was|are|were|makes|means)|"
            r"in other words|that is to say)$",
            before,
        )
    )


_OF_WHAT = Pattern(
    r"\s+of\s+(?>(?:(?:the|its|their|his|her|our|all|these|those|this|that)\s+)*)"
    r"(?P<noun>[^\W\d_]+)",
    re.IGNORECASE,
)
_ANY_WHOLE = Pattern(
    r"(?:all|total|whole|them|these|those|it|which|whom|this|that|overall|everything|sum|cases|"
    r"number|amount|people)$",
    re.IGNORECASE,
)


_LESSENED = Pattern(
    r"\b(?:reduc|lower|cut|shr[aiu]nk)\w*\s(?:the|its|their)\stotal\b", re.IGNORECASE
)


def is_lessened(total: Mention) -> bool:
    """Whether one of the numbers before is taken off: "costs of 31 reduced the total to 231"."""
    return _LESSENED.search(total.before[-40:]) is not None


def says_how_many(m: Mention) -> bool:
    """Whether a number says how many parts there are, and is none: "the four add up to"; not so
    "with the eight that were given away".
    """
    found = _SO_MANY.search(m.before[-24:])
    return found is not None and not found.group("more") and m.value <= MOST_COUNTED


_SO_MANY = Pattern(
    r"\b(?:(?P<more>with|plus|adding|including|besides|and)\s+)?(?:the|all|these|those)\s+$",
    re.IGNORECASE,
)
MOST_COUNTED = 12
"""Up to so many parts are counted in words."""


def is_part_in_digits(text: str, m: Mention) -> bool:
    """Whether a part and its whole are told at once, as they were counted: "31 out of 40"."""
    return is_fraction(m.quantity) and _IN_DIGITS.search(text, m.start, m.end) is not None


_IN_DIGITS = Pattern(r"\d+\s+(?:out\s+of|of|in)\s+(?!100?\b)\d\d")


def names_whole(share: Mention) -> str:
    """Return the noun of which a share is said to be: "of their bodies"; empty where it is open."""
    found = _OF_WHAT.match(share.after[:60])
    if found is None or _ANY_WHOLE.match(found.group("noun")):
        return ""
    return found.group("noun").lower()


_BREAK = Pattern(r"[;:]|\s(?:and|but|while|whereas|although|though|as)\s|[.!?]\s")


def joined(text: str, a: Mention, b: Mention) -> bool:
    """Whether no word between two figures opens another statement."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    between = text[first.end : second.start]
    return len(between) <= 130 and not _BREAK.search(between)


_MONTHS = "|".join([*sorted(name for name in MONTHS if len(name) > 3), "may"])
_THAN_BEFORE = Pattern(
    r"\s*(?:[\w’'-]+\s+){0,3}?(?:than|from|on|over|compared with)\s+(?:in\s+)?"
    r"(?:(?:an?|one|the|last)\s+(?:[\w’'-]+\s+)?"
    r"(?:year|half-year|quarter|month|week|day|decade)\b|"
    rf"(?:last\s+)?(?:{_MONTHS})\b|(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
_BY_NOW = Pattern(
    r"\bthan\s+(?:in\s+)?"
    r"(?:(?:an?|one|the|last|previous)\s+(?:[\w’'-]+\s+){0,2}?"
    r"(?:year|half-year|quarter|month|week|day|decade|spring|summer|autumn|winter|season)|"
    rf"(?:last\s+)?(?:{_MONTHS})|(?:19|20)\d\d)"
    r"(?:\s+(?:ago|before|earlier|previously|last year))?,?\s+at\s+\S{0,3}$",
    re.IGNORECASE,
    having="than",
)


def is_by_now(m: Mention) -> bool:
    """Whether a number tells what it is by now, right behind the time it is set against: "cheaper
    than last May at £189,840".
    """
    return _BY_NOW.search(m.unhedged[-80:]) is not None


_GOAL_OF = Pattern(
    r"\b(?:(?:budget|targets?|plan|limit|ceiling|cap|forecasts?|estimates?|goal|guidance|expectations?|consensus"
    r"|minimum|maximum|threshold|aims?|objectives?|ambitions?|quotas?)\s+"
    r"(?:of|for|at|is|was|had been|has been)|"
    r"(?:required|planned|targeted|permitted|allowed))"
    r"\s+\S{0,3}$",
    re.IGNORECASE,
)


def is_against_time(change: Mention) -> bool:
    """Whether a change is said to be against a time before: "5% more than a year earlier"."""
    after = change.after[:60]
    return _THAN_BEFORE.match(after) is not None or _ON_THE_YEAR.match(after) is not None


_ON_THE_YEAR = Pattern(
    r"\s*(?:[\w’'-]+\s+){0,2}?(?:(?:year|month|quarter|week)[- ]on[- ](?:year|month|quarter|week)|"
    r"y[-/]?o[-/]?y|q[-/]?o[-/]?q|annually|on the (?:year|month|quarter))\b",
    re.IGNORECASE,
)
_THAN_HOPED = Pattern(
    r"(?:\s[\w’'-]+){0,3}?\s(?:than|above|below|short\sof|ahead\sof)\s(?:[^\W\d_][\w’'-]*\s){0,6}?"
    r"(?:plann?ed|plan|budgeted|budget|hoped|hopes|expected|expectations?|counted\son|forecasts?|"
    r"predict(?:ed|ions?)|projected|projections?|targets?|targeted|asked\sfor|promised|estimate[ds]?|"
    r"guidance|intended|envisaged|bargained\sfor|wanted|needed|required|allowed|feared|assumed)\b",
    re.IGNORECASE,
)


def is_against_goal(change: Mention) -> bool:
    """Whether a change is said to be against what was aimed at or expected, of which no number
    follows: "£140,000 less than the trustees had counted on".
    """
    return _THAN_HOPED.match(change.after[:90]) is not None


def is_goal(base: Mention) -> bool:
    """Whether a number was only aimed at or expected, at no time: "estimates of 82 million"."""
    return _GOAL_OF.search(base.before[-40:]) is not None


_BALANCE = Pattern(
    r"\b(surplus|deficit|profit|loss|gain|shortfall)(?:es)?\s+of\s+\S{0,4}\s?$", re.IGNORECASE
)


def is_of_other_sign(base: Mention) -> bool:
    """Whether a number is a loss where the one before is none: "a deficit of 3.2, compared with a
    surplus of 1.1".
    """
    named = _BALANCE.search(base.unhedged[-30:])
    return named is not None and named[1].lower() not in base.before[: -len(named[0])].lower()


_SPANNING = Pattern(
    r"\b(?:in|over|during|within|for|with)\s+the\s+"
    r"(?:(?:first|last|past|previous|preceding|next|following)\s+)?$",
    re.IGNORECASE,
)
_ENDING = Pattern(
    r"\s+(?:to|ended|ending|before|after|since|following|from|until|up to)\b|\s*(?:[.,;:)]|$)"
)
_AGO = Pattern(r"\s+(?:ago|earlier|previously)\b", re.IGNORECASE)
_CALENDAR = frozenset("day week month quarter year".split())


def is_span(mention: Mention) -> bool:
    """Whether a length of time names the period that is meant: "in the three months to May", "six
    months ago", or "the three-month measure".
    """
    if mention.found.kind != "duration":
        return False
    ends = _ENDING.match(mention.after[:12]) is not None
    spans = ends and _SPANNING.search(mention.before[-24:]) is not None
    measures = mention.value > 1 and mention.found.unit_text in _CALENDAR  # "a three-month"
    return spans or measures or _AGO.match(mention.after[:12]) is not None


_UNDERGONE = Pattern(
    r"\b(?:saw|sees?|seen|seeing|had|have|has|having|got|gets?|watched|found|reported)\s+"
    r"(?:their|its|his|her|our|the|an?)\s+(?:[\w’'-]+\s+){1,4}$",
    re.IGNORECASE,
)
_ENDS = Pattern(r",?\s+(?:from|to|between|in)\b", re.IGNORECASE)


def is_undergone(m: Mention) -> bool:
    """Whether it is told of some that what is theirs doubled: "46 per cent saw their bills double".

    Where the ends follow ("from 40 to 80"), it is a claim of these.
    """
    return bool(_UNDERGONE.search(m.before[-70:])) and not _ENDS.match(m.after[:12])


_OF_BEFORE = Pattern(
    r"\b(?:from|compared (?:with|to)|against|versus|after|instead of|rather than)\s+$",
    re.IGNORECASE,
)


def is_of_before(m: Mention) -> bool:
    """Whether a multiple is what another one was before: "2.4 times the profit, after 1.3"."""
    return m.unit == "x" and _OF_BEFORE.search(m.unhedged[-24:]) is not None


_TO_ONE = Pattern(r"\s*(?:[-–]?\s?to\s?[-–]?|:)\s*(?:one|1)\b(?!\.?\d)", re.IGNORECASE)


def is_to_one(m: Mention) -> bool:
    """Whether a number says how many there are of some for one of others: "outnumber men two to
    one".
    """
    return end_to_one(m) > m.end


def end_to_one(m: Mention) -> int:
    """The code point where "two to one" ends, or where the number does if it says no such thing."""
    one = _TO_ONE.match(m.after[:12])
    return m.end + (one.end() if one else 0)


_RIVAL = Pattern(
    r"\b(?:ahead of|behind|short of|clear of)\s[^.;:()\d]{0,40},\s+"
    r"(?:which|who)\s[^.;:,()\d]{0,40}$"
)


def is_rivals(m: Mention) -> bool:
    """Whether a number is that of one who is passed: "ahead of the next, which had 4,200"."""
    return _RIVAL.search(m.before[-110:]) is not None


_AS_MUCH_AS = Pattern(
    r"\b(?:twice|thrice|double|half|times|third|quarter)\s+as\s+[\w’'-]+\s+"
    r"(?:[\w’'-]+\s+){0,2}?as\s+(?:the|its|their|his|her|our|last|in|on|at)\s[^.;:,()\d]{0,40}$",
    re.IGNORECASE,
)


def is_base_of_multiple(m: Mention) -> bool:
    """Whether a number is what another one is a multiple of: "twice as long as the 21 days"."""
    return _AS_MUCH_AS.search(m.before[-110:]) is not None


_WITH_SHARE = Pattern(r"\s*\(\d+(?:\.\d+)?\s?(?:%|per ?cent)\)")


def is_told_share(m: Mention) -> bool:
    """Whether a bracket behind a number makes it a part: "roads cost £32 million (10%)"."""
    return _WITH_SHARE.match(m.after[:16]) is not None


_PUT_TOGETHER = Pattern(
    r"(?:\s+[^\W\d_][\w’'-]*){0,2}?\s+(?:combined|(?:put |taken )?together)\b", re.IGNORECASE
)


def is_put_together(m: Mention) -> bool:
    """Whether a number is how many are put together, which is no amount: "more than the next three
    combined".
    """
    return _PUT_TOGETHER.match(m.after[:40]) is not None


def is_mean_of(counted: Mention, m: Mention) -> bool:
    """Whether a number has decimals where small counts are whole: 0.59 is of no three regions."""
    counts = kind_of(counted.unit) is UnitKind.COUNT and bool(counted.found.unit_text)
    whole_number = counted.value % 1 == 0 and counted.value < FEWEST_MEAN
    return counts and whole_number and m.value % 1 != 0 and m.value < FEWEST_MEAN


FEWEST_MEAN = 1000
"""From here on a count may be told in thousands or millions, with decimals."""
