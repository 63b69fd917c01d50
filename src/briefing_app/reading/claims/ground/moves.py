"""Where the article sets a number against an earlier one of the same thing: "48, down from 61".

Each move is a pair (now, base) that grammar, a table's row or two sentences give. A change that is
stated anywhere takes its operands from one of them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.ground.directions import more_after
from briefing_app.reading.claims.ground.facts import GENERIC, words_of
from briefing_app.reading.claims.ground.grids import Grid, rank_of, timeless
from briefing_app.reading.claims.ground.setting import Setting
from briefing_app.reading.claims.ground.words import (
    OPENS_PAST,
    had_been,
    is_bare_one,
    is_base_of_multiple,
    is_bracketed_base,
    is_goal,
    is_of_rank_before,
    is_out_of,
    is_put_together,
    is_span,
    is_whole,
    lead,
    stands_in,
)
from briefing_app.reading.lexicon.synonyms import STOP
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.passage.mentions import (
    ALIKE,
    Mention,
    clause_before,
    is_amount,
    likeness,
    sizes_of,
)
from briefing_app.reading.pattern import Pattern

_BASE = Pattern(
    r"\b(?:(?P<word>(?<!far\s)(?<!away\s)from(?!\s+(?:then|there|here|now)\b)|"
    r"(?:as )?compare[ds] (?:[a-z]+ )?(?:with|to)|as against|against|versus|vs\.?|rather than|"
    r"instead of|in place of|as opposed to|in contrast to)\s+"
    r"(?P<filler>(?:[^;:.,()\d]|\d+-(?=[a-z])){0,50})"
    r"|(?P<weak>on|after|over|than(?: in)?)\s+"
    r"(?P<near>(?:(?!\s(?:from|against|versus)\s)[^;:.,()\d]){0,28}))$",
    re.IGNORECASE,
    having="from|compare|against|versus|vs|rather|instead|place|opposed|contrast|on|after|over|than",
)
_TO = Pattern(r"\bto\s+[^;:.,()\d]{0,28}$")
TIME = Pattern(
    r"\b(?:(?:19|20)\d\d|year|month|week|quarter|season|decade|earlier|before|ago|previous|prior|"
    r"last|preceding|then|peak|start|end of|winter|summer|spring|autumn|january|february|"
    r"march|april|"
    r"may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday|yesterday|planned?|target|usual|average|normal|expected|long-run)\b",
    re.IGNORECASE,
)
_WHEN = Pattern(
    r"\bcompared (?:with|to)\b[^.;]{0,80}\bwhen\b[^.;]{0,60}$|"
    r"\b(?:when|where)\s+(?:it|they|there|the [\w’' -]{1,30})\s+(?:had\s+)?"
    r"(?:stood|was|were|been|totall?ed|reached|amounted)\b[^.;,]{0,30}$",
    re.IGNORECASE,
    having="when|where",
)
_PAST_SENTENCE = Pattern(
    r"\b(?:a|one|the|two|three|five|ten|\d+) (?:year|month|week|quarter|decade)s? (?:ago|"
    r"earlier|before)\b|"
    r"\b(?:the )?(?:previous|prior|last|preceding) (?:year|month|week|quarter|season|winter|summer|"
    r"spring|autumn|"
    r"financial year|fiscal year|campaign|edition|count|survey|census)\b|"
    r"\bin (?:19|20)\d\d\b|\bthe (?:19|20)\d\d (?:figure|number|total|rate)\b|"
    r"\bhad (?:been|stood|sold|had|counted|numbered|totall?ed|reached)\b",
    re.IGNORECASE,
)
_BRACKET = Pattern(
    r"^(?P<lead>(?:[^()\d;:.]|\b(?:19|20)\d\d\b){0,60})\(\s*(?P<words>[^()]{0,24})$", having="("
)
NEAR = 30
"""Characters from a number to a bracket beyond which words have to say that it is a base."""
_THAN_IN = Pattern(r"\b(?:than|from|against|after|over|on)\b", re.IGNORECASE)


_PHRASE = Pattern(r"[.,;:]\s")


class Move(NamedTuple):
    """A number and the one it is set against; ``how`` says what gives the pair."""

    now: Mention
    base: Mention
    how: str
    """``from`` (grammar), ``bracket``, ``row`` (of a table), ``next`` (sentence)."""
    word: str = ""
    gap: str = ""
    """How far apart the times are, where a table's heads say it."""
    newest: bool = False
    """Whether no later column stands in the table."""


