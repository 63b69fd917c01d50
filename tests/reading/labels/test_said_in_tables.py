"""What tables and lists say of their cells: the row tied to what is counted, and what moved."""

import pytest

from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_draft


def labels(text: str) -> dict[str, str]:
    made = derive_draft(import_bytes(f"News of the day\n\n{text}".encode(), name="a.txt").article)
    found = zip(made.figures, made.reading.figures, strict=True)
    return {made.reading.text[f.start : f.end]: figure.label for figure, f in found}


BUDGET = (
    "Spending by heading (£)\n\nHeading\t2024/25\t2025/26\tChange\nStaff\t22,100\t23,400\t+5.9%\n"
    "Other\t9,700\t10,000\t+3.1%\nTotal\t31,800\t33,400\t+5.0%"
)
CUSTODY = (
    "There were 6,412 people in custody on Friday.\n\n\t14 March\t7 March\nMen\t6,021\t5,986\n"
    "On home leave\t112\t97\nAwaiting trial\t1,804\t1,779\nTotal\t6,412\t6,374"
)
PRICES = (
    "House prices by region\n\nRegion\tAverage price\tAnnual change\n"
    "Northmoor\t£188,400\t-0.6%\nEast Fen\t£268,300\t1.9%"
)
SITES = "Most visited (visitors):\n\n1. Castle Dorn – 588,000\n2. Glass House – 471,000"
CONVICTED = (
    "Who was convicted?\n\nMen: 4,655 (82 per cent)\n\nTravellers: 910 (16 per cent), although "
    "they are few\n\nWomen: 1,012 (18 per cent)"
)
MONEY = "Where the money comes from:\n\n- Hall hire: £9,350\n- Grants: £2,400\n- Others: £300"
FARES = "What you will pay\n\nBand\tNow\tFrom April\nBand A\t£41.20\t£43.80\nBand D\t£61\t£65"
VOTES = (
    "Votes by candidate\n\nAnna Brell (Green) 12,411\nTom Askew (Ind.) 9,870\n"
    "Rita Voss (Labour) 7,831\nMajority 2,541"
)
TENURE = (
    "Households by tenure\n\nTenure\t2011\t2021\nOwned\t641\t613\nRented from council\t176\t169\n"
    "Rented privately\t168\t204"
)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (BUDGET, "22,100", "spending on staff"),
        (BUDGET, "+5.9%", "rise in spending on staff"),
        (BUDGET, "9,700", "other spending"),
        (BUDGET, "33,400", "total spending"),
        (BUDGET, "+5.0%", "rise in total spending"),
        (CUSTODY, "6,021", "men in custody"),
        (CUSTODY, "112", "people on home leave"),
        (CUSTODY, "1,804", "people awaiting trial"),
        (PRICES, "-0.6%", "fall in average price in Northmoor"),
        (PRICES, "1.9%", "rise in average price in East Fen"),
        (SITES, "471,000", "visitors to Glass House"),
        (CONVICTED, "4,655", "men convicted"),
        (CONVICTED, "910", "travellers convicted"),
        (MONEY, "£9,350", "income from hall hire"),
        (MONEY, "£300", "other income"),
        (FARES, "£43.80", "price of Band A"),
        (VOTES, "9,870", "votes for Tom Askew"),
        (VOTES, "2,541", "majority"),
        (TENURE, "641", "owned households"),
        (TENURE, "176", "households rented from council"),
        (TENURE, "204", "households rented privately"),
    ],
)
def test_a_cell_says_all_that_heads_it(text: str, number: str, label: str) -> None:
    found = labels(text)
    assert found[number] == label, found


def test_a_list_is_no_whole_of_the_next_table() -> None:
    text = (
        "- 1,240 school groups came\n- 61 guides were hired\n\nHalls\n\n\tNow\tThen\n"
        "North\t28\t26\nSouth\t17\t12"
    )
    found = labels(text)
    assert "groups" not in found["28"], found


def test_a_bare_name_stands_with_what_is_counted() -> None:
    text = "Complaints by firm\n\nFirm\t2024\t2025\nTelvia\t310\t290\nNorcom\t204\t188"
    found = labels(text)
    assert "complaints" in found["310"], found


