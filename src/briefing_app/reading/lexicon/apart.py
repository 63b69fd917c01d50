"""Words that tell numbers that are no figures: names, titles, years, scores, phones."""

from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.months import MONTHS, WEEKDAYS
from briefing_app.reading.lexicon.numbers import ORDINALS
from briefing_app.reading.lexicon.words import STOPS

OPENING = "\"“‘'(—–:.!?…[|•*«"
"""Signs after which a capital says nothing."""
NOT_NAMES = (
    STOPS
    | WEEKDAYS
    | frozenset(MONTHS)
    | frozenset(
        """some about nearly almost around over under another only just roughly approximately
        exactly
    at least most up more fewer less another these those all both other total between within
    some first however overall today yesterday meanwhile nationwide age aged ages minus negative
    plus estimated early late mid top last next past record police officials""".split()
    )
)
"""Words that are no names, whatever their capital."""
PHONE_WORDS = frozenset(
    """call calls called calling dial dialled dialed dialling ring text phone telephone tel
    hotline helpline freephone""".split()
)
CODED = frozenset(
    """passcode password pin ext extension ticker iban bic swift isbn issn isin sku ref reference id
    registration postcode zip""".split()
) | {"access code", "sort code", "account number", "account no", "company number", "vat number"}
"""Words that lead a code."""
REGISTERS = frozenset("abn acn siren siret crn vat rcs iban".split())
"""Registers of firms and banks, whose numbers stand in groups."""
NO_UNITS = frozenset(
    """am pm bc ad bce ce vs pp pts pct pc pw pcm nd rd th tbc tba ppl wkts lbw hrs mths wks tv id
    hp ii iii iv vi vii viii ix xi xii""".split()
)
"""Short words behind numbers that measure nothing, or that are read elsewhere."""
BOEING_MODELS = frozenset(("100", "200", "300", "400", "500", "600", "700", "800", "900", "8", "9"))
LISTING = frozenset(("and", "to", "or", ",", "-", "–", "&"))
VERSIONED = frozenset(
    """bluetooth android ios ipados macos watchos windows python usb hdmi chrome firefox ubuntu
    directx harmonyos gpt linux java""".split()
)
NUMBER_NAMES = (["3", "M"],)
"""Names of firms that are written like an amount."""
TITLE_MEASURES = TIME | {"mile", "degree", "foot", "yard"}
NO_SUFFIXES = frozenset("x fold ish plus odd".split())
"""What stands against a number and leaves it a figure."""
YEAR_PLURALS = frozenset(
    """sales figures earnings results profits revenues elections accounts levels games prices
    floods models estimates forecasts olympics paralympics championships protests riots attacks
    bombings talks budgets rates holidays finals census statistics numbers exports imports riots
    awards cars""".split()
)
"""Plurals that a year stands before: "the 2019 elections"."""
YEAR_PARTS = frozenset(
    """months quarter quarters half halves weeks days spring summer autumn winter start beginning
    end middle""".split()
)
"""What "of" makes a part of the year after it: "the first half of 2024"."""
COUNTED = frozenset(("people", "men", "women", "children", "workers", "jobs"))
POSSESSIVES = frozenset("the its their his her this our".split())
BEFORE_BOTH = frozenset("by from before after through end during".split())
"""Words of time that stand before amounts as well."""
LIMITS = frozenset(("only", "just", "least", "exactly", "than", "most", "all"))
POINTING_AT_ONE = frozenset(
    """no any every each the this that which another some such other last first next new old big
    good a an whatever whichever everyone anyone someone my his her their our its only-ever like
    neither either""".split()
)
STANDING = frozenset(
    "up down ahead clear behind above below lower higher lead more less from off adrift".split()
)
ONE_PERSON = frozenset(
    """person man woman child boy girl soldier officer policeman civilian student worker
    passenger firefighter police protester suspect victim patient pilot driver""".split()
)
BEFORE_BUT_ONE = frozenset("has had have was is all".split())
SHORT_SECTIONS = frozenset("no nos art sec ch fig vol pp p para v prop op k kv cap".split())
PLURAL_SECTIONS = frozenset("figures rules articles pages items notes".split())
LAWS = frozenset("measure measures rule article form figure regulation decree law".split())
COUNTED_LABELS = frozenset("phases tiers volumes levels tracks".split())
LARGE_LABELS = frozenset("flight highway route channel number train bus flights trains".split())
"""Labels whose numbers may have four digits."""
REGISTERED = frozenset(("number", "no", ".", "reference", "ref"))
"""Labels whose number may stand in groups: "charity number 1159 304"."""
STRENGTHS = frozenset(("force", "category"))
STRONGEST = 12
"""Of the scales of winds."""
DECIMAL_LABELS = frozenset(("version", "mark", "stage"))
COUNTED_BEFORE = frozenset("episode flight scene volume hole pier wards exit book".split())
VERBS_OR_PLACES = frozenset("stop book match stand mark group stage land track".split())
VERBS_OR_LABELS = frozenset("stop mark number book stage match land".split())
BEFORE_VERBS = frozenset("to will would they we who that can could".split())

