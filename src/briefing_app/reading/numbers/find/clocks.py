"""Times that were taken: "1:52.36", "2:04:11"."""

from decimal import Decimal

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.numbers.amount import Amount


def race_time(t: Tokens, i: int) -> Amount | None:
    """Read a time that was taken, "1:52.36" or "2:04:11", in seconds."""
    end = i + 1
    parts = [t.word[i]]
    while (
        end + 1 < t.n
        and len(parts) < 3
        and t.word[end] == ":"
        and t.glued[end]
        and t.glued[end + 1]
        and t.cls[end + 1] == NUMBER
    ):
        parts.append(t.word[end + 1])
        end += 2
    if (
        len(parts) < 2
        or not all(p.isdigit() and len(p) <= 3 for p in parts[:-1])
        or parts[-1].count(".") > 1
        or "," in parts[-1]
        or len(parts[-1]) > 6
        or len(parts[-1].partition(".")[0]) != 2
    ):
        return None
    if (
        len(parts) == 2
        and "." not in parts[-1]
        and t.lower(i - 1) not in ("in", "of", "clocked", "ran")
    ):
        return None
    total = Decimal(0)
    for part in parts:
        total = total * 60 + Decimal(part)
    amount = Amount(total, i, end)
    amount.kind, amount.unit, amount.explicit = "duration", "second", True
    if len(parts) == 2 and "." not in parts[-1] and Decimal(parts[0]) < 10 and "marathon" in t.low:
        amount.unit = "minute"
    return amount
