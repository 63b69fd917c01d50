"""A figure as text for the clipboard, alone or with the sentence that says it."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.refs import cell_of_key
from briefing_app.viewmodels.figures.evidence import derive_evidence
from briefing_app.viewmodels.figures.reservations import amount_text
from briefing_app.words.cited import cited


def derive_copied(briefing: Briefing, key: str, sourced: bool) -> str:
    """Return the figure of a key in words, with its hedge; empty where the key names none."""
    figure = briefing.figures_by_id.get(key)
    if figure is None and (ref := cell_of_key(key)) is not None:
        from briefing_app.viewmodels.figures.of_cells import figure_of_cell

        figure = figure_of_cell(briefing, ref)
    if figure is None:
        return ""
    text = amount_text(figure, briefing.language, counted=False)
    line = f"{text} {figure.label}".strip()
    if not sourced:
        return line
    evidence = derive_evidence(briefing, figure)
    return f"{line}\n{cited(evidence.text, briefing.language)}\n{evidence.caption}"
