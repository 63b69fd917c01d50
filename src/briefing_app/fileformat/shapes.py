"""The shape of briefing.json: which keys stand for which fields of the model, in which order.

One definition serves reading and writing. A table's cells stand in a CSV beside it, see `tables`;
here it has a head only. This module knows nothing of files.
"""

from briefing_app.core.beside.counterpart import Counterpart, Pair
from briefing_app.core.briefing import Briefing, Deck, Note, SheetSettings, SlideSettings
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import (
    CellRef,
    Claim,
    ClaimKind,
    Evidence,
    Figure,
    FigureRef,
    Operand,
    Outcome,
    Relation,
    RelationKind,
    Ruling,
    Status,
)
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.review.remarks import Comment, Reply, SignOff
from briefing_app.core.source import Article, Block, BlockKind, Column, Source
from briefing_app.core.span import Span
from briefing_app.core.value import Value
from briefing_app.fileformat.codecs import (
    Choice,
    Many,
    Maybe,
    Number,
    Record,
    Text,
    Truth,
    Whole,
    Word,
)
from briefing_app.fileformat.limits import MAX_PASSAGE


class CellNumber(Value):
    """What number a cell states, where its text alone does not say so; None: it states none."""

    row: str
    column: str
    quantity: Quantity | None = None


class TableHead(Value):
    """A table without its cells: those stand in the CSV called ``file``."""

    source: Source
    name: str
    file: str
    columns: tuple[Column, ...]
    numbers: tuple[CellNumber, ...] = ()


_TEXT, _ID, _TRUTH, _WHOLE, _NUMBER = Text(), Text(filled=True), Truth(), Whole(), Number()
_TEXTS, _IDS = Many(_TEXT), Many(_ID)
_PASSAGE = Text(longest=MAX_PASSAGE)

QUANTITY = Record(
    Quantity,
    value=Maybe(_NUMBER),
    low=Maybe(_NUMBER),
    high=Maybe(_NUMBER),
    unit=_TEXT,
    hedge=Word(Hedge),
    marks=_TEXTS,
)
SOURCE = Record(
    Source,
    id=_ID,
    publisher=_TEXT,
    author=_TEXT,
    title=_TEXT,
    date=_TEXT,
    address=_TEXT,
    media_type=_TEXT,
    file=_TEXT,
    sha256=_TEXT,
    note=_PASSAGE,
    part=_TEXT,
    encoding=_TEXT,
)
BLOCK = Record(Block, kind=Word(BlockKind), level=_WHOLE, text=_PASSAGE, rows=Many(Many(_PASSAGE)))
ARTICLE = Record(Article, source=SOURCE, language=_TEXT, blocks=Many(BLOCK))
COLUMN = Record(Column, id=_ID, name=_TEXT, unit=_TEXT)
CELL_NUMBER = Record(CellNumber, row=_ID, column=_ID, quantity=Maybe(QUANTITY))
CELL_NUMBERS = Many(CELL_NUMBER)
TABLE_HEAD = Record(
    TableHead,
    source=SOURCE,
    name=_TEXT,
    file=_ID,
    columns=Many(COLUMN),
    numbers=CELL_NUMBERS,
)
SPAN = Record(
    Span,
    source=_ID,
    start=_WHOLE,
    end=_WHOLE,
    exact=_PASSAGE,
    prefix=_PASSAGE,
    suffix=_PASSAGE,
    lost=_TRUTH,
)
CELL_REF = Record(CellRef, table=_ID, row=_ID, column=_ID)
FIGURE_REF = Record(FigureRef, figure=_ID)
EVIDENCE: Choice[Evidence] = Choice("table", CELL_REF, SPAN)
OPERAND: Choice[Operand] = Choice("figure", FIGURE_REF, CELL_REF)
FIGURE = Record(
    Figure,
    id=_ID,
    label=_TEXT,
    quantity=QUANTITY,
    said=Maybe(QUANTITY),
    period=_TEXT,
    place=_TEXT,
    change=_TEXT,
    status=Word(Status),
    reason=_PASSAGE,
    decided=_TRUTH,
    unsure=Many(_TEXT),
    evidence=EVIDENCE,
)
RELATION = Record(Relation, id=_ID, kind=Word(RelationKind), operands=Many(OPERAND))
RULING = Record(Ruling, outcome=Word(Outcome), reason=_PASSAGE)
CLAIM = Record(
    Claim,
    id=_ID,
    kind=Word(ClaimKind),
    sense=_TEXT,
    stated=Maybe(QUANTITY),
    operands=Many(OPERAND),
    why=_PASSAGE,
    formula=_PASSAGE,
    ruling=Maybe(RULING),
    span=SPAN,
)
CHART_ITEM = Record(ChartItem, label=_TEXT, operand=OPERAND)
CHART = Record(
    Chart,
    id=_ID,
    kind=Word(ChartKind),
    title=_TEXT,
    subtitle=_TEXT,
    unit=_TEXT,
    items=Many(CHART_ITEM),
    emphasis=Many(_WHOLE),
    point=_TEXT,
    source_line=_TEXT,
    note=_PASSAGE,
)
PAIR = Record(Pair, here=_ID, there=_ID)
COUNTERPART = Record(Counterpart, id=_ID, article=ARTICLE, figures=Many(FIGURE), pairs=Many(PAIR))
NOTE = Record(Note, id=_ID, about=_TEXT, text=_PASSAGE)
SIGN_OFF = Record(
    SignOff, about=_ID, by=_TEXT, at=_TEXT, seen=_TEXT, doubtful=_TRUTH, note=_PASSAGE
)
REPLY = Record(Reply, by=_TEXT, at=_TEXT, text=_PASSAGE)
COMMENT = Record(
    Comment,
    id=_ID,
    by=_TEXT,
    at=_TEXT,
    text=_PASSAGE,
    about=_TEXT,
    span=Maybe(SPAN),
    replies=Many(REPLY),
    resolved=_TRUTH,
    printed=_TRUTH,
)
SLIDE = Record(
    SlideSettings, key=_ID, hidden=_TRUTH, notes=_PASSAGE, seconds=_WHOLE, rehearsed=_WHOLE
)
DECK = Record(Deck, order=_IDS, settings=Many(SLIDE), seconds=_WHOLE)
SHEET = Record(
    SheetSettings,
    figures=_IDS,
    charts=_IDS,
    points=Many(SPAN),
    paper=_TEXT,
    grey=_TRUTH,
    language=_TEXT,
    contact=_TEXT,
    logo=_TEXT,
    mark=_TEXT,
    second_page=_TRUTH,
    without=_TEXTS,
)
BRIEFING = Record(
    Briefing,
    id=_ID,
    title=_TEXT,
    headline=_TEXT,
    standfirst=_TEXT,
    kicker=_TEXT,
    language=_TEXT,
    articles=Many(ARTICLE),
    tables=Many(TABLE_HEAD),
    figures=Many(FIGURE),
    cards=_IDS,
    relations=Many(RELATION),
    claims=Many(CLAIM),
    charts=Many(CHART),
    notes=Many(NOTE),
    quotations=Many(SPAN),
    sign_offs=Many(SIGN_OFF),
    comments=Many(COMMENT),
    draft=_TRUTH,
    embargo=_TEXT,
    counterparts=Many(COUNTERPART),
    deck=DECK,
    sheet=SHEET,
)
