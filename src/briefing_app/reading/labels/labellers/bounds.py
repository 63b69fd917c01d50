"""What an amount is set against: targets, limits, averages, gaps and leads.

"The 75 per cent target", "a gap of 27 points", "14.5 metres above the limit": the figure is the
bound itself, or how far something lies from it.
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.labels.deeds import form_of
from briefing_app.reading.labels.directions import (
    as_norm,
    beyond_bound,
    beyond_deed,
    compared,
    norm_behind,
    planned_by,
    worded,
)
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.gauged.leads import is_no_lead, is_plan, leads
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.phrases import base_end, nouns_before, said, stages
from briefing_app.reading.labels.predicates import is_aimed, is_people
from briefing_app.reading.labels.roots import content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View, ended, opened, unique
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import Mention, is_count, likeness
from briefing_app.reading.pattern import Pattern

_BOUNDS = frozenset(
    """target goal limit threshold cap ceiling floor maximum minimum norm quota forecast guidance
    estimate benchmark aim""".split()
)
_GAPS = frozenset(
    """gap lead margin difference shortfall deficit surplus excess advantage spread
    advance range interval error""".split()
)
_SIDES = {
    "above": "above", "below": "below", "over": "above", "under": "below", "beyond": "beyond",
    "short": "short of", "ahead": "ahead of", "behind": "behind", "off": "below",
    "beneath": "below", "better": "above", "shy": "short of",
}  # fmt: skip
_EXPECTING = frozenset(
    """expect expects expected forecast forecasts projected projects predicts predicted aims aim
    aimed aiming plans planned hopes target targets anticipates anticipated foresees""".split()
)
_AS_SAID = {
    "forecast": "forecast", "forecasts": "forecast", "projected": "projected",
    "projects": "projected", "planned": "planned", "plans": "planned",
}  # fmt: skip
_MOVED = Pattern(r"^(?:rise|fall|change|share) (?:in|of) ")
_TYPICAL = frozenset("normal usual average long-term typical".split())
_BEFORE_NOUN = frozenset(("long-term", "typical"))
"""Those of them that say nothing without their noun."""


def bounds(scene: Scene) -> Iterator[Candidate]:
    """Propose the bound with what it bounds, or how far from it something is."""
    view = scene.view
    yield from _bound(scene)
    yield from leads(scene)
    yield from _aside(scene)
    for what in compared(view):
        yield Candidate(f"gap to {what}", "aside", frozenset(("gap",)))
        near = view.link_at in (view.verb, view.at - 1) and view.main_low in COPULAS
        for who in view.subjects()[:1] if near and not norm_behind(view) else ():
            label = f"gap between {who} and {what}"
            yield Candidate(label, "aside", frozenset(("gap", "between", "plain")))
    yield from _margin(view)
    yield from _beside_norm(scene)
    if short_of(view) and scene.noun:
        yield Candidate(f"shortage of {scene.noun}", "bound", frozenset(("gap", "before")))
    yield from _expected(view)
    yield from _aimed(scene)
    yield from _statistic(scene)
    yield from _superlative(scene)
    if view.link in _EXPECTING and not view.passive:
        yield from _expected_before(scene)
    main = view.main
    if main is not None and main.low in _EXPECTING and not _is_joined(view):
        t, end = view.tokens, view.link_at
        begin = view.verb + 1
        mark = next((k for k in range(begin, end) if t[k].kind in "M#"), end)
        between = said(t, begin, min(mark, end)) if min(mark, end) > begin else ""
        # Who expects something is not what is expected.
        expected = view.subjects()[:1] if view.passive else ()
        word = _AS_SAID.get(main.low, "expected")
        for what in unique((between, *expected)):
            yield Candidate(f"{word} {what}", "expected", frozenset())


def _beside_norm(scene: Scene) -> Iterator[Candidate]:
    """ "The deficit was 5 million larger than planned": the deficit above plan."""
    view = scene.view
    norm, move = norm_behind(view), scene.move or worded(scene)
    if beyond_deed(view):
        yield from _beyond(scene)
    if not norm or not move or scene.kind is UnitKind.TIME:
        return
    side = "above" if move == "rise" else "below"
    if spent := _spent_on(view):
        yield Candidate(f"spending on {spent} {side} {norm}", "beside-norm", frozenset(("rank-0",)))
        return
    near = [
        _MOVED.sub("", label.text)
        for mention, label in scene.earlier[:1]
        if mention.sentence == scene.mention.sentence and label.rule not in OWN
    ]
    measure = " temperature" if scene.kind is UnitKind.TEMPERATURE else ""
    behind = opened(view.tokens, view.at + 2)[:1]  # "44 per cent less rain than normal"
    direct = view.main_low in COPULAS and view.link_at == view.verb
    own = [scene.noun] if scene.noun else []
    # "drivers were paid 4 per cent more than the average": not the drivers lie above it
    bears = verb_class(view) in ("be", "level", "move")
    subjects = view.subjects()[:1] if bears else []
    for n, who in enumerate(unique(behind or (subjects if direct else near or own or subjects))):
        what = who if measure.strip() in who.split() else f"{who}{measure}"
        yield Candidate(f"{what} {side} {norm}", "beside-norm", frozenset((f"rank-{n}",)))


def _spent_on(view: View) -> str:
    """ "We paid 96,000 less for travel than planned": what less was paid for."""
    t, i = view.tokens, view.at + 1
    spends = view.main_low in ("pay", "pays", "paid", "spend", "spends", "spent")
    compared_ = i + 1 < len(t) and t[i].low in ("more", "less") and t[i + 1].low in ("for", "on")
    return next(iter(opened(t, i + 2)), "") if spends and compared_ and not view.passive else ""


def _beyond(scene: Scene) -> Iterator[Candidate]:
    """ "repaid 9 million more than they borrowed": the money repaid beyond that borrowed."""
    view = scene.view
    t = view.tokens
    than = next(i for i in range(view.at, len(t)) if t[i].low == "than")
    other = next((form_of(w.low) for w in t[than + 1 : than + 4] if w.kind in "FE"), "")
    done = form_of(view.main_low)
    if done and other and done != other and scene.kind is UnitKind.MONEY:
        label = f"money {done} beyond money {other}"
        yield Candidate(label, "beside-norm", frozenset(("deed",)))


def _expected_before(scene: Scene) -> Iterator[Candidate]:
    """ "The jobless rate was 5.1%. Economists had forecast 5.2%": of what came right before."""
    for mention, label in scene.earlier[:1]:
        near = scene.mention.sentence - mention.sentence <= 1
        text = _MOVED.sub("", label.text)
        if near and likeness(scene.mention, mention) >= 2 and label.rule not in OWN and text:
            word = _AS_SAID.get(scene.view.link, "expected")
            yield Candidate(f"{word} {text}", "expected", frozenset(("before",)))


def short_of(view: View) -> bool:
    """Whether so many are lacking: "Schools are short of 3,600 teachers"."""
    t, link = view.tokens, view.link_at
    return link > 0 and t[link].low == "of" and t[link - 1].low == "short"


_AHEAD = frozenset("beat beats beating beaten defeated defeats defeating outsold outscored".split())
_BEHIND = frozenset("trail trails trailed trailing lag lags lagged lagging".split())


def _margin(view: View) -> Iterator[Candidate]:
    """ "Beating Labour by 1,840 votes", "trails the leader by 3 points": how far from whom."""
    begin, end = view.verb + 1, view.link_at
    if view.link != "by" or view.passive or view.main_low not in _AHEAD | _BEHIND:
        return
    base = base_end(view.tokens, begin)
    whole = base == end or any(e == end for e in stages(view.tokens, begin))
    for whom in ended(view.tokens, begin, end)[:2] if base > begin and whole else ():
        led = "lead over" if view.main_low in _AHEAD else "gap to"
        yield Candidate(f"{led} {whom}", "aside", frozenset(("gap",)))


def _is_joined(view: View) -> bool:
    """Whether the number opens what *and* joins: "expect a fall and one in six may close"."""
    return any(w.low == "and" for w in view.middle)


_SPENDING = frozenset("overspend underspend".split())
_EXPECTED = frozenset("expected forecast projected predicted anticipated due set".split())


def _expected(view: View) -> Iterator[Candidate]:
    """ "is expected to peak at 131,000", "expects the roll to peak at": what is not there yet."""
    t, v = view.tokens, view.verb
    if v > 1 and t[v].kind == "G" and t[v - 1].low == "seen" and t[v - 2].kind == "X":
        peak = "peak " if t[v].low == "peaking" else ""
        yield from (
            Candidate(f"expected {peak}{who}", "expected", frozenset(("passive",)))
            for who in view.subjects()[:1]
        )
        return  # "is seen peaking at 5%"
    if v < 2 or t[v].kind != "B" or t[v - 1].kind != "I" or _is_joined(view):
        return
    peak = "peak " if t[v].low == "peak" else ""
    if t[v - 2].low in _EXPECTED and any(w.low in COPULAS for w in t[max(0, v - 5) : v - 2]):
        led = f"{t[v].low} on " if t[v].low in _SPENDING else peak
        for who in view.subjects()[:2]:
            yield Candidate(f"expected {led}{who}", "expected", frozenset(("passive",)))
        return
    end = v - 1
    start = nouns_before(t, end)
    opens = start - (start > 0 and t[start - 1].kind == "D")
    takes = view.at == v + 2 and t[v + 1].kind == "L"  # "expects the state to take in £9m"
    if start < end and opens > 0 and t[opens - 1].low in _EXPECTING and not takes:
        what = said(t, start, end)
        yield Candidate(f"expected {peak}{what}", "expected", frozenset(("object",)))


def _aimed(scene: Scene) -> Iterator[Candidate]:
    """ "wants to bring the waiting list down to 300": the target for the waiting list."""
    view = scene.view
    if not is_aimed(view):
        return
    t, begin = view.tokens, view.verb + 1
    if base_end(t, begin) > begin:
        for what in opened(t, begin)[:2]:
            yield Candidate(f"target for {what}", "aimed", frozenset())
    elif begin < view.at and t[begin].low in ("it", "this", "them", "these"):
        for mention, label in scene.earlier[:1]:
            near = scene.mention.sentence - mention.sentence <= 1
            if near and label.text and label.rule not in OWN and likeness(scene.mention, mention):
                text = _MOVED.sub("", label.text)
                yield Candidate(f"target for {text}", "aimed", frozenset(("before",)))


_STATISTICS = frozenset(
    "average median mean usual normal maximum minimum record previous old".split()
)


_RANKED = Pattern(r"^(?:average|median|mean|maximum|minimum|highest|lowest) (?=\w)")


def _statistic(scene: Scene) -> Iterator[Candidate]:
    """ "34 deaths, and an average of 31.4 over five years", "the usual 74": of what came before."""
    view = scene.view
    t, at = view.tokens, view.at
    i = scene.view.link_at - 1 if scene.view.link == "of" else at - 1
    word = t[i].low if i >= 0 else ""
    own = scene.kind is UnitKind.TIME and view.main is not None and view.main.low not in COPULAS
    if (
        own
        or word not in _STATISTICS
        or scene.counts_per
        or (at + 1 < len(t) and t[at + 1].kind in "NJ")
    ):
        return
    for n, (mention, label) in enumerate(scene.earlier[:2]):
        fits = mention.found.kind not in ("age", "multiple") and label.rule not in OWN
        money = UnitKind.MONEY in (scene.kind, kind_of(mention.unit))
        fits = fits and not (money and scene.kind is not kind_of(mention.unit))
        fits = fits and not (word == "record" and _has_subject_behind(view, mention))
        near = scene.mention.sentence - mention.sentence <= 1
        text = _RANKED.sub("", _MOVED.sub("", label.text))
        alike = likeness(scene.mention, mention)
        if fits and near and alike and text and word not in text and len(text.split()) < 6:
            traits = frozenset((f"back-{n}", f"like-{alike}"))
            yield Candidate(f"{word} {text}", "statistic", traits)


def _superlative(scene: Scene) -> Iterator[Candidate]:
    """ "Made 327 transfers, the smallest of 85": the smallest of what was counted before."""
    view = scene.view
    t, led = view.tokens, view.link in ("of", "for") and view.link_at > 0
    led = led and (view.link == "of" or _is_superlative(t[view.link_at - 1].low))
    end = view.link_at if led else view.group
    alone = end > 1 and t[end - 2].low == "the" and (end == 2 or t[end - 3].kind in "MCSN")
    being = led or (view.main_low in COPULAS and view.verb >= view.link_at - 1)
    if not (alone and being and _is_superlative(t[end - 1].low)):
        return
    here = scene.mention
    for mention, _ in scene.earlier[:2]:
        counts = mention.found.kind == "count" and is_count(mention.unit) and mention.unit
        if counts and here.sentence - mention.sentence <= 1 and mention.unit != here.unit:
            traits = frozenset(("back-0", f"like-{likeness(here, mention)}"))
            yield Candidate(f"{t[end - 1].low} {mention.unit}", "statistic", traits)
            return


def _is_superlative(word: str) -> bool:
    """Whether a word is the highest degree of a known adjective: "smallest", "dearest"."""
    stem = word.removesuffix("est")
    stems = (stem, f"{stem}e", stem[:-1], f"{stem[:-1]}y")
    made = stem != word and any("J" in classes_of(s) for s in stems if len(s) > 1)
    return word in ("best", "worst") or (made and classes_of(word)[:1] != "N")


def _has_subject_behind(view: View, other: Mention) -> bool:
    """Whether a clause of its own follows the other figure: "while thefts rose to a record 9"."""
    start, end = view.subject
    return (
        end > start and view.tokens[start].start >= other.end and view.tokens[end - 1].kind == "N"
    )


def _bound(scene: Scene) -> Iterator[Candidate]:
    """ "a goal of 95 per cent", "the 2 per cent target"."""
    view = scene.view
    t = view.tokens
    for noun, where in _nouns(view):
        word = noun.rpartition(" ")[2].lower()
        if word not in _BOUNDS | _GAPS:
            continue
        kind = "gap" if word in _GAPS else "bound"
        joint = "in" if word in ("gap", "difference", "lead", "shortfall") else "for"
        traits = frozenset((kind, where))
        yield Candidate(noun, "bound", traits)
        of = kind == "bound" or joint == "in" or (word == "range" and where == "before")
        of = of and not (word in _GAPS and leaves(view))
        of = of and not _is_hedge(view)
        for what, source in _bounded(scene) if of else ():
            if not set(content(what)) & set(content(noun)):
                faced = source == "subject" and view.main_low in _FACING
                label = f"{noun} {'faced by' if faced else joint} {what}"
                yield Candidate(label, "bound-of", traits | {source, f"{kind}-{source}"})
        after = view.at + (1 if where == "before" else 1 + len(noun.split()))
        if after < len(t) and t[after].low in ("for", "over", "between", "in", "to", "on"):
            for phrase in opened(t, after + 1)[:2]:
                yield Candidate(f"{noun} {t[after].low} {phrase}", "bound-of", traits | {"said"})


_FACING = frozenset("face faces faced facing".split())


def _is_hedge(view: View) -> bool:
    """Whether a bound is the words that limit the number: "wants a cap of £2 on returns"."""
    return view.tokens[view.at].hedge.lower() in LIMITING


LIMITING = ("a cap of", "a limit of", "a ceiling of")


def _nouns(view: View) -> Iterator[tuple[str, str]]:
    t, link = view.tokens, view.link_at
    if _is_hedge(view):
        yield t[view.at].hedge.split()[1].lower(), "before"  # "a cap of £2"
    if link > 0 and t[link].low == "of" and t[link - 1].kind == "N":
        start = link
        while start and t[start - 1].kind in "NJ" and link - start < 3:
            start -= 1
        yield said(t, start, link), "before"
    ends = stages(t, view.at + 1, 1)
    if ends and ends[0] <= view.at + 4:
        yield said(t, view.at + 1, ends[0]), "after"


def _bounded(scene: Scene) -> list[tuple[str, str]]:
    """What the bound may be one for: what was measured before, the subject."""
    near = [
        (_MOVED.sub("", label.text), f"earlier-{n}")
        for n, (mention, label) in enumerate(scene.earlier[:2])
        if label.rule not in OWN and scene.mention.sentence - mention.sentence <= 1
        if not _is_share(label.text)
    ]
    here = scene.earlier[:1] and scene.earlier[0][0].sentence == scene.mention.sentence
    if here and near and (found := _GAP_OF.match(near[0][0])):
        return [(found["what"], "earlier-0")]  # "a surplus of 12 compared with a deficit of 3"
    if here and _is_share(scene.earlier[0][1].text):
        return []  # "88% have completed it, short of the goal of 100%"
    names = [] if _opens_clause(scene.view) else scene.view.subjects()[:2]
    subjects = [(w, "subject") for w in names]
    own = subjects and all(w.kind in "DJNA" or w.low == "of" for w in scene.view.middle)
    before = [(w, "before") for w in scene.subjects_before[:1] if not own]
    unit = [(scene.noun, "unit")] if scene.mention.found.unit_text else []
    said_of = (*unit, *subjects, *near, *before)
    return [(w, s) for w, s in said_of if w and len(w.split()) < 6]


_GAP_OF = Pattern(rf"^(?:\w+ )?(?:{'|'.join(sorted(_GAPS))}) (?:for|in|of) (?P<what>.+)$")


def _is_share(label: str) -> bool:
    return label.startswith(("share of ", "share who ", "share that ", "share with"))


def leaves(view: View) -> bool:
    """Whether what was told before only leaves it: "spending was 9, leaving a surplus of 1"."""
    return view.main_low in ("leaving", "left", "leaves")


_LASTING = ("year", "years", "months", "weeks", "days", "decade", "decades", "month", "week")


def _is_time(t: Sequence[Token], at: int) -> bool:
    """ "£8 million over the next three years": how long, no bound."""
    i = at
    while i < len(t) and t[i].kind in "DJA":
        i += 1
    return i < len(t) and t[i].low.endswith(_LASTING)


def _aside(scene: Scene) -> Iterator[Candidate]:
    """ "15 per cent above the 421 million that we expect", "21% short of"."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    side = _SIDES.get(t[i].low, "") if i < len(t) else ""
    if not side or (t[i].low == "off" and not scene.relative) or is_no_lead(scene):
        return
    begin = i + 1
    if begin < len(t) and t[begin].low in ("of", "than"):
        begin += 1
    timed = scene.kind is UnitKind.TIME
    if timed and t[i].low not in ("ahead", "behind", "short", "off"):
        return  # "jailed for nine years over the deaths"
    if not timed and _is_time(t, begin):
        return
    against = bound_at(t, begin)
    timely = any(w.kind == "Y" for w in t[begin : begin + _SOON])
    then = timely and not beyond_bound(view)  # "below the 30 of a year earlier"
    subjects = [(w, "subject") for w in view.subjects()[:2]]
    for who, source in (*subjects, *_bounded(scene)):
        if scene.kind is UnitKind.MONEY and is_people(who):
            continue  # "farmers were paid 38p, 2p below the cost of milk"
        for what in against:
            if then and what in _HOLLOW_BOUNDS:
                continue  # "below the figure for 2023": of that year
            if not set(content(what)) & set(content(who)):
                of = "cost of " if source == "subject" and _overruns(scene, what) else ""
                yield Candidate(f"{of}{who} {side} {what}", "aside", frozenset((source,)))
        if side in ("above", "below") and then:
            traits = frozenset((source, "bare"))
            yield Candidate(f"{'rise' if side == 'above' else 'fall'} in {who}", "aside", traits)
        if side == "short of" and scene.relative:
            yield Candidate(f"shortfall in {who}", "shortfall", frozenset((source,)))
    for what in against:
        if not is_plan(what):
            yield Candidate(f"gap to {what}", "aside", frozenset(("gap",)))


