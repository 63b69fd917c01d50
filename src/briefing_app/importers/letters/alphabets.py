"""Which code page a text in Latin letters is in: the one in which it is spelled as a language is.

The same bytes are letters of one language in one page and of no language in another. A page of
Western Europe is not looked for: that is what a text is taken to be where no other page fits.
"""

import re

_LANGUAGES = {
    "French": "àâæçéèêëîïôœùûüÿ",
    "German": "äöüßé",
    "Spanish": "áéíñóúü",
    "Portuguese": "àáâãçéêíóôõú",
    "Italian": "àèéìíîòóùú",
    "Catalan": "àçèéíïòóúü",
    "Dutch": "áéèêëïóöü",
    "Danish": "æøåéôó",
    "Swedish": "åäöéà",
    "Icelandic": "áðéíóúýþæö",
    "Czech": "áčďéěíňóřšťúůýž",
    "Slovak": "áäčďéíĺľňóôŕšťúýž",
    "Polish": "ąćęłńóśźż",
    "Hungarian": "áéíóöőúüű",
    "Romanian": "ăâîşţ",
    "Croatian": "čćđšž",
    "Lithuanian": "ąčęėįšųūž",
    "Latvian": "āčēģīķļņšūž",
    "Estonian": "äõöüšž",
    "Turkish": "çğıöşüâîûİ",
    "Vietnamese": "ăâđêôơưàáãèéìíòóõùúý\u0300\u0301\u0303\u0309\u0323",
}
_PAGES = {
    "cp1252": (
        "French German Spanish Portuguese Italian Catalan Dutch Danish Swedish Icelandic".split()
    ),
    "cp1250": "Czech Slovak Polish Hungarian Romanian Croatian".split(),
    "iso8859-2": "Czech Slovak Polish Hungarian Romanian Croatian".split(),
    "cp1257": "Lithuanian Latvian Estonian".split(),
    "cp1254": "Turkish".split(),
    "cp1258": "Vietnamese".split(),
}
_WESTERN = "cp1252"
_NEEDED = {"Icelandic": "áæóú"}
"""Letters without which a text is not in a language, though all that it has are of it."""
_ELSEWHERE = re.compile("[ìòù](?=[a-zà-ÿ])|ç(?=[b-df-hj-np-tv-z])")
"""Letters where no Western language has them: within a word, and before a consonant."""
_SIGN_INSIDE = re.compile(r"(?<=[^\W\d_])[^\w\s'’\-–—.,/&@\u0300-\u0323\x00-\x7f](?=[^\W\d_])")
_INSIDE_WORD = re.compile("(?<=[a-z])[^\x00-\x7f](?=[a-z])")
_MOST = 1 / 3
"""The share of letters beyond ASCII in a text in Latin letters."""
_FEWEST = 4
"""Letters beyond ASCII that speak for a page; fewer are those of names."""
_FITS, _BETTER = 0.97, 0.03
_LETTERS = re.compile(rb"[A-Za-z]")
_HIGH = re.compile(rb"[\x80-\xff]")


def latin_page(head: bytes) -> str:
    """Return the code page that is surely not Western in which ``head`` is spelled right, or ""."""
    high = len(_HIGH.findall(head))
    if high < _FEWEST or high > _MOST * (len(_LETTERS.findall(head)) + high):
        return ""
    western = _fit(head, _WESTERN)
    fits = {page: _fit(head, page) for page in _PAGES if page != _WESTERN}
    best = max(fits, key=lambda page: fits[page])  # of equal ones the first
    return best if fits[best] >= max(_FITS, western + _BETTER) else ""


def _fit(head: bytes, page: str) -> float:
    """Return the share of letters that the likeliest language of a page has; 0 for too few."""
    text = head.decode(page, "replace")
    letters = [c for c in text if c > "\x7f" and (c.isalpha() or "\u0300" <= c <= "\u0323")]
    if len(letters) < _FEWEST:
        return 0.0
    odd = len(_SIGN_INSIDE.findall(text)) + text.count("\ufffd")
    odd += sum(map(str.isupper, _INSIDE_WORD.findall(text)))
    if page == _WESTERN:
        odd += len(_ELSEWHERE.findall(text))
    there = set(text)
    right = [
        sum(c in own or c.lower() in own for c in letters)
        for name in _PAGES[page]
        if there.intersection(_NEEDED.get(name, text))
        for own in (_LANGUAGES[name],)
    ]
    return (max(right, default=0) - odd) / len(letters)
