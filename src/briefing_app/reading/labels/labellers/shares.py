"""Shares: of what, with which property: "share of patients seen in four hours"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from briefing_app.core.unit_table import UNITS
from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.grammar.plurals import is_many, singular
from briefing_app.reading.labels.deeds import STAYING, form_of, participle_of, without_deed
from briefing_app.reading.labels.directions import beyond_bound, worded
from briefing_app.reading.labels.label import OWN, Candidate, Label
from briefing_app.reading.labels.labellers.again import of_another
from briefing_app.reading.labels.labellers.durations.words import said_words
from briefing_app.reading.labels.labellers.meant.parts import behind_it
from briefing_app.reading.labels.labellers.parallel import gapped_subject
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.labellers.wholes.beside import is_apposed, named_beside
from briefing_app.reading.labels.labellers.wholes.doers import doing
from briefing_app.reading.labels.labellers.wholes.subject import subjects_meant
from briefing_app.reading.labels.labellers.whose import OWNING, setting, sharing
from briefing_app.reading.labels.labellers.within import is_in
from briefing_app.reading.labels.phrases import MOST, base_end, part_end, said, stages
from briefing_app.reading.labels.predicates import among, is_people, said_tail, suffered
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, NUMBER_WORD, SCALES, Token
from briefing_app.reading.labels.view import (
    View,
    beyond_aside,
    is_named_so,
    is_other,
    opened,
    unique,
)
from briefing_app.reading.lexicon.nouns import COLLECTIVES
from briefing_app.reading.lexicon.verbs import HAPPENING
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.passage.mentions import Mention, is_count, is_relative
from briefing_app.reading.pattern import Pattern

_MAKING = frozenset(
    """make makes made making account accounts accounted accounting represent represents represented
    representing constitute constitutes constituted constituting comprise comprises comprised
    comprising form forms formed forming""".split()
)


LEVELS = frozenset(
    """chance risk probability likelihood odds rate rates majority stake share discount margin
    turnout target premium threshold cut increase rise interest level tax duty levy tariff toll
    surcharge dividend bonus deposit rebate""".split()
)


def shares(scene: Scene) -> Iterator[Candidate]:
    """Propose what a percentage or a fraction is a share of."""
    view = scene.view
    if not scene.relative or scene.move or worded(scene) or beyond_bound(view):
        return
    t, i = view.tokens, view.at + 1
    if view.verb < 0 or view.link_at != view.verb or view.main_low in COPULAS:
        i = beyond_aside(t, i)  # "who own 23 per cent, will take no salary": not those
    whole = _of_caption(scene)
    captioned = [Candidate(whole, "share-restated", frozenset(("host",)))] if whole else []
    doers, again = list(doing(scene)), captioned or list(_restated(scene))
    yield from doers
    yield from _shown_in(scene)
    if i < len(t) and (t[i].low == "of" or (t[i].kind == "Y" and t[i].low.startswith("of "))):
        told = bool(doers) or any(c.rule == "share-restated-of" for c in again)
        yield from (c for c in _of(scene, i + 1) if not (told and c.rule in _OF_ALL))
    elif i + 1 < len(t) and t[i].low == "who":  # "the 36 per cent who have gone"
        yield from _who(view, i + 1, "elided")
    elif i < len(t) and t[i].kind in "XFEP" and not is_apposed(view):
        yield from _elided(scene, i)
    else:
        yield from _alone(view, i)
    if i < len(t) and t[i].kind in "NJ":
        yield from _of_rival(scene, i) if view.link in _AGAINST else _of_noun(scene, i)
    yield from again
    yield from _that(scene)


def _alone(view: View, i: int) -> Iterator[Candidate]:
    """A share of which no whole follows: "killed one fish in nine", "turned away one in five"."""
    t, asked, found = view.tokens, _asked(view), _found_in(view)
    if asked and found:
        both = (f"share of {noun} with {what}" for noun, what in product(asked, found))
        yield from (Candidate(label, "share-done", frozenset()) for label in both)
        return
    if view.main is None or view.verb != view.link_at:
        return
    for led, whole in setting(view):
        if led == "of":
            yield from _done(view, whole)
    done = participle_of(view.main.low) if i >= len(t) or t[i].kind in "MCPY" else ""
    for noun in asked if done and not view.passive else ():
        yield Candidate(f"share of {noun} {done}", "share-done", frozenset())
    away = next((f" {w.low}" for w in view.middle if w.kind == "L"), "")
    if done and away:
        yield Candidate(f"share {done}{away}", "share-done", frozenset(("alone",)))
    elif done in _BORNE:
        for who in view.subjects()[:1]:
            yield Candidate(f"share {done} by {who}", "share-done", frozenset(("alone",)))


_OF_ALL = ("share-of", "share-of-verb", "share-of-those-with")
"""Rules that say of what it is a share, not whose: no more where that is told."""


_AGAINST = frozenset("against versus".split())


def _of_rival(scene: Scene, i: int) -> Iterator[Candidate]:
    """ "Half of teachers had left, against one in four nurses": the share of nurses who left."""
    t = scene.view.tokens
    ends = stages(t, i, 1)
    closed = bool(ends) and (ends[0] >= len(t) or t[ends[0]].kind in "MC")
    if not closed:
        yield from _of_noun(scene, i)
    for _, label in scene.earlier[:1] if closed else ():
        if told := of_another(label.text, said(t, i, ends[0])):
            yield Candidate(told, "share-noun-verb", frozenset())


def _of_noun(scene: Scene, i: int) -> Iterator[Candidate]:
    """ "One in five pupils", "93 percent effective": a noun or adjective right behind."""
    view = scene.view
    t, apart = view.tokens, any(w.kind == "N" for w in view.middle)
    if is_named_so(view, i):
        for label in (*opened(t, i), *_chance(t, i)):
            yield Candidate(label, "share-noun", frozenset(("level-True",)))
        return
    maker = [] if apart else _maker(scene)  # "a step forward for the one in seven people who"
    level = any(w.low in LEVELS for w in t[i : i + 3])
    found_in = _is_found_in(view)
    told = _does_something(t, i) or found_in or bool(maker)
    for what in _found_in(view):
        for whole in opened(t, i)[:1]:
            yield Candidate(f"share of {whole} with {what}", "share-done", frozenset())
    for label in _being_so(view, i):
        yield Candidate(label, "share-noun-verb", frozenset())
    for end in stages(t, i) if not found_in else ():
        whole = said(t, i, end)
        for who in maker:
            yield Candidate(_made(who, whole), "share-made", frozenset())
        if end + 1 < len(t) and t[end].kind == "E" and t[end + 1].kind in "XF":
            continue  # "one in seven children screened was ill": that tells which children
        for label in (among(label, whole) for label in suffered(view, whole, end)):
            told = told or len(label.split()) + 2 <= MOST
            yield Candidate(_share_of(label), "share-noun-verb", frozenset())
        yield from _who(view, end, "noun")
    does = _does_something(t, i) and view.verb < 0
    for label in (*opened(t, i), *_chance(t, i)) if level or not does else ():
        yield Candidate(label, "share-noun", frozenset((f"level-{level}",)))
        if not level and not told:
            yield Candidate(f"share of {label}", "share-noun", frozenset(("share",)))
    yield from _of_adjective(view, i)


def _of_adjective(view: View, i: int) -> Iterator[Candidate]:
    """ "93 percent effective", "with 40 per cent vacant": an adjective right behind."""
    t = view.tokens
    alone = i + 1 >= len(t) or t[i + 1].kind not in "NJ"  # not "four in ten new subscribers"
    if t[i].kind == "J" and alone and view.link == "with" and view.verb >= 0:
        yield Candidate(f"share {t[i].low}", "share-adjective", frozenset())
    elif t[i].kind == "J" and alone and view.main is not None and t[i].low != "short":
        for who in view.subjects():
            yield Candidate(f"{who} {t[i].low}", "share-adjective", frozenset())
            if t[i].low.endswith("ive") and is_known(f"{t[i].low}ness"):
                label = f"{t[i].low}ness of {who}"
                yield Candidate(label, "share-adjective", frozenset(("noun",)))


def _shown_in(scene: Scene) -> Iterator[Candidate]:
    """ "Fever was seen in 2.3 per cent": the share with fever."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    alone = i >= len(t) or t[i].kind in "MCS"
    if not (alone and is_in(view) and view.main_low in _SHOWN):
        return
    for who in view.subjects()[:2] or _opening(view):
        yield Candidate(f"share with {who}", "share-who", frozenset(("with",)))


