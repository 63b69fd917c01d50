"""What the verb says a time is of: what takes, lasts, waits, is spent or is finished in it."""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.grammar.plurals import is_many, is_plural
from briefing_app.reading.labels.deeds import bare_of, form_of, gerund_of, third_person
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.durations.which import for_which, in_which, on_which
from briefing_app.reading.labels.labellers.durations.words import (
    BEYOND,
    SPENDING,
    TAKING,
    WAITING,
    deed_end,
    denies,
    is_ranked,
    is_within,
    said_words,
    tail,
    unit_of,
)
from briefing_app.reading.labels.phrases import MOST, base_end, nouns_before, said, stages
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.roots import named_time
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, HAVE, Token
from briefing_app.reading.labels.view import View, opened, said_between, unique
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of

_LASTING = frozenset("last lasts lasted run runs ran go going remained continued".split())
_FINISHING = frozenset(
    "finish finished finishes won completed clocked came ran home recorded set posted".split()
)
_ENDING = frozenset("ended ends broke concluded adjourned".split())
"""What something does after so long as it lasted: "the talks broke up after 11 hours"."""
_PASSED = frozenset("spent lost worked saved served waited trained played given taught".split())
_OWN_TIME = frozenset("spent waited trained played".split())
"""What somebody does with their own time: "days spent by the crew" says no more than that."""
_MEANING = (
    (TAKING, "taking", "time needed for"),
    (_LASTING, "lasting", "length of"),
    (WAITING, "waiting", "waiting time of"),
    (_FINISHING, "finishing", "time of"),
    (COPULAS, "being", "length of"),
    (MOVING_VERBS, "moving", "length of"),
)
"""What a time is of a subject, by its verb."""


def verbs(scene: Scene) -> Iterator[Candidate]:
    """Propose the time that the subject takes, lasts, waits, and the time of the deed."""
    view = scene.view
    if view.main is None:
        yield from _to_do(scene)
        return
    subjects = [] if _is_speaker(view) else _who(scene)
    if view.behind != "apart":
        yield from _of_subject(view, subjects)
    yield from _lasts(view, subjects)
    yield from _placed(view)
    yield from _suffices(scene)
    if view.main.low in WAITING:
        yield from _waited(view)
    yield from _deeds(scene)
    if view.link == "after" and view.main.low in _ENDING and _just_ends(view):
        for who in subjects if not any(map(is_people, subjects[:1])) else ():
            yield Candidate(f"length of {who}", "time-verb", frozenset(("lasting",)))
    if view.link == "by":
        for what in _put_off(view, subjects):
            yield Candidate(f"delay of {what}", "time-ahead", frozenset(("plan",)))
    if not (unit_of(scene) and _is_passed(view)):
        yield from _clause(view, subjects)
    yield from on_which(view)
    yield from in_which(view)
    yield from _units(scene)


_PUTTING_OFF = frozenset("delayed delays delay postponed postpones postpone deferred".split())


def _put_off(view: View, subjects: list[str]) -> list[str]:
    """What comes later by the time: "was postponed by a week", "put back the start by an hour"."""
    t, verb = view.tokens, view.verb
    particle = verb + 1 < len(t) and t[verb + 1].low in ("back", "off")
    particle = particle or (view.link_at > verb and t[view.link_at - 1].low in ("back", "off"))
    if view.main_low not in _PUTTING_OFF and not (particle and view.main_low in _SHIFTING):
        return []
    taken = nouns_before(t, view.link_at - (t[view.link_at - 1].low in ("back", "off")), verb + 1)
    what = said(t, taken, view.link_at) if not view.passive and taken < view.link_at else ""
    return [what] if what else subjects


_SHIFTING = frozenset("put puts pushed pushes push set sets".split())