def derive_moves(scene: Setting) -> tuple[Move, ...]:
    """Return the moves of the article, those that grammar gives first."""
    found: dict[tuple[int, int], Move] = {}
    for move in (
        *_in_sentences(scene),
        *_in_grids(scene),
        *_in_two_sentences(scene),
        *_now_after(scene),
    ):
        if move.base.value or move.now.value:
            found.setdefault((move.now.index, move.base.index), move)
    return tuple(found.values())


MOSTTIMES = 40
"""A number that is more times another one is of another thing."""


SCALES = 5000
"""As many times another one may be that grammar ties to it: one of them is miswritten."""


_IN_WORDS = 1_000_000
"""From here on a sum may be written without its currency: "twice that amount, 1.8 million"."""


def comparable(a: Mention, b: Mention, *, most: int = MOSTTIMES) -> bool:
    """Whether two numbers can be the same thing at two times, ``most`` times each other."""
    if a.quantity.is_range or b.quantity.is_range:
        return False
    if a.found.kind in ("age", "multiple", "fraction") or b.found.kind in (
        "age",
        "multiple",
        "fraction",
    ):
        return False
    timed = kind_of(a.unit) is UnitKind.TIME
    elided = timed and kind_of(b.unit) is UnitKind.NONE  # "214 hours, less than the usual 275"
    if timed != (kind_of(b.unit) is UnitKind.TIME) and not elided:
        return False
    kinds = {kind_of(a.unit): a, kind_of(b.unit): b}
    bare = kinds.get(UnitKind.NONE) or kinds.get(UnitKind.COUNT)
    if bare is not None and UnitKind.MONEY in kinds and abs(bare.value) < _IN_WORDS:
        return False  # "fell to 31,000 from 36,500, and income to £44,200"
    if (a.unit == "%") != (b.unit == "%") or "percentage point" in (a.unit, b.unit):
        return False
    if "/" in a.unit and "/" in b.unit and a.unit.split("/")[1] != b.unit.split("/")[1]:
        return False  # so much a week and so much a day
    one, other = sizes_of(a, b)
    if not one or not other or max(abs(one / other), abs(other / one)) > most:
        return False
    return likeness(a, b) >= ALIKE or (likeness(a, b) == 2 and is_amount(a) and is_amount(b))


def _own_end(scene: Setting, mentions: Sequence[Mention], at: int) -> Mention | None:
    """What a number moved to right behind it: "drops from 26 to 21, Labour from 14 to 11".

    No number before it moved from there.
    """
    base, after = mentions[at], mentions[at + 1 : at + 2]
    if not after or not base.unhedged.endswith("from "):
        return None
    gap = scene.text[max(base.end, base.found.noun_end) : after[0].start]
    return after[0] if gap.strip() == "to" else None


def _in_sentences(scene: Setting) -> Iterator[Move]:
    for mentions in scene.passage.by_sentence.values():
        if scene.facts[mentions[0].index].tabled:
            continue
        for at, base in enumerate(mentions):
            if (base.found.change and base.unit in ("%", "x")) or base.found.kind == "age":
                continue
            if is_bare_one(scene.text, base) or is_span(base) or is_put_together(base):
                continue
            own = _own_end(scene, mentions, at)
            moves = _of_base(scene, mentions, at)
            yield from (m for m in moves if own is None or m.now is own or m.now.start > own.start)


