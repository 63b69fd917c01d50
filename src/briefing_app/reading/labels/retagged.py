"""The kinds of words once more, where the sentence around them shows what they are.

Word by word, a noun may be taken for a verb and a verb for a noun; these passes over all tagged
words of a sentence set right what only words further on tell. They add no kinds, and know no
figure that is asked for.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.labels.likely_verbs import (
    with_clauses,
    with_levels,
    with_likely_verbs,
)
from briefing_app.reading.labels.open_words import MEASURING
from briefing_app.reading.labels.tokens import COPULAS, MONEY_SIGNS, PARTICLES, SPEAKING, Token
from briefing_app.reading.lexicon.trends import MOVING_VERBS, UP_VERBS
from briefing_app.reading.lexicon.verbs import IRREGULAR, PARTICIPLE
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.pattern import Pattern

_NEAR = 13


def retagged(out: list[Token]) -> tuple[Token, ...]:
    """Return tagged words with the kinds that the whole sentence gives them."""
    out = _postposed(_nominal(_told_apart(_saying(_joined(out)))))
    out = _measured(_attributive(_before_auxiliary(out)))
    out = _let_go(_formerly(_coordinated(_going(out))))
    out = _left_out(_behind_number(_headed(_gapped(_lacking(out)))))
    out = list(with_levels(with_clauses(with_likely_verbs(_with_verb(out)))))
    return tuple(_owning(_costing(_accounting(_in_turn(out)))))


def _in_turn(out: list[Token]) -> list[Token]:
    """An adjective that says which of several in a row: "in the following 12 months"."""
    for i in range(1, len(out) - 1):
        led = out[i - 1].kind == "D" and out[i + 1].kind == "#"
        if led and out[i].low in _IN_TURN and out[i].kind != "J":
            out = _with_kind(out, i, "J")
    return out


_IN_TURN = frozenset("coming following preceding ensuing intervening succeeding".split())


def _with_kind(out: list[Token], i: int, kind: str) -> list[Token]:
    """The words with another kind for one of them."""
    return [*out[:i], out[i]._replace(kind=kind), *out[i + 1 :]]


def _saying(out: list[Token]) -> list[Token]:
    """A verb for *say* behind many that opens a clause: "insurers say rural theft cost £5m"."""
    i = next((n for n, w in enumerate(out[:_OPENS]) if w.low in _SAY and w.kind == "N"), 0)
    many = i > 0 and out[i - 1].kind == "N" and is_plural(out[i - 1].low)
    if not many or any(w.kind not in "NJDPC" for w in out[:i]) or i + 1 == len(out):
        return out
    behind = (w.kind for w in out[i + 1 :])
    return _with_kind(out, i, "F") if any(kind in "FXE" for kind in behind) else out


_SAY = frozenset("say believe think expect warn reckon estimate hope fear claim".split())
_OPENS = 8


def _accounting(out: list[Token]) -> list[Token]:
    """A verb for *account* before "for" and a number: "agency nurses account for £3.3m"."""
    for i in range(1, len(out) - 2):
        led = out[i].low == "account" and out[i + 1].low == "for" and out[i].kind in "NF"
        counts = out[i + 2].kind in "#YA" or out[i + 2].low in ("more", "less", "about")
        if led and counts and out[i - 1].kind in "NF" and out[i - 1].low.endswith("s"):
            out = _with_kind(_with_kind(out, i - 1, "N"), i, "F")
    return out


def _costing(out: list[Token]) -> list[Token]:
    """A verb for *cost* before whom it costs a number: "an ordinary repair cost us £164"."""
    for i in range(1, len(out) - 2):
        named = out[i].low in ("cost", "costs") and out[i].kind == "N" and out[i - 1].kind == "N"
        behind = next((w for w in out[i + 2 : i + 4] if w.kind not in "DA"), None)
        if named and out[i + 1].kind == "O" and behind is not None and behind.kind == "#":
            out = _with_kind(out, i, "F" if out[i].low == "costs" else "E")
    return out


def _going(out: list[Token]) -> list[Token]:
    """A verb for *go* before *up* or *down*: "permits in the centre go up from £2 to £3"."""
    for i in range(1, len(out) - 2):
        moves = out[i].low == "go" and out[i + 1].low in ("up", "down") and out[i].kind == "N"
        if moves and out[i + 2].low in ("from", "to", "by"):
            out = _with_kind(out, i, "F")
            verbs = [k for k in range(1, i) if out[k].kind in "FXE"]
            head = verbs[0] if len(verbs) == 1 and out[verbs[0] - 1].kind == "N" else 0
            if head and "N" in classes_of(out[head].low) and out[head].low not in UP_VERBS:
                out = _with_kind(out, head, "N")
    return out


def _coordinated(out: list[Token]) -> list[Token]:
    """A verb behind *and* that has the auxiliary of the one before, and says by how much.

    "It will close two libraries and raise council tax by 5%".
    """
    for i in range(3, len(out) - 3):
        if out[i - 1].kind != "C" or out[i].kind not in "NJ" or "B" not in classes_of(out[i].low):
            continue
        end = i + 1
        while end < len(out) - 2 and out[end].kind in "DJNA":
            end += 1
        moves = end > i + 1 and out[end].low in ("by", "to", "from") and out[end + 1].kind == "#"
        if moves and _is_led(out, i - 1):
            out = _with_kind(out, i, "B")
    return out


def _is_led(out: Sequence[Token], end: int) -> bool:
    """Whether the clause before has an auxiliary, or *to*, and the bare form of a verb."""
    start = next(
        (k + 1 for k in range(end - 1, -1, -1) if out[k].kind in "SW" or out[k].text in ".;"), 0
    )
    return any(
        out[k].kind in "XI" and any(w.kind == "B" for w in out[k + 1 : k + 4])
        for k in range(start, end)
    )


def _formerly(out: list[Token]) -> list[Token]:
    """An auxiliary for *used to*: "Two hundred used to be our dream", not "is used to dig"."""
    for i in range(1, len(out) - 2):
        led = out[i].low == "used" and out[i + 1].low == "to" and out[i + 2].kind in "BX"
        if led and out[i - 1].low not in COPULAS and out[i - 1].kind in "NO#A":
            out = _with_kind(_with_kind(out, i, "X"), i + 1, "X")
    return out


def _let_go(out: list[Token]) -> list[Token]:
    """A verb for what somebody is let do: "It will let 150 of its people go"."""
    for i in range(2, len(out)):
        if out[i].low == "go" and out[i].kind == "N" and out[i - 1].kind == "N":
            let = (w.low in ("let", "lets", "letting") for w in out[max(0, i - 6) : i])
            out = _with_kind(out, i, "B") if any(let) else out
    return out


def _told_apart(out: list[Token]) -> list[Token]:
    """A verb in a relative clause of its own, and a noun behind *and* that only seems a verb."""
    for i in range(1, len(out) - 2):
        if _in_relative(out, i):
            out = _with_kind(_with_kind(out, i - 1, "W"), i, "F")
        elif out[i].kind == "F" and (_opens_subject(out, i) or _left_to_right(out, i)):
            out = _with_kind(out, i, "N")  # "and demand for gas in power stations was lower"
    return out


def _nominal(out: list[Token]) -> list[Token]:
    """A noun for a verb that a relative clause hangs on, and for an adjective that has a verb.

    "Data centres, which used 9 GWh", "The by-catch is 40 tonnes".
    """
    for i in range(1, len(out) - 2):
        word, behind = out[i], out[i + 1]
        if word.low in ("say", "says") and word.kind == "N" and _speaks(out, i):
            out = _with_kind(out, i, "F")  # "Half of shoppers say they are cutting back"
            continue
        if (word.kind in "JB" and _many_do(out, i)) or (word.kind == "N" and _they_need(out, i)):
            out = _with_kind(out, i, "F")  # "8 in 10 families live on it"
            continue
        if word.low == "home" and word.kind == "F" and behind.kind == "#":
            out = _brought_home(out, i)  # "a nurse takes home 1,900 a month"
            continue
        if word.kind in "FEB" and behind.low == "of" and _is_priced(out, i):
            out = _with_kind(out, i, "N")  # "approved a £4m rebuild of the pool"
            continue
        if word.kind == "J" and _ends_object(out, i):
            out = _with_kind(out, i, "N")  # "raised the fine to 500", "cut the maximum by 40"
            continue
        if word.kind == "G" and out[i - 1].kind == "P" and _is_finite(behind):
            out = _with_kind(out, i, "N")  # "imports of coal for blending declined"
            continue
        lies = word.low in _LIES and behind.low == "at"
        lies = lies or (word.low == "amounts" and behind.low == "to")
        if word.kind == "N" and lies and out[i + 2].kind == "#":
            out = _with_kind(out, i, "F")  # "the backlog of repairs stands at 212 million"
            continue
        if word.kind == "N" and _does_each(out, i):
            out = _with_kind(out, i, "F")
            continue
        if word.kind == "N" and _is_done(out, i):
            out = _with_kind(out, i, "E")  # "1.9 million tonnes are forecast, a decline of"
            continue
        if word.kind == "N" and _tells(out, i):
            out = _with_kind(out, i, "F")
            continue
        if word.kind in "EBF" and behind.low == "of" and _is_sum(out, i):
            out = _with_kind(out, i, "N")  # "a market rent of 650 a month", "land spend of 20"
            continue
        related = behind.text == "," and out[i + 2].kind == "W" and out[i - 1].kind in "NJ"
        verb = word.kind == "F" and related and "N" in classes_of(word.low)
        by_catch = word.kind == "J" and "-" in word.low and out[i - 1].kind == "D"
        if verb or (by_catch and behind.kind == "X"):
            out = _with_kind(out, i, "N")
        elif word.kind == "F" and _stands_at(out, i):
            out = _with_kind(_with_kind(out, i, "N"), i + 1, "P")
    return out


def _in_relative(out: Sequence[Token], i: int) -> bool:
    """Whether a verb alone narrows those before it: "the share of households that rent went up"."""
    led = i > 1 and out[i - 1].low in ("that", "who") and out[i - 2].kind == "N"
    if not led or out[i - 1].kind == "D" or not out[i - 2].low.endswith("s"):
        return False
    plain = out[i].kind in "NB" and "B" in classes_of(out[i].low)
    return plain and out[i + 1].kind in "FX" and out[i + 1].low not in COPULAS


def _left_to_right(out: Sequence[Token], i: int) -> bool:
    """Whether a noun behind *and* only seems a verb, as what was told is past: "consumption went
    down by 3%, and noise along the roads by 1".
    """
    joined = out[i - 1].kind == "C" and out[i + 1].kind == "P" and i > _LEAST
    kinds = set(classes_of(out[i].low))
    moves = out[i].low in MOVING_VERBS or "D" in kinds  # "and fell in the north"
    plain = joined and "N" in kinds and not kinds.isdisjoint("BZ") and not moves
    first = next((w for w in out[:i] if w.kind in "FXEI"), None)
    past = first is not None and first.kind in "FE" and "D" in classes_of(first.low)
    by = any(a.low == "by" and b.kind == "#" for a, b in pairwise(out[:i]))
    return plain and past and by


def _opens_subject(out: Sequence[Token], i: int) -> bool:
    """Whether a noun behind *and* has a part and the verb behind it: "and demand for gas was"."""
    joined = out[i - 1].kind == "C" and "N" in classes_of(out[i].low) and out[i + 1].kind == "P"
    part = i + 1
    while joined and part < len(out) and out[part].kind in "PDJN":
        part += 1
    return joined and i + 2 < part < len(out) and out[part].low in COPULAS


def _many_do(out: Sequence[Token], i: int) -> bool:
    """Whether a word is the verb of those counted right before it, or before an aside: "2 million
    people, a third of them children, depend on rations".
    """
    aside = out[i].kind == "B" and out[i - 1].text == ","
    comma = next((k for k in range(1, i - 1) if out[k].text == ","), 0) if aside else 0
    end = comma or i
    start = _nouns_start(out, end)
    counted = 0 < start < end and out[start - 1].kind == "#" and out[end - 1].low.endswith(_MANY)
    alone = not any(w.kind in "FX" for w in out[:i]) if aside else not _is_finite(out[i + 1])
    leads = out[i + 1].kind == "P" and "B" in classes_of(out[i].low)
    return counted and alone and leads and not (not aside and _verb_of_clause(out, i + 2))


_MANY = ("s", "people", "children", "men")


def _they_need(out: Sequence[Token], i: int) -> bool:
    """Whether a noun behind an aside is the only verb of those counted before it: "2.3 million
    people, or 38 per cent of the population, need food".
    """
    comma = next((k for k in range(1, i - 1) if out[k].text == ","), 0)
    if out[i - 1].text != "," or not comma or "B" not in classes_of(out[i].low):
        return False
    start = _nouns_start(out, comma)
    counted = 0 < start < comma and out[start - 1].kind == "#"
    counted = counted and out[comma - 1].low.endswith(_MANY)
    again = any(w.kind == "#" for w in out[comma:i]) and out[i + 1].kind in "NJD"
    return counted and again and not any(w.kind in "FX" for k, w in enumerate(out) if k != i)


def _speaks(out: Sequence[Token], i: int) -> bool:
    """Whether *say* is what somebody does: "shoppers say they", not "had their say in it"."""
    return out[i - 1].kind in "NQY" and (out[i + 1].kind in "ODS" or out[i + 1].low == "that")


def _ends_object(out: Sequence[Token], i: int) -> bool:
    """Whether a word that may be a noun is what a verb moves to or by so much."""
    moved = out[i + 1].low in ("to", "by", "from", "at") and out[i + 2].kind == "#"
    named = out[i].low != "total" and "N" in classes_of(out[i].low)
    return moved and out[i - 1].kind == "D" and named


def _brought_home(out: list[Token], i: int) -> list[Token]:
    """The words with *home* as where something is taken, by the word before it."""
    if set(classes_of(out[i - 1].low)) & set("ZB") and out[i - 1].kind == "N":
        return _with_kind(_with_kind(out, i - 1, "F"), i, "L")
    return _with_kind(out, i, "N")


def _is_priced(out: Sequence[Token], i: int) -> bool:
    """Whether a word is the work that a sum before it is the price of: "a £4m rebuild of"."""
    priced = out[i - 1].kind == "#" and out[i - 1].text[:1] in MONEY_SIGNS
    return priced and i > 1 and out[i - 2].low in ("a", "the", "its", "their")


def _does_each(out: Sequence[Token], i: int) -> bool:
    """Whether a word says what none or each of so many does: "None of the 14 wells meets it"."""
    led = i > 3 and out[0].low in ("none", "each", "one", "neither") and out[1].low == "of"
    plural = out[i - 1].low.endswith("s") and out[i + 1].kind in "DP"
    return led and plural and "Z" in classes_of(out[i].low) and _is_counted(out, i - 1)


def _tells(out: Sequence[Token], i: int) -> bool:
    """Whether a word is the verb behind *today* or before *as*: "today reports revenue of", "47%
    of the total counts as affordable".
    """
    if "Z" not in classes_of(out[i].low) or out[i - 1].low.endswith("s"):
        return False
    begin = next((k + 1 for k in range(i - 1, -1, -1) if out[k].kind in "SW"), 0)
    if any(w.kind in "FX" for w in out[begin:i]):
        return False
    today = out[i - 1].low == "today" and i > 1 and out[i + 1].kind in "NJDP"
    today = today or (out[i - 1].low == "alone" and out[i + 1].low in ("for", "up"))
    return today or (out[i - 1].kind in "NJ" and out[i + 1].low == "as")


def _ends_pair(out: Sequence[Token], i: int) -> bool:
    """Whether a word is the second of two nouns behind a preposition: "in bed and breakfasts."."""
    pair = out[i - 1].low in ("and", "or") and i > 2 and out[i - 2].kind == "N"
    return pair and out[i - 3].kind == "P" and classes_of(out[i].low)[:1] == "N"


def _ends_part(out: Sequence[Token], i: int) -> bool:
    """Whether a word only says what a part is: "nine cups, two of them silver"."""
    part = out[i - 1].low in ("them", "these", "those") and out[i - 2].low == "of"
    kinds = set(classes_of(out[i].low))
    things = classes_of(out[i].low)[:1] == "N"  # "four fifths of them gifts"
    return part and bool(kinds & set("NJ")) and (things or not kinds & set("DZ"))


def _is_sum(out: Sequence[Token], i: int) -> bool:
    """Whether a word that may be a verb names what a number behind *of* is how much of.

    No verb agrees with the noun before it in "land spend of 20".
    """
    apart = out[i].kind == "B" and out[i - 1].kind in "NJG" and not out[i - 1].low.endswith("s")
    led = apart or (out[i - 1].kind in "NJD" and "N" in classes_of(out[i].low))
    behind = next((w for w in out[i + 2 : i + 4] if w.kind not in "AD"), None)
    return led and behind is not None and behind.kind == "#"


def _is_counted(out: Sequence[Token], end: int) -> bool:
    start = next((k for k in range(end, 0, -1) if out[k].kind == "#"), 0)
    return start > 0 and all(w.kind in "NJ" for w in out[start + 1 : end + 1])


def _is_done(out: Sequence[Token], i: int) -> bool:
    """Whether a word right behind a form of *be* is its participle: no article, nothing after."""
    ends = out[i + 1].kind in "MP" or out[i + 1].low in ("and", "but")
    low = out[i].low
    done = "P" in classes_of(low) or IRREGULAR.get(low) == low or PARTICIPLE.get(low) == low
    return ends and out[i - 1].low in COPULAS and done


def _is_finite(word: Token) -> bool:
    return word.kind in "FX" or (word.kind == "E" and word.low in MOVING_VERBS)


_LIES = frozenset("stands stays lies sits rests peaks starts ends".split())


def _joined(out: list[Token]) -> list[Token]:
    """A verb that a joint and a time stand before: "doubled and now make up 9 per cent"."""
    for i in range(2, len(out) - 1):
        if out[i].kind == "F" and out[i + 1].kind == "M":
            kind = "N" if _ends_pair(out, i) else "J" if _ends_part(out, i) else "F"
            out = _with_kind(out, i, kind)
        led = out[i - 2].kind == "C" and out[i - 1].low in _BY_NOW and out[i + 1].kind in "LDP#"
        if led and out[i].kind == "N" and set(classes_of(out[i].low)) & set("BZ"):
            out = _with_kind(out, i, "F")
            out = _with_kind(out, i + 1, "L") if out[i + 1].low in PARTICLES else out
    return out


_BY_NOW = frozenset("now today currently already still then".split())


def _stands_at(out: Sequence[Token], i: int) -> bool:
    """Whether a headline says how far a noun is up or down: "House prices up 4 percent"."""
    number = out[i + 1].low in ("up", "down") and out[i + 2].kind == "#"
    ends = i + 3 >= len(out) or out[i + 3].kind not in "NJ"
    return number and ends and _is_noun(out[i].low) and all(w.kind in "NJD" for w in out[:i])


def _before_auxiliary(out: list[Token]) -> list[Token]:
    """A noun for a verb that an auxiliary follows: "patient transport will cost 9 million"."""
    for i in range(1, len(out) - 1):
        behind = next((w.kind for w in out[i + 1 : i + 3] if w.kind != "A"), "")
        noun = out[i].kind == "F" and "N" in classes_of(out[i].low)
        if noun and behind == "X" and out[i - 1].kind in "NJD":
            out = _with_kind(out, i, "N")
    return out


def _attributive(out: list[Token]) -> list[Token]:
    """An adjective for a participle that no clause stands before: "revenue of 9, operating profit
    of 3": what is done beside something hangs on a verb.
    """
    for i in range(len(out) - 2, 0, -1):
        word, behind = out[i], out[i + 1]
        result = word.low == "operating" and word.kind == "G" and behind.low in _RESULTS
        if result or (word.low in _BASES_OF and word.kind == "E" and behind.kind in "JN"):
            out = _with_kind(out, i, "J")  # "full-year adjusted operating profit of 9 million"
    clause = next((i for i, w in enumerate(out) if w.kind in "FXE"), len(out))
    for i in range(1, min(clause + 1, len(out) - 1)):
        opens = out[i - 1].text == "," or out[i - 1].kind == "C"
        ended = i > 1 and (out[i - 2].kind == "#" or out[i - 2].text == ")")
        if out[i].kind == "G" and opens and ended and out[i + 1].kind == "N":
            out = _with_kind(out, i, "J")
    return out


_RESULTS = frozenset(
    "profit profits income margin margins loss losses earnings result results cash costs".split()
)
_BASES_OF = frozenset("adjusted diluted weighted consolidated".split())
"""How a company's result is counted: never what is done to it."""


