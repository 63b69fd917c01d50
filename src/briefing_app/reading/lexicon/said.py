"""Words around a number that decide what is said of it: hedge, marks, direction."""

from briefing_app.reading.lexicon.trends import COMPARATIVE_DOWN, COMPARATIVE_UP

PRICED = frozenset(
    """available cost costs costing ticket tickets priced prices price fares fare rooms room starts
    start starting rates""".split()
)
INNER = frozenset(("or", "odd", "plus", "+"))
FILLERS = frozenset(
    (
        "a",
        "an",
        "the",
        "another",
        "total",
        "of",
        "further",
        "its",
        "their",
        "only",
        "just",
        "between",
        "from",
        "as",
        "every",
        "all",
        "full",
        "additional",
        "some",
        "his",
        "her",
        "one",
        "been",
        "in",
        "size",
        "area",
        "length",
        "weight",
        "equivalent",
    )
)
MOVES = frozenset(
    """picks picked pick picking edges edging inches inched ticks steps stepped revised
    went go goes gone crept move moved moves climbed climb climbs edged back rose risen rise
    rises ticked inched shot jumped came come comes right straight made drove walked ran flew
    add adds added stood summed woke grew build""".split()
)
LASTING = frozenset(
    """last lasted lasts lasting took takes take taking for spent spend waited wait waits well just
    after serve served than stay stayed be is was are were been being little slightly trained
    aged""".split()
)
TALK = frozenset(
    """worried worry talk talks talked talking know knows knew learn learned learnt ask asked asks
    hear heard told tell think thinking think complained complain complaints concerns concerned
    question questions questioned questions bring brought brings wrote book books film story
    documentary""".split()
)
DISPUTE = frozenset(
    """concern concerns fears fear anger row dispute disputes charged clash clashes protest
    protests outrage tensions control power flew fly flying crossed jurisdiction arrested
    debate worries questions uncertainty lawsuit case""".split()
)
MAKING = frozenset("made add adds added come comes".split())
COMPARING_ENDS = frozenset(
    "than over above under below exceeding exceeds exceed exceeded of".split()
)
RIVALS = frozenset("anybody anyone any everyone everybody others rivals rival either".split())
"""Who is no earlier time: "more goals than anybody"."""
SIZES = frozenset("size area length weight equivalent height".split())
LOOKING = frozenset("looked look looks looking hid hidden found buried lives swept crawled".split())
RACED = frozenset("home race raced races ran run win won victory record heats heat final".split())
POINTING = frozenset("the its their his her that".split())
COMPARED = frozenset("percent cent times million billion points twice".split())
"""What an amount ends with that "more than" compares."""
TIMES_AS = frozenset("times twice thrice half double triple treble quadruple again".split())
"""What makes "as much as" compare and not limit."""
LIMITS = frozenset(("almost", "more_than", "at_least", "less_than", "at_most"))
QUOTING = frozenset(('"', "“", "‘", "["))