def _of_base(scene: Setting, mentions: tuple[Mention, ...], at: int) -> Iterator[Move]:
    base = mentions[at]
    before = base.unhedged[max(0, len(base.before) - 120) :]
    led = _BASE.search(before)
    when = _WHEN.search(base.before[-150:])
    bracket = _bracket(scene, mentions, at)
    if bracket is not None:
        yield Move(bracket, base, "bracket")
        return
    if (led is None and when is None) or is_of_rank_before(base):
        return
    filled = (led["filler"] or led["near"] or "") if led is not None else ""
    if re.search(r"\b(?:to|by)\s*$", filled):
        return  # "from four to 10": the other end; "the grant from the state fell by 25"
    word = (led.group("word") or led.group("weak")).lower() if led else "when"
    if word == "from" and is_out_of(scene.text, base, mentions):
        return
    if led is not None and led.group("weak"):
        timed = TIME.search(_PHRASE.split(base.after[:50], 1)[0]) or TIME.search(led.group("near"))
        if re.search(r"\b(?:of|and)\b", led.group("near")):
            return
        if at and base.start - len(led.group("near")) <= mentions[at - 1].start:
            return  # "over four years was jailed for five": between stands the other number
        if not timed and not re.match(r"(?:the|its|their|last)\b", led.group("near"), re.I):
            return
    if led and word.endswith("from"):
        to = next((m for m in mentions[at + 1 : at + 3] if _goes_to(scene, base, m)), None)
        if to is not None and comparable(to, base):
            yield Move(to, base, "from", word)
            return
    turned = led is not None and _UP_OR_DOWN.search(before[: led.start()]) is not None
    end = base.start - (len(base.before) - len(base.unhedged))
    start = end - (len(before) - led.start()) if led is not None else end
    now = _now_before(scene, mentions, at, start, SCALES if turned else MOSTTIMES)
    if turned and now is not None and not comparable(now, base):
        up = before[: led.start()].rstrip().lower().endswith("up") if led else False
        if (now.value > base.value) is up:
            return  # a thousand times more is not "up from"
    moved = all(m.found.change for m in mentions[:at])
    if now is None and moved and _OPENS.match(scene.passage.opening(base.sentence, 8)):
        told = (m for m in scene.neighbours(base, 1) if not had_been(m))
        now = next((m for m in told if comparable(m, base)), None)
    if now is not None:
        yield Move(now, base, "from", word)


_OPENS = Pattern(
    r"\W*(?:that|this|it|(?:as )?compared (?:with|to)|against|(?:up|down) from)\b", re.IGNORECASE
)


def _goes_to(scene: Setting, base: Mention, other: Mention) -> bool:
    between = scene.text[base.end : other.start]
    if len(between) >= 60 or _TO.search(between) is None:
        return False
    if between == " to ":
        return True
    before = scene.passage.of(base.sentence)[base.place - 1] if base.place else None
    if before is not None and _TO_THERE.search(before.before[-16:]):
        return False  # "to 372 from 300, curd by 15 per cent to 276": from 300 it went to 372
    return _OTHER_GOES.search(between) is None


_TO_THERE = Pattern(r"\bto\s+(?:(?:about|some|just|only|nearly|almost)\s+)?\S{0,4}\s?$")
_OTHER_GOES = Pattern(
    r"\b(?:and|but|while|whereas)\s+(?!(?:then|now|later|again|finally|up|down|on|back|further|is|are|"
    r"will|was|to|has|have|had)\b)[^\W\d_]",
    re.IGNORECASE,
)
"""After these something else moves: "rose by 12.5% from 400 and sales to 900"."""


_UP_OR_DOWN = Pattern(r"\b(?:up|down)\s+$", re.IGNORECASE)


