"""Rises and falls, with what moved: "rise in burglaries", "fall in the unemployment rate"."""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.deeds import STAYING, form_of
from briefing_app.reading.labels.directions import (
    beyond_bound,
    beyond_deed,
    compared,
    is_beside,
    is_sized,
    than_before,
    worded,
)
from briefing_app.reading.labels.label import OWN, Candidate, Label
from briefing_app.reading.labels.labellers.counted.done import done
from briefing_app.reading.labels.labellers.multiples import chance_of, likely_to
from briefing_app.reading.labels.labellers.occasions import is_margin
from briefing_app.reading.labels.labellers.subjects import (
    ASSIGNING,
    has_its_own,
    in_setting,
    is_known_amount,
    verb_class,
)
from briefing_app.reading.labels.phrases import (
    MOST,
    base_end,
    nouns_before,
    said,
    stages,
    start_before,
)
from briefing_app.reading.labels.predicates import is_people, suffered
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import (
    BE_OR_HAVE,
    COPULAS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    Token,
)
from briefing_app.reading.labels.view import (
    MULTIPLIED,
    SAYING,
    View,
    ended,
    first_subject,
    opened,
    subject_of,
    unique,
)
from briefing_app.reading.lexicon.trends import DOWN_VERBS, MOVING_NOUNS, MOVING_VERBS, UP_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import Mention, is_count, is_relative
from briefing_app.reading.pattern import Pattern

_JOINTS = PREPOSITIONS | {"to"}
_MOVES = MOVING_NOUNS | {"change", "changes", "difference", "swing"}
_COMPARING = frozenset(
    """more fewer less higher lower larger smaller longer shorter greater extra additional
    further""".split()
)


def moves(scene: Scene) -> Iterator[Candidate]:
    """Propose "rise in …" or "fall in …" with each thing that may have moved."""
    move = scene.move or worded(scene) or than_before(scene)
    view = scene.view
    if is_beside(view):
        return
    if not move or compared(view) or beyond_bound(view) or beyond_deed(view) or is_margin(view):
        return
    by_words = frozenset() if scene.move else frozenset(("worded",))
    for thing, rule, traits in _things(scene):
        thing = _NUMBER_DOING.sub("people ", _OF_SUM.sub("", moved(thing)))
        bare = _GAP.sub(r"\2 \1", _within_a_line(thing))
        if bare:
            text = f"{_word(move, bare)} {bare}{_paced(scene, bare)}"
            yield Candidate(text, rule, traits | by_words)


def _word(move: str, what: str) -> str:
    """How English says that something rises: an economy grows or contracts."""
    head = _PART.split(what, maxsplit=1)[0].lower().split()
    if head[-1:] in (["economy"], ["economies"]) and "fuel" not in head:
        return "growth of" if move == "rise" else "contraction of"
    return f"{move} in"


def _paced(scene: Scene, bare: str) -> str:
    """In what time it moves by so much, where that is no year: "by 0.26°C per decade"."""
    base = scene.mention.unit.partition("/")[2]
    return f" per {base}" if base in _PACES and len(bare.split()) < MOST - 2 else ""


_PART = Pattern(r" (?:of|in|for|at|on|from|to|with|among) ")
_PACES = frozenset("decade month week day hour minute century".split())
_GAP = Pattern(r"^(gap|hole|deficit|shortfall|surplus) in (?:the |its )?([^\W\d_]+)$")
"""A gap that would be a rise in a thing in a thing: "gap in budget" as "budget gap"."""
_NUMBER_DOING = Pattern(r"^numbers? (?=(?:\w+ing|who)\b)")
"""Who are numbered by what they do: "the number sleeping outside"."""
_OF_SUM = Pattern(r"\sof\s\D?\d.*$")
"""The amount that a thing has now: "Revenue of $88 million, up 23%"."""
_LOOSE = frozenset("of in at from on for after during to".split())
"""What they lead may be left out; "who waited more than an hour" may not end before *than*."""


def _within_a_line(thing: str) -> str:
    """The thing without what its long clause ends in: "people who died (of an overdose in May)"."""
    words = thing.split()
    if len(words) <= MOST - 2:
        return thing
    clause = next((i for i, word in enumerate(words) if word in ("who", "that", "which")), -1)
    ends = (i for i, word in enumerate(words) if i > clause + 1 and word in _JOINTS)
    end = next(ends, -1) if clause > 0 else -1
    return " ".join(words[:end]) if end > 0 and words[end] in _LOOSE else thing