_SHOWN = frozenset("seen found reported detected recorded observed noted diagnosed".split())


def _opening(view: View) -> list[str]:
    """The noun that opens a clause whose subject goes on: "Antibodies against it were found"."""
    t = view.tokens
    start = 1 if t[0].kind == "D" else 0
    end = base_end(t, start)
    return [said(t, start, end)] if start < end < view.group and t[end].kind == "P" else []


def _being_so(view: View, begin: int) -> Iterator[str]:
    """ "One in seven children screened was ill": the share of children who were ill."""
    t, ends = view.tokens, stages(view.tokens, begin)
    i = ends[-1] if ends else len(t)
    if len(ends) < 2 or i >= len(t) or t[i].low not in COPULAS:
        return
    while i < len(t) and t[i].kind in "XA":
        i += 1
    bare = said(t, begin, ends[0])
    if i < len(t) and t[i].kind == "J" and (i + 1 == len(t) or t[i + 1].kind in "MC"):
        yield f"share of {bare} {'who' if is_people(bare) else 'that'} were {t[i].low}"


def _does_something(t: Sequence[Token], begin: int) -> bool:
    """Whether a verb follows the whole of a share: of those who do that it is the share."""
    ends = stages(t, begin)
    end = ends[-1] if ends else begin
    if not begin < end < len(t):
        return False
    takes = t[end].kind == "E" and end + 1 < len(t) and t[end + 1].kind in "D#NJ"
    return takes or t[end].kind in "XF"


def _is_found_in(view: View) -> bool:
    """Whether something was done in a share: "larvae were found in 9 of every 100 homes"."""
    return is_in(view) and view.main_low not in STAYING


_CHANCES = frozenset("chance probability likelihood odds risk".split())
_LONGEST = 7


def _chance(t: Sequence[Token], i: int) -> list[str]:
    """ "A 60% chance that winter will be mild": of what, where its clause ends in time."""
    if t[i].low not in _CHANCES or i + 2 >= len(t) or t[i + 1].low != "that":
        return []
    end = next((k for k in range(i + 2, len(t)) if t[k].kind in "MSC"), len(t))
    own = next((k for k in range(i + 2, end) if t[k].kind == "F"), end)
    end = next((k for k in range(own + 1, end) if t[k].kind in "FX"), end)
    words = [w.text for w in t[i:end] if w.kind != "D"]
    best = next((k for k, w in enumerate(words) if w == "than"), len(words))
    return [" ".join(words[:best])] if best <= _LONGEST else []


_SAME = COPULAS | frozenset(
    "corresponds correspond equals equalled represents represent represented means meant".split()
)


def _that(scene: Scene) -> Iterator[Candidate]:
    """ "This is almost one in three", ", which corresponds to 1.2 percent": of the count before."""
    view = scene.view
    main, before = view.main, scene.part_before
    start, end = view.subject
    said_so = end > start and view.tokens[start].low in ("this", "that", "it", "they")
    which = view.verb > 0 and view.tokens[view.group - 1].low == "which"
    apart = any(w.kind == "M" for w in view.middle)  # "Tax stays where it is, at 20 per cent"
    if main is None or main.low not in _SAME or not before or not (said_so or which) or apart:
        return
    mention, label = before[0]
    near = scene.mention.sentence - mention.sentence <= 1
    if any(led in ("among", "of") for led, _ in setting(view)):
        return  # "Among over-50s it is one in thirty": of others
    if (
        near
        and label.rule not in OWN
        and not is_relative(mention)
        and not label.text.startswith(_DIMENSIONS)
    ):
        traits = frozenset((f"which-{which}",))
        t, i = view.tokens, view.at + 1
        whole = opened(t, i + 1)[:2] if i < len(t) and t[i].low == "of" else []
        if not whole:
            yield Candidate(f"share of {label.text}", "share-that", traits)
        elif _head_of(whole[0]) == _head_of(label.text):  # "That is 28 per cent of all pupils"
            yield Candidate(f"share of {label.text}", "share-of-verb", frozenset(("over",)))
        for of in whole:
            if label.text.split()[-1].lower() == of.split()[-1].lower():
                continue  # behind "against a gross capacity of 211": that is the whole itself
            fit = label.text if len(label.text.split()) + len(of.split()) < _BOTH else _bare(label)
            yield Candidate(f"{fit} as share of {of}", "share-that-of", traits)


_BOTH = 5
"""Words of a part and its whole beside "as share of" in a label that fits."""


def _bare(label: Label) -> str:
    """The noun of a label, without what narrows it."""
    return _TAIL.split(label.text)[0]


def _head_of(label: str) -> str:
    """The noun of a label before what narrows it: of "pupils entitled to meals" the pupils."""
    return label.partition(" ")[0].lower()


