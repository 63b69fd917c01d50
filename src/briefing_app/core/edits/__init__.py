"""Pure edits: each takes a briefing and answers another one; nothing is changed in place.

An edit that finds nothing to change answers the same briefing. Unknown ids raise ``KeyError``.
"""

from briefing_app.core.edits.charts import (
    with_chart,
    with_chart_moved,
    with_charts,
    without_chart,
)
from briefing_app.core.edits.claims import with_claim, with_ruling, without_claim
from briefing_app.core.edits.counterparts import (
    with_counterpart,
    without_counterpart,
    without_pair,
)
from briefing_app.core.edits.deck import (
    with_deck_seconds,
    with_quotation,
    with_slide,
    with_slide_order,
    without_quotation,
)
from briefing_app.core.edits.figures import (
    new_id,
    with_card_moved,
    with_figure,
    with_merged,
    with_same,
    with_split,
    with_status,
    with_statuses,
    without_figure,
)
from briefing_app.core.edits.head import with_head, with_note, with_sheet, with_source
from briefing_app.core.edits.review import (
    with_comment,
    with_comment_changed,
    with_release,
    with_reply,
    with_sign_off,
    without_comment,
    without_sign_off,
)
from briefing_app.core.edits.tables import with_cell, with_cell_text, with_table, without_table
from briefing_app.core.edits.text import with_block_added, with_text_replaced

__all__ = [
    "new_id",
    "with_block_added",
    "with_card_moved",
    "with_cell",
    "with_cell_text",
    "with_chart",
    "with_chart_moved",
    "with_charts",
    "with_claim",
    "with_comment",
    "with_comment_changed",
    "with_counterpart",
    "with_deck_seconds",
    "with_figure",
    "with_head",
    "with_merged",
    "with_note",
    "with_quotation",
    "with_release",
    "with_reply",
    "with_ruling",
    "with_same",
    "with_sheet",
    "with_sign_off",
    "with_slide",
    "with_slide_order",
    "with_source",
    "with_split",
    "with_status",
    "with_statuses",
    "with_table",
    "with_text_replaced",
    "without_chart",
    "without_claim",
    "without_comment",
    "without_counterpart",
    "without_figure",
    "without_pair",
    "without_quotation",
    "without_sign_off",
    "without_table",
]
