"""Durations: how long what takes, lasts, waits or is away: "length of walkout", "time to rebuild".

A number of years, days or minutes is rarely counted for itself; what it is the time of stands in
the verb ("waited"), or behind it ("before the peak").
"""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind, is_currency, plural
from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.labels.deeds import form_of, gerund_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import base_end, said, stages
from briefing_app.reading.labels.predicates import PLANS, is_people
from briefing_app.reading.labels.roots import HOLLOW, content, named_time
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View, ended, opened, unique
from briefing_app.reading.lexicon.word_classes import classes_of

_TAKING = frozenset("take takes took taken need needs needed require required requires".split())
_LASTING = frozenset(
    """last lasts lasted run runs ran go going lay stood stand stands remained continued
    shone""".split()
)
_WAITING = frozenset("wait waits waited waiting".split())
_SPENDING = frozenset("spend spends spent spending".split())
_FINISHING = frozenset(
    "finish finished finishes won completed clocked came ran home recorded set posted".split()
)
_BEYOND = frozenset("away ago old late later early earlier longer ahead".split())
_RANKS = frozenset("most least best worst first".split())
_PASSED = frozenset("spent lost worked saved served waited trained played given taught".split())


def durations(scene: Scene) -> Iterator[Candidate]:
    """Propose what a length of time is the time of."""
    if scene.kind is not UnitKind.TIME or scene.move or scene.mention.found.kind == "age":
        return
    yield from _by_verb(scene)
    yield from _fronted(scene.view)
    yield from _ranked(scene)
    yield from _beside(scene)
    yield from _behind(scene)


def _by_verb(scene: Scene) -> Iterator[Candidate]:
    view = scene.view
    main = view.main
    if main is None:
        return
    low = main.low
    subjects = view.subjects()[:2]
    verbs = (
        (_TAKING, "taking", "time needed for"),
        (_LASTING, "lasting", "length of"),
        (_WAITING, "waiting", "waiting time of"),
        (_FINISHING, "finishing", "time of"),
        (COPULAS, "being", "length of"),
    )
    direct = all(w.kind in "DAJ" for w in view.middle)
    people = bool(subjects) and is_people(subjects[0])
    for words, trait, opening in verbs:
        if trait in ("being", "lasting") and (people or not (direct or trait == "lasting")):
            continue
        if trait == "being" and any(w.low in _BEYOND for w in view.after[:4]):
            continue
        if low in words:
            yield from (
                Candidate(named_time(opening, who), "time-verb", frozenset((trait,)))
                for who in subjects
            )
    if low in _WAITING:
        yield Candidate("waiting time", "time-verb", frozenset(("waiting", "bare")))
        yield from (
            Candidate(f"waiting time {led} {where}", "time-verb", frozenset(("waiting", "where")))
            for led, where in _tail(view)
        )
    if low in _TAKING | _SPENDING:
        yield from (
            Candidate(text, "time-deed", frozenset(("spent" if low in _SPENDING else "taken",)))
            for text in _deed(view)
        )
    yield from _clause(view, subjects)
    yield from _in_which(view)
    at = view.link_at
    average = at > 0 and (view.tokens[at - 1].low, view.tokens[at].low) == ("average", "of")
    if average and form_of(low) and not view.passive:
        label = f"average time {form_of(low)}"
        yield Candidate(label, "time-verb", frozenset(("average",)))
    unit = _unit(scene)
    if unit and not view.passive and form_of(low) in _PASSED:
        yield Candidate(f"{unit} {form_of(low)}", "time-units", frozenset(("done",)))


def _clause(view: View, subjects: list[str]) -> Iterator[Candidate]:
    """ "The panel deliberated for three days": the time the panel deliberated."""
    t, main = view.tokens, view.main
    link = view.link_at
    spans = link < 0 or t[link].low == "for" or link == view.verb
    if main is None or main.kind not in "FE" or not spans or main.low in COPULAS | _TAKING:
        return
    start, end = view.subject
    the = "the " if end > start and t[start].low in ("the", "its", "their") else ""
    between = [w for w in view.middle if w.kind not in "A"]
    if between and between[-1].low == "for":
        between = between[:-1]
    if len(between) > 3 or any(w.kind in "#MSW" for w in between):
        return
    if not subjects and end == start + 1 and start and t[start - 1].kind == "N":
        yield from _for_which(view, start)
    for who in subjects[:1]:
        said_of = " ".join(w.text for w in (*_passive(view), main, *between))
        yield Candidate(f"time {the}{who} {said_of}", "time-clause", frozenset())


