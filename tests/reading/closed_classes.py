"""The closed word classes of English, all of them: what no text can do without.

A text that the reader was never tried on brings new nouns and verbs, but these words are the same
in every text. A rule that cannot bear one of them cannot bear English.
"""

ARTICLES = "a an the".split()
DETERMINERS = """this that these those each every either neither some any no all both half such
    what whatever which whichever whose enough much many more most several few fewer fewest little
    less least another other own same certain various""".split()
PERSONAL = """I me you he him she her it we us they them myself yourself himself herself itself
    oneself ourselves yourselves themselves mine yours his hers ours theirs my your its our
    their""".split()
INDEFINITE = """someone somebody something anyone anybody anything everyone everybody everything
    nobody nothing none one ones others oneself""".split()
RECIPROCAL = ["each other", "one another"]
RELATIVES = "who whom whose which that where when why whoever whomever whatever whichever".split()
QUESTIONS = "who whom whose what which when where why how".split()
PREPOSITIONS = """aboard about above across after against along alongside amid amidst among amongst
    around as astride at atop barring before behind below beneath beside besides between beyond but
    by concerning considering despite down during except excepting excluding failing following for
    from given in including inside into like minus near notwithstanding of off on onto opposite out
    outside over past pending per plus regarding round save since than through throughout till to
    toward towards under underneath unlike until unto up upon versus via with within without
    worth""".split()
LONG_PREPOSITIONS = """according to|ahead of|along with|apart from|as for|as of|as per|as well as|
    aside from|because of|close to|contrary to|due to|except for|in addition to|in case of|
    in favour of|in front of|in place of|in spite of|in terms of|instead of|near to|next to|
    on top of|on behalf of|other than|out of|outside of|owing to|prior to|rather than|regardless of|
    subsequent to|thanks to|together with|up to|with regard to""".replace("\n", "").split("|")
CONJUNCTIONS = """and or but nor so yet for because although though while whereas if unless until
    since when whenever where wherever whether once before after as than that lest provided
    supposing""".split()
LONG_CONJUNCTIONS = """as long as|as soon as|as though|as if|even if|even though|in order that|
    so that|now that|no sooner|not only|rather than""".replace("\n", "").split("|")
AUXILIARIES = """am is are was were be been being have has had having do does did done doing can
    could may might must shall should will would ought need dare used""".split()
CONTRACTIONS = """isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't
    cannot couldn't mightn't mustn't shan't shouldn't won't wouldn't needn't it's he's she's that's
    there's who's what's let's I'm you're we're they're I've you've we've they've I'd he'd we'd
    they'd I'll he'll she'll it'll we'll they'll isn’t didn’t it’s that’s""".split()
PARTICLES = """not to up down off on in out away back over through apart aside along forward
    together""".split()
ADVERBS = """here there now then thus hence therefore however moreover otherwise also too either
    neither only even just still already yet again ever never always often seldom sometimes
    almost nearly about roughly quite rather very so well else perhaps maybe indeed instead
    meanwhile nevertheless nonetheless once twice thrice""".split()
INTERJECTIONS = "yes no oh please".split()
CARDINALS = """zero nought nil one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand million billion trillion dozen score pair
    couple""".split()
ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    twentieth hundredth thousandth last next""".split()
FRACTIONS = "half halves third thirds quarter quarters fifth tenths".split()

CLASSES = (
    ARTICLES, DETERMINERS, PERSONAL, INDEFINITE, RECIPROCAL, RELATIVES, QUESTIONS, PREPOSITIONS,
    LONG_PREPOSITIONS, CONJUNCTIONS, LONG_CONJUNCTIONS, AUXILIARIES, CONTRACTIONS, PARTICLES,
    ADVERBS, INTERJECTIONS, CARDINALS, ORDINALS, FRACTIONS,
)  # fmt: skip
WORDS = tuple(sorted({" ".join(word.split()) for words in CLASSES for word in words}))
