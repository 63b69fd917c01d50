"""Word classes by which the words of a clause are told apart, as far as a label needs them."""

from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.lexicon.verbs import PARTICIPLE

CONJUNCTIONS = frozenset("and or but nor while whereas although though because when if".split())
RELATIVES = frozenset("who which that whom whose where".split())
PRONOUNS = frozenset("it they he she we i you them him us those these one some others".split())
ADVERBS = frozenset(
    """now also not still already then only usually often so far even just again ever never yet
    always once almost nearly about roughly soon later together alone overall however too well
    currently mostly largely mainly""".split()
)
NUMBERS = frozenset(
    """two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty
    forty fifty sixty seventy eighty ninety hundreds thousands""".split()
)
LY = frozenset(
    """hourly daily weekly monthly yearly early likely elderly family supply only deadly costly
    reply friendly assembly anomaly quarterly monopoly""".split()
)
TIME_NOUNS = frozenset(
    """half time whole past first same years months weeks days quarter hours decade century
    season""".split()
)
NEEDING = frozenset("special educational basic care housing health".split())
"""What comes before the noun "needs"."""
TREND = frozenset(UP_VERBS) | frozenset(DOWN_VERBS)
IRREGULAR = frozenset(
    """began sat went came swam fled gave grew took saw knew rang sang sank stole struck sought
    faces face seeks seek hopes hope aims aim requires require offers offer allows allow plans leads
    lead led says causes cause appeals appeal hires shows sprang swept fell rose drew drove chose
    ate bore bid bled blew broke""".split()
)
COMMON = frozenset(
    """the of and to that for was is with as by at from it on be are were said has have had this
    which their its they or been who will more after than not but also when about would an into
    other there all over last we our can in a""".split()
)
NAMED = frozenset(
    """cost costs price prices revenue uptake turnout value rate level spending budget sales
    attendance""".split()
)
ADJECTIVES = frozenset("eligible able unable due responsible available absent subject".split())
SEASONS = frozenset("winter summer spring autumn season".split())
HALF_SCALES = frozenset(("million", "billion", "dozen", "trillion"))
HALVED = HALF_SCALES | {"hundred", "thousand"}
SMALL = frozenset(
    """and the for with from over into than its but nor off out per via after amid upon near
    not""".split()
)
"""Words that stay small in a headline in title case."""

COPULAS = frozenset("is are was were be been being".split())
AUXILIARIES = COPULAS | frozenset("has have had will would can could may might must do did".split())
PARTICIPLES = frozenset(PARTICIPLE.values()) - {""} | frozenset(
    """risen fallen begun come become hurt shot driven torn worn broken frozen flown thrown shown
    born done gone known burnt owed""".split()
)
MODALS = frozenset("will would can could may might must shall should to".split())
SCALES = frozenset("hundred thousand million billion trillion crore lakh dozen".split())
