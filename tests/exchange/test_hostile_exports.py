"""An exported journal that somebody changed is taken as a whole, or refused in words by its line."""

import copy
import json
import random
import shutil
from datetime import date, timedelta

import pytest
import uuid6
from tests.exchange.written import NOON, as_json
from tests.storage.conftest import SteppingClock, furnish
from tests.storage.versions.sealed import require_sealed

from journal_app.app.demo import fill_with_demo
from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.import_errors import BrokenExportError
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.exchange.journal_json import JournalFile, is_export
from journal_app.storage.journal import create_journal, open_journal
from journal_app.usecases.import_journal import ImportJournal
from journal_app.usecases.make_demo import Story
from journal_app.usecases.read_everything import read_everything

DEEP = json.loads("[" * 300 + "]" * 300)
ODD = (
    None, True, -1, 2**63, 10**30, 1.5, "", "x", "a\0b", "\ud800", "x" * 1_000_000, [], {}, [None],
    {"a": None}, DEEP, "2026-13-40", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z",
    "2026-03-01T00:00:00", "0001-01-01", "9999-12-31", "Mars/Phobos", "../../etc/passwd", "check_in",
    ["a", "a"], [1, 2], float("inf"),
)  # fmt: skip


@pytest.fixture(scope="module")
def folders(tmp_path_factory, passphrase, rules, shipped):
    """A new journal, and one with an entry; and what a third one exported."""
    root = tmp_path_factory.mktemp("hostile")
    create_journal(root / "new", passphrase, clock=SteppingClock(NOON), rules=rules).close()
    own = create_journal(root / "own", passphrase, clock=SteppingClock(NOON), rules=rules)
    furnish(own)
    own.entries.add(note("mine"))
    own.close()
    told = create_journal(root / "told", passphrase, clock=SteppingClock(NOON), rules=rules)
    fill_with_demo(told, shipped, Story(end=date(2026, 3, 5), weeks=2))
    for entry in told.entries.newest(3):
        told.entries.replace(entry)
    told.entries.purge_entry(told.entries.newest(9)[-1].id)
    said = json.loads(as_json(told))
    told.close()
    for section in ("entries", "scales"):
        other = {name: value for name, value in said[section][-1].items() if name != "earlier"}
        said[section][-1]["beside"] = [other | {"deleted_at": None}]
    said["entries"][-1]["beside"][0]["bring"] = True
    return root, said


@pytest.fixture(params=["new", "own"])
def journal(request, folders, tmp_path, passphrase, rules):
    copied = shutil.copytree(folders[0] / request.param, tmp_path / request.param)
    journal = open_journal(copied, passphrase, clock=SteppingClock(NOON), rules=rules)
    yield journal
    journal.close()


@pytest.fixture
def said(folders):
    return copy.deepcopy(folders[1])


def note(text):
    return Entry(EntryId(str(uuid6.uuid7())), moment_of(NOON, NOON, "UTC"), Note(text))


def by_lines(said):
    sections = [
        f',\n"{name}":[' + ("\n" if rows else "") + ",\n".join(map(json.dumps, rows)) + "]"
        for name, rows in said.items()
        if name not in {"format", "version"}
    ]
    return '{"format":"even-keel-journal","version":"1.0"' + "".join(sections) + "}\n"


def take_in(journal, text, tmp_path):
    file = tmp_path / "export.json"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    return ImportJournal(journal, lambda: str(uuid6.uuid7())).keep(JournalFile(file).rows)


def require_refused(journal, said, tmp_path):
    before = as_json(journal)
    with pytest.raises(BrokenExportError) as refused:
        take_in(journal, by_lines(said), tmp_path)
    assert as_json(journal) == before
    require_sealed(journal)
    return refused.value


def put(said, where, value):
    for step in where[:-1]:
        said = said[step]
    said[where[-1]] = value


def edited(said):
    return next(place for place, entry in enumerate(said["entries"]) if "earlier" in entry)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("content",), [None]),
        (("content", "ratings"), [{"scale": "nowhere", "value": 3.0, "late": False}]),
        (("id",), "another"),
        (("occurred_at",), 2**63),
        (("recorded_at",), "9999-12-31T23:59:59.999Z"),
        (("day",), "0001-01-01"),
        (("tags",), None),
        (("updated_at",), None),
    ],
)
@pytest.mark.parametrize("which", ["earlier", "beside"])
def test_another_wording_of_an_entry_has_to_fit_as_well(  # noqa: PLR0917 - fixtures
    journal, said, tmp_path, which, where, value
):
    place = edited(said) if which == "earlier" else -1
    wording = said["entries"][place][which][0]
    if where == ("content", "ratings"):
        wording["kind"], wording["content"] = "check_in", wording["content"] | {"ratings": value}
    put(wording, where, value)
    require_refused(journal, said, tmp_path)