def _who(scene: Scene) -> list[str]:
    """The subject, or what *it* or *they* stand for: "it takes four years" tells of no one."""
    view = scene.view
    start, end = view.subject
    who = view.tokens[start].low if end == start + 1 else ""
    if who not in ("it", "they"):
        return view.subjects()[:2]
    object_ = any(w.kind == "O" for w in view.middle)
    behind = view.after[0] if view.after else None
    dummy = object_ or (behind is not None and (behind.kind == "I" or behind.low in _UNTIL))
    if who == "it" and view.main_low in TAKING and dummy:
        return []
    many = who == "they"
    told = [w for w in scene.subjects_before[:2] if is_many(w) or not (many or is_people(w))]
    return told or (_many_before(view, start) if many and view.main_low in _LASTING else [])


def _many_before(view: View, end: int) -> list[str]:
    """The last plural of the clauses before: "wants reserves built up: they would last"."""
    t = view.tokens
    nouns = (w.low for w in reversed(t[:end]) if w.kind == "N" and w.text[:1].islower())
    return [noun for noun in nouns if is_many(noun)][:1]


_UNTIL = frozenset("until till before for".split())


def _just_ends(view: View) -> bool:
    """Whether it is the subject that ends, and no siege that it ends: "broke up after 11 hours"."""
    broke = view.main_low == "broke"
    parted = broke and view.tokens[view.verb + 1].low == "up"
    between = view.tokens[view.verb + 1 + parted : view.link_at]
    return all(w.kind == "Y" for w in between) and parted is broke


def _in_parts(view: View) -> bool:
    """Whether a comma parts the time from its verb: "are needed, three months apart"."""
    return any(w.text == "," for w in view.middle)


def _is_speaker(view: View) -> bool:
    """Whether *who* is the one who speaks: "a herd of 120, said Gwen Parry, who has milked"."""
    t, k = view.tokens, view.group - 1
    return k > 1 and t[k].low == "who" and t[k - 1].text == "," and said_between(t, k - 1)


def _of_subject(view: View, subjects: list[str]) -> Iterator[Candidate]:
    low = view.main_low
    direct = all(w.kind in "DAJ" for w in view.middle)
    people = bool(subjects) and is_people(subjects[0])
    for words, trait, opening in _MEANING:
        if low not in words:
            continue
        taken = any(w.text == "," or w.kind == "N" for w in view.middle) and view.link == "in"
        if trait == "taking" and (_takes_off(view) or taken or _in_parts(view)):
            continue
        if trait == "finishing" and not _in_time(view):
            continue
        if trait == "being" and view.after and view.after[0].kind == "N":
            continue  # "is ten minutes' walk from the station"
        if trait in ("being", "lasting") and (people or not (direct or trait == "lasting")):
            continue
        if trait == "moving" and (people or not _to_a_length(view)):
            continue
        if trait in ("being", "lasting") and any(w.low in BEYOND for w in view.after[:4]):
            continue
        if trait == "lasting" and (_lasting_now(view, subjects) or _parted(view)):
            continue  # "the deals will run out in the next year"
        for who in subjects:
            yield Candidate(named_time(opening, who), "time-verb", frozenset((trait,)))


def _to_a_length(view: View) -> bool:
    """Whether the subject itself is made so long: "the stop had been cut from 31 days to 12"."""
    led = [w for w in view.tokens[view.verb + 1 : view.link_at] if w.kind not in "ALY"]
    other = any(w.kind != "#" and w.low not in ("from", "to") for w in led)
    return view.link in ("from", "to") and view.link_at > view.verb and not other


def _parted(view: View) -> bool:
    """Whether a particle or an object makes another verb of it: "run out", "run the shop"."""
    if base_end(view.tokens, view.verb + 1) > view.verb + 1 and view.link_at > view.verb:
        return True
    return any(w.kind == "L" or w.low in ("out", "up", "down") for w in view.middle[:1])


def _in_time(view: View) -> bool:
    """Whether a time is what it took to finish, not by how much somebody won."""
    direct = view.link == "in" or view.link_at <= view.verb
    return direct and view.behind not in BEYOND | {"behind", "clear"}


