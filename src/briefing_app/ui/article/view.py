"""The article: a text to read, whose figures and claims can be pointed at where they stand."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from briefing_app.core.change import Change, Kind
from briefing_app.session.session import Session
from briefing_app.ui.article.keys import ArticleKeys
from briefing_app.ui.article.search import ArticleSearch
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.article import derive_parts
from briefing_app.viewmodels.article.mark_index import M, MarkIndex, Placed, Stretch
from briefing_app.viewmodels.article.marks import ClaimMark, claim_mark_words
from briefing_app.words.said import counted, said

_NEAR = 4
"""Pixels around a mark that still count as on it: underlines hang below the words."""
_TEXT_CHANGED = Kind.HEAD | Kind.TEXT | Kind.TABLES
_MARKS_CHANGED = Kind.FIGURES | Kind.CLAIMS | Kind.TABLES | Kind.RELATIONS | Kind.COMMENTS


class ArticleView(ArticleKeys):
    """Shows the session's articles and ties their figures to the session's focus."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._search = ArticleSearch()
        self._search.set_parts(self.parts)
        self._pressed: QPointF | None = None
        self._missed = Kind.NONE
        self.setAccessibleName(said("Article"))
        self._describe()
        self._light()
        session.changed.connect(self._on_changed)
        session.focus.hovered_changed.connect(self._on_hovered)
        session.focus.selected_changed.connect(self._on_selected)
        theme.changed.connect(self._on_theme_changed)

    # --- find --------------------------------------------------------------------------------

    @property
    def hit_count(self) -> int:
        """How many hits the search has."""
        return len(self._search.hits)

    @property
    def hit_index(self) -> int:
        """Which hit is the current one, from 0; -1 for none."""
        return self._search.index

    def find(self, text: str) -> int:  # type: ignore[override]
        """Mark all hits of ``text``, show the first below the top of the view, return how many."""
        self._search.find(text, *(self.top_place() or (0, 0)))
        self._show_hit()
        return self.hit_count

    def find_next(self) -> None:
        """Go to the next hit, round the end."""
        self._search.step(1)
        self._show_hit()

    def find_previous(self) -> None:
        """Go to the previous hit, round the beginning."""
        self._search.step(-1)
        self._show_hit()

    def clear_find(self) -> None:
        """Take the marks of the search away."""
        self._search.clear()
        self._show_hit()

    def _show_hit(self) -> None:
        hit = self._search.hit
        self.lights.hits, self.lights.hit = self._search.hits, hit
        if hit is not None:
            self.show_stretch(hit)
            self.place_caret(hit.part, hit.start)
        self.viewport().update()

    # --- what is lit -------------------------------------------------------------------------

    def show_key(self, key: str) -> None:
        """Scroll to the sentence of a figure, if it stands in the article."""
        placed = self.figures.of_key(key)
        if placed is not None:
            self.show_stretch(self.sentence(placed), placed.at)
        elif (there := self._other_place(key)) is not None:
            self.show_stretch(there)

    def _light(self) -> None:
        """Light the figures in focus, and paint anew only what differs."""
        lit = self._session.focus.lit
        if not self.painter.usable or (lit == self.lights.keys and self.lights.sentences):
            # Cards that go with the window let go of their figure after the text has gone.
            return
        before = self.lights.sentences
        placed = [found for key in lit if (found := self.figures.of_key(key)) is not None]
        others = [at for key in lit if (at := self._other_place(key)) is not None]
        self.lights.keys = lit
        sentences = (self.sentence(found) for found in placed)
        self.lights.sentences = tuple(dict.fromkeys((*sentences, *others)))
        visible = self.visible_places()
        for stretch in {*before, *self.lights.sentences}:
            rect = QRectF()
            for box in self.painter.boxes(stretch, visible):
                rect = rect.united(box.rect)
            self._update_lines(rect)

    def _other_place(self, key: str) -> Stretch | None:
        """Return where a key stands that is no figure of the text: a comment, a table's cell."""
        if self.figures.of_key(key) is not None:
            return None
        remark = self.comments.of_key(key)
        return remark.at if remark is not None else self.tables.stretch_of(key)

    def _update_lines(self, rect: QRectF) -> None:
        """Paint whole lines of the page anew, with the margin beside them."""
        if rect.isValid():
            top = round(rect.top()) - self.verticalScrollBar().value() - 2 * _NEAR
            height = round(rect.height()) + 4 * _NEAR
            self.viewport().update(0, top, self.viewport().width(), height)

    def _on_hovered(self, key: str) -> None:
        self._light()

    def _on_selected(self, key: str) -> None:
        self._light()
        if key:
            self.show_key(key)
        else:
            self.set_ring("")

    # --- what changed ------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if change.origin == "open":
            self._missed = Kind.NONE
            self._rebuild(keep=False)
        elif self._is_away():
            self._missed |= change.kinds
        else:
            self._follow(change.kinds)

    def _is_away(self) -> bool:
        """Whether another view stands in this one's place."""
        return self.isHidden() or (self.window().isVisible() and not self.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed elsewhere while another view stood here."""
        super().showEvent(event)
        missed, self._missed = self._missed, Kind.NONE
        self._follow(missed)

    def _follow(self, kinds: Kind) -> None:
        """Show what the briefing says now, of which these parts have changed."""
        briefing = self._session.briefing
        if kinds & _TEXT_CHANGED and derive_parts(briefing) != self.parts:
            self.reword(briefing)
            if self.figures.of_key(self.lights.ring) is None:
                self.lights.ring = ""
            self._show_anew()
        elif kinds & _MARKS_CHANGED:
            self.remark(briefing)
            if self.figures.of_key(self.lights.ring) is None:
                self.set_ring("")
            self._describe()
            self.lights.sentences = ()
            self._light()

    def _on_theme_changed(self) -> None:
        self._rebuild(keep=True)

    def _rebuild(self, *, keep: bool) -> None:
        self.lights.ring = ""
        self.build(self._session.briefing, keep=self.kept() if keep else None)
        self._show_anew()

    def _show_anew(self) -> None:
        """Find and light on a page whose words have changed."""
        self.lights.sentences = ()
        self._search.set_parts(self.parts)
        self.lights.hits, self.lights.hit = self._search.hits, self._search.hit
        self._describe()
        self._light()

    def _describe(self) -> None:
        count = len(self.figures.ordered)
        marked = counted(count, "1 marked figure", "{n} marked figures")
        self.setAccessibleDescription(
            said(
                "The text with {marked}. Tab goes from figure to figure, Enter selects "
                "one, Escape lets go, Control and Tab leave the article.",
                marked=marked,
            )
        )

    # --- pointing ----------------------------------------------------------------------------

    def key_at(self, point: QPointF) -> str:
        """Return the key of the figure, evidence number or claim under a point, or empty."""
        page = point + QPointF(0, self.verticalScrollBar().value())
        gutter = self.gutter()
        if page.x() < gutter - _NEAR:
            y = round(point.y())
            for entry in self.painter.margin(self.visible_places(y, y + 1), gutter):
                if self.painter.margin_rect(entry, gutter).adjusted(-4, -2, 4, 2).contains(page):
                    return entry.keys[0]
            return ""
        remarks = self.remarks
        wide = self.viewport().width()
        for bubble in remarks.bubbles(self.visible_places(), wide) if remarks is not None else ():
            if bubble.rect.adjusted(-4, -4, 4, 4).contains(page):
                return bubble.key
        figure = self._mark_at(page, self.figures)
        if figure is not None:
            return figure.mark.key
        remark = self._mark_at(page, self.comments)
        if remark is not None:
            return remark.mark.key
        claim = self._mark_at(page, self.claims)
        return claim.mark.key if claim else self._cell_at(page)

    def _cell_at(self, page: QPointF) -> str:
        """Return the key of the number of an added table under a point of the page, or empty."""
        place = self.place_at(page)
        found = self.tables.key_at(*place) if place else None
        boxes = self.painter.boxes(found[1]) if found else ()
        over = any(box.rect.adjusted(-_NEAR, 0, _NEAR, _NEAR).contains(page) for box in boxes)
        return found[0] if found and over else ""

    def claim_at(self, point: QPointF) -> ClaimMark | None:
        """Return the claim under a point of the view."""
        page = point + QPointF(0, self.verticalScrollBar().value())
        found = self._mark_at(page, self.claims)
        return found.mark if found else None

    def _mark_at(self, page: QPointF, marks: MarkIndex[M]) -> Placed[M] | None:
        place = self.place_at(page)
        for placed in marks.around(*place) if place else ():
            for box in self.painter.boxes(placed.at):
                if box.rect.adjusted(-1, 0, 1, _NEAR).contains(page):
                    return placed
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Report the figure under the pointer."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            key = self.key_at(event.position())
            self._session.focus.hover(key)
            shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click begins."""
        self.scrolling.stop()
        self._by_keyboard = False
        self.set_ring("")
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left else None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, or a whole number."""
        super().mouseDoubleClickEvent(event)
        from briefing_app.ui.kit.dialogs.whole_number import take_whole_number

        take_whole_number(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the figure that was clicked, unless words were selected instead."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        key = self.key_at(event.position())
        if key and key == self.key_at(pressed):
            self._session.focus.select(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the figure that is pointed at, or of the words."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = event.globalPos()
        if by_key:
            key = self.lights.ring
            placed = self.figures.of_key(key) if key else None
            if placed is not None:
                below = self.rect_of(placed.at).bottomLeft()
                below -= QPointF(0, self.verticalScrollBar().value())
                at = self.viewport().mapToGlobal(below.toPoint())
        else:
            selected = self.textCursor().hasSelection()
            key = "" if selected else self.key_at(QPointF(event.pos()))
        self._session.focus.ask_menu(key, at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Control held the window zooms, not the text alone."""
        self.scrolling.stop()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let go of what was pointed at when the pointer leaves; show a claim's verdict."""
        if event.type() == QEvent.Type.Leave:
            self._session.focus.hover("")
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            claim = self.claim_at(QPointF(event.pos()))
            words = claim_mark_words(self._session.briefing, claim) if claim else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)