HOUR_BEFORE = frozenset(("at", "until", "till", "by", "from", "before", "after", "between", "to"))
HOUR_LEADS = HOUR_BEFORE | frozenset(
    ("just", "about", "around", "shortly", "nearly", "almost", "past", "half", "quarter", "gone")
)
SCHEDULE = frozenset(
    """meets open opens opened close closes closed start starts started begin begins began doors
    kick kicks kick-off leave leaves left landed whistle departed arrived departs arrives runs train
    trains curfew bell service shop shops office exhibition museum sharp prompt breakfast
    dinner supper
    meeting clock bed served mass concert curtain daily nightly""".split()
)
MIDNIGHT = frozenset(("midnight", "noon", "midday"))
DAYS = WEEKDAYS | {"weekday", "weekend"}
NEAR_DAYS = frozenset("tonight today tomorrow daily nightly".split())
MARKET = frozenset("share shares stock stocks index price prices futures traded trading".split())
"""Words of sentences in which "closed at 21.40" is a price."""
OPEN_DAYS = DAYS | frozenset(
    """mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends daily mon
    tue tues wed thu thur thurs fri sat""".split()
)
HOURS_JOINED = frozenset(("to", "-", "–", "until", "till"))
HOURS = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
TIMETABLE = (
    SCHEDULE
    | DAYS
    | OPEN_DAYS
    | HOURS
    | NEAR_DAYS
    | frozenset("past quarter noon midnight twenty".split())
    | frozenset(("morning", "afternoon", "evening"))
)
"""Words of which one stands in a sentence that gives hours without "o'clock"."""
LOOSELY = frozenset("just about around shortly after before".split())
YEAR_TELLS = frozenset("show suggest indicate reveal confirm point mark put give tell".split())
"""Verbs after "the figures for 2024" that might be nouns."""
PARTS_OF_DAY = frozenset(("morning", "afternoon", "evening"))
OPEN = frozenset(("open", "opens"))
TENTH = ORDINALS - frozenset(("second",))
WORDED = TENTH | frozenset(
    ("o'clock", "a.m.", "p.m.", "am", "pm", "nineteen", "eighteen", "twenty", "first", "past")
)
HALF_BEFORE = frozenset(
    (
        "first",
        "second",
        "this",
        "other",
        "opening",
        "record",
        "strong",
        "weak",
        "difficult",
        "final",
        "latter",
        "early",
        "last",
        "one-and-a",
        "better",
        "top",
        "bottom",
        "northern",
        "southern",
        "eastern",
        "western",
        "upper",
        "lower",
        "each",
        "either",
    )
)
TIMING = frozenset(("during", "in", "over", "for", "throughout", "within"))
"""Words before "the half" that is six months."""
LIMITED = frozenset(
    (
        "about",
        "almost",
        "nearly",
        "over",
        "than",
        "under",
        "around",
        "roughly",
        "least",
        "most",
        "just",
        "only",
        "some",
        "by",
        "to",
        "up",
        "more",
        "approximately",
        "in",
        "cut",
        "below",
        "above",
    )
)
SCORE_WORDS = frozenset(
    """won win wins winning lost lose loses losing beat beats beaten beating drew draw draws drawn
    led lead leads leading trail trails trailed trailing defeat defeats defeated victory score
    scored scoreline game games match goal goals half-time tie tied ties aggregate set sets vote
    votes voted ruled ruling decision series penalties penalty innings final finals finished
    champions rout routed thrashed hammered stunned edged down up ahead behind record level lost
    equaliser play-off deficit triumph playoff split title upset quarter extra-time tiebreak
    passed approved rejected backed carried ousted
    semi-final semifinal shootout shoot-out succumbed overcame knocked fought""".split()
)
CRICKET_SURE = frozenset(
    "wicket wickets innings overs stumps batsman batsmen bowler bowlers seamer spinner".split()
)
"""Words of which two tell that a text is about cricket."""
CRICKET = frozenset(
    """stumps overs over wickets wicket innings declared runs batting batted bowled bowler batsman
    seamer spinner cricket
    lunch tea lead trail partnership odi ashes""".split()
)

