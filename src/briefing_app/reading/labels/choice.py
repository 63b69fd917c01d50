"""The one chooser: which of the candidates is taken as the label, and how sure it is.

Each candidate is scored by a sum of weights of its traits (`weights`); the weights are fitted by
`tools/fit_labels.py` on articles with labels that editors accept. The chooser knows no grammar.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

from briefing_app.core.figure import GAP
from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.directions import worded
from briefing_app.reading.labels.form import reads_well, trimmed
from briefing_app.reading.labels.label import OWN, OWN_WORDS, Candidate
from briefing_app.reading.labels.roots import HOLLOW, content, head, root
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import is_other
from briefing_app.reading.lexicon.trends import MOVING_NOUNS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.pattern import Pattern


class Choice(NamedTuple):
    """The candidate that was taken, its score, and the chance that an editor would accept it."""

    candidate: Candidate
    score: float
    chance: float


def traits_of(
    scene: Scene, candidates: Sequence[Candidate], words: Mapping[str, int]
) -> list[list[str]]:
    """Return the traits of each candidate that the weights are for.

    ``words`` counts the roots of the words of the article.
    """
    kind = _kind(scene)
    votes: Counter[str] = Counter()
    for candidate in {(c.rule, head(c.text)[-1:]) for c in candidates}:
        votes.update(candidate[1])
    unit = set(content(scene.noun))
    near = frozenset(content(scene.mention.before[-_NEAR:] + " " + scene.mention.after[:_NEAR]))
    spots = _spots(scene)
    verb = root(scene.view.main.low) if scene.view.main is not None else ""
    sets = Counter(s for s, _ in {(frozenset(content(c.text)), c.rule) for c in candidates})
    return [
        [
            *_traits(scene, kind, c, votes, unit, words),
            *_form(c),
            *_support(c, near, sets),
            *_place(c, kind, spots, verb),
        ]
        for c in candidates
    ]


_DIGIT = Pattern(r"\d")
_NEAR = 70
_CLAUSE = 0.8


def _form(c: Candidate) -> list[str]:
    """How a candidate reads: what opens it, what ends it, how its parts are joined."""
    said = c.text.split()
    kinds = [_class(w) for w in (said[0], said[-1])] if said else ["", ""]
    joints = sum(1 for w in said if w in _JOINTS)
    return [
        f"opens {kinds[0]}",
        f"ends {kinds[1]}",
        f"joints {min(joints, 3)}",
        f"joints {min(joints, 3)} {c.rule}",
        f"ends {kinds[1]} {c.rule}",
    ]


def _spots(scene: Scene) -> dict[str, str]:
    """Where the roots of the sentence stand: how far from the number, and across what."""
    view = scene.view
    out: dict[str, str] = {}
    for side, words in (("after", view.after), ("before", tuple(reversed(view.tokens[: view.at])))):
        across = ""
        for steps, word in enumerate(words, 1):
            if word.kind == "#":
                across = "figure"
            elif not across and (word.text in ",;:—–" or word.kind in "SW"):
                across = "mark"
            elif not across and word.kind in "FXEB":
                across = "verb"
            for r in content(word.low):
                far = "0" if steps < 2 else "2" if steps < 4 else "5" if steps < 8 else "far"
                out.setdefault(r, f"{side} {far} {across}")
    return out


def _place(c: Candidate, kind: str, spots: Mapping[str, str], verb: str) -> list[str]:
    """Where the head of a candidate stands in the sentence, and whether it says the verb."""
    top = head(c.text)
    roots = content(c.text)
    spot = spots.get(top[-1], "elsewhere") if top else "none"
    last = spots.get(roots[-1], "elsewhere") if roots else "none"
    says = "yes" if verb and verb in roots else "no"
    return [
        f"head {spot}",
        f"head {spot} {kind}",
        f"last {last}",
        f"verb {says}",
        f"verb {says} {kind}",
    ]


_JOINTS = frozenset("of in for on at to from with by per who that among".split())


def _class(word: str) -> str:
    if word[:1].isupper():
        return "name"
    return classes_of(word.lower())[:2] if word[:1].isalpha() else "mark"


def _support(c: Candidate, near: frozenset[str], sets: Counter[frozenset[str]]) -> list[str]:
    """How much of it stands beside the number, and how many labellers say the same or more."""
    roots = frozenset(content(c.text))
    if not roots:
        return []
    share = len(roots & near) / len(roots)
    step = "all" if share == 1 else "most" if share >= 0.5 else "some" if share else "none"
    wider = sum(n for other, n in sets.items() if roots < other)
    return [
        f"near {step}",
        f"near {step} {c.rule}",
        f"same {min(sets[roots], 3)}",
        f"wider {min(wider, 4)}",
        f"wider {min(wider, 4)} {c.rule}",
    ]


def _kind(scene: Scene) -> str:
    if scene.move or worded(scene):
        return "move"
    if scene.relative:
        return "share"
    if scene.mention.found.kind in ("rate", "age", "multiple", "vague", "level"):
        return scene.mention.found.kind
    kind = scene.kind
    return (
        "measure"
        if kind not in (UnitKind.COUNT, UnitKind.MONEY, UnitKind.TIME, UnitKind.NONE)
        else kind.value
    )


def _traits(
    scene: Scene,
    kind: str,
    c: Candidate,
    votes: Counter[str],
    unit: set[str],
    words: Mapping[str, int],
) -> list[str]:
    roots = content(c.text)
    meaning = [r for r in roots if r not in HOLLOW]
    said = c.text.split()
    top = head(c.text)
    out = [
        f"rule {c.rule}",
        f"rule {c.rule} {kind}",
        f"words {min(len(said), 8)}",
        f"content {min(len(roots), 6)}",
        f"content {min(len(roots), 6)} {kind}",
    ]
    out += [f"rule {c.rule} {trait}" for trait in c.traits]
    out += [f"rule {c.rule} {kind} {trait}" for trait in c.traits]
    if not meaning:
        out += ["hollow", f"hollow {kind}"]
    if top:
        out.append(f"votes {min(votes[top[-1]], 6)}")
        out.append(f"seen {min(words.get(top[-1], 0), 5)}")
    if unit:
        common = unit & set(roots)
        out.append(f"unit {'yes' if common else 'no'} {kind}")
    elif kind not in ("move", "share"):
        out.append(f"no unit {kind}")
    starts = said[0].lower() if said else ""
    if starts in ("rise", "fall", "share", "change", "proportion"):
        out.append(f"starts {starts} {kind}")
    names = sum(1 for w in said if w[:1].isupper())
    if names:
        rest = [w for w in said if w.lower() not in ("rise", "fall", "in", "of", "share")]
        every = all(w[:1].isupper() for w in rest)
        out += [f"names {'all' if every else 'some'}", f"names {every} {c.rule}"]
    if _DIGIT.search(c.text):
        out.append("digits")
    if len(said) > 8:
        out.append("long")
    if GAP in c.text:
        out.append("gap")
    if is_other(scene.view):
        out.append(f"other {c.rule}")
    if scene.entry is not None:
        out.append(f"cell {c.rule.partition('-')[0]}")
    return out


def choose(
    scene: Scene,
    candidates: Sequence[Candidate],
    words: Mapping[str, int],
    weights: Mapping[str, float],
) -> Choice | None:
    """Return the best candidate, or None where there is none."""
    if not candidates:
        return None
    candidates = narrowed(standing(candidates), scene.view.tokens)
    traits = traits_of(scene, candidates, words)
    scores = [sum(map(weights.get, own, repeat(0.0))) for own in traits]
    scores = ranked(scores, [c.rule for c in candidates])
    best = best_of(scores, [c.text for c in candidates], [c.rule for c in candidates])
    signs = signs_of(traits[best], scores, [c.text for c in candidates], best)
    chance = sum(weights.get(name, 0.0) * value for name, value in signs)
    return Choice(
        candidates[best], scores[best], 1 / (1 + math.exp(-max(-30.0, min(30.0, chance))))
    )


def best_of(scores: Sequence[float], texts: Sequence[str], rules: Sequence[str]) -> int:
    """Return the best candidate, or one that says the same and more and is about as good."""
    best = max(range(len(scores)), key=lambda i: (scores[i], -i))
    said = frozenset(content(texts[best]))
    fuller = [
        i
        for i, score in enumerate(scores)
        if score >= scores[best] - _TIE
        and rules[i] not in OWN
        and said < frozenset(content(texts[i]))
        and len(texts[i].split()) <= _FULL
    ]
    return max(fuller, key=lambda i: (scores[i], -i), default=best)


_TIE = 0.35
_FULL = 6


def standing(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates that may be taken; all of them where none may."""
    return [c for c in candidates if may_stand(c.text, c.rule)] or list(candidates)


