# ruff: noqa: E501 - the articles stand as they are, one paragraph a line
"""Short invented articles with what they claim, right and wrong. General, nobody's yardstick.

Each claim: words that overlap its span, its kind, and its verdict. ``fails`` may be printed for those
marked so and for nothing else.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """An article (first block is the headline) and its claims: (words, kind, verdict)."""

    name: str
    text: str
    claims: tuple[tuple[str, str, str], ...]


CASES = (
    Case(
        "hospital waiting lists",
        """Waiting lists shrink at Northgate hospital

The number of patients waiting for surgery at Northgate hospital fell to 3,600 in March from 4,500 a year earlier, a drop of 20%, the trust said.

Of the 3,600, 900 had waited longer than six months, or a quarter. Surgeons operated on 1,240 people in the month, 140 more than the 1,100 in February.

Staff sickness was 6.2%, down 0.8 percentage points from 7%. The trust spent £2.4 million on locum doctors, twice as much as the £1.2 million budgeted.

"We have turned a corner," said Dr Amira Khan, 49, the medical director.""",
        (
            ("a drop of 20%", "change", "holds"),
            ("or a quarter", "share", "holds"),
            ("140 more than the 1,100", "change", "holds"),
            ("down 0.8 percentage points", "change", "holds"),
            ("twice as much as the £1.2 million", "ratio", "holds"),
        ),
    ),
    Case(
        "burglaries",
        """Burglaries fall by a third in Westmere

Police in Westmere recorded 820 burglaries last year, 32% fewer than the 1,230 of 2022. Car thefts rose from 400 to 540, an increase of 35%.

Officers made 96 arrests, of which 24 led to a conviction, one in four. The clear-up rate climbed 5 points to 31% from 26%.

A total of 64 officers work in the district: 40 on patrol, 14 detectives and 10 in the office. Losses came to $3.1 million, or about $3,800 per burglary.""",
        (
            ("32% fewer than the 1,230", "change", "fails"),
            ("an increase of 35%", "change", "holds"),
            ("one in four", "share", "holds"),
            ("climbed 5 points to 31% from 26%", "change", "holds"),
            ("64 officers", "total", "holds"),
            ("about $3,800 per burglary", "ratio", "holds"),
        ),
    ),
    Case(
        "bank results",
        """Corven Bank lifts profit

Corven Bank made a net profit of €420 million in the first quarter, up 12% from €375 million a year before. Net interest income grew 10% to €1.1 billion from €1 billion.

Loan losses tripled to €90 million from €40 million. The bank's 3,000 employees received bonuses of €30 million in total, or €10,000 each.

Mortgages make up 60 percent of the loan book of €50 billion, or €30 billion. The share price rose 3%.""",
        (
            ("up 12% from €375 million", "change", "holds"),
            ("grew 10% to €1.1 billion", "change", "holds"),
            ("tripled to €90 million from €40 million", "ratio", "fails"),
            ("€10,000 each", "ratio", "holds"),
            ("60 percent of the loan book of €50 billion", "share", "holds"),
        ),
    ),
    Case(
        "glacier",
        """Glacier lost a metre of ice

The Hintere glacier lost 1.4 metres of ice in 2023, the most since measurements began in 1952. That is twice the 0.7 metres of an average year.

It now covers 4.8 square kilometres (1.85 square miles), 1.2 fewer than the 6 square kilometres of 1990. Meltwater filled 2,000 cubic metres a day.

Summer was 2.3 °C warmer than the average of 1991 to 2020. At the summit station the thermometer reached 12 °C (54 °F) on 9 July.""",
        (
            ("the most since measurements began", "superlative", "unchecked"),
            ("twice the 0.7 metres", "ratio", "holds"),
            ("4.8 square kilometres (1.85 square miles)", "conversion", "holds"),
            ("12 °C (54 °F)", "conversion", "holds"),
        ),
    ),
    Case(
        "football club",
        """Rovers draw record crowd

Rovers drew a record 31,400 spectators to the derby on Sunday, more than double the 14,200 who came last season. The club sold 12,000 season tickets, 2,000 more than the year before.

Striker Joel Amadi, 23, scored his 11th goal. Rovers won 3-1 and have 42 points, six more than City, who have 36.

