"""The article's own words around a number, for where no label can be told.

They say no more than the text does, so they are never false: the clause of the number with "…" in
its place (`cuts`), with the sentence before where only that says what a pronoun stands for, or the
heads of its cell. It knows no labeller and no weights.
"""

from briefing_app.core.figure import GAP
from briefing_app.core.units import plural
from briefing_app.reading.labels.phrases import nouns_before
from briefing_app.reading.labels.quoted.borders import (
    LONGEST,
    QUOTES,
    borders_before,
    borders_behind,
    is_within_a_number,
)
from briefing_app.reading.labels.quoted.cuts import (
    LEAST,
    NOTHING,
    as_written,
    derive_cuts,
    whole_sentence,
)
from briefing_app.reading.labels.roots import content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View
from briefing_app.reading.layout.entry import Entry
from briefing_app.reading.passage.mentions import Mention, is_count
from briefing_app.reading.pattern import Pattern

_LONGEST_BOTH = 30
"""Words of the sentence before and the clause of a number together."""
_LONGEST_HEADS = 8
_ROUND = "“”\"«»„‘’' \n"
_ENDS = (".", "!", "?", ":")
_ENDS_QUOTE = Pattern(r"[,.!?]?[\"”»]")
"""Behind a number that ends what somebody said: who said it is no part of its clause."""


def in_place(mention: Mention, scene: Scene | None, above: str = "") -> str:
    """Return what a number without a label is shown with: the heads of its cell or line, the
    article's words around it, or its unit. ``above`` is the sentence before it.
    """
    heads = of_heads(scene.entry) if scene is not None and scene.entry is not None else ""
    view = scene.view if scene is not None and not heads else None
    words = (around(view, above) or _bracketed(view.host)) if view is not None else ""
    unit = plural(mention.unit) if is_count(mention.unit) else mention.unit
    unit = "share" if unit == "%" else unit
    return heads or words or unit or "number"


def of_heads(entry: Entry) -> str:
    """Return the heads of a cell or line as the article has them: "Where people slept: Outside".

    A head that is only a time is left out: the period says it.
    """
    own = [h for h in (entry.row_head, *entry.column_heads) if _untimed(h)]
    caption = entry.caption.strip(" :")
    if caption.isupper():
        caption = caption.capitalize()
    named = ", ".join(own)
    both = ": ".join(part for part in (caption, named) if part)
    return both if len(both.split()) <= _LONGEST_HEADS else named or caption


def _untimed(head: str) -> str:
    """What a head says besides a time."""
    for start, end in reversed(time_spans(head, 0, len(head))):
        head = head[:start] + head[end:]
    return head if any(c.isalpha() for c in head) else ""


def _bracketed(host: tuple[Token, ...]) -> str:
    """What stands before the bracket that holds a number: "Halloran Trust (…)"."""
    end = len(host)
    named = as_written(host[nouns_before(host, end) :])
    if not named[:1].isupper():
        lefts = list(borders_before(host, end))
        named = max(derive_cuts(host, end, lefts, [end + 1]), default=NOTHING).text.strip(f" {GAP}")
    return f"{named} ({GAP})" if content(named) and len(named.split()) < LONGEST else ""


def around(view: View, above: str = "") -> str:
    """Return the words around the number of a view, or empty where they say nothing.

    ``above`` is the sentence before: it is shown too where both together are short and the number
    is told of a pronoun or in too few words: "The reserve grew. It now stands at …".
    """
    t, at = _marked(view)
    if is_within_a_number(t, at):
        return ""
    closed = _ENDS_QUOTE.match(view.mention.after) is not None
    rights = [at + 1] if closed else list(borders_behind(t, at))
    lefts = list(borders_before(t, at))
    best = max(derive_cuts(t, at, lefts, rights), default=NOTHING)
    said = "".join(c for c in above.strip(_ROUND) if c not in QUOTES)
    both = f"{said} {best.on}"
    goes_on = said[-1:] in _ENDS and best.on and not view.host
    if goes_on and len(both.split()) <= _LONGEST_BOTH:
        return both
    if best.told >= LEAST or _is_said(view):
        return best.text
    whole = whole_sentence(t, at)
    return whole.text if best.told < whole.told and whole.clear > 1 else best.text


def _is_said(view: View) -> bool:
    """Whether a sentence tells what somebody said: who said it is no part of that."""
    here = view.mention
    return any(c in QUOTES for c in here.before + here.after[:_REST])


_REST = 200
"""Code points behind a number within which its sentence mostly ends."""


def _marked(view: View) -> tuple[tuple[Token, ...], int]:
    """The tokens of a view with a mark where an aside was left out before the number, and where the
    number stands among them.
    """
    t, here = view.tokens, view.mention
    for i in range(view.at - 1, 0, -1):
        gap = here.before[t[i - 1].end - here.start : t[i].start - here.start]
        if any(c in ",;:()" for c in gap) and t[i].kind != "M":
            mark = Token(t[i - 1].end, t[i - 1].end, ";", ";", "M")
            return (*t[:i], mark, *t[i:]), view.at + 1
    return t, view.at
