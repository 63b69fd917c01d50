"""A chart as plain text: what Ctrl+C puts on the clipboard."""

from briefing_app.viewmodels.charts.props import ChartProps, table_header, table_rows


def _clean(text: str) -> str:
    return " ".join(text.split())


def text_of(props: ChartProps) -> str:
    """Return title, subtitle, the data separated by tabs, notes and the source line.

    Pasted into a spreadsheet it becomes rows and columns.
    """
    lines = [props.title]
    if props.subtitle and props.subtitle != props.title:
        lines.append(props.subtitle)
    lines.append("\t".join(table_header(props.tongue)))
    lines += ["\t".join(_clean(cell) for cell in row) for row in table_rows(props)]
    lines += [line for line in (props.footnote, props.source) if line]
    return "\n".join(lines) + "\n"