def _overruns(scene: Scene, bound: str) -> bool:
    """Whether a work cost more or less than its budget: "the line opened £2m over budget"."""
    built = scene.view.main_low in _BUILT and bound.split()[-1] == "budget"
    return built and scene.kind is UnitKind.MONEY


_BUILT = frozenset("opened reopened completed finished built delivered rebuilt".split())
_SOON = 4
_HOLLOW_BOUNDS = frozenset("figure level total number amount".split())


_NOUNS_TOO = frozenset("high low average mean normal".split())


def bound_at(t: Sequence[Token], begin: int) -> list[str]:
    """What it is set against; the number of a bound is left out: "the 24-metre limit"."""
    i = begin
    if planned := planned_by(t, i):
        return [as_norm(planned)]
    if i + 2 < len(t) and t[i].low in ("that", "those") and t[i + 1].low == "of":
        return [f"{t[i].low} of {what}" for what in opened(t, i + 2)[:1]]
    while i < len(t) and t[i].kind in "D#":
        i += 1
    i += i > begin and i < len(t) and t[i].low == "of"  # "above the 9.9 degrees of the old mean"
    end = i
    while end < len(t) and t[end].kind == "J":
        end += 1
    named = end < len(t) and t[end].kind == "N"  # "above the normal level"
    if end > i and t[end - 1].low in _NOUNS_TOO and not named:
        return [" ".join(w.text for w in t[i:end])]
    out = opened(t, i)[:2] if i < len(t) else []
    alone = not out and i < len(t) and t[i].low == "record"  # "half a metre below the record"
    out = ["record"] if alone else out
    usual = [w.low for w in t[begin : begin + 12] if w.low in _TYPICAL]
    usual = [w for w in usual if w not in _BEFORE_NOUN or not out]
    return unique((*out, *usual[:1]))


def _opens_clause(view: View) -> bool:
    """Whether the bound is the subject of a clause of its own: "will shut, and a limit of 60 km/h
    applies".
    """
    t, link = view.tokens, view.link_at
    start = nouns_before(t, link) if link > 0 else 0
    start -= start > 0 and t[start - 1].kind == "D"
    joined = view.link == "of" and start > 0 and t[start - 1].kind == "C"
    return joined and any(w.kind in "FX" for w in view.after[:1])
