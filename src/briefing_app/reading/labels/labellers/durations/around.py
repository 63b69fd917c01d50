"""What stands beside a length of time: "a three-day walkout", "26 hours before the peak"."""

from collections.abc import Iterator

from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.durations.since import high_behind
from briefing_app.reading.labels.labellers.durations.words import (
    SPENDING,
    STATISTICS,
    deed_end,
    is_ranked,
    is_within,
    tail,
    unit_of,
)
from briefing_app.reading.labels.phrases import nouns_before, said
from briefing_app.reading.labels.roots import named_time
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import View, opened

_BORDERS = frozenset("before after between from until to since".split())
_NO_STATES = frozenset("at by with over than against about like despite behind above".split())
_STATING = COPULAS | frozenset("spent spend spends lived lay slept stayed remained stuck".split())


def around(scene: Scene) -> Iterator[Candidate]:
    """Propose what a length of time is glued to, what it leads to, and what leads to it."""
    yield from _glued(scene.view)
    yield from _led(scene)
    yield from _led_by_deed(scene)
    yield from _owned(scene)
    yield from _days_on_which(scene)
    yield from _ahead(scene.view)
    yield from _apart(scene.view)
    yield from _off_plan(scene.view)
    yield from _of(scene.view)
    yield from _none(scene)
    yield from _stayed(scene)
    if scene.view.behind == "late":
        for who in scene.view.subjects()[:1]:
            yield Candidate(f"delay of {who}", "time-ahead", frozenset(("late",)))
        yield Candidate("delay", "time-behind", frozenset(("late",)))


def _glued(view: View) -> Iterator[Candidate]:
    """ "a three-day walkout"."""
    t, at = view.tokens, view.at
    lasting = at > 1 and t[at - 1].low == "lasting" and t[at - 2].kind == "N"
    if lasting and (what := said(t, nouns_before(t, at - 1), at - 1)):
        yield Candidate(named_time("length of", what), "time-of", frozenset())
    glued = "-" in t[at].text or (at + 1 < len(t) and t[at + 1].start == t[at].end)
    if glued and not (high_behind(t, at) or view.behind in STATISTICS):
        for label in opened(t, at + 1)[:2]:
            yield Candidate(f"length of {label}", "time-glued", frozenset())


def _led(scene: Scene) -> Iterator[Candidate]:
    """ "26 hours before the peak", "1,900 hours of nursing", "nine years between"."""
    view, unit = scene.view, unit_of(scene)
    t, i = view.tokens, view.at + 1
    for led, label in tail(view):
        if led == "from":
            continue  # "143 days from registration to judgment"
        if led in _BORDERS:
            if _lasts(view) and led in ("before", "after"):
                continue  # "can stay in the air for two hours after": not the time after
            added = "added " if view.main_low.startswith("add") and led == "to" else ""
            yield Candidate(f"time {added}{led} {label}", "time-behind", frozenset((led,)))
            for who in view.subjects()[:1]:
                yield Candidate(f"{who} {led} {label}", "time-behind", frozenset((led, "who")))
        elif unit and led == "at" and i + 1 < len(t) and t[i + 1].kind == "N":
            yield Candidate(f"{unit} at {label}", "time-behind", frozenset((led, "units")))
        elif (led != "of" or view.link == "within") and is_within(view):
            continue  # "spent £3 million over two years on roads": no years on roads
        elif view.main_low in SPENDING and view.link_at <= view.verb:
            continue  # "spent 12 hours on a trolley": the time spent there
        elif _owned_by_noun(view):
            continue  # "a wait of six years for a title": the wait for it
        elif view.link == "for" and led == "in" and _is_done(view):
            continue  # "batted for five hours in great heat": the time spent batting
        elif unit and led not in _NO_STATES and label not in _NO_PLACES:
            yield Candidate(f"{unit} {led} {label}", "time-behind", frozenset((led, "units")))


