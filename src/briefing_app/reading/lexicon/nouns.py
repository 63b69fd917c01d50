"""Nouns: irregular plurals, plurals that look like singulars, and words that only look plural."""

IRREGULAR = {
    "people": "person", "persons": "person", "children": "child", "men": "man", "women": "woman",
    "mice": "mouse", "geese": "goose", "teeth": "tooth", "feet": "foot", "oxen": "ox",
    "dice": "die",
    "lice": "louse", "pence": "penny", "criteria": "criterion", "phenomena": "phenomenon",
    "bacteria": "bacterium", "media": "medium", "data": "datum", "fungi": "fungus",
    "cacti": "cactus", "alumni": "alumnus", "nuclei": "nucleus", "syllabi": "syllabus",
    "stimuli": "stimulus",
    "indices": "index", "matrices": "matrix", "appendices": "appendix", "vertices": "vertex",
    "crises": "crisis", "analyses": "analysis", "diagnoses": "diagnosis",
    "hypotheses": "hypothesis",
    "theses": "thesis", "oases": "oasis", "axes": "axe", "neuroses": "neurosis", "larvae": "larva",
    "antennae": "antenna", "formulae": "formula", "memoranda": "memorandum", "strata": "stratum",
    "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half",
    "shelves": "shelf", "wolves": "wolf", "thieves": "thief", "loaves": "loaf", "calves": "calf",
    "hooves": "hoof", "scarves": "scarf", "selves": "self", "elves": "elf", "sheaves": "sheaf",
    "shoes": "shoe", "toes": "toe", "canoes": "canoe", "foes": "foe", "hoes": "hoe",
    "aloes": "aloe",
    "movies": "movie", "cookies": "cookie", "zombies": "zombie", "calories": "calorie",
    "ties": "tie",
    "pies": "pie", "dies": "die", "rookies": "rookie", "selfies": "selfie", "hoodies": "hoodie",
    "collies": "collie", "smoothies": "smoothie", "rookeries": "rookery", "prairies": "prairie",
    "brownies": "brownie",
    "bookies": "bookie", "birdies": "birdie", "bogeys": "bogey", "eyries": "eyrie",
    "freebies": "freebie",
    "headaches": "headache", "aches": "ache", "avalanches": "avalanche", "caches": "cache",
    "niches": "niche", "moustaches": "moustache", "creches": "creche", "crèches": "crèche",
    "quiches": "quiche", "axles": "axle",
    "buses": "bus", "gases": "gas", "lenses": "lens", "viruses": "virus", "campuses": "campus",
    "bonuses": "bonus", "censuses": "census", "surpluses": "surplus", "choruses": "chorus",
    "circuses": "circus", "focuses": "focus", "minibuses": "minibus", "trolleybuses": "trolleybus",
    "omnibuses": "omnibus", "octopuses": "octopus", "walruses": "walrus", "crocuses": "crocus",
    "sinuses": "sinus",
    "cactuses": "cactus", "statuses": "status", "fetuses": "fetus", "foetuses": "foetus",
    "geniuses": "genius", "atlases": "atlas", "canvases": "canvas", "aliases": "alias",
    "biases": "bias",
    "irises": "iris", "pancreases": "pancreas", "coronaviruses": "coronavirus", "quizzes": "quiz",
    "passersby": "passerby", "passers-by": "passer-by", "runners-up": "runner-up", "mps": "MP",
    "brethren": "brother", "kine": "cow", "firemen": "fireman", "kronor": "krona",
    "attorneys": "attorney", "cafes": "cafe", "heroes": "hero",
}  # fmt: skip

SAME = frozenset(
    """lynx
    aircraft spacecraft hovercraft watercraft sheep deer fish salmon trout cod tuna squid shrimp
    bison moose swine cattle poultry livestock offspring staff personnel police troops crew
    series species headquarters barracks works gallows crossroads means people folk clergy
    infantry cavalry artillery riffraff grouse elk reindeer carp mackerel herring plankton dead
    wounded injured percent dice vermin youth elite cannon ammunition quail buffalo antelope
    jobless homeless unemployed rohingya chinese japanese portuguese maltese vietnamese lebanese
    taiwanese sudanese swiss british french dutch irish welsh english spanish iranian sinti roma
    inuit maori""".split()
) - frozenset(("percent", "iranian", "artillery", "ammunition", "youth", "elite", "people"))
"""Nouns whose plural is the same word, or that are plural without an -s."""

