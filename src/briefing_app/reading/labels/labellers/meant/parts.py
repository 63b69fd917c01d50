"""Parts of what is one: "half of it unpaid", "a third of that goes into schools".

*It* and *that* stand for the amount that was told before, or for the noun before the comma; what
follows says which part it is.
"""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.labels.deeds import without_deed
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.earlier import as_level
from briefing_app.reading.labels.phrases import MOST, nouns_before, part_end, said, stages
from briefing_app.reading.labels.predicates import all_but, is_people, suffered
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import opened, unique
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_ONE = frozenset("it that this".split())
_SUMS = frozenset("amount sum total figure money".split())
_WHOLES = (UnitKind.MONEY, UnitKind.MASS, UnitKind.VOLUME, UnitKind.ENERGY, UnitKind.AREA)


def parts(scene: Scene) -> Iterator[Candidate]:
    """Propose which part of what was told a number is."""
    begin = behind_it(scene)
    if not begin or all_but(scene.view):
        return
    share = "share of " if scene.relative else ""
    for n, whole in enumerate(_wholes(scene)):
        for label, how in _told(scene, whole, begin, share):
            said_of = (label.replace(whole, short, 1) for short in _shorter(whole))
            if text := next((w for w in said_of if len(w.split()) <= MOST), ""):
                yield Candidate(text, "part-of-it", frozenset((how, f"whole-{n}")))


def _shorter(whole: str) -> list[str]:
    """A whole, and what it is without what narrows it: "money spent on roads", "money"."""
    return unique((whole, whole.partition(" of ")[0], without_deed(_PART.split(whole)[0])))


_PART = Pattern(r"\s(?:of|in|on|at|from|to|with|for|by)\s")


def behind_it(scene: Scene) -> int:
    """Return where what follows "of it", "of that" begins, or 0 where it is no such part."""
    t, i = scene.view.tokens, scene.view.at + 1
    if scene.entry is None and not scene.move and _of_which(scene):
        return i
    if scene.entry is not None or scene.move or i + 2 >= len(t):
        return 0
    if t[i].low != "of" or t[i + 1].low not in _ONE:
        return 0
    named = t[i + 2].kind in "NJ" and t[i + 1].low != "it"
    if not named:
        return i + 2
    return i + 3 if t[i + 2].low in _SUMS and i + 3 < len(t) else 0


def _of_which(scene: Scene) -> bool:
    """Whether *of which* opens the clause of a share, behind one amount: "1.2 billion, of which
    54% came from abroad".
    """
    t, at = scene.view.tokens, scene.view.at
    led = at > 1 and at + 1 < len(t) and [w.low for w in t[at - 2 : at]] == ["of", "which"]
    near = scene.earlier[:1] if led and scene.relative else ()
    return any(m.sentence == scene.mention.sentence and _is_whole(scene, m) for m, _ in near)


def _wholes(scene: Scene) -> list[str]:
    """What the pronoun can stand for: the last amount of such a kind, or the noun before."""
    out: list[str] = []
    for mention, label in scene.earlier[:2]:
        if _is_whole(scene, mention) and label.text and label.rule not in OWN:
            whole = as_level(scene, label.text).removeprefix("share of ")
            out.append(whole.partition(" by ")[0])
            break
    t, at = scene.view.tokens, scene.view.at
    comma = at - 1
    if comma > 0 and t[comma].text == "," and not any(w.kind == "#" for w in t[:comma]):
        out.append(said(t, nouns_before(t, comma), comma))
    return unique(out)


def _is_whole(scene: Scene, mention: Mention) -> bool:
    if scene.mention.sentence - mention.sentence > 1 or mention.found.change:
        return False
    same = mention.unit == scene.mention.unit
    amount = kind_of(mention.unit) in _WHOLES or mention.found.kind == "money"
    return amount if scene.relative else same


def _told(scene: Scene, whole: str, begin: int, share: str) -> Iterator[tuple[str, str]]:
    view = scene.view
    t = view.tokens
    for label in suffered(view, whole, begin):
        yield f"{share}{label}", "verb"
    if t[begin].kind == "P":
        for end in _ends(t, begin):
            tail = " ".join(w.text for w in t[begin:end] if w.kind not in "DY")
            yield f"{share}{whole} {tail}", "tail"
    elif t[begin].kind == "I":
        for end in _ends(t, begin):
            yield f"{share}{whole} {' '.join(w.text for w in t[begin:end])}", "to"
    elif _closes(t, begin + 1) and not is_people(t[begin].low):
        if t[begin].kind == "N" and "P" not in classes_of(t[begin].low):
            yield from _of_stuff(t, whole, begin, share)
        elif t[begin].kind in "JEF" or "P" in classes_of(t[begin].low):
            yield f"{share}{whole} {t[begin].low}", "so"
    elif t[begin].kind in "EG" and (end := part_end(t, begin)) > begin:
        tail = " ".join(w.text for w in t[begin:end] if w.kind not in "DY")
        yield f"{share}{whole} {tail}", "so"
    elif t[begin].kind in "NJ":
        yield from _of_stuff(t, whole, begin, share)


def _of_stuff(t: tuple[Token, ...], whole: str, at: int, share: str) -> Iterator[tuple[str, str]]:
    """ "A quarter of it mail": what a part is made of."""
    for what in opened(t, at)[:2]:
        yield (f"{what} as share of {whole}" if share else f"{what} among {whole}"), "stuff"


def _closes(t: tuple[Token, ...], at: int) -> bool:
    return at >= len(t) or t[at].kind in "MC"


def _ends(t: tuple[Token, ...], begin: int) -> list[int]:
    """Where what follows may end that begins with a preposition or with *to*."""
    if t[begin].kind == "I":
        found = stages(t, begin + 2, 1) if begin + 1 < len(t) and t[begin + 1].kind == "B" else []
        return found or ([begin + 2] if begin + 1 < len(t) else [])
    first = part_end(t, begin)
    lone = begin + 1 < len(t) and t[begin + 1].kind == "A" and _closes(t, begin + 2)
    if first == begin:
        return [begin + 2] if lone else []  # "from abroad"
    return list(dict.fromkeys((first, part_end(t, first))))
