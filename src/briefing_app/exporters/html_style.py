"""The look of an exported page: rules of style made of a `Look`. Must not know what it says."""

from briefing_app.exporters.outgoing import Look


def page_style(look: Look) -> str:
    """Return the rules of the page for a telephone, a screen and paper."""
    return f"""
*{{box-sizing:border-box}}
body{{margin:0 auto;padding:2rem 1.2rem;max-width:76rem;background:{look.paper};color:{look.ink};
font:1.05rem/1.6 "Source Serif 4","Source Serif Pro",Georgia,serif}}
h1{{font-size:2.1rem;line-height:1.2;margin:.3em 0}}h2{{font-size:1.15rem}}h3{{font-size:1rem}}
header,section,footer,.byline,.kicker
{{font-family:"Source Sans 3","Source Sans Pro",system-ui,sans-serif}}
h1{{font-family:"Source Serif 4","Source Serif Pro",Georgia,serif}}
.kicker{{text-transform:uppercase;letter-spacing:.05em;color:{look.accent};
font-weight:600;margin:0}}
.standfirst{{font-size:1.25rem;color:{look.soft};margin:.4em 0}}.byline{{color:{look.soft}}}
.state{{border:2px solid {look.accent};padding:.3em .8em;font-weight:700;display:inline-block}}
main.both{{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr);gap:2.5rem}}
.cards{{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.7rem}}
.card,figure{{background:{look.panel};border:1px solid {look.line};border-radius:.6rem;
padding:.8rem 1rem;margin:0 0 .8rem;position:relative;break-inside:avoid}}
.card p{{margin:.1em 0}}
.value{{font-size:1.8rem;font-weight:700;line-height:1.2;padding-inline-end:1.2rem}}
.reserved,.said,cite,figcaption,.no,details{{color:{look.soft};font-size:.9rem}}
.no{{position:absolute;inset-inline-end:.8rem;top:.5rem}}
.card blockquote{{font:.95rem/1.45 Georgia,serif;margin:.5em 0 0;padding-inline-start:.7em;
border-inline-start:3px solid {look.line}}}
cite{{font-style:normal;display:block}}mark{{background:{look.mark};color:inherit}}
.number{{color:inherit;font-weight:600;text-decoration:underline {look.accent} 2px;
text-underline-offset:3px}}
:target{{outline:3px solid {look.accent};outline-offset:3px;scroll-margin:2rem}}
svg{{width:100%;max-width:36rem;height:auto;direction:ltr}}.wide{{overflow-x:auto}}
table{{border-collapse:collapse}}th,td{{text-align:start;padding-block:.25em;padding-inline:0 .8em;
border-bottom:1px solid {look.line};font-variant-numeric:tabular-nums}}
.fails,.bad{{font-weight:700}}footer{{border-top:1px solid {look.line};margin-top:2rem}}
.skip{{position:absolute;top:-99rem}}
.skip:focus{{inset-inline-start:1rem;top:1rem;background:{look.panel};padding:.5em}}
@media (max-width:52rem){{main.both{{grid-template-columns:minmax(0,1fr)}}}}
@media print{{body{{background:#fff;font-size:10.5pt;padding:0;max-width:none}}
main.both{{display:block}}
figure details{{display:none}}.value{{font-size:1.45rem}}svg{{max-width:28rem}}
details>*{{display:block}}
details::details-content{{display:block;content-visibility:visible}}.skip{{display:none}}a{{color:inherit}}@page{{margin:18mm}}}}
"""