def _lasting_now(view: View, subjects: list[str]) -> bool:
    """Whether the verb says how long things of a kind last: "should last", "stocks will last"."""
    low = view.main_low
    will = any(w.low in ("will", "would") for w in view.tokens[view.group : view.verb])
    return low in ("last", "lasts") and not (will and not any(map(is_many, subjects[:1])))


def _lasts(view: View, subjects: list[str]) -> Iterator[Candidate]:
    """ "The roof should last 30 years": a thing has no length, it is the time the roof lasts."""
    if not _lasting_now(view, subjects):
        return
    group = view.tokens[view.group : view.verb]
    said_of = " ".join(
        w.text
        for w in (*group, view.tokens[view.verb])
        if w.kind != "A" and w.low not in ("will", "would")
    )
    for who in subjects:
        label = f"time {who} {said_of}"
        if len(label.split()) <= MOST:
            yield Candidate(label, "time-lasts", frozenset())


def _placed(view: View) -> Iterator[Candidate]:
    """ "First home was Ada Lund in 33 minutes": the time of the one that is named."""
    t, v, link = view.tokens, view.verb, view.link_at
    clocked = view.mention.unit in ("second", "minute") or " minutes" in t[view.at].low
    if not (clocked and view.main_low in COPULAS and view.link == "in" and link > v + 1):
        return
    who = opened(t, v + 1)[:1]
    for name in (*view.subjects()[:1], *who):
        if name[:1].isupper() and name.split()[-1][:1].isupper():
            yield Candidate(f"time of {name}", "time-verb", frozenset(("finishing",)))
            return


def _suffices(scene: Scene) -> Iterator[Candidate]:
    """ "had £38,000 left, enough to run for nine days": the time that money lasts."""
    view, v = scene.view, scene.view.verb
    t = view.tokens
    enough = v > 1 and t[v - 1].kind == "I" and t[v - 2].low in ("enough", "sufficient")
    kept = view.main_low == "going" and any(w.low in ("keep", "keeps", "kept") for w in t[:v])
    for mention, label in scene.earlier[:1] if enough or kept else ():
        near = scene.mention.sentence - mention.sentence <= 1
        named = label.rule not in OWN and 0 < len(label.text.split()) < _SHORT - 1
        if near and kind_of(mention.unit) is UnitKind.MONEY:
            what = label.text if named else "money"
            lasts = "last" if is_many(what) else "lasts"
            yield Candidate(f"time {what} {lasts}", "time-clause", frozenset(("enough",)))


def _waited(view: View) -> Iterator[Candidate]:
    """ "No one waits longer than 18 months": the longest waiting time."""
    if any(w.low in _NONE for w in view.tokens[: view.group]):
        yield Candidate("longest waiting time", "time-verb", frozenset(("waiting", "longest")))
    if denies(view):
        return  # "Please do not wait beyond 48 hours"
    yield Candidate("waiting time", "time-verb", frozenset(("waiting", "bare")))
    for led, where in tail(view):
        label = f"waiting time {led} {where}"
        yield Candidate(label, "time-verb", frozenset(("waiting", "where")))


def _deeds(scene: Scene) -> Iterator[Candidate]:
    view = scene.view
    low = view.main_low
    if low in TAKING | SPENDING:
        trait = "spent" if low in SPENDING else "taken"
        yield from (Candidate(text, "time-deed", frozenset((trait,))) for text in _deed(view))
    else:
        yield from _to_do(scene)


_GIVING = HAVE | frozenset("give gives gave given get gets got allow allows allowed left".split())
_STATISTICS = frozenset("average mean median minimum maximum typical".split())


