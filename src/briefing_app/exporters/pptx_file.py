"""Slides for PowerPoint and Impress, with charts that hold their data and can be edited there.

Speaker notes carry the evidence of each number, and the presenter's own words only where they were
asked for. Every chart has its words for people who cannot see it.
"""

import io
from math import ceil
from typing import Any

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.opc.packuri import PackURI
from pptx.package import Package
from pptx.util import Emu, Inches, Pt

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.exporters.outgoing import (
    Look,
    OutChart,
    OutComparison,
    OutFigure,
    Outgoing,
)
from briefing_app.exporters.pptx_charts import clean, data_of, kind_of, rgb
from briefing_app.exporters.pptx_dress import SANS, dress
from briefing_app.exporters.wording import outcome_words, reserved_words
from briefing_app.words.cited import cited, marks_around
from briefing_app.words.written import written

WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
EDGE = Inches(0.7)
INNER = Emu(WIDTH - 2 * EDGE)
SERIF = "Source Serif 4"
BOARD = 6
"""Cards on the slide of the key figures."""
MOST_PAIRS = 8
"""Pairs of two sources on their slide; all of them stand in its notes."""
QUOTE = Inches(2.3)
"""As high as the place of the evidence under a figure."""
EVIDENCE, WHERE = (28, 24, 20, 18), 16
"""Sizes of the evidence in points, the best first, and that of its place."""
_BLANK, _TITLE_ONLY = 6, 5


def to_pptx(outgoing: Outgoing, look: Look) -> bytes:
    """Return the presentation: title, key figures, one slide a figure, one a chart, what was
    compared, sources.
    """
    deck = _empty_deck()
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT
    deck.core_properties.title = outgoing.headline
    deck.core_properties.comments = outgoing.state_line
    made = _Deck(deck, outgoing, look)
    made.title()
    if len(outgoing.key_figures) > 1:
        made.board()
    for figure in outgoing.key_figures:
        made.figure(figure)
    for chart in outgoing.charts:
        made.chart(chart)
    for compared in outgoing.compared:
        made.compared(compared)
    made.sources()
    if outgoing.right_to_left:
        _turn(deck)
    kept = io.BytesIO()
    deck.save(kept)
    return kept.getvalue()


def _turn(deck: Any) -> None:
    """Set all words of the slides from the right, each line in the direction of its own words."""
    for slide in deck.slides:
        for shape in slide.shapes:
            frames = [shape.text_frame] if shape.has_text_frame else []
            if shape.has_table:
                shape.table._tbl.tblPr.set("rtl", "1")
                frames += [cell.text_frame for cell in shape.table.iter_cells()]
            for paragraph in (one for frame in frames for one in frame.paragraphs):
                paragraph.alignment = PP_ALIGN.RIGHT
                turned = is_right_to_left(paragraph.text)
                paragraph._p.get_or_add_pPr().set("rtl", "1" if turned else "0")


class _Numbered(Package):
    """A package that counts the names it has given out.

    The one of python-pptx goes through all parts for each name: through 240 slides for each of 400.
    """

    def next_partname(self, tmpl: str) -> PackURI:
        """Return a name that no part has: parts are only ever added to a new deck."""
        given: dict[str, int] = vars(self).setdefault("_given", {})
        if tmpl not in given:
            before, after = tmpl.split("%d")
            first = super().next_partname(tmpl)
            given[tmpl] = int(first.removeprefix(before).removesuffix(after))
        else:
            given[tmpl] += 1
        return PackURI(tmpl % given[tmpl])


def _empty_deck() -> Any:
    """Return python-pptx's empty deck, in a package of ours."""
    empty = io.BytesIO()
    Presentation().save(empty)
    return _Numbered.open(empty).presentation_part.presentation


