"""The one table of units: by it they are recognised, named, told apart by kind, and converted.

A line has the canonical symbol (SI brochure, 9th edition; US and UK customary), what the unit
measures, its base unit with the factor to it (international yard and pound agreement of 1959, US
gallon and barrel), how texts abbreviate it, and its names in the singular with irregular plurals.
``-`` is nothing; ``noun`` ends the line of a unit that is shown as a word and takes a plural. What
is not compared with anything has no kind. Money is not here: its codes are ISO 4217.
"""

from typing import NamedTuple


class UnitRow(NamedTuple):
    """A unit: its symbol, kind, base unit and factor, abbreviations and names."""

    symbol: str
    kind: str
    base: tuple[str, str] | None
    short: tuple[str, ...]
    names: tuple[str, ...]
    noun: bool


_TABLE = """
kg | mass | kg 1 | kg kgs Kg KG kilo kilos | kilogram kilogramme kilo
g | mass | kg 0.001 | g gm gms | gram gramme
mg | mass | kg 0.000001 | mg | milligram
µg | mass |   | µg μg mcg | microgram
t | mass | kg 1000 | MT t | tonne
lb | mass | kg 0.45359237 | lb lbs | pound
oz | mass | kg 0.028349523125 | oz | ounce
st | mass | kg 6.35029318 | st | stone
ton | mass | kg 907.18474 | - | ton | noun
kt | mass |   | kt | kilotonne kiloton
Mt | mass |   | Mt | megatonne megaton
Gt | mass |   | Gt | gigatonne gigaton
carat | mass |   | ct | carat | noun
quintal | mass | kg 100 | qtl qtls | quintal | noun
cwt | mass | kg 50.80234544 | cwt | hundredweight
m | length | m 1 | m | metre meter
km | length | m 1000 | km kms Km KM | kilometre kilometer
cm | length | m 0.01 | cm cms | centimetre centimeter
mm | length | m 0.001 | mm | millimetre millimeter
µm | length |   | µm μm | micrometre micron
nm | length |   | nm | nanometre nanometer
mi | length | m 1609.344 | mi | mile
ft | length | m 0.3048 | ft | foot feet
in | length | m 0.0254 | in | inch inches
yd | length | m 0.9144 | yd yds | yard
nmi | length | m 1852 | nmi | -
m² | area | m² 1 | m2 m² sqm | -
km² | area | m² 1000000 | km2 km² | -
ha | area | m² 10000 | ha | hectare
acre | area | m² 4046.8564224 | - | acre | noun
ft² | area | m² 0.09290304 | sqft ft² ft2 | -
mi² | area | m² 2589988.110336 | - | -
cm² | area |   | cm² | -
l | volume | l 1 | - | -
L | volume | l 1 | L l | litre liter
ml | volume | l 0.001 | - | -
mL | volume | l 0.001 | ml mL | millilitre milliliter
ML | volume | l 1000000 | Ml ML | megalitre megaliter
GL | volume | l 1000000000 | Gl GL | gigalitre gigaliter
m³ | volume | l 1000 | m3 m³ | cubic-metre
gal | volume | l 3.785411784 | gal | gallon
barrel | volume | l 158.987294928 | bbl bbls | barrel | noun
pint | volume |   | - | pint | noun
ft³ | volume |   | ft³ ft3 | -
bushel | volume |   | - | bushel | noun
year | time | month 12 | yr yrs | year | noun
month | time | month 1 | mth mths mos | month | noun
week | time | second 604800 | wk wks | week | noun
day | time | second 86400 | - | day | noun
hour | time | second 3600 | hr hrs h | hour | noun
minute | time | second 60 | min mins | minute | noun
second | time | second 1 | sec secs s | second | noun
ms | time |   | - | -
decade | time | month 120 | - | decade | noun
°C | temperature |   | C ºC | -
°F | temperature |   | F ºF | -
K | temperature |   | K | kelvin
° | temperature |   | º | degree
km/h | speed | km/h 1 | kph kmh kmph kmph. | -
mph | speed | km/h 1.609344 | mph | -
m/s | speed | km/h 3.6 | - | -
tmc ft | volume | l 28316846592 | tmcft tmc | -
bcf | volume | l 28316846592 | bcf Bcf BCF | -
tcf | volume | l 28316846592000 | tcf Tcf TCF | -
mcf | volume | l 28316.846592 | mcf Mcf | -
MMcf | volume | l 28316846.592 | MMcf MMCF mmcf | -
MCM | volume | l 1000000000 | MCM mcm | -
BCM | volume | l 1000000000000 | BCM bcm | -
MAF | volume | l 1233481837547.52 | MAF | -
hl | volume | l 100 | hl hL | hectolitre hectoliter
Moz | mass |   | Moz | -
koz | mass |   | koz | -
Mlb | mass |   | Mlb Mlbs | -
tCO2e | mass | kg 1000 | - | -
ktCO2e | mass | kg 1000000 | - | -
MtCO2e | mass | kg 1000000000 | - | -
GtCO2e | mass | kg 1000000000000 | - | -
kn | speed | km/h 1.852 | kn kts knots | knot
kWh | energy |   | kWh KWh kwh | kilowatt-hour
MWh | energy |   | MWh | megawatt-hour
GWh | energy |   | GWh | gigawatt-hour
TWh | energy |   | TWh | terawatt-hour
Wh | energy |   | Wh | watt-hour
J | energy |   | J | joule
kJ | energy |   | kJ | kilojoule
MJ | energy |   | MJ | megajoule
W | energy |   | W | watt
kW | energy |   | kW KW | kilowatt
MW | energy |   | MW | megawatt
GW | energy |   | GW | gigawatt
kWp | energy |   | kWp | -
MWp | energy |   | MWp | -
GWp | energy |   | GWp | -
kVA | energy |   | kVA | -
MVA | energy |   | MVA | -
MU | energy |   | MU | -
TJ | energy |   | TJ | terajoule
PJ | energy |   | PJ | petajoule
EJ | energy |   | EJ | exajoule
TW | energy |   | TW | terawatt
ng | - |   | ng | nanogram
cm³ | - |   | cm³ cm3 cc | -
km³ | - |   | km³ km3 | -
cL | volume | l 0.01 | cl | centilitre
dL | volume | l 0.1 | dl dL | decilitre deciliter
mpg | - |   | mpg MPG | -
MPGe | - |   | MPGe | -
rpm | - |   | rpm | -
beat/minute | - |   | bpm | -
V | - |   | V | volt
kV | - |   | kV | kilovolt
mV | - |   | mV | -
mA | - |   | mA | -
Ah | - |   | Ah | -
mAh | - |   | mAh | -
GJ | - |   | GJ | -
kcal | - |   | kcal | kilocalorie
cal | - |   | cal | -
hp | energy |   | hp bhp PS | horsepower
Nm | - |   | Nm | -
N | - |   | N | newton
kN | - |   | kN | kilonewton
Pa | - |   | Pa | pascal
kPa | - |   | kPa | -
hPa | - |   | hPa | hectopascal
MPa | - |   | MPa | -
mbar | - |   | mb mbar | millibar
psi | - |   | psi | -
ksi | - |   | ksi | -
lb-ft | - |   | - | -
Hz | - |   | Hz | hertz
kHz | - |   | kHz | kilohertz
MHz | - |   | MHz | megahertz
GHz | - |   | GHz | gigahertz
dB | - |   | dB db | decibel
GB | - |   | GB | gigabyte
MB | - |   | MB | megabyte
TB | - |   | TB | terabyte
KB | - |   | KB kB | kilobyte
PB | - |   | PB | petabyte
Mb | - |   | Mb | megabit
Gb | - |   | Gb | gigabit
Mb/s | - |   | Mbps mbps | -
Gb/s | - |   | Gbps | -
Tb/s | - |   | Tbps | -
EB | - |   | EB | exabyte
kb/s | - |   | kbps | -
megapixel | - |   | MP | megapixel
ppm | - |   | ppm | -
ppb | - |   | ppb | -
mmol | - |   | mmol | millimole
mol | - |   | mol | -
mSv | - |   | mSv | millisievert
Sv | - |   | Sv | sievert
Bq | - |   | Bq | becquerel
kBq | - |   | kBq | -
light-year | length |   | ly | light-year lightyear | noun
au | length |   | au AU | -
millisecond | - |   | ms | millisecond
boe | - |   | boe | -
mmboe | - |   | mmboe MMboe | -
boepd | - |   | boepd | -
bopd | - |   | bopd | -
mmscmd | - |   | mmscmd MMSCMD | -
cusec | - |   | - | cusec | noun
cumec | - |   | - | cumec | noun
mld | - |   | mld MLD | -
MGD | - |   | MGD mgd | -
dwt | - |   | dwt DWT | -
GT | - |   | GT | -
CGT | - |   | CGT cgt | -
Mtpa | - |   | Mtpa MTPA mtpa | -
FTE | - |   | FTE FTEs | -
WTE | - |   | WTE WTEs wte | -
barrel/day | - |   | bpd | -
mmBtu | - |   | mmbtu mmBtu MMBtu | -
Btu | - |   | Btu BTU | -
G | - |   | G | -
TEU | - |   | teu TEU TEUs | -
px | - |   | px | -
mmHg | - |   | mmHg | -
IU | - |   | IU | -
CFU | - |   | CFU | -
quart | - |   | - | quart
A | - |   | - | amp ampere
calorie | - |   | - | calorie
byte | - |   | - | byte
bit | - |   | - | bit
fathom | length |   | - | fathom | noun
furlong | length |   | - | furlong | noun
parsec | length |   | - | parsec | noun
MeV | - |   | - | megaelectronvolt
fortnight | - |   | - | fortnight
century | - |   | - | century centuries
millennium | - |   | - | millennium millennia
weekend | - |   | - | weekend
night | - |   | - | night
microsecond | - |   | - | microsecond
nanosecond | - |   | - | nanosecond
quarter | - |   | - | quarter
mW | - |   | - | milliwatt
"""


def _row(line: str) -> UnitRow:
    symbol, kind, base, short, names, *noun = [
        () if cell == "-" else tuple(cell.split()) for cell in line.split(" | ")
    ]
    return UnitRow(
        " ".join(symbol),
        kind[0] if kind else "",
        (base[0], base[1]) if base else None,
        short,
        names,
        bool(noun),
    )


UNITS = tuple(_row(line) for line in _TABLE.strip().splitlines())
