"""Amounts whose subject is a pronoun, or *the figure*: "A year ago it was 5.6", "It numbers 5,628".

The pronoun stands for what the last figure of the like is about, or for the subject of the sentence
before, if that agrees with it in number.
"""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.label import OWN, Candidate, Label
from briefing_app.reading.labels.labellers.earlier import as_level, has_own_words
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.roots import tells
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View
from briefing_app.reading.passage.mentions import Mention, is_relative, likeness
from briefing_app.reading.pattern import Pattern

_ONE = frozenset(("it",))
_MANY = frozenset(("they", "there"))
_LEADS = frozenset("to at below above under over about".split())
_AMOUNTING = frozenset("amounts amounted numbers numbered totals totalled totaled".split())
_COMPARING = frozenset(
    """more less fewer higher lower short below above ahead behind better worse bigger smaller
    larger longer older younger earlier later ago times times' as than apart away""".split()
)
_REFERRING = frozenset("them these those".split())
_JOINT = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|among|per|who|that|which)\s")
_PART = Pattern(r"^\s*(?:[^\W\d_]+\s)?of\s(?:which|whom|them|those|these|it|that|its|their)\b")
_WITHOUT = frozenset("compared aside measure-limit time-ahead time-back".split())
"""Rules of labels that set something against something: of no other figure."""


def meant(scene: Scene) -> Iterator[Candidate]:
    """Propose what the pronoun that has the number stands for."""
    stands = stands_for(scene)
    if not stands or _is_elsewhere(scene.view):
        return
    told = _last_of_the_like(scene, stands)
    if told is not None:
        mention, label = told
        away = scene.mention.sentence - mention.sentence
        like = likeness(scene.mention, mention)
        timed = _when(scene.view)
        traits = (stands, f"away-{away}", f"like-{like}", f"when-{timed}")
        said = _IN_A_TIME.sub("", label.text) if timed else label.text
        yield Candidate(as_level(scene, said), "meant", frozenset(traits))
        return
    for who in _subject_before(scene, stands):
        text = f"value of {who}" if _is_worth(scene.view) else who
        yield Candidate(text, "meant-subject", frozenset((stands, f"kind-{scene.kind.value}")))


_IN_A_TIME = Pattern(
    r"\s(?:in|over|during)\sthe\s(?:first|last|second|third|fourth)(?:\s\w+)?\s"
    r"(?:months?|weeks?|days?|quarters?|half|years?)$"
)
"""The time in a label, where the pronoun has one of its own."""


def stands_for(scene: Scene) -> str:
    """Return the word that points back and has the number: "it", "they", "there", "figure"."""
    view = scene.view
    start, end = view.subject
    if scene.entry is not None or scene.move or view.verb < 0 or end <= start:
        return ""
    if scene.mention.found.kind in ("multiple", "age") or _has_its_noun(scene):
        return ""
    last = view.tokens[end - 1].low
    word = last if last in _ONE | _MANY else "figure" if scene.said_again else ""
    between = view.middle
    bare = all(w.kind in "AL" or w.low in _LEADS or w.low in ("worth", ",") for w in between)
    amounts = verb_class(view) in ("be", "level") or view.main_low in _AMOUNTING
    amounts = amounts or word == "figure"
    if not (word and bare and (amounts or _when(view))):
        return ""
    return word if not view.passive else ""


def _has_its_noun(scene: Scene) -> bool:
    """Whether the words behind the number say what it counts, or set it against something."""
    view = scene.view
    of_them = [w.low for w in view.after[:1]] == ["of"] and view.after[1:2] != ()
    of_them = of_them and view.after[1].low in _REFERRING
    counts = bool(scene.mention.found.unit_text) and scene.kind is UnitKind.COUNT and scene.noun
    behind = view.after[0] if view.after else None
    named = behind is not None and (behind.kind in "NJGED" or behind.low in _COMPARING)
    whole = behind is not None and behind.low == "of" and not of_them
    return bool(counts) or named or whole or has_own_words(scene)


