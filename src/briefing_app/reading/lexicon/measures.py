"""Measures: how texts write them, and their canonical symbols (SI brochure, US and UK
customary).
"""

# Abbreviations and symbols, as written after a number. Upper and lower case matter.
SYMBOLS = {
    "kg": "kg", "kgs": "kg", "Kg": "kg", "KG": "kg", "kilo": "kg", "kilos": "kg", "g": "g",
    "gm": "g", "gms": "g",
    "mg": "mg", "µg": "µg", "μg": "µg", "mcg": "µg", "ng": "ng", "lb": "lb", "lbs": "lb",
    "oz": "oz", "st": "st",
    "km": "km", "kms": "km", "Km": "km", "KM": "km", "m": "m", "cm": "cm", "cms": "cm",
    "mm": "mm", "µm": "µm", "μm": "µm", "nm": "nm",
    "mi": "mi", "ft": "ft", "yd": "yd", "yds": "yd", "in": "in", "nmi": "nmi", "ha": "ha",
    "m2": "m²", "m²": "m²",
    "sqm": "m²", "sqft": "ft²", "km2": "km²", "km²": "km²", "m3": "m³", "m³": "m³", "ft²": "ft²",
    "ft2": "ft²", "ft³": "ft³", "ft3": "ft³",
    "cm²": "cm²", "cm³": "cm³", "cm3": "cm³", "cc": "cm³", "km³": "km³", "km3": "km³", "L": "L",
    "l": "L", "ml": "mL", "mL": "mL", "cl": "cL", "dl": "dL", "dL": "dL",
    "gal": "gal", "mph": "mph", "mpg": "mpg",
    "MPG": "mpg", "MPGe": "MPGe", "kph": "km/h", "kmh": "km/h", "kmph": "km/h", "kn": "kn",
    "kts": "kn", "kt": "kt", "rpm": "rpm",
    "bpm": "beat/minute", "W": "W", "kW": "kW", "KW": "kW", "MW": "MW", "GW": "GW", "TW": "TW",
    "Wh": "Wh", "kWh": "kWh", "KWh": "kWh", "kwh": "kWh",
    "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "V": "V", "kV": "kV", "mV": "mV", "mA": "mA",
    "Ah": "Ah", "mAh": "mAh", "J": "J", "kJ": "kJ", "MJ": "MJ", "GJ": "GJ",
    "kcal": "kcal", "cal": "cal", "hp": "hp", "bhp": "hp", "PS": "hp", "Nm": "Nm", "N": "N",
    "kN": "kN", "Pa": "Pa", "kPa": "kPa",
    "hPa": "hPa", "MPa": "MPa", "mb": "mbar", "mbar": "mbar", "psi": "psi", "Hz": "Hz",
    "kHz": "kHz", "MHz": "MHz",
    "GHz": "GHz", "dB": "dB", "db": "dB", "GB": "GB", "MB": "MB", "TB": "TB", "KB": "KB",
    "kB": "KB", "PB": "PB", "Mb": "Mb", "Gb": "Gb",
    "Mbps": "Mb/s", "mbps": "Mb/s", "Gbps": "Gb/s", "kbps": "kb/s", "MP": "megapixel",
    "ppm": "ppm", "ppb": "ppb", "Mt": "Mt", "Gt": "Gt", "MT": "t", "t": "t",
    "mmol": "mmol", "mol": "mol", "mSv": "mSv", "Sv": "Sv", "Bq": "Bq", "kBq": "kBq",
    "ly": "light-year", "au": "au", "AU": "au",
    "hr": "hour", "hrs": "hour", "h": "hour", "min": "minute", "mins": "minute", "sec": "second",
    "secs": "second", "s": "second", "ms": "millisecond",
    "yr": "year", "yrs": "year", "wk": "week", "wks": "week", "mth": "month", "mths": "month",
    "mos": "month",
    "boe": "boe", "bpd": "barrel/day", "bbl": "barrel", "bbls": "barrel", "mcf": "mcf",
    "bcf": "bcf", "mmbtu": "mmBtu", "mmBtu": "mmBtu", "MMBtu": "mmBtu", "Btu": "Btu",
    "BTU": "Btu", "G": "G",
    "C": "°C", "F": "°F", "K": "K", "ºC": "°C", "ºF": "°F", "º": "°", "kmph.": "km/h",
    "teu": "TEU", "TEU": "TEU", "TEUs": "TEU", "px": "px", "mmHg": "mmHg", "IU": "IU",
    "knots": "kn", "CFU": "CFU", "ct": "carat",
}  # fmt: skip
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

