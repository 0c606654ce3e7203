"""No text of the program or around it says that it treats, cures, detects or prevents anything."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLAIMS = re.compile(
    r"\b(cures?|treats? (?:your|addiction|depression|anxiety|symptoms)|clinically proven|"
    r"prevents? relapses?|detects? (?:depression|relapse|illness)|diagnoses? (?:you|your)|"
    r"guarantees? (?:recovery|sobriety)|medical device|reduces? (?:your )?(?:relapse|symptoms)|"
    r"previene las recaídas|cura la|clínicamente probado)\b",
    re.IGNORECASE,
)
FILES = sorted(
    path
    for pattern in (
        "README.md",
        "pyproject.toml",
        "src/**/*.py",
        "resources/**/*.toml",
        "resources/**/*.json",
        "resources/**/*.ts",
        "resources/**/*.md",
        "packaging/linux/*",
    )
    for path in ROOT.glob(pattern)
    if path.is_file() and path.suffix not in {".png", ".svg"}
)


@pytest.mark.parametrize("folder", ["README.md", "pyproject.toml", "src", "resources", "packaging"])
def test_no_text_makes_a_claim(folder):
    found = {
        str(path.relative_to(ROOT)): match.group()
        for path in FILES
        if path.relative_to(ROOT).parts[0] == folder
        for match in CLAIMS.finditer(path.read_text(encoding="utf-8"))
    }
    assert found == {}


@pytest.mark.parametrize("claim", ["clinically proven", "Cures addiction", "prevents relapse"])
def test_a_claim_would_be_seen(claim):
    assert CLAIMS.search(claim)
