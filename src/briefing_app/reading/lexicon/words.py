"""Closed classes of English words, and open ones as far as a noun phrase needs them."""

DETERMINERS = frozenset(
    """the a an this that these those its his her their our my your each every any no some all
    both""".split()
)
PREPOSITIONS = frozenset(
    """in on at by for from with of to into onto over under above below between among amid across
    through during after before since until till within without against about around towards
    toward upon via per than as near behind beside besides beyond despite except including plus
    versus vs inside outside off out up down along throughout alongside amongst like unlike
    minus following ahead away apart""".split()
)
CONJUNCTIONS = frozenset(
    """and or but nor so yet while whereas although though because if unless when whenever
    whether where""".split()
)
PRONOUNS = frozenset(
    """i you he she it we they me him us them who whom which what that there here someone everyone
    himself herself itself themselves ourselves myself others another one whose""".split()
)
AUXILIARIES = frozenset(
    """is are was were be been being am has have had having do does did will would can could may
    might must shall should cannot can't won't don't didn't doesn't isn't aren't wasn't weren't
    hasn't haven't hadn't wouldn't couldn't shouldn't""".split()
)
ADVERBS = frozenset(
    """not also still already now then just only even again soon later earlier ago ahead here there
    today yesterday tomorrow tonight once always never often usually sometimes probably perhaps
    however meanwhile instead too very much rather quite altogether overall together apart
    respectively alone each apiece annually daily weekly monthly yearly overnight overseas
    abroad nationwide worldwide globally afterwards thereafter previously currently recently so
    far thus hence yet aboard ashore afloat alive almost nearly ever else back home away down up
    off forward
    nationally""".split()
)
VERBS = frozenset(
    """said says say told tell came comes come went goes go got gets get became becomes become
    began begins makes make took take takes gave give gives held holds kept keeps keep leaves
    won wins win loses lose pays pay sold sells sell bought buys buy sent sends send brought
    brings bring ran fell falls rose rises grew grows grow stood stands sat sits met meets meet
    sees saw seen knew knows know thought thinks think felt feels feel showed shows wrote writes
    write spoke speaks speak died die dies remain remains remained survive survives survived
    attend attends live lives belong belongs work works want wants need needs use uses include
    includes included involve involves involved receive receives expect expects seem seems
    appear appears happen happens happened occur occurs occurred arrive arrives arrived apply
    applies applied own owns owned agree agrees agreed believe believes believed voted suffer
    suffers earn earns earned describe describes described accept accepts refuse refuses require
    requires allow allows let lets lie lies lay cost costs cover covers covered contain contains
    contained compete competes competed participate participates participated recover recovers
    recovered try tries tried start starts started stop stops stopped continue continues
    continued serve serves sought seek seeks help helps helped ate eat eats drank flew fly flies
    drove drive drives rode ride slept sleep swam broke breaks chose choose chooses forgot hit
    hits led read spent spends spend taught teach teaches threw throws wore wear wears fled flee
    escaped escape escapes reported reports involving including containing featuring using having
    being making taking according causing seeking citing alleging requiring representing""".split()
)
"""Words that are verbs where they follow a number; those that are as often nouns are left out."""

STOPS = (
    DETERMINERS
    | PREPOSITIONS
    | CONJUNCTIONS
    | PRONOUNS
    | AUXILIARIES
    | (ADVERBS - frozenset(("home", "back")))
    | VERBS
) - frozenset(
    ("work", "home", "lead", "start", "help", "cover", "cost", "drive", "ride", "sleep", "use")
)
"""Words at which a noun phrase after a number ends."""

ADJECTIVES = frozenset(
    """new old young more further additional extra other different separate such same fewer less
    many total full consecutive straight successive entire whole mere single individual main
    major big small large long short high low good bad great key top latest recent current
    former future past last next first second third final initial own own various certain
    several whopping staggering record so-called brand-new brand similar possible potential
    likely actual confirmed reported suspected alleged known unknown estimated identical
    distinct remaining existing planned proposed nearby local national international regional
    global lucky unlucky innocent unlikely unique special daily weekly monthly annual
    yearly""".split()
)
"""Modifiers that do not tell what is counted, so that the unit goes without them."""

HUMAN_VERBS = frozenset(
    """hired recruited laid enrolled elected freed released invited attend admitted sacked
    died killed injured hurt wounded arrested hospitalised hospitalized evacuated rescued
    detained missing dead homeless infected sick ill treated displaced drowned shot stabbed
    jailed charged convicted sentenced fined unaccounted deported stranded trapped vaccinated
    unemployed jobless hospitalized wounded critically seriously severely feared believed
    presumed dying survived without fled flee gathered marched protested rallied flocked
    demonstrated escaped starved cheered mourned celebrated queued perished attended signed
    voted lived live tested""".split()
)
"""What happens to people: the unit is a person where these stand in the place of a noun."""
COUNTRIES_TOO = frozenset("brazil china guinea jersey niger turkey wales".split())
"""Countries whose names are common nouns as well: a capital is theirs where no article stands."""
WITHOUT = frozenset("homeless jobless unemployed".split())
"""What people are without: "the quake made 900 homeless"."""
CASUALTIES = frozenset(
    """dead injured hurt wounded missing killed homeless arrested detained hospitalised
    hospitalized unaccounted stranded trapped displaced infected sick ill unemployed
    jobless""".split()
)
"""Words that stand alone for people after a number, in headlines and lists: "3 dead, 12 hurt"."""