def narrowed(candidates: list[Candidate], tokens: Sequence[Token]) -> list[Candidate]:
    """Return the candidates without those that leave out whom another one names more closely.

    What "children under five" are is not true of children. In tokens such words are one, a `Q`.
    Where an idiom says what an amount is nothing else in its sentence does.
    """
    if any(c.rule == "idiom" for c in candidates):
        return [c for c in candidates if c.rule == "idiom"]
    ages = [f" {w.text}" for w in tokens if w.kind == "Q"]
    wider = {
        (c.rule, _of_whom(c.text.replace(age, "", 1)))
        for c in candidates
        for age in ages
        if age in c.text
    }
    return [c for c in candidates if (c.rule, _of_whom(c.text)) not in wider]


def _of_whom(label: str) -> str:
    """Of whom a label says a share, or whom it counts."""
    return label.removeprefix("share of ")


def ranked(scores: Sequence[float], rules: Sequence[str]) -> list[float]:
    """Return scores with clauses behind what is built: it says more in fewer words."""
    return [s - _CLAUSE if rule in OWN else s for s, rule in zip(scores, rules, strict=True)]


def is_hollow(label: str) -> bool:
    """Whether a label says nothing by itself: "people", "number", "share"."""
    return all(r in HOLLOW for r in content(label))


