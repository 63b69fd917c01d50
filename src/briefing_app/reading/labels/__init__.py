"""What each figure is about, in two to six words of the article.

In goes a `Passage`, out comes one label a figure, in the same order; `derive_label` answers for one
`Mention` alone, without what its neighbours say.
"""

from briefing_app.reading.labels.derive import derive_label, derive_labels

__all__ = ["derive_label", "derive_labels"]