def moved(thing: str) -> str:
    """The thing itself where its words already say that it moved: "rise in sales" → "sales"."""
    words = thing.split()
    for i, word in enumerate(words[:3]):
        if word.lower() in _MOVES and words[i + 1 : i + 2] in (["in"], ["of"], ["on"], ["to"]):
            return " ".join(words[i + 2 :])
    if words == ["growth"]:
        return thing
    if words and words[-1].lower() in _MOVES_LAST:
        rest = words[:-1]
        return " ".join(rest) if any("N" in classes_of(w.lower()) for w in rest) else ""
    return thing


_MOVES_LAST = frozenset(
    "growth increase decline rise change cut reduction fall drop decrease hike jump".split()
)


def _things(scene: Scene) -> Iterator[tuple[str, str, frozenset[str]]]:
    view = scene.view
    at = view.link_at
    behind = view.behind
    sort = "comparing" if behind in _COMPARING else "noun" if behind in _MOVES else "other"
    if said_so := _as_said(view):
        yield from said_so
        return
    if _IN_ITSELF.search(view.tokens[view.at].low):
        counted = is_count(scene.mention.unit.partition("/")[0])
        yield from [(scene.noun, "move-unit", frozenset[str]())] if counted else ()
        return
    yield from _dearer(scene)
    if likely := list(_likelier(view)):
        yield from likely
        return
    named = [
        (thing, "move-after", frozenset((sort,))) for thing in _adds_to(scene) or _after(scene)
    ]
    yield from named
    if named and _names_what(view):
        return
    if at > 0 and view.tokens[at].low == "of" and view.tokens[at - 1].low in _MOVES:
        for thing in _of_move(view, at - 1):
            yield thing, "move-named", frozenset()
        found = view.subjects() or _of_clause_before(view)
        for thing in (found or scene.subjects_before) if _has_move(view) else ():
            yield thing, "move-apposed", frozenset((f"has-{bool(found)}",))
    elif _of_its_own(scene) or _multiplies_another(scene):
        return
    elif view.verb >= 0:
        yield from _governed(scene)
    else:
        for thing in _before(view):
            yield thing, "move-fragment", frozenset()
    if scene.noun and not (_of_those_who(view) or is_sized(view)):
        yield scene.noun, "move-unit", frozenset()
    if view.main_low not in _OFFERING or view.link != "of":
        yield from _said_before(scene)
    if view.host and view.at == 0:
        moved_there = _moved_in(view.host)
        yield from ((thing, "move-subject", frozenset(("crossed-0",))) for thing in moved_there)
        for thing in (
            () if moved_there else ended(view.host, max(0, len(view.host) - 4), len(view.host))
        ):
            yield thing, "move-host", frozenset()


_IN_ITSELF = Pattern(r"\d (?:more|fewer|less) ")
"""What a number says in itself of which there are more: "40 fewer cars a day"."""


def _as_said(view: View) -> list[tuple[str, str, frozenset[str]]]:
    """What moves where the words right at the number leave no doubt."""
    if explicit := _rise_of(view):
        return [(thing, "move-named", frozenset(("explicit",))) for thing in explicit]
    if beside := _up_or_down(view):
        return [(thing, "move-absolute", frozenset(("led",))) for thing in beside]
    return [(thing, "move-fragment", frozenset()) for thing in _multiplied(view)]


def _rise_of(view: View) -> list[str]:
    """ "a rise in pay of 6.5 per cent": what the words say themselves."""
    t, end = view.tokens, view.link_at
    if end < 3 or t[end].low != "of":
        return []
    near = range(end - 1, max(0, end - _REACH), -1)
    at = next((k for k in near if t[k].low in _MOVES and t[k + 1].low in ("in", "on")), -1)
    if at < 0 or any(w.kind in "#FXEBMSW" for w in t[at:end]):
        return []
    return ended(t, at + 2, end)


_REACH = 7


def _names_what(view: View) -> bool:
    """Whether a noun of its own says what moves: "helped by a 9 million reduction in stock"."""
    t, i = view.tokens, view.at + 1
    alone = view.at > 1 and t[view.at - 1].low in ("a", "an", "the")
    led = alone and t[view.at - 2].kind in "PFE" and t[view.at - 2].low != "of"
    what = i + 2 < len(t) and t[i].low in _MOVES and t[i + 1].low in ("in", "of")
    return led and what and all(w.text.islower() for w in t[i + 2 : i + 4] if w.kind == "N")


