"""What a part is of where its noun is left out: "22 of the cases", "40 tips, nine of which"."""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.labels.deeds import participle_of, without_deed
from briefing_app.reading.labels.directions import than_before
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.counted.done import done
from briefing_app.reading.labels.labellers.earlier import is_meant, is_of_others, of_the_others
from briefing_app.reading.labels.labellers.paid.money import COINS
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.labellers.within import in_which, two_phrases
from briefing_app.reading.labels.phrases import (
    AFTER_NOUN,
    base_end,
    nouns_before,
    part_end,
    said,
    stages,
)
from briefing_app.reading.labels.predicates import (
    ANSWERING,
    NAMING,
    TIMES,
    all_but,
    among,
    is_people,
    said_tail,
    says_so,
    suffered,
)
from briefing_app.reading.labels.roots import content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import HAVE, Token
from briefing_app.reading.labels.view import (
    View,
    is_other,
    is_out_of,
    is_whole,
    unique,
)
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.lexicon.words import WITHOUT
from briefing_app.reading.passage.mentions import is_count
from briefing_app.reading.pattern import Pattern


def partitive(scene: Scene) -> Iterator[Candidate]:
    """Propose what a part is of: "22 of the cases", and what is done to the elided noun."""
    view = scene.view
    t, begin = view.tokens, view.at + 1
    if (so := _does_so(scene)) or view.behind in WITHOUT or than_before(scene):
        yield from (Candidate(label, "elided-verb", frozenset()) for label in so[:1])
        return
    begin += _counts_on(t, begin)
    noun = _meant_by_them(scene) or _named_first(scene) or scene.noun or _people_of(scene)
    noun = "" if _do_it(scene, noun) else noun
    noun = _having_as_well(scene) or noun or _instead(scene)
    if noun == "people" and (those := _those(scene)):
        noun = those
    if noun and is_out_of(view):  # "four councillors out of 21 voted against"
        yield Candidate(noun, "elided", frozenset())
        return
    priced = scene.kind is UnitKind.MONEY and "/" in scene.mention.unit  # "9 euros a kilo of"
    if begin < len(t) and t[begin].low == "of" and not scene.relative and not priced:
        if noun and is_of_others(view):
            yield from _of_others(view, noun, begin)
            return
        first = _behind_whole(view, begin + 1)
        first += first < len(t) and t[first].kind == "D"
        ends = stages(t, first)
        if split := two_phrases(view, first - view.at):
            yield from _part_in_which(scene, said(t, first, split), split)
            return
        yield from _part_of(view, first, ends)
        if is_whole(view):
            return
        if of_the_others(view):
            begin += 3
        elif not ends and begin + 2 < len(t) and t[begin + 1].kind == "O" and noun:
            begin = behind_those(t, begin)
    if not scene.relative and scene.kind in (UnitKind.NONE, UnitKind.COUNT):
        yield from _narrowed(scene, begin)
        yield from _of_those(scene, begin)
    if not noun and not scene.relative and scene.kind in (UnitKind.NONE, UnitKind.COUNT):
        near = [
            without_deed(label.text)
            for m, label in scene.earlier[:1]
            if m.found.kind in ("count", "level")
            and label.rule not in OWN
            and not _RANK_OF.search(m.before)
        ]
        many = [
            w
            for w in scene.subjects_before[:1]
            if w.endswith(_PLURAL) and singular(w.rpartition(" ")[2]) not in TIME
        ]
        for who in unique((*many, *near)):
            for label in suffered(view, who, begin):
                yield Candidate(label, "elided-before", frozenset())
    if not noun or (begin < len(t) and t[begin].kind in "NJ" and base_end(t, begin) > begin):
        yield from _being_so(view, noun, begin) if noun and scene.part_of_those else ()
        return
    yield from _elided(scene, noun, begin)


_RANK_OF = Pattern(r"\b(?:one|first|last|most|best|worst|\w+est)(?: \w+)? of (?:the|its|all) $")
"""What stands before a number that only says among how many one is first: "largest of the five"."""


def _counts_on(t: Sequence[Token], begin: int) -> bool:
    """Whether *more* says that as many come to those before: "and 57 more are waiting"."""
    more = begin + 1 < len(t) and t[begin].low == "more"
    return more and t[begin + 1].kind in "XFE"


