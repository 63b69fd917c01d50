"""The verbs and function words by which a label finds subject, verb and object. General English."""

BRING_ABOUT = frozenset("result lead led bring brought end yield produce cause mean meant".split())
"""Stems of verbs that only say that there are the things after them: "resulted in 288 arrests"."""

PARTICIPLE = {
    "gave": "given", "took": "taken", "drew": "drawn", "drove": "driven", "wrote": "written",
    "built": "built", "bought": "bought", "sold": "sold", "made": "made", "held": "held",
    "found": "found", "won": "won", "lost": "lost", "spent": "spent", "sent": "sent",
    "cut": "cut", "shot": "shot", "caught": "caught", "laid": "laid", "paid": "paid",
    "put": "put", "saw": "seen", "shut": "shut", "got": "received", "had": "", "has": "",
    "have": "", "set": "set", "ate": "eaten", "stole": "stolen", "chose": "chosen",
    "grew": "grown", "knew": "known", "led": "led", "lent": "lent", "met": "met", "ran": "run",
    "sought": "sought", "swept": "swept", "taught": "taught", "told": "told", "threw": "thrown",
    "borrowed": "borrowed", "left": "left", "brought": "brought", "hit": "hit", "hold": "held",
    "give": "given", "take": "taken", "build": "built", "buy": "bought", "sell": "sold",
    "make": "made", "spend": "spent", "send": "sent", "lose": "lost", "pay": "paid",
    "need": "needed", "needs": "needed", "expect": "expected", "expects": "expected",
    "use": "used", "uses": "used", "employ": "employed", "employs": "employed",
    "serve": "served", "serves": "served", "treat": "treated", "plan": "planned",
    "plans": "planned", "offer": "offered", "want": "wanted", "wants": "wanted",
    "carry": "carried", "carries": "carried", "draw": "drawn", "produce": "produced",
    "produces": "produced", "run": "run", "runs": "run", "owns": "owned", "own": "owned",
    "create": "created", "deliver": "delivered", "receive": "received", "receives": "received",
    "earn": "earned", "earns": "earned", "install": "installed",
    "wore": "worn", "froze": "frozen", "sang": "sung",
    "bit": "bitten", "blew": "blown", "broke": "broken", "flew": "flown", "forgot": "forgotten",
    "forgave": "forgiven", "hid": "hidden", "rode": "ridden", "shook": "shaken", "swore": "sworn",
    "tore": "torn", "overtook": "overtaken", "undertook": "undertaken", "oversaw": "overseen",
    "foresaw": "foreseen", "rewrote": "rewritten", "redrew": "redrawn", "retook": "retaken",
    "withdrew": "withdrawn", "underwent": "undergone", "undid": "undone", "overran": "overrun",
    "wove": "woven", "woke": "woken", "bore": "borne", "outsold": "outsold", "rang": "rung",
    "began": "begun", "drank": "drunk", "sank": "sunk", "spoke": "spoken",
}  # fmt: skip
"""Verb forms and the participle that follows a noun: "gave 40 doses" → "doses given"."""

FINITE = frozenset(
    """
    is are was were be been being has have had do does did will would can could shall should
    may might must rose fell went came got gave took made saw drew said says say told stood
    stands stand reached reaches hit grew won lost cost costs spent sold bought built ran runs
    run began begins ended ends left leaves held holds kept led met paid pays put sent set
    shut spoke speaks drove flew broke brought became become becomes felt fought found hid
    hurt knew laid lay lent let lit meant means sank sought shook shot shrank slept slid
    spread stole struck stuck swept swam swung taught thought threw understood wore woke wrote
    died dies die live lives remain remains account accounts make makes rise rises fall falls
    include includes earn earns expect expects want wants need needs plan plans show shows
    estimate estimates believe believes cover covers carry carries claim claims tell tells
    weigh weighs measure measures total totals average averages exceed exceeds employ employs
    serve serves receive receives produce produces contain contains hit hits jump jumps climb
    climbs drop drops stay stays come comes go goes take takes get gets give gives use uses
    own owns rent rents work works travel travels attend attends visit visits vote votes sell
    sells buy buys pay belong belongs depend depends follow follows needed charge charges
    leave range ranges earned turn turns last lasts lie lies sit sits marks mark drive drives
    """.split()
)
"""Words that end a subject, besides those in -ed."""

NOT_VERBS = frozenset(
    """hundred united bed red need seed speed indeed feed breed limited combined estimated expected
    unemployed so-called aged percent weed hatred sacred shared armed used advanced""".split()
)
"""Words in -ed that are rarely the verb."""

UP = frozenset(
    """rose rise rises risen up increase increased increases grew growth gain gained climbed jumped
    more higher raised surged soared improved""".split()
)

ADJECTIVE_NOUN = {
    "deep": "depth", "high": "height", "long": "length", "wide": "width", "tall": "height",
    "thick": "thickness", "old": "age", "away": "distance", "heavy": "weight", "across": "width",
    "apart": "distance", "below": "depth", "ahead": "lead", "behind": "gap", "short": "shortfall",
    "late": "delay", "later": "delay", "fast": "speed", "older": "age difference",
}  # fmt: skip
"""What an adjective after a measure says it is a measure of."""

DETERMINERS = frozenset(
    """the a an its their his her our my this that these those some any each every all another both
    such other no more most many several few""".split()
)