def _owned_by_noun(view: View) -> bool:
    """Whether the noun before *of* is what lasts so long: "a lease of 25 years on the hall"."""
    t, link = view.tokens, view.link_at
    named = view.link == "of" and link > 0 and t[link - 1].kind == "N"
    return named and t[link - 1].low not in _NAMING


_NO_PLACES = frozenset("row turn average".split())


def _is_done(view: View) -> bool:
    """Whether somebody did something for the time, rather than being somewhere."""
    active = view.main is not None and not view.passive
    return active and view.main_low not in _STATING and view.link_at == view.verb + 1


def _owned(scene: Scene) -> Iterator[Candidate]:
    """ "three days' food", "ten minutes' walk from the station": days of food."""
    view, unit = scene.view, unit_of(scene)
    t, at = view.tokens, view.at
    if unit and view.mention.after[:1] in ("'", "’") and at + 1 < len(t):
        for label in opened(t, at + 1 + (t[at + 1].kind == "M"))[:2]:
            yield Candidate(f"{unit} of {label}", "time-behind", frozenset(("of", "units")))


def _led_by_deed(scene: Scene) -> Iterator[Candidate]:
    """ "nine years after it was launched", "20 minutes of reading": the deed alone."""
    view, unit = scene.view, unit_of(scene)
    t, i = view.tokens, view.at + 1
    if i + 1 >= len(t):
        return
    if unit and t[i].low == "of" and t[i + 1].kind == "G":
        yield Candidate(f"{unit} of {t[i + 1].low}", "time-behind", frozenset(("of", "units")))
    if t[i].low in ("after", "before") and t[i + 1].kind == "O" and i + 2 < len(t):
        was = t[i + 2].low in COPULAS and i + 3 < len(t) and t[i + 3].kind == "E"
        doing = f"being {t[i + 3].low}" if was else ""
        if doing:
            yield Candidate(f"time {t[i].low} {doing}", "time-behind", frozenset((t[i].low,)))


def _lasts(view: View) -> bool:
    """Whether the time is what something takes, whatever it is taken after."""
    takes = view.main_low in ("takes", "take", "took", "taken")
    return view.link == "for" or (takes and view.link_at <= view.verb)


def _days_on_which(scene: Scene) -> Iterator[Candidate]:
    """ "23 days on which shops stayed shut"."""
    t, i, unit = scene.view.tokens, scene.view.at + 1, unit_of(scene)
    if (
        not unit
        or i + 2 >= len(t)
        or (t[i].low, t[i + 1].low) not in (("on", "which"), ("in", "which"))
    ):
        return
    end = next(
        (k for k in range(i + 2, len(t)) if t[k].kind in "FE" and t[k].low not in COPULAS), -1
    )
    if 0 <= end < i + 7 and not any(w.kind in "M#O" for w in t[i + 2 : end]):
        words = " ".join(w.text for w in t[i : deed_end(t, end)] if w.kind not in "YA")
        yield Candidate(f"{unit} {words}", "time-behind", frozenset(("on", "units")))


def _ahead(view: View) -> Iterator[Candidate]:
    """ "27 seconds ahead of the second": a lead; "behind the winner": the gap to him."""
    t, i = view.tokens, view.at + 1
    word = t[i].low if i + 1 < len(t) else ""
    ahead = word == "ahead" and t[i + 1].low == "of"
    if word == "ahead" and not ahead:
        for who in view.subjects()[:1]:
            yield Candidate(f"lead of {who}", "time-ahead", frozenset())
        yield Candidate("lead", "time-ahead", frozenset(("bare",)))
    if word == "behind" and t[i + 1].kind in "MCY":
        yield Candidate("time behind", "time-ahead", frozenset(("bare",)))
    if not (ahead or word == "behind"):
        return
    for what in opened(t, i + 1 + ahead)[:1]:
        label = f"lead over {what}" if ahead else f"gap to {what}"
        yield Candidate(label, "time-ahead", frozenset())


