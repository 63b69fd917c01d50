"""Currencies by sign, code and word; codes follow ISO 4217."""

SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₪": "ILS", "₦": "NGN",
    "₴": "UAH", "₺": "TRY", "₫": "VND", "₱": "PHP", "₽": "RUB", "฿": "THB", "₡": "CRC", "₲": "PYG",
    "₵": "GHS", "₸": "KZT", "₾": "GEL", "₿": "BTC", "¢": "USD", "៛": "KHR", "₮": "MNT", "₼": "AZN",
    "＄": "USD", "￥": "JPY", "￡": "GBP",
}  # fmt: skip
SCALED = {"k": 10**3, "K": 10**3, "T": 10**3, "M": 10**6, "m": 10**6, "Mio": 10**6, "bn": 10**9}
"""Scales written against a sign or code that follows or precedes: "20 k€", "MSEK 120"."""
DOLLAR_PREFIXES = {
    "us": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD",
    "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "nz": "NZD", "nzd": "NZD",
    "hk": "HKD", "hkd": "HKD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD", "tw": "TWD",
    "r": "BRL", "mx": "MXN", "mex": "MXN", "j": "JMD", "tt": "TTD", "bds": "BBD", "fj": "FJD",
    "n": "NAD", "z": "ZWL", "clp": "CLP", "cop": "COP", "arg": "ARS", "ar": "ARS", "b": "BND",
}  # fmt: skip
"""Letters before a dollar sign."""

CODES = frozenset(
    """USD EUR GBP JPY CNY INR KRW ILS NGN UAH TRY VND PHP RUB THB AUD CAD NZD HKD SGD TWD BRL MXN
    CHF SEK NOK DKK ISK PLN CZK HUF RON BGN HRK RSD ZAR EGP KES GHS TZS UGX MAD AED SAR QAR KWD
    BHD OMR PKR BDT LKR NPR IDR MYR MMK KZT GEL AMD AZN ARS CLP COP PEN UYU BTC ETH XOF XAF IRR
    IQD ETB RMB ALL BAM JOD LBP DZD TND""".split()
) - frozenset(("ALL", "ETH", "TRY"))
CODE_ALIASES = {"RMB": "CNY", "STG": "GBP"}
CODE_NAMES = {code: CODE_ALIASES.get(code, code) for code in CODES}
LETTERS = {
    "rs": "INR", "re": "INR", "inr": "INR", "kr": "", "dkr": "DKK", "skr": "SEK", "nkr": "NOK",
    "zł": "PLN", "zl": "PLN", "kč": "CZK", "ft": "HUF", "lei": "RON", "tl": "TRY", "fr": "CHF",
    "sfr": "CHF", "chf": "CHF", "rm": "MYR", "rp": "IDR", "ksh": "KES", "sh": "KES", "tsh": "TZS",
    "ush": "UGX", "ghs": "GHS", "gh₵": "GHS", "dh": "AED", "dhs": "AED", "php": "PHP", "tk": "BDT",
    "rmb": "CNY", "y": "JPY", "le": "EGP", "stg": "GBP", "lkr": "LKR", "r": "ZAR", "n": "NGN",
    "p": "PHP", "nis": "ILS", "ir": "EUR", "eur": "EUR", "gbp": "GBP", "usd": "USD",
}  # fmt: skip
"""Letters written against or before an amount; "" where the country must be found."""
BEFORE_ONLY_GLUED = frozenset(("r", "n", "p", "y", "le", "fr", "sh", "ft", "re", "ir"))