def _postposed(out: list[Token]) -> list[Token]:
    """An adjective that ends a subject is part of it: "the money available fell to 3 million".

    Behind a participle it is one with it: "the amount spent online grew".
    """
    for i in range(len(out) - 2, 0, -1):
        last, word, behind = out[i - 1 : i + 2]
        verb = behind.kind in "FX" or (behind.kind == "J" and behind.low in MOVING_VERBS)
        if not verb or word.kind != "J" or last.kind not in "NE":
            continue
        behind = behind if behind.kind == "X" else behind._replace(kind="F")
        ended = [last, word._replace(kind="E")]
        if last.kind == "E":
            ended = [last._replace(end=word.end, text=f"{last.text} {word.text}")]
        out = [*out[: i - 1], *ended, behind, *out[i + 2 :]]
    return out


_HIGH = frozenset("high long wide deep tall thick".split())


def _measured(out: list[Token]) -> list[Token]:
    """A noun before its measure, a verb in a clause: "fences 2 metres high", "that counts"."""
    for i in range(1, len(out) - 1):
        word, behind = out[i], out[i + 1]
        kinds = classes_of(word.low)
        high = behind.kind == "#" and i + 2 < len(out) and out[i + 2].low in _HIGH
        if (
            word.kind in "FE"
            and high
            and set(kinds) & set("NZ")
            and all(w.kind in "NJD" for w in out[:i])
        ):
            out = _with_kind(out, i, "N")
        elif word.kind == "N" and out[i - 1].kind == "W" and "Z" in kinds and behind.kind in "FX":
            out = _with_kind(out, i, "F")
    return out


