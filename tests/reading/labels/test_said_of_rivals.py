"""Whose number it is where several things stand in a row, move one another, or are only named."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # What a bracket behind a time has is what moved since then.
        (
            "Revenue was $412 million, up 7.5% on 1H24 ($384 million).",
            "$384 million",
            "revenue",
        ),
        ("Visits came to 9,200, down 4% on 2023 (9,600).", "9,600", "visits"),
        # What is said to be so much, for a time, is that.
        ("EBITDA for 2024 was €49 million.", "€49 million", "EBITDA"),
        ("GDP for the year was €49 billion.", "€49 billion", "GDP"),
        # A share told as a count counts what it is a share of.
        ("Children make up 31 per cent of all cases (186).", "186", "cases among children"),
        # What is cut falls; no cut falls.
        ("It offered staff a 10 per cent pay cut.", "10 per cent", "fall in pay"),
        ("A 6 per cent price hike came in May.", "6 per cent", "rise in price"),
        # What stands before its own bracket is of another thing than the bracket before.
        (
            "Grants for boilers (£2,000 a home) and windows (£450 each) end in May.",
            "£450",
            "grants for windows",
        ),
        (
            "The fee for cars (€9 a day) and vans (€14) has not changed since 2019.",
            "€14",
            "fee for vans",
        ),
        ("The charge for a tent is £12 (€14) in summer.", "€14", "charge for a tent"),
        # How far something is so is no share of those it is said of.
        ("Two of our five schools are half empty.", "half", "Two of our five schools are … empty"),
        ("Two of the 14 halls are half finished.", "half", "Two of the 14 halls are … finished"),
        ("The vaccine was 93 percent effective.", "93 percent", "effectiveness of vaccine"),
        # What stays at a share of others is that share of them.
        (
            "The bank wants bad debts to stay below 0.1% of loans.",
            "0.1%",
            "bad debts as share of loans",
        ),
        ("Arrears have stayed at 2% of rent.", "2%", "arrears as share of rent"),
        # Who has the rest is not called the rest.
        (
            "Fares brought in £9 million and the state the remaining £4 million.",
            "£4 million",
            "money brought in by state",
        ),
        # A rival is no place, and who cuts something off has not got it.
        (
            "Women earned £900 million. Northland was next with £300 million.",
            "£300 million",
            "Women earned £900 million. Northland was next with …",
        ),
        (
            "The gale left 900 homes dark. Storm Ove cut off 400.",
            "400",
            "homes cut off by Storm Ove",
        ),
        # Points move a share, not the time beside it.
        (
            "Some 94 per cent of callers waited less than ten minutes, 2 points fewer than in May.",
            "2 points",
            "fall in callers who waited less",
        ),
        # Who proposes to raise a price does not rise.
        (
            "A ticket costs £7, and Mr Tansey wants to raise it by 50 pence.",
            "50 pence",
            "Mr Tansey wants to raise it by …",
        ),
        ("The council raised £4 million.", "£4 million", "money raised by council"),
        ("A family of four would pay £104 more.", "£104", "family of four would pay …"),
        # What is used is not used up by what follows a comma.
        (
            "Some 900 passengers used Gallatin Ridge Airport, up 14 percent from 790.",
            "14 percent",
            "rise in passengers",
        ),
        # Works have a price; they only sound like a move.
        ("The £9 million port expansion opens in May.", "£9 million", "port expansion that opens"),
        ("Sales saw a £4 million expansion.", "£4 million", "expansion of sales"),
        # What somebody sends each year is no rate of theirs.
        ("A worker thus sent £900 a year.", "£900 a year", "money sent by worker"),
        ("Wheat sells at £210 a tonne.", "£210 a tonne", "price of wheat"),
        # What is doubled is the amount before.
        (
            "Each visit costs £4.30, more than double the £2.10 of 2019.",
            "£2.10",
            "cost of visit",
        ),
        # A number is of those whose number it is.
        (
            "Students came. Their number has doubled.",
            "doubled",
            "Students came. Their number has …",
        ),
        # Who only says how much there is has done nothing to it.
        ("The survey puts the number of emigrants at 2,200.", "2,200", "emigrants"),
        # A dateline says where and when it was written, not who did it.
        (
            "Kilbride, 11 March 2025 – Renewable sources met 46 per cent of demand.",
            "46 per cent",
            "share of demand met by renewable sources",
        ),
        ("Germany – 13,609 visitors came.", "13,609", "visitors who came"),
        # A dash with blanks parts what it stands between.
        (
            "Three towns – Malpur, Tirur and Kollam – got 900 doses.",
            "Three",
            "towns that got 900 doses",
        ),
        # How often it is done is nothing that it is done to.
        ("Some 64 million bottles sold a year are recycled.", "64 million", "bottles sold a year"),
        ("A family of four that come every week pay.", "four", "people in family"),
        # In a row is no row.
        ("Waits in three towns in a row fell to 41 days.", "41 days", "waits in three towns"),
        # A quotation ends before who said it.
        ('"We spent £9 million," the director of roads said.', "£9 million", "money spent"),
        # A share that is set against another is of its own whole.
        (
            "Some 6% of flats are heated by heat pumps, compared with 22% of houses.",
            "22%",
            "share of houses",
        ),
        (
            "Some 41% of nurses said they were tired, against 19% of doctors.",
            "19%",
            "share of doctors",
        ),
        (
            "In May 18% of pupils walked, compared with 25% of pupils in 2019.",
            "25%",
            "share of pupils",
        ),
        ("One in four buses was late, against one in ten trains.", "one in ten", "share of trains"),
        # How far something rose may stand behind a comma.
        (
            "Pump sales fell to 58,000, while sales of boilers rose for the first time since 2018, "
            "by 3% to 212,000.",
            "3%",
            "rise in sales of boilers",
        ),
        (
            "Pump sales fell to 58,000, while sales of boilers rose again, from 1,900 to 2,120.",
            "2,120",
            "sales of boilers",
        ),
        # Whom an age narrows are not all of them.
        (
            "Children under five make up 29% of cases.",
            "29%",
            "children under five as share of cases",
        ),
        ("People over 65 accounted for 61% of stays.", "61%", "people over 65 as share of stays"),
        ("Women represent 48% of those affected.", "48%", "women as share of those affected"),
        # That it happened says nothing of it, where it happened does.
        (
            "Nearly two thirds of the deaths occurred outside health facilities.",
            "two thirds",
            "share of deaths outside health facilities",
        ),
        (
            "Some 12% of accidents happened inside the home.",
            "12%",
            "share of accidents inside the home",
        ),
        (
            "Half of the attacks took place along the border.",
            "Half",
            "share of attacks along the border",
        ),
        (
            "Around €900 million of the budget comes from the Recovery and Resilience Facility.",
            "€900 million",
            "budget from the Recovery and Resilience Facility",
        ),
        ("Some 40 of the visitors came to the hall.", "40", "visitors who came to the hall"),
        # A verb that agrees with nothing is a noun.
        (
            "Cash stood at £86 million after land spend of £233 million.",
            "£233 million",
            "land spend",
        ),
        ("The teams consist of 12 nurses.", "12", "teams consist of … nurses"),
        # Between *worth* and its sum stands only how it was summed.
        (
            "Police seized three houses worth a combined $6.8 million.",
            "$6.8 million",
            "value of houses",
        ),
        # Of every fifth thing it is of many.
        ("Every fifth child was ill.", "Every fifth", "share of children ill"),
        ("Every third driver failed the test.", "Every third", "share of drivers who failed test"),
        # A verb behind *and* may have the auxiliary of the one before.
        (
            "Fenbury will close two of its nine libraries and raise council tax by 5% from April.",
            "5%",
            "rise in council tax",
        ),
        ("The firm will hire 40 people and lower prices by 3%.", "3%", "fall in prices"),
        (
            "The ministry plans to build 12 schools and cut class sizes by 4.",
            "4",
            "fall in class sizes",
        ),
        (
            "It will need 40 nurses and plant engineers by 2030.",
            "40",
            "nurses and plant engineers to be needed",
        ),
        # What doubled has both amounts.
        (
            "Spending on beds more than doubled in two years, from £2.6 million to £5.7 million.",
            "£2.6 million",
            "spending on beds, previously",
        ),
        # How long a thing is says what stands before its comma.
        ("The council opened a bridge, 640 metres long.", "640 metres", "length of bridge"),
        # Who is asked for a sum has not got it, and who shall do something has not done it.
        (
            "The union is asking the state for £85 million.",
            "£85 million",
            "money asked for by union",
        ),
        ("The council expects 22,000 homes to sign up.", "22,000", "homes expected to sign up"),
        ("It wants 40 firms to leave.", "40", "firms wanted to leave"),
        # What used to be is not.
        ("Two hundred pairs used to be our dream.", "Two hundred", "pairs"),
        # In so many cases is of the cases.
        ("They did not carry out the decision on time in 6,100 cases.", "6,100", "cases"),
        # Whom one poses as has not done it.
        (
            "Fraudsters posing as detectives tricked 187 people in May.",
            "187",
            "people tricked",
        ),
        # Nobody has what he is cheated out of: it is the money that he was.
        ("It cheated the town out of £4 million.", "£4 million", "money cheated out of town"),
        # What adds up to a sum has it as its value.
        ("Staff stopped 312 payments totalling £4.6 million.", "£4.6 million", "value of payments"),
        ("A widow withdrew 84 letters.", "84", "letters withdrawn by widow"),
        # A rise carries nobody.
        (
            "It carried 4.8 million people, a rise on the 4.5 million of 2019.",
            "4.5 million",
            "people carried",
        ),
        # How often it was done is nothing that has the sum, and who decides has no share.
        ("A widow withdrew £84,000 in eleven visits.", "£84,000", "money withdrawn by widow"),
        (
            "The board upholds 44% of complaints about suppliers.",
            "44%",
            "share of complaints upheld by board",
        ),
        ("Gas met 40% of demand.", "40%", "share of demand met by gas"),
        ("It signed a lease of 999 years.", "999 years", "length of lease"),
        # Who counts them has not got them.
        ("Surveyors counted 418 seals in August.", "418", "seals counted by surveyors"),
        ("Volunteers counted 96 nests on the shingle.", "96", "nests counted on the shingle"),
        ("The board counted 30 breaches in May.", "30", "breaches counted by board"),
        # What comes more often is not the thing that comes.
        ("A bag cost £62, twice as much.", "twice", "bag cost £62, … as much"),
    ],
)
def test_label(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said


def test_a_headline_that_was_cut_is_read() -> None:
    assert label("Town will shut 2 pools and raise swim fees by", "2").startswith("pool")
