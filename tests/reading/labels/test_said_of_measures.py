"""Measures: a level is of what has it, a difference of two things is no rise of one."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # A river has a level, where the clause opens with its place too.
        (
            "At Brack Bridge the river crested at 6.8 metres.",
            "6.8 metres",
            "level of river at Brack Bridge",
        ),
        ("In Orme, the Tarn rose to 5.1 m.", "5.1 m", "level of Tarn in Orme"),
        (
            "A gust of 104 km/h was measured at Fair Point.",
            "104 km/h",
            "speed of gust at Fair Point",
        ),
        # What lies below a record has not fallen.
        (
            "The river Oule crested at 6.8 metres, half a metre below the record.",
            "half a metre",
            "level of river Oule below record",
        ),
        ("Demand was 2.6 GW below what we had forecast.", "2.6 GW", "demand below forecast"),
        ("Sales were 3% lower than the company had expected.", "3%", "sales below forecast"),
        # What is more than another thing has not risen.
        ("Orme was 2.1 degrees warmer than Brook.", "2.1 degrees", "gap between Orme and Brook"),
        (
            "The new line is 12 minutes faster than the bus.",
            "12 minutes",
            "gap between new line and bus",
        ),
        ("Rents are 9% higher than mortgage costs.", "9%", "gap between rents and mortgage costs"),
        # What is more than before has.
        ("Prices were 4% higher than in the first quarter.", "4%", "rise in prices"),
        ("The harvest was 12% larger than the previous one.", "12%", "rise in harvest"),
        ("Rents are 9% higher than last year.", "9%", "rise in rents"),
        # An economy grows, what has a pace moves in so much time.
        ("The economy grew by 0.7 per cent.", "0.7 per cent", "growth of economy"),
        ("The river rose by 4 cm per hour.", "4 cm per hour", "rise in river per hour"),
        # A clause behind a length of time or an object has its own subject.
        ("In the last three months sales rose by 4%.", "4%", "rise in sales"),
        ("The share index lost 83 points to close at 6,412.", "6,412", "share index"),
        (
            "Unemployment is seen peaking at 5.6 per cent.",
            "5.6 per cent",
            "expected peak unemployment",
        ),
        (
            "Central bank lifts base rate by half a point as inflation proves stubborn",
            "half a point",
            "rise in base rate",
        ),
        # How time is passed says more than that it is.
        ("Crews spent 52 minutes filling in forms.", "52 minutes", "time spent filling in forms"),
        ("Patients spent 12 hours on a trolley.", "12 hours", "time spent on a trolley"),
        (
            "The man from Tolley has been waiting for two years.",
            "two years",
            "waiting time of man from Tolley",
        ),
        (
            "The median time to be seen by a doctor was 74 minutes.",
            "74 minutes",
            "median time to be seen by doctor",
        ),
        (
            "Ambulances reached the most serious calls in nine minutes.",
            "nine minutes",
            "time to reach most serious calls",
        ),
        ("The standard is seven minutes.", "seven minutes", "standard"),
        # What the second of two does is what the first does, and it may be a part.
        ("Sales in Asia rose by 3% and profits in Ghana by 5%.", "5%", "rise in profits in Ghana"),
        ("Thefts fell by 4% and raids on shops by 9%.", "9%", "fall in raids on shops"),
        (
            "Use went down by 3%, and noise along roads by 1.1 decibels.",
            "1.1 decibels",
            "fall in noise along roads",
        ),
        ("Sales rose by 3% and fell in the north by 2%.", "2%", "fall in sales"),
        # A noun with a part, a verb alone in its clause.
        (
            "Stocks were low, and demand for gas in plants was 14% lower than a year ago.",
            "14%",
            "fall in demand for gas in plants",
        ),
        (
            "The share of households that rent went up by 2.8 percentage points.",
            "2.8 percentage points",
            "rise in share of households that rent",
        ),
        # A verb may say which measure it is; what is full, or in the air, has no length or weight.
        ("The find weighs 7.9 kilograms.", "7.9 kilograms", "weight of find"),
        ("Trains may travel at 70 km/h.", "70 km/h", "speed of trains"),
        ("The storage sites were 83% full.", "83%", "storage sites full"),
        (
            "The annual mean fell to 31 micrograms per cubic metre.",
            "31 micrograms per cubic metre",
            "annual mean",
        ),
        ("The glacier advanced by 3 metres.", "3 metres", "advance of glacier"),
        (
            "Gas is cheap. Wholesale gas changed hands at 78 pence a therm.",
            "78 pence a therm",
            "price of wholesale gas per therm",
        ),
        # On which days it was so, and how fast something is done.
        (
            "The threshold was exceeded on 29 days.",
            "29 days",
            "days on which threshold was exceeded",
        ),
        (
            "Complaints were answered within an average of nine days.",
            "nine days",
            "average time to answer complaints",
        ),
        ("On a trip of 30 kilometres drivers lose 82 seconds.", "82 seconds", "time drivers lose"),
        # A risk and a chance have two sides.
        (
            "Motorcyclists run a 23-fold risk of dying compared with car occupants.",
            "23-fold",
            "risk of dying compared with car occupants",
        ),
        (
            "Children here are twice as likely to be treated as those living farther away.",
            "twice",
            "chance of being treated compared with others",
        ),
        # A thing has a height, an area or a speed; what lies somewhere, a depth.
        ("The tower, at 38.5 metres, would be the highest.", "38.5 metres", "height of tower"),
        ("The park, at 12 hectares, is the largest.", "12 hectares", "area of park"),
        ("Turbines stand in 38 metres of water.", "38 metres", "depth of water"),
        ("The storm that roared over Dera at 95 km/h cut roads.", "95 km/h", "speed of storm"),
        ("Water levels peaked at 5 m.", "5 m", "water levels"),
        ("The left engine lost power at 11,500 feet.", "11,500 feet", "power lost by left engine"),
        # What is sold or flows has no weight or length; as low as names a level.
        ("Sales rose to 4 million tonnes.", "4 million tonnes", "sales"),
        ("Imports rose to 4.1 GW.", "4.1 GW", "imports"),
        ("Speeds rose to 80 km/h.", "80 km/h", "speeds"),
        ("Night temperatures fell as low as minus 12C.", "minus 12C", "night temperatures"),
        ("The link, rated at 1,400 MW, was out of service.", "1,400 MW", "capacity of link"),
        # What is usual may stand inside of a phrase.
        (
            "The Service puts the chance of a warmer than normal winter at 55%.",
            "55%",
            "chance of a warmer than normal winter",
        ),
    ],
)
def test_label(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Lindqvist was 0.02 seconds slower than the winner.", "0.02 seconds"),
        ("The new tower is 30 metres taller than the old one.", "30 metres"),
        ("Only 2016 was warmer, by 0.03°C.", "0.03°C"),
        (
            "The Tarn crested at 6.8 metres, 31 centimetres below the record of 1998.",
            "31 centimetres",
        ),
    ],
)
def test_a_difference_is_no_move(sentence: str, number: str) -> None:
    assert not label(sentence, number).startswith(("rise in", "fall in"))


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # What stands right before "so much long" is so long, not who did something to it.
        (
            "The plant draws water through a tunnel 2.1 kilometres long.",
            "2.1 kilometres",
            "length of tunnel",
        ),
        ("In August the ship met waves 36 feet high.", "36 feet", "height of waves"),
        ("They dug a shaft 12 metres wide and 90 metres deep.", "90 metres", "depth of shaft"),
        ("The wall stands 40 metres high.", "40 metres", "height of wall"),
        (
            "They bored a pipe 30 metres below the seabed.",
            "30 metres",
            "depth of pipe below seabed",
        ),
        # Far measures are distances.
        (
            "Astronomers have found a giant 412 light-years from Earth.",
            "412 light-years",
            "distance from Earth",
        ),
        # Nothing is done to a temperature; something is so at it.
        ("Kelp stops growing above 18C.", "18C", "temperature above which kelp stops growing"),
        ("The vaccine must be kept at -70C.", "-70C", "temperature at which vaccine must be kept"),
        # What is warm has an average temperature.
        ("Water at the pier averaged 14.6C.", "14.6C", "average temperature of water at the pier"),
        ("The road was under half a metre of water.", "half a metre", "depth of water"),
        ("The trial tested a 140 mg dose.", "140 mg", "dose tested"),
        ("Parcels weighing 30 kg go by lorry.", "30 kg", "weight of parcels"),
        ("The yield was down to 17 quintals an acre.", "17 quintals an acre", "yield per acre"),
        (
            "Broadband of 30 megabits per second is here.",
            "30 megabits per second",
            "speed of Broadband",
        ),
        # Decibels and volts are no things.
        ("The line runs at 400 kilovolts.", "400 kilovolts", "voltage of line"),
        ("A 132kV line will cross the moor.", "132kV", "voltage of line"),
        ("Subscribers used 19.6 GB each.", "19.6 GB", "data used by subscribers"),
        ("Pressure at the wellhead reached 90 psi.", "90 psi", "pressure at the wellhead"),
    ],
)
def test_whose_measure_it_is(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said


@pytest.mark.parametrize(
    ("sentence", "number", "never"),
    [
        ("A kilogram of spores is enough for 600 metres.", "600 metres", "kilogram of spores"),
        ("They slept in the open in temperatures of 4C.", "4C", "temperature of they"),
        ("Luna's second was struck from 25 yards.", "25 yards", "length of Luna's second"),
        (
            "The line will shut, and a speed limit of 60 km/h applies on the road.",
            "60 km/h",
            "speed limit for line",
        ),
        ("Hallam holed from 14 feet on the last green.", "14 feet", "Hallam"),
        ("The magazine drove the cars 1,900 kilometres.", "1,900 kilometres", "magazine"),
        ("Drought destroyed the crops on 17,000 hectares.", "17,000 hectares", "crops"),
        (
            "Noise at the nearest house must not exceed 42 decibels at night.",
            "42 decibels",
            "dBs at night",
        ),
    ],
)
def test_what_lies_over_a_length_has_none(sentence: str, number: str, never: str) -> None:
    assert label(sentence, number) != never
