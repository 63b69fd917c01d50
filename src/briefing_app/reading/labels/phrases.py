"""Noun phrases in tagged words: where they begin and end, and how they read as a label.

A phrase has stages: the bare phrase, then with each part that narrows it ("people", "people taken
to hospital", "people taken to hospital with flu"). Labels choose among them; no phrase is cut
inside a part.
"""

from collections.abc import Sequence

from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.deeds import STAYING
from briefing_app.reading.labels.tokens import COPULAS, SPEAKING, Token
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.lexicon.words import COUNTRIES_TOO
from briefing_app.reading.pattern import Pattern

MOST = 7
"""Words that a label may have."""
_NARROWING = frozenset(
    """of in for on at to from with by among between per against under over without within near into
    about through after before during across behind around off above below outside inside
    including until because""".split()
)
_WHEN = frozenset("after before since until during".split())
"""Prepositions that with a form in -ing tell when something was done, not of which things."""
_HOLLOW = frozenset("total totals rest number amount figure lot".split())
AFTER_NOUN = frozenset(
    """aged short available positive negative eligible due open free missing dead alive empty full
    vacant old ill able worth absent responsible""".split()
)
_MEASURED = Pattern(r"(?:hours?|days?|weeks?|months?|years?|minutes?|miles?|km|metres?|meters?)$")
_UNDONE = Pattern(r"un\w+(?:ed|en|nt)$")
"""What was not done, behind a noun: "14 jobs unfilled"."""
_TOLD = frozenset("that they it he she".split())
_JOINTS = frozenset("-–/&'’")
_WEAK = frozenset(
    """own estimated record slight sharp modest further mere remarkable significant considerable
    substantial steep staggering impressive massive""".split()
)
"""Adjectives that say only how an amount strikes the writer."""


def base_end(t: Sequence[Token], at: int) -> int:
    """Return where the bare noun phrase that begins at ``at`` ends, or ``at`` if there is none."""
    i, end = at, at
    while i < len(t) and t[i].kind in "DA":
        i += 1
    if at < i < len(t) and t[i].kind == "Y" and t[i].text.isdigit() and _noun_at(t, i + 1):
        i += 1  # "the 2026 response plan"
    while i < len(t):
        if t[i].kind == "N" or (t[i].kind == "Y" and end == i > at and t[i].text.isdigit()):
            end = i + 1
        elif not (_before_noun(t, i, at, end) or (end == i > at and _between_nouns(t, i))):
            break
        i += 1
    return end


_USUAL = frozenset("normal usual average expected planned".split())
"""What *than* leads to inside of a phrase: "a warmer than normal winter"."""
_OWNING = ("'s", "’s", "s'", "s’")


def _before_noun(t: Sequence[Token], i: int, at: int, end: int) -> bool:
    """Whether a word can stand before the noun of a phrase that begins at ``at``."""
    token = t[i]
    opens = end == at and all(w.kind in "DA" for w in t[at:i])
    owned = i > at and t[i - 1].text.endswith(_OWNING) and _noun_at(t, i + 1)
    if token.kind == "J" or (token.kind == "#" and (opens or owned)):
        return True
    if token.low == "than" and i + 2 < len(t):
        return t[i + 1].low in _USUAL and t[i - 1].kind == "J" and t[i + 2].kind in "NY"
    if token.kind == "G" or (token.kind == "E" and end == at):
        return _noun_at(t, i + 1)
    if token.kind == "Y":
        return token.text.endswith(("'s", "’s"))
    listed = token.text == "," and i > 0 and t[i - 1].kind == "J"
    return listed and i + 1 < len(t) and t[i + 1].kind == "J"


def _between_nouns(t: Sequence[Token], i: int) -> bool:
    """Whether a word or mark joins two nouns of one phrase."""
    if t[i].kind == "C":
        return t[i].low != "but" and _joins(t, i)
    apart = t[i].text == "–" and i > 0 and t[i].start > t[i - 1].end
    return t[i].text in _JOINTS and _noun_at(t, i + 1) and not apart


def _noun_at(t: Sequence[Token], at: int) -> bool:
    return at < len(t) and t[at].kind in "NJ"