def _of(scene: Scene, begin: int) -> Iterator[Candidate]:
    view = scene.view
    t = view.tokens
    ends = stages(t, begin)
    counted = [k for k in range(begin, ends[0] if ends else begin) if t[k].kind == "#"]
    begin = counted[-1] + 1 if counted else begin  # "a third of the town's 85 schools"
    over = list(suffered(view, said(t, begin, ends[0]), ends[-1])) if len(ends) > 1 else []
    # "61% of people who answered were against": what they are tells more than who they are.
    asked = bool(over) and (t[ends[0]].kind == "W" or _narrows(t, ends[0]))
    for n, end in enumerate(ends if not asked else ()):
        if whole := said(t, begin, end, 6):
            done = t[begin].low == "those" and classes_of(whole.split()[0].lower())[:1] in "DPG"
            whole = f"those {whole}" if done else whole
            yield from _of_whole(scene, whole, n, end)
    if not over and ends and (verb := _behind_relative(t, ends[-1])):
        over = list(suffered(view, said(t, begin, ends[0]), verb))
    for label in map(_share_that_fits, over):
        yield Candidate(label, "share-of-verb", frozenset(("over",)))
    if ends and is_people(said(t, begin, ends[0])):
        yield from _who(view, ends[-1], "of")
    if not ends and begin < len(t):
        yield from _of_pronoun(scene, begin)
    narrowed = begin + 1 < len(t) and t[begin].low == "those" and t[begin + 1].kind in "EG"
    whom = begin < len(t) and (t[begin].kind in "OD" or t[begin].low in ("whom", "which"))
    if not ends and whom and not narrowed:
        yield from _elided(scene, begin + 1)


def _of_pronoun(scene: Scene, begin: int) -> Iterator[Candidate]:
    """A share of what a pronoun stands for: "84% of it", "of that", "of those who asked"."""
    view, maker = scene.view, _maker(scene)
    t, low = view.tokens, view.tokens[begin].low
    if low == "those":
        yield from _made_of_those(scene, begin)
    if low in ("it", "this", "that"):
        for whole in (list(scene.subjects_before) or _amount_before(scene))[:1]:
            yield from (Candidate(_made(w, whole), "share-made", frozenset()) for w in maker)
            if low == "it" and not maker:
                yield from _done(view, whole)  # "brought in 84% of it"
    if not _refers(t, begin):
        return
    yield from _done_of_those(scene)
    if maker:
        return
    end = part_end(t, begin + 1) if low == "those" else begin
    if end > begin + 1 and t[begin + 1].kind == "W" and not _is_said_before(scene):
        who = said_words(view, begin, end)
        yield Candidate(f"share of {who}", "share-of", frozenset(("stage-0",)))
    yield from _of_those_with(scene, begin)


def _made_of_those(scene: Scene, begin: int) -> Iterator[Candidate]:
    """ "Men made up 38% of those asked", "of those who borrowed a book": men among them."""
    view = scene.view
    t = view.tokens
    end = part_end(t, begin + 1)
    done = _is_narrowed(t, begin)
    told = said_words(view, begin, end) if end > begin + 1 else ""
    told = _ARTICLES.sub(" ", told) if len(told.split()) > _TOLD else told
    whole = f"those {t[begin + 1].text}" if done else told
    known = subjects_meant(scene)[:2] if _is_level(view) and view.verb >= 0 else []
    for who in (_maker(scene) or known) if whole else ():
        label = f"{who} as share of {whole}"
        fits = len(label.split()) <= MOST
        yield Candidate(label if fits else f"{who} among {whole}", "share-made", frozenset())


def _is_narrowed(t: Sequence[Token], begin: int) -> bool:
    """Whether a participle tells who *those* are: "those asked", "those sentenced to prison"."""
    behind = t[begin + 1 : begin + 3]
    alone = len(behind) == 1 or (len(behind) > 1 and behind[1].kind in "PMCXF")
    done = behind and behind[0].kind == "J" and "P" in classes_of(behind[0].low)
    return bool(behind) and (behind[0].kind in "EG" or bool(done and alone))


_ARTICLES = Pattern(r"\s(?:the|an?)\s")
_TOLD = 3


def _amount_before(scene: Scene) -> list[str]:
    """What *that* is a part of: the last amount told, which did not move."""
    here = scene.mention.sentence
    told = ((m, label) for m, label in scene.earlier[:3] if here - m.sentence <= 1)
    levels = (w for m, w in told if not (m.found.change or is_relative(m) or w.rule in OWN))
    return [label.text for label in levels][:1]


def _of_whole(scene: Scene, whole: str, n: int, end: int) -> Iterator[Candidate]:
    """ "12 per cent of pupils are absent": the share of a whole that ends at ``end``."""
    view = scene.view
    own_verb = end < len(view.tokens) and view.tokens[end].kind in "FX"
    if maker := () if own_verb else _maker(scene):
        for who in maker:
            yield Candidate(_made(who, whole), "share-made", frozenset())
            if is_people(whole) and len(f"{who} as share of {whole}".split()) > MOST:
                yield Candidate(f"{who} among {whole}", "share-made", frozenset())
            if is_people(whole):
                label = f"share of {who} among {whole}"
                yield Candidate(label, "share-made", frozenset(("among",)))
    told = [_short_enough(among(label, whole)) for label in suffered(view, whole, end)]
    fits = any(len(label.split()) + 2 <= MOST for label in told)
    said_of = [_share_of(label) if fits else label for label in told]
    short = any(len(label.split()) <= MOST for label in told)
    t = view.tokens
    untold = (end < len(t) and t[end].kind in "XF" and view.verb < 0) or _is_found_in(view)
    beside = named_beside(view, end) or _found_in(view)
    for what in _found_in(view):
        yield Candidate(f"share of {whole} with {what}", "share-done", frozenset())
    for who in named_beside(view, end):
        yield Candidate(f"{who} as share of {whole}", "share-subject", frozenset(("equal",)))
    again = _is_said_before(scene)
    if not (fits or short or maker or untold or beside or again):
        yield Candidate(f"share of {whole}", "share-of", frozenset((f"stage-{n}",)))
    for label in said_of:
        yield Candidate(label, "share-of-verb", frozenset((f"stage-{n}",)))
    equal = list(_equal(scene))
    for what in equal:
        yield Candidate(f"{what} as share of {whole}", "share-subject", frozenset(("equal",)))
    subject = subjects_meant(scene)[:2] if _is_level(view) and not equal else []
    for who in subject:
        yield Candidate(f"{who} as share of {whole}", "share-subject", frozenset())
    for who in sharing(scene, end):
        yield Candidate(f"{who} share of {whole}", "share-subject", frozenset(("owner",)))
    main = view.main
    particles = all(w.kind in "LA" for w in view.middle)
    if main is not None and (main.low not in _MAKING or _speaks_for(view)) and particles:
        yield from _done(view, whole, end)


