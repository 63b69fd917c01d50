"""Words that stand beside a number and decide how it is read, by what is decided."""

from briefing_app.reading.lexicon.words import CONJUNCTIONS, PREPOSITIONS

# Ages
BEFORE_AGE = frozenset(
    """about around just only nearly almost over under than at least between up to now still
    some below above""".split()
)
BE_WORDS = frozenset("am was is were be being 's are".split())
AFTER_HE_IS = frozenset(
    (
        "",
        ".",
        ",",
        ";",
        "when",
        "and",
        "at",
        "but",
        "or",
        "”",
        '"',
        "on",
        "in",
        ")",
        "then",
        "last",
    )
)
LIFE_EVENTS_AT = frozenset("died retired dead married dies widowed orphaned wed".split())
AFTER_LIFE_EVENT = frozenset(
    (
        "",
        ".",
        ",",
        ";",
        "of",
        "after",
        "in",
        "on",
        "from",
        "and",
        "with",
    )
)

# Dates and hours
AFTER_COUNT_DAY = frozenset("the a and or when in at on".split())
AFTER_PHONE_LIKE = frozenset("people % years km m kg metres meters miles calories feet".split())
AFTER_OPENING_HOUR = frozenset(
    (
        "",
        ".",
        ",",
        "on",
        "and",
        "to",
        "from",
        "for",
        "with",
        ";",
    )
)
LEADS_OF_HOURS = frozenset(
    """just after before about around shortly nearly almost past half quarter gone""".split()
)
AFTER_BARE_HOUR = frozenset(
    (
        "",
        ".",
        ",",
        ";",
        "on",
        "and",
        "to",
        "until",
        "tonight",
        "tomorrow",
        "sharp",
        "every",
        "daily",
        "each",
        "?",
        "!",
        "for",
        "but",
        "-",
        "–",
    )
)

# Units that stand elsewhere
SPORT = frozenset("scored season game league table points-per-game shares seed".split())
GATHERING = frozenset("took turned lined packed".split())
AFTER_RUNS = frozenset(
    ("", ".", ",", ";", "to", "in", "off", "for", "after", "before", "and", "from")
)
AFTER_DEGREES = frozenset(
    (
        "",
        ".",
        ",",
        ";",
        "in",
        "on",
        "by",
        "and",
        "at",
        "overnight",
        "today",
    )
)
BEFORE_RATIO = frozenset(
    """; : , ( – — “ " and but that which where while about nearly almost only just some roughly
    around than over under""".split()
) | {""}
"""What stands before a share that opens its clause: "…; one in five matches was …"."""
BEFORE_SAME_RATE = frozenset("only but and to from with against versus than just".split())
BEFORE_SAME_MEASURE = frozenset("is was against versus vs with and but only , from".split())
AFTER_ELLIPSIS = frozenset(
    (
        "of",
        "in",
        "",
        ".",
        ",",
        "a",
        "on",
        "at",
        "each",
        "for",
        "by",
        "per",
        "every",
        "with",
        "to",
        "from",
        "last",
        "went",
        "came",
        "this",
    )
)

# Currencies
CODES_ONLY_GLUED = frozenset("l tl ush sh fr le lei ft".split())
AFTER_THE_VERB_WON = frozenset("the a an their by in seats gold".split())
AFTER_POUNDS_OF_MONEY = frozenset(
    """the public taxpayers taxpayer debt damage damages savings extra new investment cash
    funding taxpayer's a""".split()
)
PAYING = frozenset(
    """cost costs costing paid pay pays worth spent spend fined earned earns charged
    priced left leaves bequeathed""".split()
)
HEAVY_GOODS = frozenset("rubbish coal uranium beef meat cocaine debris waste copper drugs".split())
WEIGHING = frozenset(
    """weigh weighs weighed weighing weight heavy kg kilograms kilos kilogram lb lbs ounces
    mass pressure fish thrust lift lifted""".split()
)

# Fractions
AFTER_A_QUARTER = frozenset("earlier ago before later - to past century".split())
AFTER_A_SHARE = frozenset(
    (
        "",
        ".",
        ",",
        ";",
        "said",
        "say",
        "in",
        "and",
        "to",
        "from",
        "live",
        "lives",
        "on",
        "at",
        "by",
        "came",
        "comes",
        "goes",
        "went",
    )
)

