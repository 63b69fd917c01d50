"""The page's own words ("Page 1 of 2") in the languages we can write, English for all others."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from briefing_app.core.verdict import Outcome
from briefing_app.viewmodels.sheet.sheet import LeftOut
from briefing_app.words.cited import cited

Noun = tuple[str, str]
"""A noun for one and for several."""


class PageWords(NamedTuple):
    """The words that the page adds to those of the briefing. ``{…}`` are places to fill."""

    language: str
    months: tuple[str, ...]
    date_form: str
    page: str
    points: str
    more: str
    checked: str
    verdicts: Mapping[Outcome, str]
    tables: str
    comments: str
    contact: str
    reported: str
    made: str
    not_here: str
    not_on_these: str
    figures: Noun
    charts: Noun
    claims: Noun
    tables_counted: Noun
    points_counted: Noun
    pairs: Noun
    comments_counted: Noun
    untitled: str
    logo: str
    code: str
    attachment: str
    values: str
    quotes: tuple[str, str]
    slide: str
    notes: str
    margin: str
    marked: str
    sources: str

    def long_date(self, day: date) -> str:
        """Return a date as it is written out: "22 November 2026"."""
        return self.date_form.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def quoted(self, text: str, language: str = "") -> str:
        """Return a text in the quotation marks of its language, else of the page's."""
        return cited(text, language, self.quotes)

    def left_out(self, left: LeftOut, pages: int = 1) -> str:
        """Return what found no room as a sentence, empty where all of it did."""
        counted = (
            (left.figures, self.figures),
            (left.charts, self.charts),
            (left.points, self.points_counted),
            (left.claims, self.claims),
            (left.sources, self.tables_counted),
            (left.pairs, self.pairs),
            (left.comments, self.comments_counted),
        )
        parts = [f"{n} {noun[n != 1]}" for n, noun in counted if n > 0]
        said = self.not_here if pages == 1 else self.not_on_these
        return said.format(parts=", ".join(parts)) if parts else ""