def _gapped(out: list[Token]) -> list[Token]:
    """A noun for a verb where the verb is left out: "gas met 40%, imports 10% and oil 3%"."""
    for i in range(1, len(out) - 1):
        word, joint = out[i], out[i - 1]
        if (
            (word.kind in "FE" or (word.kind == "G" and _is_noun(word.low)))
            and classes_of(word.low)[:1] != "D"
            and (out[i + 1].kind == "#" or _led_alike(out, i + 1))
            and (joint.text == "," or joint.kind == "C" or (i > 1 and out[i - 2].kind == "C"))
            and "N" in classes_of(word.low)
            and word.low not in MOVING_VERBS
            and word.low not in MEASURING
            and (_verb_with_number(out, i - 1) or out[i + 1].kind == "P" or _listed(out, i))
        ):
            out = _with_kind(out, i, "N")
    return out


def _listed(out: Sequence[Token], i: int) -> bool:
    """Whether a word and its sum stand behind another such pair: "rent £310, rates £96"."""
    before = (
        i > 3
        and out[i - 1].text == ","
        and out[i - 2].kind == "#"
        and out[i - 3].kind == "N"
        and out[i - 4].kind == "M"
    )
    alone = i + 2 == len(out) or out[i + 2].kind == "M"
    return before and alone and out[i + 1].text[:1] in MONEY_SIGNS