def test_what_stays_level_is_named_without_it() -> None:
    said = labels(
        "The firm spoke on Monday.\n\n• Average price on new homes broadly flat at £318,000\n"
        "• Headcount stable at 4,120\n"
        "• Level crossings closed: 12"
    )
    assert said["£318,000"] == "average price on new homes"
    assert said["4,120"] == "headcount"
    assert said["12"] == "level crossings closed"


AGES = "Age of callers\n\nUnder 30: 17\n\n30–59: 204\n\n60 and over: 318"
DEATHS = "Deaths by age group\n\nUnder 1 year: 3\n\n1–9 years: 14\n\n10 and over: 22"
SIZES = "Farms by size\n\nUnder 2 ha: 31\n\n2–9 ha: 204\n\n10 ha and over: 55"
REPORTS = "Complaints this month\nBarking: 19\nRats: 7\nBroken swings: 31"
PARKED = "Vehicles towed\nVans: 19\nCars: 70\nLorries: 3"
CRASHES = (
    "KEY FIGURES\n\n* Walkers: 15 killed, 140 hurt\n\nTable 4. Casualties by kind\n\n"
    "User            Killed   Slight   All\nWalker              15      611   766\n"
    "Cyclist              7      488   597\nTotal               22    1,099  1,363"
)
LEDGER = (
    "Accounts of the club\n\nIncome\t2024 (£)\t2023 (£)\nFees\t6,100\t5,900\nBar\t2,450\t2,270\n"
    "Total\t8,550\t8,170"
)
GOING = "The mill made 812 looms.\n\nWhere the yarn goes\n- Abroad: 62%\n- Home trade: 38%"
NOTES = (
    "Traffic in 2024\nCargo by kind\nKind\tTonnes\nSalt\t410\nOre\t988\n\n"
    "Ships calling: 812. Average stay: 31 hours. Deaths at work: none. Injuries: 14."
)
ILL = "Fever: 143 new cases were found in May. Deaths: two. Rate: 19 per million people."
HERDS = "There were 143 cows in May. By farm:\n\nDorn: 90\n\nHillend: 53"
FLEETS = (
    "Yard report\nBuses in use: 58. Fines paid: 412, worth £9,100.\nTrams in use: 31\n"
    "Vans in use: 12"
)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # Ages say whose they are.
        (AGES, "17", "callers under 30"),
        (AGES, "204", "callers aged 30–59"),
        (AGES, "318", "callers aged 60 and over"),
        (DEATHS, "14", "deaths aged 1–9 years"),
        (SIZES, "31", "farms under 2 ha"),
        # What happens is counted, and a row says of what kind it is.
        (REPORTS, "19", "barking complaints"),
        (REPORTS, "7", "rat complaints"),
        (PARKED, "70", "cars"),
        # Whom a row names, with what the column says was done to them.
        (CRASHES, "7", "cyclists killed"),
        (CRASHES, "597", "cyclist casualties"),
        # The head over the names says what all sums are.
        (LEDGER, "6,100", "income from fees"),
        (LEDGER, "8,550", "total income"),
        # What a title asks of is split, not what was counted somewhere before.
        (GOING, "62%", "abroad share of yarn"),
        # What leads into a table leads into no sentence behind it.
        (NOTES, "812", "ships calling"),
        (NOTES, "31 hours", "average stay"),
        (NOTES, "14", "injuries"),
        # What has a measure or a number of its own is no part of what was counted before.
        (ILL, "two", "deaths"),
        (HERDS, "53", "cows in Hillend"),
        # An item ends with its sentence.
        (FLEETS, "58", "buses in use"),
        (FLEETS, "412", "fines paid"),
    ],
)
def test_a_list_says_what_its_lines_are_of(text: str, number: str, label: str) -> None:
    assert labels(text)[number] == label


WARDS = (
    "Board report\n\nEye clinic: 74 beds, 71 in use\n"
    "First aid: 8,412 people came, of whom 930 stayed.\n"
    "Births: 388 (2024: 402)\nBurglary: 31 cases"
)
BUGS = "Infections this month\nMRSA 1\nE. coli 7\nNorovirus outbreaks 3\nWards closed 2"


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (WARDS, "74", "eye clinic beds"),
        (WARDS, "930", "people who stayed"),
        (WARDS, "402", "births"),
        (WARDS, "31", "burglary cases"),
        (BUGS, "1", "MRSA infections"),
        (BUGS, "7", "E. coli infections"),
        (BUGS, "3", "Norovirus outbreaks"),
        (BUGS, "2", "wards closed"),
    ],
)
def test_a_line_says_what_its_number_counts(text: str, number: str, label: str) -> None:
    assert labels(text)[number] == label


