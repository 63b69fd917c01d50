"""Words that say numbers: cardinals, scales, fractions, multiples, ordinals, orders of
magnitude.
"""

from decimal import Decimal

SMALL = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen""".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
} | {"fourty": 40}
HUNDRED = {"hundred": 100}
SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "lac": 10**5,
    "crore": 10**7,
}
SCALE_WORDS = SCALES | HUNDRED | {"lakhs": 10**5, "crores": 10**7, "thousands": 10**3}
DOZENS = {"dozen": 12}
CARDINALS = frozenset(SMALL) | frozenset(TENS)

# Written against the number: "5m", "1.7 mn", "340K". Single letters are weighed by `scales`.
SUFFIXES = {
    "k": 10**3,
    "tsd": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "mil": 10**6,
    "mm": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "bil": 10**9,
    "mrd": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
    "cr": 10**7,
    "l": 10**5,
}
SURE_SUFFIXES = frozenset(("tsd", "mn", "mln", "mio", "mrd", "bn", "bln", "tn", "trn", "tln"))
"""Suffixes that mean nothing else, also with a space before them."""

VULGAR = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅐": (1, 7),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
    "⅑": (1, 9),
    "⅒": (1, 10),
}
PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "fifteenth": 15,
    "sixteenth": 16,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
}
EVERY = {word: value for word, value in PARTS.items() if value > 2} | {"second": 2}
"""Ordinals that make a share after "every": "every fifth child"."""
PARTS_PLURAL = {word + "s": value for word, value in PARTS.items()} | {"halves": 2}

ORDINALS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
    fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth
    millionth""".split()
)
LARGE_ORDINALS = frozenset("millionth billionth trillionth".split())
SCALED_ORDINALS = LARGE_ORDINALS | {"hundredth", "thousandth"}
"""Ordinals that go on a number before them: "five millionth"; digits go only before the large."""
ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))

VAGUE = {
    "tens": (10, 100),
    "dozens": (24, 100),
    "scores": (40, 100),
    "hundreds": (100, 1000),
    "thousands": (10**3, 10**4),
    "millions": (10**6, 10**7),
    "billions": (10**9, 10**10),
    "trillions": (10**12, 10**13),
    "lakhs": (10**5, 10**6),
    "crores": (10**7, 10**8),
}

_MULTIPLES = {
    "double": "2",
    "doubles": "2",
    "doubled": "2",
    "doubling": "2",
    "triple": "3",
    "triples": "3",
    "tripled": "3",
    "tripling": "3",
    "treble": "3",
    "trebles": "3",
    "trebled": "3",
    "trebling": "3",
    "quadruple": "4",
    "quadruples": "4",
    "quadrupled": "4",
    "quadrupling": "4",
    "quintupled": "5",
    "quintupling": "5",
    "sextupled": "6",
    "halve": "0.5",
    "halves": "0.5",
    "halved": "0.5",
    "halving": "0.5",
}
MULTIPLE_VERBS = {verb: Decimal(value) for verb, value in _MULTIPLES.items()}
FOLD_WORDS = {word + "fold": value for word, value in (SMALL | TENS | HUNDRED).items()} | {
    "thousandfold": 1000
}
TIMES_WORDS = {"twice": 2, "thrice": 3}

NUMBER_WORDS = (
    CARDINALS
    | frozenset(HUNDRED)
    | frozenset(SCALES)
    | frozenset(VAGUE)
    | frozenset(DOZENS)
    | ORDINALS
    | frozenset(("half", "halves", "thirds", "quarters", "fourths", "fifths", "sixths"))
    | frozenset(("sevenths", "eighths", "ninths", "tenths"))
    | frozenset(MULTIPLE_VERBS)
    | frozenset(FOLD_WORDS)
    | frozenset(TIMES_WORDS)
)
"""Every word that has to be accounted for: figure, aside or unread."""
