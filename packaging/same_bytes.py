"""Says whether two folders hold the same bytes under the same names, and what differs.

python packaging/same_bytes.py ONE OTHER
"""

import sys
from collections.abc import Iterator
from pathlib import Path


def differences(one: Path, other: Path) -> Iterator[str]:
    """A line for each file that is not the same, or is in one folder alone."""
    names = [{path.relative_to(place) for path in place.rglob("*")} for place in (one, other)]
    for name in sorted(names[0] ^ names[1]):
        yield f"only in {one if name in names[0] else other}: {name}"
    for name in sorted(names[0] & names[1]):
        left, right = one / name, other / name
        if left.is_symlink() or right.is_symlink():
            same = left.is_symlink() and right.is_symlink() and left.readlink() == right.readlink()
        else:
            same = left.is_dir() == right.is_dir() and (
                left.is_dir() or left.read_bytes() == right.read_bytes()
            )
        if not same:
            yield f"differs: {name}"


def main() -> int:
    """Print what differs; 0 where nothing does."""
    found = list(differences(Path(sys.argv[1]), Path(sys.argv[2])))
    print("\n".join(found) or "the same bytes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
