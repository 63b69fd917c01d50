"""How long until something: "left after seven minutes", "in a year they will be back".

What is left of a time ("14 days left", "seven weeks to go until the vote") is one too.
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import plural
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.deeds import bare_of, gerund_of, third_person
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.durations.words import denies, unit_of
from briefing_app.reading.labels.phrases import MOST, base_end, part_end
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View, ended, opened

_FUTURE = frozenset("will would can could may might".split())
_REACHING = frozenset("reach reached reaches hit hits attained".split())
_LEFT = frozenset("left remaining".split())
_NEAR = 4


def until(scene: Scene) -> Iterator[Candidate]:
    """Propose what so much time goes by before."""
    view = scene.view
    yield from _left(scene)
    yield from _takes_until(view)
    if view.verb >= 0 and view.link == "after" and view.link_at > view.verb:
        ends = not view.after or view.after[0].kind in "MYCA" or view.behind in ("with", "without")
        yield from _after(view) if ends and not denies(view) else ()
    if view.verb < 0 and view.link_at >= 0:
        yield from _fronted(view)
    if view.main_low in ("is", "are") and view.link == "in" and view.link_at == view.verb + 1:
        for who in view.subjects()[:1]:
            yield Candidate(f"time until {who}", "time-until", frozenset(("due",)))


def _after(view: View) -> Iterator[Candidate]:
    """ "They left the building after seven minutes": the time until leaving the building."""
    t, main = view.tokens, view.main
    between = [w for w in t[view.verb + 1 : view.link_at] if w.kind not in "Y"]
    if main is None or any(w.kind in "MSWFX" for w in between):
        return
    start, end = view.subject
    subjects = [] if end == start + 1 and t[start].kind == "O" else view.subjects()
    if any(w.kind == "#" for w in between):
        if main.low in _REACHING:
            for who in subjects[:1]:
                yield Candidate(f"time to reach {who}", "time-until", frozenset(("reach",)))
        return
    rest = " ".join(w.text for w in between if w.low not in ("only", "just"))
    if main.low in COPULAS:
        for who in subjects[:1] if rest else ():
            yield _label(f"{who} {main.low} {rest}", "state")
        return
    says = third_person(main.low) if main.kind == "B" else ""
    future = view.verb > 0 and any(w.low in _FUTURE for w in t[view.group : view.verb])
    # "will hand over the chair after nine years": those years are over
    someone = any(is_people(plural(w)) or w.split()[-1][:1].isupper() for w in subjects[:1])
    for who in subjects[:1] if says and future and not someone else ():
        yield _label(f"{who} {says} {rest}", "future")
    if not subjects and not view.passive and (doing := gerund_of(bare_of(main.low))):
        yield _label(f"{doing} {rest}", "doing")


def _label(what: str, trait: str) -> Candidate:
    """The time until something; without its articles where it would be too long."""
    words = ["time", "until", *what.split()]
    short = [w for w in words if w not in ("the", "a", "an")] if len(words) > MOST else words
    return Candidate(" ".join(short), "time-until", frozenset((trait,)))


def _fronted(view: View) -> Iterator[Candidate]:
    """ "After nine days the fire is out", "In a year the inspectors will be back"."""
    t, link = view.tokens, view.link_at
    opens = link == 0 or t[link - 1].kind in "MCS"
    if not opens or t[link].low not in ("after", "in") or t[view.at + 1 : view.at + 2] == ():
        return
    begin = view.at + 1 + (view.behind == ",")
    verb = next((k for k in range(begin, min(begin + 8, len(t))) if t[k].kind in "FXEB"), -1)
    if verb <= begin or any(w.kind in "MS#" for w in t[begin:verb]):
        return
    main = verb + (t[verb].low in _FUTURE)
    if t[link].low == "in" and main == verb:
        return  # "In 20 years prices doubled": the time in which they did
    for who in ended(t, begin, verb)[:1]:
        if what := _state(t, main, future=main > verb):
            what = f"are{what[2:]}" if what.startswith("is ") and is_many(who) else what
            yield _label(f"{who} {what}", "fronted")


def _state(t: Sequence[Token], main: int, *, future: bool) -> str:
    """What is so after a time: "is out", "will be back" as "are back", "ran dry"."""
    low = t[main].low if main < len(t) else ""
    if low in COPULAS and main + 1 < len(t) and t[main + 1].kind in "AJELP":
        was = "is" if low == "be" else low
        return f"{was} {t[main + 1].text}"
    if not low or t[main].kind not in "FEB" or low in COPULAS:
        return ""
    end = base_end(t, main + 1)
    end = end if end > main + 1 else main + 1 + (main + 1 < len(t) and t[main + 1].kind in "LAJ")
    said = " ".join(w.text for w in t[main + 1 : end] if w.kind not in "Y")
    return f"{third_person(low) if future else low} {said}".strip()


def _left(scene: Scene) -> Iterator[Candidate]:
    """ "With 14 days left", "less than seven weeks to go until Election Day"."""
    view, unit = scene.view, unit_of(scene)
    t, i = view.tokens, view.at + 1
    going = [w.low for w in t[i : i + 2]] == ["to", "go"]
    if view.behind not in _LEFT and not going:
        return
    behind = i + 1 + going
    if behind + 1 < len(t) and t[behind].low in ("until", "before", "till", "to"):
        for what in opened(t, behind + 1)[:2]:
            yield Candidate(f"time until {what}", "time-until", frozenset(("left",)))
    elif behind == len(t) or t[behind].kind in "MPC":
        word = "to go" if going else "left"
        for end in (part_end(t, behind), behind)[behind == len(t) :]:
            rest = " ".join(w.text for w in t[behind:end] if w.kind not in "DY")
            yield Candidate(f"{unit or 'time'} {word} {rest}".strip(), "time-left", frozenset())


def _takes_until(view: View) -> Iterator[Candidate]:
    """ "It takes four years until they bear fruit": the time until bearing fruit."""
    t, i = view.tokens, view.at + 1
    if view.behind not in ("until", "till", "before") or i + 2 >= len(t):
        return
    end = next((k for k in range(i + 1, min(i + 1 + _NEAR, len(t))) if t[k].kind in "FEBX"), -1)
    if end < 0:
        return
    said = " ".join(w.text for w in t[end + 1 : base_end(t, end + 1)])
    if t[end - 1].kind == "O":
        modal = end + 1 < len(t) and t[end].low in _FUTURE and t[end + 1].kind == "B"
        verb = end + modal
        said = " ".join(w.text for w in t[verb + 1 : base_end(t, verb + 1)])
        if doing := gerund_of(bare_of(t[verb].low)) or gerund_of(t[verb].low):
            yield _label(f"{doing} {said}", "doing")
        return
    for who in ended(t, i + 1, end)[:1]:
        if what := _state(t, end, future=False):
            yield _label(f"{who} {what}", "clause")
