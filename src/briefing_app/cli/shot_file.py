"""The file that a picture shows, with the other source beside it where one was named."""

from briefing_app.cli.shot import Shot
from briefing_app.cli.sources import with_chart
from briefing_app.cli.status import CANNOT_READ, Refusal
from briefing_app.session.documents.opened import CannotOpen, Opening
from briefing_app.session.documents.opening import open_path
from briefing_app.words.said import said


def open_shot(shot: Shot) -> Opening:
    """Open the file of a picture; raise `Refusal` where that, or comparing it, cannot be done."""
    try:
        opening = with_chart(open_path(shot.file), shot.file)
        if shot.beside is None:
            return opening
        read = open_path(shot.beside).briefing
    except CannotOpen as error:
        raise Refusal(error.message, CANNOT_READ) from error
    from briefing_app.core.edits import with_counterpart
    from briefing_app.session.documents.counterparts_added import derive_counterpart

    made = derive_counterpart(opening.briefing, read)
    if made is None:
        raise Refusal(said("there are no two articles to compare."), CANNOT_READ)
    return opening._replace(briefing=with_counterpart(opening.briefing, made))
