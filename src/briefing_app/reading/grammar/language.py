"""Whether a text is in the language that the reader knows.

The reader's grammar is English. A text of another language is shown and can be worked on by hand,
but people must be told that its numbers may be read wrongly. Which language it is, is not guessed.
"""

import re

from briefing_app.core.source import Article, BlockKind
from briefing_app.reading.lexicon import clauses
from briefing_app.reading.pattern import Pattern
from briefing_app.words.said import marked

_WORD = Pattern(r"[^\W\d_]+")
_SENTENCE = Pattern(r"[^\W\d_]{2}[.!?][”\"’»]?\s*$", re.M)
_LOOKED_AT = 20_000
_LAST_LATIN = "\u024f"
ENOUGH_WORDS = 30
"""Below so many words a text is judged by its sentences."""
SENTENCE_WORDS, FEW_WORDS = 8, 5
"""Small words from which a sentence has some of English, and words from which accents speak."""
SENTENCE_SHARE = 0.08
"""Of 1,539 sentences of English news one has fewer of its common words, the head of a table."""
LEAST_SHARE = 0.18
"""Between what was counted: English news has 35 to 50 % of these words and a list of results 34 %;
German 6 %, French 3 %, Spanish 2 %, Dutch 12 %, for words that look alike ("in", "was", "is")."""

NOT_ENGLISH = marked(
    "This text does not look English. Points and commas in its numbers are read as in English "
    "(1.204 is a little more than one), units and periods may be missed: go through the numbers "
    "(Ctrl+T) before you use them."
)


def is_english_article(article: Article) -> bool:
    """Return whether an article looks English by its running text, where it has enough of it.

    Names in the rows of a long table are words of no language.
    """
    prose = "\n".join(b.text for b in article.blocks if b.kind is not BlockKind.TABLE)
    enough = len(_WORD.findall(prose[:_LOOKED_AT])) >= ENOUGH_WORDS
    return is_english(prose if enough else article.text)


def is_english(text: str) -> bool:
    """Return whether a text looks English; a very short one, or one without words, is taken to be.

    One in other letters is not, however short.
    """
    letters = list(filter(str.isalpha, text[:_LOOKED_AT]))
    if sum(letter > _LAST_LATIN for letter in letters) * 2 > max(len(letters), ENOUGH_WORDS):
        return False
    words = _WORD.findall(text[:_LOOKED_AT])
    common = sum(word.casefold() in clauses.COMMON for word in words)
    if len(words) < ENOUGH_WORDS:
        return not _is_foreign(text, words, common)
    return common / len(words) >= LEAST_SHARE


def _is_foreign(text: str, words: list[str], common: int) -> bool:
    """Whether a short text has hardly a common word of English, or small words with accents.

    Names have accents in English, too, but they are capitalised.
    """
    small = [word for word in words if word.islower()]
    accented = sum(not word.isascii() for word in small)
    without = common < SENTENCE_SHARE * len(words)
    if without and len(small) >= SENTENCE_WORDS and _SENTENCE.search(text):
        return True
    return len(words) >= FEW_WORDS and without and accented > 0