def _led_alike(out: Sequence[Token], at: int) -> bool:
    """Whether a preposition leads to a number as before: "goods rose by 2% and services by 4%"."""
    led = out[at].kind == "P" and at + 1 < len(out) and out[at + 1].kind == "#"
    near = range(max(1, at - _NEAR), at - 1)
    return led and any(
        out[k].low == out[at].low
        and out[k + 1].kind == "#"
        and any(w.kind in "FE" for w in out[:k])
        for k in near
    )


_BASES = frozenset(
    """start begin stand remain stay average range cost rise fall climb drop grow increase decline
    reach""".split()
)
"""Base forms of verbs of levels and moves: a plural before them is their subject."""


_LEVELLED = frozenset("averaged reached totalled totaled remained stayed lasted".split())


def _in_hedge(token: Token) -> bool:
    """Whether the verb stands in the hedge of a number: "prices start at $25"."""
    return token.kind == "#" and token.hedge.lower().split(" ")[0] in _BASES


def _headed(out: list[Token]) -> list[Token]:
    """A noun for a verb where the verb comes later: "house prices in Wales fell", "rents rose"."""
    for i in range(1, len(out) - 2):
        word = out[i]
        if (
            word.kind == "F"
            and out[i - 1].kind == "N"
            and classes_of(word.low)[:1] == "N"
            and "Z" in classes_of(word.low)
            and all(w.kind in "NJDP" for w in out[:i])
        ):
            noun = word._replace(kind="N")
            behind = out[i + 1]
            if _in_hedge(behind):
                return [*out[:i], noun, *out[i + 1 :]]
            if behind.low in _BASES and out[i + 2].kind in "P#DA":
                return [*out[:i], noun, behind._replace(kind="F"), *out[i + 2 :]]
            closed = behind.text == "," and any(w.kind == "X" for w in out[i + 2 : i + 13])
            if closed or (behind.kind == "P" and _verb_of_clause(out, i + 2)):
                return [*out[:i], noun, *out[i + 1 :]]
    return out


