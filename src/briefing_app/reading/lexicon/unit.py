"""Words away from a number that decide what it counts or measures."""

from briefing_app.reading.lexicon.trends import COMPARATIVE_DOWN, COMPARATIVE_UP

HOLDING = frozenset("seats seat accommodates sleeps accommodate houses".split())
"""What a room or a vehicle does with people."""
PLACING = frozenset(("in", "across", "throughout", "within"))
COMPARING = frozenset(("from", "than", "versus", "vs", "against", "with", "to"))
AGAINST = frozenset(("from", "than", "versus", "vs", "against"))
EXTREMES = frozenset(
    "lowest highest smallest largest least most cheapest dearest longest shortest".split()
)
PAID_IN = frozenset(
    """sales revenue revenues fines taxes tax profit profits losses damage damages aid exports
    imports investment debt loans savings costs""".split()
)
"""What is money though no currency is named: "3bn in sales"."""
HARMING = frozenset(
    """kill kills killed killing injure injures injured injuring wound wounds wounded wounding
    arrest arrests arrested arresting rescue rescues rescued rescuing evacuated hospitalized
    hospitalised sickened sickens displaces displaced employs employ employed employing
    attract attracts attracted draws drew""".split()
)
"""Verbs whose object, where it is a bare number, is people."""
PEAKS = frozenset(("low", "high", "peak", "record", "trough"))
TIMED = frozenset(
    ("clocked", "finished", "time", "heats", "sprint", "metres", "meters", "lap", "swam", "ran")
)
AMOUNTING = frozenset("numbered totalled totaled averaged reached".split())
LEVELS = frozenset(
    """index indices average rating grade magnitude score richter ph ratio reproduction benchmark
    ftse dax nikkei sensex dow nasdaq nifty topix stocks futures gpa pmi level odds gauge
    barometer hang cac euro handicap earthquake quake quotient coefficient""".split()
)
"""What has a level: numbers in such a sentence count nothing."""
THERMAL = frozenset(
    ("temperature", "temperatures", "mercury", "thermometer", "thermometers", "chill")
)
THERMAL_LEADS = frozenset(("to", "of", "above", "below", "at", "hit", "reached", "touched", "like"))
ANGLES = frozenset(
    """angle angles slope turn turned turns rotate rotated latitude longitude tilt tilted view
    bend lean leans leaning incline gradient north south east west""".split()
)
"""Where degrees are no temperature."""
WICKETS = frozenset(
    "wicket wickets innings declared overs stumps batsman batter fours sixes".split()
)

MONEY_TALK = frozenset(
    """£ cost costs paid pay pays worth price prices priced fine fined bill budget spend spent
    spending raise raised donation donated save saved wage wages salary earn earned fee fees
    fund funding funds ticket tickets charge charged note banknote won win winnings sold sell
    buy bought debt loan damages compensation profit revenue sterling tax benefit benefits
    a-year prize jackpot invest invested investment owed sum cheque cash rent bid""".split()
)
INHABITANTS = frozenset("inhabitant resident head capita population citizen".split())
"""Who is counted below the bar of "per 100,000 residents"."""
POWERS = frozenset("square cubic nautical sq metric".split())
"""What a hyphen joins to a measure and leaves it one: "square-miles", not "train-kilometres"."""
PERCENT = frozenset(("percent", "p.c.", "pct", "procent", "percents"))
POINTS = frozenset(("point", "points", "pts", "pt"))
AFTER_MEASURE = frozenset("old olds long high tall wide deep thick per a an plus ish odd".split())
SPACED = frozenset(
    (
        "m",
        "PS",
        "g",
        "l",
        "s",
        "t",
        "h",
        "C",
        "F",
        "K",
        "G",
        "W",
        "V",
        "L",
        "mi",
        "min",
        "kt",
        "mb",
        "MB",
        "sec",
        "ms",
        "cal",
    )
)
PULLS = frozenset("pull pulled pulls g-force pilot pilots astronauts turn".split())
AT_SEA = frozenset(
    """wind winds gust gusts speed gusting sailing knots yacht ship boat vessel ferry gale
    sail""".split()
)
MEMORY = frozenset(("memory", "ram", "storage", "data"))
ADVERBS = {"annually": "year", "yearly": "year", "daily": "day", "weekly": "week",
            "monthly": "month",
            "hourly": "hour", "nightly": "night", "quarterly": "quarter"}  # fmt: skip
