"""The command line."""

import sys

from briefing_app import __version__


def main() -> int:
    """Run the app; give its exit status."""
    if "--version" in sys.argv[1:]:
        print(f"Briefing {__version__}")
        return 0
    print("Briefing has no window yet.", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