def _opening(view: View) -> tuple[Token, ...]:
    """What stands before the subject in its clause."""
    t, start = view.tokens, view.subject[0]
    opens = start
    while opens > 0 and t[opens - 1].text not in (";", ":") and t[opens - 1].kind not in "C":
        opens -= 1
        if t[opens].kind in "SW":
            break
    return t[opens:start]


def _when(view: View) -> bool:
    """Whether the clause names another time: "In 2013 it was", "when she came it was"."""
    opening = _opening(view)
    timed = any(w.kind == "Y" or w.low in _TIMES for w in opening)
    return timed or any(w.kind == "Y" for w in view.after[:2])


_TIMES = frozenset("ago present when before now today then previously formerly originally".split())
_TIMING = _TIMES | frozenset(
    """start end beginning time moment turn peak once new year month week day decade quarter season
    summer winter spring autumn""".split()
)


def _is_elsewhere(view: View) -> bool:
    """Whether the clause names another place or group: "among renters it is", "where not, it was".

    A clause that tells when may name anybody: "when she came it was".
    """
    opening = [w for w in _opening(view) if w.kind not in "DPAYM#"]
    if not opening or opening[0].low in _TIMES:
        return False
    return any(w.low not in _TIMING for w in opening)


def _last_of_the_like(scene: Scene, stands: str) -> tuple[Mention, Label] | None:
    """The last figure before that the pronoun can mean, with its label."""
    here = scene.mention
    reach = 2 if stands == "figure" else 1
    for mention, label in scene.earlier:
        if here.sentence - mention.sentence > reach:
            return None
        if _PART.match(mention.after) or kind_of(mention.unit) is UnitKind.TIME is not scene.kind:
            continue
        if mention.found.change or mention.found.kind == "multiple":
            continue  # "has halved since 2015, when it stood at 1,640"
        if not _is_like(scene, mention, stands):
            if here.sentence == mention.sentence:
                return None  # "or one for every 20 students; before it was one in four"
            continue
        moved = label.text != as_level(scene, label.text)
        if moved and scene.relative:
            return None
        hollow = not label.text or label.rule in OWN or label.rule in _WITHOUT
        return None if hollow else (mention, label)
    return None


def _is_like(scene: Scene, mention: Mention, stands: str) -> bool:
    here = scene.mention
    if stands == "figure" and here.unit and here.unit == mention.unit.partition("/")[0]:
        return True  # "The average rent was €1,544 a month. The figure climbed to €1,610"
    timed = kind_of(mention.unit) is UnitKind.TIME
    if timed != (scene.kind is UnitKind.TIME) or mention.found.kind in ("multiple", "age"):
        return False
    if scene.relative:
        they = scene.view.tokens[scene.view.subject[1] - 1].low == "they"
        return is_relative(mention) and (_when(scene.view) or not they)
    if "/" in mention.unit and "/" not in here.unit and here.unit:
        return False  # "2.6 machines a site; a year before there were 20"
    if here.nature.bare and not here.found.unit_text and not here.nature.relative:
        sum_ = kind_of(mention.unit) is UnitKind.MONEY
        return _when(scene.view) or (likeness(here, mention) >= 2 and not sum_)
    return likeness(here, mention) >= 3


def _subject_before(scene: Scene, stands: str) -> Iterator[str]:
    """The subject of the sentence before, where it agrees and can have such an amount."""
    if scene.kind is UnitKind.TIME or scene.relative or stands == "figure":
        return
    amounts = scene.view.main_low in _AMOUNTING or _is_worth(scene.view)
    counts = scene.kind in (UnitKind.COUNT, UnitKind.NONE) and stands in _MANY
    if not (counts or amounts or verb_class(scene.view) == "level"):
        return
    for label in scene.subjects_before:
        if is_many(_JOINT.split(label)[0]) == (stands in _MANY) and not tells(label):
            yield label


def _is_worth(view: View) -> bool:
    return any(w.low == "worth" for w in view.middle)