def _for_which(view: View, end: int) -> Iterator[Candidate]:
    """ "has lost the majority it held for 16 years": the time for which it was held."""
    t, start = view.tokens, end
    while start and t[start - 1].kind in "NJ":
        start -= 1
    done = form_of(view.main.low) if view.main is not None else ""
    what = said(t, start, end)
    if what and done:
        were = "were" if is_plural(what.split()[-1].lower()) else "was"
        label = f"time for which {what} {were} {done}"
        yield Candidate(label, "time-which", frozenset(("object",)))


_IN = frozenset("in within over during across".split())


def _in_which(view: View) -> Iterator[Candidate]:
    """ "The court heard 96 witnesses over 11 weeks": the time in which witnesses were heard."""
    t, main, link = view.tokens, view.main, view.link_at
    if main is None or link <= view.verb or t[link].low not in _IN | {"for"}:
        return
    if main.low in COPULAS | _TAKING | _WAITING | _SPENDING or is_ranked(view, link):
        return
    opening = f"time {'for' if t[link].low == 'for' else 'in'} which"
    ahead = any(w.low in PLANS or w.kind == "I" for w in t[view.group : view.verb])
    ahead = ahead or (view.verb > 0 and t[view.verb - 1].kind == "I")
    begin = view.verb + 1
    sums = any(is_currency(w.text[:3]) or w.text[:1] in _SIGNS for w in t[begin:link])
    while begin < link and t[begin].kind in "#DAL":
        begin += 1
    end = base_end(t, begin)
    done = form_of(main.low)
    what = said(t, begin, end) if begin < end <= link else "money" if sums else ""
    if what and done and not view.passive:
        were = "were" if is_plural(what.split()[-1].lower()) else "was"
        doing = gerund_of(main.low) if ahead else ""
        label = f"time for {doing} {what}" if doing else f"{opening} {what} {were} {done}"
        yield Candidate(label, "time-which", frozenset(("object",)))
        return
    spans = zip(t[view.verb + 1 : link], t[view.verb + 2 : link + 1], strict=True)
    other = any(w.kind not in "A#" and then.kind != "#" for w, then in spans)
    if other or main.kind not in "FE" or t[link].low == "for":
        return
    said_of = " ".join(w.text for w in t[view.group : view.verb + 1] if w.kind != "A")
    for who in view.subjects()[:1]:
        yield Candidate(f"{opening} {who} {said_of}", "time-which", frozenset(("subject",)))


def _fronted(view: View) -> Iterator[Candidate]:
    """ "Within 48 hours 94 mm of rain fell": the time in which it fell."""
    t, link = view.tokens, view.link_at
    opens = link == 0 or (link > 0 and t[link - 1].kind in "MCS")
    if not opens or t[link].low not in _IN or view.verb >= 0:
        return
    verb = next((k for k in range(view.at + 1, min(view.at + 9, len(t))) if t[k].kind in "FE"), -1)
    was = t[verb - 1].low if verb > 0 and t[verb - 1].low in COPULAS else ""
    start, end = view.at + 1, verb - bool(was)
    while start < end and t[start].kind in "M#P":
        start += 1
    for who in ended(t, start, end)[:1]:
        label = " ".join(w for w in ("time in which", who, was, t[verb].low) if w)
        yield Candidate(label, "time-which", frozenset(("fronted",)))


_SPANS = frozenset("year decade month week season quarter century".split())
_COMPARATIVE = {"best": "better", "worst": "worse", "first": "last"}


def _ranked(scene: Scene) -> Iterator[Candidate]:
    """ "their lowest close in 11 years": the time since a lower close."""
    view = scene.view
    t, link = view.tokens, view.link_at
    if view.link not in ("in", "for") or scene.mention.unit not in _SPANS:
        return
    i = next((k for k in range(link - 1, max(-1, link - 6), -1) if _is_rank(t[k].low)), -1)
    if i < 0 or any(w.kind in "FXEPS" for w in t[i + 1 : link]):
        return
    word = _COMPARATIVE.get(t[i].low, f"{t[i].low[:-3]}er")
    for what in unique((said(t, i + 1, link), *view.subjects()[:1])):
        if set(content(what)) - HOLLOW:
            yield Candidate(f"time since {word} {what}", "time-ranked", frozenset())


