"""The article's door: the text to read, and others beside lists that say what is current."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing_app.core.briefing import Briefing
from briefing_app.session.session import Session
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.marks import FigureMark

if TYPE_CHECKING:
    from briefing_app.ui.article.listed import ListedArticle
    from briefing_app.ui.article.source_text import SourceText


class ArticleFeature:
    """``view`` is the article beside the figures."""

    def __init__(self, session: Session, theme: Theme) -> None:
        self._session = session
        self._theme = theme
        self.view = ArticleView(session, theme)

    def beside_list(
        self, marks_of: Callable[[Briefing], tuple[FigureMark, ...]]
    ) -> "ListedArticle":
        """Return another view of the article, with the marks that a list makes of the briefing."""
        from briefing_app.ui.article.listed import ListedArticle

        made = ListedArticle(self._session, self._theme, marks_of)
        made.scrolling.still = self.view.scrolling.still
        return made

    def beside_source(
        self, session: Session, marks_of: Callable[[Briefing], tuple[FigureMark, ...]]
    ) -> "SourceText":
        """Return a view of a session's article that stands beside another source's."""
        from briefing_app.ui.article.source_text import SourceText

        made = SourceText(session, self._theme, marks_of)
        made.scrolling.still = self.view.scrolling.still
        return made