def _to_do(scene: Scene) -> Iterator[Candidate]:
    """ "Tenants have 30 days to leave", "a median of 74 days to leave": the time to leave."""
    view = scene.view
    t, i, link = view.tokens, view.at + 1, view.link_at
    if i + 1 >= len(t) or t[i].kind != "I" or t[i + 1].kind != "B":
        return
    statistic = link > 0 and t[link].low == "of" and t[link - 1].low in _STATISTICS
    main = view.main
    given = main is not None and main.low in _GIVING and link <= view.verb
    if not (statistic or given):
        return
    word = f"{t[link - 1].low} time" if statistic else "time"
    deed = said_words(view, i, deed_end(t, i + 1))
    yield Candidate(f"{word} {deed}", "time-deed", frozenset(("taken",)))
    for who in view.subjects()[:1] if given and not statistic else ():
        yield Candidate(f"time for {who} {deed}", "time-deed", frozenset(("taken", "who")))


def _deed(view: View) -> Iterator[str]:
    """ "take two years to rebuild the school", "spend two years taking it apart"."""
    t, i = view.tokens, view.at + 1
    average = i + 1 < len(t) and (t[i].low, t[i + 1].low) == ("on", "average")
    i += 2 if average else 0
    if i + 1 < len(t) and t[i].kind == "I":
        end = deed_end(t, i + 1)
        deed = said_words(view, i, end)
        yield f"{'average time' if average else 'time'} {deed}"
        alone = end == i + 2 and t[i + 1].low in _OF_ITSELF and not average
        for who in view.subjects()[:1] if alone else ():
            yield f"time for {who} {deed}"  # "water takes three years to recover"
    elif i < len(t) and t[i].kind == "G":
        yield f"time spent {said_words(view, i, deed_end(t, i))}"
    elif _takes_off(view):
        yield from (f"time taken {led} {what}" for led, what in tail(view))
    elif i + 1 < len(t) and t[i].kind == "P" and _is_spent(view):
        for end in stages(t, i + 1, 2):
            yield f"time spent {said_words(view, i, end)}"


def _is_spent(view: View) -> bool:
    """Whether the time itself is spent, not money over a time."""
    return view.main_low in SPENDING and not is_within(view)


_OF_ITSELF = frozenset(
    """recover heal grow arrive return settle die ripen mature degrade decompose adjust adapt dry
    cool melt form sink disappear develop evolve respond decide agree vote leave open close appear
    travel hatch""".split()
)
"""Verbs that their subject does to nothing: "water takes three years to recover"."""


def _takes_off(view: View) -> bool:
    """Whether time is taken off something: "takes 51 seconds off the record"."""
    taking = view.main_low in ("take", "takes", "took")
    return taking and view.behind == "off"


def _clause(view: View, subjects: list[str]) -> Iterator[Candidate]:
    """ "The panel deliberated for three days": the time the panel deliberated."""
    t, main, link = view.tokens, view.main, view.link_at
    spans = link < 0 or t[link].low == "for" or link == view.verb
    if main is None or not spans or main.low in TAKING | _FOR or denies(view):
        return
    if main.low in COPULAS:
        yield from _state(view, subjects)
        return
    said_of = _said_of(view, main)
    between = [w for w in view.middle if w.kind not in "A"]
    if between and between[-1].low == "for":
        between = between[:-1]
    between = _without_persons(between)
    if view.behind == "early" and link <= view.verb and view.mention.unit in _SPANS:
        yield Candidate(f"{plural(view.mention.unit)} early", "time-clause", _SHIFT)
        return
    if not subjects and view.behind not in BEYOND:
        yield from _alone(view, between)
    if (
        not said_of
        or sum(w.kind != "D" for w in between) > 3
        or any(w.kind in "#MSW" for w in between)
    ):
        return
    if view.behind in ("more", "less"):
        return  # "slept half an hour more": by so much longer
    if view.behind in BEYOND:
        if link <= view.verb and view.behind in _SHIFTED:
            for who in subjects[:1]:
                label = f"time by which {who} {said_of} {view.behind}"
                yield Candidate(label, "time-clause", frozenset(("shift",)))
        return
    start, end = view.subject
    if not subjects and end == start + 1 and start and t[start - 1].kind == "N":
        yield from for_which(view, start)
    the = "the " if end > start and t[start].low in ("the", "its", "their") else ""
    opening = "time for which " if view.passive else f"time {the}"
    for who in subjects[:1]:
        words = " ".join((said_of, *(w.text for w in between)))
        yield Candidate(f"{opening}{who} {words}", "time-clause", frozenset())


