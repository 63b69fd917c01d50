"""Shares: of what, with which property: "share of patients seen in four hours"."""

import re
from collections.abc import Iterator

from briefing_app.reading.labels.deeds import participle_of
from briefing_app.reading.labels.directions import worded
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.counted import is_people, suffered
from briefing_app.reading.labels.phrases import said, stages
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import View, beyond_aside, is_other, opened, unique
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_MAKING = frozenset(
    """made make makes accounted account accounts represented represents constituted comprised
    formed""".split()
)


_LEVELS = frozenset(
    """chance risk probability likelihood odds rate rates majority stake share discount margin
    turnout target premium threshold cut increase rise interest level tax duty levy""".split()
)


def shares(scene: Scene) -> Iterator[Candidate]:
    """Propose what a percentage or a fraction is a share of."""
    if not scene.relative or scene.move or worded(scene):
        return
    view = scene.view
    t, i = view.tokens, beyond_aside(view.tokens, view.at + 1)
    if i < len(t) and t[i].low == "of":
        yield from _of(scene, i + 1)
    elif i < len(t) and t[i].kind in "XFEP":
        yield from _elided(scene, i)
    elif i < len(t) and t[i].kind in "NJ":
        level = any(w.low in _LEVELS for w in t[i : i + 3])
        for label in opened(t, i):
            yield Candidate(label, "share-noun", frozenset((f"level-{level}",)))
            if not level:
                yield Candidate(f"share of {label}", "share-noun", frozenset(("share",)))
        if t[i].kind == "J" and view.main is not None:
            for who in view.subjects():
                yield Candidate(f"{who} {t[i].low}", "share-adjective", frozenset())
    yield from _restated(scene)


def _of(scene: Scene, begin: int) -> Iterator[Candidate]:
    view = scene.view
    t = view.tokens
    ends = stages(t, begin)
    maker = _maker(view)
    for n, end in enumerate(ends):
        whole = said(t, begin, end, 6)
        if not whole:
            continue
        if maker:
            for who in maker:
                yield Candidate(f"{who} as share of {whole}", "share-made", frozenset())
                if is_people(whole):
                    label = f"share of {who} among {whole}"
                    yield Candidate(label, "share-made", frozenset(("among",)))
                yield Candidate(f"share of {who}", "share-made", frozenset(("short",)))
        yield Candidate(f"share of {whole}", "share-of", frozenset((f"stage-{n}",)))
        for label in suffered(view, whole, end):
            yield Candidate(_share_of(label), "share-of-verb", frozenset())
        being = view.main is not None and view.main.low in COPULAS
        subject = view.subjects()[:2] if being else []
        for who in subject:
            yield Candidate(f"{who} as share of {whole}", "share-subject", frozenset())
        if view.verb >= 0 and view.main is not None and not view.middle:
            participle = participle_of(view.main.low)
            if participle:
                yield Candidate(f"share of {whole} {participle}", "share-done", frozenset())
    if not ends and begin < len(t) and t[begin].kind in "OD":
        yield from _elided(scene, begin + 1)


def _share_of(label: str) -> str:
    return f"share of {label}"


def _maker(view: View) -> list[str]:
    """What makes up the share: "Children under five made up nearly a fifth of admissions"."""
    main = view.main
    if main is None or main.low not in _MAKING:
        return []
    return view.subjects()


def _elided(scene: Scene, at: int) -> Iterator[Candidate]:
    """ "62 per cent were men": a share of what was counted before."""
    view = scene.view
    nouns = unique(
        re.sub(r"^(?:share|proportion|percentage|number) of ", "", label.text)
        for _, label in scene.earlier[:3]
    )
    for n, noun in enumerate(nouns):
        bare = re.split(r"\s(?:in|on|at|from|to|with|for|by|who|that)\s", noun)[0]
        for whole in unique((noun, bare)):
            for label in suffered(view, whole, at):
                yield Candidate(_share_of(label), "share-elided", frozenset((f"back-{n}",)))
    for label in suffered(view, "people", at):
        yield Candidate(_share_of(label), "share-people", frozenset())


def _restated(scene: Scene) -> Iterator[Candidate]:
    """ "477 of them (90 per cent)", "64 of those, or 54 per cent": what the count counts."""
    view = scene.view
    before = scene.earlier[:1]
    if not before or before[0][0].sentence != scene.mention.sentence:
        return
    mention, label = before[0]
    compared = view.link in ("from", "to", "than", "with", "against", "versus")
    if mention.found.change or is_other(view) or compared:
        return
    between = scene.mention.before[-(scene.mention.start - mention.end) :]
    if scene.mention.start - mention.end > 60 or not (
        view.host or re.search(r"(?:,\s*or|\bor|,|–|—|\()\s*(?:\w+\s){0,3}$", between)
    ):
        return
    main = view.main
    if main is not None and main.low in _MAKING:
        for who in view.subjects()[:2]:
            yield Candidate(f"share of {who}", "share-restated", frozenset(("maker",)))
            for whole in _wholes(scene, mention):
                label_ = f"share of {who} among {whole}" if is_people(whole) else ""
                label_ = label_ or f"{who} as share of {whole}"
                yield Candidate(label_, "share-restated", frozenset(("maker", "whole")))
    bare = _SHORT.split(label.text)[0]
    for done in suffered(view, bare, _closed(view)):
        yield Candidate(f"share of {done}", "share-restated", frozenset(("verb",)))
    yield Candidate(
        f"share of {label.text}", "share-restated", frozenset(("host",) if view.host else ())
    )
    yield Candidate(label.text, "share-restated", frozenset(("bare",)))


_SHORT = Pattern(r"\s(?:in|on|at|from|to|with|for|by|who|that|of)\s")


def _closed(view: View) -> int:
    """Behind the comma that closes the share that is said again: ", or 20 per cent, had"."""
    t, i = view.tokens, view.at + 1
    return i + 1 if i < len(t) and t[i].text == "," else i


def _wholes(scene: Scene, part: Mention) -> list[str]:
    """What the count before is part of: "23.4 lakh of those vaccinated", "84,270 of the total"."""
    t = scene.view.tokens
    at = next((i for i, w in enumerate(t) if w.figure == part.index), -1)
    if at < 0 or at + 1 >= len(t) or t[at + 1].low != "of":
        return []
    return opened(t, at + 2)[:2]