def _of_us(out: Sequence[Token], i: int) -> bool:
    """Whether a form of the past is what those do who are spoken to: "900 of you signed up"."""
    us = i > 2 and out[i - 1].low in ("you", "us") and out[i - 2].low == "of"
    return us and out[i - 3].kind == "#" and out[i].kind == "E"


def _behind_number(out: list[Token]) -> list[Token]:
    """A verb behind a number that ends its subject: "a budget of 5 million closes the gap"."""
    kinds = {i: kind for i in range(1, len(out)) if (kind := _kind_behind_number(out, i))}
    return [w._replace(kind=kinds[i]) if i in kinds else w for i, w in enumerate(out)]


def _kind_behind_number(out: Sequence[Token], i: int) -> str:
    """The kind of a verb that only seems a noun, by the number before it; or empty."""
    if _cuts(out, i):
        return "E"
    if _of_us(out, i):
        return "F"
    if _is_named(out, i):
        return "N"
    word = out[i]
    if word.kind != "N" or i + 1 == len(out) or out[i - 1].kind != "#":
        return ""
    kinds = classes_of(word.low)
    does = "Z" in kinds and _does(out, i)
    does = does or ("B" in kinds and ((i == 1 and _visits(out, i)) or _others_do(out, i)))
    does = does or (bool(set(kinds) & set("ZB")) and (_parts_do(out, i) or _of_whom(out, i)))
    return "F" if does else ""


def _is_named(out: Sequence[Token], i: int) -> bool:
    """Whether a form in -ing is what so many name, and nothing they do: "61% named staffing"."""
    taken = i > 1 and out[i].kind == "G" and out[i - 1].kind in "FE" and out[i - 2].kind == "#"
    closed = i + 1 == len(out) or out[i + 1].kind in "MC#"
    thing = "N" in classes_of(out[i].low) and out[i - 1].low not in _GOING_ON
    return taken and closed and thing


_GOING_ON = frozenset("kept keep stopped stop started start began begin went go came ended".split())


def _cuts(out: Sequence[Token], i: int) -> bool:
    """Whether a sum does what a word says that is a noun too: "a levy of £3 cut traffic by 14%"."""
    led = 1 < i < len(out) - 1 and out[i - 1].kind == "#" and out[i - 2].low == "of"
    summed = led and out[i - 1].text[:1] in MONEY_SIGNS and out[i].low in _PAST_TOO
    return summed and out[i].kind in "NJ" and out[i + 1].kind in "NJGDO"


