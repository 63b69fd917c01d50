"""The column of the article: lays the page, keeps its place and paints the marks on it."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.ui.article.formats import EDGE, GUTTER, MEASURE
from briefing_app.ui.article.lines import places_between
from briefing_app.ui.article.marks import Lights, MarksPainter
from briefing_app.ui.article.ornaments import ArticleOrnaments
from briefing_app.ui.article.page import ArticlePage
from briefing_app.ui.article.scroll import ArticleScroll
from briefing_app.ui.kit.buttons.mirror import keep_from_left
from briefing_app.ui.kit.lean_qt import known_viewport
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.article import Part, PartKind, derive_parts
from briefing_app.viewmodels.article.mark_index import (
    MarkIndex,
    PartFinder,
    Placed,
    Stretch,
)
from briefing_app.viewmodels.article.marks import (
    ClaimMark,
    FigureMark,
    MarkStyle,
    derive_claim_marks,
    derive_figure_marks,
    differing_styles,
)
from briefing_app.viewmodels.article.table_places import TablePlaces

if TYPE_CHECKING:
    from briefing_app.ui.article.comments import CommentPainter
    from briefing_app.viewmodels.article.comment_marks import CommentMark

_MORE = 32_000
"""Characters laid at a time after what a screen shows."""
MANY = 400
"""Words whose look changes from which the page is laid anew, its visible part first."""
_TEXT = Qt.TextInteractionFlag
Styles = Iterable[tuple[Stretch, MarkStyle]]
Kept = tuple[int, int, float]
"""A part, an offset in it, and how far below the top of the view its line begins."""


class ArticleColumn(QTextEdit):
    """A text in a centred column with its marks; it knows the briefing, but nothing of focus."""

    def __init__(self, briefing: Briefing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_from_left(self)
        self.lights = Lights()
        self.figures: MarkIndex[FigureMark]
        self.claims: MarkIndex[ClaimMark]
        self.comments: MarkIndex[CommentMark]
        self.remarks: CommentPainter | None
        self.tables: TablePlaces
        self.parts: tuple[Part, ...] = ()
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(_TEXT.TextSelectableByMouse | _TEXT.TextSelectableByKeyboard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAutoFillBackground(True)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(0)
        self._port = known_viewport(self)
        self._port.setMouseTracking(True)
        self.scrolling = ArticleScroll(self.verticalScrollBar(), theme)
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._on_more)
        self._was_painted = False
        self.build(briefing)

    @property
    def complete(self) -> bool:
        """Whether the whole text is laid; a long one follows its beginning piece by piece."""
        return self._page.complete

    def build(self, briefing: Briefing, *, keep: Kept | None = None) -> None:
        """Lay the page anew, shown from its top or from the place ``keep``."""
        self._more.stop()
        self.scrolling.stop()
        self.parts = derive_parts(briefing)
        self._derive_marks(briefing)
        self._colour()
        self.viewport().setUpdatesEnabled(False)
        self._page = ArticlePage(self.document(), self._theme, self.parts, self.figures)
        self._fit()
        self._page.lay_top(max(self.screen().size().height(), self.height()))
        self.painter = self._make_painter()
        self._ornaments = self._make_ornaments()
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(0)
        if keep is not None:
            self._restore(keep)
        self.viewport().setUpdatesEnabled(True)
        self._go_on()

    def _go_on(self) -> None:
        """Lay the rest piece by piece; the first paint does not wait for it."""
        if self._was_painted and not self._page.complete:
            self._more.start()

    def remark(self, briefing: Briefing) -> None:
        """Mark what the briefing says now; the text is the same."""
        if not self._take_over(briefing, self.parts, ()):
            self.build(briefing, keep=self.kept())

    def reword(self, briefing: Briefing) -> None:
        """Show the words of the briefing as they are now, where they stand if that will do."""
        parts = derive_parts(briefing)
        changed = self._page.reworded(parts)
        if changed is None or not self._take_over(briefing, parts, changed):
            self.build(briefing, keep=self.kept())

    def _take_over(
        self, briefing: Briefing, parts: tuple[Part, ...], changed: Sequence[int]
    ) -> bool:
        """Show other words in some parts and the marks as they are; False where it is too much."""
        old, finder = self.figures, PartFinder(parts)
        figures = old.remarked(finder, self.figure_marks(briefing))
        before, after = differing_styles(old.ordered, figures.ordered)
        if len(before) + len(after) + len(changed) > MANY:
            return False
        self.parts, self.figures = parts, figures
        self.claims = self.claims.remarked(finder, derive_claim_marks(briefing))
        self.comments = MarkIndex(finder, self.comment_marks(briefing))
        self.tables = TablePlaces(briefing, parts)
        kept = self.kept() if changed or before != after else None
        self._page.reword(parts, figures, changed)
        self._restyle(before, after, changed)
        if kept is not None:
            self._restore(kept)
        self.painter = self._make_painter()
        self._ornaments = self._make_ornaments()
        self.viewport().update()
        return True

    def _restyle(self, before: Styles, after: Styles, but: Sequence[int]) -> None:
        """Set words as their marks want them now; those of some parts were set so just now."""
        bare = [(stretch, None) for stretch, _style in before]
        self._page.restyle([(at, style) for at, style in (*bare, *after) if at.part not in but])

    # --- places ------------------------------------------------------------------------------

    def gutter(self) -> int:
        """Return the width of the margin with the evidence numbers."""
        least, wished = self._theme.px(30), self._theme.px(GUTTER)
        return min(wished, max(least, round(self.width() * 0.12)))

    def place_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the part and the offset nearest to a point of the page."""
        layout = self.document().documentLayout()
        return self._page.places.locate(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))

    def selected_place(self) -> tuple[str, int, int] | None:
        """Return the article, start and end of the selection or, without one, of the caret.

        None where neither is in use, or where it stands in a line that was derived.
        """
        cursor = self.textCursor()
        if not cursor.hasSelection() and not self.cursorWidth():
            return None
        start = self._page.places.locate(cursor.selectionStart())
        end = self._page.places.locate(cursor.selectionEnd())
        if start is None or end is None or self.parts[start[0]].start < 0:
            return None
        part = self.parts[start[0]]
        last = end[1] if end[0] == start[0] else len(part.text)
        return part.source, part.start + start[1], part.start + last

    def position_of(self, part: int, offset: int) -> int:
        """Return the position in the document, -1 where it is not laid."""
        return self._page.places.position_of(part, offset)

    def top_place(self) -> tuple[int, int] | None:
        """Return what stands at the top of the view."""
        return self.place_at(QPointF(self.gutter() + 1, self.verticalScrollBar().value() + 1))

    def kept(self) -> Kept | None:
        """Return the place to come back to after a new layout; None at the very top."""
        value = self.verticalScrollBar().value()
        place = self.top_place() if value else None
        top = self._line_top(*place) if place else None
        return (*place, top - value) if place and top is not None else None

    def sentence(self, placed: Placed[FigureMark]) -> Stretch:
        """Return the sentence a figure stands in; in a table its row."""
        # Lazy on purpose: a start lights no sentence.
        from briefing_app.viewmodels.figures.sentences import row_around, sentence_around

        part, at = self.parts[placed.at.part], placed.at
        within = row_around if part.kind is PartKind.TABLE else sentence_around
        return Stretch(at.part, *within(part.text, at.start, at.end))

    def show_stretch(self, stretch: Stretch, core: Stretch | None = None) -> None:
        """Bring words into view; of more than the view holds, at least their ``core``."""
        self._ensure(stretch.part, stretch.end)
        rect = self.rect_of(stretch)
        if core is not None and rect.height() > self.viewport().height() * 0.8:
            rect = self.rect_of(core)
        if rect.isValid():
            self.scrolling.show(rect)

    def rect_of(self, stretch: Stretch) -> QRectF:
        """Return the box of the page around words."""
        rect = QRectF()
        for box in self.painter.boxes(stretch):
            rect = rect.united(box.rect)
        return rect

    def figures_in(self, place: int) -> list[Placed[FigureMark]]:
        """Return the figures in a text block."""
        at = self._page.places[place]
        return self.figures.touching(at.part, at.start, at.end)

    def visible_places(self, top: int = 0, bottom: int = -1) -> range:
        """Return which text blocks show between two heights of the view."""
        base = self.verticalScrollBar().value()
        below = base + (bottom if bottom >= 0 else self.viewport().height())
        return places_between(self.document(), self._page.places, base + top, below)

    def _line_top(self, part: int, offset: int) -> float | None:
        at = min(offset, max(0, len(self.parts[part].text) - 1))
        boxes = self.painter.boxes(Stretch(part, at, at + 1))
        return boxes[0].top if boxes else None

    def _restore(self, kept: Kept) -> None:
        part, offset, below = kept
        if part < len(self.parts):
            self._ensure(part, offset)
            top = self._line_top(part, offset)
            if top is not None:
                self.scrolling.stop()
                self.verticalScrollBar().setValue(round(top - below))

    def _ensure(self, part: int, offset: int) -> None:
        while not self._page.complete and not self._page.reaches(part, offset):
            self._page.lay(_MORE)

    # --- building ----------------------------------------------------------------------------

    def figure_marks(self, briefing: Briefing) -> tuple[FigureMark, ...]:
        """Return the marks to show; a view for another purpose shows others."""
        return derive_figure_marks(briefing)

    def comment_marks(self, briefing: Briefing) -> "tuple[CommentMark, ...]":
        """Return the marks of comments to show; a view for another purpose shows none."""
        if not briefing.comments:
            return ()
        from briefing_app.viewmodels.article.comment_marks import derive_comment_marks

        return derive_comment_marks(briefing)

    def _derive_marks(self, briefing: Briefing) -> None:
        finder = PartFinder(self.parts)
        self.figures = MarkIndex(finder, self.figure_marks(briefing))
        self.claims = MarkIndex(finder, derive_claim_marks(briefing))
        self.comments = MarkIndex(finder, self.comment_marks(briefing))
        self.tables = TablePlaces(briefing, self.parts)

    def _make_ornaments(self) -> ArticleOrnaments:
        return ArticleOrnaments(self.document(), self._theme, self._page.places, self.parts)

    def _make_painter(self) -> MarksPainter:
        places = self._page.places
        self.remarks = self._make_remarks()
        return MarksPainter(self.document(), self._theme, places, self.figures, self.claims)

    def _make_remarks(self) -> "CommentPainter | None":
        """Return what paints the comments; None where there are none, as in most briefings."""
        if not self.comments.ordered:
            return None
        from briefing_app.ui.article.comments import CommentPainter

        return CommentPainter(self.document(), self._theme, self._page.places, self.comments)

    def _colour(self) -> None:
        colours, palette = self._theme.palette, self.palette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, QColor(colours.paper))
        palette.setColor(QPalette.ColorRole.Text, QColor(colours.ink))
        self.setPalette(palette)

    def _fit(self) -> None:
        """Centre the column; where there is more room than it wants it keeps its layout."""
        px = self._theme.px
        bar = self.verticalScrollBar().sizeHint().width()
        room, gutter, measure = self.width() - bar, self.gutter(), px(MEASURE)
        left = max(0, (room - measure) // 2 - gutter)
        right = max(0, room - left - gutter - measure - px(EDGE))
        frame = self.document().rootFrame().frameFormat()
        if frame.leftMargin() != gutter or frame.rightMargin() != px(EDGE):
            frame.setLeftMargin(gutter)
            frame.setRightMargin(px(EDGE))
            self.document().rootFrame().setFrameFormat(frame)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)

    def _on_more(self) -> None:
        self._page.lay(_MORE)
        if self._page.complete:
            self._more.stop()

    # --- Qt ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Fit the column before the text is laid out for a new size, and keep its place."""
        if event.type() == QEvent.Type.Resize:
            kept = self.kept()
            self._fit()
            done = super().event(event)
            if kept is not None:
                self._restore(kept)
            return done
        if event.type() == QEvent.Type.Wheel:
            # The empty space beside the column scrolls like the column itself.
            self.wheelEvent(event)  # type: ignore[arg-type]
            return event.isAccepted()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks behind the text, the text, and marks over it."""
        area = event.rect()
        visible = self.visible_places(area.top(), area.bottom() + 1)
        shift = QPointF(0, -self.verticalScrollBar().value())
        painter = QPainter(self.viewport())
        painter.setClipRect(area)
        painter.translate(shift)
        if self.remarks is not None:
            self.remarks.paint_under(painter, visible)
        self.painter.paint_under(painter, visible, self.lights)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.setClipRect(area)
        painter.translate(shift)
        self.painter.paint_over(painter, visible, self.lights, self.gutter())
        width = self.viewport().width()
        self._ornaments.paint(painter, visible, width, self.gutter())
        if self.remarks is not None:
            self.remarks.paint_over(painter, visible, width, self.lights.keys)
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            self._go_on()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words, not type and colour; of more than it, not the line under the headline."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        line = next((i for i, p in enumerate(self.parts) if p.kind is PartKind.BYLINE), -1)
        first = self.position_of(line, 0)
        last = first + self._page.places.of_part(line).length if first >= 0 else -1
        pieces = [(start, end)]
        if first >= 0 and (start < first - 1 or last + 1 < end):
            pieces = [(start, min(end, first - 1)), (max(start, last + 1), end)]
        data = QMimeData()
        data.setText("\n".join(self._words(a, b) for a, b in pieces if a < b))
        return data

    def _words(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selection().toPlainText()
