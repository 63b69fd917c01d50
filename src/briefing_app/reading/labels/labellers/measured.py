"""Measures and rates: "length of the bridge", "area patrolled", "killings per 100,000 people"."""

import re
from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.deeds import participle_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import MOST, said, stages
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.view import View, opened
from briefing_app.reading.lexicon.verbs import ADJECTIVE_NOUN

_DIMENSION = {
    UnitKind.AREA: ("area",), UnitKind.VOLUME: ("volume",), UnitKind.MASS: ("weight", "amount"),
    UnitKind.LENGTH: ("length", "distance"), UnitKind.ENERGY: ("capacity", "energy"),
    UnitKind.TIME: ("duration", "time"), UnitKind.TEMPERATURE: ("temperature",),
    UnitKind.SPEED: ("speed",),
}  # fmt: skip
_SPENT = frozenset("spent lost saved taken needed wasted worked".split())
_LASTING = frozenset("last lasts lasted take takes took taken".split())


def measured(scene: Scene) -> Iterator[Candidate]:
    """Propose the property that a measure measures, with its bearer."""
    if scene.kind not in _DIMENSION or scene.move:
        return
    view = scene.view
    t, i = view.tokens, view.at + 1
    words = _DIMENSION[scene.kind]
    if scene.mention.found.kind == "age":
        yield from _age(view)
    if i < len(t) and t[i].low in ADJECTIVE_NOUN:
        for who in view.subjects():
            yield Candidate(
                f"{ADJECTIVE_NOUN[t[i].low]} of {who}", "measure-adjective", frozenset()
            )
        yield Candidate(ADJECTIVE_NOUN[t[i].low], "measure-adjective", frozenset(("bare",)))
    glued = i < len(t) and (
        t[i].text in "-‐‑" or t[i].start == t[i - 1].end or "-" in t[view.at].text
    )
    begin = i + (i < len(t) and t[i].text in "-‐‑")
    if begin < len(t) and t[begin].kind in "NJ":
        for label in opened(t, begin):
            for word in words:
                yield Candidate(
                    f"{word} of {label}", "measure-attributive", frozenset((word, f"glued-{glued}"))
                )
    if i < len(t) and t[i].low == "of":
        for label in opened(t, i + 1):
            yield Candidate(label, "measure-of", frozenset())
            for done in _done(view):
                yield Candidate(f"{label} {done}", "measure-of-done", frozenset())
    for done in _done(view):
        for word in ("time",) if scene.kind is UnitKind.TIME else words:
            if scene.kind is not UnitKind.TIME or done in _SPENT:
                yield Candidate(f"{word} {done}", "measure-done", frozenset((word,)))
    lasting = view.main is not None and view.main.low in _LASTING
    for who in view.subjects():
        for word in words:
            yield Candidate(
                f"{word} of {who}", "measure-subject", frozenset((word, f"lasting-{lasting}"))
            )


_NAME = re.compile(r"(?:[A-Z][\w’'.-]+\s+){1,3}[A-Z][\w’'-]+(?=,?\s*(?:aged\s*)?$)")


def _age(view: View) -> Iterator[Candidate]:
    """The age of whom: "Ilse Varga, 58, leads the ward"."""
    found = _NAME.search(view.mention.before[-60:])
    if found:
        yield Candidate(f"age of {found.group()}", "age", frozenset(("name",)))
    for who in view.subjects():
        yield Candidate(f"age of {who}", "age", frozenset(("subject",)))


def _done(view: View) -> list[str]:
    if view.main is None or view.passive or any(w.kind not in "DAJL" for w in view.middle):
        return []
    participle = participle_of(view.main.low)
    return [participle] if participle else []


_RATE = re.compile(r"^\W*\d[\d.,]*\s*(?:million|billion|thousand)?\s*(?P<what>[^\W\d_].*)$")


def rate(scene: Scene) -> Iterator[Candidate]:
    """Propose what is counted for how many: "cases per 100,000 population"."""
    view = scene.view
    token = view.tokens[view.at]
    per = re.search(r"\s(?:per|for every|for each|an?|each|every)\s", f"{token.text} ")
    found = re.search(
        r"(?:(?<=\s)|^)(?P<noun>[^\W\d_][^\d]*?)\s(?:per|an?|each|every|for every)\s(?P<base>.+)$",
        token.text,
    )
    if (
        per
        and found
        and not re.match(
            r"(?:million|billion|thousand|percent|per cent|cents?|pence)\b", found["noun"]
        )
    ):
        yield Candidate(f"{found['noun']} per {found['base']}", "rate-said", frozenset())
    base = scene.mention.unit.partition("/")[2] or (
        scene.mention.unit.removeprefix("per ") if scene.mention.unit.startswith("per ") else ""
    )
    if not base:
        return
    base = re.sub(r"\d{4,}", lambda m: f"{int(m.group()):,}", base)
    base = re.sub(r"(?<=\d )person$", "people", base)
    for who in view.subjects():
        yield Candidate(f"{who} per {base}", "rate-subject", frozenset())
        yield Candidate(who, "rate-subject", frozenset(("bare",)))
    if scene.noun:
        yield Candidate(f"{scene.noun} per {base}", "rate-unit", frozenset())
    t, i = view.tokens, view.at + 1
    if i < len(t) and t[i].low in ("of", "for", "in"):
        for end in stages(t, i + 1):
            yield Candidate(said(t, i + 1, end, MOST), "rate-after", frozenset())
