"""Labels in sentences of scripts whose words are not known here: what follows the number, as it is.

A word may be the scale or the unit of the number ("850 ألف زائر", 850 thousand visitors): so
nothing is put before it, and no English word beside it. Must know no language.
"""

from briefing_app.reading.pattern import Pattern

MOST_WORDS, MOST_LETTERS = 6, 24
_SHORT = 2
"""A word of so few letters before a number joins it to what it follows: an "and", an "in"."""
_LETTER = Pattern(r"[^\W\d_]")
_LATIN = Pattern(r"[A-Za-z\u00c0-\u024f]")
_END = Pattern(r"(?:[.,:](?!\d)|[;!?\n\"“”()\u060c\u061b\u061f\u3001\u3002\uff08\uff09\uff0c])")
"""Where a clause ends, in any script."""
_NUMBER = Pattern(r"\d")


def is_foreign(sentence: str) -> bool:
    """Return whether most letters of a sentence are of another script than Latin."""
    if sentence.isascii():
        return False
    letters = len(_LETTER.findall(sentence))
    return letters > 2 * len(_LATIN.findall(sentence))


def _without_joint(words: list[str]) -> list[str]:
    """Words that a number cuts off, without the short ones at the end that only lead to it."""
    end = len(words)
    while end > 1 and len(words[end - 1]) <= _SHORT:
        end -= 1
    return words[:end]


def following(before: str, after: str) -> str:
    """Return the words right behind a number up to the end of their clause, else those before it.

    They end before the next number; words that are too many end in an ellipsis. Empty where no
    letters stand there: another number is no label.
    """
    clause = _END.split(after)[0]
    behind = clause.split() if _LETTER.search(clause) else []
    number = next((i for i, word in enumerate(behind) if i and _NUMBER.match(word)), len(behind))
    if len(behind) > MOST_WORDS or number + 1 < len(behind):
        behind = _without_joint(behind[:number]) if number < len(behind) else behind
    words = behind or _END.split(before.rstrip(" :,(–—"))[-1].split()[-MOST_WORDS:]
    shown = " ".join(words[:MOST_WORDS])
    if not _LETTER.search(shown):
        return ""
    cut = shown[:MOST_LETTERS] if " " not in shown else shown
    whole = cut == shown and len(words) <= MOST_WORDS
    return shown if whole else f"{cut}…"