Ticket income came to £785,000, an average of £25 per spectator.""",
        (
            ("a record 31,400", "superlative", "unchecked"),
            ("more than double the 14,200", "ratio", "holds"),
            ("2,000 more than the year before", "change", "unchecked"),
            ("£25 per spectator", "ratio", "holds"),
        ),
    ),
    Case(
        "election",
        """Green candidate wins Harbour ward

Lena Ortiz won the Harbour ward with 4,620 votes, 310 ahead of Paul Weiss, who received 4,310. Of the 21,000 people entitled to vote, 10,500 went to the polls, a turnout of 50%.

In the last election turnout was 44 percent, six points lower. The mayor's party lost 5 of its 15 seats, a third.

Spoilt ballots numbered 105, or 2% of the votes cast.""",
        (
            ("310 ahead", "comparison", "holds"),
            ("six points lower", "comparison", "holds"),
            ("a third", "share", "holds"),
            ("or 2%", "share", "unchecked"),
        ),
    ),
    Case(
        "railway",
        """Night trains return to the Adler line

From December 12 night trains a week will run between Aldern and Porto Vecchio, three times as many as the four that run today. Each train has 240 berths.

The operator invested €96 million in eight trains, €12 million apiece. It expects 150,000 passengers a year, a quarter more than the 120,000 who travelled before the line closed in 2014.

The journey of 960 km (597 miles) takes 11 hours, two hours less than the 13 hours by coach.""",
        (
            ("three times as many as the four", "ratio", "holds"),
            ("€12 million apiece", "ratio", "holds"),
            ("a quarter more than the 120,000", "change", "holds"),
            ("960 km (597 miles)", "conversion", "holds"),
            ("two hours less than the 13 hours", "comparison", "holds"),
        ),
    ),
    Case(
        "factory accident",
        """Eleven hurt in blast at paint works

Eleven workers were injured when a tank exploded at a paint works in Delling on Monday. Nine of the 12 injured were treated for burns, the fire chief said.

Some 80 firefighters needed four hours to put the blaze out, and 300 residents, about one in ten of the village's 3,000 people, were told to leave.

The works employs 240 people, 60 of them in the tank hall, or a quarter. It was the third accident in two years.""",
        (
            ("one in ten of the village's 3,000", "share", "holds"),
            ("or a quarter", "share", "holds"),
        ),
    ),
    Case(
        "museum",
        """Museum counts 640,000 visitors

The Museum of the Sea counted 615,000 visitors in 2023, its best year since it opened in 1964. Half of them came from abroad.

Visitors spent $4.3 million in the shop, about $7 a head. A ticket costs $18, a fifth more than the $15 charged until 2022.

The collection has 52,000 objects: 30,000 photographs, 14,000 tools and 8,000 models.""",
        (
            ("640,000", "consistency", "fails"),
            ("best year since", "superlative", "unchecked"),
            ("about $7 a head", "ratio", "holds"),
            ("a fifth more than the $15", "change", "holds"),
            ("52,000", "total", "holds"),
        ),
    ),
    Case(
        "drought",
        """Reservoirs half empty after dry spring

The four reservoirs above Salas hold 84 million cubic metres, 48% of their capacity of 175 million. A year ago they held 126 million, half as much again.

Households use 130 litres a day, 20 fewer than in 2019. Farmers get 60 percent of the water, industry 15 percent and households 25 percent.

In April 12 mm of rain fell, less than a quarter of the usual 55 mm. It was the driest April since 1945.""",
        (
            ("48% of their capacity", "share", "holds"),
            ("20 fewer than in 2019", "change", "unchecked"),
            ("less than a quarter of the usual 55 mm", "share", "holds"),
            ("driest April since 1945", "superlative", "unchecked"),
        ),
    ),
    Case(
        "school meals",
        """Free lunches reach 48,000 pupils

Free lunches now reach 48,000 pupils in the county, 60% of all 80,000. The programme costs $21.6 million a year, or $450 per pupil.

When it began in 2018 it served 12,000 children, a third of today's number. Of 320 schools, 256 take part, or 80%.

A lunch has on average 610 calories. Apples are grown within 30 miles (48 km) of the schools.""",
        (
            ("60% of all 80,000", "share", "holds"),
            ("$450 per pupil", "ratio", "holds"),
            ("a third of today's number", "ratio", "unchecked"),
            ("or 80%", "share", "holds"),
            ("30 miles (48 km)", "conversion", "holds"),
        ),
    ),
    Case(
        "shipping",
        """Port of Lund handles fewer containers

