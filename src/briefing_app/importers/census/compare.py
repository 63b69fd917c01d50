"""Which runs of words of a file are not in what was made of it. Pure, and linear in time.

Words are counted, not searched for: a run is there when its words are, each as often as it says
them. The longest runs are settled first, or the entries of a menu would use up the words of the
article. A number is never forgiven; of the words, a fifth may be written otherwise.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from briefing_app.importers.result import LeftOut, Passage, Progress, no_progress, telling, within

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_RAISED = re.compile("[⁰¹²³⁴-⁹]+")
_CUT = re.compile(r"[^\W\d_]+(?:\xad[^\W\d_]+)+")
_DIGITS = re.compile(r"\d+")
REPEATED = ("page heads and feet",)
"""Kinds that stand on every page."""
_FORGIVEN = 0.2
_SHORT = 5
"""Words up to which none is forgiven."""
_MOST = 2000
_LONGEST = 2000
_ANCHOR = 80


def tokens(text: str) -> list[str]:
    """Return the words and the groups of digits of ``text``, however they are set.

    A soft hyphen cuts a word in two.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.replace("\xad", " "))
    return _TOKEN.findall(text.lower())


def left_out(
    passages: Sequence[Passage], shown: Iterable[str], told: Progress = no_progress
) -> tuple[LeftOut, ...]:
    """Return the passages that ``shown`` does not hold, in order, each with what is before it.

    Only words that are wanted more often than they are shown can be missing: no other passage than
    those with such a word is looked at by itself. ``told`` hears how many are settled.
    """
    rest, same = _without_same(passages, shown, within(told, 0.2, 0.5))
    counts = _counted("\n".join(rest.elements()))
    texts = {
        at: _settled(passage.text, counts) for at, passage in enumerate(passages) if at not in same
    }
    known = _Known()
    told(0.7)
    scarce = known.scarce("\n".join(texts.values()), counts)
    told(0.9)
    lengths: dict[int, int] = {}
    wanted: dict[int, list[str]] = {}
    for at, text in texts.items():
        parts = text.split()
        if not scarce.isdisjoint(parts):
            lengths[at] = known.length(parts)
            wanted[at] = list(known.tokens(filter(scarce.__contains__, parts)))
    missing: dict[int, str] = {}
    for at in sorted(lengths, key=lambda n: -lengths[n]):
        own: dict[str, int] = {}  # mostly one or two: a Counter takes three times as long
        for token in wanted[at]:
            own[token] = own.get(token, 0) + 1
        lacking = [token for token, times in own.items() if counts[token] < times]
        if _is_missing(lacking, lengths[at]):
            whole = passages[at].kind in REPEATED  # the text may say some of its words, too
            text = passages[at].text
            missing[at] = text if whole else _part(text, lacking, lengths[at])
        else:
            for token, times in own.items():
                counts[token] -= times
    return _listed(passages, missing)


class _Known(dict[str, list[str]]):
    """The tokens of each word, found once: a long text says most of its words many times."""

    def __missing__(self, word: str) -> list[str]:
        self[word] = found = tokens(_RAISED.sub(" ", word))
        return found

    def tokens(self, words: Iterable[str]) -> Iterable[str]:
        """Return the tokens of ``words``, without the numbers of notes."""
        return chain.from_iterable(map(self.__getitem__, words))

    def length(self, words: Iterable[str]) -> int:
        """Return how many they are."""
        return sum(map(len, map(self.__getitem__, words)))

    def scarce(self, text: str, counts: Mapping[str, int]) -> set[str]:
        """Return the words of ``text`` with a token that it says more often than ``counts``."""
        wanted: Counter[str] = Counter()
        words = Counter(text.split())
        for word, times in words.items():
            for token in self[word]:
                wanted[token] += times
        lacking = {token for token, times in wanted.items() if counts[token] < times}
        return {word for word in words if not lacking.isdisjoint(self[word])}


def _counted(text: str) -> Counter[str]:
    """Return how often what is shown says each word.

    The numbers of notes count twice: set apart, and as part of the word that they mark.
    """
    counts: Counter[str] = Counter()
    for word, times in Counter(text.split()).items():
        found = tokens(word)
        if _RAISED.search(word):
            found += tokens(_RAISED.sub(r" \g<0> ", word))
        for token in found:
            counts[token] += times
    return counts


def _without_same(
    passages: Sequence[Passage], shown: Iterable[str], told: Progress
) -> tuple[Counter[str], set[int]]:
    """Return what is shown besides passages that are shown word for word, and which these are.

    Most are, and need no counting of words.
    """
    whole = Counter(shown)
    same, others = set[int](), list[int]()
    for at, passage in enumerate(telling(passages, told)):
        if whole[passage.text] > 0:
            whole[passage.text] -= 1
            same.add(at)
        else:
            others.append(at)
    rest = Counter[str]()
    for text, times in whole.items():
        rest[" ".join(text.split())] += times
    for at in others:  # set with other white space, if at all
        text = " ".join(passages[at].text.split())
        if rest[text] > 0:
            rest[text] -= 1
            same.add(at)
    return +rest, same


def _settled(text: str, counts: Counter[str]) -> str:
    """Return ``text`` with its soft hyphens settled: a word is whole where it is shown whole."""
    if "\xad" not in text:
        return text

    def whole(found: re.Match[str]) -> str:
        word = found[0].replace("\xad", "")
        return word if all(counts[token] for token in tokens(word)) else found[0]

    return _CUT.sub(whole, text)


def _part(text: str, lacking: Sequence[str], length: int) -> str:
    """Return what of a run is missing: its words from the first to the last, if that is little."""
    if 2 * len(lacking) >= length:
        return text
    parts = text.split()
    wanted = set(lacking)
    places = [n for n, word in enumerate(parts) if wanted.intersection(tokens(word))]
    return " ".join(parts[places[0] : places[-1] + 1]) if places else text


def _listed(passages: Sequence[Passage], missing: Mapping[int, str]) -> tuple[LeftOut, ...]:
    """Return what is missing, the like of it once: heads of pages differ by their numbers alone."""
    found: dict[tuple[str, str], LeftOut] = {}
    before = ""
    for at, passage in enumerate(passages):
        if at not in missing:
            before = passage.text
            continue
        key = (passage.kind, _DIGITS.sub("#", passage.text))
        if passage.kind not in REPEATED:
            key = (passage.kind, f"{at} {passage.text}")
        if key in found:
            found[key] = found[key]._replace(times=found[key].times + 1)
        elif len(found) < _MOST:
            text = missing[at].replace("\xad", "")[:_LONGEST]
            found[key] = LeftOut(passage.kind, text, before.replace("\xad", "")[-_ANCHOR:])
    return tuple(found.values())


def _is_missing(lacking: Sequence[str], length: int) -> bool:
    if not lacking:
        return False
    if length <= _SHORT or any(token.isdecimal() for token in lacking):
        return True
    return len(lacking) > _FORGIVEN * length


def words_and_numbers(texts: Iterable[str]) -> tuple[int, int]:
    """Return how many words and how many numbers stand in ``texts``."""
    words = numbers = 0
    for text in texts:
        for part in text.split():
            if any(map(str.isdecimal, part)):
                numbers += 1
            elif any(map(str.isalpha, part)):
                words += 1
    return words, numbers
