"""Why the reader set a number aside, in the language of the interface."""

from briefing_app.words.said import marked, said, translated

_ABOUT = "why a number is no figure"
_NAMED = {"pronoun one": "pronoun", "list number": "list mark"}
REASONS = (
    marked("address", "why a number is no figure"),
    marked("age", "why a number is no figure"),
    marked("claim", "why a number is no figure"),
    marked("code", "why a number is no figure"),
    marked("date", "why a number is no figure"),
    marked("definition", "why a number is no figure"),
    marked("denominator", "why a number is no figure"),
    marked("head", "why a number is no figure"),
    marked("idiom", "why a number is no figure"),
    marked("list mark", "why a number is no figure"),
    marked("model", "why a number is no figure"),
    marked("name", "why a number is no figure"),
    marked("not used", "why a number is no figure"),
    marked("one of", "why a number is no figure"),
    marked("ordinal", "why a number is no figure"),
    marked("page", "why a number is no figure"),
    marked("phone", "why a number is no figure"),
    marked("pronoun", "why a number is no figure"),
    marked("restates the amount before it", "why a number is no figure"),
    marked("score", "why a number is no figure"),
    marked("section", "why a number is no figure"),
    marked("time", "why a number is no figure"),
    marked("year", "why a number is no figure"),
)
"""What the reader says; what a person wrote as a reason stands as it is."""


def reason_words(reason: str) -> str:
    """Return a reason in words."""
    if not reason:
        return ""
    reason = _NAMED.get(reason, reason)
    if reason.startswith("one ") and reason not in REASONS:
        return said("one {noun}", noun=reason.removeprefix("one "))
    return translated(reason, _ABOUT)
