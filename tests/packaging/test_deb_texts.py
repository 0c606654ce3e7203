"""What a package says about the program: its manual, its launcher, its file types, its texts."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
sys.path.append(str(LINUX))

from debian_texts import changelog, control, copyright_text  # noqa: E402

from journal_app.app.commands import COMMANDS  # noqa: E402
from journal_app.app.exit_status import Status  # noqa: E402
from journal_app.storage.backup.container import ENDING as BACKUP  # noqa: E402
from journal_app.storage.exchange.exchange_file import ENDING as EXCHANGE  # noqa: E402


@pytest.fixture(scope="module")
def manual(tmp_path_factory):
    """The manual pages by language."""
    folder = tmp_path_factory.mktemp("man")
    subprocess.run([sys.executable, ROOT / "packaging" / "man_pages.py", folder], check=True)
    places = {"en": folder / "even-keel.1", "es": folder / "es" / "even-keel.1"}
    return {language: place.read_text(encoding="utf-8") for language, place in places.items()}


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_manual_has_every_command_option_and_status(manual, language):
    page = manual[language].replace("\\-", "-")
    for command in COMMANDS:
        assert f".SS {command}\n" in page
    assert "\\fB--self-test\\fR" in page
    assert "\\fB--passphrase-file\\fR" in page
    assert "--smoke-walk" not in page  # for our own tests
    for status in Status:
        assert f".TP\n{int(status)}\n" in page
    assert "/etc/even-keel/policy.toml" in page


def test_the_spanish_manual_is_spanish(manual):
    assert "crear un diario vacío" in manual["es"]
    assert "make an empty journal" not in manual["es"]


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not here")
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_manual_is_set_without_a_warning(manual, language):
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-K", "utf8"],
        input=manual[language].encode(),
        capture_output=True,
        check=True,
    )
    assert done.stderr.decode() == ""


def test_both_kinds_of_sealed_file_have_a_type_and_a_picture():
    types = ET.parse(LINUX / "even-keel.mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    endings = {glob.get("pattern") for glob in types.findall(".//m:glob", space)}
    assert endings == {f"*{BACKUP}", f"*{EXCHANGE}"}
    pictures = {icon.get("name") for icon in types.findall(".//m:icon", space)}
    assert pictures == {"application-x-even-keel-backup"}


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no desktop-file-utils")
def test_the_launcher_is_valid():
    file = LINUX / "even-keel.desktop"
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="no appstream")
def test_the_software_page_is_valid(tmp_path):
    said = (LINUX / "even-keel.metainfo.xml").read_text(encoding="utf-8")
    file = tmp_path / "org.even_keel.even_keel.metainfo.xml"
    file.write_text(said.replace("@VERSION@", "0.1.0").replace("@DATE@", "2026-11-29"))
    done = subprocess.run(
        ["appstreamcli", "validate", "--strict", "--no-net", file],
        capture_output=True,
        text=True,
        check=False,
    )
    told = set(re.findall(r"^[EWI]: \S+ (\S+)", done.stdout, re.MULTILINE))
    # AppStream before 1.0 does not know the tag that 1.0 asks for
    assert done.returncode == 0 or told == {"unknown-tag"}, done.stdout


def test_the_changelog_is_as_debian_writes_it_and_short_enough():
    said = changelog("1.2.3", 1_795_971_656)
    first, *middle, last = said.rstrip("\n").split("\n")
    assert first == "even-keel (1.2.3) unstable; urgency=low"
    assert last == (
        " -- The Even Keel developers <even-keel@even-keel.example>  Sun, 29 Nov 2026 17:00:56 +0000"
    )
    assert all(line.startswith("  ") or not line for line in middle)
    assert max(map(len, middle)) <= 80
    assert "**" not in said


def test_everybody_whose_work_is_inside_is_named():
    said = copyright_text()
    for name in ("PySide6", "SQLCipher", "typst", "Inter (fonts)"):
        assert name in said
    assert "/usr/share/common-licenses/GPL-3" in said


def test_the_package_asks_for_nothing_to_run_at_installing_or_removing():
    said = control("1.2.3", 1000, "libc6 (>= 2.36)")
    assert "@" not in said.replace("even-keel@even-keel.example", "")
    assert not list(LINUX.glob("*inst")) + list(LINUX.glob("*rm"))