def _do_it(scene: Scene, noun: str) -> bool:
    """Whether those do it to others that a bare number counts: "211 were taken up by people"."""
    t, bare = scene.view.tokens, not scene.mention.found.unit_text and bool(noun)
    by = (k for k in range(scene.view.at + 2, len(t) - 1) if t[k].low == "by")
    at = next(by, 0) if bare and t[scene.view.at + 1 : scene.view.at + 2] != () else 0
    return at > 0 and said(t, at + 1, base_end(t, at + 1)) == noun


def _having_as_well(scene: Scene) -> str:
    """What those before have that a bare number has too: "Four clubs have 500 members, eleven
    have fewer than 50" are clubs, not members.
    """
    view = scene.view
    t, at = view.tokens, view.at
    has = at + 2 < len(t) and t[at + 1].low in HAVE and t[at + 2].kind == "#"
    if not has or not scene.mention.nature.bare or scene.relative:
        return ""
    verb = next((i for i in range(at - 1, 0, -1) if t[i].low in HAVE), 0)
    start = nouns_before(t, verb)
    counted = 0 < start < verb < at and t[start - 1].kind == "#" and t[verb + 1].kind == "#"
    return said(t, start, verb) if counted else ""


def _instead(scene: Scene) -> str:
    """What a bare number counts that stands for another one: "45 instead of 60 children"."""
    t, i = scene.view.tokens, scene.view.at + 3
    led = [w.low for w in t[i - 2 : i]] in (["instead", "of"], ["rather", "than"], ["out", "of"])
    if not led or i >= len(t) or t[i].kind != "#" or scene.relative or scene.mention.unit:
        return ""
    ends = stages(t, i + 1, 1)
    return said(t, i + 1, ends[0]) if ends else ""


def _meant_by_them(scene: Scene) -> str:
    """What *them* stands for that is no people: "150 bins, 90 of them for the harbour"."""
    them = scene.part_of_those and not scene.mention.found.unit_text
    told = scene.referents if them else ()
    known = scene.noun == "people" and any(map(is_people, told))
    return told[0] if told and not known else ""


def _named_first(scene: Scene) -> str:
    """Whom the line names before a colon: of "Cyclists: 7 killed, 102 hurt" the cyclists."""
    t = scene.view.tokens
    colon = next((i for i, w in enumerate(t[:_NAMED]) if w.text == ":"), 0)
    own = not any(w.kind in "XF" for w in t[colon : scene.view.at]) and not scene.relative
    if not scene.relative and (told := _told_before_colon(scene)):
        return told
    if not own or not 0 < colon < scene.view.at or nouns_before(t, colon) > 0:
        return ""
    name = said(t, 0, colon)
    return name[:1].lower() + name[1:] if is_people(name) and is_plural(t[colon - 1].low) else ""


_NAMED = 4


def _told_before_colon(scene: Scene) -> str:
    """Of whom the words before a colon tell: "Passengers held up better: 184,000 travelled"."""
    t, at = scene.view.tokens, scene.view.at
    colon = at - 1 if at and t[at - 1].text == ":" else 0
    verb = next((i for i in range(colon) if t[i].kind in "FXE"), 0)
    if not verb or any(w.kind not in "NJD" for w in t[:verb]) or not is_plural(t[verb - 1].low):
        return ""
    name = said(t, 0, verb)
    name = name[:1].lower() + name[1:]
    return name if is_people(name) else ""


def _of_others(view: View, noun: str, begin: int) -> Iterator[Candidate]:
    """ "He admitted 14 counts of fraud and two of forgery": counts of forgery admitted."""
    ends = _tail_ends(view, begin)
    deeds = done(view, noun, ends[-1]) if ends else ()
    done_to_them = next((s.removeprefix(noun) for s, how in deeds if how in ("deed", "near")), "")
    for to in (said_tail(view, begin, end) for end in ends):
        yield Candidate(f"{noun} {to}", "elided-tail", frozenset())
        if done_to_them:
            traits = frozenset(("written-False", "deed"))
            yield Candidate(f"{noun} {to}{done_to_them}", "elided-done", traits)


def _those(scene: Scene) -> str:
    """What "of these" stands for if it is no people: "We took in 90 hens. Of these, 12 were"."""
    t = scene.view.tokens
    opens = t[0].low == "of" and t[1:2] != () and t[1].low in ("these", "those")
    who = next(iter(scene.referents), "") if opens else ""
    return who if who not in ("", "times") and not is_people(who) else ""


