"""The article's own clause around a number, cut at the borders of its phrases.

"The plant ran just 29 percent of the time" → "plant ran … of the time": it says no more than the
text, so it is never false, and reads well where the parts of a label cannot be told. Where there is
no clause, the words on both sides are shown.
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.figure import GAP
from briefing_app.core.units import UnitKind
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.label import OWN_WORDS, Candidate
from briefing_app.reading.labels.phrases import MOST, said, stages
from briefing_app.reading.labels.roots import root
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import SAYING, View
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.verbs import BRING_ABOUT
from briefing_app.reading.lexicon.word_classes import classes_of

_MOST = 7
_REACH = 4


def clauses(scene: Scene) -> Iterator[Candidate]:
    """Propose subject, verb and what stands around the number, with a gap for the number."""
    view = scene.view
    if scene.entry is not None or view.main is None or view.main.low in COPULAS:
        return
    if view.main.low == "compared" or view.main.low in SAYING:
        return  # of what stands before, or of what is said, not of its subject
    if root(view.main.low) in BRING_ABOUT and scene.mention.found.unit_text:
        return  # "the raid led to 41 arrests": the things say it all
    between = [w for w in view.middle if w.kind not in "A"]
    if any(w.kind in "#YMSW" for w in between):
        return
    said_between = " ".join(w.text for w in between)
    verb = " ".join(w.text for w in _verb(view))
    for n, who in enumerate((*view.subjects()[:2], "")):
        for m, behind in enumerate((*_behind(scene, view.at + 1), "")):
            if (who and not _agrees(view, who)) or not (who or (behind and said_between)):
                continue
            text = " ".join(w for w in (who, verb, said_between, GAP, behind) if w)
            told = behind or between or n < 1
            if len(text.split()) <= _MOST and told:
                traits = frozenset((f"who-{min(n, 1) if who else 'none'}", f"behind-{min(m, 2)}"))
                yield Candidate(text, "clause", traits)


def _agrees(view: View, who: str) -> bool:
    """Whether a finite verb is that of the subject: not of "firefighters" and "weighs"."""
    main = view.main
    if main is None or not who:
        return False
    many = is_many(who)
    bare = main.kind == "F" and "B" in classes_of(main.low) and "D" not in classes_of(main.low)
    return not (many and classes_of(main.low)[:1] == "Z") and (many or not bare)


def _verb(view: View) -> tuple[Token, ...]:
    """The words of the verb that say something: without the auxiliaries of a passive."""
    t = view.tokens
    group = t[view.group : view.verb + 1]
    if len(group) > 1 and view.passive:
        return tuple(w for w in group if w.kind == "E" or w.low in ("not", "never"))
    return tuple(group)


def _behind(scene: Scene, at: int) -> list[str]:
    """What follows the number, fullest first: a noun phrase, or a part with its preposition."""
    t = scene.view.tokens
    if at < len(t) and t[at].kind == "D" and scene.is_complete(at):
        return []
    if at < len(t) and t[at].kind == "P":
        return [
            " ".join(w.text for w in t[at:end])
            for end in reversed(stages(t, at + 1, 2))
            if not any(w.kind in "#Y" for w in t[at:end])
        ]
    found = [said(t, at, end) for end in reversed(stages(t, at, 3))]
    return [words for words in found if words and words not in TIME]


def own_words(scene: Scene) -> Iterator[Candidate]:
    """Propose what stands around the number, with "…" where it stands: "adopt a … budget"."""
    view = scene.view
    t, at = view.tokens, view.at
    if at > 1 and (t[at - 2].low, t[at - 1].low) == ("out", "of"):
        return  # "cheated the state out of 4 million"
    left = _border(t, at)
    before = " ".join(w.text for w in t[left:at] if w.kind != "Y")
    room = MOST - len(before.split()) - bool(before)
    after = ""
    apart = at + 1 < len(t) and t[at + 1].kind == "D" and scene.is_complete(at + 1)
    for end in stages(t, at + 1, 3) if not apart else ():
        after = said(t, at + 1, end, room) or after if room > 0 else after
    after = "" if after in TIME else after  # "save £6 million a year"
    named = any(w.kind == "N" for w in t[left:at])
    if after and (named or any(w.kind in "FEB" for w in t[left:at])):
        yield Candidate(f"{before} {GAP} {after}", OWN_WORDS, frozenset(("both",)))
    elif (after or (named and _is_counted(t, left, at))) and scene.kind is not UnitKind.TIME:
        yield Candidate(after or before, OWN_WORDS, frozenset(("after" if after else "before",)))


def _is_counted(t: Sequence[Token], left: int, at: int) -> bool:
    """Whether the words before a number alone can say what it is: not where or with whom it is.

    "The Dutch were in front with", "a plane with", "young stars within".
    """
    opens = left
    while opens > 0 and t[opens - 1].kind in "DJ":
        opens -= 1
    led = opens > 0 and t[opens - 1].kind == "P" and t[at - 1].low != "of"  # "a crew of 31"
    apart = t[at - 1].kind == "P" and t[at - 1].low not in _COUNTING
    return not (led or apart)


_COUNTING = frozenset("of at to from".split())


def _border(t: Sequence[Token], at: int) -> int:
    """Where the words before the number begin that are shown: at a verb or a phrase near it."""
    best = at
    for i in range(at - 1, max(-1, at - _REACH - 1), -1):
        if t[i].kind in "MSCWOX":
            break
        opens = t[i].kind in "DJN" and (i == 0 or t[i - 1].kind not in "DJN")
        if t[i].low in ("compared", "according", "including"):
            break
        if opens or t[i].kind in "FEBG":
            best = i
        if t[i].kind in "FEB":
            break
    while best < at and t[best].kind == "D":
        best += 1
    return best
