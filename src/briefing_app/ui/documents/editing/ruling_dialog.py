"""Overruling: what a person decides about a claim against the sum, with the reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Outcome, Ruling
from briefing_app.ui.documents.editing.ruling_topics import RulingTopic, derive_ruling_topics
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import add_field, line_field
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

WORDS = marked(
    "Your answer stands above the sum, with its reason: on card, slide, sheet and in the list."
)
NO_REASON = marked("Write the reason: others will read it beside the sum.")
_ANSWERS = (
    (marked("It holds"), Outcome.HOLDS),
    (marked("It fails"), Outcome.FAILS),
    (marked("It cannot be checked"), Outcome.UNCHECKED),
)


class RulingDialog(Dialog):
    """``ruled`` carries the id of a claim and the ruling, None where the sum shall answer again."""

    ruled = Signal(str, object)

    def __init__(
        self, briefing: Briefing, about: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(said("Overrule a claim"), theme, parent, words=translated(WORDS))
        self._topics = derive_ruling_topics(briefing)
        self.claim = Choice(said("The claim"), theme, self)
        for topic in self._topics:
            self.claim.addItem(topic.words, topic.id)
        self.column.addWidget(self.claim)
        self.sum = self.add_label("", 15)
        self.answer = Choice(said("Your answer"), theme, self)
        for words, outcome in _ANSWERS:
            self.answer.addItem(translated(words), outcome)
        self.column.addWidget(self.answer)
        self.reason = line_field(said("Reason"), "", theme, self)
        add_field(self.column, said("Reason"), self.reason, theme)
        self.wrong = self.add_label("", 13.5, colour="bad")
        self.wrong.hide()
        self._back = self.add_button(said("Let the sum answer"), self._on_back, "quiet", apart=True)
        self.add_button(said("Cancel"), self.reject)
        self.add_button(said("Overrule"), self._on_done, "primary")
        self.claim.currentIndexChanged.connect(self._on_claim_changed)
        self.claim.setCurrentIndex(max(0, self.claim.findData(about)))
        self._on_claim_changed(self.claim.currentIndex())
        self.fit(600)
        self.answer.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def topic(self) -> RulingTopic:
        """The claim that is chosen."""
        return self._topics[self.claim.currentIndex()]

    def _on_claim_changed(self, _index: int) -> None:
        topic = self.topic
        self.sum.setText(topic.sum)
        ruling = topic.ruling
        other = Outcome.HOLDS if topic.computed is not Outcome.HOLDS else Outcome.FAILS
        outcome = ruling.outcome if ruling else other
        self.answer.setCurrentIndex([found for _, found in _ANSWERS].index(outcome))
        self.reason.setText(ruling.reason if ruling else "")
        self._back.setVisible(ruling is not None)
        self.wrong.hide()

    def _on_done(self) -> None:
        reason = " ".join(self.reason.text().split())
        if not reason:
            self.wrong.setText(translated(NO_REASON))
            self.wrong.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        outcome = _ANSWERS[self.answer.currentIndex()][1]
        claim_id = self.topic.id
        self.accept()
        self.ruled.emit(claim_id, Ruling(outcome, reason))

    def _on_back(self) -> None:
        claim_id = self.topic.id
        self.accept()
        self.ruled.emit(claim_id, None)
