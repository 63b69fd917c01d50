"""Superlatives without a number: "Diarrhoea was the most common side effect".

That something is the greatest of its kind is a claim though the text gives no number of it. It
stays unchecked until a table is added that lists the others. Only what can be counted or measured
is ranked, and only where the sentence says it: not "the largest firms employ".
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.told.doubts import NOT_LISTED
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.pattern import Pattern, small

_MOST = (
    r"most\s(?:common|popular|frequent|expensive|populous|numerous|widespread|"
    r"(?:[\w’-]+ly\s)?(?!interested|excited|worried|pleased|concerned)[^\W\d_][\w’'-]+ed|visited|spoken|bought|sold)|"
    r"highest|largest|biggest|longest|heaviest|tallest|deepest|widest|warmest|hottest|wettest|"
    r"busiest|deadliest|dearest|costliest|steepest|oldest"
)
_LEAST = (
    r"fewest|lowest|smallest|shortest|youngest|lightest|coldest|coolest|driest|cheapest|quietest"
)
_IS_MOST = Pattern(
    r"\b(?:is|are|was|were|has\sbeen|have\sbeen|remains?|remained|becomes?|became)\s"
    r"(?:(?:now|still|again|also|once\smore|by\sfar|already|easily|for\sthe\sfirst\stime,?|therefore|thus)\s){0,2}"
    r"(?:(?:the|its|their|our)\s|(?:[\w’'-]+\s){0,3}?[\w-]+(?:['’]s|s['’])\s)?"
    rf"(?:single\s)?(?:(?P<max>fastest(?:-[\w-]+)?|{_MOST})|(?P<min>slowest|{_LEAST}))\b"
    r"(?:\s(?!(?:and|but|or|which|who|that|as|while|is|was|are|were|said|says|after|with|at)\b)"
    r"[^\W\d_][\w’'-]*){0,6}",
    having="est|most",
)
"""In small letters, as the other."""
_MOVED_MOST = Pattern(
    r"\b(?:rose|risen|rises?|grew|grown|grows?|increased?|climbed|fell|fallen|falls?|dropped|declined|"
    r"decreased|shrank|shrunk)\s(?:by\sfar\s)?(?:the\s)?"
    r"(?:(?P<max>fastest|furthest|most(?!\s(?:of|in\s\d))(?:\s[^\W\d_]+ly)?)|(?P<min>slowest|least))\b",
    having="est|most|least",
)


_TIME = (
    r"(?:years?|months?|quarters?|weeks?|days?|decades?|seasons?|summers?|winters?|generations?|"
    r"centur(?:y|ies))"
)
_SO_MANY = (
    r"(?:(?:more\sthan|almost|nearly|over|at\sleast|about|around|some)\s)?"
    r"(?:an?|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty|forty|fifty|\d+)"
)
_NTH = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"\d+(?:st|nd|rd|th))"
)
_IN_A_ROW = Pattern(
    rf"\b(?:for\s)?(?:the|an?|its|their)\s{_NTH}\s(?:(?:straight|successive|consecutive)\s(?:{_TIME}|time)|"
    rf"(?:{_TIME}|time)\s(?:in\s(?:a\srow|succession)|running))\b|"
    rf"\b(?:for\s)?{_NTH}\s(?:straight|successive|consecutive)\s{_TIME}\b",
    having="straight|succession|successive|consecutive|row|running",
)
"""That it went on so long: the times before are those that would have to be listed."""
_THAN_AT_ANY_TIME = Pattern(
    r"\b(?:more|higher|larger|longer|warmer|wetter|busier|fewer|less|lower|smaller|shorter|colder|"
    r"drier)\b(?:[^.;:]|\d\.\d){3,100}?\bthan\s(?:(?:at|in|on|for|during)\s)?any\s(?:[^\W\d_]+\s){1,3}?since\b"
    r"[^.;:,]{0,40}",
    having="than",
)
_FIRST_FOR_SO_LONG = Pattern(
    rf"\bthe\sfirst\s(?:[\w’'-]+\s){{0,9}}?(?:for|in)\s{_SO_MANY}\s{_TIME}\b|"
    r"\b(?:biggest|largest|highest|best|lowest|worst|longest|smallest)[- ]ever\b",
    having="first|ever",
)
_PEAKED = Pattern(
    r"\bpeaked\sat(?=\s[$€£¥₹]?\d)|"
    r"(?<!criminal )(?<!medical )(?<!track )\brecord\s(?:[^\W\d_]+\s){1,2}of(?=\s[$€£¥₹]?\d)",
    having="peaked|record",
)
_REACHING = (_IN_A_ROW, _THAN_AT_ANY_TIME, _FIRST_FOR_SO_LONG, _PEAKED)
"""What reaches beyond the text without a superlative of its own."""
_LOW = Pattern(r"\b(?:fewer|less|lower|smaller|shorter|colder|drier|lowest|smallest|worst)\b")


def derive_unlisted(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the superlatives of running text that no other claim takes in."""
    taken = [(c.span.start, c.span.end) for c in claims]
    for start, end in scene.passage.reading.sentences:
        if scene.layout.entry_at(start) is not None or end - start > LONGEST:
            continue
        for first, last, sense in _said(scene, start, small(scene.text[start:end])):
            if not any(a < last and first < z for a, z in taken):
                taken.append((first, last))
                yield scene.claim(first, last, ClaimKind.SUPERLATIVE, sense=sense, why=NOT_LISTED)


def _said(scene: Scene, start: int, words: str) -> Iterator[tuple[int, int, str]]:
    """Where a sentence ranks something, and which end of the order it is put at."""
    for found in (*_IS_MOST.finditer(words), *_MOVED_MOST.finditer(words)):
        yield start + found.start(), start + found.end(), "max" if found["max"] else "min"
    for found in (hit for form in _REACHING for hit in form.finditer(words)):
        sense = "min" if _LOW.search(found.group()) else "max"
        yield start + found.start(), _to_number(scene, start + found.end()), sense


def _to_number(scene: Scene, end: int) -> int:
    """Where words end with the number that they lead to: "peaked at 46,930 cases"."""
    at = bisect_right(scene.passage.starts, end + _NEXT) - 1
    m = scene.passage.mentions[at] if at >= 0 else None
    return m.end if m is not None and end <= m.start else end


_NEXT = 2
"""Characters from words to the number that they lead to: a blank and the sign of a currency."""
LONGEST = 600
"""Characters of a sentence beyond which it is no sentence."""
