"""Lines of page heads and feet that say how a text may be used: they belong to it, heads do not."""

import re
from collections.abc import Iterable

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.clean import one_line

_STATUS = re.compile(
    r"\b(?:embargo(?:ed)?|not for (?:release|publication|broadcast)|for (?:immediate )?release|"
    r"confidential|draft|restricted|strictly private)\b",
    re.I,
)


def status_blocks(lines: Iterable[str]) -> list[Block]:
    """Return the lines among those of page heads and feet that bind whoever reads on, each once."""
    found = dict.fromkeys(text for line in lines if _STATUS.search(text := one_line(line)))
    return [Block(BlockKind.PARAGRAPH, text) for text in found]
