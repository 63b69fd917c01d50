"""Labels of sums, measures, percentages and moves: what they are of.

"cost of the work", "cash seized", "share of pupils who passed", "rise in hospital admissions".
"""

import re
from collections.abc import Sequence

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.grammar.clause_words import (
    AUXILIARIES,
    COPULAS,
    Word,
    is_participle,
    is_time,
)
from briefing_app.reading.grammar.long_subjects import long_subject
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.counted import LONGEST, what_follows
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.lexicon.verbs import ADJECTIVE_NOUN
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.passage.noun_phrases import (
    left_words,
    main_verb,
    noun_phrase,
    object_before,
    right_words,
    subject,
    subject_before,
)

_LINKS = ("to", "at", "by", "from", "of")
_NOT_NAMED = frozenset(
    """rise fall drop increase decrease cut jump decline growth gain loss total average maximum
    minimum one some all most many part half quarter third out because instead ahead
    short end start lead peak level sum more change""".split()
)
_MOVES = frozenset("rise fall drop increase decrease decline growth jump gain reduction".split())
_MORE = frozenset("more fewer less higher lower larger smaller".split())
_ASKING = {
    "appeals": "appeal", "appealed": "appeal", "appeal": "appeal", "asked": "money asked for",
    "asks": "money asked for", "sued": "claim", "applied": "money applied for", "sold": "price",
    "bought": "price", "called": "money called for",
}  # fmt: skip
_FILLED = frozenset("full empty complete ready finished sold vacant".split())
_LEADS = frozenset("lead leads led leading".split())
_USING = frozenset("use uses used consume consumes consumed burn burns".split())
_COVERED = frozenset("driven travelled traveled covered walked flown run cycled sailed".split())
_LASTING = frozenset("last lasts lasted take takes took taken".split())
_DIMENSION = {
    UnitKind.AREA: "area", UnitKind.VOLUME: "volume", UnitKind.MASS: "amount",
    UnitKind.LENGTH: "distance", UnitKind.ENERGY: "power",
}  # fmt: skip


def named_by_of(mention: Mention) -> str:
    """The noun that the amount belongs to: "a net profit of €420 million"."""
    words = left_words(mention)
    if not words or words[-1].low != "of":
        return ""
    end = len(words) - 1
    start = end
    while start > 0 and words[start - 1].kind == "N" and end - start < 3:
        start -= 1
    if words[end - 1].low == "loss" and kind_of(mention.unit) is UnitKind.MONEY:
        return "loss"
    if start == end or words[end - 1].low in _NOT_NAMED:
        return ""
    return " ".join(w.text for w in words[start:end])


def derive_money(mention: Mention) -> str:
    """Return what a sum is: the cost or value of something, or money for, from or in something."""
    left, right = left_words(mention), right_words(mention)
    verb = main_verb(left)
    word = left[verb].low if verb >= 0 else ""
    who = subject(mention)
    near = verb >= len(left) - 3
    if word in ("cost", "costs", "costing") and near:
        thing = who
        return f"cost of {thing}" if thing else "cost"
    if left and left[-1].low == "worth":
        thing, _ = _before(left[:-1])
        return f"value of {thing or who}" if thing or who else "value"
    if word == "fined":
        return "fine"
    if left and left[-1].low == "for" and word in _ASKING:
        return f"price of {who}" if word in ("sold", "bought") and who else _ASKING[word]
    put = object_before(left, ("to", "at", "by"))
    if put:
        return put
    if right[1:] and right[0].low in ("came", "comes", "come") and right[1].low == "from":
        found, _ = noun_phrase(right, 2, 3)
        return f"money from {' '.join(found)}" if found else ""
    done = done_to(mention)
    if right and right[0].low in ("in", "of", "for", "worth"):
        found, _ = noun_phrase(right, 1, 4)
        if found and not is_time(Word(found[0], "N")):
            phrase = " ".join(found)
            seized = (
                done
                and "or" not in found
                and right[0].low in ("in", "of", "worth")
                and len(found) <= 4
            )
            return f"{phrase} {done}" if seized else phrase
    if done == "spent" and right and right[0].low == "on":
        found, _ = noun_phrase(right, 1, 3)
        return f"money spent on {' '.join(found)}" if found else "money spent"
    if right and right[0].low == "from":
        found, _ = noun_phrase(right, 1, 3)
        if found:
            return f"money from {' '.join(found)}"
    if done:
        return f"money {done} by {who}" if 0 < len(who.split()) <= 3 else f"money {done}"
    if who:
        return who
    per = mention.unit.partition("/")[2]
    return f"money per {per}" if per else "amount"


