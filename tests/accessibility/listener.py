"""What a screen reader does: asks AT-SPI for the tree, and listens. It answers JSON lines.

It is run by the system's own Python, which has pyatspi; the tests talk to it over a pipe. Nothing
of the app is imported here.
"""

import json
import sys
import threading

import pyatspi
from gi.repository import GLib

HEARD = (
    "object:state-changed:focused",
    "object:announcement",
    "object:text-caret-moved",
    "object:property-change:accessible-description",
)
DEEPEST = 20
MOST_CHILDREN = 200
states = {
    "focusable": pyatspi.STATE_FOCUSABLE,
    "focused": pyatspi.STATE_FOCUSED,
    "showing": pyatspi.STATE_SHOWING,
}
events = []


def on_event(event):
    """Remember an event, or that its source had gone already."""
    try:
        source = event.source
        events.append(
            {
                "type": event.type,
                "on": bool(event.detail1),
                "role": source.getRoleName(),
                "name": source.name,
                "said": str(event.any_data),
            }
        )
    except Exception:
        return


def app():
    """Return the app on this bus, or None before it is there."""
    desktop = pyatspi.Registry.getDesktop(0)
    return next((found for found in desktop if found and found.name == "Briefing"), None)


def described(thing, depth=0):
    """Return an object with all that is in it."""
    has = thing.getState()
    children = []
    if depth < DEEPEST:
        for index in range(min(thing.childCount, MOST_CHILDREN)):
            child = thing.getChildAtIndex(index)
            if child is not None:
                children.append(described(child, depth + 1))
    return {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "states": [name for name, state in states.items() if has.contains(state)],
        "children": children,
    }


def text_of(thing, name):
    """Return the words and the caret of the text with a name."""
    found = pyatspi.findDescendant(thing, lambda a: a.name == name and a.getRoleName() == "text")
    text = found.queryText()
    return {"text": text.getText(0, -1), "caret": text.caretOffset}


def answer(asked):
    """Return what a request asks for; null while it is not there."""
    if asked["do"] == "events":
        heard, events[:] = list(events), []
        return heard
    found = app()
    if found is None:
        return None
    return text_of(found, asked["name"]) if asked["do"] == "text" else described(found)


def on_line(line):
    """Answer one request."""
    try:
        result = answer(json.loads(line))
    except Exception as error:  # an object that goes while it is asked; the tests ask again
        sys.stderr.write(f"{error!r}\n")
        result = None
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()


def read():
    """Hand over the requests, one line each, until there are no more."""
    for line in sys.stdin:
        GLib.idle_add(on_line, line)
    GLib.idle_add(pyatspi.Registry.stop)


pyatspi.Registry.registerEventListener(on_event, *HEARD)
threading.Thread(target=read, daemon=True).start()
pyatspi.Registry.start()
