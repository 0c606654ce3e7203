"""The texts of a Debian package: control, changelog and copyright, from what the tree says."""

import re
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
MAINTAINER = "The Even Keel developers <even-keel@even-keel.example>"


def changelog(version: str, made: int) -> str:
    """What is new, as Debian writes it, from the first section of CHANGELOG.md."""
    whole = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    section = re.split(r"^## .*$", whole, flags=re.MULTILINE)[1]
    plain = re.sub(r"\[([^]]*)\]\([^)]*\)|\*\*|`", lambda found: found[1] or "", section)
    points = re.findall(r"^- (.*(?:\n  .*)*)", plain, flags=re.MULTILINE)
    wrapped = (textwrap.fill(" ".join(one.split()), 76, break_long_words=False) for one in points)
    said = "\n".join(textwrap.indent(one, "    ").replace("    ", "  * ", 1) for one in wrapped)
    when = format_datetime(datetime.fromtimestamp(made, UTC))
    return f"even-keel ({version}) unstable; urgency=low\n\n{said}\n\n -- {MAINTAINER}  {when}\n"


def copyright_text() -> str:
    """Whose work is inside, in Debian's machine-readable form."""
    listed = (ROOT / "packaging" / "licences" / "THIRD_PARTY.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", listed, flags=re.MULTILINE)
    inside = [
        f" {a}, {b}: {c}" for a, b, c in rows if "---" not in a and a not in ("package", "what")
    ]
    return "\n".join(
        (
            f"Format: https://www.{'debian'}.org/doc/packaging-manuals/copyright-format/1.0/",
            "Upstream-Name: Even Keel",
            "Upstream-Contact: even-keel@even-keel.example",
            "Source: built from the program's own source tree",
            "Comment:",
            " The package also holds other people's work. Their licence texts are in",
            " /usr/lib/even-keel/LICENCES.txt, and a list for machines is in",
            " /usr/lib/even-keel/_internal/sbom.cdx.json:",
            " .",
            *inside,
            "",
            "Files: *",
            "Copyright: 2026 The Even Keel developers",
            "License: GPL-3.0-or-later",
            " This program is free software: you can redistribute it and/or modify it under",
            " the terms of the GNU General Public License as published by the Free Software",
            " Foundation, either version 3 of the License, or (at your option) any later",
            " version.",
            " .",
            " On Debian systems, the full text of the GNU General Public License version 3",
            " can be found in /usr/share/common-licenses/GPL-3.",
            "",
        )
    )


def control(version: str, kilobytes: int, depends: str) -> str:
    """The control file."""
    said = (HERE / "control").read_text(encoding="utf-8")
    for name, value in (("VERSION", version), ("SIZE", str(kilobytes)), ("DEPENDS", depends)):
        said = said.replace(f"@{name}@", value)
    return said
