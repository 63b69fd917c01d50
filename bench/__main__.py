"""Run the benchmarks: all, or those that are named, e.g. `python -m bench startup hover`."""

import sys
from importlib import import_module
from pathlib import Path


def names() -> list[str]:
    """Return the benchmarks that there are."""
    here = Path(__file__).parent
    return sorted(path.stem for path in here.glob("*.py") if not path.stem.startswith("_"))


def main(wanted: list[str]) -> int:
    """Run them one after the other; return the exit status."""
    known = names()
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"There is no benchmark {', '.join(unknown)}; there are {', '.join(known)}.")
        return 2
    for name in wanted or known:
        print(f"— {name} —", flush=True)
        import_module(f"bench.{name}").main()
        print(flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