def _joins(t: Sequence[Token], at: int) -> bool:
    """Whether *and* joins two nouns here: no number stands there, and no second clause begins.

    Two nouns before the first verb of their clause are its subject together.
    """
    j = at + 1
    while j < len(t) and (
        t[j].kind in "JN" or (t[j].kind == "E" and j == at + 1 and _noun_at(t, j + 1))
    ):
        j += 1
    if j == at + 1 or t[j - 1].kind != "N":
        return False
    if j + 1 < len(t) and t[j].kind == "P" and t[j + 1].kind == "#":
        return False
    if j < len(t) and t[j].kind in "FXE" and not _says_one(t[j].low):
        return not verb_before(t, at)
    return j == len(t) or t[j].kind not in "FXE#"


def _says_one(verb: str) -> bool:
    """Whether a verb is of one, so that no two nouns are its subject: "was", "has", "leaves"."""
    return verb in ("is", "was", "has", "does") or classes_of(verb)[:1] == "Z"


def stages(t: Sequence[Token], at: int, most: int = 5) -> list[int]:
    """Return the ends of the phrase that begins at ``at``, from the bare one to the fullest."""
    end = base_end(t, at)
    if end == at:
        return []
    out = [end]
    while len(out) < most:
        reach = part_end(t, out[-1])
        if reach <= out[-1] or _of_figure(t, reach):
            break
        out.append(reach)
    return out


def _of_figure(t: Sequence[Token], end: int) -> bool:
    """Whether what ends here is another number's: "women for an average of 9.4 years"."""
    return end + 1 < len(t) and t[end].low == "of" and t[end + 1].kind == "#"


def part_end(t: Sequence[Token], at: int) -> int:
    """Return where the part that narrows a noun and begins at ``at`` ends, or ``at``."""
    i = at
    while i < len(t) and t[i].kind == "Y":
        i += 1
    if i >= len(t):
        return at
    kind = t[i].kind
    if kind == "P" and t[i].low in _NARROWING:
        return _prepositional(t, i, at)
    if kind == "E" and _is_finite(t, i):
        return at
    undone = kind == "J" and _UNDONE.match(t[i].low) and (i + 1 >= len(t) or t[i + 1].kind in "MCP")
    if kind == "E" or kind == "G" or undone or (kind == "J" and t[i].low in AFTER_NOUN):
        return _participial(t, i, at)
    if kind == "W":
        return _relative(t, i, at)
    if kind == "I" and i + 1 < len(t) and t[i + 1].kind == "B":
        end = base_end(t, i + 2)
        return end if end > i + 2 else at
    if kind == "Q":
        return i + 1
    if kind == "C" and (i == 0 or t[i - 1].kind not in "JE") and _joins(t, i):
        return base_end(t, i + 1)
    return at


def _is_finite(t: Sequence[Token], i: int) -> bool:
    """Whether a form in -ed behind a noun says what that did: "people tried to call"."""
    behind = t[i + 1] if i + 1 < len(t) else None
    told = behind is not None and behind.low in _TOLD
    tried = behind is not None and behind.kind == "I" and t[i].low in _TRYING
    return t[i].low in STAYING or t[i].low == "compared" or told or tried


_TRYING = frozenset(
    """tried attempted wanted hoped wished failed refused declined decided managed opted chose
    agreed threatened offered continued began started vowed pledged promised""".split()
)
"""Verbs in -ed that with an infinitive have no object: who stands before them does it."""


def _prepositional(t: Sequence[Token], i: int, at: int) -> int:
    if _is_how_long(t, i):
        return at
    j = i + 1 + (t[i].low == "because" or t[i].low == "out")
    if j < len(t) and (t[j].kind == "G" or t[j].low == "having"):
        if t[i].low in _WHEN:
            return at
        end = base_end(t, j + 1)
        return end if end > j + 1 else j + 1
    end = _listed(t, j, base_end(t, j))
    if end == j and j < len(t) and t[j].kind in "#Y" and t[j].figure >= 0:
        end = base_end(t, j + 1)
        return end if end > j + 1 else (j + 1 if _MEASURED.search(t[j].low) else at)
    return end if end > j and not names_next(t, end) else at


def _is_how_long(t: Sequence[Token], i: int) -> bool:
    """Whether a preposition behind a noun leads to how long its clause is so: "run homes for four
    hours".
    """
    start = nouns_before(t, i)
    led = start - 1 - (start > 0 and t[start - 1].kind == "D")
    within = led >= 0 and t[led].kind == "P"  # "without power for four days"
    if t[i].low not in _FOR_SO_LONG or i + 1 >= len(t) or start == i or within:
        return False
    return t[i + 1].kind == "#" and singular(t[i + 1].low.rpartition(" ")[2]) in TIME


