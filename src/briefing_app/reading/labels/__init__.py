"""What each figure is about, in two to seven words of the article.

In goes a `Passage` with the `Layout` of its article, out comes one `Label` a figure, in the same
order. Labellers propose candidates with the evidence they rest on (`labellers`), one chooser takes
the best and says how sure it is (`choice`). It knows no period, key or claim.
"""

from briefing_app.reading.labels.derive import Maker, derive_label, derive_labels
from briefing_app.reading.labels.label import Label

__all__ = ["Label", "Maker", "derive_label", "derive_labels"]