def _is_level(view: View) -> bool:
    """Whether the subject is, or has come to, so many of a whole: "women were 31% of them"."""
    being = view.main_low in COPULAS and view.verb == view.link_at
    levels = verb_class(view) in ("move", "level") and view.link in ("to", "at")
    return being or levels or form_of(view.main_low) in ("stayed", "remained")


def _is_said_before(scene: Scene) -> bool:
    """Whether it is the share of what a count right before counts: "That is 28% of all pupils"."""
    return any(True for _ in _that(scene))


def _found_in(view: View) -> list[str]:
    """ "Police found drugs in 12% of cars": drugs found; "calls came from a fifth": calls."""
    begin, link = view.verb + 1, view.link_at
    came = view.main_low in _COMING and view.link in ("from", "in", "at") and link == begin
    if came:
        return [who for who in view.subjects()[:1] if not is_people(who)]
    found = view.link in ("in", "with") and begin < link == base_end(view.tokens, begin)
    done = participle_of(view.main_low) if found and not view.passive else ""
    what = said(view.tokens, begin, link) if done else ""
    return [f"{what} {done}"] if what and not is_people(what) else []


_COMING = HAPPENING | frozenset("came come comes arose arise".split())


def _made(who: str, whole: str) -> str:
    """Who makes up a share of a whole; of those of whom there are many their share."""
    label = f"{who} as share of {whole}"
    several = len(label.split()) > MOST and " and " in who and len(who.split()) < MOST
    return f"{_owner(who)} share" if several else label


def _owner(who: str) -> str:
    return f"{who}'" if who.endswith("s") else f"{who}'s"


def _behind_relative(t: Sequence[Token], at: int) -> int:
    """Where the verb stands behind a clause that narrows the whole: "half of the fish that they
    brought were cod", or 0.
    """
    if at >= len(t) or t[at].low not in ("who", "that", "which"):
        return 0
    verbs = [k for k in range(at, len(t)) if t[k].kind in "XFE"]
    own = next((k for k in verbs if t[k].kind in "FE"), len(t))
    end = next((k for k in range(own, len(t)) if t[k].kind in "MSCW"), len(t))
    return next((k for k in verbs if own < k < end and t[k].kind in "XF"), 0)


def _narrows(t: Sequence[Token], end: int) -> bool:
    """Whether a participle only tells which ones, as a verb follows: "doctors surveyed said"."""
    verb = end + 1 < len(t) and t[end].kind == "E" and t[end + 1].kind in "XFE"
    return verb and t[end + 1].low != t[end].low


def _equal(scene: Scene) -> Iterator[str]:
    """What an amount before is, where its share is told beside it: "lost 14,000 hectares of rice,
    equal to a fifth of the crop".
    """
    t, link = scene.view.tokens, scene.view.link_at
    beside = link > 1 and t[link].low == "to" and t[link - 1].low in ("equal", "equivalent")
    if beside and t[link - 2].text == ",":
        for mention, label in scene.earlier[:1]:
            if mention.sentence == scene.mention.sentence and label.rule not in OWN:
                yield _SHORT_BY.split(label.text)[0]


_SHORT_BY = Pattern(r"\sby\s")
_BORNE = frozenset("paid borne met covered funded supplied provided owned held controlled".split())
_ANY = "people"


def _who(view: View, at: int, how: str, *, whole: bool = False) -> Iterator[Candidate]:
    """A share of people of whom only what they do is said; what things are where no whole is."""
    for label in suffered(view, _ANY, at):
        thing = _is_thing(label)
        if thing and whole:
            continue
        be = "were" if view.tokens[at].low in ("was", "were") else "are"
        text = f"share that {be} {label}" if thing else _without_whole(label)
        yield Candidate(text, "share-who", frozenset((how,)))


def _is_thing(label: str) -> bool:
    """Whether it is no people that so many are said to be: "two in five were flats"."""
    return not (label.startswith(_ANY) or is_people(label)) and is_many(label)


def _without_whole(label: str) -> str:
    """A share of whom nothing is said: "share who voted", "share without a job"."""
    rest = label.removeprefix(_ANY).strip()
    return f"share of {label}" if rest == label else f"share {rest}"


def _of_those_with(scene: Scene, begin: int) -> Iterator[Candidate]:
    """ "44 per cent of those on the drug were able to stop": of the people, or of what was counted.

    The part that narrows *those* stays with them.
    """
    t, view = scene.view.tokens, scene.view
    end = part_end(t, begin + 1) if t[begin].low in ("those", "these") else begin + 1
    tail = " ".join(w.text for w in t[begin + 1 : end] if w.kind != "Y")
    if not tail:
        return
    heads = unique((*scene.referents[:1], *_people(scene)[:1], _ANY))
    for n, who in enumerate(heads):
        whole = f"{who} {tail}"
        told = list(suffered(view, whole, end)) or list(suffered(view, whole, part_end(t, end)))
        for label in map(_share_that_fits, told):
            yield Candidate(label, "share-of-those-with", frozenset(("verb", f"head-{n}")))
        for label in suffered(view, _ANY, end):
            rest = label.removeprefix(_ANY).strip()
            if rest != label and rest:
                text = _share_that_fits(f"{who} {tail} {rest}")
                yield Candidate(text, "share-of-those-with", frozenset())
                told = [*told, label]
        if not told and not _is_said_before(scene):
            yield Candidate(f"share of {whole}", "share-of-those-with", frozenset(("bare",)))


def _people(scene: Scene) -> list[str]:
    """The people whom the figures before count, by their bare noun: "patients", "voters"."""
    out: list[str] = []
    for mention, label in scene.earlier[:4]:
        text = _SHORT.split(re.sub(r"^share of ", "", label.text))[0]
        noun = text.split()[-1] if text else ""
        if label.rule not in OWN and is_people(noun) and mention.found.kind != "rate":
            out.append(noun)
    return unique(out)


def _done_of_those(scene: Scene) -> Iterator[Candidate]:
    """ "we inspected 96 per cent of them": of what was counted just before."""
    view = scene.view
    done = participle_of(view.main.low) if view.main is not None and not view.middle else ""
    for n, who in enumerate(scene.referents if done else ()):
        yield Candidate(f"share of {who} {done}", "share-of-those", frozenset((f"ref-{n}",)))


def _short_enough(label: str) -> str:
    """A label that leaves room for "share of": where it is long, without whose those are."""
    owner, _, rest = label.partition("'s ")
    long = len(label.split()) + 2 > MOST
    return rest if long and rest and " " not in owner else label


