"""Sums within a table or a list: total rows, columns of changes and shares, shares in brackets.

What a column states of the others is told by its head and borne out by most of its rows; then each
row is a claim. A total that does not add up fails where another column shows what it sums, or where
a slip explains it.
"""

from collections.abc import Iterator

from briefing_app.core.figure import Claim
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.table_sums.brackets import derive_bracketed
from briefing_app.reading.claims.table_sums.columns import derive_changes, derive_quotients
from briefing_app.reading.claims.table_sums.rows import derive_row_sums
from briefing_app.reading.claims.table_sums.totals import (
    derive_balance_columns,
    derive_balances,
    derive_subtotals,
    derive_total_columns,
    derive_totals,
)


def derive_table_sums(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that the tables and lists of the article make by themselves."""
    for grid in scene.grids:
        if grid.is_table:
            yield from derive_totals(scene, grid)
            yield from derive_total_columns(scene, grid)
            yield from derive_subtotals(scene, grid)
            yield from derive_balances(scene, grid)
            yield from derive_balance_columns(scene, grid)
            yield from derive_row_sums(scene, grid)
            yield from derive_changes(scene, grid)
            yield from derive_quotients(scene, grid)
        yield from derive_bracketed(scene, grid)
