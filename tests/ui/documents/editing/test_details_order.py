"""Tab goes through the details as they are read."""

from itertools import pairwise

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.draft import derive_briefing
from briefing_app.ui.documents.editing.details_dialog import DetailsDialog
from briefing_app.ui.kit.theme import Theme


def test_tab_comes_to_the_fields_and_the_money_from_top_to_bottom(qtbot: QtBot) -> None:
    text = "WELLINGTON - The museum took $2.4 million in 2024, up from $2.0 million in 2023."
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, text),), "en")
    dialog = DetailsDialog(derive_briefing(article), Theme("light"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    asked: set[QWidget] = {*dialog.fields.values(), *dialog.particulars.values(), dialog.money}
    order, widget = [dialog.fields["title"]], dialog.fields["title"].nextInFocusChain()
    while widget is not order[0]:
        order += [widget] if widget in asked else []  # type: ignore[list-item]
        widget = widget.nextInFocusChain()
    assert dialog.money.isVisible() and set(order) == asked
    places = [w.mapTo(dialog, QPoint(0, 0)) for w in order]
    assert all((a.y(), a.x()) < (b.y(), b.x()) for a, b in pairwise(places))