STEPS_OVER = frozenset(
    """by a an another further some about around nearly almost roughly just over more than less
    fewer at least most up to as much many approximately only close even between an estimated
    whopping staggering record modest mere sharp slightly well under above below upwards of in
    excess almost exactly the sharply steeply slightly marginally modestly also again nearly
    additional extra full total provisional preliminary strong massive huge massive meagre
    seasonally adjusted unexpected surprise respectively year-on-year nearly collectively
    combined cumulative net roughly annual annually last far strongly rapidly dramatically
    significantly gradually slowly quickly steadily merely another's minus yet still perhaps
    maybe""".split()
)
TAKE_OBJECTS = frozenset(
    """raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting add adds
    added adding expand expands expanded hike hikes hiked hiking recover recovers recovered
    recovering improve improves improved advance advanced cut cuts cutting reduce reduced
    reduces reducing drop drops dropped dropping slash slashes slashed shed sheds trim trims
    trimmed lower lowers lowered grow grows grew knock knocked shave shaved wipe wiped ease
    eased erode eroded widen widened narrow narrowed slow slowed slows pared pares boosted
    higher lower more less fewer additional extra further increase increases increased swell
    scaled""".split()
)
"""Verbs that may take an object: before a counted noun they do not tell a change of it."""
LOSING = frozenset("lose loses lost losing".split())
"""What tells a step of a price, a share or seats, and of all else that it is gone."""
GAIN_LOSE = frozenset("gain gains gained gaining".split())
WORTH = frozenset("value worth weight height share volume".split())
"""What goes down where a part "of its value" is lost."""
WON = frozenset("seat seats".split())
"""What parties win and lose."""
PUT_ON_IN_STEPS = frozenset(("seat", "point", "place", "vote"))
"""What a party or an index puts on."""
COMPARATIVES = COMPARATIVE_UP | COMPARATIVE_DOWN
LENGTHS = frozenset(("m", "km", "ft", "mi", "cm", "yd", "in"))
LEVELLED = frozenset(
    """level levels sea river water lake ice glacier tide reservoir thickness snowpack coastline
    height depth length width diameter range visibility waters sediment stand""".split()
)
DONE_UP = frozenset("taken picked made set held backed brought summed followed blown blew".split())
"""Before "up by" these tell who did it: "taken up by 28 percent"."""
MADE_UP = frozenset("make makes made making take takes took taking".split())
CUT_BY = frozenset(("percent", "point", "fraction", "money", "multiple"))
MADE_DEARER = frozenset(
    """price pay wage salary bill fare fee rent tax charge cost premium rate ticket pint litre
    gallon share value income pension spending budget duty levy toll loan mortgage""".split()
)
"""What rises where a sum or a share is put on it: not a horse, a card or a head."""
PUT_ON = frozenset("tacked tacks tack piled piles put puts putting adding".split())
PHRASAL = frozenset(
    "chase chased come comes came coming go goes went gone get got set put shut run ran".split()
)
AFTER_UP = frozenset(
    (")", "on", "at", "from", "in", "since", "against", "versus", "and", ".", ",", ";", "")
)
RESTATING = ([",", "or"], ["or"], ["("], ["-"], ["–"], ["—"])
NEARLY = frozenset("about nearly almost roughly around some just over more than under less".split())
CLAUSE_END = frozenset(
    (
        ";",
        ":",
        "—",
        "–",
        "but",
        "while",
        "whereas",
        "although",
        "when",
        "which",
        "who",
        "(",
        ")",
        "because",
    )
)
AMOUNTING = frozenset(("average", "total", "median", "mean", "maximum", "minimum"))
COMPARING = frozenset("more less fewer higher lower".split())
RATES = frozenset(("rate", "pace", "clip"))
NAMELY = frozenset(", ( that is i.e. or by namely a of meaning which – — - equal to".split())
"""What may stand between a move and the size of its step."""
SET_BESIDE = frozenset("after against versus compared following vs".split())
DIFFERENCES = frozenset(("difference", "gap", "change"))
TAKING_OFF = frozenset(
    """take takes took taken taking knock knocks knocked shave shaves shaved wipe wipes wiped cut
    cuts slash slashes slashed trim trimmed sliced""".split()
)
"""What goes with "off" behind the amount: "took 51 seconds off the record"."""
CONTRIBUTING = frozenset(
    """contribute contributes contributed add adds added account accounts accounted provide
    provides provided explain explains explained for made make""".split()
)
AMOUNTS_TO = frozenset("amounted came amounts comes amounting".split())
IS_SO_MUCH = frozenset("was is were be reached totalled totaled averaged equalled".split())
BEFORE_MOVES = frozenset(
    """the a an its their this that biggest largest sharpest steepest smallest annual overall total
    price wage gdp economic real""".split()
)
"""What stands before a noun of change that is the subject."""
HOW_MUCH = frozenset("the most fastest least further again only just up down".split())
BESIDE = SET_BESIDE | frozenset(("to", "with", "from", "than"))
OF_TIMES = frozenset("more less fewer longer shorter older younger slower faster quicker".split())
BY_UP = frozenset("extended lengthened enlarged topped warmed heated".split())
"""Verbs that tell a rise only before "by"."""
BY_DOWN = frozenset("whittled chipped undershot".split())
"""Verbs that tell a fall only before "by"."""
BESIDE_MARK = frozenset("above below short ahead behind over under".split())
"""What tells how far beside something an amount is."""
STEPPED = frozenset(
    "nudged nudge inched edged ticked crept revised marked bumped ratcheted dialled scaled".split()
)
"""Verbs that go up or down by the next word: "nudged up their forecast by a tenth"."""
LOWER = frozenset(("below", "under", "beneath"))
LOSSES = frozenset(("loss", "losses"))
TIME_BACK = frozenset("ago earlier previous before last decade recorded".split())
"""What tells that a comparison is one in time."""
THEN = TIME_BACK | frozenset(
    """now today then once used ever previously formerly originally usual normal average planned
    budgeted expected forecast predicted feared hoped outgoing old former original predecessor
    predecessors time times season seasons winter spring summer autumn night census election
    report christmas easter peak quarter half year's month's week's""".split()
)
"""What tells that "than" names another time, or what was to be expected."""
USUAL = frozenset("usual normal average typical ordinary median".split())
NORMS = USUAL | frozenset(
    """mean norm planned budgeted expected expect forecast forecasts predicted feared hoped needed
    required target targets limit guideline benchmark standard record high low peak estimate
    estimates trend capacity reference baseline""".split()
)
"""What is no earlier time: what is usual, wanted or the most so far."""
MOMENTS = frozenset("start end beginning peak outset present".split())
"""Behind "at the" these tell when."""
MARKS = frozenset("limit limits mark threshold ceiling standard maximum minimum majority".split())
"""What an amount is held against that is no earlier amount."""
SAID_BEFORE = frozenset(("it", "this", "that"))
"""What stands for what was said before: "by 2 degrees, 1.5 of it since 1980"."""
AS_MUCH = frozenset("much many little few high low far long".split())
"""What stands beside "as" where it says how much: "fell as much as 4%"."""
STEPS = frozenset("point place position notch rung spot".split())
"""What is counted in steps of a table."""
OF_PRICES = frozenset("dearer cheaper pricier costlier firmer softer stronger weaker".split())
"""What a sum is that is the step of a price: "12 cents firmer"."""
WANTING = frozenset("want wants wanted need needs needed seek seeks sought asks asked".split())
"""What is done to a sum that nobody has yet: "it wants £3m more from 2027"."""
SETTLING = frozenset("end close settle finish trade stand".split())
"""What a price does at the level that it moved to."""
AFTER_APPOSED = frozenset(("", ".", ",", ";", ")", "because", "thanks", "since", "owing", "due"))
"""What follows a step that stands beside its level: "214 shows, 12 more"."""
RISES = frozenset(("rise", "increase", "gain", "jump"))
RISING = frozenset(("rises", "increases", "gains", "climb", "jumps", "advance"))
"""What may be a verb after a number of things: "40 shares advance"."""
ADVANCING = frozenset(("further", "farther", "ahead", "up", "down"))
ARROWS = {"▲": "up", "↑": "up", "▼": "down", "↓": "down"}
IS_BY = frozenset("is are was were be been being , i.e. e . ( that lies lay stood".split())
"""What may stand before "by 6,500 higher than"."""
BASES = frozenset("from against than compared versus vs after".split())
"""Words that lead the number that another one is measured against."""
DECIDING = frozenset(
    """lost lose loses won win wins beat beaten beats defeated carried passed rejected approved
    agreed adopted""".split()
)
"""What is done to a motion or in a match, by so many."""