def _multiplied(view: View) -> list[str]:
    """What has so many times as much right before the verb that says so: "and visits doubled"."""
    t, at = view.tokens, view.at
    alone = not view.after or view.after[0].kind not in "NJDWO"
    multiplied = MULTIPLIED.match(t[at].low) is not None
    if multiplied and at and t[at - 1].kind == "N" and view.after and view.after[0].kind in "NJD":
        return opened(t, at + 1)  # "Drought halves the harvest"
    if multiplied and _is_to_do(view):
        return opened(t, at + 1)  # "asked officers to double the number of cameras"
    verb = alone and multiplied
    return ended(t, start_before(t, at), at) if verb and at and t[at - 1].kind == "N" else []


def _is_to_do(view: View) -> bool:
    """Whether it is what somebody is to do with a thing: "plans to treble the fee", "could halve
    the cost"; not "rose to double the level".
    """
    t, at = view.tokens, view.at
    if at < 2 or not view.after or view.after[0].kind not in "NJD":
        return False
    if t[at - 1].low in MODALS:
        return True
    before = t[at - 2]
    reached = before.low in MOVING_VERBS or before.low in _AMOUNTING
    to = t[at - 1].low == "to" and t[at].low.endswith("e")
    return to and not reached and before.kind in "NOEFBJX"


_AMOUNTING = ("up", "down", "amount", "amounts", "amounted")


def _multiplies_another(scene: Scene) -> bool:
    """Whether a clause behind tells what is so many times as much: "trebled what you give"."""
    return scene.mention.found.kind == "multiple" and scene.view.behind == "what"


def _has_move(view: View) -> bool:
    """Whether the subject has the move that is named: "sales saw a rise of 4%", "costs are up by a
    rise of 3%"; who demands, offers or approves one does not rise.
    """
    main = view.main
    moved = main is not None and main.low in MOVING_VERBS
    if moved and view.link_at > 2 and view.tokens[view.link_at - 3].text == ",":
        return True  # "Reserves had fallen to £640,000, a drop of 60 per cent"
    return main is None or main.low in BE_OR_HAVE or form_of(main.low) in _HAVING


_HAVING = frozenset(
    """seen had recorded posted experienced suffered enjoyed shown registered marked represented
    undergone noted faced meant followed brought""".split()
)


def _moved_in(host: Sequence[Token]) -> list[str]:
    """What moves in the clause that a bracket ends: "traffic shrank for the fourth month (–3%)"."""
    verb = next((i for i in range(len(host) - 1, 0, -1) if host[i].kind in "FE"), -1)
    if verb < 0 or host[verb].low not in MOVING_VERBS or any(w.kind in "#MSC" for w in host[verb:]):
        return []
    start, end = subject_of(host, verb)
    return ended(host, start, end)


def _up_or_down(view: View) -> list[str]:
    """ "with exports down 12 percent", "prices fell, rents up 4%": what stands before the word."""
    t, end = view.tokens, view.link_at
    end -= end > 0 and t[end].low == "by" and t[end - 1].low in ("up", "down")
    named = end - (end > 1 and t[end - 1].low in ("go", "goes", "went"))
    if end < 1 or t[end].low not in ("up", "down") or t[named - 1].kind != "N":
        return []
    end = named
    start = end
    while start and t[start - 1].kind in "NJD":
        start -= 1
    led = start > 0 and (t[start - 1].low in _LED or t[start - 1].text in ",;:–—")
    return ended(t, start, end) if led else []


_LED = frozenset("with and but while as".split())