def _share_of(label: str) -> str:
    return f"share of {label}"


def _share_that_fits(label: str) -> str:
    """The share of those that a label names, or the label where that would be too long."""
    return _share_of(label) if len(label.split()) + 2 <= MOST else label


_COVERING = frozenset("cover covers covered contain contains contained hold holds held".split())
"""Verbs of extent: what they say of a length says nothing, of a share it says whose it is."""


_TAKING = frozenset("take takes took".split())


def _done(view: View, whole: str, end: int = -1) -> Iterator[Candidate]:
    """ "gas met 40 per cent of demand": the share of demand met by gas."""
    if view.main is None:
        return
    low = view.main.low
    participle = form_of(low) if low in _COVERING | _TAKING else participle_of(low)
    between = [w.low for w in view.middle if w.kind != "A"]
    if between:  # "brought in 38% of the income"
        participle = " ".join((form_of(low), *between))
    if not participle or participle in ("stayed", "remained"):
        return
    again = view.tokens[end].low if 0 < end < len(view.tokens) else ""
    led = _LED.search(whole)
    if led and again not in (
        "on",
        "into",
        "to",
    ):  # "spent half of the money on flats": money spent on flats
        label = f"share of {whole[: led.start()]} {participle}{whole[led.start() :]}"
        yield Candidate(label, "share-done", frozenset())
        return
    yield Candidate(f"share of {whole} {participle}", "share-done", frozenset())
    if tail := _soon(view, end):
        label = f"share of {whole} {participle} {tail}"
        yield Candidate(label, "share-done", frozenset(("soon",)))
    doer = next((len(w.split()) for w in view.subjects()), 0)
    if len(whole.split()) + len(participle.split()) + doer + _BY > MOST:
        whole = _unowned(whole)
    for who in view.subjects()[:2]:
        several = (who[-1:] == "s" and not who[:1].isupper()) or is_people(who)
        owns = form_of(low) in _HAD and not (several or low in OWNING or _acts_on(view))
        if owns:
            yield Candidate(f"{who} share of {whole}", "share-done", frozenset(("owner",)))
        label = f"share of {whole} {participle} by {who}"
        own = view.after[1:2] != () and view.after[1].low in _OWN_ITS
        if several and len(label.split()) > MOST and form_of(low) in _HAD and not own:
            label = f"{_owner(who)} share of {whole}"
        yield Candidate(label, "share-done", frozenset(("by",)))


_OWN_ITS = frozenset("its their his her our my".split())
"""Of what is one's own one has no share among others: "spend 40% of their income on debt"."""
_LED = Pattern(r"\s(?:on|for|to|into|in|at|with|from)\s")
_BY = 3
"""The words of "share of" and *by*."""


def _unowned(whole: str) -> str:
    """A whole without whose it is: "Norvania's electricity" → "electricity"."""
    owner, _, thing = whole.partition(" ")
    return thing if thing and owner.endswith(("'s", "’s", "s'", "s’")) else whole


_HAD = frozenset(
    """taken supplied provided drawn covered contributed met won received earned generated produced
    carried attracted paid funded financed bought sold used consumed absorbed raised spent employed
    built imported exported grown lost""".split()
)
"""What who does it has a share of: "gas met 40 per cent of demand", not "upheld 40 of cases"."""


def _acts_on(view: View) -> bool:
    """Whether it is only wanted or made possible: "allows the port to examine all of them"."""
    return view.verb > 0 and view.tokens[view.verb - 1].kind == "I"


_SOON = frozenset("within in under after on before".split())


def _soon(view: View, at: int) -> str:
    """In what time it was done: "answered 81 per cent of calls within ten seconds"."""
    t = view.tokens
    timed = 0 < at < len(t) - 1 and t[at].low in _SOON and t[at + 1].kind == "#"
    long = timed and UNITS_OF_TIME.search(t[at + 1].low) is not None
    return f"{t[at].low} {t[at + 1].text}" if long else ""


UNITS_OF_TIME = Pattern(r"(?:second|minute|hour|day|week|month)s?$")


def _maker(scene: Scene) -> list[str]:
    """What makes up the share: "Children under five made up nearly a fifth of admissions"."""
    view = scene.view
    main = view.main
    if main is None or main.low not in _MAKING or _speaks_for(view):
        return []
    if own := gapped_subject(view):
        return [own]
    start, end = view.subject
    they = end == start + 1 and view.tokens[start].low in ("they", "it")
    return list(scene.subjects_before[:2]) if they else view.subjects()


def _speaks_for(view: View) -> bool:
    """Whether a body speaks for people: "The union represents 62% of the crew"."""
    t, i = view.tokens, view.at + 2
    ends = stages(t, i, 1)
    whole = said(t, i, ends[0]) if ends else ""
    people = is_people(whole) or whole in ("crew", "staff", "workforce")
    whom = people and view.main_low.startswith("represent")
    return whom and not any(is_many(w) or is_people(w) for w in view.subjects()[:1])


def _is_many(label: str) -> bool:
    """Whether the noun of a label is in the plural, as *them* asks for."""
    return is_many(without_deed(_SHORT.split(label)[0])) or is_people(label)


_MINDED = frozenset(
    """know knew think thought believe believed feel felt want wanted say said fear feared hope
    hoped like liked trust trusted agree agreed answered replied prefer preferred worry worried
    expected expects expect voted thinks believes knows feels wants says""".split()
)
"""Verbs of people alone: no share of stations knew."""


_WHOLE = Pattern(r"^(?:(?:share|proportion|percentage|number) of )?(?:[^ ]+ among )?")
"""What opens a label before the whole that a share is of: "share of women among teachers"."""


def _counted_before(scene: Scene, at: int) -> Sequence[str]:
    """What was counted before, of which the words from ``at`` can be said."""
    view = scene.view
    nouns = unique(
        _WHOLE.sub("", _noun_counted(mention, label))
        for mention, label in scene.earlier[:3]
        if mention.found.kind != "rate"
        and kind_of(mention.unit) not in _UNCOUNTED
        and not label.rule.startswith("inside")
        and not label.text.startswith(_DIMENSIONS)
    )
    many = view.tokens[at - 1].low in ("them", "those", "these")
    if many or any(w.low in ("are", "were") for w in view.tokens[at : at + 1]):
        nouns = [noun for noun in nouns if _is_many(noun)]
    if any(w.low in _MINDED for w in view.tokens[at : at + 3]):
        nouns = [noun for noun in nouns if is_people(noun)]
    return nouns


