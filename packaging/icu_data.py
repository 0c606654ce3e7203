"""Leaves out of ICU's tables what Qt never asks for (Linux; needs icupkg and cc).

python packaging/icu_data.py BUNDLE

Qt's core asks ICU for sorting, upper and lower case, names of encodings and time zones. Kept are
the tables for these in every language there are, and the plain ones; left out are the names of
countries, languages, currencies and units, spelled-out numbers, transliteration, line breaking in
scripts without spaces (Qt has its own), and encodings (the program reads files with Python's).
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

LEFT_OUT = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/")
OF_LANGUAGE = re.compile(r"(zone/)?[a-z]{2,3}(_[A-Za-z0-9]+)*\.res")
KEPT = re.compile(r"(zone/)?((en|es)(_[A-Za-z0-9]+)?|root|pool|res_index|tzdbNames)\.res")
ASSEMBLY = """
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, @object
    .size {symbol}, {size}
{symbol}:
    .incbin "{data}"
    .section .note.GNU-stack,"",@progbits
"""


def kept(name: str) -> bool:
    """Whether an item of the tables is one that is asked for."""
    if name.startswith(LEFT_OUT) or name.endswith((".cnv", ".cfu")):
        return False
    return KEPT.fullmatch(name) is not None or OF_LANGUAGE.fullmatch(name) is None


def tables_in(library: Path) -> tuple[str, bytes]:
    """The symbol in a data library, and the tables it stands for."""
    told = _run("readelf", "--wide", "--dyn-syms", "--sections", library)
    found = re.search(r"\b([0-9a-f]{16}) +(0x[0-9a-f]+|\d+) OBJECT .* (icudt\d+_dat)\b", told)
    section = re.search(r"\.rodata +PROGBITS +([0-9a-f]+) ([0-9a-f]+) ", told)
    if found is None or section is None:
        raise SystemExit(f"{library}: no tables found")
    begin = int(found[1], 16) - int(section[1], 16) + int(section[2], 16)
    return found[3], library.read_bytes()[begin : begin + int(found[2], 0)]


def slim(library: Path) -> None:
    """Put a smaller library of the same name in its place."""
    symbol, tables = tables_in(library)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        data = folder / f"{symbol.removesuffix('_dat')}l.dat"
        data.write_bytes(tables)
        names = _run("icupkg", "-l", data).split()
        (folder / "out.txt").write_text("\n".join(name for name in names if not kept(name)))
        _run("icupkg", "-r", folder / "out.txt", data)
        said = ASSEMBLY.format(symbol=symbol, size=data.stat().st_size, data=data)
        (folder / "tables.s").write_text(said)
        made = folder / "made.so"
        flags = ("-shared", "-nostdlib", "-s", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none")
        _run("cc", *flags, "-o", made, folder / "tables.s")
        library.write_bytes(made.read_bytes())


def _run(*command: str | Path) -> str:
    return subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=True
    ).stdout


if __name__ == "__main__":
    for one in Path(sys.argv[1]).rglob("libicudata.so.*"):
        if not one.is_symlink():
            slim(one)