ENGLISH: Final = PageWords(
    language="en",
    months=tuple(
        "January February March April May June July August September October November "
        "December".split()
    ),
    date_form="{day} {month} {year}",
    page="Page {page} of {pages}",
    points="What happened",
    more="Further figures",
    checked="Checked:",
    verdicts=MappingProxyType(
        {Outcome.HOLDS: "holds", Outcome.FAILS: "fails", Outcome.UNCHECKED: "unchecked"}
    ),
    tables="Tables:",
    comments="Comments:",
    contact="Contact:",
    reported="After reporting by {names}",
    made="sheet made {date}",
    not_here="Not on this page: {parts}.",
    not_on_these="Not on these pages: {parts}.",
    figures=("key figure", "key figures"),
    charts=("chart", "charts"),
    claims=("claim", "claims"),
    tables_counted=("table", "tables"),
    points_counted=("point", "points"),
    pairs=("pair of numbers", "pairs of numbers"),
    comments_counted=("comment", "comments"),
    untitled="Untitled briefing",
    logo="Logo",
    code="QR code of {address}",
    attachment="The briefing that this page was made from",
    values="Values",
    quotes=("“", "”"),
    slide="Slide {number} of {count}",
    notes="Notes",
    margin="Figures",
    marked="The article with its figures",
    sources="Sources",
)
GERMAN: Final = PageWords(
    language="de",
    months=tuple(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    ),
    date_form="{day}. {month} {year}",
    page="Seite {page} von {pages}",
    points="Was geschah",
    more="Weitere Zahlen",
    checked="Geprüft:",
    verdicts=MappingProxyType(
        {Outcome.HOLDS: "stimmt", Outcome.FAILS: "stimmt nicht", Outcome.UNCHECKED: "ungeprüft"}
    ),
    tables="Tabellen:",
    comments="Kommentare:",
    contact="Kontakt:",
    reported="Nach Berichten von {names}",
    made="Blatt vom {date}",
    not_here="Nicht auf dieser Seite: {parts}.",
    not_on_these="Nicht auf diesen Seiten: {parts}.",
    figures=("Schlüsselzahl", "Schlüsselzahlen"),
    charts=("Diagramm", "Diagramme"),
    claims=("Aussage", "Aussagen"),
    tables_counted=("Tabelle", "Tabellen"),
    points_counted=("Punkt", "Punkte"),
    pairs=("Zahlenpaar", "Zahlenpaare"),
    comments_counted=("Kommentar", "Kommentare"),
    untitled="Briefing ohne Titel",
    logo="Logo",
    code="QR-Code von {address}",
    attachment="Das Briefing, aus dem diese Seite gemacht wurde",
    values="Werte",
    quotes=("„", "“"),
    slide="Folie {number} von {count}",
    notes="Notizen",
    margin="Zahlen",
    marked="Der Artikel mit seinen Zahlen",
    sources="Quellen",
)
FRENCH: Final = PageWords(
    language="fr",
    months=tuple(
        "janvier février mars avril mai juin juillet août septembre octobre novembre "
        "décembre".split()
    ),
    date_form="{day} {month} {year}",
    page="Page {page} sur {pages}",
    points="Les faits",
    more="Autres chiffres",
    checked="Vérifié :",
    verdicts=MappingProxyType(
        {Outcome.HOLDS: "exact", Outcome.FAILS: "inexact", Outcome.UNCHECKED: "non vérifié"}
    ),
    tables="Tableaux :",
    comments="Commentaires :",
    contact="Contact :",
    reported="D’après {names}",
    made="fiche du {date}",
    not_here="Absents de cette page : {parts}.",
    not_on_these="Absents de ces pages : {parts}.",
    figures=("chiffre clé", "chiffres clés"),
    charts=("graphique", "graphiques"),
    claims=("affirmation", "affirmations"),
    tables_counted=("tableau", "tableaux"),
    points_counted=("point", "points"),
    pairs=("paire de chiffres", "paires de chiffres"),
    comments_counted=("commentaire", "commentaires"),
    untitled="Briefing sans titre",
    logo="Logo",
    code="Code QR de {address}",
    attachment="Le briefing dont cette page est tirée",
    values="Valeurs",
    quotes=("«\u202f", "\u202f»"),
    slide="Diapositive {number} sur {count}",
    notes="Notes",
    margin="Chiffres",
    marked="L’article et ses chiffres",
    sources="Sources",
)
SPANISH: Final = PageWords(
    language="es",
    months=tuple(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
        "diciembre".split()
    ),
    date_form="{day} de {month} de {year}",
    page="Página {page} de {pages}",
    points="Qué ocurrió",
    more="Más cifras",
    checked="Comprobado:",
    verdicts=MappingProxyType(
        {Outcome.HOLDS: "correcto", Outcome.FAILS: "incorrecto", Outcome.UNCHECKED: "sin comprobar"}
    ),
    tables="Tablas:",
    comments="Comentarios:",
    contact="Contacto:",
    reported="Según {names}",
    made="hoja del {date}",
    not_here="Fuera de esta página: {parts}.",
    not_on_these="Fuera de estas páginas: {parts}.",
    figures=("cifra clave", "cifras clave"),
    charts=("gráfico", "gráficos"),
    claims=("afirmación", "afirmaciones"),
    tables_counted=("tabla", "tablas"),
    points_counted=("punto", "puntos"),
    pairs=("par de cifras", "pares de cifras"),
    comments_counted=("comentario", "comentarios"),
    untitled="Briefing sin título",
    logo="Logotipo",
    code="Código QR de {address}",
    attachment="El briefing del que procede esta página",
    values="Valores",
    quotes=("«", "»"),
    slide="Diapositiva {number} de {count}",
    notes="Notas",
    margin="Cifras",
    marked="El artículo con sus cifras",
    sources="Fuentes",
)
LANGUAGES: Final = (ENGLISH, GERMAN, FRENCH, SPANISH)


def words_of(language: str) -> PageWords:
    """Return the page's words in a language by its BCP 47 tag."""
    wanted = language.partition("-")[0].lower()
    return next((words for words in LANGUAGES if words.language == wanted), ENGLISH)