def _now_before(
    scene: Setting, mentions: tuple[Mention, ...], at: int, start: int, most: int
) -> Mention | None:
    """The number before the words, from ``start`` on, that set it against another one."""
    base = mentions[at]
    for m in reversed(mentions[max(0, at - 5) : at]):
        if m.start >= start:
            continue  # "against a ten-year average of 95"
        if m.found.same_as is not None and m.before.endswith("("):
            continue  # "118 mm (4.6 inches) instead of 177"
        if _NEW_CLAUSE.search(scene.text[m.end : base.start]):
            return None  # "white had 66,000; red fell, from 54,000"
        stated = m.found.change and (m.unit in ("%", "x", "percentage point") or not _same(m, base))
        if stated or not comparable(m, base, most=most) or m.found.move == "from":
            continue
        if is_span(m) or stands_in(m) or _OF_THE.search(m.before[-90:]) or lead(m) == "than":
            continue
        if is_bracketed_base(m) or is_base_of_multiple(m):
            continue  # "with one of 52", "and of the 53 from then 44": no end of a move
        if _LIMIT.search(m.unhedged[-12:]) or _PER.search(m.before[-8:]):
            continue  # "83 per cent within 20 days, against a standard of 95", "31 per 100 staff"
        if m.place and _HAVING.search(m.before[-24:]) and comparable(mentions[m.place - 1], base):
            continue  # "2,310 episodes involving 894 residents, compared with 2,190"
        if m.place and _is_set_on(m) and _is_nearer(mentions[m.place - 1], m, base):
            continue  # "a surplus of 4.3 on a turnover of 42.6, down from 5.1"
        if is_whole(scene.text, m, mentions):
            continue  # "68 of the 130 seats, three more than the 65": the 68 are
        if is_out_of(scene.text, m, mentions) or _is_rival_before(scene, m, base):
            continue
        if more_after(m, m.after, 24):
            continue  # "60p more … the £2": an amount of change
        if m.found.change and not re.search(r"\bto\s+\S*\s*$", m.before[-20:]):
            continue
        return m
    return None


def _is_rival_before(scene: Setting, m: Mention, base: Mention) -> bool:
    """Whether a number is only what another one is set against, as the base is: not in "ahead of
    Ulm, which handled 3.98 million as against 4.05 a year before".
    """
    rival = scene.standards.get(m.index)
    between = scene.text[m.end : base.start]
    told = rival is not None and _WHICH.search(m.before[-60:]) and not _JOINS.search(between)
    return rival is not None and not told


_WHICH = Pattern(r",\s(?:which|who)\s[^,;.]*$")
_JOINS = Pattern(r"\b(?:and|but|or)\b|[,;]")


_NEW_CLAUSE = Pattern(
    r";\s+(?!(?:that|this|it|they|up|down|(?:as )?compared|against|the (?:figure|number|total))\b)|"
    r"\b(?:and|but|while|whereas)\s(?:that|those)\s(?:in|of|for|at|from|on)\b|"
    r",\s+(?:so that|because|although|though)\b",
    re.IGNORECASE,
)
_HAVING = Pattern(r"\b(?:involving|affecting|covering|serving|employing|carrying)\s+$")
"""What follows these is told of the number before: "310 calls involving 94 children"."""
_PER = Pattern(r"\b(?:per|every|out of)\s$", re.IGNORECASE)
_LIMIT = Pattern(r"\bwithin\s+$", re.IGNORECASE)


_SET_ON = Pattern(r"\bon\s+(?:an?\s+|the\s+|its\s+)?(?:[^\W\d_]+\s+){1,3}of\s+\S?$", re.IGNORECASE)


def _is_set_on(m: Mention) -> bool:
    """Whether a number only tells on what another one was made: "on a turnover of 42.6"."""
    return _SET_ON.search(m.unhedged[-50:]) is not None


def _is_nearer(before: Mention, m: Mention, base: Mention) -> bool:
    """Whether a base is of the size of the number before rather than of this one."""
    if not comparable(before, base):
        return False
    one, other = (max(x.value, base.value) / min(x.value, base.value) for x in (before, m))
    return one < other


def _same(a: Mention, b: Mention) -> bool:
    return a.unit == b.unit