_FOR_SO_LONG = frozenset("for within after".split())


def names_next(t: Sequence[Token], end: int) -> bool:
    """Whether a phrase names the number that follows: "hire teachers at a cost of 70 million"."""
    return end + 1 < len(t) and t[end].low == "of" and t[end + 1].kind == "#"


def _listed(t: Sequence[Token], start: int, end: int) -> int:
    """Where a list of names ends whose first one ends at ``end``: "in Mali, Niger and Chad"."""
    at = end
    while at > start and at + 1 < len(t) and t[at].text == "," and t[at + 1].text[:1].isupper():
        reach = base_end(t, at + 1)
        if reach == at + 1:
            break
        if any(w.kind == "C" for w in t[at + 1 : reach]):
            return reach
        at = reach
    joined = at > end and at < len(t) and t[at].low in ("and", "or")
    reach = base_end(t, at + 1) if joined else at
    return reach if joined and reach > at + 1 else end


def _participial(t: Sequence[Token], i: int, at: int) -> int:
    j = i + 1
    while j < len(t) and t[j].kind in "AL":
        j += 1
    if j >= len(t):
        return j
    if t[j].kind == "P":
        j += j + 1 < len(t) and t[j + 1].low == "by"  # "dealt with by magistrates"
        end = _prepositional(t, j, j)
        if end > j:
            return end
        return j if t[i].kind == "E" else at
    if t[j].kind in "FX" and t[j - 1].kind == "A":
        return i + 1  # "those entitled actually eat them"
    if t[j].kind == "I":
        end = base_end(t, j + 2)
        led = end == j + 2 < len(t) and t[end].kind == "P"  # "expected to suffer from hunger"
        return _prepositional(t, end, end) if led else end if end > j + 2 else j + 2
    if t[i].kind == "G":
        end = base_end(t, j)
        return end if end > j else at
    return j if t[j].kind not in "#YDNJO" else at


def _relative(t: Sequence[Token], i: int, at: int) -> int:
    j = i + 1
    while j < len(t) and t[j].kind in "XA":
        j += 1
    if {"would", "have"} <= {w.low for w in t[i:j]}:
        return at  # "livers which would have been thrown away": they were not
    if j < len(t) and t[j].kind in "DN" and t[i].low in ("that", "which", "who"):
        j = base_end(t, j)
        while j < len(t) and t[j].kind in "XA":
            j += 1
        if j >= len(t) or t[j].kind not in "FE":
            return at
    if j >= len(t) or t[j].kind not in "FEBGJ":
        return at
    j += 1
    while j < len(t) and t[j].kind in "LA":
        j += 1
    end = base_end(t, j)
    if end > j:
        return end
    if j < len(t) and t[j].kind == "P":
        return _prepositional(t, j, j)
    if j < len(t) and t[j].kind == "#" and _MEASURED.search(t[j].low):
        return j + 1  # "patients who waited more than twelve hours"
    # "drugs that include 64 kilograms": what the clause says is another number's.
    does = j + 1 < len(t) and t[j].kind == "E" and t[j + 1].kind in "DNJO#"
    return j if j >= len(t) or does or t[j].kind in "MCFX" else at  # "members who voted backed it"


def nouns_before(t: Sequence[Token], end: int, first: int = 0) -> int:
    """Return where the nouns and adjectives that end at ``end`` begin, not before ``first``."""
    start = end
    while start > first and t[start - 1].kind in "NJ":
        start -= 1
    return start


def chain_before(t: Sequence[Token], end: int) -> int:
    """Where the nouns that end at ``end`` begin, with those that *of* or a place ties to them."""
    start = nouns_before(t, end)
    led = start - 1 - (start > 1 and t[start - 1].kind == "D")
    placed = t[start].text[:1].isupper() and start < end
    tied = led > 0 and t[led].kind == "P" and (t[led].low == "of" or placed)
    return nouns_before(t, led) if tied and nouns_before(t, led) < led else start