# Hedges
BEFORE_OF = frozenset(
    """total maximum minimum excess upwards north south upward region order all size area length
    weight equivalent""".split()
)
BEFORE_AROUND = frozenset(
    """built revolves centred centered gathered based turned travelled world""".split()
)
LASTING_UNITS = frozenset("summer winter season session round leg game match night".split())
BEFORE_TOP = frozenset("could may will to would might can should".split())

# Leftovers
VAGUE_NOUNS = frozenset("hundreds thousands millions tens dozens scores hundred dozen".split())

# Measures
MEASURES_OF_TWO_WORDS = frozenset(
    """nautical metric short long astronomical light troy fluid us imperial statute gross""".split()
)
ABBREVIATED = frozenset("ft lb lbs oz hr hrs min mins sec yd in yr yrs mi".split())

# Multiples
PERIODS_AFTER_TWICE = frozenset("year month week season morning day past weekend last same".split())
BEFORE_DOUBLE = frozenset(
    """to will would could may might can must should and not almost nearly than they we that
    about roughly which""".split()
)
BEFORE_DOUBLE_UP = frozenset("to will would could may might can must should they we".split())
PERIODS_AFTER_TIMES = frozenset(
    """year month week season day last past same night morning championship""".split()
)
AFTER_TIMES = frozenset("this last the that over more than less".split())
AFTER_HALF_AS = frozenset("much many big large likely long high often fast expensive".split())

# Names
JOINED_TO_NUMBERS = frozenset("mid to or and over under nearly almost minus sub top plus".split())
BEFORE_NO_NAME = frozenset("about some nearly than over least and or to".split())
AFTER_OPENING_NAME = frozenset(
    (
        "",
        ".",
        "of",
        "more",
        "or",
        "and",
        ",",
        "%",
    )
)

# Nouns
LOOK_LIKE_MEN = frozenset(
    """specimen omen abdomen acumen regimen semen stamen yemen amen hymen ramen dolmen
    bitumen""".split()
)
FIRST_OF_COMPOUNDS = frozenset("home back so off up down out in on under over of to".split())
LY_NOUNS = frozenset(
    """family assembly elderly supply early monthly weekly daily butterfly friendly deadly
    ugly italy july""".split()
)

# One
ONE_IDIOMS = frozenset("another other day thing way reason side hand time point stage".split())
AFTER_ONE = frozenset(
    (
        "was",
        "had",
        "has",
        "in",
        "on",
        "at",
        "from",
        "died",
        "to",
        "for",
        "more",
        "with",
        ",",
        "by",
        "and",
        "",
    )
)

# Ranges
AFTER_TO = frozenset("as about around nearly almost roughly over some just".split())

# Rates
FOR_A = frozenset("day night week month hour kg L t barrel gal lb".split())
MEASURES_BELOW = frozenset(
    """kg t L m² ft² gal barrel lb oz km mi MWh kWh ton acre ha g m m³ bushel""".split()
)
AFTER_RATE_ADVERB = frozenset(
    (
        "",
        ".",
        ",",
        ";",
        "in",
        "to",
        "and",
        "for",
        "from",
        "on",
        "by",
        "or",
        "at",
        "with",
        "since",
        "until",
    )
)
BEFORE_BELOW = frozenset(
    """full-time household school working hospital average new live barrel registered voting
    single adult eligible cubic individual standard extra additional affected paying""".split()
)
BEFORE_HARMED = frozenset("more other others further people additional".split())
"""What stands between a number and what became of people: "12 more injured"."""
GAMES_OF_OVERS = frozenset("game match cricket innings format contest".split())
AFTER_STRONG = frozenset(("", ".", ",", ";", "and", "by", "at", "but"))
PARENTS = frozenset("mother father mum mom dad parents".split())
BORN = frozenset("youngest oldest eldest first-born".split())
BEFORE_NUMBER_OF = frozenset("some about more than nearly around over".split())
NOUNS_IN_ED = frozenset("bed seed breed need feed speed".split())
UNITS_JOINED = {
    "wheele": "wheel", "seater": "seat", "storeyed": "storey", "times": "time",
    "men": "person", "man": "person", "people": "person",
}  # fmt: skip
"""Units whose names with a hyphen are not their own: "a 12-man crew"."""
LEFT_OUT_BELOW = frozenset("average new single individual extra additional standard".split())
"""What says nothing of the thing below the bar: "per average pupil"."""
PEOPLE_BELOW = frozenset("people head capita man".split())
BEFORE_DEDUCTIONS = frozenset("tax taxes deductions expenses costs".split())
"""What tells "£900 a year before tax" from a year before."""
AFTER_EACH = frozenset(("of", "other", "few", "", ".", ","))
"""What follows an "each" or "every" that is no bar."""

