"""What has not been for so long: "the first strike in 14 years", "has not rained for 40 days"."""

from collections.abc import Iterator, Sequence

from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.deeds import bare_of, form_of, gerund_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.durations.words import denies, is_superlative
from briefing_app.reading.labels.phrases import base_end, nouns_before, said
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, HAVE, Token
from briefing_app.reading.labels.view import View, ended, unique
from briefing_app.reading.lexicon.trends import MOVING_VERBS, UP_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of

_SPANS = frozenset("year decade month week season quarter century day hour".split())
_BACK = 10


def since(scene: Scene) -> Iterator[Candidate]:
    """Propose what was last seen, done or greater so long ago."""
    yield from _ranked(scene)
    yield from _best_in(scene)
    yield from _again(scene)
    yield from _denied(scene.view)
    yield from _ago(scene.view)


_COMPARATIVE = {
    "best": "better", "worst": "worse", "first": "last", "fewest": "fewer", "most": "more",
    "least": "less",
}  # fmt: skip


def _ranked(scene: Scene) -> Iterator[Candidate]:
    """ "their lowest close in 11 years": the time since a lower close."""
    view = scene.view
    t, link = view.tokens, view.link_at
    if view.link not in ("in", "for") or scene.mention.unit not in _SPANS:
        return
    end = _before_aside(t, link)
    i = next((k for k in range(end - 1, max(-1, end - _BACK), -1) if _is_rank(t, k)), -1)
    if i < 0 or any(w.kind in "FXESM#" for w in t[i + 1 : end]):
        return
    word = _COMPARATIVE.get(t[i].low, f"{t[i].low[:-3]}er")
    first = t[i].low == "first"
    led = i + 1 < end and t[i + 1].kind == "P"  # "the biggest at the ground in six years"
    subjects = [] if first else view.subjects()[:1]
    if subjects and subjects[0].split()[-1] in ("shares", "stock"):
        subjects = ["share price"]
    bare = first and i + 1 == end
    things = (
        *(_just_happened(view, i) if bare else ()),
        *(ended(t, i + 1, end)[:2] if not led else _apposed(t, i)),
        *subjects,
    )
    many = {"lower": "fewer", "higher": "more"}.get(word, "")
    counted = bool(many) and any(w.low == "number" for w in t[i + 1 : end])
    for n, what in enumerate(unique(things)):
        if set(content(what)) - HOLLOW:
            label = f"time since {many if counted else word} {what}"
            yield Candidate(label, "time-since", frozenset(("ranked", f"rank-{n}")))
    if scene.noun and many:
        yield Candidate(
            f"time since {many} {scene.noun}", "time-since", frozenset(("ranked", "unit"))
        )


_HIGHS = {"high": "higher", "peak": "higher", "low": "lower", "best": "better", "record": "greater"}
"""What ends a spell in which nothing was so high or so low: "a 25-year high"."""


def high_behind(t: Sequence[Token], at: int) -> str:
    """The high or low that a time is said of, right behind it: "a 25-year high", or empty."""
    i = at + 1 + (at + 1 < len(t) and t[at + 1].text in "-‐‑")
    ends = i < len(t) and not any(w.kind in "NJ" for w in t[i + 1 : i + 2])
    return t[i].low if ends and t[i].low in _HIGHS else ""  # no "three-month high school course"


def _best_in(scene: Scene) -> Iterator[Candidate]:
    """ "Turnout hits a 25-year high", "fell to a five-month low": the time since a higher one."""
    view = scene.view
    t = view.tokens
    word = _HIGHS.get(high_behind(t, view.at), "")
    if not word or scene.mention.unit not in _SPANS:
        return
    moved = ended(t, view.verb + 1, view.link_at) if view.link == "to" else []
    for who in moved[:1] or view.subjects()[:2]:
        yield Candidate(f"time since {word} {who}", "time-since", frozenset(("ranked", "rank-0")))


def _just_happened(view: View, rank: int) -> list[str]:
    """What *the first* behind a comma is: "rain fell on Monday, the first in 58 days"."""
    t, end = view.tokens, rank - 1
    if end < 2 or t[end - 1].text != ",":
        return []
    end -= 1
    while end > 0 and t[end - 1].kind == "Y":
        end -= 1
    start = nouns_before(t, end)
    return [said(t, start, end)] if start < end else view.subjects()[:1]


def _apposed(t: Sequence[Token], rank: int) -> list[str]:
    """What a superlative behind a comma is said of: "a crowd of 9,482, the biggest at"."""
    end = rank - 2
    if end < 1 or t[end].text != "," or t[end + 1].kind != "D":
        return []
    if t[end - 1].kind == "#":
        end -= 1 + (t[end - 2].low == "of")
    return [said(t, nouns_before(t, end), end)]


def _before_aside(t: Sequence[Token], link: int) -> int:
    """Where the words before an aside end: "the lowest number, war years aside, in"."""
    if link > 0 and t[link - 1].text == ",":
        left = next((k for k in range(link - 2, max(-1, link - 8), -1) if t[k].text == ","), -1)
        return left if left > 0 else link
    return link