def start_before(t: Sequence[Token], end: int) -> int:
    """Return where the noun phrase with its parts that ends at ``end`` begins, or ``end``."""
    i = end
    while i > 0:
        apart = i < end and t[i].kind == "D" and t[i - 1].kind in "NY" and not _sized(t, i)
        if _opens_clause(t, i, end) or apart or (i < end and _lasts(t, i)):
            break  # "made a profit as revenue climbed", "in 2019 the cost"
        speaks = i > 1 and t[i - 1].low in SPEAKING and t[i - 2].kind == "W"
        against = i > 1 and (t[i - 2].low, t[i - 1].low) == ("as", "against")
        if i < end and (t[i - 1].kind == "W" or speaks or against):
            break  # "rates, as a result of which the debts fell", "stock as against its size"
        if t[i - 1].kind in "NJD#YPQ" or _belongs(t, i - 1, end) or _those(t, i - 1, end):
            i -= 1
        elif (
            t[i - 1].kind in "FXEW"
            and (i < end or _ends_relative(t, i))
            and (back := _relative_before(t, i - 1)) >= 0
        ):
            i = back
        else:
            break
    return _without_lead(t, i, end)


def _lasts(t: Sequence[Token], i: int) -> bool:
    """Whether a measure ends before a noun of its own: "over the past 15 years prices", "on a trip
    of 30 kilometres drivers".
    """
    length = t[i - 1].low if t[i - 1].kind == "#" else ""
    unit = length.split()[-1] if " " in length else ""
    return t[i].kind in "NJ" and (singular(unit) in TIME or bool(_MEASURED.search(unit)))


def _sized(t: Sequence[Token], i: int) -> bool:
    """Whether *the size of* tells how big the noun before is: "a hall the size of a pitch"."""
    return i + 2 < len(t) and t[i + 1].low in _SIZES and t[i + 2].low == "of"


_SIZES = frozenset("size height length weight width age depth".split())


def _those(t: Sequence[Token], i: int, end: int) -> bool:
    """Whether *those* stands for people that what follows tells: "the age of those who died"."""
    told = i > 1 and t[i].low == "those" and i + 1 < end and t[i + 1].kind in "WEG"
    return told and t[i - 1].kind == "P" and t[i - 2].kind == "N"


def _ends_relative(t: Sequence[Token], end: int) -> bool:
    """Whether a relative clause of a verb alone ends here: "commuters who walk", before "are"."""
    verb = end < len(t) and t[end].kind in "FXE"
    noun = end > 2 and (t[end - 3].kind == "N" or t[end - 3].low == "those")
    return verb and noun and t[end - 1].kind in "FE" and t[end - 2].kind == "W"


def _opens_clause(t: Sequence[Token], i: int, end: int) -> bool:
    """Whether *as* before a bare noun opens a clause, whose verb follows at ``end``."""
    verb = end < len(t) and t[end].kind in "FEX"
    if i > 1 and t[i - 2].kind in "GE":
        return False  # "fraudsters posing as detectives tricked"
    return t[i - 1].low == "as" and i < end and verb and all(w.kind in "NJ" for w in t[i:end])


def _between(t: Sequence[Token], joint: int) -> bool:
    """Whether *and* joins two sides: "the gap between the old and new homes"."""
    i = joint - 1
    while i > 0 and t[i].kind in "NJD":
        i -= 1
    return 0 <= i < joint - 1 and t[i].low == "between"


def _belongs(t: Sequence[Token], i: int, end: int) -> bool:
    """Whether a word belongs to the noun phrase that goes on behind it up to ``end``."""
    kind, last = t[i].kind, i + 1 == end
    if kind in "GE":
        return _inside(t, i, end)
    if kind == "B" or t[i].low == "be":
        return i > 0 and t[i - 1].kind == "I"
    if last:
        return False
    if kind == "I":
        return t[i + 1].kind == "B" or t[i + 1].low == "be"
    if kind == "C":
        between = _between(t, i)
        again = t[i + 1].kind == "P" and t[i + 1].low in [w.low for w in t[max(0, i - 4) : i]]
        if again:
            return True  # "that leave by rail or by barge"
        return between or (i > 0 and t[i - 1].kind in "NY#" and not verb_before(t, i))
    return kind in "AL" or (t[i].text in _JOINTS and t[i + 1].kind in "NJ")


