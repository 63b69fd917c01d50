"""The sum behind a claim, as a line of text: ``"(a - b) / b * 100"`` over its operands a, b, c ….

The four operations, brackets and constants, nothing else. It is computed twice: with the numbers as
written, and with the intervals that their rounding leaves open.
"""

from collections.abc import Sequence
from decimal import Context, Decimal, DivisionByZero, InvalidOperation
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.numberformat import MINUS, format_number
from briefing_app.core.sums.interval import PRECISION, Interval, combine

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TOKEN = Pattern(r"\s*(?:(\d+(?:\.\d+)?)|([a-z])|([-+*/()]))")
_SIGNS = {"+": "+", "-": MINUS, "*": "×", "/": "÷"}
_RANK = {"+": 1, "-": 1, "*": 2, "/": 2}


class Node(NamedTuple):
    """A constant (``value``), an operand (``letter``), or two nodes under a ``sign``."""

    sign: str = ""
    left: "Node | None" = None
    right: "Node | None" = None
    value: Decimal | None = None
    letter: int = -1


@lru_cache(maxsize=256)
def parse(text: str) -> Node:
    """Return the sum that a line of text states; raise ``ValueError`` where it states none."""
    tokens = _tokens(text)
    node, at = _parse_sum(tokens, 0, 1)
    if at != len(tokens):
        raise ValueError(f"{tokens[at]!r} does not belong into a sum")
    return node


def _tokens(text: str) -> list[str]:
    out, at = [], 0
    while at < len(text.rstrip()):
        found = _TOKEN.match(text, at)
        if found is None:
            raise ValueError(f"{text[at:]!r} does not belong into a sum")
        out.append(found.group().strip())
        at = found.end()
    return out


def _parse_sum(tokens: Sequence[str], at: int, rank: int) -> tuple[Node, int]:
    """Read operations of at least this rank from token ``at`` on."""
    node, at = _parse_one(tokens, at)
    while at < len(tokens) and _RANK.get(tokens[at], 0) >= rank:
        sign = tokens[at]
        right, at = _parse_sum(tokens, at + 1, _RANK[sign] + 1)
        node = Node(sign, node, right)
    return node, at


def _parse_one(tokens: Sequence[str], at: int) -> tuple[Node, int]:
    if at >= len(tokens):
        raise ValueError("a sum ends too early")
    token = tokens[at]
    if token == "(":
        node, at = _parse_sum(tokens, at + 1, 1)
        if at >= len(tokens) or tokens[at] != ")":
            raise ValueError("a bracket is not closed")
        return node, at + 1
    if token[0].isdigit():
        return Node(value=Decimal(token)), at + 1
    if token.isalpha():
        return Node(letter=LETTERS.index(token)), at + 1
    raise ValueError(f"{token!r} does not belong here")


def operands_of(node: Node) -> int:
    """Return how many operands a sum needs."""
    if node.left is None or node.right is None:
        return node.letter + 1
    return max(operands_of(node.left), operands_of(node.right))


def is_sum(node: Node) -> bool:
    """Return whether nothing is done with the operands but to add and take off."""
    if node.left is None or node.right is None:
        return node.letter >= 0
    return node.sign in ("+", "-") and is_sum(node.left) and is_sum(node.right)


def compute(node: Node, values: Sequence[Decimal]) -> Decimal | None:
    """Return the result; None where it divides by zero."""
    if node.value is not None:
        return node.value
    if node.left is None or node.right is None:
        return values[node.letter]
    left, right = compute(node.left, values), compute(node.right, values)
    if left is None or right is None:
        return None
    try:
        return _OPERATIONS[node.sign](left, right)
    except (DivisionByZero, InvalidOperation):
        return None


_CONTEXT = Context(prec=PRECISION)
_OPERATIONS = {
    "+": _CONTEXT.add,
    "-": _CONTEXT.subtract,
    "*": _CONTEXT.multiply,
    "/": _CONTEXT.divide,
}


def compute_ends(node: Node, values: Sequence[Interval]) -> Interval | None:
    """Return the interval of the result; None where it may divide by zero."""
    if node.value is not None:
        return Interval(node.value, node.value)
    if node.left is None or node.right is None:
        return values[node.letter]
    growth = _growth(node)
    if growth is not None:
        ratio = compute_ends(Node("/", *growth), values)
        one = Interval(Decimal(1), Decimal(1))
        return combine("-", ratio, one) if ratio is not None else None
    left, right = compute_ends(node.left, values), compute_ends(node.right, values)
    return None if left is None or right is None else combine(node.sign, left, right)


def _growth(node: Node) -> tuple[Node, Node] | None:
    """(x - y) / y is x / y - 1: a number that stands in twice is rounded but once."""
    top, bottom = node.left, node.right
    if node.sign != "/" or top is None or top.sign != "-" or top.right != bottom:
        return None
    assert top.left is not None and bottom is not None
    return top.left, bottom


def shown(
    node: Node,
    values: Sequence[Decimal],
    rank: int = 0,
    *,
    written: Sequence[str] = (),
    language: str = "en",
) -> str:
    """Return the sum with its numbers, as ``written`` if that is given: ``"(96 − 80) ÷ 80"``."""
    if node.value is not None:
        return format_number(node.value, language)
    if node.left is None or node.right is None:
        return written[node.letter] if written else format_number(values[node.letter], language)
    here = _RANK[node.sign]
    left = shown(node.left, values, here, written=written, language=language)
    after = here + (node.sign in "-/")
    right = shown(node.right, values, after, written=written, language=language)
    text = f"{left} {_SIGNS[node.sign]} {right}"
    return f"({text})" if here < rank else text