_PAST_TOO = frozenset("cut hit cost hurt spread".split())
"""Forms of the past that are nouns or adjectives as well."""


def _now_does(out: Sequence[Token], i: int) -> bool:
    """Whether a word behind *now* is the verb of a plural: "Data centres now account for"."""
    told = out[i].kind in "NJ" and classes_of(out[i].low)[:1] in ("B", "N")
    many = i > 1 and out[i - 1].low in _BY_NOW
    many = many and (out[i - 2].low.endswith("s") or (i > 3 and _many_head(out, i - 1)))
    led = out[i + 1].low in ("for", "up", "at") and out[i + 2].kind == "#"
    return told and many and led and "B" in classes_of(out[i].low) and _is_noun(out[i - 2].low)


def _lacking(out: list[Token]) -> list[Token]:
    """The verb of a clause that has none before its number: "a ticket for two adults now costs £9",
    "the route saw growth of 27%", "sponges take up 2 million tonnes".
    """
    for i in range(1, len(out) - 2):
        word, last, behind = out[i], out[i - 1], out[i + 1]
        if _now_does(out, i):
            out = _with_kind(_with_kind(out, i - 2, "N"), i, "F")
            continue
        halved = word.kind == "F" and behind.kind == "#" and _MULTIPLIED.match(behind.low)
        if halved and classes_of(word.low)[:1] == "N" and last.kind in "NJ":
            out = _with_kind(out, i, "N")  # "passenger numbers halved"
            continue
        if word.kind not in "NJ" or not (last.kind in "NYAG" or last.text == ","):
            continue
        part = behind.low in PARTICLES and out[i + 2].kind == "#" and word.text.islower()
        led = behind.kind == "#" or part
        kinds = classes_of(word.low)
        past = kinds[:1] == "D" and (led or behind.kind in "NJ")
        past = past or (led and _time_does(out, i))  # "August alone brought 302"
        now = "Z" in kinds and led and (last.low in _BY_NOW or _is_measured(behind))
        many = kinds[:1] == "B" and part and _many_head(out, i)
        sums = word.low == "cost" and behind.text[:1] in MONEY_SIGNS
        many = many or ((sums or (word.low == "average" and led)) and _many_head(out, i))
        if (
            now
            and i > 1
            and last.kind in "YA"
            and out[i - 2].kind == "F"
            and _is_noun(out[i - 2].low)
        ):
            out = _with_kind(out, i - 2, "N")  # "a ticket for the coast route now costs £9"
        if (past or now or many) and not _verb_in_clause(out, i):
            out = _with_kind(out, i, "F")
            doing = last.kind == "G" and i > 1 and out[i - 2].kind == "P"
            out = _with_kind(out, i - 1, "N") if doing else out  # "permits for parking cost £9"
            out = _with_kind(out, i + 1, "L") if part else out
    return out


def _time_does(out: Sequence[Token], i: int) -> bool:
    """Whether a word is what a time does that opens its clause: "August alone brought 302"."""
    kinds = classes_of(out[i].low)
    at = i - 1 - (out[i - 1].kind == "A" and i > 1)
    opens = at == 0 or out[at - 1].kind in "MCS"
    does = "D" in kinds and kinds[:1] in "DP"
    return does and out[at].kind == "Y" and opens and out[at].text[:1].isupper()


_MULTIPLIED = Pattern(r"(?:doubl|tripl|trebl|quadrupl|halv)ed$")


def _is_measured(word: Token) -> bool:
    """Whether a number has its unit in it: "260 grams", "£94.60", "22%"."""
    signed = word.text[:1] in MONEY_SIGNS or word.text.endswith("%")
    return word.kind == "#" and (signed or " " in word.text)


def _many_head(out: Sequence[Token], i: int) -> bool:
    """Whether the first noun of the clause is a plural: "sponges on the floor of the sea take"."""
    return any(w.kind == "N" and w.low.endswith("s") for w in out[:i])


def _verb_in_clause(out: Sequence[Token], end: int) -> bool:
    """Whether a verb stands in the clause before ``end``, relative clauses left out."""
    for i in range(end - 1, -1, -1):
        if out[i].kind == "S" or out[i].text in (";", ":"):
            return False
        relative = next((k for k in range(i - 1, max(-1, i - 9), -1) if out[k].kind in "WS"), -1)
        if out[i].kind in "FX" and (relative < 0 or out[end - 1].text != ","):
            return True
        if out[i].kind == "E" and i and out[i - 1].kind in "NA" and relative < 0:
            return True
    return False


def _left_out(out: list[Token]) -> list[Token]:
    """The verb of those whom a number alone counts: "8 were admitted and 3 developed a fever".

    In the clause before a number stands before its verb as well, and no verb follows.
    """
    for i in range(1, len(out) - 1):
        if _share_did(out, i):
            out = _with_kind(out, i, "F")
    for i in range(4, len(out) - 1):
        word, joint = out[i], out[i - 2]
        if joint.kind == "D" and _works(out, i):
            out = _with_kind(out, i, "F")
            continue
        past = word.kind in "EJN" and "D" in classes_of(word.low) and out[i - 1].kind == "#"
        joined = joint.kind == "C" or joint.text in ",;" or joint.low == "while"
        if past and joined and out[i + 1].kind in "DJN" and _alike_before(out, i - 2):
            end = next((k for k in range(i + 1, len(out)) if out[k].kind in "MCSFX"), len(out))
            if end == len(out) or out[end].kind not in "FX":
                out = _with_kind(out, i, "F")
    return out