def _apart(view: View) -> Iterator[Candidate]:
    """ "Two doses are needed, three months apart": the time between them."""
    if view.behind == "apart":
        for who in view.subjects()[:2]:
            yield Candidate(f"time between {who}", "time-behind", frozenset(("between",)))


def named(view: View) -> Iterator[Candidate]:
    """ "has cut the time it takes to build one from 12 weeks to nine": the time to build one."""
    t = view.tokens
    for i in range(max(0, view.at - 16), view.at - 5):
        words = [w.low for w in t[i : i + 4]]
        if words[0] == "time" and words[2] in ("takes", "took", "needs") and words[3] == "to":
            deed = " ".join(w.text for w in t[i + 3 : deed_end(t, i + 4)] if w.kind != "Y")
            yield Candidate(f"time {deed}", "time-deed", frozenset(("taken", "named")))


_PLANS = frozenset("plan planned schedule scheduled expected promised forecast".split())


def _off_plan(view: View) -> Iterator[Candidate]:
    """ "six months behind schedule" is a delay, "a week earlier than planned" ahead of plan."""
    t, i = view.tokens, view.at + 1
    if i + 1 >= len(t):
        return
    word, plan = t[i].low, i + 1 + (t[i + 1].low in ("than", "of"))
    planned = plan < len(t) and t[plan].low in _PLANS
    if word in ("behind", "later", "longer") and planned:
        for who in view.subjects()[:2]:
            yield Candidate(f"delay of {who}", "time-ahead", frozenset(("plan",)))
        yield Candidate("delay", "time-ahead", frozenset(("plan", "bare")))
    if word in ("ahead", "earlier") and planned:
        yield Candidate("time ahead of plan", "time-ahead", frozenset(("plan",)))


def _none(scene: Scene) -> Iterator[Candidate]:
    """ "There was no rain for 47 days": days without rain."""
    t, link, unit = scene.view.tokens, scene.view.link_at, unit_of(scene)
    start = nouns_before(t, link)
    if unit and 1 < start < link and t[link].low in ("for", "in") and t[start - 1].low == "no":
        label = f"{unit} without {said(t, start, link)}"
        yield Candidate(label, "time-since", frozenset(("none",)))


_NAMING = frozenset(
    """average mean median total minimum maximum space age period matter course rate number
    handful couple lot""".split()
)


def _of(view: View) -> Iterator[Candidate]:
    """ "in shifts of 90 minutes": the length of the shifts."""
    t, link = view.tokens, view.link_at
    if link < 1 or t[link].low != "of" or t[link - 1].kind != "N" or t[link - 1].low in _NAMING:
        return
    start = nouns_before(t, link)
    if start and t[start - 1].low == "the":
        return  # "loses the muscle of ten years"
    if what := said(t, start, link):
        old = view.mention.unit == "year" and view.mention.value >= _OLD
        old = old and t[link - 1].low not in _LASTING
        opening = "age of" if old else "length of"  # "a bronze axe of 3,400 years"
        yield Candidate(named_time(opening, what), "time-of", frozenset())


_LASTING = frozenset(
    "lease reign sentence term mortgage copyright rule history tradition empire contract".split()
)
"""What lasts and is not old: "a lease of 999 years"."""
_OLD = 150
"""What lasts so many years is so old."""


def _stayed(scene: Scene) -> Iterator[Candidate]:
    """ "was in hospital for nine weeks": weeks in hospital."""
    view, unit = scene.view, unit_of(scene)
    t, link = view.tokens, view.link_at
    if not unit or link < 1 or t[link].low != "for" or t[link - 1].kind != "N":
        return
    start = nouns_before(t, link)
    opens = start - 1 - (start > 1 and t[start - 1].kind == "D")
    if start < 1 or is_ranked(view, link):
        return
    stays = view.main is not None and (view.main.low in _STATING or view.verb < opens - 1)
    if stays and t[opens].low in ("in", "at", "on", "without", "with"):
        label = f"{unit} {t[opens].low} {said(t, start, link)}"
        yield Candidate(label, "time-units", frozenset(("at",)))