# Scales
AFTER_4K = frozenset(
    """resolution video tv tvs display camera screen ultra footage run race fun runs""".split()
)
AFTER_MILLIONS = frozenset("more fewer people extra new b bpd boe boepd bbl".split())

# Scores
BEST_OF = frozenset("three five seven nine 3 5 7 9".split())

# Subjects
LEVEL_VERBS = frozenset(
    """stood stands went goes reached hit came stand totalled totaled numbered moved averaged
    totals numbers""".split()
)
AMOUNT_SUBJECTS = frozenset(
    """price cost value rate share profit yield inflation index temperature revenue turnover
    debt prices shares profits revenues costs rates rents wages temperatures yields
    earnings sales exports imports losses payments debts assets deposits loans taxes funds
    donations investments revenues stocks futures""".split()
)

# Direction
KINDS_THAT_MOVE = frozenset("percent point multiple money measure fraction rate".split())
ENDS_OF_NOUN_PHRASES = (
    (PREPOSITIONS - {"up", "down", "out", "off", "plus", "minus"})
    | CONJUNCTIONS
    | frozenset("the that which who".split())
)
AFTER_A_TREND_NOUN = frozenset(
    """rate target forecast stock area centre center point fund jump forecasts estimate
    estimates outlook projection projections guidance rates targets""".split()
)
AFTER_MORE_MONEY = frozenset(
    (
        "than",
        ",",
        ".",
        "",
        "a",
        "per",
        "for",
        "on",
        "in",
        "and",
        "if",
        "from",
        "since",
        "because",
    )
)
LOOSE_COMPARATIVES = frozenset(
    """further extra additional more fewer less longer greater bigger heavier larger""".split()
)
COMPARATIVE_ADVERBS = frozenset("more less fewer extra additional further longer shorter".split())
NO_OBJECT_BETWEEN = frozenset("to at from , and is was are were in of with for on".split())
PARTICLES = frozenset("off out through into ill asleep away apart behind open short".split())
"""Behind a verb of change they make another verb: "cut off by the tide", "fell ill"."""
OBJECT_COMPARATIVES = frozenset(
    """more less fewer lower higher shorter longer further extra up down""".split()
)
PHRASAL_WITH_UP = frozenset(
    """set sets setting put puts putting pick picks picked picking made took blew blow blows blowing
    broke break breaks breaking tore tear tears tearing pull pulls pulled pulling shot give gives
    gave giving open opens opened opening turn turns turned turning clean cleans cleaned cleaning
    round rounds rounded rounding shut shuts hand hands handed handing track tracks tracked woke
    wakes sign signs signed signing line lines lined lining back backs backed backing pay pays paid
    paying buy buys bought buying build builds built building hold holds held holding use uses used
    using free frees freed freeing cough coughs coughed coughing cover covers covered""".split()
)
PLAYED_FOR = frozenset("game match set race tooth leg point final medal wicket".split())
MONEY_OBJECT_VERBS = frozenset(
    """raise raises raised raising add adds added shed cut recover recovered recovers
    recovering drop grow grew wiped""".split()
)
MEASURE_VERBS = frozenset(
    """grew grows grow widened narrowed increased dropped drops eased shed expanded""".split()
)
LEVEL_NOUNS = frozenset("rate total record average capacity value tax price level".split())

# Units
MEASURES_OR_NOUNS = frozenset(
    """degree second night quarter stone pound foot yard bit day knot ton hour meter pint""".split()
)
STEMS_IN_ED = frozenset(
    """room bedroom door engine wheel wheele seat masted mast blade storey""".split()
)
BEFORE_COUNTED = frozenset(
    """last past first next final opening previous country's remaining""".split()
)
BEFORE_MEMBERS = frozenset("about some around nearly up to over more than just".split())

# Years
NEVER_BEFORE_YEARS = frozenset(
    """at least most than nearly almost approximately roughly some""".split()
)
