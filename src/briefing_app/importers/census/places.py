"""What words of a file are called to people by where they stand.

They cross to the window as they are, and are said there: `translated(kind, PLACE)`.
"""

from briefing_app.words.said import marked

PLACE = "where words of a file stand"
TEXT, AROUND, HEADS, REMARKS, DELETED, CELLS, CHARTS = (
    marked("text", "where words of a file stand"),
    marked("around the article", "where words of a file stand"),
    marked("page heads and feet", "where words of a file stand"),
    marked("remarks", "where words of a file stand"),
    marked("deleted words", "where words of a file stand"),
    marked("cells", "where words of a file stand"),
    marked("charts and diagrams", "where words of a file stand"),
)
