"""No token in two amounts, whatever the rules before did."""

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.numbers.amount import Amount


def part_overlaps(_t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts so that each begins where the one before it has ended."""
    kept: list[Amount] = []
    for a in amounts:
        if kept and kept[-1].end > a.first:
            if a.first <= kept[-1].first:
                continue
            kept[-1].end = a.first
        kept.append(a)
    return kept
