"""Hedges and marks: words before and after a number that limit it."""

ABOUT, ALMOST, MORE, LESS, LEAST, MOST = (
    "about",
    "almost",
    "more_than",
    "less_than",
    "at_least",
    "at_most",
)

BEFORE = {
    ABOUT: [
        "about", "around", "roughly", "approximately", "approx", "approx .", "some", "circa",
        "c .", "ca", "ca .",
        "somewhere around", "in the region of", "in the order of", "on the order of",
        "of the order of",
        "perhaps", "maybe", "something like", "give or take", "in the neighbourhood of",
        "in the neighborhood of",
        "in the vicinity of", "an estimated", "estimated", "estimated at", "est", "est .",
        "hovering around", "an average of about", "say",
        "a rough", "a good", "more or less", "broadly", "loosely", "the best part of about",
        "estimated to be", "estimated to be about",
        "thought to be", "probably", "reckoned to be", "~", "≈", "∼", "±", "around about",
        "round about", "barely", "in or around", "ballpark", "plus or minus", "possibly",
    ],
    ALMOST: [
        "almost", "nearly", "close to", "approaching", "just short of", "shy of", "just shy of",
        "not quite", "nearing", "verging on",
        "practically", "virtually", "near", "the best part of", "the better part of",
        "a shade under about", "close on", "nigh on", "pushing", "well-nigh",
        "almost exactly about", "very nearly", "not far short of", "not far off",
        "little short of",
    ],
    MORE: [
        "more than", "over", "above", "in excess of", "exceeding", "greater than", "upwards of",
        "upward of", "north of",
        "just over", "well over", "just above", "well above", "slightly more than",
        "a little more than", "a little over", "slightly over", "higher than",
        "slightly above", "a bit more than", "a bit over", "larger than", "bigger than",
        "better than", "longer than", "older than", "heavier than", "taller than", "faster than",
        "exceeded", "exceeds", "exceed", "crosses",
        "surpassed", "surpassing", "surpass", "surpasses", "topped", "topping", "tops", "beyond",
        "a good", "just past", "comfortably over", "comfortably above", "comfortably more than",
        "far more than", "well in excess of", "no fewer than about",
        "considerably more than", "much more than", "way over", "way more than", "not just", ">",
        "deeper than", "a shade over", "a fraction over", "even more than",
        "significantly more than", "richer than", "substantially more than", "passed", "crossed",
        "slightly higher than", "outnumbered", "top",
    ],
    LESS: [
        "less than", "fewer than", "under", "below", "just under", "just below", "well under",
        "well below", "lower than", "smaller than",
        "slightly less than", "slightly under", "slightly below", "a little less than",
        "a little under", "a bit less than", "a bit under", "south of", "shorter than",
        "younger than",
        "cheaper than", "<", "a shade under", "a fraction under", "far fewer than",
        "far less than", "much less than", "slightly fewer than", "lighter than", "slower than",
        "comfortably under", "comfortably below", "a fraction below", "inside",
        "barely below", "sub -",
        "far below", "just inside", "nowhere near", "slightly lower than",
    ],
    LEAST: [
        "at least", "no fewer than", "no less than", "not less than", "not fewer than",
        "a minimum of", "minimum", "a minimum", "minimum of", "starting at", "starting from",
        "as little as", "as young as", "starts at", "start at", "start from", "starts from",
        "as few as", "as low as", "≥", "at the very least", "at a minimum",
        "the minimum of", "upwards from", "at minimum", "> =", "not below", "no lower than",
        "no smaller than", "never less than",
        "never fell below", "never dropped below", "not fall below", "never below",
        "never fewer than",
        "no younger than", "no shorter than",
    ],
    MOST: [
        "at most", "up to", "as many as", "as much as", "no more than", "not more than",
        "a maximum of", "maximum", "a maximum", "maximum of", "at the most",
        "as high as", "capped at", "limited to", "≤", "not exceeding", "never exceeded",
        "never exceeds", "anything up to", "as long as", "as far as",
        "the maximum of", "< =", "only up to", "no larger than", "no bigger than",
        "no higher than", "no longer than", "no older than", "never more than", "not over",
        "not above", "never above", "must not exceed", "not exceed", "cannot exceed", "a cap of",
        "a ceiling of", "a limit of",
        "an upper limit of", "as late as", "as large as", "as big as", "as old as",
        "anywhere up to", "nothing more than", "not to exceed",
    ],
}  # fmt: skip
AFTER = {
    ABOUT: [
        "or so", "or thereabouts", "or thereabout", "approximately", "approx", "or something",
        "- odd", "odd", "ish", "- ish", "give or take", "- or - so", "or more or less",
        "plus or minus",
    ],
    MORE: ["and a bit", "and change", "and some", "- plus and counting"],
    LEAST: [
        "or more", "or longer", "or older", "or above", "or over", "or higher", "or greater",
        "or better", "or larger", "or heavier", "or bigger", "or taller", "or worse",
        "and up", "and over", "and above", "and older", "and upwards", "and upward", "and more",
        "and counting", "+", "- plus", "plus", "minimum", "and longer", "at least",
        "at the least", "at the very least", "at a minimum", "or upwards", "- or - more",
        "upwards", "or farther", "or further", "or faster",
    ],
    MOST: [
        "or less", "or fewer", "or under", "or below", "or lower", "or younger", "or shorter",
        "or smaller", "at most", "at the most", "at the outside", "and under", "and below",
        "and younger", "maximum", "max", "tops", "or earlier", "or cheaper", "or slower",
        "or lighter",
    ],
}  # fmt: skip

LOOSE = frozenset("about around some roughly approximately nearly".split())
MARKS_OF_NOUNS = frozenset(
    """estimated provisional preliminary projected forecast expected alleged presumed unconfirmed
    suspected feared""".split()
)
"""Marks that limit a number also where they stand before its noun: "41 suspected cases"."""
MARKS_OF_TIMES = frozenset("provisional preliminary projected forecast expected".split())
"""Marks of a number that is not final yet; the one it is measured against mostly is."""
MARKS = {
    "estimated": "estimated", "estimate": "estimated", "estimates": "estimated",
    "estimating": "estimated", "estimation": "estimated",
    "provisional": "provisional", "provisionally": "provisional", "preliminary": "preliminary",
    "projected": "projected", "projects": "projected", "projection": "projected",
    "projections": "projected",
    "forecast": "forecast", "forecasts": "forecast", "forecasting": "forecast",
    "predicted": "forecast", "predicts": "forecast",
    "expected": "expected", "expects": "expected", "expect": "expected",
    "anticipated": "expected", "anticipates": "expected",
    "reported": "reported", "reportedly": "reported", "alleged": "alleged", "allegedly": "alleged",
    "planned": "planned", "plans": "planned", "targeted": "target", "target": "target",
    "believed": "believed",
    "presumed": "presumed", "unconfirmed": "unconfirmed", "confirmed": "confirmed",
    "suspected": "suspected",
    "adjusted": "adjusted", "revised": "revised", "average": "average", "averaging": "average",
    "averaged": "average", "averages": "average", "median": "median",
    "record": "record", "feared": "feared",
}  # fmt: skip