def _noun_counted(mention: Mention, label: Label) -> str:
    """What a figure counts; where the article's words stand for a label, its noun alone."""
    if label.rule not in OWN:
        return label.text
    unit = mention.unit.partition("/")[0]
    return plural(unit) if unit and is_count(unit) and not mention.found.change else ""


def _elided(scene: Scene, at: int) -> Iterator[Candidate]:
    """A share whose whole was counted before, or of what is one: "a third of that is paid"."""
    one = _is_of_one(scene, at) and not scene.referents and not _asked(scene.view)
    yield from _of_stuff(scene, at) if one else ()
    if not (one or behind_it(scene)):
        yield from _of_counted(scene, at)
        return
    for label in suffered(scene.view, _ANY, at):  # of no people, and of nothing that is many
        if " who " not in label:
            yield Candidate(_without_whole(label), "share-who", frozenset(("it",)))


def _of_counted(scene: Scene, at: int) -> Iterator[Candidate]:
    """ "62 per cent were men": a share of what was counted before."""
    view = scene.view
    for noun in _asked(view):
        told, tail = suffered(view, noun, at), part_end(view.tokens, at)
        if tail > at and view.tokens[at].kind == "P":  # "one post in 12 for a cook was vacant"
            told = suffered(view, f"{noun} {said_tail(view, at, tail)}", tail)
        if view.tokens[at].kind == "E" and (verb := _verb_behind(view.tokens, at)):
            told = suffered(view, noun, verb)  # "one trial in five listed did not go ahead"
        for label in told:
            short = len(label.split()) + 2 > MOST
            yield Candidate(label if short else _share_of(label), "share-each", frozenset())
        yield from _who(view, at, "elided")
        return
    elided = list(_of_told(scene, at))
    yield from elided
    t, being = view.tokens, view.main_low in COPULAS
    if being and view.verb == view.link_at and at < len(t) and t[at].kind == "E":
        for who in view.subjects()[:2]:
            yield Candidate(f"share of {who} {t[at].low}", "share-being", frozenset())
    opens = not scene.part_of_those
    for n, who in enumerate(scene.referents):
        whole = who if list(suffered(view, who, at)) or not opens else _preposed(who)
        for label in suffered(view, whole, at):
            yield Candidate(
                _share_of(among(label, who)), "share-of-those", frozenset((f"ref-{n}",))
            )
    done = [who for who in scene.referents if _preposed(who) != who] if opens else []
    if done and not any(is_people(who.rpartition(" ")[0]) for who in done):
        return  # "of those cancelled, 61% were lost to weather": no people
    if scene.part_of_those and t[at - 1].low == "which" and scene.referents:
        return  # "5,300 reports, a third of which led to an arrest": no share of people
    if behind_it(scene):
        return  # "a third of that goes into schools": of no people
    if not (elided and _things_counted(scene)):
        yield from _of_people(scene, at)
        for label in suffered(view, _ANY, at):
            if not _is_thing(label):
                yield Candidate(_share_of(label), "share-people", frozenset())
    known = any(len(c.text.split()) <= MOST for c in elided)
    yield from _who(view, at, "elided", whole=known)


def _things_counted(scene: Scene) -> bool:
    """Whether right before no people were counted: "1,020 complaints. Four in ten were about"."""
    for mention, _ in scene.earlier[:1]:
        unit = mention.unit.partition("/")[0]
        named = mention.found.kind == "count" and bool(mention.found.unit_text) and is_count(unit)
        near = scene.mention.sentence - mention.sentence < _NEAR
        return near and named and not mention.found.change and not is_people(plural(unit))
    return False


def _of_told(scene: Scene, at: int) -> Iterator[Candidate]:
    """A share of what was counted right before, or of the subject of the sentence before."""
    view = scene.view
    passive = any(w.kind == "X" for w in view.tokens[at : at + 1])
    before = [w for w in scene.subjects_before[:1] if view.verb < 0 and _is_many(w) and passive]
    for n, noun in enumerate(unique(_counted_before(scene, at)) or before):
        bare = re.split(r"\s(?:in|on|at|from|to|with|for|by|who|that)\s", noun)[0]
        owned = bare.partition(" of ")[0]  # of "complaints of operator" those about refunds
        for whole in unique((noun, bare, without_deed(bare), owned)):
            for label in suffered(view, whole, at):
                text = _share_of(among(label, whole))
                yield Candidate(text, "share-elided", frozenset((f"back-{n}",)))


def _is_of_one(scene: Scene, at: int) -> bool:
    """Whether the verb of a share has one subject, so that no people do it: "44% has gone"."""
    t = scene.view.tokens
    own = any(joint in t[scene.view.at].low for joint in (" in ", " out of "))
    one = ("has", "is", "was", "does", "goes", "comes")
    return not own and at < len(t) and t[at].low in one


_FEW = 4
_NEAR = 2


def _is_sum(mention: Mention) -> bool:
    """Whether a figure is a sum of money."""
    return mention.found.kind == "money" or kind_of(mention.unit) is UnitKind.MONEY


def _of_stuff(scene: Scene, at: int) -> Iterator[Candidate]:
    """ "Of the money received, 44% has gone on food": of what the clause opens with."""
    view = scene.view
    t = view.tokens
    comma = next((i for i in range(view.at) if t[i].text == ","), 0) if t[0].low == "of" else 0
    phrase = said(t, 1, comma) if comma else ""
    opens = next((i for i in range(1, comma) if t[i].kind not in "DAJ"), comma)
    if opens < comma and t[opens].kind == "#":  # "Of 3 billion euros paid out, 71%"
        paid = any(m.index == t[opens].figure and _is_sum(m) for m, _ in scene.earlier)
        deed = " ".join(w.low for w in t[opens + 1 : comma] if w.kind in "EL")
        phrase = f"money {deed}" if paid and deed else ""
    phrases = [phrase] if phrase else []
    if comma == 2 and t[1].low in ("that", "this", "it"):
        phrases = list(scene.subjects_before[:1])  # "The budget is 4 million. Of that, 61% goes"
    for whole in (w for w in phrases if len(w.split()) < _FEW and not _is_many(w)):
        deed = next((w for w in whole.split() if classes_of(w)[:1] in ("P", "D")), "")
        bare = whole.partition(f" {deed}")[0] if deed else whole
        for label in suffered(view, bare, at):
            text = _share_that_fits(label.replace(bare, whole, 1))
            yield Candidate(text, "share-of-those", frozenset(("ref-0",)))


def _preposed(who: str) -> str:
    """What was done to those before their noun: "sailings cancelled" → "cancelled sailings"."""
    noun, _, deed = who.rpartition(" ")
    return f"{deed} {noun}" if noun and classes_of(deed)[:1] in ("P", "D") else who


