"""Verbs of saying in other languages, so that who spoke is named without "said".

Where a remark follows a colon, the verb stands before the speaker's name in some languages and
after it in others. Must not know what a remark is.
"""

_VERBS = frozenset(
    """
    قال قالت يقول تقول صرح صرحت أضاف أضافت أكد أكدت أوضح أوضحت ذكر ذكرت أعلن أعلنت كتب كتبت
    تابع تابعت شدد شددت أشار أشارت
    אמר אמרה הוסיף הוסיפה הסביר הסבירה מסר מסרה
    گفت افزود
    сказал сказала сказали говорит заявил заявила отметил отметила добавил добавила подчеркнул
    подчеркнула пояснил пояснила сообщил сообщила
    сказав сказала заявив зазначив зазначила додав додала пояснив
    powiedział powiedziała oświadczył oświadczyła dodał dodała stwierdził stwierdziła mówi
    řekl řekla uvedl uvedla dodal dodala
    sagte sagt erklärte erklärt betonte ergänzte meinte fügte
    dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté souligne souligné précise
    dijo dice declaró afirmó explicó añadió señaló aseguró
    disse afirmou declarou explicou acrescentou
    detto dichiarato affermato spiegato aggiunto
    zei zegt sade säger sa sier sagde siger sanoi είπε δήλωσε dedi söyledi açıkladı
    """.split()
)
_HELPING = frozenset("a ha hat habe har est hinzu".split())
_AND = ("و", "ف")
"""Letters of Arabic that join a verb to what stands before it: "and said"."""


def without_saying(who: str) -> str:
    """Return a speaker's name without the verb of saying before or behind it."""
    words = who.split()
    while words and _says(words[0]):
        del words[0]
    while len(words) > 1 and (_says(words[-1]) or words[-1].casefold() in _HELPING):
        del words[-1]
    return " ".join(words).strip(" ,،")


def _says(word: str) -> bool:
    plain = word.strip(",،").casefold()
    return plain in _VERBS or (plain.startswith(_AND) and plain[1:] in _VERBS)