def may_stand(label: str, rule: str) -> bool:
    """Whether a label may be taken before others: it says something, and is built from parts."""
    bare_move = label.lower() in _BARE_MOVES and not rule.startswith(("head", "listed"))
    bare_sum = rule == "money-verb" and " " not in label
    return rule != OWN_WORDS and not is_hollow(label) and not (bare_move or bare_sum)


_BARE_MOVES = MOVING_NOUNS - {"growth", "gains", "losses", "loss", "cuts", "cut"}
"""What says only which way an amount went: "a drop of 4 points"."""


def is_name(label: str) -> bool:
    """Whether a label is a name alone, which says whose or where, not what."""
    return all(word[:1].isupper() for word in label.split()) and not label.isupper()


def signs_of(
    traits: Sequence[str], scores: Sequence[float], texts: Sequence[str], best: int
) -> list[tuple[str, float]]:
    """Return what tells how sure the candidate that was taken is, by the names of its weights.

    Its traits, its share among the scores, and how far the others say the same.
    """
    odds = [math.exp(max(-30.0, s - scores[best])) for s in scores]
    whole = sum(odds)
    taken = frozenset(content(texts[best]))
    alike = sum(o * _alike(taken, t) for o, t in zip(odds, texts, strict=True)) / whole
    own = [(f"sure {name}", 1.0) for name in traits]
    return [("sure", 1.0), ("sure share", 1 / whole), ("sure alike", alike), *own]


def _alike(taken: frozenset[str], text: str) -> float:
    """How much of the words of two labels is common to both, from 0 to 1."""
    other = frozenset(content(text))
    return 2 * len(taken & other) / (len(taken) + len(other)) if taken and other else 0.0


def _repeats(label: str) -> bool:
    """Whether a label says the same thing twice: "flights to a flight".

    A part may have the noun of its whole: "theft from shops as share of all theft".
    """
    sides = [[r for r in content(side) if r not in HOLLOW] for side in _SIDES.split(label)]
    alike = len(sides) > 1 and bool(sides[0]) and set(sides[0]) <= set(sides[1])
    twice = any(len(roots) > len(set(roots)) for roots in sides)
    return alike or twice or ("by " in label and _BY_ITSELF.search(label) is not None)


_SIDES = Pattern(r" as share of ")


_BY_ITSELF = Pattern(r"^(?:share of )?(\w+) .*\bby \1\b")
"""Those whom the same are said to do it to: "people taken up by people"."""


_CLAUSAL = frozenset(("clause", "time-clause", "time-since", "time-lasts", "time-until"))
"""Rules whose labels hold a clause, so that its verb may be finite."""


_NUMBER = ("number ", "rise in number ", "fall in number ")


def _is_of_nothing(text: str) -> bool:
    """Whether it is a number of what is not said: "the number went up by a quarter among girls"."""
    if not text.startswith(_NUMBER):
        return False
    return text.partition("number ")[2].partition(" ")[0] in _JOINTS - {"of"}


_AS_IS = frozenset(("clause", "inside-verb", "time-lasts", "time-until"))
"""Rules whose labels may end as they do: "time until insurance steps in"."""


def distinct(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return candidates with words, each text once a rule."""
    seen: set[tuple[str, str]] = set()
    out: list[Candidate] = []
    for c in candidates:
        headed = c.rule.startswith("head-row")
        initial = "A " if headed and c.text.startswith("A ") else ""  # "A Malhotra’s runs"
        text = c.text if c.rule in _AS_IS else f"{initial}{trimmed(c.text.removeprefix(initial))}"
        if _repeats(text) or (text, c.rule) in seen or _is_of_nothing(text):
            continue
        clausal = c.rule in _CLAUSAL
        if text and reads_well(text, headed=headed, clausal=clausal):
            seen.add((text, c.rule))
            out.append(c if text == c.text else Candidate(text, c.rule, c.traits))
    return out
