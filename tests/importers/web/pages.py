"""Pages as real sites build them, in our own words, each with what is right: text and particulars.

Every builder is one kind of markup that is met in saved pages: weblogs, newspapers, ministries,
statistics offices, old pages of tables and line breaks. The stories are made up. `corpus` was looked
at while the rules were written; of `unseen` only the totals were.
"""
# ruff: noqa: E501 - markup stands as sites write it

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """A story: what its page says of it, and its paragraphs."""

    title: str
    author: str
    date: str
    site: str
    shown_date: str
    lead: str
    text: tuple[str, ...]
    quote: str = ""
    heading: str = ""
    points: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Page:
    """A saved page and what is right: the runs of its text in order, its particulars."""

    name: str
    html: str
    story: Story
    parts: tuple[str, ...]


BRIDGE = Story(
    "River bridge repair will cost 55 million euros",
    "Marta Lindqvist",
    "2024-03-12",
    "The Valley Courier",
    "12 March 2024",
    "The council has agreed to close the old bridge for 18 months while its piers are renewed.",
    (
        "OLD TOWN – The repair of the river bridge will cost 55 million euros, 12 percent more than "
        "was planned in 2022, the council said on Tuesday.",
        "Engineers found cracks in three of the seven piers last autumn. Some 3,400 vehicles a day "
        "will have to take the road through Lower Mill.",
        "It is the largest work on the bridge since 1968.",
        "Shops near the bridge fear for their trade; a quarter of their customers come from across "
        "the river, the chamber of commerce estimates.",
        "The work is to begin in May and to be finished by November 2025.",
    ),
    "“We could not wait any longer,” said Karl Brandt, who leads the office of works.",
    "What drivers should know",
    ("Buses 4 and 9 end at the north bank", "The footpath stays open on weekdays", "Lorries over "
     "7.5 tonnes take the motorway"),
)  # fmt: skip
CLINIC = Story(
    "Clinics catch up on missed vaccinations",
    "Press office",
    "2024-02-09",
    "Marrow County Health Service",
    "9 February 2024",
    "Health workers gave 41,200 doses in January, the most in any month since 2019.",
    (
        "Health workers in Marrow County gave 41,200 doses of vaccine in January, twice as many as "
        "in the same month of last year.",
        "Of these doses, 13,800 went to children under five who had missed an earlier one. The "
        "service had put their number at 17,500 in its plan for the year.",
        "Coverage against measles now stands at 91 percent. It was 86 percent a year ago.",
        "Mobile teams visited 64 villages. They reached 9,300 people who live more than an hour "
        "from the next clinic.",
        "The programme has cost 2.6 million euros so far.",
    ),
    "“Every village counts,” said Dr Amara Diallo, the county’s medical officer.",
    "Next steps",
    ("Schools are visited until Easter", "A second round follows in June"),
    (("District", "Doses", "Coverage"), ("North", "18,900", "93%"), ("South", "22,300", "89%")),
)
HARVEST = Story(
    "Apple harvest falls to lowest level in a decade",
    "Jon Sarre",
    "2023-10-27",
    "Orchard Weekly",
    "27 October 2023",
    "Late frost and hail cost growers a third of their crop.",
    (
        "Growers picked 212,000 tonnes of apples this season, a third less than the average of the "
        "last ten years, the growers’ union reported on Friday.",
        "Frost in the last week of April killed most of the blossom in the high orchards, and hail "
        "damaged another 6,100 hectares in July.",
        "Prices at the cider mills have risen from 140 to 235 euros a tonne since August, but few "
        "farms have enough fruit to profit from that.",
        "Insurance paid out 38 million euros, about half of what was lost.",
        "A new kind of net has kept hail off 900 hectares; the union wants to double that by 2025.",
    ),
    "“One more year like this and I shall give up,” said Lena Hofer, whose family has grown "
    "apples since 1911.",
    "Help for small farms",
    ("Loans without interest up to 50,000 euros", "Advice on frost nets"),
)


def _p(*texts: str, attrs: str = "") -> str:
    return "".join(f"<p{attrs}>{text}</p>\n" for text in texts)