def _inside(t: Sequence[Token], at: int, end: int) -> bool:
    """Whether a participle narrows a noun: one stands before it, or it stands before one."""
    if at + 1 < end and t[at + 1].kind in "NJ" and t[at].kind == "G":
        return True
    if at == 0 or t[at - 1].kind in "MSC":
        behind = at + 1 + (at + 1 < end and t[at + 1].kind == "L")  # "setting up a line"
        doing = t[at].kind == "G" and t[at].low != "according"
        return doing and behind < end and t[behind].kind in "DP"
    if t[at].kind == "G" and at + 1 == end and at > 1 and t[at - 1].kind == "P":
        return t[at - 2].kind == "N"  # "requests for remarking cost"
    if t[at - 1].low == "be" and at > 1 and t[at - 2].kind == "I":
        return True  # "the median time to be seen by a doctor"
    if t[at - 1].kind not in "NYJ":
        return False
    return at + 1 == end or t[at].kind == "G" or t[at + 1].kind in "PALYIQ"


def _relative_before(t: Sequence[Token], at: int) -> int:
    """Where the relative clause around the verb at ``at`` begins, or -1."""
    for i in range(at, max(at - 7, -1), -1):
        if t[i].kind == "W":
            j = i
            while j and t[j - 1].kind == "P":
                j -= 1
            return j
        if t[i].kind in "MSC":
            return -1
    return -1


def verb_before(t: Sequence[Token], end: int) -> bool:
    """Whether a verb stands before ``end`` in its part of the sentence."""
    for i in range(end - 1, -1, -1):
        if t[i].kind in "FXB":
            return True
        if t[i].kind == "E" and not (i and t[i - 1].kind == "P"):
            return True
        if t[i].kind in "MSW":
            return False
    return False


def _without_lead(t: Sequence[Token], start: int, end: int) -> int:
    """Leave out what only leads in: "In 2024 the number", "with the rest"."""
    i = start
    while i < end and t[i].kind in "YAC":
        i += 1
    if i < end and t[i].kind == "P" and (subject := _behind_part(t, i, end)) > i:
        return subject
    if i < end and t[i].kind in "PE":
        heads = [k for k in range(i + 1, end) if t[k].kind == "D" and t[k - 1].kind in "NY#"]
        return heads[0] if heads else end
    return i


_WHERE = frozenset("in across at on around outside near within".split())


def _behind_part(t: Sequence[Token], at: int, end: int) -> int:
    """ "Across the country puffin numbers fell": the subject that no comma parts off, or ``at``."""
    name = at + 1
    while name < end and t[name].kind == "N" and t[name].text[:1].isupper():
        name += 1
    small = name < end and all(w.kind in "NJ" and w.text.islower() for w in t[name:end])
    verb = end < len(t) and t[end].kind in "FXE"
    if name > at + 1 and small and verb and t[at].low in _WHERE:
        return name  # "In Germany revenues fell"
    i = at + 2
    if i >= end or t[at + 1].low != "the" or any(w.kind not in "NJ" for w in t[i:end]):
        return at
    if t[i].text[:1].isupper():
        while i < end and t[i].text[:1].isupper():
            i += 1
    else:
        while i < end and t[i].kind == "J":
            i += 1
        i += 1
    return i if i < end and end < len(t) and t[end].kind in "FXE" else at


