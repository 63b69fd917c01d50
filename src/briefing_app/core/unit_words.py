"""Scales and the units that are written as words, in the languages that the program writes.

From CLDR 45, as the separators of numbers. What an article counts ("arrests") is its own word; in
English it gets a plural, in other languages it stands as it is.
"""

from decimal import Decimal

from briefing_app.core.units import plural

Noun = tuple[str, str]
"""A noun for one and for several."""
_SCALES: dict[str, dict[str, Noun]] = {
    "de": {
        "trillion": ("Bio.", "Bio."),
        "billion": ("Mrd.", "Mrd."),
        "million": ("Mio.", "Mio."),
    },
    "es": {
        "trillion": ("billón", "billones"),
        "billion": ("mil millones", "mil millones"),
        "million": ("millón", "millones"),
    },
}
_UNITS: dict[str, dict[str, Noun]] = {
    "de": {
        "percentage point": ("Prozentpunkt", "Prozentpunkte"),
        "basis point": ("Basispunkt", "Basispunkte"),
        "person": ("Person", "Personen"),
        "decade": ("Jahrzehnt", "Jahrzehnte"),
        "year": ("Jahr", "Jahre"),
        "month": ("Monat", "Monate"),
        "week": ("Woche", "Wochen"),
        "day": ("Tag", "Tage"),
        "hour": ("Stunde", "Stunden"),
        "minute": ("Minute", "Minuten"),
        "second": ("Sekunde", "Sekunden"),
        "barrel": ("Barrel", "Barrel"),
        "acre": ("Acre", "Acres"),
        "ton": ("Tonne (USA)", "Tonnen (USA)"),
    },
    "es": {
        "percentage point": ("punto porcentual", "puntos porcentuales"),
        "basis point": ("punto básico", "puntos básicos"),
        "person": ("persona", "personas"),
        "decade": ("década", "décadas"),
        "year": ("año", "años"),
        "month": ("mes", "meses"),
        "week": ("semana", "semanas"),
        "day": ("día", "días"),
        "hour": ("hora", "horas"),
        "minute": ("minuto", "minutos"),
        "second": ("segundo", "segundos"),
        "barrel": ("barril", "barriles"),
        "acre": ("acre", "acres"),
        "ton": ("tonelada corta", "toneladas cortas"),
    },
}
_PER = {"de": "je", "es": "por"}


def base_of(language: str) -> str:
    """Return the language of a BCP 47 tag, without its region."""
    return language.partition("-")[0].lower()


def scale_word(scale: str, shown: Decimal, language: str) -> str:
    """Return the word for a scale ("million") beside a number."""
    known = _SCALES.get(base_of(language), {}).get(scale)
    return known[abs(shown) != 1] if known else scale


def typed_scales(language: str) -> dict[str, str]:
    """Return the words for scales in a language, in small letters, with the English ones."""
    known = _SCALES.get(base_of(language), {})
    return {form.lower(): scale for scale, forms in known.items() for form in forms}


def unit_noun(unit: str, amount: Decimal, language: str = "en") -> str:
    """Return a unit that is written as a word, beside an amount of it."""
    known = _UNITS.get(base_of(language), {}).get(unit)
    if known:
        return known[abs(amount) != 1]
    return unit if abs(amount) == 1 or base_of(language) in _UNITS else plural(unit)


def typed_units(language: str) -> dict[str, str]:
    """Return the units that a language has words for, by these words in small letters."""
    known = _UNITS.get(base_of(language), {})
    return {form.lower(): unit for unit, forms in known.items() for form in forms}


def per_word(language: str) -> str:
    """Return the word of a rate: "per"."""
    return _PER.get(base_of(language), "per")