def _bracket(scene: Setting, mentions: tuple[Mention, ...], at: int) -> Mention | None:
    """ "517 (602 in 2023)", "800 tonnes (2022: 400)", "+4 % (5,000)"."""
    base = mentions[at]
    if base.found.same_as is not None:
        return None  # "64 mm (2.5 inches)": the same again
    rival = scene.standards.get(base.index)
    if rival is not None and rival.named:
        return None  # "1.12 billion, ahead of Italy (0.58)": of another, and of no other time
    if base.before.endswith("+") or scene.text[base.start : base.start + 1] == "+":
        return None  # "63 (+14 since Monday)": how much has been added
    for now in reversed(mentions[max(0, at - 3) : at]):
        between = scene.text[now.end : base.start]
        if _is_level_before(scene, now, base):
            return now
        found = _BRACKET.match(between)
        if found is None:
            if now.unit in ("%", "x"):
                continue
            break
        if now.unit in ("%", "x", "percentage point") or is_whole(scene.text, now, mentions):
            continue
        if more_after(now, now.after, 24):
            continue  # "6,400 more than in May (32,000)": the first is the difference
        time = TIME.search(found.group("words")) or TIME.search(base.after[:40].split(")")[0])
        lead = found.group("lead")
        if len(lead) > NEAR or any(map(str.isdigit, lead)):
            time = _THAN_IN.search(lead) and TIME.search(lead)
            if not time:
                break
        time = time or _dated_by_head(scene, now)
        alone = len(mentions) < MANY or _FOLLOWED.search(lead) is not None
        if comparable(now, base) and (time or not alone):
            return now
    # "+4 % (5,000)": the number before the change
    if at >= 2 and mentions[at - 1].found.change:
        between = scene.text[mentions[at - 1].end : base.start]
        levels = [
            x for x in mentions[max(0, at - 3) : at - 1] if not is_whole(scene.text, x, mentions)
        ]
        if levels and _BRACKET.match(between) and comparable(levels[-1], base):
            return levels[-1]
    return None


MANY = 3
"""Numbers of a sentence from which on a bracket is taken for what another one was before."""
_FOLLOWED = Pattern(r"\b(?:(?:followed|trailed) by|ahead of|(?:and|or) then|next)\b", re.IGNORECASE)
_TIME_IN_BRACKET = Pattern(
    r"\((?:[^()]*\b(?:(?:19|20)\d\d|(?:previous|prior|last|preceding) (?:year|month|week|quarter|"
    r"season)|(?:year|month|week|quarter|season) (?:before|earlier|ago))\b[^()]*)\)",
    re.IGNORECASE,
)


def _dated_by_head(scene: Setting, m: Mention) -> re.Match[str] | None:
    """Whether the line over a list says what its brackets hold: "Items found, 2024 (2023)"."""
    cell = scene.facts[m.index].cell
    return _TIME_IN_BRACKET.search(f"{cell.caption} {cell.unit_line}") if cell else None


_BEFORE = Pattern(
    r"^[^()\d;:.]{0,60}\b(?:year|month|week|quarter|season)\s+(?:before|earlier|ago)\s+\($|"
    r"^[^()\d;:.]{0,60}\b(?:previous|last|prior)\s+(?:year|month|week|quarter|season)\s+\($",
    re.IGNORECASE,
)


_THEN_IN_BRACKET = Pattern(
    r"(?:\s[^\W\d_][\w’'-]*){0,4}\s\((?:in\s)?(?:H[12]\s|Q[1-4]\s|[A-Z][a-z]+\s)?(?:19|20)\d\d:?\s"
)


def _is_level_before(scene: Setting, now: Mention, base: Mention) -> bool:
    """ "A ratio of 52.5% (54.2%)", "94, twice as much as the year before (47)": of another time."""
    between = scene.text[now.end : base.start]
    if not scene.text.startswith(")", base.end) or not comparable(now, base) or now.found.change:
        return False
    if now.unit == "%":
        alone = between == " (" or _THEN_IN_BRACKET.fullmatch(between) is not None
        return alone and base.unit == "%" and not base.found.change
    return _BEFORE.match(between) is not None