def _part_in_which(scene: Scene, noun: str, at: int) -> Iterator[Candidate]:
    """ "In 38 of the samples dogs were involved": samples in which dogs were involved."""
    yield Candidate(noun, "part-of", frozenset())
    for label in in_which(scene.view, noun, at):
        yield Candidate(label, "involved", frozenset(("clause", "share-True")))


_TOTALS = frozenset("total totals number average".split())


def _part_of(view: View, first: int, ends: Sequence[int]) -> Iterator[Candidate]:
    """What a part is of, and what is done to it; of the whole of another part its bare noun."""
    t = view.tokens
    if is_whole(view):  # "60 of his 410 hectares of winter wheat were drilled"
        yield Candidate(said(t, first, ends[0]) if ends else "", "part-of", frozenset())
        return
    for end in ends:
        phrase = said(t, first, end)
        if phrase.rpartition(" ")[2] in TIMES or phrase.split(" ")[0] in COINS:
            continue  # "the 128,000 tonnes of a normal year", "83p of every pound on aid"
        before = t[view.link_at - 1] if view.link == "of" and view.link_at > 0 else None
        inner = before is not None and before.kind == "N" and before.low not in _TOTALS
        told = [] if inner else list(suffered(view, phrase, end))  # "the offer of 9 GB of data was"
        does = [label for label in told if label.startswith(phrase) or is_people(label)]
        if not does:  # "26 of the councillors are women": no number of councillors
            yield Candidate(phrase, "part-of", frozenset())
        for label, trait in done(view, phrase, end):
            yield Candidate(label, "part-of-done", frozenset((trait,)))
        for label in told:
            yield Candidate(among(label, phrase), "part-of-verb", frozenset())
    for label in suffered(view, said(t, first, ends[0]), ends[-1]) if len(ends) > 1 else ():
        yield Candidate(label, "part-of-verb", frozenset())


def behind_those(t: Sequence[Token], of: int) -> int:
    """Behind "of them", and behind what narrows *those*: "of those vaccinated"."""
    end = of + 2
    narrowed = t[of + 1].low == "those" and end < len(t) and t[end].kind in "EG"
    return part_end(t, end) if narrowed else end


def _narrowed(scene: Scene, begin: int) -> Iterator[Candidate]:
    """ "The 19,310 who set off": those whom a clause of their own tells from others."""
    t, noun = scene.view.tokens, scene.noun
    if begin >= len(t) or t[begin].kind != "W" or t[begin].low not in ("who", "that"):
        return
    if t[begin].low == "who" and not is_people(noun):
        noun = "people"
    for label in suffered(scene.view, noun, begin + 1) if noun else ():
        yield Candidate(label, "elided-verb", frozenset(("written-False",)))


_SO = frozenset("did do does had have were was are is".split())


def _being_so(view: View, noun: str, begin: int) -> Iterator[Candidate]:
    """ "44 of them vacant", "four of them gold": what the words behind a part say it is."""
    t = view.tokens
    joined = view.at > 0 and t[view.at - 1].low in ("and", ",") and t[begin:] != ()
    joined = joined and t[begin].kind == "J" and any(w.kind == "#" for w in t[: view.at])
    # "96 letters were in favour and 37 neutral"
    so = not all_but(view) and (view.at + 1 < begin or joined) and begin < len(t)
    ends = begin + 1 >= len(t) or t[begin + 1].kind in "MC"
    noun_like = so and ends and (t[begin].kind == "N" or is_plural(t[begin].low))
    who = t[begin].low if noun_like else ""
    if who and (is_people(who) or is_plural(who)):
        many = is_plural(noun.split()[0]) and noun != "people"
        among_them = f"{who} among {without_deed(noun)}" if many else who
        told = among(who, noun) if is_people(who) and many else among_them
        yield Candidate(told, "elided-tail", frozenset())
        return  # "22 pupils, nine of them girls"
    so = so and (t[begin].kind in "JN" or "J" in classes_of(t[begin].low))
    if so and ends:
        bare, after = without_deed(noun), t[begin].low in AFTER_NOUN
        said_so = f"{bare} {t[begin].low}" if after else f"{t[begin].low} {bare}"
        yield Candidate(said_so, "elided-tail", frozenset())


def _does_so(scene: Scene) -> list[str]:
    """ "All 231 clubs have an adviser; in 2020 only 140 did": what was said of those before."""
    t, i = scene.view.tokens, scene.view.at + 1
    if i >= len(t) or t[i].low not in _SO or (i + 1 < len(t) and t[i + 1].kind not in "MC"):
        return []
    told = scene.earlier[:2] if not scene.relative else ()
    units = {scene.mention.unit} if scene.mention.unit else {m.unit for m, _ in told}
    like = [x.text for m, x in told if m.unit in units and is_count(m.unit) and x.rule not in OWN]
    return like[:1]