DAMS = (
    "Dam\tFull level (m)\tStorage (MCM)\t% of capacity\nVarna\t318.5\t244\t41\n"
    "Dholi\t197.2\t160\t36\nTotal\t-\t404\t39"
)
PLAYERS = "Player\tMat\tInns\tRuns\tAvge\nB Rao\t6\t10\t612\t68.01\nR Fernandes\t5\t9\t480\t53.33"
TEAMS = "Club\tP\tW\tD\tL\tPts\nHolm\t8\t5\t1\t2\t16\nNess\t9\t4\t0\t7\t12"
RECYCLED = (
    "Ward\tTonnes\tRecycled\tChange\nElm\t4,210\t58.3%\t+4.1\nQuay\t3,877\t41.9%\t-0.6\n"
    "All wards\t8,087\t50.4%\t+1.9"
)
APPEALS = "Appeal\tRaised (£000)\tDonors\nScanners\t412\t3,160\nFamily rooms\t251\t2,010"
LOANS = "Title\tLoans\tCopies\nThe Salt Road\t318\t12\nGrey Water\t204\t9"
SHOPS = "Type of store\tTurnover (EUR m)\nFood\t412.6\nFuel\t168.3"
TRIAL = (
    "Cases of fever, control and booster\n\nSite\tControl\tBooster\tEfficacy\n"
    "Bandar\t88\t25\t71%\nKolo\t60\t31\t48%"
)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # The head over the names of the rows says what they are.
        (DAMS, "318.5", "full level of Varna"),
        (DAMS, "160", "storage at Dholi"),
        (DAMS, "36", "share of capacity at Dholi"),
        (PLAYERS, "480", "R Fernandes’ runs"),
        (PLAYERS, "68.01", "B Rao’s average"),
        (TEAMS, "5", "Holm’s wins"),
        (TEAMS, "7", "Ness’ losses"),
        (LOANS, "318", "loans of The Salt Road"),
        # What only says what was done is of money, of a share, of things.
        (RECYCLED, "58.3%", "share recycled in Elm"),
        (APPEALS, "412", "money raised for scanners"),
        # A change without a unit is one of the share beside it.
        (RECYCLED, "-0.6", "fall in share recycled in Quay"),
        (RECYCLED, "8,087", "total tonnes"),
        # A type is no place, and a measure of its own no kind of case.
        (SHOPS, "412.6", "turnover, food"),
        (TRIAL, "71%", "efficacy at Bandar"),
    ],
)
def test_a_row_is_tied_to_what_is_counted(text: str, number: str, label: str) -> None:
    found = labels(text)
    assert found[number] == label, found


