"""Measures: how texts write them. What each unit is stands in `core.unit_table`."""

from briefing_app.core.unit_table import UNITS

SYMBOLS = {written: row.symbol for row in UNITS for written in row.short}
"""Abbreviations as written after a number; upper and lower case matter."""

POINT_SYMBOLS = {
    "pp": "percentage point", "ppt": "percentage point", "ppts": "percentage point",
    "bp": "basis point", "bps": "basis point",
}  # fmt: skip
SINGLE = frozenset(
    (
        "m",
        "g",
        "l",
        "h",
        "s",
        "t",
        "C",
        "F",
        "K",
        "G",
        "W",
        "V",
        "N",
        "J",
        "L",
        "in",
        "st",
        "mi",
        "min",
        "cal",
        "mb",
        "MB",
        "PS",
        "ct",
        "sec",
        "kt",
        "db",
        "au",
        "ms",
    )
)
"""Symbols that are words or letters of many meanings: taken only where nothing speaks against."""

WORDS = {name: row.symbol for row in UNITS for name in row.names}
"""Measures written out, in the singular and where it is irregular in the plural."""

TIME = frozenset(
    """second minute hour day week fortnight month year decade century millennium weekend night
    millisecond microsecond nanosecond quarter""".split()
)

SQUARE = {
    "km": "km²",
    "m": "m²",
    "mi": "mi²",
    "ft": "ft²",
    "cm": "cm²",
    "yd": "yd²",
    "in": "in²",
    "mm": "mm²",
}
CUBIC = {"km": "km³", "m": "m³", "mi": "mi³", "ft": "ft³", "cm": "cm³", "yd": "yd³", "in": "in³"}
PER_HOUR = {"km": "km/h", "mi": "mph"}
WITH_HOUR = {"kW": "kWh", "MW": "MWh", "GW": "GWh", "TW": "TWh", "W": "Wh", "A": "Ah"}
SCALES_OF_DEGREES = {
    "celsius": "°C",
    "c": "°C",
    "centigrade": "°C",
    "fahrenheit": "°F",
    "f": "°F",
    "kelvin": "K",
}
COMPOUND = {("ft", "in"): 12, ("lb", "oz"): 16, ("st", "lb"): 14, ("hour", "minute"): 60,
            ("minute", "second"): 60, ("hour", "second"): 3600,
            ("m", "cm"): 100, ("kg", "g"): 1000, ("year",
            "month"): 12}  # fmt: skip
"""Two measures that stand together as one: the larger in terms of the smaller."""
ONE_BEFORE = {
    "hour": "hour", "minute": "minute", "year": "year", "foot": "ft", "pound": "lb", "stone": "st",
    "metre": "m", "meter": "m", "kilo": "kg",
}  # fmt: skip
"""Larger measures that words name one of: "an hour and 35 minutes"."""

LENGTH_SYMBOLS = frozenset("ft foot feet in inch inches yd yds yards mi miles".split())
"""Lengths in brackets after "48m", which make it metres."""
LENGTHS = frozenset(
    """tall high long deep wide thick higher taller deeper longer wider across above below away
    off up down apart wall mast boat
    dinghy yacht tower statue tsunami waves wave wingspan dash sprint freestyle hurdles
    butterfly backstroke pool drop depth height width stretch swell jump throw platform
    telescope""".split()
)
"""Words after "5m" that make it metres rather than millions."""

_GAUGED = """
noise level: dB
pressure: Pa kPa hPa MPa mbar psi ksi mmHg
voltage: V kV mV
current: A mA
capacity: Ah mAh
frequency: Hz kHz MHz GHz
data: KB MB GB TB PB Mb Gb
speed: Mb/s Gb/s Tb/s kb/s rpm
concentration: ppm ppb
radiation dose: mSv Sv
radioactivity: Bq kBq
torque: Nm lb-ft
force: N kN
energy: kcal cal calorie GJ Btu mmBtu MeV
resolution: megapixel px
heart rate: beat/minute
fuel economy: mpg MPGe
"""
COUNTED_IN = {
    "FTE": "full-time equivalents",
    "WTE": "whole-time equivalents",
    "TEU": "containers",
}
"""Units in which things are counted, by what labels call these."""
FLOWS = frozenset("cusec cumec mld MGD Mtpa boepd bopd barrel/day mmscmd m³/s".split())
"""Units that are so much in a time already."""
GAUGED_BY = {
    unit: named
    for named, _, units in (line.partition(": ") for line in _GAUGED.strip().splitlines())
    for unit in units.split()
}
"""What a unit measures that counts nothing and is of no kind that is compared."""