def _is_rank(t: Sequence[Token], k: int) -> bool:
    """Whether a superlative stands there, *first* only behind an article."""
    word = t[k].low
    if word == "first":
        return k > 0 and t[k - 1].kind == "D"
    if word in ("most", "least") and t[k + 1 : k + 2] and t[k + 1].low == "of":
        return False  # "most of them for four hours"
    return word in _COMPARATIVE or is_superlative(word)


def _again(scene: Scene) -> Iterator[Candidate]:
    """ "Ships sailed for the first time in 12 years": the time since ships last sailed."""
    view = scene.view
    t, link = view.tokens, view.link_at
    said_so = link > 0 and t[link - 1].low.endswith("for the first time")
    if not said_so or view.link != "in":
        return
    verb, start, end = view.verb, *view.subject
    if verb < 0:
        verb = next((k for k in range(view.at + 1, len(t)) if t[k].kind in "FE"), -1)
        group = verb
        while group > view.at + 1 and t[group - 1].kind in "XA":
            group -= 1
        start, end = view.at + 1, group
        start += start < end and t[start].text == ","
    if verb < 0:
        return
    for who in ended(t, start, end)[:1]:
        for label in _last_done(view, verb, who):
            yield Candidate(f"time since {label}", "time-since", frozenset(("again",)))


def _last_done(view: View, verb: int, who: str) -> Iterator[str]:
    """When it was last so: "club last won cup", "inflation last so low"."""
    t, low = view.tokens, view.tokens[verb].low
    behind = t[verb + 1 : verb + 3]
    if low in MOVING_VERBS and any(w.kind == "#" for w in behind):
        yield f"{who} last so {'high' if low in UP_VERBS else 'low'}"
        return
    if view.verb == verb and view.passive:
        yield f"{who} last {low}"
        return
    if t[verb].kind == "G" and verb and t[verb - 1].low in COPULAS:
        if behind and behind[0].kind in "JAD":
            return  # "is growing faster than prices"
        yield f"{who} {'were' if is_many(who) else 'was'} last {low}"
        return
    if done := _past(low):
        end = base_end(t, verb + 1)
        yield f"{who} last {done} {said(t, verb + 1, end) if end > verb + 1 else ''}".strip()


def _past(verb: str) -> str:
    """The past tense of a verb where its form tells it, or empty."""
    if "D" in classes_of(verb):
        return verb
    done = form_of(verb)
    return done if "D" in classes_of(done) else ""


def _denied(view: View) -> Iterator[Candidate]:
    """ "has not missed a count in 26 years", "no wolf has been seen for 90 years"."""
    t, main, link = view.tokens, view.main, view.link_at
    if main is None or view.link not in ("in", "for") or link <= view.verb or main.kind not in "EF":
        return
    start, end = view.subject
    group = t[view.group : view.verb]
    if not (denies(view) or (end > start and t[start].low == "no")):
        return
    if view.passive and not any(w.low in HAVE for w in group):
        words = " ".join(w.text for w in (*group, main))
        for who in view.subjects()[:1]:
            yield Candidate(f"time {who} {words}", "time-since", frozenset(("no",)))
        return
    perfect = any(w.low in HAVE for w in group)
    reach = base_end(t, view.verb + 1)
    what = said(t, view.verb + 1, reach) if reach > view.verb + 1 else ""
    for who in view.subjects()[:1] if perfect else ():
        who = who.removeprefix("no ")
        if view.passive:
            yield Candidate(f"time since {who} last {main.low}", "time-since", frozenset())
        elif done := _past(main.low):
            label = f"time since {who} last {done} {what}".strip()
            yield Candidate(label, "time-since", frozenset())
    if not view.passive and (doing := gerund_of(bare_of(main.low))):
        yield Candidate(f"time without {doing} {what}".strip(), "time-since", frozenset(("no",)))


def _ago(view: View) -> Iterator[Candidate]:
    """ "The mine opened 40 years ago": the time since it did; "was dug", since it was."""
    t, i, main = view.tokens, view.at + 1, view.main
    if view.at and t[view.at - 1].kind == "#":
        return  # "71%, compared with 66.4% four years ago"
    if i >= len(t) or t[i].low != "ago" or main is None or main.kind not in "FE":
        return
    if any(w.kind == "W" for w in t[max(0, view.subject[0] - 2) : view.group]):
        return  # "a third of what the ships carried ten years ago"
    begin, end = view.verb + 1, base_end(t, view.verb + 1)
    done = form_of(main.low)
    narrowed = main.kind == "E" and view.group > 0 and view.tokens[view.group - 1].text == ","
    if view.passive or narrowed:
        found = [w for w in view.subjects() if not narrowed or w[:1].islower()]
        for who in found[:2]:
            yield Candidate(f"time since {who} {main.low}", "time-since", frozenset(("ago",)))
    elif begin < end <= view.at and done and main.low not in COPULAS:
        for what in ended(t, begin, end)[:1]:
            yield Candidate(f"time since {what} {done}", "time-since", frozenset(("ago",)))
    elif "D" in classes_of(main.low) and begin == view.at:
        for who in view.subjects()[:2]:
            yield Candidate(f"time since {who} {main.low}", "time-since", frozenset(("ago",)))