def _of_people(scene: Scene, at: int) -> Iterator[Candidate]:
    """ "Among teachers, 12% were men": of those whom the sentence or the article names."""
    view = scene.view
    named = [who for led, who in setting(view) if led in ("of", "among") and _is_many(who)]
    for who in named[:1]:
        for label in suffered(view, who, at):
            yield Candidate(_share_of(among(label, who)), "share-of-those", frozenset(("ref-0",)))
    told = scene.part_of_those and scene.referents and not any(map(is_people, scene.referents))
    t = view.tokens[: view.at]
    those = scene.view.behind == "of" and _refers(view.tokens, view.at + 2)
    those = those or any(a.low in ("of", "among") and b.low == "those" for a, b in pairwise(t))
    for n, who in enumerate(scene.population if not (named or told or those) else ()):
        for label in suffered(view, who, at):
            if not _is_thing(label) or label.startswith(who):
                yield Candidate(_share_of(label), "share-population", frozenset((f"rank-{n}",)))


def _verb_behind(t: Sequence[Token], at: int) -> int:
    """Where the verb stands behind a participle that narrows who does it, or 0."""
    end = next((k for k in range(at + 1, len(t)) if t[k].kind in "XFMCSW"), 0)
    return end if end and t[end].kind in "XF" else 0


_EACH = Pattern(
    rf"(?:{NUMBER_WORD}|\d+) (?P<noun>(?!in\b|out\b)[^\W\d_]+) (?:in|out of) (?:every )?[\w,]+$",
    re.I,
)


_MEASURES = frozenset(
    name for row in UNITS if row.kind and not row.noun for name in (*row.names, *row.short)
)


def _asked(view: View) -> list[str]:
    """The noun that a share has in itself, in the plural: "one driver in 200"."""
    found = _EACH.search(view.tokens[view.at].text)
    noun = found["noun"].lower() if found else ""
    one = singular(noun)
    counted = one and one not in SCALES | _MEASURES and "N" in classes_of(one)[:2]
    return [plural(one)] if counted else []


_HELD = ("share", "stake", "majority")
"""What a percentage names behind itself: "1.3 million, a 44% share of the market"."""


def _restated(scene: Scene) -> Iterator[Candidate]:
    """ "477 of them (90 per cent)", "64 of those, or 54 per cent": what the count counts."""
    view = scene.view
    before = scene.part_before
    if not before or before[0][0].sentence != scene.mention.sentence:
        return
    mention, label = before[0]
    if _is_same_share(scene, mention) and label.rule not in OWN:
        yield Candidate(label.text, "share-restated", frozenset(("bare", "verb")))
        return
    compared = view.link in ("from", "to", "than", "with", "against", "versus")
    borrowed = label.rule in OWN or is_relative(mention)
    named = view.behind in _HELD
    named = named or (bool(view.host) and any(w.kind == "N" for w in view.tokens[: view.at]))
    named = named or any(w.low in _OF_LEVELS for w in view.tokens[view.at + 1 : view.at + 3])
    if _is_fronted(view, mention):
        yield from _of_fronted(view, mention, label.text)
        return
    if mention.found.change or is_other(view) or compared or borrowed or named:
        return
    between = scene.mention.before[-(scene.mention.start - mention.end) :]
    again = _AGAIN.search(between) is not None
    if scene.mention.start - mention.end > 60 or not (view.host or again):
        return
    t, behind = view.tokens, view.at + 1
    if behind + 2 < len(t) and t[behind].low == "of" and t[behind + 1].low in _WHOLE_BEFORE:
        parts = list(_restated_part(view, label.text, behind + 2))
        yield from (Candidate(part, "share-restated", frozenset(("part",))) for part in parts)
        if parts or t[behind + 1].low in ("it", "this"):
            return
    if behind < len(t) and t[behind].low == "of" and not _refers(t, behind + 1):
        yield from _apposed_does(view, behind + 1, label.text)
        for whole in opened(t, behind + 1)[:2]:
            if text := _as_share(label.text, whole, counted=is_count(mention.unit)):
                yield Candidate(text, "share-restated-of", frozenset())
        return
    whose = behind + 2 < len(t) and t[behind].low == "of" and t[behind + 1].low in _WHOSE
    if label.text.startswith(_DIMENSIONS) or (whose and t[behind + 2].kind in "XFE"):
        return  # "84% of which left in time": not of the flights operated
    main = view.main
    if main is not None and main.low in _MAKING:
        for who in view.subjects()[:2]:
            yield Candidate(f"share of {who}", "share-restated", frozenset(("maker",)))
            for whole in _wholes(scene, mention):
                among = is_people(whole) or whole.startswith("those ")
                label_ = f"share of {who} among {whole}" if among else ""
                label_ = label_ or f"{who} as share of {whole}"
                yield Candidate(label_, "share-restated", frozenset(("maker", "whole")))
    yield from _again(view, label.text)


def _of_caption(scene: Scene) -> str:
    """What a share in brackets is of in a list whose line above says so, or empty.

    "Vacancies by region, with share of funded posts: Northmoor: 1,240 (7.1%)".
    """
    entry = scene.entry if scene.view.host else None
    named = _CAPTIONED.search(entry.caption) if entry is not None else None
    if entry is None or named is None or not entry.row_head:
        return ""
    label = f"share of {named['whole'].strip()}, {entry.row_head}"
    return label if len(label.split()) <= MOST else ""


_CAPTIONED = Pattern(
    r"\b(?:share|percentage|proportion|per cent) of (?:the |all )?(?P<whole>[^,;:()]+?)"
    r"(?= in brackets|$|[,;:()])",
    re.IGNORECASE,
)


def _apposed_does(view: View, begin: int, part: str) -> Iterator[Candidate]:
    """ "31,800 homes, 2 per cent of the stock, stood empty": what the part of the whole does."""
    t = view.tokens
    end = base_end(t, begin)
    against = end + 1 < len(t) and t[end + 1].low in _AGAINST
    if begin < end < len(t) and t[end].text in ",–—" and not against:
        whole = said(t, begin, end)
        whole = without_deed(_SHORT.split(part)[0]) if whole in _TOTALS else whole
        for done in suffered(view, whole, end + 1):
            yield Candidate(f"share of {done}", "share-restated", frozenset(("verb",)))


_TOTALS = frozenset("total sum whole number lot".split())
_AGAINST = frozenset("compared against versus up down from unchanged".split())
"""What only sets a share against another one, and says nothing that the part does."""


