"""Words that are followed by a number which is part of a name, a section or a place in a list."""

SECTIONS = frozenset(
    """section sections article articles chapter chapters amendment amendments directive regulation
    rule rules clause paragraph paragraphs page pages annex appendix schedule schedules resolution
    title law
    act bill protocol proposition measure question decree sec art sect para subsection verse
    verses psalm pp
    item items footnote note table figure fig figs exhibit box form decision case order
    circular""".split()
) - frozenset(
    (
        "bill",
        "measure",
        "order",
        "case",
        "act",
        "law",
        "decision",
        "note",
        "box",
        "form",
        "table",
        "item",
        "items",
        "title",
        "question",
    )
)
"""These count in small letters as well: "chapter 7"; the rest only with a capital."""
SECTIONS_CAPITAL = frozenset(
    """bill measure order case act law decision note box form table item title question public
    resolution prop update bulletin""".split()
)

PLACES = frozenset(
    """gate gates terminal platform platforms track line lines bus tram route routes flight runway
    room rooms ward pier
    highway motorway junction exit lane lot berth dock hangar hall hole seat building block bay
    channel interstate road
    apartment apt suite unit floor level zone district precinct sector area stage phase tier grade
    year
    day week round leg game match heat lap race turn group pool division type category class level
    step part volume vol issue episode season series chapter book act scene number no nos version
    model mark serial lot mission operation generation category cat plan option district ward
    reactor
    stand corner hole row court studio camp checkpoint site area block camp post engine car
    carriage coach
    junction pump well shaft pit mine boiler quay wharf hurricane typhoon vitamin omega radio band
    size lock buoy pylon borehole seam scope scopes
    ply error schedule factor interleukin form key stages quarter polio strain variant subtype
    hepatitis""".split()
) - frozenset(
    (
        "game",
        "match",
        "part",
        "car",
        "coach",
        "series",
        "season",
        "book",
        "mine",
        "well",
        "road",
        "area",
        "floor",
        "quarter",
        "engine",
        "site",
        "building",
        "seat",
        "court",
        "row",
        "camp",
        "band",
        "radio",
        "lines",
        "rooms",
        "pool",
        "round",
        "turn",
        "race",
        "heat",
        "lap",
        "corner",
        "mission",
        "operation",
        "model",
        "plan",
        "strain",
        "bay",
        "post",
        "hall",
        "group",
        "platforms",
        "year",
        "week",
        "line",
        "level",
        "day",
        "stage",
        "hurricane",
        "typhoon",
        "form",
        "key",
        "factor",
        "gates",
        "number",
        "option",
        "pit",
        "stand",
        "camp",
        "act",
        "issue",
        "mark",
        "size",
        "track",
        "unit",
        "leg",
        "bus",
        "type",
        "class",
        "category",
        "grade",
        "zone",
        "block",
        "step",
        "lot",
        "routes",
        "stages",
        "schedule",
        "division",
        "district",
    )
)
"""Nouns that are followed by a number even in small letters."""
PLACES_WEAK = frozenset(
    """force line level day week year stage type class category grade zone block step lot bus unit
    track leg
    number size mark group pool round heat lap hall floor area band plan model option stand district
    division series season part game book engine flat car pit post camp key act issue match tiers
    reactor tram train module lesson exercise panel booth counter desk bed cell shelf aisle locker
    turbine furnace tower tunnel recommendation objective pillar priority principle count juror
    witness squad squadron annexe warehouse depot motion slot square marker photo image picture
    slide km kilometre kilometer gen stop
    coach opus""".split()
)
"""The same, where no plural follows the number."""

MAKERS = frozenset(
    """boeing airbus apollo formula ftse nasdaq fortune dow nikkei stoxx dax cac s&p russell topix
    asx hsi
    iphone ipad galaxy playstation xbox windows android pixel big group sputnik voyager soyuz
    starship falcon artemis
    chandrayaan luna ariane shenzhou expo agenda opec channel radio bbc itv espn area euro top
    catch vostok
    world studio 4chan type mark generation forbes kospi hang nifty sensex bse stoxx600 stoxx50
    mib ibex aex omx merval ibovespa
    ford ferrari bmw audi mercedes porsche peugeot tesla honda concorde embraer bombardier cessna
    antonov tupolev
    cop level super""".split()
) - frozenset(("level", "world", "group", "mark", "super", "studio", "generation"))
"""Makers, series and indices whose names end in a number, however it goes on."""

STREETS = frozenset(
    """street st road rd avenue ave lane ln drive dr boulevard blvd square sq place pl way court ct
    crescent terrace close gardens row highway parkway pkwy broadway mews hill walk grove park
    wharf quay
    straße strasse platz rue""".split()
)
IDIOMS = frozenset(
    """in two minds|at sixes and sevens|sixes and sevens|at the eleventh hour|
    back to square one|square one|one another|one day|one by one|one-off|one-way|
    one-time|one-sided|one-on-one|one to one|one-to-one|on the one hand|on one hand|
    for one thing|one thing|at one point|at one time|at one stage|one reason|one way|
    one way or another|one or other|one and only|one and all|one and the same|
    one after another|one after the other|at one sitting|no one|any one|one's|one-stop|
    number one|day one|year one|cloud nine|dressed to the nines|catch-22|catch 22|24/7|
    50-50|50/50|fifty-fifty|9-to-5|nine-to-five|second to none|second thoughts|
    second-hand|second hand|seven seas|four corners|two cents|one foot in|
    one-size-fits-all|one size fits all|on all fours|six feet under|nine lives|deep six|
    in one piece|high five|third party|third parties|first aid|once in a while|
    four-letter|one-horse|two-faced|two-tone|three-piece|two-step|three-dimensional|
    two-dimensional|ten to one|one-two|one-man|360-degree|twenty-twenty|all-in-one|
    half-hearted|half-baked|double-decker|double decker|double standard|double standards|
    double room|double rooms|double take|double-digit|double digits|triple-digit|
    double figures|double-edged|double agent|double glazing|double-glazed|double bass|
    double bill|double act|double yellow|double murder|double life|double-click|
    body double|stunt double|one of a kind|one for the|two wrongs|big four|big three|
    big five|big six|g7|formula one|one-liner|one-woman|thousand island|one too many|
    a million miles|one last time|one last|one more time|one bit|zero-sum|
    zero tolerance|ground zero|zero hour|patient zero|net zero|net-zero|sub-zero|
    zero-carbon|zero carbon|zero-emission|zero emission|zero-covid|day zero|
    absolute zero|three-way|two-way|four-way|five-star|four-star|three-star|two-star|
    one-star|six-pack|seven-a-side|five-a-side|third world|first world|second half|
    first half|half-time|half time|halfway|half way|half-way|half-year|half year|
    half-life|half-lives|half-mast|
    half-sister|half-brother|better half|half-term|half term|other half|
    half-marathon|half marathon|half-century|half a chance|half-finished|half-empty|
    half-full|triple jump|triple bypass|triple crown|treble chance|double gold|
    double fault|double faults|double whammy|double bogey|double dip|double-dip|
    double check|on the double|double down|doubled down|doubling down|doubles down|
    double-check|at the double|double cross|mixed doubles|women's doubles|men's doubles|
    double award|double vision|3-pointer|3-pointers|
    three-pointer|three-pointers|two-pointer|two-pointers|two thumbs up|three cheers|it takes two|
    six of one|
    24 hours a day|seven days a week|7 days a week|365 days a year|
    half a dozen of the other|give me five|four-by-four|four by four|one in a million|
    five figures|six figures|seven figures|eight figures|
    single figures""".replace("\n    ", "").split("|")
)