CONTACT = frozenset(
    """contact contacts tel telephone phone phones fax call calls dial hotline helpline enquiries
    inquiries queries desk media press information info mobile whatsapp text sms switchboard
    newsroom ring""".split()
)
FURNITURE = frozenset(
    """comment comments like likes share shares reply replies view views reaction reactions retweet
    retweets repost reposts read""".split()
)
"""What a web page counts beside its article."""
BUTTONS = FURNITURE | frozenset("tweet tweets email print save saves pin pins post".split())
"""What a line of buttons is made of."""
BARS = frozenset("|·")
"""Signs that part what a page says of itself."""
STAMPED = frozenset("posted updated published modified edited reviewed".split())
"""How a page says when it was changed."""
TEASERS = frozenset("read also see related watch listen more".split())
TEASER_LEADS = frozenset(
    (
        ("read", "more"),
        ("read", "also"),
        ("read", "next"),
        ("also", "read"),
        ("see", "also"),
        ("see", "more"),
        ("more", "on", "this"),
        ("related",),
        ("watch",),
        ("listen",),
        ("watch", "also"),
        ("related", "stories"),
        ("related", "story"),
    )
)
"""What leads to another story, before a colon."""
PLAYERS_HEADS = frozenset("booked bookings subs substitutes scorers tries substitutions".split())
"""What heads a list of players with the minutes of a match."""
CROWD = frozenset("att attendance crowd".split())
MINUTES = frozenset(("min", "mins", "minute", "minutes"))
ROUNDED = frozenset(("round", "rounded", "rounding", "rounds"))
ROUND = frozenset("ten hundred thousand million billion five fifty".split())
CONFIDENCE = frozenset(("confidence", "ci", "credible", "certainty"))
SHARE = frozenset(("%", "percent", "per", "cent", "-"))
SIGNIFICANT = frozenset("< > = ≤ ≥".split())
DEFINED = frozenset(
    "defined counted classed classified regarded considered deemed recorded treated".split()
)
"""Participles of sentences that say what a word means: "is counted as late if"."""
CONDITIONS = frozenset("if when where whenever wherever".split())
GENERA = frozenset(
    """one someone anyone person household family firm company business place area event case
    day""".split()
)
"""The kinds that a definition begins with: "an unemployed person is a person who"."""
RELATIVES = frozenset("who that which whose where in with without".split())
DEFINING = DEFINED | GENERA
DEGREES = frozenset(("°F", "°C", "K"))
RACED = frozenset(("m", "km", "mi", "yd"))
SEXES = frozenset("men's women's mens womens men women boys' girls' mixed".split())
RACES = frozenset(
    """hurdles relay relays freestyle backstroke breaststroke butterfly medley steeplechase sprint
    dash final finals semi-final semi-finals semifinal heats champion championship champions gold
    silver bronze title world individual""".split()
)
"""What stands behind the length of a race that is called by it: "the 400m hurdles"."""
KINDS = frozenset(
    """bedroom horse door seater wheeler wheel wheeled time party tier stroke piece star ply figure
    handed""".split()
)
"""What a thing has by its kind: "a two-horse race", "a four-door car", "a five-time winner"."""
PLAYED = frozenset("match game test race leg".split())
PLAYED_AS = frozenset("series rubber tie tour".split())
EXTENSIONS = frozenset(("ext", "extension"))
"""Words that lead a code of a digit or two."""
CALIBRES = frozenset(("calibre", "caliber", "bore"))
"""What the bore of a gun is measured in; the number is its name."""
QUAKES = frozenset(
    "quake quakes earthquake earthquakes tremor tremors aftershock aftershocks".split()
)
PAPERS = frozenset("report bulletin update dispatch briefing newsletter release".split())
"""What comes out again and again, and is numbered also in small letters: "situation report 5"."""
POINTED_TO = frozenset("table box case item exhibit form".split())
POINTING = frozenset(("in", "see", ",", "and", "also", "under", "from"))
"""What leads a numbered part of the text: "see table 3"."""
GRADES = frozenset("grade size type category class tier stage".split())
