"""Article and cards on one session: what is pointed at in one lights up in the other."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from briefing_app.render import fonts
from briefing_app.session.session import Session
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.cards.board import CardBoard
from briefing_app.ui.kit.theme import Theme
from tests import sample


@pytest.fixture
def window(qtbot):
    fonts.load_first()
    session, theme, window = Session(sample.briefing()), Theme("light"), QWidget()
    window.article = ArticleView(session, theme, window)
    window.article.scrolling.still = True
    window.board = CardBoard(session, theme, window)
    window.session = session
    window.article.setGeometry(0, 0, 600, 320)
    window.board.setGeometry(600, 0, 500, 500)
    window.resize(1100, 500)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def _lit(window):
    """Return the keys of the cards that do not look as they do at rest."""
    shown = {card.props.key: card.grab().toImage() for card in window.board.cards}
    held = window.session.focus.hovered
    window.session.focus.hover("")
    rest = {card.props.key: card.grab().toImage() for card in window.board.cards}
    window.session.focus.hover(held)
    return [key for key in shown if shown[key] != rest[key]]


def test_pointing_at_a_number_lights_its_card(window, qtbot):
    article = window.article
    box = article.painter.boxes(article.figures.of_key("arrests").at)[0].rect
    window.session.focus.select("arrests")
    window.session.focus.select("")
    point = box.center() - QPointF(0, article.verticalScrollBar().value())
    qtbot.mouseMove(article.viewport(), point.toPoint())
    qtbot.waitUntil(lambda: window.session.focus.hovered == "arrests")
    assert _lit(window) == ["arrests"]


def test_a_click_on_a_card_scrolls_to_the_sentence_and_escape_lets_go(window, qtbot):
    article, card = window.article, window.board.card_of("deaths22")
    assert article.verticalScrollBar().value() == 0
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    rect = article.rect_of(article.figures.of_key("deaths22").at)
    top = article.verticalScrollBar().value()
    assert 0 < top <= rect.top() and rect.bottom() <= top + article.viewport().height()
    assert "deaths22" in article.lights.keys
    assert card.selected
    article.setFocus()
    qtbot.keyClick(article, Qt.Key.Key_Escape)
    assert not card.selected
    assert "deaths22" not in article.lights.keys or window.session.focus.hovered == "deaths22"


def test_walking_the_article_lights_the_cards(window, qtbot):
    article = window.article
    article.clearFocus()
    article.setFocus(Qt.FocusReason.TabFocusReason)
    assert article.lights.ring == "continents"
    assert _lit(window) == []
    qtbot.keyClick(article, Qt.Key.Key_Tab)
    assert _lit(window) == ["arrests"]
    qtbot.keyClick(article, Qt.Key.Key_Return)
    assert window.board.card_of("arrests").selected


def test_walking_the_cards_lights_the_article(window, qtbot):
    first = window.board.cards[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.article.lights.keys == ("arrests",)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert window.article.lights.keys == ("money",)
    qtbot.keyClick(window.board.cards[1], Qt.Key.Key_Space)
    assert window.session.focus.selected == "money"