def _is_fronted(view: View, other: Mention) -> bool:
    """Whether a count stands in what opens a clause, and this in the clause: "Of 4,200 pupils
    tested, 12% were ill", not "In 712 cases, or 38%, it was".
    """
    t = view.tokens
    at = next((i for i, w in enumerate(t[: view.at]) if w.figure == other.index), 0)
    before = view.at - 1
    while before > at and t[before].kind in "DAJ":
        before -= 1
    if not at or t[before].text != ",":
        return False
    opens = max((i + 1 for i in range(at) if t[i].kind in "MSC"), default=0)
    led = t[opens].kind == "P"
    return led and not any(w.kind in "FX" for w in t[opens:at])


def _of_fronted(view: View, other: Mention, text: str) -> Iterator[Candidate]:
    """ "Of its income of 4 million, 44% came from gifts": what is so of the whole told before."""
    noun = plural(other.unit) if other.unit and is_count(other.unit) else _SHORT.split(text)[0]
    told = list(suffered(view, noun, view.at + 1))
    full = [who for who in (_of_whom(done, noun, text) for done in told) if who]
    fit = [label for label in map(_share_that_fits, full) if len(label.split()) <= MOST]
    for label in fit or map(_share_of, told):
        yield Candidate(label, "share-restated", frozenset(("verb",)))


def _of_whom(done: str, noun: str, text: str) -> str:
    """Who does it among those of whom something was done: "people sentenced who went to prison"."""
    deed, rest = text.removeprefix(f"{noun} "), done.removeprefix(f"{noun} ")
    narrowed = deed != text and classes_of(deed.split()[0].lower())[:1] in ("P", "D")
    who = rest != done and rest.partition(" ")[0] in ("who", "that")
    return f"{text} {rest}" if narrowed and who else ""


def _is_same_share(scene: Scene, other: Mention) -> bool:
    """Whether a bracket says in per cent what a fraction before it says: "one in three (31%)"."""
    host, near = scene.view.host, other.found.kind == "fraction"
    last = next((w for w in reversed(host) if w.kind == "#"), None)
    told = last is not None and last.figure == other.index
    return near and told and scene.view.at == 0 and scene.mention.found.kind == "percent"


def _again(view: View, text: str) -> Iterator[Candidate]:
    """What the count was of, as a share; a loss that is told as a share stays a loss."""
    bare = _SHORT.split(text)[0]
    if bare.lower().rpartition(" ")[2] in _GAPS:
        yield Candidate(text, "share-restated", frozenset(("bare", "verb")))
        return  # "The loss in value is 66 million, or 13.7 per cent"
    for done in suffered(view, bare, _closed(view)):
        yield Candidate(f"share of {done}", "share-restated", frozenset(("verb",)))
    host = frozenset(("host",) if view.host else ())
    yield Candidate(f"share of {text}", "share-restated", host)
    yield Candidate(text, "share-restated", frozenset(("bare",)))


def _as_share(what: str, whole: str, *, counted: bool) -> str:
    """What was told before as a share of a whole; what is counted is of that whole itself."""
    if paid := _SUM_DONE.match(what):
        return f"share of {whole} {paid['ahead'] or ''}{paid['done']}"
    noun, _, deed = what.partition(" ")
    if is_people(noun) and singular(whole.split()[-1]) in COLLECTIVES and deed:
        return f"share of {whole} {deed}"  # "900 people, 15% of its workforce, to be laid off"
    fit = (f"{who} as share of {whole}" for who in (what, _TAIL.split(what)[0]))
    return next((f for f in fit if len(f.split()) <= MOST), f"share of {what}" if counted else "")


_SUM_DONE = Pattern(r"^money (?P<ahead>to be )?(?P<done>\w+)(?: (?:by|on|for|in|to) .+)?$")
"""What was done to a sum: "money to be lost by libraries, a quarter of their budget"."""
_TAIL = Pattern(r"\s(?:(?:to be )?(?:\w+ed )?by|of)\s")

_GAPS = frozenset("loss gain advantage lead surplus deficit decline saving difference".split())


def _restated_part(view: View, label: str, at: int) -> Iterator[str]:
    """ "92 homes were flooded, two thirds of them in Lower Marra": the share that is there."""
    t = view.tokens
    if t[at].kind != "P":
        return
    for whole in unique((label, _SHORT_BY.split(label)[0])):
        for end in stages(t, at + 1, 2) or [part_end(t, at + 1)]:
            bare = " ".join(w.text for w in t[at:end] if w.kind not in "DY")
            tail = said_tail(view, at, end) or bare
            part = f"share of {whole} {tail}"
            yield part if len(part.split()) <= MOST else f"share {tail}"


_OF_LEVELS = frozenset("level rate size figure price number amount".split())
"""What a number is so many times as much as: "fell to 1.1 kilograms, half the level of 2015"."""
_UNCOUNTED = (UnitKind.TIME, UnitKind.MONEY, UnitKind.LENGTH, UnitKind.TEMPERATURE)
"""Kinds of amounts whose labels name no whole that shares are of."""
_WHOLE_BEFORE = frozenset("it this them these those which".split())
_WHOSE = frozenset("which whom them".split())
_AGAIN = Pattern(
    r"(?:\(|,\s*(?:or|that is(?: to say)?|equivalent|equal|i\.e\.,?)|[,–—])\s*"
    r"(?:(?:about|some|nearly|almost|around|roughly|"
    r"just|only|more|less|fewer|over|under|well|than|an?|exactly|approximately|close|to)\s+){0,3}$",
    re.IGNORECASE,
)
_DIMENSIONS = ("length of", "distance of", "duration of", "share of", "rise in", "fall in")


def _refers(t: Sequence[Token], at: int) -> bool:
    return at < len(t) and t[at].low in ("those", "them", "these", "which", "whom", "it")


_SHORT = Pattern(r"\s(?:in|on|at|from|to|with|for|by|who|that|of)\s")


def _closed(view: View) -> int:
    """Behind the comma that closes the share that is said again: ", or 20 per cent, had"."""
    t, i = view.tokens, view.at + 1
    return i + 1 if i < len(t) and t[i].text in (",", "–", "—") else i


def _wholes(scene: Scene, part: Mention) -> list[str]:
    """What the count before is part of: "23.4 lakh of those vaccinated", "84,270 of the total"."""
    t = scene.view.tokens
    at = next((i for i, w in enumerate(t) if w.figure == part.index), -1)
    if at < 0 or at + 1 >= len(t) or t[at + 1].low != "of":
        return []
    those = "those " if at + 2 < len(t) and t[at + 2].low == "those" else ""
    if those and at + 3 < len(t) and t[at + 3].kind in "EG":
        return [those + t[at + 3].low]
    return [those + whole for whole in opened(t, at + 2)[:2]]