def _list(items: tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    head, *body = rows
    lines = ["<tr>" + "".join(f"<th>{c}</th>" for c in head) + "</tr>"]
    lines += ["<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in body]
    return f"<table>{''.join(lines)}</table>"


MENU = "".join(
    f'<li><a href="/{n}">{name}</a></li>'
    for n, name in enumerate("Home News Sport Culture Weather Traffic Jobs Archive Contact".split())
)
COOKIES = (
    '<div id="cookie-consent" class="cc-banner"><p>We and our 318 partners use cookies to measure how '
    "this site is used and to show you what you may like. You can change your mind at any time.</p>"
    "<button>Accept</button></div>"
)
RELATED = "".join(
    f'<article class="card"><a href="/r{n}"><h3>{title}</h3></a><p>{text}</p></article>'
    for n, (title, text) in enumerate(
        (
            (
                "Mayor opens new market hall",
                "More than 2,000 people came to the opening on Sunday.",
            ),
            ("Flood wall is finished", "The wall along the lower quay is 1.4 kilometres long."),
            ("School bus timetable changes", "From Monday on, line 12 leaves ten minutes earlier."),
        )
    )
)
FOOTER = (
    "<p>© 2024. All rights reserved. Registered in the county of Marrow under number 4471.</p>"
    '<ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul>'
)


def _linked(s: Story, kind: str = "NewsArticle") -> str:
    return (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"'
        + kind
        + '",'
        f'"headline":"{s.title}","datePublished":"{s.date}T08:00:00+01:00",'
        f'"author":{{"@type":"Person","name":"{s.author}"}},'
        f'"publisher":{{"@type":"Organization","name":"{s.site}"}}}}</script>'
    )


def _graph(s: Story) -> str:
    return (
        f'<meta property="og:title" content="{s.title}"><meta property="og:site_name" '
        f'content="{s.site}"><meta property="article:published_time" content="{s.date}T08:00:00Z">'
        f'<meta name="author" content="{s.author}">'
    )


def _page(head: str, body: str) -> str:
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def newspaper(s: Story) -> Page:
    half = len(s.text) // 2
    body = (
        f'{COOKIES}<header><nav><ul>{MENU}</ul></nav></header><main><article><p class="kicker">Region'
        f'</p><h1>{s.title}</h1><p class="standfirst">{s.lead}</p><div class="byline">By '
        f'<a rel="author" href="/a">{s.author}</a> <time datetime="{s.date}">{s.shown_date}</time></div>'
        f'<div class="article-body">{_p(*s.text[:half])}<aside class="newsletter-signup"><p>Get the news '
        f"of your valley every morning at seven. 12,000 people do already.</p></aside>"
        f"<blockquote><p>{s.quote}</p></blockquote><h2>{s.heading}</h2>{_p(*s.text[half:])}"
        f'{_list(s.points)}</div></article><section class="related"><h2>More from the region</h2>'
        f"{RELATED}</section></main><footer>{FOOTER}</footer>"
    )
    parts = (s.title, s.lead, *s.text[:half], s.quote, s.heading, *s.text[half:], *s.points)
    return Page(
        "newspaper", _page(f"<title>{s.title} | {s.site}</title>" + _linked(s), body), s, parts
    )


def weblog_blocks(s: Story) -> Page:
    text = "".join(f'<p class="wp-block-paragraph">{t}</p>' for t in s.text)
    body = (
        f'<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title">'
        f'<a href="/">{s.site}</a></p><nav class="main-navigation"><ul>{MENU}</ul></nav></header>'
        f'<div id="content"><main id="main"><article class="post-77 post type-post hentry"><header class='
        f'"entry-header"><h1 class="entry-title">{s.title}</h1><div class="entry-meta">Posted on '
        f'<time class="entry-date published" datetime="{s.date}">{s.shown_date}</time> by '
        f'<span class="author vcard"><a class="url fn n" href="/a">{s.author}</a></span></div></header>'
        f'<div class="entry-content">{text}<blockquote class="wp-block-quote"><p>{s.quote}</p></blockquote>'
        f'<h3 class="wp-block-heading">{s.heading}</h3>{_list(s.points)}<div class="sharedaddy sd-sharing">'
        f"<h3>Share this:</h3>{_list(('Facebook', 'Mail'))}</div></div><footer class='entry-footer'>"
        f'<span class="cat-links">Filed under <a href="/c">Works</a></span></footer></article>'
        f'<div id="comments" class="comments-area"><h2>2 thoughts on this</h2><ol><li><p>I have been '
        f"saying this for twenty years, and nobody at the town hall ever listened to me.</p></li>"
        f'</ol></div></main><aside id="secondary" class="widget-area"><h2>Recent posts</h2><ul>{MENU}'
        f"</ul></aside></div></div>"
    )
    parts = (s.title, *s.text, s.quote, s.heading, *s.points)
    return Page(
        "weblog_blocks", _page(f"<title>{s.title} – {s.site}</title>" + _graph(s), body), s, parts
    )


def blogger(s: Story) -> Page:
    text = "<br /><br />".join(s.text)
    body = (
        f'<div class="content"><div class="header section"><div class="widget Header"><h1 class="title">'
        f'{s.site}</h1></div></div><div class="main section"><div class="widget Blog" id="Blog1"><div '
        f'class="date-outer"><h2 class="date-header"><span>{s.shown_date}</span></h2><div class="post '
        f'hentry"><h3 class="post-title entry-title">{s.title}</h3><div class="post-body entry-content">'
        f'{text}</div><div class="post-footer">Posted by <span class="fn">{s.author}</span> at 08:00'
        f'</div></div></div></div></div><div class="sidebar section"><div class="widget BlogArchive"><ul>'
        f"{MENU}</ul></div></div></div>"
    )
    head = f"<title>{s.site}: {s.title}</title><meta property='og:title' content='{s.title}'/>"
    return Page("blogger", _page(head, body), s, (s.title, *s.text))


def ministry(s: Story) -> Page:
    body = (
        f'<a class="skip-link" href="#c">Skip to main content</a><div role="banner"><ul>{MENU}</ul></div>'
        f'<div class="govuk-width-container"><main class="govuk-main-wrapper" id="c"><span class="caption">'
        f'Press release</span><h1 class="heading-xl">{s.title}</h1><p class="lead-paragraph">{s.lead}</p>'
        f'<dl class="metadata"><dt>From:</dt><dd><a href="/o">{s.site}</a></dd><dt>Published</dt><dd>'
        f'{s.shown_date}</dd></dl><div class="govspeak">{_p(*s.text)}<blockquote>{_p(s.quote)}'
        f'</blockquote><h2 id="next-steps">{s.heading}</h2>{_list(s.points)}</div><div class="share">'
        f"<h2>Share this page</h2>{_list(('By mail', 'On a network'))}</div></main></div>"
        f'<footer role="contentinfo">{FOOTER}</footer>'
    )
    parts = (s.title, s.lead, *s.text, s.quote, s.heading, *s.points)
    head = f'<title>{s.title} - {s.site}</title><meta name="dcterms.date" content="{s.date}">'
    return Page("ministry", _page(head, body), s, parts)


def statistics(s: Story) -> Page:
    body = (
        f'<div id="header"><ul class="nav">{MENU}</ul></div><div id="breadcrumb">Home &gt; Health &gt; '
        f'Bulletins</div><div id="main-content"><h1>{s.title}</h1><p class="release-date">Released '
        f"{s.shown_date}</p>{_p(*s.text[:3])}<h2>Table 1: doses by district</h2>{_table(s.rows)}"
        f'{_p(*s.text[3:])}</div><div id="sidebar"><h3>Downloads</h3><ul><li><a href="/x">Data (XLSX, '
        f"40 kB)</a></li></ul></div><div id='footer'>{FOOTER}</div>"
    )
    cells = tuple(cell for row in s.rows for cell in row)
    parts = (s.title, *s.text[:3], "Table 1: doses by district", *cells, *s.text[3:])
    head = f'<title>{s.title} | {s.site}</title><meta name="dc.date.issued" content="{s.date}">'
    return Page("statistics", _page(head, body), s, parts)


def hashed_classes(s: Story) -> Page:
    text = "".join(
        f'<div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ"><p class="sc-eb7bd5f6-0 fYAfXe">'
        f"{t}</p></div>"
        for t in (*s.text, s.quote)
    )
    body = (
        f'<div id="__next"><nav class="sc-df0290d6-9"><ul>{MENU}</ul></nav><main id="main-content"><article>'
        f'<div data-component="headline-block"><h1 class="sc-518485e5-0">{s.title}</h1></div>'
        f'<div data-component="byline-block"><time class="sc-2b5e3b35-2">{s.shown_date}</time>'
        f'<span class="sc-2b5e3b35-7" data-testid="byline-name">{s.author}</span></div>{text}'
        f'<div data-component="links-block" class="sc-1"><ul><li><a href="/q">Flood wall is finished</a>'
        f"</li><li><a href='/w'>Mayor opens new market hall</a></li></ul></div></article></main>"
        f'<footer>{FOOTER}</footer></div><script id="__NEXT_DATA__" type="application/json">{{"a":1}}</script>'
    )
    head = f"<title>{s.title} - {s.site}</title>" + _linked(s, "ReportageNewsArticle")
    return Page("hashed_classes", _page(head, body), s, (s.title, *s.text, s.quote))


def form_around(s: Story) -> Page:
    body = (
        f'<form method="post" action="./p.aspx" id="aspnetForm"><div id="s4-workspace"><div id="top-nav">'
        f'<ul>{MENU}</ul></div><div id="DeltaPlaceHolderMain"><div class="ms-rtestate-field"><h1>{s.title}'
        f'</h1><div class="date">{s.shown_date}</div>{_p(*s.text)}<p>{s.quote}</p></div></div><div '
        f'class="footer-links">{FOOTER}</div></div></form>'
    )
    return Page(
        "form_around", _page(f"<title>{s.title}</title>", body), s, (s.title, *s.text, s.quote)
    )


def old_tables(s: Story) -> Page:
    body = (
        '<table width="780"><tr><td width="160" valign="top"><table>'
        + "".join(f'<tr><td><a href="/{n}">Link {n}</a></td></tr>' for n in range(8))
        + f'</table></td><td valign="top"><font size="5"><b>{s.title}</b></font><br><font size="1">'
        f"{s.shown_date}</font><p>{'<p>'.join(s.text)}<p>{s.quote}</td></tr></table>"
    )
    return Page("old_tables", _page(f"<title>{s.title}</title>", body), s, (*s.text, s.quote))


def divs_only(s: Story) -> Page:
    lines = "".join(f'<div class="para">{t}</div>' for t in s.text)
    body = (
        f'<div class="hd"><div class="lnk"><a href="/1">Home</a></div><div class="lnk"><a href="/2">News</a>'
        f'</div></div><div class="col"><div class="ttl"><h2>{s.title}</h2></div><div class="txt">{lines}'
        f'<div class="q">{s.quote}</div></div></div><div class="ft"><div>Tel. 0123 456</div></div>'
    )
    head = f"<title>{s.title} :: {s.site}</title>"
    return Page("divs_only", _page(head, body), s, (s.title, *s.text, s.quote))


def paywall(s: Story) -> Page:
    body = (
        f'<header><nav><ul>{MENU}</ul></nav></header><article><h1>{s.title}</h1><div class="teaser">'
        f'{_p(s.text[0])}</div><div class="paywall">{_p(*s.text[1:], s.quote)}</div></article>'
        f'<div class="most-read"><h2>Most read</h2><ul>{MENU}</ul></div>'
    )
    head = f"<title>{s.title}</title>" + _linked(s)
    return Page("paywall", _page(head, body), s, (s.title, *s.text, s.quote))


def linked_sentences(s: Story) -> Page:
    text = [f'<a href="/t{n}">{t}</a>' if n == 2 else t for n, t in enumerate(s.text)]
    body = (
        f'<nav><ul>{MENU}</ul></nav><main><h1>{s.title}</h1><p class="date">{s.shown_date}</p>{_p(*text)}'
        f"<ul>{''.join(f'<li><a href=/p>{p}</a></li>' for p in s.points[:2])}</ul>{_p(s.quote)}"
        f"</main><footer>{FOOTER}</footer>"
    ).replace("<ul><li><a href=/p>", "<p>The main points:</p><ul><li><a href=/p>", 1)
    parts = (s.title, *s.text, "The main points:", *s.points[:2], s.quote)
    head = f'<title>{s.title}</title><meta name="date" content="{s.date}">'
    return Page("linked_sentences", _page(head, body), s, parts)


def newsletter_page(s: Story) -> Page:
    text = _p(*s.text, attrs=' style="margin:0 0 16px"')
    body = (
        f'<div id="entry"><div class="main-menu"><a href="/">{s.site}</a><button>Subscribe</button></div>'
        f'<div class="single-post-container"><div class="post-header"><h1 class="post-title">{s.title}</h1>'
        f'<h3 class="subtitle">{s.lead}</h3><div class="byline-wrapper"><a href="/@a">{s.author}</a> '
        f'<div class="pencraft">{s.shown_date}</div></div></div><div class="available-content"><div class='
        f'"body markup">{text}<div class="subscription-widget-wrap"><p>Thanks for reading! Subscribe for '
        f"free to receive new posts and support my work.</p></div><p>{s.quote}</p></div></div></div>"
        f'<div class="comments-page"><h4>Discussion about this post</h4></div></div>'
    )
    parts = (s.title, s.lead, *s.text, s.quote)
    head = f"<title>{s.title} - by {s.author}</title>" + _linked(s)
    return Page("newsletter_page", _page(head, body), s, parts)


def encyclopedia(s: Story) -> Page:
    body = (
        f'<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading">'
        f'{s.title}</h1><div id="siteSub">From the open book</div><div class="mw-parser-output">'
        f'<p>{s.text[0]}<sup class="reference">[1]</sup></p>{_p(*s.text[1:3])}<div id="toc" class="toc">'
        f'<ul><li><a href="#a">1 {s.heading}</a></li></ul></div><h2><span class="mw-headline">{s.heading}'
        f'</span><span class="mw-editsection">[edit]</span></h2>{_p(*s.text[3:])}{_table(s.rows)}</div></div>'
        f'<div id="mw-navigation"><ul>{MENU}</ul></div>'
    )
    cells = tuple(cell for row in s.rows for cell in row)
    parts = (s.title, *s.text[:3], s.heading, *s.text[3:], *cells)
    return Page("encyclopedia", _page(f"<title>{s.title} – {s.site}</title>", body), s, parts)


def live_page(s: Story) -> Page:
    posts = "".join(
        f'<article class="live-post" id="p{n}"><time datetime="{s.date}T0{n + 1}:00">0{n + 1}:00</time>'
        f"<p>{t}</p></article>"
        for n, t in enumerate(s.text)
    )
    body = (
        f'<nav><ul>{MENU}</ul></nav><main><h1>{s.title}</h1><p class="summary">{s.lead}</p>'
        f'<div class="live-blog">{posts}</div></main><footer>{FOOTER}</footer>'
    )
    head = f"<title>{s.title} | {s.site}</title>" + _linked(s, "LiveBlogPosting")
    return Page("live_page", _page(head, body), s, (s.title, s.lead, *s.text))


def sections(s: Story) -> Page:
    text = "".join(
        f'<section class="block block--text"><div class="block__inner"><p>{t}</p></div></section>'
        for t in s.text
    )
    body = (
        f'<header class="page-header"><ul>{MENU}</ul></header><div class="region region-content"><div '
        f'class="node node--type-news"><h1 class="page-title">{s.title}</h1><div class="field--name-date">'
        f'{s.shown_date}</div>{text}<section class="block block--quote"><figure><blockquote>{s.quote}'
        f'</blockquote></figure></section></div></div><div class="view view-related"><h2>See also</h2>'
        f"{RELATED}</div><footer>{FOOTER}</footer>"
    )
    head = f"<title>{s.title} | {s.site}</title>" + _graph(s)
    return Page("sections", _page(head, body), s, (s.title, *s.text, s.quote))


def hidden_twin(s: Story) -> Page:
    body = (
        f'<div style="display: none"><h1>{s.title}</h1>{_p(*s.text)}</div><nav><ul>{MENU}</ul></nav><article>'
        f'<h1>{s.title}</h1><p class="byline">By {s.author}, {s.shown_date}</p>{_p(*s.text, s.quote)}'
        f'<div class="print-only" hidden>{_p(*s.text)}</div></article>{COOKIES}'
    )
    head = f"<title>{s.title} - {s.site}</title>"
    return Page("hidden_twin", _page(head, body), s, (s.title, *s.text, s.quote))


def short_release(s: Story) -> Page:
    body = (
        f'<div class="wrapper"><div class="topbar"><ul>{MENU}</ul></div><div class="release"><h1>{s.title}</h1>'
        f"<p>{s.text[0]}</p><p>{s.text[4]}</p><p><strong>Contact:</strong> press@example.org</p></div>"
        f'<div class="bottom">{FOOTER}</div></div>'
    )
    parts = (s.title, s.text[0], s.text[4], "Contact: press@example.org")
    head = f'<title>{s.title}</title><meta name="publisher" content="{s.site}">'
    return Page("short_release", _page(head, body), s, parts)


def spanned_table(s: Story) -> Page:
    rows = (
        '<tr><th rowspan="2">District</th><th colspan="2">2023</th></tr><tr><th>Doses</th><th>Coverage</th>'
        "</tr><tr><td>North</td><td>18,900</td><td>93%</td></tr><tr><td>South</td><td>22,300</td><td>89%</td></tr>"
    )
    body = (
        f"<nav><ul>{MENU}</ul></nav><main><h1>{s.title}</h1>{_p(*s.text[:3])}<table>{rows}</table>"
        f"{_p(*s.text[3:])}</main><footer>{FOOTER}</footer>"
    )
    cells = "District 2023 Doses Coverage North 18,900 93% South 22,300 89%".split()
    parts = (s.title, *s.text[:3], *cells, *s.text[3:])
    head = f"<title>{s.title} | {s.site}</title>" + _graph(s)
    return Page("spanned_table", _page(head, body), s, parts)


BUILDERS: tuple[tuple[Callable[[Story], Page], Story], ...] = (
    (newspaper, BRIDGE),
    (newspaper, HARVEST),
    (weblog_blocks, HARVEST),
    (blogger, BRIDGE),
    (ministry, CLINIC),
    (ministry, BRIDGE),
    (statistics, CLINIC),
    (hashed_classes, BRIDGE),
    (hashed_classes, CLINIC),
    (form_around, CLINIC),
    (old_tables, HARVEST),
    (divs_only, BRIDGE),
    (paywall, HARVEST),
    (linked_sentences, BRIDGE),
    (newsletter_page, HARVEST),
    (encyclopedia, CLINIC),
    (live_page, BRIDGE),
    (sections, HARVEST),
    (sections, CLINIC),
    (hidden_twin, BRIDGE),
    (short_release, CLINIC),
    (spanned_table, CLINIC),
)


def amp(s: Story) -> Page:
    body = (
        f'<amp-sidebar id="sb" layout="nodisplay"><ul>{MENU}</ul></amp-sidebar><div class="amp-wp-article">'
        f'<h1 class="amp-wp-title">{s.title}</h1><ul class="amp-wp-meta"><li class="amp-wp-byline"><span '
        f'class="amp-wp-author">{s.author}</span></li><li><time datetime="{s.date}">{s.shown_date}</time></li>'
        f'</ul><div class="amp-wp-content">{_p(*s.text, s.quote)}</div></div><footer>{FOOTER}</footer>'
    )
    return Page(
        "amp", _page(f"<title>{s.title}</title>" + _linked(s), body), s, (s.title, *s.text, s.quote)
    )


def wire(s: Story) -> Page:
    body = (
        f'<header class="top-nav"><ul>{MENU}</ul></header><section class="release-body container"><div class="row">'
        f'<div class="col-lg-10"><h1>{s.title}</h1><p class="mb-no">{s.shown_date}, 09:00 ET</p><p><span class='
        f'"legendSpanClass">{s.text[0]}</span></p>{_p(*s.text[1:], s.quote)}<p>SOURCE {s.site}</p></div></div>'
        f'</section><section class="related-links"><h2>Also from this source</h2>{RELATED}</section>'
    )
    parts = (s.title, *s.text, s.quote, f"SOURCE {s.site}")
    return Page("wire", _page(f"<title>{s.title}</title>" + _graph(s), body), s, parts)


def page_builder(s: Story) -> Page:
    text = "".join(
        f'<div class="et_pb_module et_pb_text et_pb_text_{n}"><div class="et_pb_text_inner"><p>{t}</p></div></div>'
        for n, t in enumerate((*s.text, s.quote))
    )
    body = (
        f'<div id="et-top-navigation"><ul>{MENU}</ul></div><div id="main-content"><article class="page"><div class='
        f'"et_pb_section"><div class="et_pb_row"><div class="et_pb_module et_pb_post_title"><h1 class="entry-title">'
        f"{s.title}</h1></div>{text}</div></div></article></div><div class='et_pb_widget_area'><ul>{MENU}</ul></div>"
    )
    head = f"<title>{s.title} | {s.site}</title>" + _graph(s)
    return Page("page_builder", _page(head, body), s, (s.title, *s.text, s.quote))


def exported(s: Story) -> Page:
    text = "".join(f'<p class="c4"><span class="c1">{t}</span></p>' for t in (*s.text, s.quote))
    body = f'<div id="header">Published by an editor</div><div id="contents"><h1 class="c7"><span>{s.title}</span></h1>{text}</div>'
    return Page(
        "exported", _page(f"<title>{s.title}</title>", body), s, (s.title, *s.text, s.quote)
    )


def university(s: Story) -> Page:
    body = (
        f'<nav class="navbar"><ul>{MENU}</ul></nav><div class="container"><div class="row"><div class="col-md-3 sidebar">'
        f'<ul>{MENU}</ul></div><div class="col-md-9"><h1>{s.title}</h1><p class="text-muted">{s.shown_date} | '
        f'{s.author}</p><p class="lead">{s.lead}</p>{_p(*s.text[:3])}<div class="card"><div class="card-body"><h3>'
        f"{s.heading}</h3>{_list(s.points)}</div></div>{_p(*s.text[3:])}</div></div></div><footer>{FOOTER}</footer>"
    )
    parts = (s.title, s.lead, *s.text[:3], s.heading, *s.points, *s.text[3:])
    return Page("university", _page(f"<title>{s.title} - {s.site}</title>", body), s, parts)


def mail_in_browser(s: Story) -> Page:
    rows = "".join(
        f'<tr><td style="padding:12px"><table width="100%"><tr><td>{t}</td></tr></table></td></tr>'
        for t in (*s.text, s.quote)
    )
    body = (
        f'<center><table width="600"><tr><td><a href="/v">View this mail in your browser</a></td></tr><tr><td><h1>'
        f'{s.title}</h1></td></tr>{rows}<tr><td><a href="/u">Unsubscribe</a> from this list</td></tr></table></center>'
    )
    return Page(
        "mail_in_browser", _page(f"<title>{s.title}</title>", body), s, (s.title, *s.text, s.quote)
    )


UNSEEN: tuple[tuple[Callable[[Story], Page], Story], ...] = (
    (amp, HARVEST),
    (wire, BRIDGE),
    (page_builder, CLINIC),
    (exported, BRIDGE),
    (university, CLINIC),
    (mail_in_browser, HARVEST),
)


def unseen() -> tuple[Page, ...]:
    """Return the pages that were not looked at while the rules were written."""
    return tuple(build(story) for build, story in UNSEEN)


def corpus() -> tuple[Page, ...]:
    """Return all pages."""
    return tuple(build(story) for build, story in BUILDERS)
