"""Words that news texts use for one another. General English, no topic of any one text.

Two reports of one event rarely use the same words; the groups let "killed" meet "deaths".
"""

_GROUPS = """
death: dead die died dies dying death deaths killed kill kills fatality fatalities fatal lives
    casualties perished
injury: injured injury injuries hurt wounded wounds hospitalised hospitalized hospital treated
arrest: arrest arrests arrested detained detention detentions custody suspects suspect
home: home homes house houses dwelling dwellings residence residences flat flats apartment
    apartments
burn: burn burned burnt burning blaze fire fires flames flame wildfire blackened destroyed
    destroy razed scorched gutted
evacuate: evacuate evacuated evacuation evacuees evacuations displaced forced fled flee leave
    homeless
wind: wind winds gust gusts
rain: rain rains rainfall rained precipitation downpour
cost: cost costs price prices priced spent spend spending expense expenses bill worth
pay: pay pays paid wage wages salary salaries earn earns earned
job: job jobs post posts positions employment workplaces workplace
worker: worker workers employee employees staff workforce employed crew crews
buy: buy buys bought purchase purchases purchased acquire acquired acquisition takeover
profit: profit profits earnings income
sale: sale sales sold sell sells revenue revenues turnover
rise: rise rises rose risen increase increased increases climb climbed grew grow growth gain
    gained jump jumped up
fall: fall falls fell fallen drop dropped drops decrease decreased decline declined slid slipped
    down lost
vote: vote votes voted voter voters ballot ballots turnout
student: student students pupil pupils
car: car cars vehicle vehicles
doctor: doctor doctors physician physicians
patient: patient patients
infection: infection infections infected case cases sick ill illness
vaccine: vaccine vaccines vaccinated vaccination vaccinations jab jabs inoculated shot shots
    dose doses
drug: drug drugs narcotic narcotics
seize: seize seized seizure seizures confiscated
gun: gun guns firearm firearms weapon weapons pistol pistols rifle rifles
plane: plane planes aircraft aeroplane airplane helicopters
visitor: visitor visitors tourist tourists guest guests spectators spectator crowd audience
    attended
flood: flood floods flooded flooding
temperature: temperature temperatures thermometer degrees hot heat
town: town towns village villages
missing: missing unaccounted
rescue: rescue rescued rescuers saved
shop: shop shops store stores outlet outlets branch branches
train: train trains rail railway
ship: ship ships vessel vessels boat boats ferry ferries
length: long length
height: high height tall
depth: deep depth
speed: fast speed speeds
target: target targets goal goals
customer: customer customers client clients
passenger: passenger passengers traveller travellers traveler travelers
farmer: farmer farmers grower growers
crop: crop crops harvest harvests harvested yield yields
donate: donate donated donation donations donors raised
protest: protest protesters protested demonstrators demonstration marchers rally
power: power electricity energy
contain: contained contain secured controlled
member: member members
resident: resident residents inhabitant inhabitants population
company: company companies firm firms business businesses enterprise enterprises
child: child children kids toddlers youngster youngsters
baby: baby babies infant infants newborns
country: country countries nation nations
bicycle: bicycle bicycles bike bikes
picture: picture pictures image images photo photos photograph photographs
contract: contract contracts order orders
loan: loan loans credit
dividend: dividend dividends payout
test: test tests tested sample samples
"""

GROUP_OF: dict[str, str] = {
    word: line.split(":")[0]
    for line in _GROUPS.strip().replace("\n    ", " ").splitlines()
    for word in line.split(":")[1].split()
}
"""The name of the group of each word that is in one."""

_CONTRASTS = """
dead, injured, missing, rescued, arrested, convicted, acquitted, charged
births, deaths
spent, revenue, profit, loss, donated, taxes, debt, dividends, savings, fined, subsidies
imports, exports
hired, dismissed, retired
men, women, boys, girls
north, south, east, west
highest, lowest
maximum, minimum, average
urban, rural
morning, afternoon, evening, night
forecast, target
vaccinated, infection
supporters, opponents
assets, liabilities
arrivals, departures
built, demolished
bought, sold
empty, occupied
"""

CONTRASTS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split(", ")) for line in _CONTRASTS.strip().splitlines()
)
"""Words of which only one is said of a number; a word stands for its group."""

PERSON_NOUNS = frozenset(
    """person people man woman child baby resident inhabitant worker employee runner patient
    passenger student pupil voter visitor tourist guest member officer soldier firefighter
    player fan teacher nurse doctor driver refugee migrant victim suspect tenant customer user
    participant beginner adult teenager boy girl citizen household subscriber volunteer
    protester spectator farmer grower commuter traveller traveler applicant candidate delegate
    prisoner inmate graduate family pensioner survivor civilian homeowner shopper rider
    swimmer walker cyclist athlete respondent
    """.split()
)
"""Nouns that count people (or households): "300 residents" may be part of "5,400 people"."""

STOP = frozenset(
    """
    a an the this that these those it its he she they them their his her our we you i me us
    who whom which what whose where when while why how and or but nor so yet if because as
    than then there here of in on at by for from to with within without into onto over under
    above below between among through during before after since until till against about
    around across along near off out up down is are was were be been being am do does did done
    has have had having will would can could shall should may might must not no only also too
    very more most less least fewer few much many some any all both each every other another
    such same own just still even again already now once ever never one two three four five
    six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion
    half third quarter percent per cent said says say according told tells reported reports
    added year years month months week weeks day days yesterday today tomorrow monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july
    august september october november december last next first second new mr mrs ms dr nearly
    almost roughly approximately total number level figure average
    """.split()
)
"""Words that say nothing of what a text is about."""