def _elided(scene: Scene, noun: str, begin: int) -> Iterator[Candidate]:
    """What is counted where the words leave it out; what follows it begins at ``begin``."""
    view = scene.view
    t = view.tokens
    if makers := _made_up(view):
        for who in makers:
            yield Candidate(f"{who} among {noun}", "elided-verb", frozenset(("written-True",)))
        return
    other = is_other(view) and t[view.at - 1].low != "another"
    if other and is_people(noun) and not _completes(scene):
        noun = "people"  # "18 cyclists died; the other five were in buses"
    written = frozenset((f"written-{bool(scene.mention.found.unit_text)}",))
    if view.link == "where":
        return  # "looked after by 17 volunteers, where 3,060 came": not those volunteers
    if not of_the_others(view):
        meant = is_meant(scene) or not scene.mention.nature.bare or _goes_on(scene)
        apart = _tells_apart(scene, begin) or (begin < len(t) and t[begin].low == "because")
        if meant and not (apart or _is_of_another(scene, noun)):
            yield Candidate(noun, "elided", written)
        for label, trait in done(view, noun, begin) if not (apart or _acts(t, begin)) else ():
            yield Candidate(label, "elided-done", written | {trait})
    for label in suffered(view, noun, begin):
        yield Candidate(label, "elided-verb", written)
    yield from _being_so(view, noun, begin)
    if begin < len(t) and t[begin].kind in "PE" and t[begin].low != "of":
        noun = _done_before(scene, noun) if t[begin].low == "by" else noun
        for end in _tail_ends(view, begin):
            yield Candidate(f"{noun} {said_tail(view, begin, end)}", "elided-tail", frozenset())


def _completes(scene: Scene) -> bool:
    """Whether the others and those told of before are all that were counted: "Of the 46 drivers 29
    have paid; the other 17".
    """
    here = scene.mention
    values = [m.value for m, _ in scene.earlier if m.unit == here.unit]
    return any(a + here.value in values for a in values)


def _acts(t: Sequence[Token], end: int) -> bool:
    """Whether a verb of their own follows: "got 342 complaints, of which 40 were upheld"."""
    return end < len(t) and t[end].kind in "XF"


def _is_of_another(scene: Scene, noun: str) -> bool:
    """Whether a subject of its own is so many: "74 people share a tap; the standard is 20"."""
    view = scene.view
    being = verb_class(view) == "be" and view.link_at == view.verb and not scene.said_again
    named = [who for who in view.subjects()[:1] if view.tokens[view.subject[1] - 1].kind == "N"]
    other = any(not set(content(who)) & set(content(noun)) for who in named)
    return being and other and not scene.mention.found.unit_text


def _done_before(scene: Scene, noun: str) -> str:
    """What was done to them by another just before: "91 were freed by courts and 24 by prisons"."""
    for mention, label in scene.earlier[:1]:
        whole, by, _ = label.text.partition(" by ")
        if by and mention.sentence == scene.mention.sentence and whole.startswith(noun):
            return whole
    return noun


def _made_up(view: View) -> list[str]:
    """Who makes up a part: "with pedestrians making up 385 of them"."""
    main = view.main
    up = any(w.low == "up" for w in view.middle)
    made = main is not None and main.low in ("make", "makes", "made", "making")
    counts = view.main_low.startswith("account") and view.link == "for"
    return view.subjects()[:1] if (up and made) or counts else []


def _goes_on(scene: Scene) -> bool:
    """Whether what is left out was counted in the same sentence, or "of them" stands for it."""
    here = scene.mention
    near = [m for m, _ in scene.earlier[:2] if m.unit == here.unit and m.sentence == here.sentence]
    return bool(near) or bool(scene.referents) or scene.view.link == "or"


def _tells_apart(scene: Scene, end: int) -> bool:
    """Whether words behind a part tell it from the whole: "40 tips, nine of which led to"."""
    t, view = scene.view.tokens, scene.view
    object_ = view.verb >= 0 and view.link_at == view.verb  # "seized 340 of them during a raid"
    kinds = "XFEGNJ" if object_ else "XFEGNJP"
    return scene.part_of_those and end < len(t) and t[end].kind in kinds