def said(t: Sequence[Token], start: int, end: int, most: int = MOST) -> str:
    """Return the words of a phrase as a label, or empty where they are too many or none.

    The first determiner, times and adverbs at the edges are left out, inner articles where it
    would be too long; hollow heads ("the number of") too.
    """
    kept = [
        k
        for k in range(start, end)
        if t[k].kind not in "Y"
        or (t[k].text[:1].isdigit() and k > start and t[k - 1].kind in "NP")
        or _counts(t, k)
    ]
    kept = _unheaded(t, _shortened(t, kept))
    while kept and t[kept[0]].kind in "D#A" and t[kept[0]].low != "no" and not _grades(t, kept[0]):
        kept = kept[1:]
        if kept and t[kept[0]].low == "of":
            kept = kept[1:]
    while (
        kept
        and (t[kept[0]].kind in "DAPL" or t[kept[0]].text in ("-", "–") or t[kept[0]].low in _WEAK)
        and t[kept[0]].low not in ("no",)
        and not _grades(t, kept[0])
    ):
        kept = kept[1:]
    while kept and (
        (
            t[kept[-1]].kind in "PDCAISXM"
            and t[kept[-1]].low not in ("over", "under", "above", "older")
        )
        or t[kept[-1]].text in ("-", "'", "’")
    ):
        kept = kept[:-1]
    clause = any(t[k].kind == "W" for k in kept)
    long = sum(len(f"{t[k].hedge} {t[k].text}".split()) for k in kept) if clause else len(kept)
    if long > most:
        kept = [
            k
            for k in kept
            if (t[k].low not in ("the", "a", "an", "its", "their") or _is_one(t, k))
            and t[k].kind != "A"
            and not (k > 0 and t[k - 1].kind == "W" and t[k].low in ("had", "have", "has"))
        ]
    if not kept or not any(t[k].kind in "NGE" for k in kept) or _clausal(t, kept):
        return ""
    out = ""
    for n, k in enumerate(kept):
        glue = n and (t[k].start == t[kept[n - 1]].end and (k == kept[n - 1] + 1))
        out += ("" if glue or not n else " ") + _cased(t, k)
    return out if len(out.split()) <= most else ""


def _grades(t: Sequence[Token], k: int) -> bool:
    """Whether *most* or *least* stands before its adjective: "the most serious calls"."""
    return t[k].low in ("most", "least") and k + 1 < len(t) and t[k + 1].kind == "J"


def _is_one(t: Sequence[Token], k: int) -> bool:
    """Whether an article says how long: "who had waited more than a year"."""
    length = k + 1 < len(t) and t[k + 1].low in TIME
    return length and k > 0 and t[k - 1].low in ("than", "over", "under", "within", "half")


def _clausal(t: Sequence[Token], kept: Sequence[int]) -> bool:
    """Whether a finite verb stands in the words that no relative pronoun opens."""
    for k in kept:
        if t[k].kind == "W":
            return False
        if t[k].low == "be" and k > 0 and t[k - 1].kind == "I":
            continue
        if t[k].kind in "FX":
            return True
    return False


def _shortened(t: Sequence[Token], kept: list[int]) -> list[int]:
    """ "people who had been injured" as "people injured"."""
    out: list[int] = []
    for n, k in enumerate(kept):
        rest = [t[j] for j in kept[n:]]
        aux = next((i for i, w in enumerate(rest[1:], 1) if w.kind not in "XA"), len(rest))
        passive = any(w.low in COPULAS for w in rest[1:aux])
        if t[k].kind == "W" and 1 < aux < len(rest) and passive and rest[aux].kind == "E":
            return [*out, *_shortened(t, kept[n + aux :])]
        out.append(k)
    return out


def _counts(t: Sequence[Token], k: int) -> bool:
    return t[k].kind == "Y" and t[k].text.isdigit() and len(t[k].text) < 4


def _unheaded(t: Sequence[Token], kept: list[int]) -> list[int]:
    """Without "the number of", "a total of"."""
    for n, k in enumerate(kept[:4]):
        if t[k].low in _HOLLOW and n + 2 < len(kept) and t[kept[n + 1]].low == "of":
            return kept[n + 2 :]
    return kept


def _is_made(low: str) -> bool:
    """Whether a word is made from a known one: "evictions" from "evict", so that it is no name."""
    ends = (end for end in ("ions", "ion", "ments", "ment") if low.endswith(end))
    stem = low.removesuffix(next(ends, ""))
    return stem != low and (is_known(stem) or is_known(f"{stem}e"))


def _cased(t: Sequence[Token], k: int) -> str:
    """The word, without a capital that only opens the sentence or a headline in title case."""
    token = t[k]
    word = f"{token.hedge} {token.text}" if token.hedge else token.text
    if not word[1:].islower() or not word[0].isupper():
        return word
    if k == 0 or (k == 1 and (t[0].kind == "M" or t[0].text[0].isdigit())):
        following = t[k + 1] if k + 1 < len(t) else None
        name = following is not None and following.text[:1].isupper() and following.kind == "N"
        parts = token.low.split("-")  # "First-graders"
        known = (
            all(is_known(w) or is_known(singular(w)) for w in parts)
            or _is_made(token.low)
            or token.low.endswith("ies")
        )
        known = known and token.low not in COUNTRIES_TOO
        return word if name or (token.kind == "N" and not known) else word.lower()
    return word