def _governed(scene: Scene) -> Iterator[tuple[str, str, frozenset[str]]]:
    """The object and the subject of the verb that moves; the subject before where it has none."""
    view = scene.view
    if done := list(_done_more(view)):
        yield from done
        return
    link = view.link if view.link in ("by", "to", "of", "from") else "-"
    moved_object = _between(view) or _lost_before(view)
    for thing in moved_object:
        yield thing, "move-object", frozenset((f"link-{link}",))
    crossed = sum(1 for w in view.middle if w.text == "," or w.kind == "C")
    figures = any(w.kind == "#" for w in view.middle)
    traits = frozenset((f"crossed-{min(crossed, 2)}", f"past-{figures}"))
    found = view.subjects()
    moves_not = _loses(scene) or moved_object or _assigns(scene) or is_compared(view)
    moves_not = moves_not or _moves_it(view) or _seen_to_move(view) > 0
    # "The firm hired 90 nurses, 15 fewer than planned", "Elwick has 900 residents, 2% more": what
    # it has, or did so many times, moves, not it.
    moves_not = moves_not or (figures and verb_class(view) in ("other", "have"))
    moves_not = moves_not or _is_added(scene) or _is_where(scene, found)
    another = _of_another(view) or has_its_own(view)
    if moves_not or _beside_amount(scene) or another or is_known_amount(view):
        return
    if not found and _means_amounts(scene):
        return
    start, end = view.subject
    dearer = "cost of " if view.main_low in ("cost", "costs") else ""
    # "Two clients left; without them it would have been 3% higher": not what came before them
    again = start + 1 == end and view.tokens[start].kind == "O"
    again = again and any(w.kind in "FX" or w.text == ";" for w in view.tokens[:start])
    we = end == start + 1 and view.tokens[start].low in ("we", "i", "you")  # no thing said before
    again = again or we
    they = end == start + 1 and view.tokens[start].low in ("they", "these")
    before = [] if again else [w for w in scene.subjects_before if not they or is_many(w)]
    its = end > start and view.tokens[start].low in ("its", "their")
    if its and found and found[0] in ("number", "numbers", "total"):
        found, before = [], list(scene.subjects_before)  # "its numbers have fallen by 58%"
    if told := _summed(scene, found):
        found, before = [], told
    for thing in in_setting(view, found) or before:
        what = f"{dearer}{thing}"
        if scene.kind is UnitKind.TEMPERATURE and "temperature" not in thing:
            what = f"{thing} temperature"
        yield what, "move-subject" if found else "move-before", traits
    if end > start and view.tokens[end - 1].low in ("shares", "stock"):
        yield "share price", "move-subject", traits | {"shares"}


def _summed(scene: Scene, found: list[str]) -> list[str]:
    """What *the total* or *the figure* stands for: what an amount right before is about."""
    start, end = scene.view.subject
    alone = len(found) == 1 and end - start <= _WITH_ITS
    noun = found[0] if alone and scene.view.tokens[start].kind == "D" else ""
    if noun not in _SUMMING:
        return []
    share = noun in ("share", "proportion", "rate")
    told = (
        (m, label)
        for m, label in scene.earlier[:4]
        if scene.mention.sentence - m.sentence <= 1
        and not (m.found.change or label.rule in OWN)
        and (is_relative(m) if share else is_count(m.unit) or noun == "figure")
    )
    return [fitting(label.text) for _, label in told][:1]


_SUMMING = frozenset(
    "total totals number numbers figure tally count toll share proportion rate".split()
)
_WITH_ITS = 2
"""Words of a subject that says no more than *the total*."""


def _is_where(scene: Scene, found: list[str]) -> bool:
    """Whether *which* hangs on a place: "870 homes in Pellworth, which is 15 per cent below"."""
    view = scene.view
    named = bool(found) and all(word[:1].isupper() for word in found[0].split())
    which = view.group > 1 and view.tokens[view.group - 1].low == "which"
    near = scene.earlier[:1] and scene.earlier[0][0].sentence == scene.mention.sentence
    place = view.tokens[view.subject[0] - 1].kind == "P" if view.subject[0] > 0 else False
    return named and which and bool(near) and place


def _means_amounts(scene: Scene) -> bool:
    """Whether *that* stands for the amounts right before: "That is 6 per cent more"."""
    t, here = scene.view.tokens, scene.mention.sentence
    start, end = scene.view.subject
    that = end == start + 1 and t[start].low in ("that", "this")
    return that and any(here - m.sentence == 1 and not m.found.change for m, _ in scene.earlier[:3])


def _of_clause_before(view: View) -> list[str]:
    """ "Loans went up, which is an increase of a fifth": the subject of the clause before."""
    before = view.tokens[: view.at]
    return first_subject(before) if any(w.kind == "W" for w in before) else []


def _seen_to_move(view: View) -> int:
    """Where the verb stands of what somebody sees move: "saw their rents go up by", or 0."""
    t, begin = view.tokens, view.verb + 1
    if view.main_low not in _SEEING or view.link_at <= begin:
        return 0
    moves_ = (
        k for k in range(begin + 1, view.link_at) if t[k].low in _MOVING and t[k - 1].kind in "NO"
    )
    return next(moves_, 0)


_SEEING = frozenset("see sees saw seen seeing watch watched".split())
_MOVING = frozenset("go rise fall drop grow climb jump shrink soar slump decline increase".split())


def _lost_before(view: View) -> list[str]:
    """ "The museum lost visitors, 3,400 fewer than": what was lost, before a comma."""
    t, begin = view.tokens, view.verb + 1
    end = base_end(t, begin) if view.main_low in _LOSING else begin
    apart = begin < end < view.at and t[end].text == ","
    return ended(t, begin, end) if apart else []


