"""Words that say that something went up or down."""

UP_VERBS = frozenset(
    """rise rises rose risen rising increase increases increased increasing grow grows grew grown
    growing climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring
    surge surges surged surging gain gains gained gaining add adds added adding advance advances
    advanced advancing improve improves improved improving expand expands expanded expanding
    swell swells swelled swollen swelling accelerate accelerated accelerates rally rallies
    rallied rallying rebound rebounds rebounded recover recovers recovered recovering leap leaps
    leapt leaped leaping spike spikes spiked spiking rocket rocketed rocketing skyrocket
    skyrocketed shoot shot widen widens widened widening strengthen strengthens strengthened
    firm firmed lengthen lengthens lengthening edge-up inch-up
    boost boosts boosted boosting raise raises raised raising lift
    lifts lifted lifting hike hikes hiked hiking appreciate appreciated ballooned balloon mount
    mounted mounting bounced bounce upped higher up more extra further additional advance-up
    put-on multiplied escalated escalate lengthened longer taller heavier greater bigger larger
    faster dearer warmer hotter older expanded enlarged extended strengthen
    pop pops popped vault
    vaults vaulted zoom zooms zoomed
    quicken quickens quickened mushroomed""".split()
) - frozenset(("add", "longer", "older", "extended", "shot", "shoot", "firm", "mount", "mounted"))
DOWN_VERBS = frozenset(
    """fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing slip slips slipped slipping slide slides
    slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging tumble tumbles
    tumbled tumbling slump slumps slumped slumping shrink shrinks shrank shrunk shrinking
    contract contracts contracted contracting lose loses lost losing cut cuts cutting reduce
    reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing shed
    sheds shedding dip dips dipped dipping retreat retreats retreated retreating ease eases
    eased easing weaken weakens weakened weakening narrow narrows narrowed narrowing plummet
    plummets plummeted plummeting crash crashed crashes collapse collapsed collapses nosedived
    nosedive dive dived dives tumble trim trims trimmed trimming recede receded recedes diminish
    diminished dwindle dwindled dwindles dwindling depreciate depreciated deteriorated subside
    subsided knock knocked shave shaved shaves wipe wiped down less fewer lower shorter cheaper
    smaller lighter slower cooler colder younger slow slowed slows worsened decelerated
    contraction shrinkage slashing erode eroded docked deflated softened soften slimmed thinned
    tanked weaker backslid scaled pared pares sagged sags
    shorten shortens shortened shortening disappear disappears disappeared vanish vanishes
    vanished skid skids skidded crater craters cratered swoon swooned
    sag sagging pare paring wane wanes waned waning ebb ebbs ebbed ebbing""".split()
) - frozenset(("worsened", "docked", "crash", "crashed", "crashes", "dive", "dives", "dived"))
UP_NOUNS = frozenset(
    """rise increase growth gain jump surge climb upturn hike boost uptick rally improvement
    upsurge leap spike rebound increment raise expansion advance acceleration swell recovery
    appreciation premium uplift progression addition rises increases gains jumps hikes
    upswing escalation""".split()
)
PAID_FOR = frozenset("expansion advance recovery".split())
"""What money may be spent on, and is then no change of it: "the $96 million terminal expansion"."""
DOWN_NOUNS = frozenset(
    """fall drop decline decrease reduction cut loss slump dip slide plunge downturn contraction
    slowdown cutback shrinkage tumble depreciation devaluation collapse deficit-cut cuts
    declines falls drops reductions losses rebate pullback weakening markdown saving draw drawdown
    slippage erosion decreases
    savings""".split()
) - frozenset(("loss", "losses", "saving", "savings"))
MOVING_VERBS, MOVING_NOUNS = UP_VERBS | DOWN_VERBS, UP_NOUNS | DOWN_NOUNS
"""Those of either way."""
COMPARATIVE_UP = frozenset(
    """more higher extra additional further greater longer taller heavier larger bigger faster
    dearer pricier costlier warmer hotter older deeper wider stronger firmer louder above better
    ahead""".split()
) - frozenset(("ahead", "better", "further", "older"))
BY_SPEED = {"faster": "down", "quicker": "down", "slower": "up"}
"""Where a length of time goes by how fast something is."""
COMPARATIVE_DOWN = frozenset(
    """less fewer lower shorter lighter smaller slower cheaper cooler colder younger below weaker
    softer shallower narrower worse""".split()
) - frozenset(("worse", "younger"))
OF_WHICH = frozenset(("for", "in", "at", "among"))
"""What names the next of those that moved: "nursing is down 16%, for teaching 9%"."""
