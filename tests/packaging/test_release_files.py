"""What makes packages elsewhere: pinned, without rights it does not need, and without a network."""

import plistlib
import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
FLATPAK = ROOT / "packaging" / "linux" / "org.even_keel.even_keel.yml"
MACOS = ROOT / "packaging" / "macos"
NETWORK = ("share=network", "network.client", "network.server", "socket=system-bus", "filesystem=")


@pytest.fixture(scope="module")
def workflow():
    return yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))


def test_every_action_is_pinned_by_its_commit(workflow):
    used = [
        step["uses"] for job in workflow["jobs"].values() for step in job["steps"] if "uses" in step
    ]
    assert used
    assert [one for one in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", one)] == []


def test_no_job_may_do_more_than_it_needs(workflow):
    assert workflow["permissions"] == {}
    rights = {name: job["permissions"] for name, job in workflow["jobs"].items()}
    release = rights.pop("release")
    assert set(map(str, rights.values())) == {"{'contents': 'read'}"}
    assert release == {"contents": "write", "id-token": "write", "attestations": "write"}


def test_it_makes_three_systems_and_names_no_registry_and_no_secret(workflow):
    assert set(workflow["jobs"]) == {"linux", "windows", "macos", "release"}
    said = WORKFLOW.read_text(encoding="utf-8")
    assert "secrets." not in said
    assert re.findall(r"https?://|index-url|\.pypi\.|npmjs", said) == []
    for step in ("packaging/smoke_walk.py", "attest-build-provenance", "SHA256SUMS", "cdx.json"):
        assert step in said


def test_nobody_elses_text_is_put_into_a_shell(workflow):
    scripts = [
        step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step
    ]
    assert [one for one in scripts if "${{" in one] == []


def test_the_flatpak_has_no_network_and_no_folder_of_the_person():
    manifest = yaml.safe_load(FLATPAK.read_text(encoding="utf-8"))
    asked = " ".join(manifest["finish-args"])
    assert [word for word in NETWORK if word in asked] == []
    assert {name for name in manifest if "extension" in name} == set()
    assert manifest["id"] == FLATPAK.stem


def test_the_mac_program_may_not_use_the_network_and_knows_sealed_files():
    may = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert {name for name in may if "network" in name} == set()
    about = plistlib.loads((MACOS / "Info.plist.in").read_bytes())
    (sealed,) = about["UTExportedTypeDeclarations"]
    assert sealed["UTTypeTagSpecification"]["public.filename-extension"] == ["jbk"]
    assert about["CFBundleExecutable"] == "even-keel"
