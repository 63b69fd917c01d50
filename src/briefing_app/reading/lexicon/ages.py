"""Words around ages."""

YOUNG_OLD = frozenset(
    """children child pupils boys girls kids women men adults people those anyone everyone babies
    youngsters pensioners teenagers patients voters workers infants toddlers person drivers
    citizens residents one anybody nobody girl boy women's men's them""".split()
)
AFTER_AGES = frozenset(("", ",", ".", ";", ")", "and", "or"))
OFFSPRING = frozenset(
    """sons daughters children boys girls brothers sisters grandchildren nephews nieces kids son
    daughter wife husband brother sister""".split()
)
HE = frozenset(
    ("he", "she", "i", "who", "him", "her", "they", "aged", "age", "turned", "turns", "turning")
)
HE_IS = frozenset("i'm he's she's who's".split())
AFTER_NAME = frozenset(
    (
        ",",
        ".",
        ";",
        ")",
        "",
        "who",
        "of",
        "from",
        "and",
        "was",
        "has",
        "is",
        "had",
        "said",
        "told",
        "-",
        "—",
        "–",
        "a",
        "an",
        "were",
        "'",
        "’",
        "”",
        '"',
        "in",
        "but",
        "died",
        "pleaded",
        "won",
    )
)
CLOSES = frozenset(("", ",", ".", ";", ")", "and", "but", "told", "said", "while", "when"))
PLACING = frozenset("in from to at near into for across".split())
"""Prepositions that make the name after them a place."""
PEOPLE_ALSO = frozenset("them who whom those people respondents".split())
AGENT_ENDS = ("er", "or", "ee", "ist", "ian", "ant", "man")
LEVELLED = frozenset(
    "score scores temperature temperatures index rate rates price prices rating marks".split()
)
ONE_PERSON = frozenset("girl boy child man woman baby toddler teenager youth lad".split())
POINTING = frozenset(("a", "an", "the", "one", "another"))
TURNING = frozenset("aged age ages turned turns turning".split())
SIBLINGS = frozenset("youngest oldest eldest".split())
AND_OVER = frozenset("older over younger under above up".split())