The port of Lund handled 1.8 million containers in 2023, 10% less than the 2 million of the year before. Exports made up 1.1 million, imports 700,000.

The average ship waited 19 hours for a berth, 7 more than in 2022. Fuel cost $610 a tonne, up from $540, a rise of 23%.

Dredging will deepen the channel to 14 metres (46 feet) by 2026.""",
        (
            ("10% less than the 2 million", "change", "holds"),
            ("a rise of 23%", "change", "fails"),
            ("14 metres (46 feet)", "conversion", "holds"),
        ),
    ),
    Case(
        "storm",
        """Storm leaves 90,000 without power

Storm Petra cut the power to 90,000 households on Friday night, and 54,000 were still in the dark on Saturday, three fifths. Gusts reached 148 km/h (92 mph) on the coast.

Insurers expect claims of €120 million, far less than the €400 million after Storm Olaf in 2017. Two people died, a man of 71 and a woman of 34.

Rescuers answered 1,900 calls, more than on any day since 2017. Of 48 flights at the airport, 16 were cancelled, one in three.""",
        (
            ("three fifths", "share", "holds"),
            ("148 km/h (92 mph)", "conversion", "holds"),
            ("less than the €400 million", "comparison", "holds"),
            ("more than on any day since", "superlative", "unchecked"),
            ("one in three", "share", "holds"),
        ),
    ),
    Case(
        "vaccine study",
        """Malaria vaccine halves infections in trial

In a trial with 4,800 children, 2,400 received the vaccine and 2,400 a placebo. Malaria struck 240 of the vaccinated children, half as many as the 480 in the other group.

Side effects were mild: 312 children, 13% of the vaccinated, had a fever. A dose costs $3.90, down from $9.80 in the first trial, a cut of 60%.

The makers can deliver 18 million doses in 2025, nine times the 2 million of this year. Protection lasted 11 months on average.""",
        (
            ("half as many as the 480", "ratio", "holds"),
            ("13% of the vaccinated", "share", "holds"),
            ("a cut of 60%", "change", "holds"),
            ("nine times the 2 million", "ratio", "holds"),
        ),
    ),
    Case(
        "housing",
        """City finishes 2,300 homes

Builders finished 2,300 homes in the city in 2023: 1,400 flats, 600 terraced houses and 400 detached houses. Permits fell by 18% to 1,640 from 2,000.

The average flat costs €312,000, 4% more than the €300,000 of 2022. Rents went up 6.5%.

A quarter of the 1,400 flats, 350, are let below the market rent. The city wants 3,000 homes a year, 700 more than it got.""",
        (
            ("2,300 homes in the city", "total", "fails"),
            ("by 18% to 1,640 from 2,000", "change", "holds"),
            ("4% more than the €300,000", "change", "holds"),
            ("A quarter of the 1,400", "share", "holds"),
        ),
    ),
    Case(
        "wildlife",
        """Wolves spread in the northern forests

Rangers counted 128 wolves in the northern forests last winter, 16 more than the 112 of the winter before and four times as many as in 2010. They live in 16 packs, on average eight animals each.

Of 210 sheep killed last year, wolves took 147, or 70%. Farmers received $44,100 for them, $300 for each animal.

The largest wolf weighed 58 kg (128 lb).""",
        (
            ("16 more than the 112", "change", "holds"),
            ("four times as many as in 2010", "ratio", "unchecked"),
            ("eight animals each", "ratio", "holds"),
            ("or 70%", "share", "holds"),
            ("$300 for each animal", "ratio", "holds"),
            ("58 kg (128 lb)", "conversion", "holds"),
        ),
    ),
    Case(
        "nothing to complain about",
        """Council adopts budget

The council adopted a budget of $84 million on Tuesday. Schools get $31 million and roads $12 million, 5% more than planned. The library opens 52 hours a week.

A fund of $90 million is twice as large as in 2010 and pays out $4 million a year. Taxes rise 2%, and fees for 300 stalls rise 10% from $50 on average.

In the city, 500 nurses work in 20 clinics, and 40% of the 3,000 teachers are women. Sales of 300 red bicycles and blue ones, up 10% from 200, helped the fair.

About 60% more people than expected came on the first of three days, when 1,200 tickets were sold at $8. A third of the 45 stalls were new, half of them run by students.""",
        (),
    ),
)