@pytest.mark.parametrize("which", ["earlier", "beside"])
@pytest.mark.parametrize("shape", ["x", 7, {"a": 1}, ["x"], [None], [[]]])
def test_other_wordings_of_the_wrong_shape_are_refused(journal, said, tmp_path, which, shape):
    said["entries"][-1][which] = shape
    require_refused(journal, said, tmp_path)


def test_what_is_told_to_be_gone_may_not_be_in_the_file(journal, said, tmp_path):
    if not journal.whole.is_new():
        pytest.skip("what another journal purged is nothing to this one")
    gone = said["purged"][0]
    for row in (
        gone | {"id": said["entries"][0]["id"]},
        gone | {"kind": "scale", "id": "moon"},
        gone | {"kind": "poem"},
        gone | {"kind": ["entry"]},
        gone,
    ):
        require_refused(journal, said | {"purged": [gone, row]}, tmp_path)


@pytest.mark.parametrize("section", ["entries", "scales"])
def test_a_row_that_stands_twice_is_refused(journal, said, tmp_path, section):
    said[section].append(copy.deepcopy(said[section][0]) | {"id": "moon"})
    said[section].append(copy.deepcopy(said[section][-1]))
    require_refused(journal, said, tmp_path)


def test_the_line_that_does_not_fit_is_told(journal, said, tmp_path):
    said["entries"][11]["zone"] = 5
    line = require_refused(journal, said, tmp_path).line
    assert said["entries"][11]["id"] in by_lines(said).splitlines()[line - 1]


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity", "1e999", "[" * 90 + "]" * 90])
def test_what_no_export_has_is_refused_in_fields_of_a_newer_program_too(
    journal, said, tmp_path, constant
):
    said["entries"][0]["tone"] = "HERE"
    for text in (by_lines(said), json.dumps(said)):
        with pytest.raises(BrokenExportError):
            take_in(journal, text.replace('"HERE"', constant), tmp_path)


@pytest.mark.parametrize("which", ["stands", "earlier", "beside"])
@pytest.mark.parametrize("value", [10.5, 100_000])
def test_an_answer_that_its_scale_does_not_have_is_refused_by_its_line(
    journal, said, tmp_path, which, value
):
    place = next(n for n, one in enumerate(said["entries"]) if one["kind"] == "check_in")
    row = said["entries"][place]
    if which != "stands":
        wording = {name: part for name, part in row.items() if name not in {"earlier", "beside"}}
        row[which] = [copy.deepcopy(wording)]
        row = row[which][0]
    mood = next(one for one in row["content"]["ratings"] if one["scale"] == "mood")
    mood["value"] = value
    line = require_refused(journal, said, tmp_path).line
    assert said["entries"][place]["id"] in by_lines(said).splitlines()[line - 1]


def test_a_mark_that_an_editor_puts_before_a_file_is_read_past(journal, said, tmp_path):
    text = "\ufeff" + json.dumps(said)
    assert is_export(text.encode()[:200])
    assert take_in(journal, text, tmp_path).added["entries"] == len(said["entries"])


def places(said, before=()):
    steps = said.items() if isinstance(said, dict) else enumerate(said)
    for step, inner in steps:
        yield (*before, step)
        if isinstance(inner, dict | list):
            yield from places(inner, (*before, step))


def changed(said, chance):
    """The journal with one value that is something else, gone, doubled or swapped."""
    shapes = {}
    for place in places(said):
        shapes.setdefault(tuple(one for one in place if isinstance(one, str)), []).append(place)
    *way, last = chance.choice(shapes[chance.choice(list(shapes))])
    parent = said
    for step in way:
        parent = parent[step]
    act = chance.randrange(4)
    if act == 0:
        del parent[last]
    elif act == 1 and isinstance(parent, list):
        parent.insert(last, copy.deepcopy(parent[last]))
    else:
        parent[last] = chance.choice(ODD)
    sections = [rows for name, rows in said.items() if name not in {"format", "version"}]
    whole = act == 3 or not all(isinstance(rows, list) for rows in sections)
    return json.dumps(said) if whole else by_lines(said)


@pytest.mark.parametrize("seed", range(60))
def test_what_is_taken_of_a_changed_file_can_be_read_and_exported(journal, said, tmp_path, seed):
    before = as_json(journal)
    try:
        take_in(journal, changed(said, random.Random(seed)), tmp_path)
    except BrokenExportError:
        assert as_json(journal) == before
    read_everything(journal)
    for entry in journal.entries.newest(100):
        assert entry.moment.local + timedelta(days=1)
        journal.entries.history(entry.id)
        journal.entries.beside(entry.id)
    journal.conflicts.all()
    require_sealed(journal)
    json.loads(as_json(journal))
