"""What ``--help`` says."""

from briefing_app.cli import COMMANDS
from briefing_app.words.said import marked, said, translated

HEAD = marked("""\
Briefing turns an article into a briefing: its figures and charts beside it, its claims checked.

  briefing-app [FILE…]         open the window with FILE
  briefing-app FOLDER          list the briefings of a folder, and search through them
  briefing-app COMMAND …       do one thing without the window; see COMMAND --help
""")
TAIL = marked("""\
FILE is a .briefing or an article; “-” is standard input, for commands that read one.
Of a file with several texts --part names one (an attachment, chapter, sheet, rows-1-9, stretch-2);
--encoding says how the letters of a text are to be read.
Nothing is ever sent over a network.

  --version                    say which version this is
  --help                       say this

Exit status: 0 done, 1 a claim fails or two sources differ, 2 wrong use, 3 cannot read,
4 cannot write.
""")


def usage() -> str:
    """Return the help text."""
    rows = "\n".join(f"  {name:<12}{translated(words)}" for name, words in COMMANDS.items())
    commands = said("Commands:")
    return f"{translated(HEAD)}\n{commands}\n{rows}\n\n{translated(TAIL)}"
