"""Superlatives against what the article itself lists: a table's column, a list, a sentence.

"The lowest coverage was in Nilkheda": the row that the sentence names is set against the other rows
of the column that its words name. Bare words that rank rows ("Solar grew fastest", "the only one to
fall") are claims only where such a row is there.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.facts import Fact, words_of
from briefing_app.reading.claims.ground.grids import SMALLEST, Grid, rank_of, timeless
from briefing_app.reading.claims.ground.moves import Move
from briefing_app.reading.claims.order import clauses, sense_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.standings import in_passage, settled_by_word
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, is_amount
from briefing_app.reading.pattern import Pattern

_MOST = (
    "most|highest|largest|biggest|greatest|longest|oldest|heaviest|tallest|deepest|fastest|"
    "strongest|warmest|hottest|wettest|best|steepest|sharpest|busiest|deadliest|leads"
)
_MAX = (
    rf"{_MOST}|"
    r"(?<!opposition )(?<!party )(?<!council )(?<!group )(?<!union )leader(?! (?-i:[A-Z]))|"
    r"(?:hit|affected) hardest|(?:hardest|worst)[- ](?:hit|affected)|"
    r"(?<=the )main|number one|dearest|at the head of|tops|topped|peaks?|peaked"
)
_MIN = (
    r"least|fewest|lowest|smallest|shortest|youngest|lightest|slowest|weakest|coldest|coolest|"
    r"driest|"
    r"cheapest|thinnest|worst|bottom|poorest"
)
_WORD = Pattern(
    rf"\b(?:(?P<max>{_MAX})|(?P<min>{_MIN}))\b",
    re.IGNORECASE,
    having=f"{_MOST}|{_MIN}|leader|hardest|main|number one|dearest|at the head|top|peak",
)
_REACHES = Pattern(
    r"\b(?:since|ever|on record|record|history|for (?:the )?\w+ (?:years|months)|in \w+ years|"
    r"before|second|third|yet|so far|to date|"
    r"ha(?:s|ve|d) (?:ever |yet )?(?:had|seen|won|known|recorded|achieved|posted|managed|reported)|"
    r"next|of (?:them|whom|which)|one of the|at least|at most|most of|more than)\b|"
    r"\bmost\s+(?:of\b|\w+\s+(?:are|were)\b)|"
    r"(?<!the )\bmost\s+\w+s\s+(?:ha(?:ve|d)|did|do|say|said|"
    r"think|believe|consider|want|agree|expect|use|accept|call|see|take|get|need|know|would|can)\b",
    re.IGNORECASE,
)
_OF_ITS_TIMES = Pattern(
    rf"\b(?:its|their|his|her|our|my)\s+(?:single\s+)?(?:{_MOST}|{_MIN})\s+(?:[^\W\d_]+\s+)?"
    r"(?:day|week|weekend|month|quarter|half|season|spring|summer|autumn|winter|year|decade|start|"
    r"finish)\b",
    re.IGNORECASE,
    having=f"{_MOST}|{_MIN}",
)
"""One is ranked among its own times, and not among others: "its best quarter"."""
_GROWTH = Pattern(
    r"\b(?:grew|grow(?:n|s|ing)?|growth|increas(?:e[ds]?|ing)|rise[sn]?|rising|rose|"
    r"gain(?:ed|s|ing)?|leap|jump(?:ed)?|fastest|performing|"
    r"improve[dment]*|strongest)\b",
    re.IGNORECASE,
)
_FALL = Pattern(
    r"\b(?:fall(?:s|en|ing)?|fell|declin(?:e[ds]?|ing)|drop(?:ped|s)?|decreas(?:e[ds]?|ing)|"
    r"shr[aiu]nk|los(?:s|t|e|ing)|slid|cut)\b",
    re.I,
)
_IT = Pattern(r"\W*(?:with\s+[^,;]{0,30}\s)?(?:it|they|this|that)\b", re.IGNORECASE)


_ALONE = Pattern(
    r"\bthe only (?:[\w’'-]+ ){0,2}(?:to|where|in which|that|with)\b|^\W*[Oo]nly\s+(?:in\s+)?[A-Z]",
    having="nly",
)


def listed(scene: Scene, claim: Claim, subject: Mention, sentence: int) -> Claim | None:
    """Return a superlative with all others as operands, where the article lists them."""
    words = scene.passage.sentence_text(sentence)[:300]
    near = re.split(r"\.\s", scene.text[claim.span.start : claim.span.end + 40], maxsplit=1)[0]
    if re.search(r"\b(?:since|ever|record|history|before|year|decade)\b", near, re.I):
        return None
    least = claim.sense == "min"
    made = _in_grid(scene, claim, _own_clause(scene, claim, sentence) or words, least, linked=True)
    if made is None and (_GROWTH.search(near) or _FALL.search(near)):
        made = _in_grid(scene, claim, near, least) or _in_grid(scene, claim, words, least)
    return made or _in_sentence(scene, claim, subject)


def _own_clause(scene: Scene, claim: Claim, sentence: int) -> str:
    """The part of a sentence that a superlative stands in, where another part has one too.

    "London had the lowest share at 75 %, the North East the highest": each is of its own row.
    """
    start, end = scene.passage.reading.sentences[sentence]
    own, others = "", False
    for begin, finish in clauses(scene.text, start, min(end, start + 300)):
        words = scene.text[begin:finish]
        if begin <= claim.span.start < finish:
            own = words
        else:
            others = others or _WORD.search(words) is not None
    return own if others else ""


def derive_ranks(scene: Scene) -> Iterator[Claim]:
    """Yield the superlatives without a number of their own: "Solar grew fastest"."""
    for start, end in scene.passage.reading.sentences:
        claim = attempt("one rank", None, _ranked, scene, start, end)
        if claim is not None:
            yield claim


def _ranked(scene: Scene, start: int, end: int) -> Claim | None:
    words = scene.text[start : min(end, start + 300)]
    only = _ALONE.search(words)
    found = _WORD.search(words)
    hit = only or found
    if hit is None or scene.layout.entry_at(start) is not None:
        return None
    if any(words.strip() in grid.caption for grid in scene.grids):
        return None
    if scene.chosen(start + hit.start()):
        return None
    clause_start, clause_end = _clause(words, hit.start(), hit.end())
    clause = words[clause_start:clause_end]
    if only is None and (_REACHES.search(clause) or _OF_ITS_TIMES.search(clause)):
        return None
    falls = only is not None and bool(_FALL.search(clause))
    least = bool(found and found.group("min")) or falls
    first, last = start + clause_start, start + clause_end
    sense = "min" if least else "max"
    claim = scene.claim(first, last, ClaimKind.SUPERLATIVE, sense=sense)
    made = _in_grid(scene, claim, clause if not only else words[:clause_end], least)
    if made is None and hit.group().lower() == "at the head of":
        made = _in_grid(scene, claim, words, least)
    if made is None and only is None:
        made = in_passage(scene, claim, clause, _sentence_of(scene, claim.span.start))
    return made


def _clause(words: str, start: int, end: int) -> tuple[int, int]:
    before = [
        m.end() for m in re.finditer(r"[.;:]\s|,\s(?:and|but)\s|\s(?:while|but)\s", words[:start])
    ]
    after = re.search(r"[;:]\s|,\s|\.(?:\s|$)|\s(?:while|but|and)\s", words[end:])
    return (before[-1] if before else 0), (end + after.start() if after else len(words.rstrip(".")))


def _in_grid(
    scene: Scene, claim: Claim, words: str, least: bool, *, linked: bool = False
) -> Claim | None:
    said = words_of(words)
    grid, row = _named(scene, claim, words)
    if grid and _ALONE.search(words) and not any(_moves(grid, c) for c in grid.columns):
        return _only_moved(scene, claim, grid, row, words)
    where = _at_number(scene, claim) if grid is None and linked else None
    column = None
    if grid is not None:
        column = _column(scene, claim, grid, row, words, said, linked)
    elif where is not None:
        grid, row, column = where
    if grid is None or column is None:
        return None
    if _other_measure(grid, column, words):
        return None
    clear = linked or (_clear(grid, column, words) and _is_of_table(scene, claim, grid, column))
    made = _ranked_in(scene, claim, grid, row, column, words, least, clear)
    if made is not None and scene.outcome(made) is Outcome.FAILS and _moves(grid, column):
        # what grew fastest may be meant by the amount or by the share
        moving = [c for c in grid.columns if c != column and _moves(grid, c)]
        tried = (
            _ranked_in(scene, claim, grid, row, c, words, least, False)
            for c in moving
            if (row, c) in grid.cells
        )
        made = next((t for t in tried if t and scene.outcome(t) is Outcome.HOLDS), made)
    return made


def _ranked_in(
    scene: Scene,
    claim: Claim,
    grid: Grid,
    row: int,
    column: int,
    words: str,
    least: bool,
    clear: bool,
) -> Claim | None:
    """The claim that a row is the first of a column; None where it is not ``clear`` that this one
    is meant and it is not.
    """
    rows = [r for r in grid.rows if r not in grid.totals and (r, column) in grid.cells]
    one = grid.cells[row, column]
    others = [grid.cells[r, column] for r in rows if r != row and not _is_rest(grid, r)]
    if len(others) < 2 or (_moves(grid, column) and _in_words(one, *others)):
        return None
    if not all(_alike(one, other) for other in others):
        return None
    if len({c.mention.value for c in (one, *others)}) == 1:
        return None
    if _ALONE.search(words):
        if not _moves(grid, column):
            return None
        operands = (scene.ref(one.mention), *(scene.ref(o.mention) for o in others))
        return replace(claim, operands=operands, sense="only", why="")
    if (
        _FALL.search(words)
        and not least
        and _moves(grid, column)
        and not re.search(r"\bonly\b", words)
    ):
        least = True  # "the largest fall" is the least change
    operands = (scene.ref(one.mention), *(scene.ref(o.mention) for o in others))
    made = replace(claim, operands=operands, sense="min" if least else "max", why="")
    settled = settled_by_word(scene, made)  # "the best value" may be the least
    return settled if clear or scene.outcome(made) is not Outcome.FAILS else None


def _only_moved(scene: Scene, claim: Claim, grid: Grid, row: int, words: str) -> Claim | None:
    """ "Only Ashlow gained pupils": the newest column against the one before, in every row."""
    sense = sense_of(words)
    rows: dict[int, Move] = {}
    for move in scene.moves:
        cell = scene.facts[move.now.index].cell
        if move.how == "row" and move.newest and cell is not None and cell.table == grid.number:
            rows.setdefault(cell.row, move)
    others = [
        m for r, m in rows.items() if r != row and r not in grid.totals and not _is_rest(grid, r)
    ]
    if (
        not sense
        or row not in rows
        or len(others) < 2
        or len({m.gap for m in (rows[row], *others)}) > 1
    ):
        return None
    pairs = (scene.ref(x) for m in (rows[row], *others) for x in (m.now, m.base))
    sense = "only up" if sense == "more" else "only down"
    return replace(claim, operands=tuple(pairs), sense=sense, why="")


def _at_number(scene: Scene, claim: Claim) -> tuple[Grid, int, int] | None:
    """The one cell of a table that has a number of the sentence: "with 34.2 %, the most"."""
    sentence = scene.passage.of(scene.sentence_at(claim.span.start))
    found = {
        (grid.number, row, column): grid
        for m in sentence
        if m.value >= SMALLEST and not m.found.change
        for grid in scene.grids
        if grid.is_table
        for (row, column), cell in grid.cells.items()
        if cell.mention.value == m.value and cell.kind == scene.facts[m.index].kind
    }
    if len(found) != 1:
        return None
    ((_, row, column), grid), *_ = found.items()
    return grid, row, column


def _alike(a: Fact, b: Fact) -> bool:
    """Whether two cells of a column can be ranked: one measure, both amounts or both shares."""
    return a.kind == b.kind and a.relative == b.relative and not b.mention.quantity.is_range


def _clear(grid: Grid, column: int, words: str) -> bool:
    """Whether words name a column, or it is the only one of its kind but for its time."""
    head = grid.column_head(column)
    if _plain_words(words) & _plain_words(head):
        return True
    moves = _moves(grid, column)
    return all(
        timeless(grid.column_head(c)) == timeless(head)
        for c in grid.columns
        if _moves(grid, c) is moves and len(grid.column(c)) > 1
    )


def _is_of_table(scene: Scene, claim: Claim, grid: Grid, column: int) -> bool:
    """Whether a table that follows later tells of what the sentence does: a word of its caption or
    of the column's head stands there. A table that was told before is known.
    """
    first = min(fact.mention.start for fact in grid.cells.values())
    told = _plain_words(_PER.sub(" ", f"{grid.caption} {grid.column_head(column)}"))
    words = scene.passage.sentence_text(scene.sentence_at(claim.span.start))
    moving = _moves(grid, column) and (_GROWTH.search(words) or _FALL.search(words))
    if first < claim.span.start or not told or moving:
        return True
    return bool(told & _plain_words(words))


_PER = Pattern(r"\b(?:per|by|in each|of each|for each)\s+[\w’'-]+", re.IGNORECASE)
"""What a caption says of its rows, and not of what it counts: "pairs per island"."""
_ON_ANOTHER = Pattern(
    rf"\b(?:{_MAX}|{_MIN})\s+(?:[\w’'-]+\s+){{0,2}}?"
    r"(?P<what>contribut\w+|effects?|impacts?|influences?|drivers?|drags?|pressures?|factors?|causes?|"
    r"reasons?|differences?|gaps?)\b",
    re.IGNORECASE,
    having=(
        "contribut|effect|impact|influence|driver|drag|pressure|factor|cause|reason|difference|gap"
    ),
)
"""What one thing does to another: a measure of its own, which a column has to name."""


def _other_measure(grid: Grid, column: int, words: str) -> bool:
    """Whether the words rank what a column does not hold: "the largest contribution to"."""
    if _RANKS_RATE.search(words) and not _is_rate(grid, column):
        return True
    found = _ON_ANOTHER.search(words)
    told = f"{grid.caption} {grid.column_head(column)}"
    return found is not None and not _plain_words(found["what"]) & _plain_words(told)


_RANKS_RATE = Pattern(
    rf"\b(?:{_MAX}|{_MIN})\s+(?:[\w’'-]+\s+){{0,2}}?(?:rates?|shares?|proportions?|percentages?)\b",
    re.IGNORECASE,
    having="rate|share|proportion|percentage",
)
_RATE_HEAD = Pattern(r"\bper\b|\brates?\b|\bshares?\b|%|percent|proportion|/", re.IGNORECASE)


_ONE_MEASURE = 3
"""Columns from which on a caption does not say what each of them tells."""


def _is_rate(grid: Grid, column: int) -> bool:
    """Whether a column tells shares, or so much for each: its head or its cells say so."""
    cells = grid.column(column)
    head = f"{grid.column_head(column)} {grid.caption if len(grid.columns) < _ONE_MEASURE else ''}"
    return _RATE_HEAD.search(head) is not None or any(
        c.relative or "/" in c.mention.unit for c in cells
    )


def _plain_words(text: str) -> set[str]:
    """The words of a text and their stems; also those that tell little, such as "level"."""
    words = re.findall(r"[^\W\d_]{3,}", text.lower())
    return {*words, *(stem(w) for w in words)}


def _named(scene: Scene, claim: Claim, words: str) -> tuple[Grid | None, int]:
    """The row that the words name, or the sentence before where they go on with *it*."""
    number = _sentence_of(scene, claim.span.start)
    texts = [words]
    if number and _IT.match(words) and scene.passage.same_block(number - 1, number):
        texts.append(scene.passage.sentence_text(number - 1)[:300])
    for text in texts:
        said = words_of(text)
        fits = [
            (name <= said.keys(), fit, grid, row)
            for grid in scene.grids
            for row in grid.rows
            if row not in grid.totals
            for name in grid.names(row)
            if name and (fit := scene.weights.named(name, said)) > 0.75
        ]
        if fits:
            _, _, grid, row = max(fits, key=lambda f: f[:2])
            return grid, row
    return None, 0


def _sentence_of(scene: Scene, start: int) -> int:
    return bisect_right(scene.passage.reading.sentences, start, key=lambda s: s[0]) - 1


def _is_rest(grid: Grid, row: int) -> bool:
    return (
        re.match(r"(?i)\W*(?:others?|rest|unknown|misc|all other)\b", grid.row_head(row))
        is not None
    )


def _in_words(*facts: Fact) -> bool:
    """Whether words say that one of the numbers went down, and no sign: "down 0.8 per cent"."""
    return any(f.mention.found.change == "down" and f.mention.value > 0 for f in facts)


def _moves(grid: Grid, column: int) -> bool:
    cells = grid.column(column)
    return 2 * sum(bool(c.mention.found.change) for c in cells) >= len(cells)


def _column(
    scene: Scene,
    claim: Claim,
    grid: Grid,
    row: int,
    words: str,
    stems: dict[str, float],
    must_link: bool,
) -> int | None:
    """The column that the words name; one of changes for growth, else the newest amounts."""
    said = {
        m.value
        for m in scene.passage.of(_sentence_of(scene, claim.span.start))
        if (m.value >= SMALLEST or m.unit == "%") and not scene.facts[m.index].tabled
    }
    tied = [
        c
        for c in grid.columns
        if (row, c) in grid.cells and grid.cells[row, c].mention.value in said
    ]
    if tied or must_link:
        return tied[0] if tied else None
    moving = bool(_GROWTH.search(words) or _FALL.search(words))
    rated = _RANKS_RATE.search(words) is not None
    scored: list[tuple[float, tuple[int, int, int], int]] = []
    for column in grid.columns:
        if (row, column) not in grid.cells:
            continue
        head = grid.column_head(column)
        named = scene.weights.named(words_of(head), stems)
        fits = 1.0 if _moves(grid, column) is moving else -1.0
        fits += rated and _is_rate(grid, column)
        scored.append((fits + named, rank_of(head) or (0, 0, 0), column))
    if not scored:
        return None
    scored.sort(key=lambda s: (-s[0], [-x for x in s[1]], s[2]))
    return scored[0][2] if scored[0][0] > 0 else None


def _in_sentence(scene: Scene, claim: Claim, subject: Mention) -> Claim | None:
    """ "7 % in A, 3 % in B … . D had the strongest growth of the four": all are listed beside."""
    pool: list[Mention] = [*scene.neighbours(subject, 1), *scene.passage.of(subject.sentence)]
    near = scene.text[claim.span.start : claim.span.end]
    counted = re.search(r"\bof (?:the|all)\b|\bamong\b", near)
    alike = {
        m.index: m for m in pool if m.unit == subject.unit and m.found.kind == subject.found.kind
    }
    others: Sequence[Mention] = [m for m in alike.values() if m.index != subject.index]
    sizes = [m.value for m in pool if m.start >= claim.span.start and m.end <= claim.span.end + 12]
    if not counted or len(others) < 2 or not (is_amount(subject) or subject.unit == "%"):
        return None
    if not any(size == len(others) + 1 for size in sizes):
        return None
    return replace(
        claim, operands=(scene.ref(subject), *(scene.ref(m) for m in others[:12])), why=""
    )