WORDS = {
    "dollar": "USD", "buck": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "rupee": "INR", "won": "KRW", "shekel": "ILS", "naira": "NGN", "hryvnia": "UAH", "lira": "TRY",
    "dong": "VND", "ruble": "RUB", "rouble": "RUB", "baht": "THB", "rand": "ZAR", "forint": "HUF",
    "zloty": "PLN", "złoty": "PLN", "zlotys": "PLN", "koruna": "CZK", "leu": "RON",
    "ringgit": "MYR",
    "rupiah": "IDR", "taka": "BDT", "franc": "CHF", "peso": "MXN", "real": "BRL", "reais": "BRL",
    "dirham": "AED", "riyal": "SAR", "rial": "IRR", "dinar": "KWD", "krona": "SEK", "kronor": "SEK",
    "krone": "NOK", "kroner": "NOK", "crown": "", "shilling": "KES", "cedi": "GHS", "birr": "ETB",
    "tenge": "KZT", "lari": "GEL", "quid": "GBP", "sterling": "GBP", "bitcoin": "BTC",
    "kyat": "MMK",
    "ruppee": "INR", "kwacha": "ZMW", "kwanza": "AOA", "dram": "AMD", "hryvna": "UAH",
}  # fmt: skip
NEVER_ALONE = frozenset(("won", "real", "crown", "sterling", "lari", "dram"))
"""Words that mean money only right after a number (and not at all as a bare verb)."""

MINOR = {
    "cent": ("USD", 100), "cents": ("USD", 100), "penny": ("GBP", 100), "pence": ("GBP", 100),
    "pennies": ("GBP", 100), "paise": ("INR", 100), "kopecks": ("RUB", 100),
    "kopeks": ("RUB", 100), "centavos": ("MXN", 100), "øre": ("DKK", 100), "öre": ("SEK", 100),
    "dime": ("USD", 10), "dimes": ("USD", 10), "nickels": ("USD", 20), "fils": ("AED", 100),
    "groszy": ("PLN", 100),
}  # fmt: skip

NATIONS = {
    "us": {"dollar": "USD"}, "u.s.": {"dollar": "USD"}, "american": {"dollar": "USD"},
    "australian": {"dollar": "AUD"}, "canadian": {"dollar": "CAD"}, "zealand": {"dollar": "NZD"},
    "kong": {"dollar": "HKD"}, "singapore": {"dollar": "SGD"}, "singaporean": {"dollar": "SGD"},
    "taiwan": {"dollar": "TWD"}, "taiwanese": {"dollar": "TWD"}, "jamaican": {"dollar": "JMD"},
    "namibian": {"dollar": "NAD"}, "fijian": {"dollar": "FJD"}, "zimbabwean": {"dollar": "ZWL"},
    "british": {"pound": "GBP"}, "egyptian": {"pound": "EGP"}, "lebanese": {"pound": "LBP"},
    "syrian": {"pound": "SYP"}, "sudanese": {"pound": "SDG"}, "turkish": {"lira": "TRY"},
    "swedish": {"crown": "SEK", "krona": "SEK", "kronor": "SEK", "krone": "SEK", "kr": "SEK"},
    "norwegian": {"crown": "NOK", "krone": "NOK", "kroner": "NOK", "kr": "NOK"},
    "danish": {"crown": "DKK", "krone": "DKK", "kroner": "DKK", "kr": "DKK"},
    "icelandic": {"crown": "ISK", "krona": "ISK", "kronur": "ISK"},
    "czech": {"crown": "CZK", "koruna": "CZK"}, "slovak": {"crown": "SKK", "koruna": "SKK"},
    "swiss": {"franc": "CHF"}, "cfa": {"franc": "XOF"}, "congolese": {"franc": "CDF"},
    "rwandan": {"franc": "RWF"}, "french": {"franc": "FRF"}, "belgian": {"franc": "BEF"},
    "indian": {"rupee": "INR"}, "pakistani": {"rupee": "PKR"}, "sri": {"rupee": "LKR"},
    "lankan": {"rupee": "LKR"}, "nepalese": {"rupee": "NPR"}, "nepali": {"rupee": "NPR"},
    "mauritian": {"rupee": "MUR"}, "mexican": {"peso": "MXN"}, "argentine": {"peso": "ARS"},
    "argentinian": {"peso": "ARS"}, "chilean": {"peso": "CLP"}, "colombian": {"peso": "COP"},
    "philippine": {"peso": "PHP"}, "cuban": {"peso": "CUP"}, "uruguayan": {"peso": "UYU"},
    "dominican": {"peso": "DOP"}, "kenyan": {"shilling": "KES"}, "ugandan": {"shilling": "UGX"},
    "tanzanian": {"shilling": "TZS"}, "kuwaiti": {"dinar": "KWD"}, "jordanian": {"dinar": "JOD"},
    "iraqi": {"dinar": "IQD"}, "serbian": {"dinar": "RSD"}, "tunisian": {"dinar": "TND"},
    "algerian": {"dinar": "DZD"}, "libyan": {"dinar": "LYD"}, "bahraini": {"dinar": "BHD"},
    "saudi": {"riyal": "SAR"}, "qatari": {"riyal": "QAR"}, "omani": {"rial": "OMR"},
    "iranian": {"rial": "IRR"}, "yemeni": {"rial": "YER"}, "moroccan": {"dirham": "MAD"},
    "emirati": {"dirham": "AED"}, "uae": {"dirham": "AED"}, "russian": {"ruble": "RUB"},
    "belarusian": {"ruble": "BYN"}, "brazilian": {"real": "BRL"}, "chinese": {"yuan": "CNY"},
    "japanese": {"yen": "JPY"}, "korean": {"won": "KRW"}, "hungarian": {"forint": "HUF"},
    "polish": {"zloty": "PLN"}, "romanian": {"leu": "RON"}, "israeli": {"shekel": "ILS"},
    "thai": {"baht": "THB"}, "nigerian": {"naira": "NGN"}, "african": {"rand": "ZAR"},
    "indonesian": {"rupiah": "IDR"}, "malaysian": {"ringgit": "MYR"},
    "ukrainian": {"hryvnia": "UAH"},
}  # fmt: skip
"""The currency an adjective of nationality gives to a word that many countries use."""