_PLURAL = ("s", "people", "children", "men")


def _of_those(scene: Scene, begin: int) -> Iterator[Candidate]:
    """ "Of those, 118 had no serial number": what was counted just before."""
    t, end = scene.view.tokens, begin
    if end + 1 < len(t) and t[end].low == "of":
        end = behind_those(t, end)
    for n, who in enumerate(scene.referents):
        traits = frozenset((f"ref-{n}",))
        if (end >= len(t) or t[end].kind == "M") and not _made_up(scene.view):
            yield Candidate(who, "of-those-tail", traits)
        for label in told_of(scene.view, who, end):
            yield Candidate(among(label, who), "of-those-verb", traits)
        apart = _tells_apart(scene, end) or _acts(t, end)
        for label, _ in done(scene.view, who, end) if not apart else ():
            yield Candidate(label, "of-those-done", traits)
        if end < len(t) and t[end].kind == "P":
            for stop in _tail_ends(scene.view, end):
                # "91 released by prisons, 24 by courts"
                whole = who.split(" by ")[0] if t[end].low == "by" else who
                label = f"{whole} {said_tail(scene.view, end, stop)}"
                yield Candidate(label, "of-those-tail", traits)


def told_of(view: View, who: str, end: int) -> Iterator[str]:
    """Yield what is said of those whom a deed narrows already: "people asked who had moved"."""
    noun, _, deed = who.rpartition(" ")
    t = view.tokens
    asked = any(w.low == "those" and t[i].low == deed for i, w in enumerate(t[:-1], 1))
    for label in suffered(view, noun if asked else who, end):
        rest = label.removeprefix(f"{noun} ")
        fuller = f"{who} and {rest}" if "P" in classes_of(rest.split()[0]) else f"{who} {rest}"
        yield fuller if asked and rest != label else and_then(label, who)
        if asked:
            yield label


def and_then(label: str, who: str) -> str:
    """Join a participle to a noun that has one: "people arrested in May and charged"."""
    rest = label.removeprefix(f"{who} ")
    narrowed = any("P" in classes_of(word) for word in who.split()[1:2])
    joined = narrowed and rest != label and "P" in classes_of(rest.split()[0])
    return f"{who} and {rest}" if joined else label


def _people_of(scene: Scene) -> str:
    """People, where only they do or suffer what the verb says: "kills at least 63", "63 said"."""
    main = scene.view.main
    bare = scene.kind in (UnitKind.NONE, UnitKind.COUNT) and not scene.mention.unit
    deed = says_so(scene.view) if bare and not scene.relative else ""
    if deed:
        return next(iter(scene.population), "people") if deed in ANSWERING else "people"
    harmed = main is not None and participle_of(main.low) in _HARMED
    total = _TOTAL.match(scene.mention.after[:12])  # "410 dogs and 220 cats, 630 in all"
    return "people" if bare and harmed and not scene.relative and total is None else ""


_TOTAL = Pattern(r"\s(?:in (?:all|total)|altogether)\b")

_HARMED = frozenset(
    """killed injured wounded displaced evacuated hospitalised hospitalized arrested detained
    rescued infected employed hired jailed sentenced vaccinated treated""".split()
)


def _behind_whole(view: View, at: int) -> int:
    """Behind the number of a whole: "of the state's 44,860 villages"."""
    t = view.tokens
    for i in range(at, min(at + 5, len(t))):
        if t[i].kind == "#":
            return i + 1
        if t[i].kind not in "DJN":
            break
    return at


def _tail_ends(view: View, begin: int) -> list[int]:
    t = view.tokens
    if t[begin].kind == "P":
        end = base_end(t, begin + 1)
        there = begin + 1 < len(t) and t[begin + 1].low in _THERE
        return stages(t, begin + 1) if end > begin + 1 else [begin + 2] if there else []
    if t[begin].kind == "E" and begin + 1 < len(t) and t[begin + 1].kind == "O":
        return []  # "three reported none"
    named = t[begin].low in NAMING and begin + 1 < len(t) and t[begin + 1].kind in "JE"
    if named:
        return [begin + 2]  # "three of them thought avoidable"
    out = [begin + 1]
    if begin + 1 < len(t) and t[begin + 1].kind == "P":
        out += stages(t, begin + 2)
    return out


_THERE = frozenset("abroad overseas elsewhere outside home".split())
"""Where somebody is from or at with no noun: "five of them from abroad"."""