def _in_grids(scene: Setting) -> Iterator[Move]:
    for grid in scene.grids:
        if grid.is_table:
            yield from _of_grid(grid)
            yield from _of_years(scene, grid)


def _of_grid(grid: Grid) -> Iterator[Move]:
    """Each two columns that differ in their time alone, the later against the earlier."""
    dated = [
        (r, c, grid.column_head(c)) for c in grid.columns if (r := rank_of(grid.column_head(c)))
    ]
    latest = max((r for r, _, _ in dated), default=(0, 0, 0))
    first = next((c for r, c, _ in dated if r == latest), -1)
    pairs = [
        (to, base, gap_of(new, old), to == first)
        for new, to, head in dated
        for old, base, other in dated
        if new > old and timeless(head) == timeless(other)
    ]
    for to, base, gap, newest in pairs:
        for row in grid.rows:
            a, b = grid.cells.get((row, to)), grid.cells.get((row, base))
            if a is None or b is None or a.mention.found.change or b.mention.found.change:
                continue
            if comparable(a.mention, b.mention):
                yield Move(a.mention, b.mention, "row", gap=gap, newest=newest)


def _of_years(scene: Setting, grid: Grid) -> Iterator[Move]:
    """Rows that are years: the newest against each earlier one."""
    ranked = sorted(
        ((r, row) for row in grid.rows if (r := rank_of(grid.row_head(row)))), reverse=True
    )
    if len(ranked) < 3 or len(ranked) < len(grid.rows) - 1:
        return
    (newest, last), others = ranked[0], ranked[1:]
    for rank, row in others:
        for column in grid.columns:
            a, b = grid.cells.get((last, column)), grid.cells.get((row, column))
            if a and b and comparable(a.mention, b.mention) and not a.mention.found.change:
                yield Move(
                    a.mention, b.mention, "years", word=str(rank[0]), gap=gap_of(newest, rank)
                )


def gap_of(new: tuple[int, int, int], old: tuple[int, int, int]) -> str:
    """Return how far two times lie apart: a year, some years, months, weeks, or unknown."""
    if not old[0] or not new[0]:
        return ""
    years = new[0] - old[0]
    if years and new[1] == old[1]:
        return "year" if years == 1 else "years"
    months = 12 * years + new[1] - old[1]
    if months == 3:
        return "quarter"
    return "month" if months == 1 else "months" if months else "week"


LAST_BASE = 2
"""After so many numbers of a sentence none is the base of a move."""


def _in_two_sentences(scene: Setting) -> Iterator[Move]:
    """ "It sold 9,000. A year ago it had sold 7,500." """
    for number, mentions in scene.passage.by_sentence.items():
        if scene.facts[mentions[0].index].cell is not None:
            continue
        start = scene.passage.reading.sentences[number][0]
        past = _past_in(scene.passage.sentence_text(number)[:300])
        first: Mention | None = None
        for at, base in enumerate(mentions[:3] if past is not None else ()):
            if first is None and at == LAST_BASE:
                break
            after = mentions[at + 1] if at + 1 < len(mentions) else None
            if past is not None and after is not None and after.start < start + past:
                continue  # "39 per cent, at a cost of 186, twice the 39 of 2021": told of the last
            timed = base.found.kind == "duration" and not (had_been(base) or _figure_was(base))
            timed = timed or is_goal(base)  # "the aim had been 3,000": at no time before
            if base.found.change or base.found.kind in ("age", "multiple", "fraction") or timed:
                continue
            now = _before(scene, base) if first is None else _namesake(scene, base)
            now = _spoken_of(scene, now, base) if now is not None else None
            if now is not None and now is not first:
                first = first or now
                yield Move(now, base, "next")


