"""Lines and openings that say of what day an article is, and those that name another day."""

import pytest

from briefing_app.core.lines.days import date_line, day_by_name, day_held, day_of_dateline, is_dated


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Harbour Courier, 4 March 2024", ("Harbour Courier", "4 March 2024")),
        ("Jan. 22, 2025", ("", "Jan. 22, 2025")),
        ("Published 3 May 2023 at 10:15", ("", "3 May 2023")),
        ("24 Sept. 2025 | Harrow College", ("Harrow College", "24 Sept. 2025")),
        ("Port Sill, 4 March 2024", ("", "4 March 2024")),
        ("Press release 34/2025 · 4 March 2024", ("", "4 March 2024")),
        ("EMBARGOED UNTIL 00:01 GMT MONDAY 4 MARCH 2024", ("", "MONDAY 4 MARCH 2024")),
        ("Not for publication before 06:00 on 4 March 2024", ("", "4 March 2024")),
        ("Date of issue: 4 March 2024", ("", "4 March 2024")),
        ("March 4, 2024 | 9:00 AM ET", ("", "March 4, 2024")),
        ("4 March 2024 • 3 min read", ("", "4 March 2024")),
        ("Posted by Ada Quill on March 4, 2024 in News", ("", "March 4, 2024")),
        ("Issued on 4 March 2024 by the Port of Sill", ("", "4 March 2024")),
        ("Updated: 16:05, 5 March 2024 | Published: 09:12, 4 March 2024", ("", "4 March 2024")),
        (
            "Harbour Courier, Monday, 4 March 2024, page 7",
            ("Harbour Courier", "Monday, 4 March 2024"),
        ),
        ("Minutes of the meeting of the board held on 4 March 2024", ("", "4 March 2024")),
        ("Speech by the Chair, Port Sill, 4 March 2024", ("", "4 March 2024")),
        ("By Ada Quill 4 March 2024", ("", "4 March 2024")),
        ("2024/03/04", ("", "2024/03/04")),
        (
            "University of Sill, Press Office, 4 March 2024",
            ("University of Sill, Press Office", "4 March 2024"),
        ),
        ("Deadline: 4 March 2024", ("", "")),
        ("Effective Date: 4 March 2024", ("", "")),
        ("Situation on 4 March 2024", ("", "")),
        ("Open Day 4 March 2024", ("", "")),
        ("Fair from 4 March 2024 to 9 March 2024", ("", "")),
        ("Balance Sheet, 31 December 2023", ("", "")),
        ("Photo: Ada Quill, 4 March 2024", ("", "")),
        ("Source: Port Authority, 4 March 2024", ("", "")),
        ("Fires of 12 May 2020 killed many", ("", "")),
        ("Next release: 26 February 2026", ("", "")),
        ("Published at 9.30am on 27 November 2025", ("", "27 November 2025")),
        ("Notice No. 8 of 18 June 2024", ("", "18 June 2024")),
        ("Statistics Office of Sill, 28 March 2025, final data",
         ("Statistics Office of Sill", "28 March 2025")),
        ("9 February 2024 | Press office", ("", "9 February 2024")),
        ("Monday 4 March 2024 | 3 comments", ("", "Monday 4 March 2024")),
        ("Published: 2024-03-04T10:00:00Z", ("", "2024-03-04")),
        ("Submitted by Ada Quill on Fri, 03/14/2025 - 09:30", ("", "Fri, 03/14/2025")),
        ("Concert on 4 March 2027", ("", "")),
        ("Situation report No. 5, 12 September 2024", ("", "12 September 2024")),
        ("Annual report, 31 December 2023", ("", "")),
        ("Town Hall, 14 March 2024", ("", "")),
        ("Spring Concert, 14 March 2024, 19:30", ("", "")),
        ("St Mary's Church, Port Sill, Sunday 14 April 2024", ("", "")),
        ("Council Chamber – 14 March 2024", ("", "")),
        ("Minutes of the Planning Board, Town Hall, 4 May 2026", ("", "4 May 2026")),
        ("Published 14 March 2024, Town Hall", ("", "14 March 2024")),
        ("Press Office, City Hall, 14 March 2024", ("Press Office, City Hall", "14 March 2024")),
    ],
)  # fmt: skip
def test_a_line_that_is_nothing_but_a_date_and_a_name(line: str, said: tuple[str, str]) -> None:
    assert date_line(line) == said


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Oslen, 20 August 2026 – Alderon increased sales.", "20 August 2026"),
        ("SAINT-OUARNE, 4 March 2025 — The port closed.", "4 March 2025"),
        ("EASTLAKE HARBOR – Oct. 29, 2025 – Corvane reported.", "Oct. 29, 2025"),
        ("OSLEN, May 14, 2025 /PRNewswire/ -- Alderon sold more.", "May 14, 2025"),
        ("OSLEN--(WIRE)--May 14, 2025--Alderon sold more.", "May 14, 2025"),
        ("OSLEN (14 May 2025) — Alderon sold more.", "14 May 2025"),
        ("Oslen, 14 May 2025. – Alderon sold more.", "14 May 2025"),
        ("(Oslen, 14 May 2025) Alderon sold more.", "14 May 2025"),
        ("May 14, 2025 – Oslen – Alderon sold more.", "May 14, 2025"),
        ("14 May 2025, Oslen: Alderon sold more.", "14 May 2025"),
        ("Oslen, 9 November 1989. The wall had stood for years.", ""),
        ("14 May 2025: The bridge closes.", ""),
        ("New Sill, 14 May 2025: Alderon sold more.", "14 May 2025"),
        ("Deadline, 14 May 2025: Offers close at noon.", ""),
        ("Spring Concert, 14 May 2025: Doors open at seven.", ""),
        ("Phase Two, 14 May 2025: The north lane closes.", ""),
        ("Vernissage, 14 May 2025: Guests of the vernissage get wine.", ""),
        ("KOLM — At least 40 people died on 3 May 2024, it said.", ""),
        ("The mill closed on 3 May 2024 – it had run for 40 years.", ""),
    ],
)
def test_a_dateline_names_its_day(text: str, day: str) -> None:
    assert day_of_dateline(text) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Ada Quill 4 March 2024", "4 March 2024"),
        ("Concert on 4 March 2024", ""),
        ("Open Day 4 March 2024", ""),
        ("Fires 4 March 2024", ""),
        ("Ada Quill 4 March 2024 came first", ""),
    ],
)
def test_a_page_may_set_the_author_right_before_the_day(line: str, day: str) -> None:
    assert day_by_name(line) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Held at the Guildhall, Sill, on Tuesday 17 June 2025 at 6.30 pm", "Tuesday 17 June 2025"),
        ("Meeting of 17 June 2025, Room 4", "17 June 2025"),
        ("At a meeting held on June 17, 2025", "June 17, 2025"),
        ("Minutes of the meeting held on 17 June 2025 in the Guildhall", "17 June 2025"),
        ("Notes on 17 June 2025", ""),
        ("Held from 17 June 2025 to 19 June 2025", ""),
        ("The next meeting is on 17 June 2025", ""),
        ("Present on 17 June 2025: Ada Quill", ""),
        ("On 17 June 2025 the new bridge was opened by the mayor.", ""),
        ("Meeting the mayor on 17 June 2025 was an honour.", ""),
        ("Date of birth of the oldest man: 17 June 1925", ""),
        ("Date and time: 17 June 2025, 6.30 p.m.", "17 June 2025"),
        ("On Tuesday 17 June 2025 in the Guildhall", "Tuesday 17 June 2025"),
        ("Annual Conference, Grand Hotel, 17 June 2025", "17 June 2025"),
    ],
)
def test_a_line_says_when_it_was_held(line: str, day: str) -> None:
    assert day_held(line) == day


def test_a_line_of_an_event_says_a_day_that_is_not_of_the_article() -> None:
    line = "Annual Conference, Grand Hotel, 17 June 2025"
    assert is_dated(line)
    assert date_line(line) == ("", "")
    assert is_dated("Sill, 17 June 2025")
    assert not is_dated("The Grand Hotel opens on 17 June 2025")
