"""What a whole text tells about its numbers: whose dollars are meant, whether cricket is played.

It is found once, from words alone, before any number is read; a sentence that says otherwise wins.
"""

from collections import Counter
from dataclasses import dataclass

from briefing_app.reading.lexicon import money
from briefing_app.reading.lexicon.apart import CRICKET_SURE
from briefing_app.reading.numbers.unit.own import own_units
from briefing_app.reading.pattern import Pattern

_NAMES = Pattern(r"\b(?:U\.S\.|[A-Z][A-Za-z]+)|\b(?:US|AU|NZ|CA|SG|HK|A|C|S)\$")
_LOCAL = Pattern(r"\b(?:AU|NZ|CA|SG|HK|A|C|S)\$\s?\d")
_PLACE = Pattern(r"[A-Z][\w]+")
_GAME = Pattern(r"\b(?:" + "|".join(sorted(CRICKET_SURE)) + r")\b")
_RAND = Pattern(r"\bR\d")
_DEGREES = Pattern(r"(?<=\d)\s?°\s?[CF]\b|[Cc]elsiu[s]|[Ff]ahrenhei[t]")
_LEAD = 400
_ENOUGH = 3
_MOSTLY = 3
"""Sums in euros for each in dollars from which on cents are those of the euro."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What plain dollars and cents are in this text, and whether it tells of cricket."""

    dollar: str = "USD"
    cent: str = ""
    degree: str = ""
    """The scale of degrees that name none, where the text knows one only."""
    cricket: bool = False
    shared: tuple[tuple[str, str], ...] = ()
    """What money is here whose name many countries use: ("peso", "PHP")."""
    metric: bool = False
    """Whether the text speaks of metric tons, so that its plain tons are these."""
    told_apart: bool = False
    """Whether local dollars are written A$ or the like, so that plain ones are American."""
    units: frozenset[str] = frozenset()
    """Abbreviations that are units of this text alone."""


NO_SETTING = Setting()

_OTHER_TONS = Pattern(
    r"\b(?:short|long|US) tons?\b|\btons?\b\s*(?:\(|(?:is|are|equals?)\s)[^()]{0,40}metric tons?"
    r"|\bUS\b|\bAmerican\b|\bU\.S\."
)
"""What tells that a text's tons may be short ones, though it names metric tons."""


def derive_setting(text: str) -> Setting:
    """Return what a text tells about its numbers."""
    told_apart = len(_LOCAL.findall(text)) > 1
    paid = ("$" in text or " dollar" in text) and not told_apart
    dollar = _dollar(text) if paid else "USD"
    euros = sum(text.count(name) for name in ("€", "EUR", " euro"))
    cent = "EUR" if euros > _MOSTLY * (text.count("$") + text.count(" dollar")) else ""
    cricket = "wicket" in text or "innings" in text
    if not cent and len(_RAND.findall(text)) >= _ENOUGH and "$" not in text:
        cent = "ZAR"
    game = cricket and len(set(_GAME.findall(text))) > 1
    degree = _degree(text) if "egree" in text else ""
    metric = "metric ton" in text and not _OTHER_TONS.search(text)
    units = own_units(text)
    return Setting(dollar, cent, degree, game, _shared(text), metric, told_apart, units)


def _shared(text: str) -> tuple[tuple[str, str], ...]:
    """Whose pesos and francs a text pays in: of those that its words name, the one named most."""
    spoken = [word for word in money.SHARED if word in text]
    if not spoken:
        return ()
    names = Counter(found.group().lower() for found in _PLACE.finditer(text))
    out = []
    for word in spoken:
        told = {c: sum(names[p] for p in w.split()) for c, w in money.SHARED[word].items()}
        best = max(told, key=lambda code: told[code])
        if "cfa" in names and "XOF" in told:
            best = "XOF"
        out.append((word, best if told[best] else money.SHARED_ELSE[word]))
    return tuple(out)


def _degree(text: str) -> str:
    """The scale of the first degrees that a text names; both are named together at most."""
    found = _DEGREES.search(text)
    if found is None:
        return ""
    return "°C" if found.group()[-1] in "Cs" else "°F"


def _dollar(text: str) -> str:
    """The currency of a plain dollar sign, by the places that a text names and how it spells."""
    british = "per cent" in text
    names = [found.group().lower() for found in _NAMES.finditer(text)]
    american = sum(name in money.AMERICAN for name in names)
    lead = [found.group().lower() for found in _NAMES.finditer(text[:_LEAD])]
    best, most = "USD", american
    for code, places in money.PLACES.items():
        said = sum(name in places or name in money.LOCAL_SIGNS[code] for name in names)
        sure = said >= _ENOUGH or british or any(name in places for name in lead)
        if said > most and sure:
            best, most = code, said
    provinces = british and best == "USD" and not american
    return "CAD" if provinces and any(w in text for w in money.PROVINCES) else best