def _before(words: Sequence[Word]) -> tuple[str, int]:
    """The noun phrase that ends these words, up to its determiner."""
    end = len(words)
    while end and (
        words[end - 1].kind == "A" or words[end - 1].low in ("was", "is", "were", "are")
    ):
        end -= 1
    if end and words[end - 1].text == ",":
        end -= 1
    start = end
    while start and words[start - 1].kind == "N" and end - start < 4:
        start -= 1
    return " ".join(w.text for w in words[start:end]), start


def derive_move(mention: Mention) -> str:
    """Return "rise in …" or "fall in …"."""
    word = "rise" if mention.found.change == "up" else "fall"
    left, right = left_words(mention), right_words(mention)
    done = done_to(mention) if mention.unit not in ("%", "percentage point") else ""
    if done and kind_of(mention.unit) is UnitKind.MONEY and done in ("lost", "saved", "raised"):
        return f"money {done}"
    if mention.unit not in ("%", "percentage point") and right[:1] and right[0].low == "of":
        found, _ = noun_phrase(right, 1, 3)
        if done and found:
            return f"{' '.join(found)} {done}"
    thing = _moved_thing(right) or object_before(left, ("by",))
    if not thing:
        verb = main_verb(left)
        thing = subject_before(left, verb, 4) if verb >= 0 else ""
        # "… doubled to": the figure is itself the verb.
        thing = thing or (long_subject(left, len(left), 4) or _head_of(left) if verb < 0 else "")
    first = thing.split()[0].lower() if thing else ""
    if first in _MOVES and " in " in thing:
        thing = thing.split(" in ", 1)[1]
    return f"{word} in {thing}" if thing else ""


def _moved_thing(right: Sequence[Word]) -> str:
    if not right:
        return ""
    if right[0].low in _MOVES and len(right) > 1 and right[1].low in ("in", "of"):
        return " ".join(noun_phrase(right, 2, 4)[0])
    if right[0].low in _MORE and len(right) > 1 and right[1].kind == "N":
        return " ".join(noun_phrase(right, 1, 4)[0])
    return ""


def _head_of(left: Sequence[Word]) -> str:
    """Without a verb, as in a headline: the phrase that opens it."""
    found, _ = noun_phrase(left, 0, 4)
    return " ".join(found)


def derive_share(mention: Mention) -> str:
    """Return what a percentage or fraction is a share of, or the level it stands for."""
    left, right = left_words(mention), right_words(mention)
    if right and right[0].low == "of":
        found, end = noun_phrase(right, 1, 4)
        if right[1:2] and right[1].low in ("those", "these") and right[2:3]:
            adjective = [w.text for w in right[2:3] if w.kind in "NV"]
            found, end = (["those", *adjective], 3) if adjective else ([], 2)
        elif right[1:2] and right[1].low in ("them", "whom"):
            found, end = noun_phrase(right, 2, 4)
            tail = "" if found else what_follows(right[2:], 4, person=True)
            if tail:
                return f"share {tail}"
        if found:
            label = f"share of {' '.join(found)}"
            whose = _whose(left)
            if whose and len(f"{whose} as {label}".split()) <= LONGEST + 1:
                return f"{whose} as {label}"
            done = done_to(mention)
            person = singular(found[-1].lower()) in PERSON_NOUNS
            tail = what_follows(right[end:], 6 - len(label.split()), person=person)
            rest = right[end:]
            if tail and rest[0].kind == "V" and rest[0].low not in AUXILIARIES:
                if rest[1:2] and rest[1].kind == "V" and is_participle(rest[0]):
                    return f"{label} {rest[0].low}"  # "of the teachers surveyed said"
                clause = tail if tail.startswith(("who ", "that ")) else f"who {tail}"
                tail = " ".join(clause.split()[: 6 - len(label.split())]) if person else ""
            if done and len(label.split()) < 6:
                return f"{label} {done}"
            return f"{label} {tail}".strip()
    if right and right[0].low in ("chance", "risk", "probability", "likelihood"):
        return " ".join(noun_phrase(right, 0, 4)[0])
    put = object_before(left, ("to", "at", "by", "from"))
    if put:
        return put
    verb = main_verb(left)
    who = subject_before(left, verb) if verb >= 0 else ""
    if left and left[-1].low == "by" and verb >= 0 and left[verb].low in _LEADS:
        return f"lead of {who}" if who else "lead"
    elliptic = _elliptic(left)
    if elliptic:
        return elliptic
    if right and who and right[0].low in _FILLED and verb >= 0 and left[verb].low in COPULAS:
        return f"{who} {right[0].low}"
    if right and right[0].kind == "V" and right[0].low not in AUXILIARIES:
        if verb >= 0 and who and left[verb].low in ("is", "was", "are", "were"):
            return f"share of {who} {right[0].low}"
        tail = what_follows(right, 4, person=True)
        if tail:
            return f"share {tail if tail.startswith(('who ', 'that ')) else 'who ' + tail}"
    if right and right[0].low in ("was", "were", "are", "is", "had", "have"):
        tail = what_follows(right, 4, person=True)
        if tail:
            return f"share {tail}"
    if who:
        return who
    return ""


