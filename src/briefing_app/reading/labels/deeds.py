"""What a verb does to what is counted: the participle that may stand behind its object."""

from briefing_app.reading.labels.tokens import KIND_OF
from briefing_app.reading.lexicon.verbs import IRREGULAR, PARTICIPLE
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.pattern import Pattern

_HOLLOW = frozenset(
    """wait waits waited live lives reported announced said had has have resulted ended involved
    meant reached hit number numbers numbered totalled totaled included include includes
    including estimated
    showed started passed crossed brought faced based amounted ranged dropped climbed jumped
    increased decreased declined rose fell grew lived stayed lasted lasts remained remains held
    costed averaged weighed weigh weighs weighing tumbled slipped surged soared plunged slumped
    saw see sees
    put got get gets made make makes kept keep keeps became become is was are were be been did do
    does came come went go goes stood stand stands ran run runs took accounted represented
    comprised constitute constituted equalled exceeded topped leaving having being making hold
    holds houses hosts contains contain remain marked marks say says show shows compared estimate
    estimates suggests left cost costs stretches stretched stretch extends extended reaches spans
    spanned measures measured covers cross crosses top tops exceed exceeds near nears
    remaining start starts""".split()
)
"""Verbs whose participle says nothing of their object, or says it wrongly."""

STAYING = frozenset(
    """come gone become
    died lived stayed remained arrived voted attended worked travelled traveled waited applied
    survived fled gathered marched protested responded agreed graduated participated returned
    escaped fell rose lasted ended began stood came went grew appeared belonged existed happened
    occurred qualified slept sat ran swam deliberated competed queued camped talked spoke sailed
    disappeared vanished collapsed mattered struggled commuted retired resigned drowned
    complained replied objected appealed cycled walked cooperated volunteered relied lapsed
    emigrated resulted contributed succeeded""".split()
)
"""Verbs in -ed and -t that take no object: what stands before them does it."""


def participle_of(verb: str) -> str:
    """Return the participle of a verb form that says something of its object, or empty."""
    if verb in _HOLLOW:
        return ""
    return form_of(verb)


def form_of(verb: str) -> str:
    """Return the participle of any verb form: "took" → "taken", "hires" → "hired"."""
    if verb in PARTICIPLE:
        return PARTICIPLE[verb]
    kinds = classes_of(verb)
    if "P" in kinds and verb not in IRREGULAR:
        return verb
    base = _base(verb, kinds)
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base in PARTICIPLE:
        return PARTICIPLE[base]
    if "P" in classes_of(base) and not is_known(f"{base}ed"):
        return base  # "grounds" has "grounded"
    for form in _regular(base):
        if is_known(form) and "P" in classes_of(form):
            return form
    return ""


def third_person(verb: str) -> str:
    """Return a bare verb as its third person, any other form as it is: "go" → "goes"."""
    if verb in KIND_OF:
        return {"have": "has", "do": "does"}.get(verb, verb)
    for form in (f"{verb}es", f"{verb[:-1]}ies", f"{verb}s"):
        if "Z" in classes_of(form) and is_known(form):
            return form
    return verb


def gerund_of(base: str) -> str:
    """Return the form in -ing of a bare verb, or empty: "fall" → "falling", "die" → "dying"."""
    forms = (f"{base[:-2]}ying", f"{base[:-1]}ing", f"{base}{base[-1:]}ing", f"{base}ing")
    for form in (*forms, f"{base}king") if base.endswith("c") else forms:
        cut = len(base) + 3 - len(form)
        fits = cut < 1 or base.endswith("ie" if form.endswith("ying") and cut == 1 else "e")
        if fits and is_known(form) and "G" in classes_of(form):
            return form
    return ""


def bare_of(done: str) -> str:
    """Return the bare form of a past form or participle, or empty where no form gives it:
    "taped" → "tape", "scrapped" → "scrap", "notified" → "notify", "overgrown" → "overgrow".
    """
    if done in _BARE:
        return _BARE[done]
    if "B" in classes_of(done):
        return done
    if not done.endswith("ed"):
        ends = {"n": (done[:-1], done[:-2]), "t": (done[:-1],)}.get(done[-1:], ())
        return next((cut for cut in ends if "B" in classes_of(cut)), "")
    cuts = (done[:-2], done[:-1], f"{done[:-3]}y", done[:-3])
    known = [cut for cut in cuts if "B" in classes_of(cut)]
    for bases in (known, [cut for cut in cuts if gerund_of(cut)]):
        usual = (cut for cut in bases if done == _regular(cut)[0])
        other = (cut for cut in bases if done in (*_regular(cut), f"{cut}ked"))
        if bare := next(usual, "") or next(other, ""):
            return bare
    return ""


_BARE = {done: bare for bare, done in IRREGULAR.items()}


def _base(verb: str, kinds: str) -> str:
    if "Z" in kinds and verb.endswith("s"):
        for cut in (verb[:-1], verb[:-2], verb[:-3] + "y"):
            if "B" in classes_of(cut):
                return cut
    if "G" in kinds and verb.endswith("ing"):
        stem = verb[:-3]
        doubled = stem[-2:-1] == stem[-1:]
        for cut in (stem[:-1], stem) if doubled else (stem, stem + "e"):
            if "B" in classes_of(cut):
                return cut
    return verb


def _regular(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y"):
        return (base[:-1] + "ied", base + "ed")
    forms = (base + "ed", base + base[-1:] + "ed")
    return forms[::-1] if _DOUBLING.fullmatch(base) else forms


_DOUBLING = Pattern(r"[^aeiou]+[aeiou][^aeiouwxy]|.+(?:rol|fer|mit|cur|pel)")
"""Verbs that double their last letter: "scrap", "rob", "control", "transfer"."""


_BROUGHT = Pattern(r"(?P<what>.+?) (?P<goal>(?:to|into|onto) .+)")


def parted(stuff: str) -> tuple[str, str]:
    """Return stuff or money, and where it was brought to: ("water", "to camps")."""
    found = _BROUGHT.fullmatch(stuff)
    return (found["what"], found["goal"]) if found else (stuff, "")


def with_deed(stuff: str, done: str) -> str:
    """Return stuff with what was done to it before where it went: "water trucked to camps"."""
    what, goal = parted(stuff)
    return f"{what} {done} {goal}".rstrip()


def without_deed(label: str) -> str:
    """What a label counts, without what was done to it: of "people killed", the people."""
    words = label.split()
    end = next((i for i, w in enumerate(words) if i and classes_of(w)[:1] in ("P", "D")), None)
    return " ".join(words[:end])