def _is_rank(word: str) -> bool:
    return word in _COMPARATIVE or (word.endswith("est") and "J" in classes_of(word))


_SIGNS = frozenset("$€£¥₹")


def _passive(view: View) -> tuple[Token, ...]:
    """The *was* of a passive, without which its participle would say something else."""
    group = view.tokens[view.group : view.verb] if view.passive else ()
    return tuple(w for w in group if w.kind == "X")


def _deed(view: View) -> Iterator[str]:
    """ "take two years to rebuild the school", "spend two years taking it apart"."""
    t, i = view.tokens, view.at + 1
    average = i + 1 < len(t) and (t[i].low, t[i + 1].low) == ("on", "average")
    i += 2 if average else 0
    if i + 1 < len(t) and t[i].kind == "I":
        end = base_end(t, i + 2)
        yield f"{'average time' if average else 'time'} {said_words(view, i, max(end, i + 2))}"
    elif i < len(t) and t[i].kind == "G":
        end = base_end(t, i + 1)
        yield f"time spent {said_words(view, i, max(end, i + 1))}"
    elif i + 1 < len(t) and t[i].kind == "P":
        for end in stages(t, i + 1, 2):
            yield f"time spent {said_words(view, i, end)}"


def said_words(view: View, start: int, end: int) -> str:
    """The words of a part, times left out."""
    return " ".join(w.text for w in view.tokens[start:end] if w.kind != "Y")


def _unit(scene: Scene) -> str:
    unit = scene.mention.unit
    return plural(unit) if unit in ("year", "month", "week", "day", "hour", "minute") else ""


def _beside(scene: Scene) -> Iterator[Candidate]:
    """ "a three-day walkout"."""
    view = scene.view
    t, at = view.tokens, view.at
    glued = "-" in t[at].text or (at + 1 < len(t) and t[at + 1].start == t[at].end)
    if glued:
        for label in opened(t, at + 1)[:2]:
            yield Candidate(f"length of {label}", "time-glued", frozenset())


def _behind(scene: Scene) -> Iterator[Candidate]:
    """ "26 hours before the peak", "1,900 hours of nursing", "nine years between"."""
    view = scene.view
    unit = _unit(scene)
    for led, label in _tail(view):
        if led in ("before", "after", "between", "from", "until", "to", "since"):
            yield Candidate(f"time {led} {label}", "time-behind", frozenset((led,)))
            for who in view.subjects()[:1]:
                yield Candidate(f"{who} {led} {label}", "time-behind", frozenset((led, "who")))
        elif unit and led not in ("at", "by", "with"):
            yield Candidate(f"{unit} {led} {label}", "time-behind", frozenset((led, "units")))
    t, i = view.tokens, view.at + 1
    if i < len(t) and t[i].low == "ago" and view.main is not None:
        done = form_of(view.main.low) if view.passive else ""
        for who in view.subjects()[:2]:
            yield Candidate(f"time since {who} {done}".strip(), "time-ago", frozenset())
    if unit and i < len(t) and t[i].low == "late":
        yield Candidate("delay", "time-behind", frozenset(("late",)))
    link = view.link_at
    if unit and link > 0 and t[link].low == "for" and t[link - 1].kind == "N":
        start = link
        while start and t[start - 1].kind in "NJ":
            start -= 1
        opens = t[start - 2] if start > 1 and t[start - 1].kind == "D" else t[start - 1]
        if (
            start
            and not is_ranked(view, start)
            and opens.low in ("in", "at", "on", "without", "with")
        ):
            label = f"{unit} {opens.low} {said(t, start, link)}"
            yield Candidate(label, "time-units", frozenset(("at",)))


def is_ranked(view: View, end: int) -> bool:
    """Whether a superlative stands right before token ``end``: "the highest in 20 years"."""
    near = view.tokens[max(0, end - 6) : end]
    return any(w.low.endswith("est") or w.low in _RANKS for w in near)


def _tail(view: View) -> list[tuple[str, str]]:
    t, i = view.tokens, view.at + 1
    if i < len(t) and t[i].kind == "P":
        return [(t[i].low, label) for label in opened(t, i + 1)[:2]]
    return []
