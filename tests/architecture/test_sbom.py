"""The list of what the program is made of is true: of the lock, and of what runs."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.app.commands.version import versions_inside

ROOT = Path(__file__).resolve().parents[2]
LIST = ROOT / "packaging" / "sbom.cdx.json"


@pytest.fixture(scope="module")
def document() -> dict:
    return json.loads(LIST.read_text())


@pytest.fixture(scope="module")
def running() -> dict[str, str]:
    return versions_inside()


def inside(document) -> dict[str, str]:
    """Versions of what is inside the packages, by what ``version --verbose`` calls it."""
    return {
        fact["value"]: part["version"]
        for package in document["components"]
        for part in package.get("components", ())
        for fact in part["properties"]
    }


def test_every_locked_package_is_listed_and_no_other(document):
    lock = (ROOT / "packaging" / "requirements" / "runtime.txt").read_text()
    pinned = set(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", lock, flags=re.MULTILINE))
    assert {(part["name"], part["version"]) for part in document["components"]} == pinned


@pytest.mark.skipif(
    (sys.platform, sys.version_info[:2]) != ("linux", (3, 11)), reason="the list is of Linux, 3.11"
)
@pytest.mark.parametrize(
    "name",
    [
        "Qt",
        "SQLite",
        "SQLCipher",
        "OpenSSL in SQLCipher",
        "OpenSSL in cryptography",
        "FreeType",
        "OpenBLAS",
        "Typst",
        "qpdf",
    ],
)
def test_what_is_inside_the_wheels_is_what_runs(document, running, name):
    assert inside(document)[name] in [*running[name].split(), running[name]]


def test_the_file_is_what_the_script_writes():
    told = subprocess.run(
        [sys.executable, ROOT / "packaging" / "sbom.py", "--check"],
        env={"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr


def test_it_is_a_list_that_other_tools_can_read(document):
    from cyclonedx.model.bom import Bom  # noqa: PLC0415

    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    read = Bom.from_json(document)
    assert read.metadata.component.name == "Even Keel"
    assert len(read.components) == len(document["components"])


@pytest.fixture(scope="module")
def audit():
    place = ROOT / "packaging" / "audit.py"
    spec = importlib.util.spec_from_file_location("audit", place)
    module = importlib.util.module_from_spec(spec)
    sys.modules["audit"] = module
    spec.loader.exec_module(module)
    return module


def answer(*packages) -> str:
    return json.dumps({"dependencies": list(packages), "fixes": []})


def package(name, **more):
    return {"name": name, "version": "1.0", "vulns": [], **more}


WEAKNESS = {"id": "CVE-2026-0001", "fix_versions": ["1.1"], "aliases": [], "description": ""}


def test_a_known_weakness_fails_and_is_named(audit):
    words, status = audit.report(audit.read(answer(package("numpy", vulns=[WEAKNESS]))))
    assert status == 1
    assert "numpy 1.0: CVE-2026-0001, mended in 1.1" in words


def test_no_known_weakness_passes_and_says_of_how_many(audit):
    unknown = {"name": "typst", "skip_reason": "not found"}
    words, status = audit.report(audit.read(answer(package("numpy"), unknown)))
    assert (status, words) == (
        0,
        "audit: no known weakness in 1 of 2 packages; nothing is known of typst",
    )


@pytest.mark.parametrize(
    "told", ["", "a traceback", "{}", answer({"name": "a", "skip_reason": ""})]
)
def test_without_the_database_it_is_skipped_with_the_reason(audit, monkeypatch, told):
    done = subprocess.CompletedProcess([], 1, told, "could not connect")
    monkeypatch.setattr(audit.subprocess, "run", lambda *_, **__: done)
    words, status = audit.report(audit.ask(audit.LOCK))
    assert status == 0
    assert words.startswith("audit skipped: ")


def test_a_database_that_never_answers_is_not_waited_for(audit, monkeypatch):
    def wait(*_, timeout, **__):
        raise subprocess.TimeoutExpired("pip-audit", timeout)

    monkeypatch.setattr(audit.subprocess, "run", wait)
    assert audit.report(audit.ask(audit.LOCK))[1] == 0


def test_a_release_is_not_made_without_an_answer(audit):
    assert audit.report(None, release=True)[1] == 1
    unknown = audit.read(answer({"name": "a", "skip_reason": "not reached"}))
    assert audit.report(unknown, release=True)[1] == 1
    assert audit.report(audit.read(answer(package("numpy"))), release=True)[1] == 0


def test_packages_of_other_systems_are_listed_with_their_licence(document):
    listed = {one["name"]: one for one in document["components"]}
    others = [name for name in listed if name.startswith("pyobjc")]
    assert others
    assert all(listed[name]["licenses"] for name in others)
    text = (ROOT / "packaging" / "licences" / "THIRD_PARTY.md").read_text(encoding="utf-8")
    assert all(name in text for name in others)