PLACES = {
    "AUD": """australia australian sydney melbourne queensland brisbane
    perth adelaide canberra""".split(),
    "CAD": """canada canadian ontario toronto quebec vancouver
    alberta ottawa calgary montreal""".split(),
    "NZD": "zealand auckland wellington christchurch".split(),
    "SGD": "singapore singaporean".split(),
}
"""Words that place a plain dollar sign elsewhere than in the United States."""
EURO_PLACES = frozenset(
    """ireland irish dublin germany german berlin france french paris spain spanish italy italian
    netherlands dutch belgium belgian austria austrian finland finnish portugal portuguese greece
    greek estonia estonian latvia latvian lithuania lithuanian slovenia slovenian slovakia slovak
    croatia croatian malta maltese cyprus luxembourg""".split()
)
"""Where cents are those of the euro."""
LOCAL_SIGNS = {"AUD": ("a$", "au$"), "CAD": ("c$", "ca$"), "NZD": ("nz$",), "SGD": ("s$", "sg$")}
AMERICAN = frozenset("u.s. us usa american americans washington congress".split())
"""What tells that the dollars of a text are those of the United States."""
PROVINCES = (" province", " provincial", "Coun. ")
"""What only Canada has of the countries that pay in dollars and write "per cent"."""
KRONA_PLACES = {
    "SEK": "sweden swedish stockholm gothenburg malmö malmo".split(),
    "NOK": "norway norwegian oslo bergen trondheim".split(),
    "DKK": "denmark danish copenhagen aarhus greenland".split(),
    "ISK": "iceland icelandic reykjavik".split(),
    "CZK": "czech prague brno".split(),
}
SHARED = {
    "peso": {
        "PHP": "philippine philippines filipino manila",
        "ARS": "argentina argentine argentinian",
        "CLP": "chile chilean",
        "COP": "colombia colombian bogotá",
        "MXN": "mexico mexican méxico",
        "CUP": "cuba cuban havana",
        "UYU": "uruguay uruguayan montevideo",
        "DOP": "dominican",
    },
    "franc": {
        "XOF": "cfa senegal mali niger benin togo dakar bamako niamey abidjan ouagadougou",
        "CDF": "congolese congo kinshasa goma",
        "RWF": "rwanda rwandan kigali",
        "CHF": "swiss switzerland zurich geneva basel bern",
    },
}
"""Names of money that many countries use, and the words of a text that tell whose it is."""
SHARED_ELSE = {"peso": "peso", "franc": "CHF"}
"""What they are where no word tells: francs are mostly Swiss, pesos are nobody's."""
