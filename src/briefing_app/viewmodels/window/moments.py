"""Days and times in the interface, as the person's language writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from briefing_app.core.forms import chosen, day_written
from briefing_app.words.languages import ENGLISH
from briefing_app.words.said import spoken


def day_said(day: date) -> str:
    """Return a day with its month in words: "3 May 2026", "3. Mai 2026".

    Where a form of days was chosen it is written so, in any language.
    """
    locale = QLocale(spoken().tag)
    if spoken() == ENGLISH or chosen().days:
        month = locale.standaloneMonthName(day.month)
        return day_written(day.year, day.month, month, day.day)
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    shape = long.replace("dddd, ", "").replace("dddd ", "").replace("dddd", "")
    return locale.toString(QDate(day.year, day.month, day.day), shape.strip(" ,"))


def clock_said(at: datetime) -> str:
    """Return a time of day: "14:05"."""
    if spoken() == ENGLISH:
        return f"{at:%H:%M}"
    locale = QLocale(spoken().tag)
    return locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
