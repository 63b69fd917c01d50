"""Labels: what a figure is about, from the order of words; " / " parts what may be taken."""

import pytest

from tests.reading.article.helpers import body, numbers


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        (
            "Nurses gave 18,400 vaccinations in spring.",
            {"18,400": "vaccinations given / vaccinations given by nurses"},
        ),
        (
            "Officers seized 850 kilograms of cocaine.",
            {"850 kilograms": "cocaine seized by officers"},
        ),
        ("In all, 14 people were taken to hospital.", {"14": "people taken to hospital"}),
        ("The bridge is 210 metres long.", {"210 metres": "length of bridge"}),
        ("The work cost $1.1 million.", {"$1.1 million": "cost of work"}),
        (
            "Ministers promised €2.3 million in aid.",
            {"€2.3 million": "aid promised / money promised in aid / money promised by ministers"},
        ),
        ("The jobless rate stands at 6.2%.", {"6.2%": "jobless rate"}),
        (
            "Rents for 6,800 council homes in Dunmere go up by 4.1 per cent.",
            {"6,800": "council homes / council homes in Dunmere"},
        ),
        ("The work cost 72 million euros.", {"72 million euros": "cost of work"}),
        ("Six in ten victims were under 25.", {"Six in ten": "share of victims under 25"}),
        (
            "About 34 percent of voters stayed at home.",
            {"34 percent": "share of voters who stayed at home"},
        ),
        ("Exports fell 4% in May.", {"4%": "fall in exports"}),
        (
            "Police collected 117 firearms.",
            {"117": "firearms collected / firearms collected by police"},
        ),
        (
            "Flu admissions rose. The number of people in hospital with flu rose 18% to 2,924.",
            {
                "18%": "rise in people in hospital / rise in people in hospital with flu",
                "2,924": "people in hospital / people in hospital with flu",
            },
        ),
        (
            "Officers seized 40 rifles, 12 boats and $5 million in cash.",
            {
                "40": "rifles seized / rifles seized by officers",
                "12": "boats seized / boats seized by officers",
            },
        ),
        (
            "Police made more seizures than ever, including 17 guns and 90 kilograms of heroin.",
            {"17": "guns seized", "90 kilograms": "heroin seized"},
        ),
        (
            "The board said 71,000 people died from overdosing on opioids, up from 58,000 in 2020.",
            {
                "71,000": "people who died from overdosing on opioids",
                "58,000": "people who died from overdosing on opioids",
            },
        ),
        (
            "The club will build 300 flats.",
            {"300": "flats to be built / flats to be built by club"},
        ),
        ("About 61% of pupils passed the test.", {"61%": "share of pupils who passed test"}),
        (
            "The airline filled 84% of its seats.",
            {"84%": "share of seats filled / share of seats filled by airline"},
        ),
        ("Some 480,000 people have crossed the border.", {"480,000": "people who crossed border"}),
        ("The load weighed 17 tonnes.", {"17 tonnes": "weight of load"}),
        (
            "A fire on the heath grew to 310 hectares.",
            {"310 hectares": "area of fire / fire on the heath"},
        ),
        ("Cholera has killed 38 people.", {"38": "people killed / people killed by cholera"}),
        (
            "The storm destroyed 1,150 houses and damaged 5,000 others.",
            {"1,150": "houses destroyed / houses destroyed by storm"},
        ),
        (
            "The government has set aside $75 million.",
            {"$75 million": "money set aside by government"},
        ),
        (
            "The rebuilding, which took four years, cost £46 million.",
            {"£46 million": "cost of rebuilding"},
        ),
        (
            "The number of people taken to hospital with influenza in England rose 18% last "
            "week to 2,924, the health agency said.",
            {
                "18%": "rise in people taken to hospital",
                "2,924": "people taken to hospital with influenza / people taken to hospital",
            },
        ),
        (
            "The cost of the winter campaign is put at £146m.",
            {"£146m": "cost of the winter campaign"},
        ),
        (
            "The total of crimes recorded by police in London fell 5% to 901,000.",
            {
                "5%": "fall in crimes recorded by police",
                "901,000": "crimes recorded by police in London / crimes recorded by police",
            },
        ),
        (
            "Knife crime led to 244 deaths, and the number of offences involving a knife rose 4%.",
            {"4%": "rise in offences involving a knife"},
        ),
        (
            "The proportion of adults who smoke every day stood at 11.9%.",
            {"11.9%": "proportion of adults who smoke every day"},
        ),
        (
            "The council said the number of homeless families living in hotels rose to 5,400.",
            {"5,400": "homeless families living in hotels"},
        ),
        (
            "The share of trains arriving on time fell to 62%.",
            {"62%": "share of trains arriving on time"},
        ),
        (
            "Burglaries reported to police in Kent fell 17% to 2,210.",
            {"17%": "fall in burglaries reported to police / fall in burglaries"},
        ),
        ("Cycling accounted for 2% of trips.", {"2%": "cycling as share of trips"}),
        (
            "Half of the teachers surveyed said class sizes had grown.",
            {"Half": "teachers saying class sizes had grown / share saying class sizes had grown"},
        ),
        (
            "The museum drew 1.2 million visitors last year, a 15% increase on 2018.",
            {
                "1.2 million": "visitors drawn by museum / visitors to museum",
                "15%": "rise in visitors drawn by museum / rise in visitors to museum",
            },
        ),
        (
            "The death toll from the floods rose to 212.",
            {"212": "death toll / death toll from the floods"},
        ),
    ],
)
def test_labels_of_a_sentence(sentence: str, labels: dict[str, str]) -> None:
    made = body(sentence)
    words = numbers(made)
    found = {words[f.id]: f.label for f in made.figures}
    for number, accepted in labels.items():
        assert found.get(number) in accepted.split(" / "), (number, found.get(number))
