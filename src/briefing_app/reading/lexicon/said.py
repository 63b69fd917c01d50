"""Words around a number that decide what is said of it: hedge, marks, direction."""

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
    )
)
MOVES = frozenset(
    """went go goes gone crept move moved moves climbed climb climbs edged back rose risen rise
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
POINTING = frozenset("the its their his her that".split())
COMPARED = frozenset("percent cent times million billion points twice".split())
"""What an amount ends with that "more than" compares."""
LIMITS = frozenset(("almost", "more_than", "at_least", "less_than", "at_most"))
QUOTING = frozenset(('"', "“", "‘", "["))