def _whose(left: Sequence[Word]) -> str:
    """ "Children under five made up 20% of admissions": whose share it is."""
    low = [w.low for w in left[-2:]]
    if low not in (["made", "up"], ["make", "up"], ["makes", "up"]) and (
        low[-1:] != ["for"] or low[0] not in ("account", "accounts", "accounted")
    ):
        return ""
    return subject_before(left, len(left) - 2, 4)


def _attributive(mention: Mention, phrase: str) -> str:
    """ "a 12-hectare park": the area of the park; "a 6.4-magnitude earthquake"."""
    kind = kind_of(mention.unit)
    named = re.match(r"-([a-z]{4,})\s", mention.after)
    if not mention.unit and named:
        return f"{named.group(1)} of {phrase.removeprefix(named.group(1)).strip()}"
    noun = "length" if kind is UnitKind.LENGTH else ""
    noun = noun or "duration" if kind is UnitKind.TIME else _DIMENSION.get(kind, "")
    return f"{noun} of {phrase}" if noun and kind is not UnitKind.MASS else phrase


def _elliptic(left: Sequence[Word]) -> str:
    """ "… in 31% of crashes and alcohol in 14%": the noun between *and* and *in*."""
    end = len(left) - 1
    if end < 2 or left[end].low not in ("in", "by", "at", "to"):
        return ""
    start = end
    while start and left[start - 1].kind == "N":
        start -= 1
    joined = (
        start and left[start - 1].low in ("and", "but") and any(w.kind == "V" for w in left[:start])
    )
    return " ".join(w.text for w in left[start:end]) if joined and start < end else ""


def derive_measure(mention: Mention) -> str:
    """Return what was measured: "height of towers", "cocaine seized", "area burned"."""
    left, right = left_words(mention), right_words(mention)
    who = subject(mention)
    if kind_of(mention.unit) is UnitKind.TEMPERATURE and "temperature" not in who.lower():
        where = what_follows(right, 4, person=False) if right[:1] and right[0].kind == "P" else ""
        return f"temperature {where}" if where else f"temperature of {who}" if who else ""
    adjective = right[0].low if right else ""
    if adjective in ADJECTIVE_NOUN:
        noun = ADJECTIVE_NOUN[adjective]
        return f"{noun} of {who}" if who else noun
    attributive = mention.after.startswith("-") or "-" in mention.found.unit_text
    done = done_to(mention)
    if attributive:
        found, _ = noun_phrase(right_words(mention, 1), 0, 3)
        if found:
            return _attributive(mention, " ".join(found))
    if right and right[0].low == "of":
        found, end = noun_phrase(right, 1, 4)
        if found:
            phrase = " ".join(found)
            tail = "" if done else what_follows(right[end:], 6 - len(found), person=False)
            return f"{phrase} {done or tail}".strip()
    put = object_before(left, _LINKS)
    if put:
        return put
    kind = kind_of(mention.unit)
    verb = main_verb(left)
    if verb >= len(left) - 2 and verb >= 0 and left[verb].low in _USING and who:
        return f"use by {who}"
    if done and kind in _DIMENSION and (kind is not UnitKind.LENGTH or done in _COVERED):
        return f"{_DIMENSION[kind]} {done}"
    if kind is UnitKind.TIME and verb >= 0 and left[verb].low in _LASTING:
        return f"duration of {who}" if who else "duration"
    if kind is UnitKind.AREA and who and "area" not in who:
        return f"area of {who}"
    if kind is UnitKind.MASS and verb >= 0 and left[verb].low.startswith("weigh") and who:
        return f"weight of {who}"
    if kind is UnitKind.LENGTH and adjective in ("off", "from") and who:
        found, _ = noun_phrase(right, 1, 3)
        return f"distance from {' '.join(found)}" if found else f"distance of {who}"
    return who
