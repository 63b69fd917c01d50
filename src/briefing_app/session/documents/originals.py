"""Names for the kept bytes of sources, so that two files of one name do not meet."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Source

Media = Mapping[str, bytes]


def with_free_names(
    briefing: Briefing, media: Media, there: Media
) -> tuple[Briefing, dict[str, bytes]]:
    """Return a briefing and its originals under names that are free, or the same bytes', there."""
    names = {name: _free(name, data, there) for name, data in media.items()}

    def named(source: Source) -> Source:
        return replace(source, file=names.get(source.file, source.file))

    renamed = replace(
        briefing,
        articles=tuple(replace(a, source=named(a.source)) for a in briefing.articles),
        tables=tuple(replace(t, source=named(t.source)) for t in briefing.tables),
        counterparts=tuple(
            replace(c, article=replace(c.article, source=named(c.article.source)))
            for c in briefing.counterparts
        ),
    )
    return renamed, {names[name]: data for name, data in media.items()}


def _free(name: str, data: bytes, there: Media) -> str:
    path = PurePosixPath(name)
    number = 2
    while name in there and there[name] != data:
        name = str(path.with_name(f"{path.stem}-{number}{path.suffix}"))
        number += 1
    return name
