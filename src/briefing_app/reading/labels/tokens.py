"""What the words of a sentence are once they are told apart, and the closed classes of English.

Which word is of which class where several could be is for `words` and `open_words`.
"""

from typing import NamedTuple

DETERMINERS = frozenset(
    """the a an its their his her our my your this these those some any each every all another both
    such no many several few either neither enough whose""".split()
)
COMPARING = frozenset("more fewer less".split())
PREPOSITIONS = frozenset(
    """in on at by for from with within without into onto over under above below between among
    through during before after since until against about around across along near off out of up
    down as than per like despite behind beyond towards toward amid inside outside throughout
    via including excluding except plus versus alongside following upon beside besides""".split()
)
CONJUNCTIONS = frozenset("and or but nor plus yet".split())
SUBORDINATORS = frozenset(
    """while whereas although though because when if unless where whether how why once""".split()
)
RELATIVES = frozenset("who which whom what".split())
PRONOUNS = frozenset(
    """it they he she we i you them him us me one others there here everyone someone nobody
    nothing everything something anything anyone none ones
    those theirs ours yours hers""".split()
)
COPULAS = frozenset("is are was were be been being am isn't wasn't aren't weren't".split())
HAVE = frozenset("has have had having hasn't haven't hadn't".split())
MODALS = frozenset(
    """will would can could may might must shall should cannot can't won't wouldn't couldn't do
    does did don't doesn't didn't""".split()
)
ADVERBS = frozenset(
    """not also still already just only even again soon later earlier ago always once almost nearly
    roughly too well mostly largely mainly never often usually sometimes perhaps however meanwhile
    instead very rather quite altogether overall together alone apart respectively annually
    nationwide worldwide abroad ever yet then so now back away ahead forward apiece further
    separately alas least most far itself themselves himself herself ourselves myself
    yourself yourselves""".split()
)
NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)"
)
SCALES = frozenset("hundred thousand million billion trillion crore lakh dozen mn bn m".split())
MONEY_SIGNS = frozenset("$€£¥₹")
"""Signs that open a sum of money."""
NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety""".split()
)
ACTIVE = frozenset(
    """reached received attended visited joined entered crossed passed gained earned scored won beat
    made gave told took bought chose had got left met heard saw watched""".split()
)
"""Verbs that hardly stand before a noun as its participle: "41 million reached customers"."""
SPEAKING = frozenset(
    """said says say saying told tells tell announced announces reported reports report warned warns
    warn added adds noted notes claimed claims argued argues estimated estimates expected expects
    confirmed confirms revealed reveals showed shows found finds suggested suggests insisted insists
    stated states wrote writes explained explains believed believes denied denies admitted admits
    promised promises predicted predicts forecast forecasts concluded concludes stressed stresses
    informed reminded assured""".split()
)
"""Verbs that a clause with *that* follows."""
ADDRESSING = frozenset("told tells tell warned warns warn informed reminded assured".split())
"""Those of them that name whom they speak to before the clause."""
PARTICLES = frozenset("up down out off back away over aside".split())
BRINGING = frozenset("take takes took taking bring brings brought bringing".split())
"""Verbs that bring an amount to a number: "took the toll to 19"."""
TAKING_IN = frozenset("took take takes taking brought brings bring raked pulled put puts".split())

BE_OR_HAVE = COPULAS | HAVE
AUXILIARIES = BE_OR_HAVE | MODALS

_CLOSED = (
    ("D", DETERMINERS | COMPARING), ("P", PREPOSITIONS), ("C", CONJUNCTIONS), ("S", SUBORDINATORS),
    ("W", RELATIVES), ("O", PRONOUNS), ("X", AUXILIARIES), ("A", ADVERBS),
)  # fmt: skip
_SPEAKERS = ("i", "we", "you", "they", "he", "she")
KIND_OF = {word: kind for kind, words in reversed(_CLOSED) for word in words}
KIND_OF |= {f"{who}'{end}": "O" for who in _SPEAKERS for end in ("ve", "m", "re", "ll", "d")}
"""Pronouns with what is left of an auxiliary are pronouns: "I've been farming"."""


class Token(NamedTuple):
    """A word, number, time or mark, where it stands, and its kind.

    D determiner, P preposition, I the *to* of an infinitive, C conjunction, S subordinator,
    W relative, O pronoun, A adverb, J adjective, N noun, X auxiliary, F finite verb, B bare verb,
    E form in -ed, G form in -ing, # figure, Y other number or time, M mark, L particle.
    """

    start: int
    end: int
    text: str
    low: str
    kind: str
    figure: int = -1
    """The index of the figure that the token is, or -1."""
    hedge: str = ""
    """The words before a number that soften or bound it: "fewer than"."""