def _moves_it(view: View) -> bool:
    """Whether the verb moves what a pronoun stands for: "the mayor proposed to raise it by 50p"."""
    led = view.link in ("by", "to", "from") and view.tokens[view.link_at].kind == "P"
    return led and [w.kind for w in view.middle[:2]] == ["O", "P"]


def _done_more(view: View) -> Iterator[tuple[str, str, frozenset[str]]]:
    """ "Teachers earn 11% less", "homes used 4% more": what is done moves, not who does it."""
    main, t, i = view.main, view.tokens, view.at + 1
    alone = i < len(t) and t[i].low in ("more", "less") and not is_compared(view)
    if main is None or not alone or view.link_at != view.verb or main.low in _NOT_DONE:
        return
    done = form_of(main.low)
    what = "money" if done in _WITH_MONEY else "amount"
    given = view.passive and done in _WITH_MONEY
    if not done or (view.passive and not given):
        return
    for who in view.subjects()[:2]:
        yield f"{what} {done} {'to' if given else 'by'} {who}", "move-subject", frozenset()


_WITH_MONEY = frozenset(
    "earned spent paid saved invested donated borrowed owed lent charged raised".split()
)
"""What is done with money, whose amount need not be said."""
_NOT_DONE = (
    COPULAS
    | HAVE
    | SAYING
    | STAYING
    | DOWN_VERBS
    | UP_VERBS
    | {"cost", "costs", "weigh", "weighs", "weighed"}
)