def _alone(view: View, between: list[Token]) -> Iterator[Candidate]:
    """What somebody whom a pronoun names does or has done: "I have been farming for 37 years"."""
    main = view.main
    if main is None:
        return
    if view.passive:
        words = " ".join(("time", main.text, *(w.text for w in between if w.kind != "D")))
        yield Candidate(words, "time-clause", frozenset(("alone",)))
        return
    if any(w.kind in "#MSWFXC" for w in between) or len(between) >= _SHORT:
        return
    if [w.low for w in between] in (["there"], ["here"]) and form_of(main.low) == "lived":
        yield Candidate("time as resident", "time-clause", frozenset(("role",)))
        return
    infinite = main.kind == "B" and view.tokens[view.verb - 1].kind == "I"
    doing = main.low if main.kind == "G" else gerund_of(bare_of(main.low))
    if doing and not infinite and main.low not in _NOTHING:
        words = " ".join((doing, *(w.text for w in between if w.kind not in "DO")))
        yield Candidate(f"time spent {words}", "time-clause", frozenset(("alone", "doing")))


_NOTHING = HAVE | _LASTING | frozenset("been being got come known put going".split())
_SHORT = 5


def _as(view: View, state: Sequence[Token], subjects: list[str]) -> Iterator[Candidate]:
    """ "has been a firefighter for 29 years": the time as a firefighter."""
    end = base_end(view.tokens, view.verb + 1)
    role = said(view.tokens, view.verb + 1, end) if end == view.link_at else ""
    someone = is_people(plural(role)) if role else False
    if not someone or not state or is_many(role):
        return
    for who in subjects[:1]:
        owner = f"{who}’s" if len(who.split()) < _SHORT - 1 and who[:1].isupper() else ""
        if owner:
            yield Candidate(f"{owner} time as {role}", "time-clause", frozenset(("role", "who")))
    yield Candidate(f"time as {role}", "time-clause", frozenset(("role",)))


def _state(view: View, subjects: list[str]) -> Iterator[Candidate]:
    """ "The jury was out for 14 hours": the time for which it was out."""
    t, link = view.tokens, view.link_at
    state = t[view.verb + 1 : link]
    apart = any(w.kind in "MSWFX" or (w.kind == "#" and w.low != "zero") for w in state)
    if link <= view.verb + 1 or t[link].low != "for" or apart:
        return
    group = t[view.group : view.verb + 1]
    if roles := list(_as(view, state, subjects)):
        yield from roles
        return
    if not subjects and all(w.kind in "AJ" for w in state):
        yield Candidate(f"time {' '.join(w.text for w in state)}", "time-clause", frozenset())
    if any(w.kind == "P" for w in state[:-1]):
        yield from _whereabouts(view, subjects, state)
        return
    for who in subjects[:1]:
        said_of = (f"{w.hedge} {w.text}".strip() for w in (*group, *state) if w.low != "now")
        words = " ".join((who, *said_of))
        opening = "time for which" if len(words.split()) <= MOST - 3 else "time"
        yield Candidate(f"{opening} {words}", "time-clause", frozenset())