NOT_PLURAL = frozenset(
    """this his its was has is does us as yes thus plus gas bus less across always perhaps towards
    afterwards besides sometimes overseas previous serious various famous news politics
    economics physics mathematics athletics gymnastics aids diabetes rabies measles mumps lens
    bias basis crisis analysis thesis emphasis axis oasis virus campus census status bonus
    chorus circus focus genius surplus corpus cactus octopus nexus consensus apparatus
    prospectus hiatus plus minus versus bus minibus walrus fetus sinus chaos ethos pathos cosmos
    canvas atlas christmas texas kansas paris dallas wales thames los las des les hers ours
    yours theirs whose process progress congress success business access address express press
    glass class mass grass pass loss boss cross dress stress witness princess mattress business
    fitness illness wilderness business upwards downwards afterwards nowadays indoors outdoors
    downstairs upstairs hence else unless nonetheless regardless doubtless mr mrs ms dr st jones
    james williams charles thomas lewis davis harris evans hughes phillips adams mills rogers
    collins edwards morris electronics robotics logistics genetics tennis billiards darts series
    species""".split()
) - frozenset(("series", "species", "darts"))


GROUPS = frozenset(
    """crew team squad panel jury family household party committee group cast staff board council
    gang band choir class cabinet delegation audience crowd orchestra ensemble quorum convoy
    population congregation workforce queue army force city town country nation village island
    electorate""".split()
)
"""Nouns that are followed by "of" and the number of their members."""
MEMBER_OF = {
    "crew": "crew member", "team": "team member", "squad": "squad member", "panel": "panel member",
    "jury": "juror", "family": "person", "household": "person", "party": "person",
    "cast": "cast member",
    "committee": "committee member", "board": "board member", "council": "council member",
    "staff": "employee", "workforce": "employee", "class": "pupil", "audience": "person",
    "crowd": "person",
    "congregation": "person", "population": "person", "convoy": "vehicle", "queue": "person",
    "army": "soldier",
    "city": "person", "town": "person", "country": "person", "nation": "person",
    "village": "person", "island": "person", "electorate": "voter",
}  # fmt: skip
MEASURED_BY = {
    "membership": "member", "population": "person", "attendance": "person", "workforce": "employee",
    "headcount": "employee", "staff": "employee", "payroll": "employee", "enrolment": "student",
    "enrollment": "student",
    "circulation": "copy", "viewership": "viewer", "readership": "reader", "ridership": "passenger",
    "turnout": "", "unemployment": "person", "employment": "person",
    "toll": "person", "crowd": "person",
    "audience": "person",
    "fleet": "", "mortality": "", "electorate": "voter", "followers": "follower", "capacity": "",
}  # fmt: skip
"""What is counted where only the total is named: "membership fell to 900"."""
AGENTS = {"applied": "applicant", "voted": "voter", "attended": "person", "came": "person",
          "responded": "respondent", "took": "person", "died": "person",
          "survived": "survivor"}  # fmt: skip

COMMON_S_VERBS = frozenset(
    """finds suggests warns urges hopes
    says gets makes takes goes comes gives keeps needs wants seems becomes remains includes
    means shows falls rises begins plans looks leads runs helps faces opens closes hits sees
    leaves lists tells describes""".split()
)
"""Words in -s that are more often verbs than plurals right after a noun."""

RHYTHMS = frozenset("daily weekly monthly yearly nightly quarterly hourly".split())
ADVERBS_BEFORE_NOUNS = frozenset("overseas offshore overnight away home inland".split())
"""Adverbs that stand before a noun as well: "58 overseas markets"."""
PARTICIPLES = frozenset("spent lost used reported hit held".split())
"""Verbs that stand before a noun as well: "40 spent shell casings"."""

COLLECTIVES = frozenset(
    """fleet crew team squad panel jury committee board council cabinet staff workforce class poll
    survey sample study trial cohort audience crowd herd flock convoy network chain list register
    series set collection portfolio stock family household village town hamlet neighbourhood
    neighborhood community estate building block complex campus hospital school prison camp cluster
    parliament assembly chamber group party delegation field shortlist union alliance coalition
    consortium league federation system cast commission brigade contingent convoy gang band corps
    battalion choir orchestra troupe pack swarm queue roster syndicate bloc panel""".split()
)
"""What is made up of the things that it is said to be of: "a network of 41 clinics"."""