PRICED = "Commodity – modal price (₹/qtl)\n\nGram – 5,240\nMustard – 5,375\nWheat – 2,410"
FERRIES = "\tOld ferry\tNew ferry\nLength (m)\t84\t112\nSpeed (knots)\t12.5\t17\nCrew\t19\t14"
PARISHES = (
    "Population falls in four of six parishes\n\n\tPop. 2011\tPop. 2021\tArea (sq km)\n"
    "Coomore\t877\t803\t31.2\nDrumkeen\t2,066\t2,209\t18.7"
)
CARS = (
    "Car | Price (€) | 0–100 km/h (s) | Score (of 100)\nNorvik | 38,900 | 8.1 | 86\n"
    "Avia Tourer | 36,450 | 9.2 | 81"
)
HOURS = "OPENING HOURS\n\nMain hall: 52\nArchive: 16"
POLL = (
    "Ruth Skelton took the seat by 914 votes on a turnout of 38.2 per cent.\n\n"
    "R. Skelton (RL) 10,208 (44.1%, up 12.6)\nD. Marsh (Con) 9,294 (36.6%, down 8.8)\n"
    "P. Oyelaran (Green) 3,017 (11.9%, up 1.1)"
)
LOANED = "Rank\tTitle\tAuthor\tLoans\n1\tSalt\tP. Orr\t318\n2\tGrey Water\tJ. Lind\t204"
WAITS = "Unit\tSeen\tOver 24 hrs (%)\nBantry\t1,204\t6.1\nTralee\t3,377\t3.9"
CATCH = "Landings by species, tonnes\n\nSpecies\t2024\t2025\nCod\t212\t203\nHaddock\t76\t82"


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # A caption may head names and numbers; rows may be what is measured.
        (PRICED, "5,375", "modal price of mustard"),
        (FERRIES, "112", "length of new ferry"),
        (FERRIES, "12.5", "speed of old ferry"),
        (PARISHES, "877", "population of Coomore"),
        (PARISHES, "18.7", "area of Drumkeen"),
        # A head may have numbers of its own.
        (CARS, "38,900", "price of Norvik"),
        (CARS, "86", "score of Norvik"),
        # One thing alone does not say what there is so much of.
        (HOURS, "52", "main hall opening hours"),
        # An item goes on about its share and by how much that moved.
        (POLL, "9,294", "D. Marsh"),
        (POLL, "36.6%", "D. Marsh’s share"),
        (POLL, "8.8", "fall in D. Marsh’s share"),
        (POLL, "38.2 per cent", "turnout"),
        # The first column may only count the rows.
        (LOANED, "318", "loans of Salt, P. Orr"),
        (WAITS, "3,377", "seen, Tralee"),
        (WAITS, "3.9", "share over 24 hrs, Tralee"),
        (CATCH, "203", "landings of cod"),
    ],
)
def test_what_heads_an_item_is_said_of_all_its_numbers(text: str, number: str, label: str) -> None:
    found = labels(text)
    assert found[number] == label, found


def test_whom_something_else_befell_are_not_those_of_the_caption() -> None:
    table = "Cyclists killed\n\nTown\tKilled\tHurt\nTralee\t4\t12\nSligo\t5\t14"
    assert "killed" not in labels(table)["14"]


ROUTES = (
    "In May 184 dwellings were let again. They came back by three routes:\n\n"
    "* 19 acquired compulsorily\n\n* 71 repaired by the town\n\n* 94 bought"
)
ANSWERS = "Only one town carried it:\n\nNorth Fork: 904 yes, 1,313 no\n\nArd: 1,106 yes, 700 no"


def test_a_list_is_not_of_the_sorts_that_its_lead_counts() -> None:
    found = labels(ROUTES)
    assert found["19"] == "dwellings acquired"
    assert "route" not in found["71"] + found["94"]
    # What is no sort is what the list is of.
    assert "boat" in labels("It has three boats:\n\n* two built of wood\n\n* one of steel")["two"]


def test_an_item_with_answers_says_which_was_given() -> None:
    found = labels(ANSWERS)
    assert found["904"] == "North Fork, yes"
    assert found["1,313"] == "North Fork, no"
    assert found["700"] == "Ard, no"


def test_codes_of_half_years_are_times_of_columns() -> None:
    text = "Revenue ($m)\n\n\t1H25\t1H24\tChange\nBakery\t118.6\t104.0\t+14.0%\n"
    found = labels(text + "Dairy\t231.2\t220.0\t+5.1%")
    assert found["104.0"] == "revenue from bakery"
    assert found["+5.1%"] == "rise in revenue from dairy"


COUNTED = (
    "Wardens counted 49,291 geese at four lakes.\n\nLake\t2024\t2025\nNorth Mere\t18,420\t21,365\n"
    "Heron Water\t27,542\t27,926\nTotal\t45,962\t49,291"
)
SOURCES = (
    "Farm\t2024\t2025\nHill End\t1,120\t1,300\nLow Row\t2,700\t"
    "3,000\n\nThe 3,000 ewes of Low Row and its 1,300 rams were not for sale."
)


def test_a_table_counts_what_the_text_counts_by_its_numbers() -> None:
    said = labels(COUNTED)
    assert said["18,420"] == "geese at North Mere"
    assert said["27,926"] == "geese at Heron Water"


def test_a_table_whose_numbers_count_several_things_counts_none_of_them() -> None:
    assert labels(SOURCES)["1,120"] == "Hill End"


def test_a_table_is_not_called_by_its_letter() -> None:
    said = labels("Table A\tMigrants by country\n\nCountry\tArrived\tLeft\nInisk\t2,640\t3,170")
    assert "A " not in said["2,640"]
