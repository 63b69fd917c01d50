"""Labels of figures before: a base takes that of what is measured against it, an elided noun that
of the figure before it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.labels.label import OWN, Candidate, Label
from briefing_app.reading.labels.labellers.subjects import has_its_own
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.roots import HOLLOW, content, root
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View, is_other, is_out_of, opened
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.passage.mentions import Mention, is_relative, likeness
from briefing_app.reading.pattern import Pattern

_AS_MOVE = Pattern(r"^(?:rise|fall|change) in ")
_PART = Pattern(r"\s(?:in|among|for|at|of)\s(?!.*\s(?:in|among|for|at|of)\s).+$")
_AS_SHARE = Pattern(r"^(?:share|proportion|percentage) of ")


def earlier(scene: Scene) -> Iterator[Candidate]:
    """Propose the labels of the figures before, as far as they can be of the same thing."""
    here = scene.mention
    own = _own_part(scene)
    ago = scene.kind is UnitKind.TIME and scene.view.behind in ("ago", "earlier", "before", "later")
    # "Of the 64 million to be invested"
    planned = scene.kind is UnitKind.MONEY and [w.low for w in scene.view.after[:2]] == ["to", "be"]
    if is_other(scene.view) or of_the_others(scene.view) or ago or planned or _is_whole(scene):
        return
    apart = scene.relative and has_its_own(scene.view)
    if scene.base_of is not None and scene.base_of.rule not in OWN:
        base = as_level(scene, scene.base_of.text)
        elsewhere = _set_elsewhere(scene, base) or _is_foreseen(scene, base)
        if not (_contrasted(base, own) or elsewhere):
            yield Candidate(base, "base", frozenset(("own",) if own else ()))
        for part in own:
            yield Candidate(f"{_PART.sub('', base)} {part}", "base-own", frozenset())
            yield from (
                Candidate(text, "base-own", frozenset(("exchanged",)))
                for text in _exchanged(base, part)
            )
    yield from _bracketed(scene)
    yield from _from_level(scene)
    yield from _at_other_times(scene)
    yield from _multiplied(scene)
    for n, (mention, label) in enumerate(scene.earlier[:4]):
        if not label.text or scene.move or label.rule in OWN or label.rule in _GAPS:
            continue
        like = likeness(here, mention)
        away = here.sentence - mention.sentence
        if away > 2 or (not away and has_own_words(scene)):
            continue
        again = scene.said_again and mention.unit in (here.unit, "")
        if like < 2 and not (scene.relative and is_relative(mention)) and not again:
            continue
        if (apart and not away) or _names_its_own(scene, label):
            continue
        own_subject = (away and _speaks_for_itself(scene)) or _has_subject_behind(scene, mention)
        if (own_subject and not again) or _contrasted(label.text, own):
            continue
        if _set_elsewhere(scene, label.text) or _is_foreseen(scene, label.text):
            continue
        timed = kind_of(mention.unit) is UnitKind.TIME
        if timed and (_counts_what_is(scene) or _moves_to(scene) or _there_are(scene)):
            continue
        loose = scene.kind in _LOOSE or here.nature.bare
        if loose and not again and not is_meant(scene):
            continue
        near = (f"like-{like}", f"away-{away}", f"back-{n}")
        traits = frozenset((*near, f"rate-{'/' in here.unit}", f"led-{_lead(scene.view.link)}"))
        moved = bool(_AS_MOVE.match(label.text))
        does = moved and not away and bool(scene.view.after) and scene.view.after[0].kind == "X"
        other = _headed(scene) or _done_besides(scene, label) or _ends_apart(scene.view, label)
        if (moved and scene.relative) or does or other:
            continue
        yield Candidate(
            as_level(scene, label.text), "earlier-moved" if moved else "earlier", traits
        )


def _is_whole(scene: Scene) -> bool:
    """Whether it is the whole of the part before it: "Four of our 86 staff were robbed"."""
    view = scene.view
    if is_out_of(view):
        return True
    part = view.tokens[view.link_at - 1] if view.link == "of" and view.link_at > 0 else None
    return part is not None and part.kind == "#" and bool(scene.mention.found.unit_text)


_ENDS = frozenset("to by for from".split())
"""What leads to an end of its own: "61% were lost to weather and 22% to faults"."""
_GAPS = frozenset("aside compared measure-limit time-ahead time-back".split())
"""Rules of labels that set something against something: of no other figure."""


def _counts_what_is(scene: Scene) -> bool:
    """Whether a bare number has a verb of its own: "lasts 25 years. Six are on order"."""
    view = scene.view
    return scene.kind is not UnitKind.TIME and bool(view.after) and view.after[0].kind in "XF"


def _there_are(scene: Scene) -> bool:
    """Whether a bare number says how many there are: "There were only 212 in 2024"."""
    start, end = scene.view.subject
    there = end > start and scene.view.tokens[end - 1].low == "there"
    return there and scene.kind is UnitKind.NONE


def _moves_to(scene: Scene) -> bool:
    """Whether a bare number is where something moved: "those waiting 65 weeks fell to 94"."""
    view = scene.view
    main = view.main_low
    return scene.kind is not UnitKind.TIME and view.link == "to" and main in MOVING_VERBS


def _lead(link: str) -> str:
    """What leads to the number, all forms of *be* as one."""
    return "was" if link in COPULAS - {"were"} else link if link in _LEADS else "-"


_LOOSE = (UnitKind.MONEY, UnitKind.TIME, UnitKind.NONE)
"""Units that all sorts of things have: being alike says nothing of what a figure is about."""
_SET_AGAINST = frozenset("from than to against versus compared with above below".split())
_IT = frozenset("it they this that these those there".split())


def is_meant(scene: Scene) -> bool:
    """Whether the words tell that what was said before is meant: a pronoun, a bracket, "than"."""
    view = scene.view
    start, end = view.subject
    pronoun = end > start and view.tokens[end - 1].low in _IT
    hedge = view.tokens[view.at].hedge.lower().split()
    against = view.link in _SET_AGAINST or "than" in hedge
    return bool(view.host) or pronoun or against or scene.relative or view.verb < 0


def _bracketed(scene: Scene) -> Iterator[Candidate]:
    """ "Fines of 3 million crowns ($152,000)", "EBITDA of 18 (2023: 17)": the same once more.

    Of "one in four finishers (23 per cent) ran" and "a third of them (402) live there" the number
    in the bracket is of what the share before it is of.
    """
    host = [w for w in scene.view.host if w.kind not in "YAM"]
    last = next((w for w in reversed(host) if w.kind not in "NJDPO"), None)
    if last is None or last.kind != "#" or scene.view.at > 2 or scene.move:
        return
    if scene.view.host[-1].kind == "Y":
        yield from _bracketed_base(scene, last)
    for mention, label in scene.earlier[:1]:
        if mention.index != last.figure or not label.text or label.rule in OWN:
            continue
        same = mention.found.kind == scene.mention.found.kind and host[-1] is last
        counted = scene.kind in (UnitKind.COUNT, UnitKind.NONE) and not scene.view.after[:1]
        restated = is_relative(mention) and (scene.relative or counted)
        if same or restated:
            text = label.text if same else _as_count(as_level(scene, label.text), counted=counted)
            yield Candidate(text, "base", frozenset(("bracket",) if same else ("share",)))


def _as_count(label: str, *, counted: bool) -> str:
    """What is counted of a share: "children as share of cases" → "cases among children"."""
    who, _, whole = label.partition(" as share of ")
    if not (counted and whole):
        return label
    return f"{whole} among {who}" if is_people(who) and not is_people(whole) else who


def _bracketed_base(scene: Scene, last: Token) -> Iterator[Candidate]:
    """ "Revenue was 412 million, up 7.5% on 2024 (384 million)": what moved, at the time before."""
    if not any(m.index == last.figure and m.found.change for m, _ in scene.earlier[:1]):
        return
    for mention, label in scene.earlier[1:3]:
        near = mention.sentence == scene.mention.sentence and not mention.found.change
        if near and mention.unit == scene.mention.unit and label.text and label.rule not in OWN:
            yield Candidate(as_level(scene, label.text), "base", frozenset(("bracket",)))
            return


_ENDPOINTS = frozenset(("up", "down", "rise", "fall", "increase", "decrease", "compared"))


def _from_level(scene: Scene) -> Iterator[Candidate]:
    """ "61% were born here, up from 55%", "more than the 163,500 of 2023": the same before."""
    view = scene.view
    t, link, behind = view.tokens, view.link_at, view.after
    if link < 1 or scene.move or scene.view.host:
        return
    moved = t[link].low == "from" and t[link - 1].low in _ENDPOINTS
    closed = link > 1 and t[link - 1].text == "," and t[link - 2].kind == "#"
    moved = moved or (closed and t[link].low == "from")  # "fell to 81%, from 97%"
    timed = "Y" in [w.kind for w in behind[:1]] or (
        len(behind) > 1 and behind[0].low in ("of", "in") and behind[1].kind == "Y"
    )
    known = t[link].low in _SET_AGAINST and t[view.at - 1].low == "the" and timed
    if not (moved or known):
        return
    for mention, label in scene.earlier:
        if scene.mention.sentence - mention.sentence > known or mention.found.change:
            continue
        alike = likeness(scene.mention, mention) >= 2
        alike = alike or (scene.relative and is_relative(mention))
        if mention.found.kind == "duration" and scene.kind is not UnitKind.TIME:
            continue  # "31 houses in three weeks, down from 40"
        if alike and label.text and label.rule not in OWN and not _AS_MOVE.match(label.text):
            yield Candidate(as_level(scene, label.text), "base", frozenset(("from-level",)))
            return


def _at_other_times(scene: Scene) -> Iterator[Candidate]:
    """ "At 58 in 2022 and 63 this summer": the same at another time, with nothing else between."""
    view = scene.view
    t, link = view.tokens, view.at - 1
    if scene.move or link < _TIMED or t[link].kind not in "MC" or not _is_timed(t, view.at + 1):
        return
    back = link - 1 - (t[link - 1].text == ",")
    before = t[back - 1] if t[back].kind == "Y" else t[back]
    for mention, label in scene.earlier[:1]:
        alike = likeness(scene.mention, mention) >= 2
        alike = alike or (scene.relative and is_relative(mention))
        named = scene.kind is UnitKind.COUNT and bool(scene.mention.found.unit_text)
        told = label.text and label.rule not in OWN and not mention.found.change
        if before.figure == mention.index and alike and told and not named:
            yield Candidate(as_level(scene, label.text), "base", frozenset(("from-level",)))


def _is_timed(t: Sequence[Token], at: int) -> bool:
    """Whether a time alone stands behind a number: "63 this summer."."""
    closed = at + 1 >= len(t) or t[at + 1].kind in "MCS"
    return at < len(t) and t[at].kind == "Y" and closed


_TIMED = 3
_MULTIPLES = frozenset("double twice treble triple quadruple half".split())


def _multiplied(scene: Scene) -> Iterator[Candidate]:
    """ "4.33, more than double the 2.08 of a year earlier": the amount before is of the same."""
    t, at = scene.view.tokens, scene.view.at
    if at < 2 or t[at - 1].low not in ("the", "its", "their") or t[at - 2].low not in _MULTIPLES:
        return
    amounts = (m for m in scene.earlier if m[0].found.kind != "multiple")
    for mention, label in islice(amounts, 1):
        if likeness(scene.mention, mention) >= 2 and label.text and label.rule not in OWN:
            yield Candidate(as_level(scene, label.text), "base", frozenset())


def _exchanged(base: str, part: str) -> Iterator[str]:
    """A label with each of its inner parts given up for the one that the base has of its own.

    "share of patients on the drug able to stop" with "in placebo group".
    """
    for found in _INNER.finditer(base):
        yield f"{base[: found.start()]} {part}{base[found.end() :]}"


_INNER = Pattern(
    r"(?<=\w)\s(?:in|among|for|at|on|with|from)\s(?:the\s)?[\w-]+(?:\s(?:group|area|region|arm))?"
    r"(?=\s(?:who|that|able|\w+ed)\b)"
)


def has_own_words(scene: Scene) -> bool:
    """Whether the words behind a share say of what it is: "19% found it", "8% of cars were"."""
    after = scene.view.after[:12]
    if not scene.relative or not after:
        return False
    whole = after[0].low == "of" and after[1:2] != () and after[1].kind in "NJ"
    if after[0].low == "that" and len(after) > 1 and after[1].kind in "NOD":
        return True  # "27% said they would cut jobs and 19% that they would hire"
    gapped = after[0].kind == "D" and after[1:2] != () and after[1].kind in "NJ"
    return gapped or after[0].kind in "FE" or (whole and any(w.kind in "FX" for w in after))


def _done_besides(scene: Scene, label: Label) -> bool:
    """Whether a clause of its own says what became of it: "11 were killed and six remain"."""
    verb = scene.view.after[0].kind in "FX" if scene.view.after else False
    return verb and not scene.relative and label.rule.endswith(("-done", "-verb"))


def of_the_others(view: View) -> bool:
    """ "In 22 treated children and 90 of the others": of those that were not counted before."""
    return [w.low for w in view.after[:3]] == ["of", "the", "others"]


def _ends_apart(view: View, label: Label) -> bool:
    """Whether the number has an end of its own: "61% were lost to weather and 22% to faults"."""
    own = view.behind in _ENDS or is_of_others(view)
    return own and f" {view.behind} " in label.text


def is_of_others(view: View) -> bool:
    """ "47 cases of theft and four of fraud": as many of another thing, no part of a whole."""
    behind = view.after[:2]
    named = len(behind) > 1 and behind[0].low == "of" and behind[1].kind in "NJ"
    return named and view.mention.nature.bare and not view.mention.found.unit_text


def _headed(scene: Scene) -> bool:
    """Whether the row of a cell says itself what it is about."""
    row = scene.entry.row_head if scene.entry is not None else ""
    return bool(set(content(row)) - HOLLOW)


def _contrasted(base: str, own: list[str]) -> bool:
    """Whether the base names another of the groups that the label names: "tablet group"; or is a
    share of another whole: "6% of flats are heated by it, compared with 22% of houses".
    """
    tail = _PART.search(base)
    words = {root(w) for w in tail.group().split()[1:]} if tail else set()
    if any(root(part.split()[-1]) in words for part in own):
        return True
    owned = own[:1] != [] and own[0].endswith(("'", "’", "'s", "’s"))  # "24.6% of boys' were"
    whole = own[0].split()[-1] if own[:1] and own[0].startswith("of ") and not owned else ""
    share = _AS_SHARE.match(base) is not None
    return share and whole != "" and root(whole) not in {root(word) for word in base.split()}


def _set_elsewhere(scene: Scene, base: str) -> bool:
    """Whether the number has a setting of its own in the place of that of the label: "8.1 errors on
    third nights, against 4.3 on first nights".
    """
    t, i = scene.view.tokens, scene.view.at + 1
    if i >= len(t) or t[i].low not in _SETTING:
        return False
    _, led, told = base.rpartition(f" {t[i].low} ")
    own = [label for label in opened(t, i + 1)[:1] if label]
    return bool(led and own) and not set(content(own[0])) <= set(content(told))


def _is_foreseen(scene: Scene, label: str) -> bool:
    """Whether what was foreseen is said of a number that is known: "expects 5 tonnes, less than
    last year's 6".
    """
    return bool(_FORESEEN.search(label) and _PAST.search(scene.mention.before[-_BEFORE:]))


_FORESEEN = Pattern(r"\b(?:expected|forecast|projected|predicted|planned|to be \w+)\b")
_PAST = Pattern(
    r"\b(?:(?:last|the (?:previous|preceding|prior)) \w+|yesterday)['’]s (?:\w+ )?$", re.IGNORECASE
)
_BEFORE = 40
_SETTING = frozenset("on during after by with without".split())


def _own_part(scene: Scene) -> list[str]:
    """What the base is in, of or among, where it says so itself: "60 in the placebo group"."""
    t, i = scene.view.tokens, scene.view.at + 1
    if i >= len(t) or t[i].low not in ("in", "among", "for", "at", "of"):
        return []
    return [f"{t[i].low} {label}" for label in opened(t, i + 1)[:2]]


_LEADS = frozenset("from than to of with against versus and or , ( was were".split())


def _speaks_for_itself(scene: Scene) -> bool:
    """Whether the sentence of the figure names what it is about: a noun as its subject."""
    start, end = scene.view.subject
    return end > start and scene.view.tokens[end - 1].kind in "NQ"


def _names_its_own(scene: Scene, label: Label) -> bool:
    """Whether the words behind a count name what it counts: "95,600 of them live in four sites"."""
    counts = scene.kind is UnitKind.COUNT and bool(scene.mention.found.unit_text)
    noun = content(scene.noun)[-1:] if counts else []
    return bool(noun) and noun[0] not in content(label.text.split(" who ")[0])


def _has_subject_behind(scene: Scene, mention: Mention) -> bool:
    """Whether a subject of its own stands behind the other: "it made 141, while demand was 137"."""
    view = scene.view
    start, end = view.subject
    between = mention.sentence == scene.mention.sentence and any(
        w.figure == mention.index for w in view.tokens[:start]
    )
    being = view.main_low in COPULAS and view.link_at == view.verb
    return between and being and end > start and view.tokens[end - 1].kind == "N"


def as_level(scene: Scene, label: str) -> str:
    """Return what a label is about where the figure here is no move: the level that moved."""
    if scene.move:
        return label
    text = _AS_MOVE.sub("", label)
    return text if scene.relative else _AS_SHARE.sub("", text)
