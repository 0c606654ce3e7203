"""The version of the program and of all it stands on."""

import importlib
import json
import platform
from argparse import ArgumentParser, Namespace
from importlib.metadata import PackageNotFoundError, version

from journal_app import __version__
from journal_app.app.console import Console
from journal_app.app.hardening import leaves_no_dump
from journal_app.app.policy_words import policy_words
from journal_app.app.this_device import policy_in_force
from journal_app.translation import tr


def add_arguments(parser: ArgumentParser) -> None:
    """How much to say."""
    parser.add_argument("--verbose", action="store_true", help=tr("everything inside as well"))


def run(arguments: Namespace, console: Console) -> int:
    """Say the versions; those inside are asked at run time, not read off a list."""
    console.answer(f"Even Keel {__version__}")
    if arguments.verbose:
        for name, found in versions_inside().items():
            console.answer(f"{name} {found}")
        policy = policy_words(policy_in_force())
        if policy:
            console.answer(policy)
        console.answer(
            tr("core dumps off") if leaves_no_dump() else tr("core dumps left to the system")
        )
    return 0


def versions_inside() -> dict[str, str]:
    """Name and version of everything the program runs on."""
    engine = importlib.import_module("journal_app.storage.engine_versions").engine_versions()
    qt = importlib.import_module("PySide6.QtCore")
    pikepdf = importlib.import_module("pikepdf")
    numpy = importlib.import_module("numpy")
    freetype = importlib.import_module("matplotlib.ft2font")
    return {
        "Python": platform.python_version(),
        "PySide6": str(importlib.import_module("PySide6").__version__),
        "Qt": str(qt.qVersion()),
        **engine,
        "cryptography": _packaged("cryptography"),
        "numpy": str(numpy.__version__),
        **_blas(numpy.show_config(mode="dicts")["Build Dependencies"]["blas"]),
        "matplotlib": str(importlib.import_module("matplotlib").__version__),
        "FreeType": str(freetype.__freetype_version__),
        "typst": _packaged("typst"),
        "Typst": _typst(),
        "pikepdf": str(pikepdf.__version__),
        "qpdf": str(pikepdf.__libqpdf_version__),
        "system": platform.platform(),
    }


def _blas(found: dict[str, str]) -> dict[str, str]:
    """What does the linear algebra: the wheels have OpenBLAS, the bundle numpy's own."""
    return {"OpenBLAS": found["version"]} if "version" in found else {"BLAS": "numpy's own"}


def _typst() -> str:
    """What the compiler says of itself; the package around it counts on its own."""
    typst = importlib.import_module("typst")
    asked = b"#metadata(str(sys.version)) <version>"
    found: str = json.loads(typst.query(asked, "<version>", field="value", one=True))
    return found


def _packaged(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"