class _Deck:
    def __init__(self, deck: Any, outgoing: Outgoing, look: Look) -> None:
        self._deck = deck
        self._outgoing = outgoing
        self._look = look
        self._colour_master()

    def _colour_master(self) -> None:
        """Give the master our ground; its layouts and slides take it over."""
        fill = self._deck.slide_master.background.fill
        fill.solid()
        fill.fore_color.rgb = rgb(self._look.paper)

    def title(self) -> None:
        out, look = self._outgoing, self._look
        slide = self._slide("title", out.headline, size=40, top=2.0, height=2.0)
        self._text(slide, out.kicker, 16, look.accent, 1.4, 0.5, bold=True)
        self._text(slide, out.standfirst, 22, look.soft, 4.1, 1.4, font=SERIF)
        self._text(slide, out.byline, 14, look.soft, 5.9, 0.5)

    def board(self) -> None:
        slide = self._slide("board", written(self._outgoing.language, "Key figures"), size=28)
        columns = 3
        wide = (INNER - (columns - 1) * Inches(0.3)) // columns
        for at, figure in enumerate(self._outgoing.key_figures[:BOARD]):
            column = at % columns
            if self._outgoing.right_to_left:
                column = columns - 1 - column
            left = EDGE + column * (wide + Inches(0.3))
            top = Inches(1.7) + (at // columns) * Inches(2.6)
            box = slide.shapes.add_textbox(left, top, wide, Inches(2.3))
            frame = _frame(box)
            self._number(frame, figure, 36)
            _line(frame, _label(figure), 16, self._look.ink)
            for words in figure.verdicts[:1]:
                _line(frame, words, 12, self._look.soft)

    def figure(self, figure: OutFigure) -> None:
        key = f"figure:{figure.id}"
        slide = self._slide(key, self._outgoing.headline, size=18, colour=self._look.soft)
        frame = _frame(slide.shapes.add_textbox(EDGE, Inches(1.5), INNER, Inches(3.0)))
        self._number(frame, figure, 80)
        _line(frame, _label(figure), 28, self._look.ink)
        for words in (*figure.verdicts[:2], figure.checked):
            if words:
                _line(frame, words, 16, self._look.soft)
        quote = _frame(slide.shapes.add_textbox(EDGE, Inches(4.7), INNER, QUOTE))
        self._evidence(quote, figure)
        sentence = cited(figure.sentence, self._outgoing.language)
        said = [f"{sentence} ({figure.where})", figure.source]
        self._notes(slide, key, [words for words in said if words])

    def chart(self, chart: OutChart) -> None:
        key = f"chart:{chart.id}"
        slide = self._slide(key, chart.title, size=26)
        self._text(slide, chart.subtitle, 15, self._look.soft, 1.25, 0.4)
        shape = slide.shapes.add_chart(
            *(kind_of(chart), EDGE, Inches(1.7), INNER, Inches(4.9)),
            data_of(chart, self._outgoing.language),
        )
        shape._element._nvXxPr.cNvPr.set("descr", chart.alt)
        dress(shape.chart, chart, self._look, self._outgoing.language)
        foot = " ".join(words for words in (chart.footnote, chart.source) if words)
        self._text(slide, foot, 12, self._look.soft, 6.65, 0.7)
        items = (*chart.items, *((chart.whole,) if chart.whole else ()))
        self._notes(slide, key, [f"{item.label}: {item.shown}" for item in items])

    def compared(self, compared: OutComparison) -> None:
        """A table of the pairs, what differs first, as far as a slide has room."""
        tongue = self._outgoing.language
        slide = self._slide("compared", written(tongue, "Two sources"), size=28)
        self._text(slide, compared.summary, 15, self._look.soft, 1.25, 0.4)
        pairs = compared.pairs[:MOST_PAIRS]
        heads = (
            written(tongue, "About"),
            written(tongue, "Outcome"),
            compared.here,
            compared.there,
        )
        size = (len(pairs) + 1, len(heads))
        place = (EDGE, Inches(1.8), INNER, Inches(0.45) * size[0])
        table = slide.shapes.add_table(*size, *place).table
        rows = ((p.label, outcome_words(p.outcome, tongue), p.here, p.there) for p in pairs)
        for row, cells in enumerate((heads, *rows)):
            for column, words in enumerate(cells):
                cell = table.cell(row, column)
                cell.fill.solid()
                cell.fill.fore_color.rgb = rgb(self._look.paper)
                cell.text_frame.text = words
                font = cell.text_frame.paragraphs[0].font
                font.size, font.bold = Pt(14), row == 0
                font.color.rgb = rgb(self._look.ink)
        self._notes(slide, "compared", [f"{p.label}: {p.why}" for p in compared.pairs])

    def sources(self) -> None:
        slide = self._slide("sources", written(self._outgoing.language, "Sources"), size=28)
        frame = _frame(slide.shapes.add_textbox(EDGE, Inches(1.6), INNER, Inches(5.0)))
        for name, more in self._outgoing.sources:
            _line(frame, name, 18, self._look.ink, bold=True)
            _line(frame, more, 14, self._look.soft)

    def _slide(
        self,
        key: str,
        title: str,
        *,
        size: float,
        colour: str = "",
        top: float = 0.5,
        height: float = 0.8,
    ) -> Any:
        slide = self._deck.slides.add_slide(self._deck.slide_layouts[_TITLE_ONLY])
        shape = slide.shapes.title
        shape.left, shape.top, shape.width, shape.height = EDGE, Inches(top), INNER, Inches(height)
        frame = _frame(shape)
        _line(frame, title, size, colour or self._look.ink, bold=not colour, font=SERIF)
        if self._outgoing.state_line:
            self._text(
                slide, self._outgoing.state_line, 14, self._look.accent, 0.15, 0.35, bold=True
            )
        own = self._outgoing.note_of(key)
        if own:
            self._notes(slide, key, [])
        return slide

    def _text(
        self,
        slide: Any,
        words: str,
        size: float,
        colour: str,
        top: float,
        height: float,
        *,
        bold: bool = False,
        font: str = SANS,
    ) -> None:
        if words:
            box = slide.shapes.add_textbox(EDGE, Inches(top), INNER, Inches(height))
            _line(_frame(box), words, size, colour, bold=bold, font=font)

    def _number(self, frame: Any, figure: OutFigure, size: float) -> None:
        tongue = self._outgoing.language
        reserved = reserved_words(figure, tongue, " · ")
        if reserved:
            _line(frame, reserved, max(12, size / 4), self._look.soft)
        gone = written(tongue, "(no longer in the text)")
        shown = f"{figure.shown} {gone}" if figure.lost else figure.shown
        _line(frame, shown, size, self._look.tone(figure.tone), bold=True)

    def _evidence(self, frame: Any, figure: OutFigure) -> None:
        text, start, end = figure.sentence, figure.start, figure.end
        paragraph, size = _paragraph(frame), _evidence_size(text)
        before, behind = marks_around(text, self._outgoing.language)
        if figure.lost or not 0 <= start < end <= len(text):
            start, end = len(text), len(text)
        for words, bold in (
            (before + text[:start], False),
            (text[start:end], True),
            (text[end:] + behind, False),
        ):
            if words:
                _run(paragraph, words, size, self._look.ink, bold=bold, font=SERIF)
        _line(frame, figure.where, WHERE, self._look.soft)

    def _notes(self, slide: Any, key: str, said: list[str]) -> None:
        own = self._outgoing.note_of(key)
        words = "\n".join(part for part in (own, *said) if part)
        slide.notes_slide.notes_text_frame.text = clean(words)


def _evidence_size(text: str) -> float:
    """Return the largest size at which a sentence and its place fit under a figure."""
    room = QUOTE.pt - 2 * WHERE
    for size in EVIDENCE:
        lines = ceil((len(text) + 2) * size * 0.55 / INNER.pt)  # letters of a wide face
        if lines * size * 1.2 <= room:
            return size
    return EVIDENCE[-1]


def _label(figure: OutFigure) -> str:
    return f"{figure.label}, {figure.period}" if figure.period else figure.label


def _frame(shape: Any) -> Any:
    frame = shape.text_frame
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
    frame.margin_left = frame.margin_right = 0
    return frame


def _paragraph(frame: Any) -> Any:
    first = frame.paragraphs[0]
    return frame.add_paragraph() if first.runs else first


def _line(
    frame: Any, words: str, size: float, colour: str, *, bold: bool = False, font: str = SANS
) -> None:
    _run(_paragraph(frame), words, size, colour, bold=bold, font=font)


def _run(
    paragraph: Any, words: str, size: float, colour: str, *, bold: bool = False, font: str = SANS
) -> None:
    paragraph.alignment = PP_ALIGN.LEFT  # also where the layout centres its title
    run = paragraph.add_run()
    run.text = clean(words)
    run.font.size, run.font.bold, run.font.name = Pt(size), bold, font
    run.font.color.rgb = rgb(colour)