def _now_after(scene: Setting) -> Iterator[Move]:
    """ "Two years ago it had 240. Today it has 95": what it is now follows."""
    for number, mentions in scene.passage.by_sentence.items():
        if scene.facts[mentions[0].index].cell is not None or not number:
            continue
        now = _now_in(scene, number, mentions)
        if now is None:
            continue
        told = [m for m in scene.neighbours(now, 1) if comparable(m, now) and not m.found.change]
        if now is not mentions[0] and any(comparable(m, now) for m in mentions[: now.place]):
            continue  # of what the sentence itself told first
        if any(_goes_other_way(m, now) for m in told):
            continue
        if any(likeness(m, now) < ALIKE for m in told):
            continue  # "Two years ago the school had 240 pupils. Today it has 95 teachers"
        if not now.found.change and len({m.value for m in told}) == 1:
            yield Move(now, told[0], "next")


def _now_in(scene: Setting, number: int, mentions: Sequence[Mention]) -> Mention | None:
    """What a sentence says that the number before it became: "it dropped to 46", "Today it has"."""
    went = next((m for m in mentions if _went_to(m)), None)
    if went is not None:
        return went
    opens = _OPENS_NOW.match(scene.passage.opening(number, 20))
    past = opens and _past_in(scene.passage.sentence_text(number - 1)[:300]) is not None
    return mentions[0] if past else None


def _went_to(m: Mention) -> str:
    """The verb by which "it" is said to have moved to a number; empty if by none."""
    found = _WENT_TO.search(m.unhedged[-90:])
    verb = found["verb"].lower() if found is not None else ""
    return verb if verb in DOWN_VERBS or verb in UP_VERBS else ""


def _goes_other_way(m: Mention, now: Mention) -> bool:
    """Whether a number would have moved against the verb that says how it did."""
    verb = _went_to(now)
    return bool(verb) and (now.value < m.value) is not (verb in DOWN_VERBS)


_WENT_TO = Pattern(
    r"\b(?:it|they|(?:that|this|the)\s(?:figure|number|total|rate|share|bill|price|cost))\s"
    r"(?:(?:has|have|had|since|then|later|soon|now|again|also|already|gradually|steadily|quickly|"
    r"even|is|was|were|are|been)\s)*(?P<verb>[\w’'-]+)\s(?:(?:back|down|up|on|again)\s)?to\s"
    r"(?:(?:about|around|some|just|only|nearly|almost)\s)*[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$",
    re.IGNORECASE,
)
_OPENS_NOW = Pattern(
    r"\W*(?:this (?:year|time|month|week|season|winter|spring|summer|autumn)|now|today|"
    r"by now|nowadays|currently)\b",
    re.IGNORECASE,
)


def derive_past(scene: Setting) -> Iterator[Mention]:
    """Yield the first amount of each sentence that opens with a time before ("A year ago"), and
    those whose own clause says that it had been so: "before this week she had £695".
    """
    for number, mentions in scene.passage.by_sentence.items():
        if scene.facts[mentions[0].index].cell is not None:
            continue
        opened = OPENS_PAST.match(scene.passage.sentence_text(number)[:60])
        if opened and _OF_REPORT.search(opened.group()) and not _goes_on(scene, number):
            opened = None
        begin = scene.passage.reading.sentences[number][0] + (opened.end() if opened else 0)
        later = (m for m in mentions if m.start >= begin)
        first = next((m for m in later if is_amount(m) and not m.found.change), None)
        yield from (m for m in mentions if (opened and m is first) or had_been(m))


_OF_REPORT = Pattern(r"\blast\b", re.IGNORECASE)


def _goes_on(scene: Setting, number: int) -> bool:
    """Whether numbers stand before a sentence in its paragraph: "Last year" that opens one is the
    year of the report.
    """
    return (
        number > 0
        and scene.passage.same_block(number - 1, number)
        and bool(scene.passage.of(number - 1))
    )


def _namesake(scene: Setting, base: Mention) -> Mention | None:
    """What a further number was before: only one of the same noun can be told."""
    now = _before(scene, base)
    return now if now and base.found.unit_text and now.found.unit_text else None