def _owning(out: list[Token]) -> list[Token]:
    """A verb for *own* before what is owned: "who own 23 per cent", not "its own 23 boats"."""
    for i in range(1, len(out) - 1):
        owns = out[i].low == "own" and out[i].kind == "J" and out[i + 1].kind in "#D"
        if owns and out[i - 1].kind in "NOWA":
            out = _with_kind(out, i, "F")
    return out


def _share_did(out: Sequence[Token], i: int) -> bool:
    """Whether a word is what a share of some did, as no other verb is there: "one in nine needed
    medical care", not "one in three wanted men was caught".
    """
    word, behind = out[i], out[i + 1].kind
    past = word.kind == "J" and behind in "DJN" and "D" in classes_of(word.low)
    inside = i > 1 and out[i - 2].kind not in "MCSNYA"  # "is made of 50% recycled paper"
    share = out[i - 1].kind == "#" and _SHARE.search(out[i - 1].text) is not None
    if not past or inside or not share:
        return False
    end = next((w.kind for w in out[i + 1 :] if w.kind in "MCSFXE"), "M")
    return end not in "FXE"


def _works(out: Sequence[Token], i: int) -> bool:
    """Whether a word is what others do: "has 1,320 staff and another 6,700 work for suppliers"."""
    another = out[i - 2].low == "another" and out[i - 3].kind == "C" and out[i - 1].kind == "#"
    return (
        another and out[i].kind == "N" and "B" in classes_of(out[i].low) and out[i + 1].kind == "P"
    )


def _alike_before(out: Sequence[Token], end: int) -> bool:
    """Whether in the clause that ends here a number is what does something or has it done."""
    verb = next((k for k in range(end - 1, 0, -1) if out[k].kind in "FXE"), 0)
    while verb > 1 and out[verb - 1].kind in "XA":
        verb -= 1
    opens = next((k for k in range(verb - 1, 0, -1) if out[k].text == "("), 0)
    if verb > 0 and out[verb - 1].text == ")":
        verb = opens  # "8 (9%) were admitted"
    start = _nouns_start(out, verb)
    return verb > 0 and start > 0 and out[start - 1].kind == "#"


def _nouns_start(out: Sequence[Token], end: int) -> int:
    """Where the nouns that end here begin, the whole of a part among them: "12 of the pupils"."""
    start = end
    while start > 0 and out[start - 1].kind in "NJDO":
        start -= 1
    if start > 1 and out[start - 1].low == "of":
        start -= 1
    return start


def _does(out: Sequence[Token], i: int) -> bool:
    """Whether the number before a word ends what does it: a sum, or what a sum is of."""
    if i < 2:
        return _buys(out, i) or _visits(out, i)
    of = out[i - 2].low == "of" and out[i + 1].kind == "D"
    which = out[i - 2].kind == "W" and out[i + 1].kind in "PD"
    return of or which or _buys(out, i) or _pays(out, i)


def _pays(out: Sequence[Token], i: int) -> bool:
    """Whether a sum does what a word says: "The remaining $26 million comes from fees"."""
    led = out[i - 2].kind in "DJNG" and out[i + 1].kind == "P"
    return led and out[i - 1].text[:1] in MONEY_SIGNS


def _visits(out: Sequence[Token], i: int) -> bool:
    """Whether a rate of those who do it opens the clause: "About 15,500 people a year visit it"."""
    return _RATE.search(out[i - 1].low) is not None and out[i + 1].kind in "DNO"


_RATE = Pattern(r"\d [a-z]+ (?:a|per|each|every) (?:year|month|week|day|hour)$")


def _others_do(out: Sequence[Token], i: int) -> bool:
    """Whether a word is what those do that are left: "the other 17 face charges", "; 8 face fines".

    What is left in a phrase or a list does nothing: "fitted to another 22 patrol cars".
    """
    at = i - 2
    if at < 0 or out[i + 1].kind not in "NJD" or ":" in {w.text for w in out}:
        return False
    left = out[at].low in _LEFT
    at -= left
    at -= at >= 0 and out[at].kind == "D"
    joined = at >= 0 and (out[at].kind == "C" or out[at].text == ",")
    opens = at < 0 or out[at].text == ";" or out[at].kind == "S"
    end = next((k for k in range(i + 1, len(out)) if out[k].kind in "MCSW"), len(out))
    alone = not any(w.kind in "FXE" for w in out[i + 1 : end])
    return alone and ((opens and (left or at >= 0)) or (left and joined and out[0].kind == "#"))


_LEFT = frozenset("other another remaining further".split())


def _of_whom(out: Sequence[Token], i: int) -> bool:
    """Whether a word is what so many of others do: "of whom 1,120 work at sea"."""
    return i > 2 and out[i - 2].kind == "W" and out[i - 3].low == "of" and out[i + 1].kind in "PD"


def _parts_do(out: Sequence[Token], i: int) -> bool:
    """Whether a share of all does what a word says: "One in five holds a job", "12% fear a cut"."""
    told = i > 1 and out[i - 2].kind in "DJ"
    takes = out[i + 1].kind == "D" or (out[i + 1].kind == "#" and out[i].low in _WORKING)
    return not told and _SHARE.search(out[i - 1].text) is not None and takes


_WORKING = frozenset("work works earn earns pay pays need needs wait waits".split())
"""What those do for so long or so much, though most of the words are nouns too."""


_SHARE = Pattern(
    r"%|\bper ?cent$|\bin \w+$|\bout of \w+$|\b(?:half|thirds?|quarters?|fifths?)$", re.I
)


def _buys(out: Sequence[Token], i: int) -> bool:
    """Whether a sum that opens its clause does what a word says: "£12 buys a family water"."""
    opens = i == 1 or out[i - 2].kind in "MS"
    money = out[i - 1].text[:1] in MONEY_SIGNS or _PENCE.fullmatch(out[i - 1].text)
    goes = out[i + 1].kind == "P" and classes_of(out[i].low)[:1] == "Z"
    return opens and bool(money) and (goes or out[i + 1].kind in "DJ#")