def _dearer(scene: Scene) -> Iterator[tuple[str, str, frozenset[str]]]:
    """ "Passengers will pay 60p more for a single journey": the price of the journey."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    paid = view.main_low in ("pay", "pays", "paid")
    if paid and i + 1 < len(t) and t[i].low in ("more", "less") and t[i + 1].low == "for":
        for what in opened(t, i + 2)[:2]:
            yield f"price of {what}", "move-after", frozenset(("comparing",))


def _likelier(view: View) -> Iterator[tuple[str, str, frozenset[str]]]:
    """ "They were 18% less likely to have a stroke": the chance of one."""
    t, i = view.tokens, view.at + 1
    verb = likely_to(t, i)
    if not verb or t[i].low not in ("more", "less"):
        return
    yield chance_of(t, verb), "move-after", frozenset(("comparing",))


def _of_its_own(scene: Scene) -> bool:
    """Whether a share is of something that the subject has: "lost 12% of its value"."""
    t, i = scene.view.tokens, scene.view.at + 1
    owned = i + 1 < len(t) and t[i].low == "of" and t[i + 1].low in ("its", "their", "his", "her")
    return owned and scene.relative


_BESIDE = Pattern(r",\s+(?:up|down)(?:\s+by)?\s+\S{0,2}$")


def _of_another(view: View) -> bool:
    """Whether a noun of its own stands at the number: "moths gained 60%, hoverflies 35%"."""
    t, at = view.tokens, view.at
    at = view.link_at if view.link in ("by", "to", "at") else at
    start = nouns_before(t, at)
    listed = (
        0 < start < at
        and t[at - 1].kind == "N"
        and (t[start - 1].text == "," or t[start - 1].kind == "C")
    )
    return listed and any(w.kind == "#" for w in view.middle)


def _beside_amount(scene: Scene) -> bool:
    """Whether what moved is the amount right before: "museums drew 5 million visits, up 12%"."""
    here = scene.mention.sentence
    if not scene.earlier or not _BESIDE.search(scene.mention.before):
        return False
    amount, label = scene.earlier[0]
    named = bool(label.text) and label.sure and label.rule not in OWN
    return named and amount.sentence == here and scene.noun == "" and is_count(amount.unit)


_LOSING = frozenset(
    """losing gaining shedding lost lose loses shed sheds gained gain gains added add adds cut cuts
    trim trims trimmed slash slashes slashed axe axes axed shave shaves shaved save saves
    saved""".split()
)


def _loses(scene: Scene) -> bool:
    """Whether the subject loses or gains what is counted: it does not move itself."""
    view = scene.view
    pays = view.main_low in ("pay", "pays", "paid")
    direct = view.main_low in _LOSING and view.link_at <= view.verb
    of_them = scene.relative and view.behind == "of" and direct  # "reported losing 4% of lambs"
    return of_them or ((direct or pays) and not scene.relative)


def is_compared(view: View) -> bool:
    """Whether it is of what stands behind the number: "63% more passengers", "cut 1 in 8 jobs"."""
    t, i = view.tokens, view.at + 1
    if is_sized(view):
        return False
    more = i + 1 < len(t) and t[i].low in _COMPARING and base_end(t, i + 1) > i + 1
    return more or (0 <= view.link_at == view.verb and t[i : i + 1] != () and _is_noun(t[i]))


def _is_noun(word: Token) -> bool:
    return word.kind == "N" and word.low not in _MOVES and word.low not in _COMPARING


def _assigns(scene: Scene) -> bool:
    """Whether the subject only says how much there is: "The office puts it at 4.1 billion"."""
    main = scene.view.main
    return main is not None and (main.low in ASSIGNING - DOWN_VERBS or main.low in SAYING)


_DONE = Pattern(r"\s(?:was|were|has|have|had|is|are)\s")


def _said_before(scene: Scene) -> Iterator[tuple[str, str, frozenset[str]]]:
    """What the figures before are about: "1,482 people were killed, 6% fewer than in 2020"."""
    here = scene.mention.sentence
    aside_ = _moves_another(scene.view)
    unsaid = [m for m, label in scene.earlier[:1] if m.sentence == here and label.rule in OWN]
    if _after_another(scene.view) or any(_DONE.match(m.after) for m in unsaid):
        return  # "Barley: 812,000 tonnes were threshed, just 4 per cent below"
    told = [
        (m, label)
        for m, label in scene.earlier[:3]
        if label.rule not in (*OWN, *_WHEN)
        and not label.text.startswith(_ADDED)
        and not _IS_BOUND.search(label.text)
        and not (label.rule == "time-glued" and _LED_IN.search(m.before[-20:]))
        and _alike(scene, m)
    ]
    beside_ = scene.view.link == "," and any(m.sentence == here for m, _ in scene.earlier[:1])
    for mention, label in _rather(scene, told):
        back = scene.mention.index - mention.index
        if _other_number(scene, label):
            continue
        if aside_ and mention.sentence == here:
            continue
        if mention.sentence == here and back <= 3 and not _moves_itself(scene, mention):
            count = f"count-{min(len(label.text.split()), 6)}"
            yield fitting(label.text), "move-earlier", frozenset((f"same-sentence-{back}", count))
        elif mention.sentence == here - 1 and not (beside_ or scene.view.subjects()):
            yield fitting(label.text), "move-earlier", frozenset(("sentence-before",))
    if scene.base_of is not None:
        yield scene.base_of.text, "move-base", frozenset()


def _moves_another(view: View) -> bool:
    """Whether the verb of change has an object of its own: "a nap of 9 minutes cut the rate by"."""
    t, begin, end = view.tokens, view.verb + 1, view.link_at
    direct = view.verb >= 0 and view.link == "by" and begin < end and not view.passive
    moves_ = view.main_low in MOVING_VERBS and base_end(t, begin) > begin
    return direct and moves_ and not any(w.kind == "#" for w in t[begin:end])


_IS_BOUND = Pattern(r"\b(?:standard|target|limit|threshold|goal)\b")
"""What an amount is set against does not move: "short of the standard of 95% but up 6 points"."""
_LED_IN = Pattern(
    r"\b(?:of|in|by|during|after|from|for|at|on|with|over|through|within)"
    r"\s(?:(?:the|an?|its|their)\s)?$",
)
"""A length of time that is only told by the way: "by the end of a six-month trial"."""
_WHEN = (
    "time-ahead", "time-back", "time-every", "time-left", "time-period", "time-since", "time-until",
    "time-which",
)  # fmt: skip
"""Rules that say of a time when or how often something was so: of those nothing moves."""


def _rather(scene: Scene, told: list[tuple[Mention, Label]]) -> list[tuple[Mention, Label]]:
    """Those told before that moved rather: of the same unit, and none inside another's phrase.

    Of "642,000 people in 23 districts, 91,000 more" it is the people, of "Income from the four car
    parks was 61,220, down 7 per cent" the income.
    """
    unit = scene.mention.unit
    alike = [pair for pair in told if scene.noun and pair[0].unit == unit]
    here = [m for m, _ in told if m.sentence == scene.mention.sentence]
    inner = [m for m in here if m.found.kind == "count" and _INNER.search(m.before)]
    outer = len(inner) < len(here)
    return alike or [pair for pair in told if not (outer and pair[0] in inner)]


_INNER = Pattern(
    r"\b(?:in|of|from|at|on|with|across|to|by|for|among)"
    r"\s(?:(?:the|its|their|our|all|some|about|only|[\w-]+(?:['’]s|s['’]))\s)*$"
)


def _other_number(scene: Scene, label: Label) -> bool:
    """Whether *it* cannot stand for what was counted: "two clients left; it would have been 3%
    higher".
    """
    start, end = scene.view.subject
    who = scene.view.tokens[start].low if end == start + 1 else ""
    moves_ = verb_class(scene.view) == "move" and who in ("they", "these")
    one = moves_ and not is_many(fitting(moved(label.text)))
    return (who == "it" and is_people(label.text)) or one


def _after_another(view: View) -> bool:
    """Whether a preposition sets the move beside what came before: "after a loss of 4 million"."""
    t, i = view.tokens, view.link_at - 1
    named = i > 0 and t[view.link_at].low == "of" and t[i].kind == "N"
    i = nouns_before(t, i + 1) - 1 if named else -1
    i -= i > 0 and t[i].kind == "D"
    return i >= 0 and t[i].low in _SETTING


_SETTING = frozenset("after despite following against from than before".split())


def _moves_itself(scene: Scene, other: Mention) -> bool:
    """Whether the clause behind another figure has a subject of its own: "and rates rose by 8%"."""
    view = scene.view
    start, end = view.subject
    own = end > start and view.tokens[start].start >= other.end
    return own and (view.tokens[end - 1].kind == "N" or view.tokens[start].low in _OTHERS)


_OTHERS = frozenset("those we i you he she".split())
"""Pronouns that stand for no amount said before: "we underspent by 2 million"."""


def _alike(scene: Scene, other: Mention) -> bool:
    """Whether what the other figure is about can move by such an amount: no share by minutes."""
    kind = kind_of(other.unit)
    if scene.view.behind == "fewer" and not scene.relative:  # "waited two hours, 37 fewer than"
        return not other.unit or is_count(other.unit)
    measured = scene.kind not in (UnitKind.COUNT, UnitKind.NONE)
    if scene.kind is UnitKind.MONEY:
        return kind is UnitKind.MONEY  # "a family of four would pay 104 more"
    if scene.mention.unit == "percentage point":
        return is_relative(other) or kind not in (UnitKind.TIME, UnitKind.MONEY)
    measure = scene.mention.found.kind in ("measure", "rate")  # no orders move by litres
    top = kind_of(other.unit.partition("/")[0])
    if scene.mention.found.kind == "measure" and top not in (scene.kind, UnitKind.COUNT):
        return top is UnitKind.NONE  # no time moves by knots
    counts = measure and is_count(other.unit) and other.found.kind == "count"
    return (
        scene.relative or not measured or kind is scene.kind or not (counts or is_relative(other))
    )


_OFFERING = frozenset(
    """offer offers offered propose proposes proposed demand demands demanded seek seeks sought
    accept accepts accepted reject rejects rejected award awarded want wants wanted""".split()
)
"""Deeds whose rise is of nothing that was told before: "the company offered a rise of 1.5%"."""
_ADDED = ("more ", "extra ", "fewer ", "less ")


_RELATIVE = Pattern(r"\s(?:on|in|at|to|for|from|with|by)\swhich\s.*$")


def fitting(label: str) -> str:
    """A label without its last participle or part where "rise in" would make it too long."""
    words = label.split()
    if len(words) <= MOST - 2:
        return label
    bare = _RELATIVE.sub("", label)
    if bare != label:
        return bare  # "homes on which ground was broken": homes
    if classes_of(words[-1].lower())[:1] in ("P", "D"):
        return " ".join(words[:-1])
    joints = _JOINTS | {"who", "that", "which"}
    cuts = [i for i in range(1, len(words)) if words[i].lower() in joints]
    fits = [i for i in cuts if i <= MOST - 2 and words[:i] != ["share"]]
    return " ".join(words[: fits[-1]]) if fits else label


def _of_move(view: View, at: int) -> list[str]:
    """ "the jump of 6.7 points", "a price cut of 4%": what stands before the noun."""
    t = view.tokens
    start = nouns_before(t, at)
    return [said(t, start, at)] if start < at else []


_ADDING = frozenset("add adds added adding".split())
_PUTTING = frozenset("put puts putting".split())
_TAKING_OFF = frozenset(
    """take takes took taking cut cuts cutting knock knocks knocked shave shaves shaved wipe wipes
    wiped""".split()
)


def _adds_to(scene: Scene) -> list[str]:
    """ "A line that will add 20% to capacity", "took 1.1 seconds off a mark": what it moves."""
    return opened(scene.view.tokens, scene.view.at + 2)[:2] if _is_added(scene) else []


def _is_added(scene: Scene) -> bool:
    t, i, low = scene.view.tokens, scene.view.at + 1, scene.view.main_low
    led = t[i].low if i + 1 < len(t) and scene.view.link_at <= scene.view.verb else ""
    moves_it = (low in _ADDING and led == "to") or (low in _TAKING_OFF and led in ("off", "from"))
    moves_it = moves_it or (low in _PUTTING and led == "on")
    return moves_it and (scene.relative or scene.kind in (UnitKind.MONEY, UnitKind.TIME))


def _after(scene: Scene) -> list[str]:
    """ "a 5% rise in sales", "5% more sales", "an increase of 5% in sales"."""
    view = scene.view
    t = view.tokens
    i = view.at + 1
    if does := _of_those_who(view):
        return does
    while i < len(t) and t[i].kind in "JAL":
        i += 1
    out: list[str] = []
    if i < len(t) and (t[i].low in _MOVES or t[i].low in _COMPARING):
        j = i + 1
        if j < len(t) and t[j].low in ("in", "of", "on", "to"):
            out += opened(t, j + 1)
        elif j < len(t) and t[j].kind in "NJ":
            out += opened(t, j)
    elif i < len(t) and t[i].low in ("in", "of", "off"):
        # "added £2 million in security": what the money is, no rise of it
        stuff = scene.kind is UnitKind.MONEY and t[i].low == "in" and view.link_at <= view.verb
        real = i + 2 < len(t) and t[i + 2].low == "terms"  # "by 4% in real terms"
        when = t[base_end(t, i + 1) - 1].low in _WHILE  # "by 1.2 metres in the first night"
        out += opened(t, i + 1) if not (stuff or real or when) else []
    elif i < len(t) and t[i].kind == "N" and not is_sized(view):
        out += opened(t, i)
    return unique(out)


def _of_those_who(view: View) -> list[str]:
    """ "410 fewer people were fined": of whom there are fewer, with what they do or suffer."""
    t, begin = view.tokens, view.at + 2
    if begin >= len(t) or t[begin - 1].low not in _COMPARING or t[begin].kind not in "NJE":
        return []
    ends = stages(t, begin)
    bare = said(t, begin, ends[0]) if ends else ""
    told = [label for end in ends for label in suffered(view, said(t, begin, end), end)]
    if bare and view.verb >= 0:  # "hired 40 fewer nurses", "landed 17% more fish"
        told += [label for label, how in done(view, bare, ends[0]) if how == "deed"]
    told += list(suffered(view, bare, ends[-1])) if len(ends) > 1 else []
    short = (_ARTICLE.sub(" ", who) if len(who.split()) > MOST - 2 else who for who in told)
    return unique(w for w in short if w.startswith(f"{bare} ") and len(w.split()) <= MOST - 2)


_ARTICLE = Pattern(r"\s(?:the|an?)\s")


_WHILE = frozenset(
    """night day morning evening afternoon week month year quarter season hour weekend half
    decade""".split()
)


def _between(view: View) -> list[str]:
    """ "raised prices by 4%", "saw a rise in thefts of 4%", "cut jobs by": the object."""
    t = view.tokens
    begin = view.verb + 1
    end = view.link_at if view.link_at > view.verb else view.at
    while begin < end and t[begin].kind == "L":
        begin += 1
    if base_end(t, begin) == begin or view.link not in ("by", "to", "from", "of", "at"):
        return []
    end = _seen_to_move(view) or end
    if end == base_end(t, begin) and t[end - 1].low in _AMOUNTS:
        return []  # "Rents jumped an average of 9 per cent"
    found = ended(t, begin, end)
    inside = [k for k in range(begin, end) if t[k].low in _MOVES]
    direct = inside == [begin] and end == begin + 1 and verb_class(view) == "move"
    if inside and not direct:  # "reduces growth by 4%"
        after = inside[0] + 1
        if after < end and t[after].kind == "P":
            return ended(t, after + 1, end)
        return []
    return found


_AMOUNTS = frozenset("average total maximum minimum mean".split())


def _before(view: View) -> list[str]:
    """A headline or a cell without a verb: "Burglary down 6.4 percent"."""
    t = view.tokens
    end = view.at
    while end and (t[end - 1].kind in "MAP" or t[end - 1].low in ("up", "down", "higher", "lower")):
        end -= 1
    return ended(t, start_before(t, end), end)