WORDS = {
    "kilogram": "kg", "kilogramme": "kg", "kilo": "kg", "gram": "g", "gramme": "g",
    "milligram": "mg",
    "microgram": "µg", "tonne": "t", "ton": "ton", "kilotonne": "kt", "megatonne": "Mt",
    "gigatonne": "Gt", "kiloton": "kt", "megaton": "Mt", "gigaton": "Gt",
    "pound": "lb", "ounce": "oz", "stone": "st", "kilometre": "km", "kilometer": "km", "metre": "m",
    "meter": "m", "centimetre": "cm", "centimeter": "cm", "millimetre": "mm", "millimeter": "mm",
    "micrometre": "µm", "micron": "µm", "nanometre": "nm", "nanometer": "nm", "mile": "mi",
    "foot": "ft",
    "inch": "in", "yard": "yd", "hectare": "ha", "acre": "acre", "litre": "L", "liter": "L",
    "millilitre": "mL", "milliliter": "mL", "centilitre": "cL", "gallon": "gal", "pint": "pint",
    "quart": "quart", "barrel": "barrel", "bushel": "bushel", "cubic-metre": "m³",
    "knot": "kn", "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW",
    "terawatt": "TW", "volt": "V", "kilovolt": "kV", "amp": "A", "ampere": "A",
    "joule": "J", "kilojoule": "kJ", "megajoule": "MJ", "calorie": "calorie",
    "kilocalorie": "kcal", "horsepower": "hp", "newton": "N",
    "pascal": "Pa", "hertz": "Hz", "megahertz": "MHz", "gigahertz": "GHz", "kilohertz": "kHz",
    "decibel": "dB", "gigabyte": "GB", "megabyte": "MB",
    "terabyte": "TB", "petabyte": "PB", "kilobyte": "KB", "byte": "byte", "bit": "bit",
    "gigabit": "Gb", "megabit": "Mb", "megapixel": "megapixel", "carat": "carat",
    "degree": "°", "fathom": "fathom", "furlong": "furlong", "light-year": "light-year",
    "lightyear": "light-year", "millisievert": "mSv", "sievert": "Sv", "becquerel": "Bq",
    "kelvin": "K", "parsec": "parsec", "millibar": "mbar", "hectopascal": "hPa",
    "millimole": "mmol", "nanogram": "ng", "megaelectronvolt": "MeV",
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week",
    "fortnight": "fortnight",
    "month": "month", "year": "year", "decade": "decade", "century": "century",
    "millennium": "millennium", "weekend": "weekend", "night": "night",
    "millisecond": "millisecond", "microsecond": "microsecond", "nanosecond": "nanosecond",
    "quarter": "quarter",
    "milliwatt": "mW", "kilonewton": "kN", "decilitre": "dL", "deciliter": "dL",
    "megalitre": "ML", "gigalitre": "GL",
    "kilowatt-hour": "kWh", "megawatt-hour": "MWh", "gigawatt-hour": "GWh",
    "terawatt-hour": "TWh", "watt-hour": "Wh",
}  # fmt: skip
TIME = frozenset(
    """second minute hour day week fortnight month year decade century millennium weekend night
    millisecond microsecond nanosecond quarter""".split()
)
CLOCK = {"year": 0, "month": 1, "week": 2, "day": 3, "hour": 4, "minute": 5, "second": 6}

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

LENGTHS = frozenset(
    """tall high long deep wide thick higher taller deeper longer wider across above below away
    off up down apart wall mast boat
    dinghy yacht tower statue tsunami waves wave wingspan dash sprint freestyle hurdles
    butterfly backstroke pool drop depth height width stretch swell jump throw platform
    telescope""".split()
)
"""Words after "5m" that make it metres rather than millions."""