def _past_in(words: str) -> int | None:
    """Where a sentence tells of an earlier time, if it does and not only compares with one."""
    told = _PAST_SENTENCE.finditer(words)
    return next((m.start() for m in told if not _THAN.search(words[: m.start()])), None)


_THAN = Pattern(r"\b(?:than|on|over|from|with|against|since|like)\s+(?:in\s+)?(?:the\s+)?$", re.I)


_IT_WAS = Pattern(
    r"\b(?:it|they|this|that|the (?:figure|number|total))\s+(?:had\s+)?(?:was|were|been|stood|"
    r"came|amounted|numbered|totalled)\b[^.;:,\d]{0,24}$",
    re.IGNORECASE,
)


def _figure_was(m: Mention) -> bool:
    """Whether a sentence tells what "it" or "the figure" was."""
    return _IT_WAS.search(m.before[-60:]) is not None


_PARTED = Pattern(r":\s|\b(?:of (?:which|whom|these|those|them)|including|among them)\b")
_JOINED = Pattern(r";|\b(?:and|but|while|whereas|or|when|after|before)\b", re.IGNORECASE)


def _spoken_of(scene: Setting, now: Mention, base: Mention) -> Mention:
    """The number that "it was 50" means of a sentence: its first, not what that is made up of
    ("46 accidents, of which 29 in winter and 17 in summer") or set on ("a profit of 12 on 155").
    """
    if not _IT_WAS.search(base.before[-60:]):
        return now
    there = scene.passage.of(now.sentence)[: now.place]
    for x in there:
        between = scene.text[x.end : now.start]
        parted, joined = _PARTED.search(between), _JOINED.search(between)
        subject = parted is not None or joined is None
        whole = lead(x) in ("from", "than") or _OF_THE.search(x.before[-90:])
        if not subject or x.found.change or whole:
            continue
        far = max(x.value, base.value) > _TIMES * min(x.value, base.value) > 0
        if x.index not in scene.parts and comparable(x, base) and not far:
            return x
    return now


_TIMES = 3
"""How many times as much a number may be as what it was, to be the one that is spoken of."""


_OF_THE = Pattern(r"(?:^|[,;:–—]\s|\band\s)\W*(?:out )?of\s+[^,;:.\d]{0,40}$", re.IGNORECASE)
LIKE = 3
"""How alike two numbers must be to be one thing at two times."""


def _before(scene: Setting, base: Mention) -> Mention | None:
    elided = base.place == 0 and not base.found.unit_text and kind_of(base.unit) is UnitKind.NONE
    fit = [
        m
        for m in scene.neighbours(base, 2) or _told_over(scene, base)
        if scene.facts[m.index].cell is None
        and not m.found.change
        and m.index not in scene.parts
        and not is_goal(m)
        and not had_been(m)
        and comparable(m, base)
        and likeness(m, base) >= (2 if elided and m.sentence == base.sentence - 1 else LIKE)
    ]
    own = _subject_words(base)
    named = [m for m in fit if own & _subject_words(m)] if len(fit) > 1 else []
    return next(iter(named or fit), None)


def _told_over(scene: Setting, base: Mention) -> tuple[Mention, ...]:
    """The numbers that a paragraph goes on with which only says what "it" was: "A year ago it stood
    at 7,200" under a paragraph of one sentence. Nearest first, as `neighbours`.
    """
    if not _figure_was(base):
        return ()
    for number in range(base.sentence - 1, max(-1, base.sentence - FARTHEST - 1), -1):
        there = scene.passage.of(number)
        if there:
            return () if scene.heads(there[0].start) else tuple(reversed(there))
    return ()


FARTHEST = 3
"""Sentences back in which the number may stand that another paragraph goes on with."""


def _subject_words(m: Mention) -> frozenset[str]:
    """The words before a number in its clause: "last year white had" tells of the white."""
    return frozenset(words_of(clause_before(m.before[-60:]))) - GENERIC - STOP
