"""The same property of another thing: "Among renters it is 81 percent", "97,500 at the harbour".

What was said of a figure before holds of this one too, with the place, group or thing that this
clause names in its stead; and the same by the day, the head or the piece ("or 42 a day").
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.plurals import is_many, singular
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.earlier import has_own_words
from briefing_app.reading.labels.labellers.meant.pronouns import stands_for
from briefing_app.reading.labels.labellers.parallel import gapped_mover, gapped_subject
from briefing_app.reading.labels.labellers.subjects import HAVING, verb_class
from briefing_app.reading.labels.labellers.wholes.spread import spread
from briefing_app.reading.labels.labellers.whose import setting
from briefing_app.reading.labels.phrases import MOST, names_next, stages
from briefing_app.reading.labels.predicates import is_people, tie_of
from briefing_app.reading.labels.roots import content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import NUMBER_WORD, Token
from briefing_app.reading.labels.view import View, opened, unique
from briefing_app.reading.passage.mentions import Mention, is_relative, likeness
from briefing_app.reading.pattern import Pattern

_MOVED = Pattern(r"^(?:rise|fall|change) in ")
_EXTREME = Pattern(r"^(?:highest|lowest|largest|smallest|best|worst) ")
"""What was said to be so of one thing alone."""
_EVERYWHERE = Pattern(r"^(?:national|nationwide|countrywide|statewide|global|worldwide) ")
"""What is so of the whole, not of one place in it: "the national average", "217 mm in Orme"."""
_STATISTICS = frozenset("average mean median total maximum minimum figure".split())
_TAIL = Pattern(r"\s(?:in|among|for|at|from|on|by|with|to)\s\S+(?:\s\S+){0,3}$")
_LEADS = frozenset("in for among at from on".split())
_SAID_AGAIN = Pattern(
    r"(?:\bor|\bthat is|\bi\.e\.|\bworks out (?:at|to)|\baverage of|[(–—])\s*(?:an? )?"
    r"(?:\w+ ){0,2}$"
)
_EACH = frozenset("each apiece".split())


def again(scene: Scene) -> Iterator[Candidate]:
    """Propose the labels of figures before, with what this clause is about."""
    view = scene.view
    yield from _each(scene)
    behind = view.after[0].kind if view.after else ""
    own = (behind in "NJ" and behind and not scene.relative) or has_own_words(scene)
    own = own or _speaks_of_itself(scene) or _ends_move(view)
    own = own or (scene.kind is UnitKind.MONEY and gapped_subject(view) != "")
    if own or scene.part_of_those:
        return
    yield from _spread(scene)
    told = list(_told(scene))
    if not told:
        return
    prefix = f"{scene.move} in " if scene.move else ""
    points = {"pronoun"} if stands_for(scene) not in ("", "there") else set[str]()
    things = [thing for thing in _things(view) if not _is_itself(scene, *thing)]
    behind_led = {led for led, _, source in things if source == "behind"}
    for base, trait in told:
        for led, thing, source in things:
            if source == "behind" and (other := _led_elsewhere(base, led, thing)):
                yield Candidate(f"{prefix}{other}", "again", frozenset((source, trait)))
            if set(content(thing)) & set(content(base)) or f" {led} " in base:
                continue
            if led == "among" and _is_of_others(base, thing):
                continue  # "share of clerks ill" is of no drivers
            if source == "setting" and led in behind_led:
                continue  # "on third nights 8.1, against 4.3 on first nights"
            bare = _OWNED.sub("", base) if thing[:1].isupper() else base
            led = tie_of(bare, thing) if source == "subject" else led
            # "seats of Labour" are not "in Greens".
            if thing[:1].isupper() and " by " in bare and source == "setting":
                continue  # "For Poland, that would be": not what Greece pays
            yield Candidate(
                f"{prefix}{bare} {led} {thing}", "again", frozenset({source, trait} | points)
            )
    named = view.verb >= 0 and view.subjects()[:1] and not scene.said_again
    named = named and view.tokens[view.subject[1] - 1].low not in ("share", "rate", "proportion")
    for base, trait in told if not named else ():
        for led, thing, source in things:
            if source == "behind" and _led_elsewhere(base, led, thing):
                continue  # "61 per cent goes on pay, 15 per cent on drugs": of no drugs
            if other := of_another(base, thing):
                yield Candidate(other, "again-of", frozenset((source, trait)))


def _ends_move(view: View) -> bool:
    """Whether a number is what another one moves to: "cut the stay from 6.3 days to under five"."""
    t, to = view.tokens, view.link_at
    ends = view.link == "to" and to > 1 and t[to - 1].kind == "#" and t[to - 2].low == "from"
    return ends and not gapped_mover(view)


def _spread(scene: Scene) -> Iterator[Candidate]:
    """Which time or place has so much of it: "The best month was April with 94.8 per cent"."""
    behind = scene.view.after[:1]
    own = behind and (behind[0].kind not in "MCPSY" or behind[0].low == "of")
    if scene.relative and own:
        return  # "Turnout was 62%. Leeds recorded 40% unemployment"
    for led, thing, how in spread(scene.view) if not scene.move else ():
        if how == "named" and scene.kind is UnitKind.MONEY:
            continue  # "Lumewright recorded $6 million": of its own
        for whole, cut in _wholes(scene):
            base = _OWNED.sub("", whole) if thing[:1].isupper() else whole
            label = f"{base} {led} {thing}"
            said_so = set(content(thing)) & set(content(base)) or f" {led} " in base
            if not said_so and len(label.split()) <= MOST + 1:
                yield Candidate(label, "spread", frozenset((how, cut)))


def _wholes(scene: Scene) -> Iterator[tuple[str, str]]:
    """What is spread: the share told last, or of the counts told before the greatest."""
    here, reach = scene.mention, _FAR if scene.relative else _NEAR
    told = [
        (mention, label)
        for mention, label in scene.earlier
        if here.sentence - mention.sentence <= reach
        and label.text
        and not label.rule.startswith((*OWN, "inside", "compared", "time-", "aside", "bound"))
        and not mention.found.change
        and is_relative(here) == is_relative(mention)
        and likeness(here, mention) >= 2
        and (scene.relative or mention.value >= here.value)
    ]
    whole = (
        told[0] if told and scene.relative else max(told, key=lambda m: m[0].value, default=None)
    )
    if whole is None:
        return
    text = _EVERYWHERE.sub("", _EXTREME.sub("", _MOVED.sub("", whole[1].text)))
    apart = whole[1].rule in ("spread", "again", "whose")
    for base in unique((*(() if apart else (text,)), _TAIL.sub("", text))):
        yield base, "whole" if base == text else "cut"


_FAR, _NEAR = 8, 3


def _is_of_others(base: str, who: str) -> bool:
    """Whether a share before is of other people than those it is set among now."""
    whole = base.removeprefix("share of ").partition(" ")[0]
    apart = whole not in _ANYONE  # women are some of the adults, drivers none of the clerks
    return base.startswith("share of ") and apart and is_people(whole) and is_people(who)


_ANYONE = frozenset(
    """people adults residents workers employees staff patients respondents pupils students children
    voters users members inhabitants citizens""".split()
)


def _speaks_of_itself(scene: Scene) -> bool:
    """Whether a share names in itself of what it is: "one post in 12 was vacant"."""
    return scene.relative and _OWN_NOUN.search(scene.view.tokens[scene.view.at].text) is not None


_OWN_NOUN = Pattern(
    rf"^(?:{NUMBER_WORD}|\d+) (?!in\b|out\b)[a-z]+ (?:in|out of) \w+", re.IGNORECASE
)


def _is_itself(scene: Scene, led: str, thing: str, source: str) -> bool:
    """Whether a thing is what the number itself is of: "of the drivers, 40 were fined", "£9,000 in
    duty".
    """
    if led == "of" and set(content(scene.noun)) & set(content(thing)):
        return True
    t, i = scene.view.tokens, scene.view.at + 2
    stuff = i < len(t) and t[i].kind in "NJ" and t[i].text.islower() and source == "behind"
    return stuff and led == "in" and scene.kind is UnitKind.MONEY


_OWNED = Pattern(r"\s(?:of|in|at|for) [A-Z].*$")
_OF_WHAT = Pattern(
    r"^(?P<share>(?:share|proportion|number) of )(?P<what>\S+(?: (?!who |that |with)\S+)?)"
    r"(?P<so> (?:who|that|with|without|\S+ed)\b.*)$"
)


def _led_elsewhere(label: str, led: str, thing: str) -> str:
    """ "share of budget that goes on pay" with drugs in place of the pay, or empty."""
    before, found, rest = label.rpartition(f" {led} ")
    last = found and len(rest.split()) < _SHORT and re.search(r" (?:who|that) \w+$|\w+ed$", before)
    return f"{before}{found}{thing}" if last else ""


_SHORT = 4


def of_another(label: str, thing: str) -> str:
    """ "share of corn rated good" with soybeans in place of the corn, or empty."""
    found = _OF_WHAT.match(label)
    if found is None:
        return ""
    who = " who " if is_people(thing) else " that "
    return f"{found['share']}{thing}{_WHO.sub(who, found['so'])}"


_WHO = Pattern(r"^ (?:who|that) ")


def _told(scene: Scene) -> Iterator[tuple[str, str]]:
    """The labels before that can hold of another thing, without what they were said of."""
    seen: set[str] = set()
    for n, (mention, label) in enumerate(scene.earlier[:4]):
        here = scene.mention
        if (
            label.rule.startswith((*OWN, "inside", "compared", "time-", "aside", "bound"))
            or not label.text
            or here.sentence - mention.sentence > 2
        ):
            continue
        alike = likeness(here, mention)
        sums = scene.kind is UnitKind.MONEY, kind_of(mention.unit) is UnitKind.MONEY
        bare = not here.unit or not mention.unit
        if sums[0] != sums[1] and bare and here.sentence != mention.sentence:
            continue
        counted = kind_of(mention.unit) is UnitKind.COUNT and mention.unit != ""
        if counted and scene.kind not in (UnitKind.COUNT, UnitKind.NONE) and not scene.relative:
            continue  # "cut off 9,000 of them. It was 31 grams"
        if scene.kind in _GAUGED and kind_of(mention.unit) is not scene.kind:
            continue  # "one photon in a million. Of the stars within 500 light-years"
        if scene.kind is UnitKind.NONE and n and not here.unit and kind_of(mention.unit) in _GAUGED:
            continue  # "weighs 2,400 tonnes, advances 17 metres a day; it once managed 38"
        if alike < 2 and not is_relative(here) and not scene.said_again:
            continue
        if is_relative(here) != is_relative(mention) and not scene.move:
            continue
        text = _EVERYWHERE.sub("", _EXTREME.sub("", _MOVED.sub("", label.text)))
        if text in _STATISTICS:
            continue
        if scene.kind is UnitKind.TIME and is_many(_HEAD.split(text)[0]):
            continue  # "cases open for two years; for fraud it is three years": no cases
        for base, cut in ((text, "whole"), (_TAIL.sub("", text), "cut")):
            if base and base not in seen and len(base.split()) < (8 if cut == "whole" else 5):
                seen.add(base)
                yield base, f"{cut}-{min(n, 2)}-{min(here.sentence - mention.sentence, 1)}"


_HEAD = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|who|that|open|waiting)\s")
_GAUGED = (UnitKind.MASS, UnitKind.LENGTH, UnitKind.AREA, UnitKind.TEMPERATURE, UnitKind.SPEED)


def _things(view: View) -> Iterator[tuple[str, str, str]]:
    t, i = view.tokens, _beyond(view.tokens, view.at + 1)
    for led, phrase in setting(view):
        counted = view.link == "of" and view.link_at > 0
        own = counted and phrase.split()[-1].lower() == t[view.link_at - 1].low
        if not (own or phrase.endswith(("'s", "’s"))):
            yield led, phrase, "setting"  # "of its income of £4 million" is that income
    last = view.host[-1] if view.host and view.at <= 1 else None
    led, _, when = last.text.partition(" ") if last is not None else ("", "", "")
    if last is not None and last.kind == "Y" and led.lower() in _LEADS and when:
        yield led, when, "host"
    if i < len(t) and t[i].low in _LEADS and (i + 1 == len(t) or t[i + 1].low not in _BOUNDING):
        named = any(names_next(t, end) for end in stages(t, i + 1, 2))
        named = named or any(w.low == "basis" for w in t[i + 1 : i + 4])
        for phrase in opened(t, i + 1)[:2] if not named else ():
            unfinished = phrase.split()[-1].lower() in _ORDERING  # "on the prior period"
            if phrase != "time" and not unfinished:  # "has doubled in that time"
                yield t[i].low, phrase, "behind"
    mover = gapped_mover(view)
    lasts = view.link == "for" and kind_of(view.mention.unit) is UnitKind.TIME
    has = _has_it(view) and not lasts
    for who in ([mover] if mover else view.subjects()[:2]) if has else ():
        alone = view.mention.nature.bare and view.main_low in ("is", "was")
        person = alone and len(_NAME.findall(who)) > 1
        if who[:1].isupper() and not (who.isupper() or person) and " – " not in who:
            yield "in", who, "subject"  # letters alone are a measure: "EBIT", "GDP"


_ORDERING = frozenset("prior previous preceding following next last same corresponding".split())
"""What stands before a time that labels leave out."""
_NAME = Pattern(r"\b[A-Z][^\W\d_]+")
"""Of two names who is 20 is a person, and no number of things."""
_BOUNDING = frozenset(("least", "most"))
"""What makes a bound of a preposition: "within 10 kilometres at least a month"."""


def _has_it(view: View) -> bool:
    """Whether the subject has the amount and does not give, get or name it: "stood at", "had"."""
    otherwise = any(w.low in _OTHERWISE for w in view.middle)
    deed = verb_class(view) == "move" and view.link_at <= view.verb  # "the storm cut off 94,000"
    return verb_class(view) in HAVING and not (view.passive or otherwise or deed)


_OTHERWISE = frozenset("worth next first second third fourth last top bottom ahead behind".split())
"""Words that say what the subject is worth or its place in an order: "Europe was next with 9"."""


def _beyond(t: Sequence[Token], at: int) -> int:
    """Behind what is said in between: "31 million, that is 43%, for the connection"."""
    if at + 1 < len(t) and t[at].text == ",":
        for k in range(at + 1, min(at + _ASIDE, len(t) - 1)):
            if t[k].text == "," and any(w.kind == "#" for w in t[at + 1 : k]):
                return k + 1
    return at


_ASIDE = 7


def _each(scene: Scene) -> Iterator[Candidate]:
    """ "£3,105, or £135 each", "fixed 1,310, or 42 a day": the amount before by its piece."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    base = "" if scene.kind is UnitKind.SPEED else scene.mention.unit.partition("/")[2]
    each = i < len(t) and t[i].low in _EACH
    if not base and not each:
        return
    per = unique([base] if base else [singular(w.split()[-1]) for w in _many(scene)])
    for n, (mention, label) in enumerate(scene.earlier[:2]):
        if label.rule in OWN or scene.mention.sentence - mention.sentence > 1:
            continue
        unit = scene.mention.unit.partition("/")[0]
        if mention.unit.partition("/")[0] != unit and unit:
            continue
        text = re.sub(r" (?:per|by) .+$", "", _MOVED.sub("", label.text))
        if each and _SCALES & set(view.tokens[view.at].low.split()) & set(text.split()):
            continue  # "12 estates were given more than a million each"
        joined = bool(_SAID_AGAIN.search(scene.mention.before[-20:]))
        if view.link == "plus" or (view.link == "and" and not each):
            continue  # "a fee of £192 plus £26 for each day of storage"
        if not (joined or each) and _is_apart(scene, mention):
            continue  # "It will borrow 4 million. A family on 24,000 a year pays more"
        traits = frozenset((f"back-{n}", f"each-{each}", f"joined-{joined}"))
        moved = f"{scene.move} in " if scene.move else ""
        for piece in per:
            yield Candidate(f"{moved}{text} per {piece}", "each", traits)


_SCALES = frozenset("million billion thousand hundred".split())


def _is_apart(scene: Scene, other: Mention) -> bool:
    """Whether a number has a clause of its own behind the other one, of something else."""
    view = scene.view
    t = view.tokens
    at = next((i for i, w in enumerate(t) if w.figure == other.index), -1)
    start, end = view.subject
    again = end == start or (end == start + 1 and t[start].low in _SAID_OF)
    led = at < 0 and view.verb < 0 and view.link_at >= 0  # "A family on 24,000 a year"
    return led or (view.verb > at and not again)


_SAID_OF = frozenset("this that it which they these".split())


def _many(scene: Scene) -> list[str]:
    """Things in the plural that the amount may be shared by."""
    near = [w for w in (*scene.view.subjects()[:1], *scene.subjects_before[:1]) if w]
    counts = [m.head for m, _ in scene.earlier[:3] if m.head and m.found.kind == "count"]
    return [*near, *counts]