PREPOSITIONS = frozenset(
    """
    in on at by for from to with within without into onto over under above below between among
    through during before after since until against about around across along near off out of
    up down as than per like despite behind beyond
    """.split()
)


DEEDS = {
    "seizure": "seized", "seizures": "seized", "purchase": "bought", "purchases": "bought",
    "sales": "sold", "donations": "donated", "donation": "donated", "deliveries": "delivered",
    "payments": "paid", "arrests": "arrested", "losses": "lost", "investments": "invested",
    "investment": "invested", "exports": "exported", "imports": "imported", "thefts": "stolen",
    "orders": "ordered", "confiscations": "confiscated", "discoveries": "discovered",
    "repairs": "repaired", "rescues": "rescued", "evacuations": "evacuated",
    "recoveries": "recovered", "loans": "lent", "awards": "awarded", "grants": "granted",
    "arrest": "arrested", "loss": "lost", "closure": "closed", "closures": "closed",
    "sale": "sold", "delivery": "delivered", "theft": "stolen", "discovery": "discovered",
    "rescue": "rescued", "evacuation": "evacuated", "construction": "built",
    "destruction": "destroyed", "release": "released", "removal": "removed",
    "creation": "created", "demolition": "demolished", "cancellation": "cancelled",
    "deportation": "deported", "detention": "detained", "recruitment": "recruited",
    "vaccination": "vaccinated", "installation": "installed", "replacement": "replaced",
    "restoration": "restored", "abduction": "abducted", "displacement": "displaced",
}  # fmt: skip
"""Nouns that name a deed and the participle that says it of its object."""

SAYING_NOTHING = frozenset(
    """reported reports announced said had has have resulted ended involved meant reached hit
    numbered totalled totaled counted recorded included include includes including estimated showed
    started passed crossed brought served attended visited followed faced fined led saw made put
    opened closed finished expected needed used hurt based amounted ranged dropped climbed jumped
    increased decreased declined rose fell grew lived stayed welcomed lasted remained held costed
    averaged weighed
    tumbled slipped surged soared plunged slumped""".split()
)
"""Verbs whose participle says nothing of their object, or says it wrongly."""

KEPT = frozenset(
    """expected needed used hurt visited attended served recorded reported welcomed opened
    closed""".split()
)
NO_DEEDS = frozenset(
    """including during following according regarding concerning costing having being making
    reaching totalling totaling bringing showing using meaning building evening morning housing
    funding nothing something anything everything""".split()
)
PLANNING = frozenset(
    """plans plan planned wants want wanted expects expected aims aim hopes hope intends intend is
    are due set voted agreed promised pledged likely vows ready""".split()
)
IRREGULAR = {
    "bear": "borne", "beat": "beaten", "bind": "bound", "bite": "bitten", "blow": "blown",
    "break": "broken", "breed": "bred", "bring": "brought", "build": "built", "burn": "burned",
    "buy": "bought", "catch": "caught", "choose": "chosen", "cut": "cut", "dig": "dug",
    "draw": "drawn", "drink": "drunk", "drive": "driven", "eat": "eaten", "feed": "fed",
    "broadcast": "broadcast", "cast": "cast", "forecast": "forecast",
    "fight": "fought", "find": "found", "fly": "flown", "forget": "forgotten",
    "freeze": "frozen", "get": "received", "give": "given", "grow": "grown", "hang": "hung",
    "hear": "heard", "hide": "hidden", "hit": "hit", "hold": "held", "hurt": "hurt",
    "keep": "kept", "know": "known", "lay": "laid", "lead": "led", "leave": "left",
    "lend": "lent", "let": "let", "lose": "lost", "make": "made", "meet": "met",
    "overtake": "overtaken", "pay": "paid", "put": "put", "read": "read",
    "rebuild": "rebuilt", "ride": "ridden", "run": "run", "see": "seen", "seek": "sought",
    "sell": "sold", "send": "sent", "set": "set",
    "shake": "shaken", "shed": "shed", "shoot": "shot", "shut": "shut", "sing": "sung",
    "sink": "sunk", "sleep": "slept", "speak": "spoken", "spend": "spent", "split": "split",
    "spread": "spread", "steal": "stolen", "strike": "struck", "sweep": "swept", "take": "taken",
    "teach": "taught", "tear": "torn", "tell": "told", "think": "thought", "throw": "thrown",
    "undergo": "undergone", "wear": "worn", "win": "won", "withdraw": "withdrawn",
    "write": "written",
    "begin": "begun", "bend": "bent", "bleed": "bled", "deal": "dealt", "foresee": "foreseen",
    "forgive": "forgiven", "forgo": "forgone", "overpay": "overpaid",
    "underpay": "underpaid", "grind": "ground", "light": "lit", "mislead": "misled", "mow": "mown",
    "oversee": "overseen", "redraw": "redrawn", "repay": "repaid", "resell": "resold",
    "retake": "retaken", "rewrite": "rewritten", "outsell": "outsold", "sow": "sown",
    "spin": "spun", "stick": "stuck", "sting": "stung", "swing": "swung",
    "undertake": "undertaken", "undo": "undone", "uphold": "upheld", "wake": "woken",
    "weave": "woven", "wind": "wound", "withhold": "withheld", "withstand": "withstood",
}  # fmt: skip
"""Verbs whose participle has a form of its own."""
HAPPENING = frozenset("occur occurs occurred happen happens happened".split())
"""Verbs that say of a thing only that it was."""
PARTICLES = frozenset("out up down off back over in aside".split())
