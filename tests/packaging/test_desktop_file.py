"""What the desktop shows of the program: a neutral name, and a way to write quickly."""

from configparser import ConfigParser
from pathlib import Path

import pytest

FILE = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "even-keel.desktop"
TELLING = ("relapse", "treatment", "recovery", "urge", "mood", "therapy")


@pytest.fixture(scope="module")
def desktop():
    found = ConfigParser(interpolation=None, delimiters=("=",))
    found.optionxform = str
    found.read(FILE, encoding="utf-8")
    return found


def test_the_quick_check_in_is_an_action(desktop):
    assert desktop["Desktop Entry"]["Actions"] == "quick;"
    assert desktop["Desktop Action quick"]["Exec"] == "even-keel --quick"


def test_nothing_in_it_says_what_is_written_or_why(desktop):
    told = FILE.read_text(encoding="utf-8").casefold()
    assert [word for word in TELLING if word in told] == []
    assert desktop["Desktop Entry"]["Name"] == "Even Keel"