NOT_AFTER = frozenset(
    (
        "ago",
        "earlier",
        "later",
        "before",
        "after",
        "old",
        "long",
        "away",
        "early",
        "late",
        "from",
        "since",
        "prior",
        "previously",
    )
)
CARRIED = frozenset("kilometre kilometres kilometer mile miles km hour hours night nights".split())
"""What a thing is carried, used or lent for, behind it: "per seat kilometre", "per bed night"."""
PER_ITEM = frozenset(
    """share barrel head person bottle gallon litre liter ton tonne kilo kilogram ounce pound unit
    dose ticket crate night game match piece pop bushel kilometre mile square month week day
    year hour minute second shift household family student pupil patient child adult customer
    user passenger vehicle car acre hectare megawatt-hour pack packet cup pint plate season
    inning round race test vote word page letter word call message text trip ride journey couple
    employee worker member serving portion semester term session lesson class yard foot metre
    meter gram spin point barrel bag box tray dozen cubic contract episode show performance
    quarter decade tree animal cow plot seat room bed home house flight lap visit minute""".split()
)
GIVING = frozenset(
    """give gives gave given giving offer offers offered offering lend lends lent lending buy buys
    bought find finds found hand hands handed get gets got promise promises promised grant grants
    granted award awards awarded send sends sent teach teaches taught owe owes owed sell sells sold
    assign assigns assigned allot allots allotted allow allows allowed save saves saved cost costs
    deny denies denied refuse refuses refused guarantee guarantees guaranteed win wins won earn
    earns earned bring brings brought build builds built book books booked""".split()
)
"""Verbs with two objects: whom it is given, and what."""
ALSO_OTHER = frozenset(
    """test match show point piece page call message text trip visit plate cup pack lap box spin
    word race round second minute performance contract""".split()
)
SPANS = frozenset("day week night month year game".split())
"""What a time may be counted by: "two hours a week"."""
NO_VERBS = COMPARATIVE_UP | COMPARATIVE_DOWN | frozenset(("up", "down", "further"))
"""Words of change that are no verbs, so that no subject stands before them."""
SERVING = frozenset(
    "feed feeds feeding fed treat treats serve serves house houses carry carries kill kills".split()
)
POINTS_TALK = frozenset(
    (
        "index",
        "ftse",
        "dow",
        "nasdaq",
        "nikkei",
        "dax",
        "cac",
        "shares",
        "stocks",
        "game",
        "season",
        "match",
        "scored",
        "table",
        "goal",
        "sensex",
        "nifty",
        "rating",
        "average",
        "s&p",
        "rebounds",
        "league",
        "licence",
        "license",
    )
)
SORTS = frozenset(
    """way route group category class type kind sort reason method approach form step stage phase
    heading theme aspect option strand pillar""".split()
)
"""Nouns that sort what is counted: what follows "in three ways" are no ways."""
NOT_UNITS = frozenset(
    (
        "way",
        "magnitude",
        "sided",
        "pronged",
        "tier",
        "dimensional",
        "capacity",
        "strength",
        "figure",
        "digit",
        "legged",
        "eyed",
        "tone",
        "part",
        "class",
        "party",
        "minded",
        "handed",
    )
)
COMPOUNDS = {
    "gram": frozenset("panchayat panchayats sabha sabhas".split()),
    "second": frozenset("home homes house houses job jobs language languages".split()),
    "foot": frozenset(
        "soldier soldiers patrol patrols passenger passengers bridge bridges".split()
    ),
    "stone": frozenset("circle circles wall walls bridge bridges house houses slab slabs".split()),
    "pound": frozenset("coin coins note notes shop shops".split()),
    "yard": frozenset("sale sales".split()),
    "mile": frozenset("marker markers post posts".split()),
    "point": frozenset("guard guards".split()),
    "day": frozenset("centre centres center centers trip trips patient patients".split()),
    "night": frozenset("shift shifts bus buses train trains shelter shelters".split()),
    "hour": frozenset("glass glasses hand hands".split()),
}
"""Nouns of two words whose first is no measure: "1,200 second homes"."""