def _whereabouts(view: View, subjects: list[str], state: Sequence[Token]) -> Iterator[Candidate]:
    """ "The plane was out of service for 12 days": its time out of service."""
    where = " ".join(w.text for w in state if w.kind != "Y" and w.low not in ("its", "their"))
    if state[-1].kind not in "N#" or len(state) > _SHORT or is_ranked(view, view.link_at):
        return
    for who in subjects[:1]:
        if len(who.split()) < _SHORT - 2:
            end = "’" if who.endswith("s") else "’s"
            label = f"{who}{end} time {where}"
            yield Candidate(label, "time-clause", frozenset(("where", "who")))
    yield Candidate(f"time {where}", "time-clause", frozenset(("where",)))


def _without_persons(between: list[Token]) -> list[Token]:
    """Words without a part that a pronoun ends: "stay with us for seven years"."""
    if len(between) > 1 and between[-1].kind == "O" and between[-2].kind == "P":
        return between[:-2]
    return between


_NONE = frozenset("no none nobody noone".split())
_FOR = frozenset("paid pay pays asked ask asks called calls call".split())
"""Verbs whose *for* says for what, not for how long."""
_SHIFT = frozenset(("shift",))
_SPANS = frozenset("day week month year hour minute".split())
_SHIFTED = frozenset("early earlier later longer".split())
_OPEN = frozenset("can may might could will would".split())


def _said_of(view: View, main: Token) -> str:
    """The verb as a label says it: "was shut", "stays", "spent looking"; or empty."""
    before = view.tokens[view.group : view.verb]
    group = [w for w in before if w.kind == "X"]
    if view.passive:  # "will stay shut"
        return " ".join(w.text for w in (*(w for w in before if w.kind in "XB"), main))
    if main.kind == "G":
        return f"spent {main.text}" if group else ""
    if main.kind == "B":
        may = len(group) == 1 and group[0].low in _OPEN
        last = view.tokens[view.group - 1].low == "they" or is_plural(
            view.tokens[view.group - 1].low
        )
        many = may and (last or any(map(is_many, view.subjects()[:1])))
        return (main.text if many else third_person(main.low)) if may else ""
    if main.kind == "E" and group and "D" not in classes_of(main.low):
        return f"{group[0].text} {main.text}"  # "had lain"
    return main.text if main.kind in "FE" else ""


def _is_passed(view: View) -> bool:
    """Whether the time itself was worked, served, lost or given."""
    direct = view.link_at <= view.verb or view.link == "for"
    passed = view.main is not None and form_of(view.main.low) in _PASSED
    return direct and passed and not (view.passive or denies(view))


def _is_told(view: View) -> bool:
    """Whether the verb or what is behind says of what it is the time: "waited", "spent reading"."""
    return view.main_low in WAITING or (view.main_low in SPENDING and any(_deed(view)))


def _units(scene: Scene) -> Iterator[Candidate]:
    """ "hours worked", "nine days lost to a failure", "followed for an average of nine years"."""
    view = scene.view
    low = view.main_low
    at = view.link_at
    average = at > 0 and (view.tokens[at - 1].low, view.tokens[at].low) == ("average", "of")
    spans = any(w.low == "for" for w in view.tokens[max(0, at - 3) : at])
    if average and spans and form_of(low) and not view.passive:
        label = f"average time {form_of(low)}"
        yield Candidate(label, "time-verb", frozenset(("average",)))
    unit = unit_of(scene)
    of_time = view.behind != "of" or any(w.low == "time" for w in view.after[:4])
    # not "worked 6 hours of overtime"
    if unit and _is_passed(view) and of_time and not _is_told(view):
        yield Candidate(f"{unit} {form_of(low)}", "time-units", frozenset(("done",)))
        for who in view.subjects()[:1] if form_of(low) not in _OWN_TIME else ():
            label = f"{unit} {form_of(low)} by {who}"
            yield Candidate(label, "time-units", frozenset(("done", "by")))
    if unit and low in ("cost", "costs") and view.link_at == view.verb:
        for who in unique(w.rpartition(" by ")[2] for w in view.subjects()[:2]):
            yield Candidate(f"{unit} lost to {who}", "time-units", frozenset(("done",)))
