"""What is seen of a show: the stage's picture at once, the console's when the room has its own.

Stage and console get the same pictures and the same drawing. It changes no show, but that nobody
scrolls beyond an article's end.
"""

from dataclasses import replace

from briefing_app.render.palette import Palette
from briefing_app.session.session import Session
from briefing_app.ui.present.console.window import END, Console
from briefing_app.ui.present.drawing.hand import Hand, Marks
from briefing_app.ui.present.drawing.keeping import Seen
from briefing_app.ui.present.evidence_pictures import EvidencePictures
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.ui.present.stage import Stage
from briefing_app.viewmodels.figures.evidence import Evidence
from briefing_app.viewmodels.present.answers import derive_answer_evidence
from briefing_app.viewmodels.present.show import Mode, Scene, Show
from briefing_app.viewmodels.present.slide_focus import focus_key
from briefing_app.viewmodels.present.slide_text import slide_text
from briefing_app.viewmodels.present.slides import Slide
from briefing_app.viewmodels.present.states import derive_coming, state_words
from briefing_app.words.said import translated


class Room:
    """The pictures of a talk on stage and console."""

    def __init__(
        self,
        session: Session,
        palette: Palette,
        slides: tuple[Slide, ...],
        hand: Hand,
        pixmaps: SlidePixmaps,
    ) -> None:
        self._session, self._palette, self._slides = session, palette, slides
        self._hand, self._pixmaps = hand, pixmaps
        self._evidence = EvidencePictures(palette)
        self._marks = Marks()

    def set_slides(self, slides: tuple[Slide, ...], stage: Stage) -> None:
        """Say which slides there are."""
        self._slides = slides
        stage.set_deck(slides, self._palette)

    def fit(self, stage: Stage, console: Console) -> None:
        """Follow the size of the stage."""
        size = stage.size()
        self._evidence.set_size(size, stage.devicePixelRatioF())
        for preview in (console.on_screen, console.next_up):
            preview.set_deck(self._slides, size, self._palette)
        console.arrange()

    def show(self, show: Show, stage: Stage, aspect: float) -> Show:
        """Bring the stage up to date; return the show, scrolled no further than the article."""
        briefing = self._session.briefing
        if show.mode is Mode.EVIDENCE and show.scroll:
            show = replace(show, scroll=self._evidence.reach(briefing, show.answer, show.scroll))
        self._hand.follow(show, self._ground(show.scene), aspect)
        if show.frozen is None:
            self._marks = self._over(show.scene)
        stage.set_show(show, self._evidence.picture(briefing, show.room), self._marks)
        return show

    def follow_hand(self, stage: Stage, console: Console) -> None:
        """Show what the hand has drawn and where it points."""
        self._marks = replace(self._hand.marks(), top=self._marks.top)
        stage.set_marks(self._marks)
        console.on_screen.set_marks(self._marks)

    def tell(self, show: Show, said: str, console: Console) -> Evidence | None:
        """Show the presenter what the room sees and what it will see, ``said`` or the states in
        words, notes and evidence; return the evidence.
        """
        briefing, coming, following = self._session.briefing, derive_coming(show), None
        if show.at < len(self._slides):
            console.set_notes(self._slides[show.at].notes)
        ink = self._hand.ink_name
        state = state_words(show) + (f", {ink}" if ink else "")
        console.set_words(said or state, coming.words)
        console.on_screen.set_scene(
            show.room,
            veil=show.veil,
            overlay=self._evidence.picture(briefing, show.room),
            marks=self._marks,
            alarmed=bool(show.veil) or show.frozen is not None,
        )
        following, overlay, marks = coming.scene, None, Marks()
        if following is not None:
            overlay = self._evidence.picture(briefing, following)
            strokes = self._hand.ink.on(self._ground(following)).strokes
            marks = Marks(strokes=strokes, top=self._evidence.top(briefing, following))
        console.next_up.set_scene(following, overlay=overlay, marks=marks, words=translated(END))
        key = show.answer if show.mode is Mode.EVIDENCE else self._stage_key(show)
        evidence = derive_answer_evidence(briefing, key) if key else None
        console.set_evidence(evidence)
        return evidence

    def seen(self, show: Show) -> Seen | None:
        """Return what the presenter has before them: the whole slide, or the evidence instead of
        it; None where there is no slide.
        """
        if show.at >= len(self._slides):
            return None
        briefing, scene = self._session.briefing, show.scene
        picture = self._evidence.picture(briefing, scene)
        words = slide_text(self._slides[show.at])
        if picture is None:
            picture, scene = self._pixmaps.pixmap(show.at), Scene(show.at)
        else:
            words = derive_answer_evidence(briefing, scene.evidence).text
        strokes = self._hand.ink.on(self._ground(scene)).strokes
        top = self._evidence.top(briefing, scene)
        return Seen(picture.toImage(), strokes, scene.view, self._palette.ink, words, top)

    def _over(self, scene: Scene) -> Marks:
        """Return what the hand lays over a scene."""
        return replace(self._hand.marks(), top=self._evidence.top(self._session.briefing, scene))

    def _ground(self, scene: Scene) -> str:
        """Return the key of what is drawn on: the slide's, or that of the evidence."""
        if scene.evidence:
            return f"evidence:{scene.evidence}"
        return self._slides[scene.at].key if scene.at < len(self._slides) else ""

    def _stage_key(self, show: Show) -> str:
        at = show.on_stage
        return focus_key(self._session.briefing, self._slides[at]) if at < len(self._slides) else ""