_PENCE = Pattern(r"\d+(?:p|c|¢)")


def _verb_of_clause(out: Sequence[Token], start: int) -> bool:
    """Whether the clause goes on to a finite verb, with no other clause between."""
    for i in range(start, len(out) - 1):
        token = out[i]
        if token.kind in "MCSWO":
            return False
        if token.kind in "FX" and out[i - 1].kind in "NYA":
            return True
        if token.kind == "E" and (token.low in MOVING_VERBS or token.low in _LEVELLED):
            return True
    return False


def _verb_with_number(out: Sequence[Token], end: int) -> bool:
    """Whether a verb of the main clause stands right before a number, not far before ``end``."""
    for i in range(max(1, end - _NEAR), end - 1):
        behind = out[i + 1 + (out[i + 1].kind == "L")].kind  # "made up 38% of sales"
        if out[i].kind in "FE" and behind == "#" and out[i - 1].kind != "W":
            return True
    return False


def _with_verb(out: list[Token]) -> list[Token]:
    """Find the verb of a headline whose words could all be nouns: "Bank cuts rate by half"."""
    for i in range(2, len(out) - 1):
        if _crossed(out, i):
            return [
                *out[: i - 1], out[i - 1]._replace(kind="F"), out[i]._replace(kind="N"),
                *out[i + 1 :],
            ]  # fmt: skip
    told = len(out) - 1 - (bool(out) and out[-1].text in ".!")
    source = next((i for i in range(told, 0, -1) if out[i].text == ","), 0)
    source = source if told > 0 and out[told].low in SPEAKING else 0
    joints = [
        i + 1
        for i, w in enumerate(out)
        if w.text == ":" or (source and i == source) or _opens_second(out, i)
    ]
    parts = [0, *joints, len(out)]
    for first, end in pairwise(parts):
        out = _with_verb_between(out, first, end)
    return out


def _opens_second(out: Sequence[Token], i: int) -> bool:
    """Whether a clause with its verb follows, behind one that has none yet: "Bank lifts rate by
    half a point as inflation proves stubborn".
    """
    joint = out[i].low in ("as", "while") and i > _LEAST
    moved = joint and any(w.low in MOVING_VERBS and w.kind == "N" for w in out[1:i])
    if not moved or any(w.kind in "FX" for w in out[:i]):
        return False
    return any(w.kind in "FX" for w in out[i + 1 :])


_LEAST = 3


def _with_verb_between(out: list[Token], first: int, end: int) -> list[Token]:
    """The same for the part before or behind a colon: "Trial: pill cuts bad days by a third"."""
    if any(
        out[i].kind in "FX" or (out[i].kind == "E" and i and out[i - 1].kind in "NOA")
        for i in range(first, end)
    ):
        return out
    for i in range(first + 1, min(end, len(out) - 1)):
        token, last = out[i], out[i - 1]
        aside = out[i + 1].kind == "A" and out[i + 1].low in PARTICLES
        level = out[i + 1].low in ("up", "down") and i + 2 < len(out) and out[i + 2].kind == "#"
        if level and _is_noun(token.low):
            continue  # "Consumer prices up 3.4 percent"
        if token.kind != "N" or last.kind != "N" or not (aside or out[i + 1].kind in "NDJ#P"):
            continue
        if (
            _in_hedge(out[i + 1])
            or _MULTIPLIED.match(out[i + 1].low)
            or (i + 2 < len(out) and out[i + 2].low in _HIGH)
        ):
            continue
        if last.text.endswith(("'s", "’s", "s'", "s’")):
            continue  # "Residents' permits stay at 65"
        plural = last.low.endswith("s") and not _moves_on(out, i)
        kinds = classes_of(token.low)
        past = "D" in kinds and _takes_sum(out, i)
        if past or ("Z" in kinds and not plural) or ("B" in kinds and plural):
            behind = out[i + 1]._replace(kind="L") if aside else out[i + 1]
            return [*out[:i], token._replace(kind="F"), behind, *out[i + 2 :]]
    return out


def _is_noun(word: str) -> bool:
    return classes_of(word)[:1] == "N"


def _takes_sum(out: Sequence[Token], i: int) -> bool:
    """Whether those follow who pay, and the sum: "the storm cost insurers $3 billion"."""
    payer = out[i + 1]
    paid = payer.kind == "D" or payer.text[:1].isupper() or payer.low.endswith("s")
    behind = next((w for w in out[i + 2 :] if w.kind in "#M"), None)
    return paid and behind is not None and behind.kind == "#"


def _moves_on(out: Sequence[Token], i: int) -> bool:
    """Whether a move is of a head before a phrase: "spending on services rises by"."""
    moves = out[i].low in MOVING_VERBS and out[i + 1].kind in "P#"
    first = next((w for w in out[:i] if w.kind == "N"), None)
    led = any(w.kind == "P" for w in out[:i])
    return moves and led and first is not None and not first.low.endswith("s")


def _crossed(out: Sequence[Token], i: int) -> bool:
    """Whether a noun was taken for the verb and the verb before it for a noun."""
    bank, cuts, rate = out[i - 2 : i + 1]
    return (
        rate.kind == "F"
        and "N" in classes_of(rate.low)
        and rate.low not in MOVING_VERBS
        and rate.low not in _LIES
        and cuts.kind == "N"
        and "Z" in classes_of(cuts.low)
        and bank.kind == "N"
        and not bank.low.endswith("s")
        and out[i + 1].kind == "P"
    )
