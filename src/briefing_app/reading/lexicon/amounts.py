"""Words around amounts as they are found and joined: multiples, scales, ranges, lists."""

from briefing_app.reading.lexicon.numbers import SMALL, TENS, VAGUE, VULGAR
from briefing_app.reading.lexicon.trends import DOWN_NOUNS, DOWN_VERBS, UP_NOUNS, UP_VERBS
from briefing_app.reading.lexicon.words import DETERMINERS, PREPOSITIONS

STARTERS = (
    frozenset(SMALL)
    | frozenset(TENS)
    | frozenset(VAGUE)
    | frozenset(VULGAR)
    | frozenset(
        (
            "a",
            "an",
            "every",
            "half",
            "remaining",
            "many",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "dozen",
        )
    )
)
LONE_SCALES = frozenset(("hundred", "thousand", "million", "billion", "trillion", "dozen"))
COMPARED = frozenset(
    """as more less higher lower larger bigger greater fewer the that those its their his her our
    your faster longer stronger worse better heavier thicker smaller normal usual what last this
    richer hotter older taller likelier forward trailing expected estimated projected sales
    revenue revenues ebitda profits income core operating net gross salary earnings annual
    average current than over book riskier
    cheaper brighter deeper quicker slower denser""".split()
)
AFTER_DOUBLE = (
    DETERMINERS
    | PREPOSITIONS
    | frozenset(
        (
            "what",
            "last",
            "as",
            "and",
            "but",
            ",",
            ".",
            ";",
            ")",
            "",
            "every",
            "again",
            "when",
            "if",
            "?",
            "year",
            "output",
            "production",
            "capacity",
            "between",
        )
    )
)
PLAYED = frozenset(
    """over overs balls innings deliveries game games match matches appearance appearances start
    starts outing outings test tests day days week weeks month months year years season seasons
    hour hours minute minutes round rounds fight fights race races visit visits""".split()
)
"""What one number of "19 in 22 matches" is counted over."""
PLAYED_IN = frozenset("games matches appearances starts outings tests".split())
FULL_MARKS = frozenset((4, 5, 10, 20, 100))
TENNIS = frozenset(
    ("tennis", "mixed", "wimbledon", "badminton", "singles", "partner", "pair", "darts")
)
MONEY_MOVES = frozenset(
    """raise raised raises raising earn earned receive received borrow borrowed steal stole
    stolen sales revenue profit profits income loan loans sale fund funds funding donated won
    up down rose fell increased""".split()
)
METRIC = frozenset(
    """tower summit skyscraper peak mast runway trench tunnel crater metres meters metre sprint
    freestyle hurdles butterfly backstroke breaststroke relay medley
    diver divers dive dived swam depth altitude height cliff javelin throw jump jumped snow
    sea-level wide tall deep steeplechase olympic champion heats rower sprinter swimmer steeple
    pole vault cleared leapt vaulted cm km""".split()
)
AFTER_MILLIONS = frozenset(
    """in on at from to by and or were was are is have had has will would a per each as for of
    last this compared while but
    more fewer people extra new b bpd boe boepd bbl""".split()
)
RANGING = frozenset(
    (
        "range",
        "ranges",
        "ranged",
        "ranging",
        "vary",
        "varies",
        "varied",
        "varying",
        "anywhere",
        "anything",
    )
)
MOVING = (
    UP_VERBS
    | DOWN_VERBS
    | UP_NOUNS
    | DOWN_NOUNS
    | frozenset(
        """go goes going went moved moves move moving up down change changed changes shift
    shifted swung
    upgraded downgraded adjusted revised switched brought brings bring taking pushed
    pushing push pushes charge charges charged sending sent double doubles
    doubled doubling triple triples tripled tripling treble trebles trebled trebling quadruple
    quadrupled halve halves halved halving back""".split()
    )
)
LOOSE = frozenset("some about around roughly approximately just nearly a an".split())
SCALES_NAMED = frozenset("magnitude rating score level grade estimated".split())
"""What names a level before its number: "a magnitude 5.4"."""
NEARLY = frozenset(
    "about around some nearly almost roughly just little more less than over under only".split()
)
LIST_WORDS = frozenset(
    (
        ",",
        "and",
        "or",
        "to",
        "then",
        "finally",
        "perhaps",
        "even",
        "about",
        "some",
        "nearly",
        "between",
        "–",
        "-",
        "a",
        "an",
        "over",
        "around",
        "almost",
        "&",
        "/",
        "by",
        "up",
        "just",
        "the",
        "possibly",
        "maybe",
        "both",
        "down",
        "more",
        "than",
    )
)
SET_AGAINST = frozenset("with against versus than".split())
"""Words before a number that is set beside one of the same kind."""
