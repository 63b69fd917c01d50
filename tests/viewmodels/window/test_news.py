"""What is new is what is new in this version."""

from briefing_app import __version__
from briefing_app.viewmodels.window.news import NEWS, VERSION


def test_it_is_the_news_of_this_version_and_short() -> None:
    assert __version__ == VERSION
    assert 3 <= len(NEWS) <= 6
    assert all(len(f"{news.what} {news.words}") < 120 for news in NEWS)
