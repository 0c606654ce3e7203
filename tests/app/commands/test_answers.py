"""What commands print: one JSON document of a stable shape, and plain words."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal_app import translation
from journal_app.app.import_mapping import ColumnMapping, column_mapping, condition
from journal_app.domain.coping import Coping
from journal_app.domain.ids import ChoiceId
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.scale import Better, ScaleKind, ScaleUse
from journal_app.usecases.map_scales import NamedScale, ScaleMapping
from journal_app.usecases.write_entry import Marks, OnDay, WriteEntry

SIGNS = ("restless", "alone", "craving")
DIARIES = Path(__file__).resolve().parents[4] / "shared" / "data" / "digibp" / "digibp_daily.csv"


@pytest.fixture
def asked(even_keel, words, folder, secret):
    def asked(command, *argv, status=0):
        done = even_keel(command, folder, *argv, "--passphrase-file", secret)
        assert done.status == status, done.err
        return done

    return asked


@pytest.fixture
def diary(tmp_path):
    """Eight calm weeks, then one that is not."""
    file = tmp_path / "diary.csv"
    first = date(2026, 1, 1)
    lines = ["date," + ",".join(SIGNS)]
    for n in range(63):
        points = 2 + n % 2 if n < 50 else 8
        lines.append(f"{first + timedelta(days=n)}," + ",".join(str(points) for _ in SIGNS))
    file.write_text("\n".join(lines))
    return file


MAPS = [word for sign in SIGNS for word in ("--map", f"{sign}=sign:{sign.title()}")]


def test_signs_have_their_stable_shape(asked, diary):
    asked("import", diary, *MAPS)
    found = json.loads(asked("signs", "--json", "--as-of", "2026-02-28").out)
    assert list(found)[:4] == ["as_of", "overall", "signs", "flags"]
    assert (found["signs_chosen"], found["signs_judged"]) == (3, 3)
    assert found["as_of"] == "2026-02-28"
    shape = ["id", "name", "state", "level", "usual", "limit", "entries", "since"]
    shape += ["last_entry", "days_without_entry"]
    assert [list(series) for series in [found["overall"], *found["signs"]]] == [shape] * 4
    assert [sign["name"] for sign in found["signs"]] == ["Restless", "Alone", "Craving"]
    assert (found["overall"]["id"], found["overall"]["state"]) == ("overall", "flag")
    (flag,) = found["flags"]
    assert list(flag) == ["opened", "closed", "series", "level", "usual", "entries"]
    assert (flag["series"][0], flag["closed"]) == ("overall", None)


def test_signs_know_nothing_yet_without_numbers(asked, diary):
    asked("import", diary, *MAPS)
    found = json.loads(asked("signs", "--json", "--as-of", "2026-01-05").out)
    assert {sign["state"] for sign in found["signs"]} == {"learning"}
    assert found["signs"][0]["level"] is None
    assert json.loads(asked("signs", "--json", "--as-of", "2020-01-01").out)["flags"] == []


def test_signs_in_words_say_that_they_miss_things(asked, diary):
    asked("import", diary, *MAPS)
    done = asked("signs", "--as-of", "2026-02-28")
    assert "Restless: flag; recent level" in done.out
    assert "Flag from 2026-02-" in done.out
    assert "trust your own sense" in done.err
    assert "still learning" in asked("signs", "--as-of", "2026-01-05").out


def test_signs_say_since_when_there_is_nothing(asked, diary):
    asked("import", diary, *MAPS)
    said = asked("signs", "--as-of", "2026-08-01").out
    assert "; no entry since 2026-0" in said
    assert "0 of 3 signs can be judged on 2026-08-01." in said
    found = json.loads(asked("signs", "--json", "--as-of", "2026-08-01").out)
    assert all(sign["days_without_entry"] > 100 for sign in found["signs"])


def test_a_journal_without_signs_says_so(asked):
    assert json.loads(asked("signs", "--json").out)["overall"] is None
    assert "No warning signs are chosen" in asked("signs").out


def test_coping_says_what_worked_with_how_often(asked, journal):
    write = WriteEntry(
        journal.entries, journal.preferences, journal.entries._clock, iter("abcdef").__next__
    )
    skill = next(c.id for c in journal.choices.all() if c.list.value == "skill")
    for after in (2, 3, 4):
        write(Coping(skill=ChoiceId(skill), before=8, after=after, text="SECRET"))
    write(Coping(before=8, after=4, text="sat down"))
    journal.close()
    done = asked("coping", "--json")
    (found,) = json.loads(done.out)["skills"]
    assert list(found) == ["id", "name", "uses", "before", "after", "estimate"]
    assert (found["uses"], found["before"], found["after"], found["estimate"]) == (3, 8, 3, 5)
    assert "SECRET" not in done.out
    assert "used 3 times, 8.0 before, 3.0 after, eased by about 5.0" in asked("coping").out


def test_coping_with_nothing_yet_says_so(asked):
    assert json.loads(asked("coping", "--json").out) == {"uses": 0, "skills": []}
    assert "yet" in asked("coping").out


def test_check_tells_the_rows(asked, diary):
    asked("import", diary, *MAPS)
    found = json.loads(asked("check", "--json").out)
    assert (found["whole"], found["entries"], found["rows"]["entry"]) == (True, 63, 63)
    assert "whole: 63 entries" in asked("check").out


def test_import_tells_what_it_would_do_and_then_does_it(asked, tmp_path):
    file = tmp_path / "in.csv"
    file.write_text(
        "date,mood,words\n2026-01-01,7,=SECRET\n2026-01-02,99,\nnever,1,\n2026-01-03,,\n"
    )
    mapping = ["--map", "mood=mood:0-10", "--map", "words=note"]
    dry = json.loads(asked("import", file, *mapping, "--dry-run", "--json").out)
    assert dry == {
        "format": "csv",
        "dry_run": True,
        "rows": 4,
        "add": 1,
        "entries": 1,
        "duplicates": 0,
        "empty": 1,
        "refused": [{"line": 3, "reason": "out_of_range"}, {"line": 4, "reason": "bad_date"}],
        "left_out": [],
        "unheld": [],
        "mended": [],
        "new_scales": [],
        "import": None,
    }
    done = asked("import", file, *mapping)
    assert "Added: 1" in done.out
    assert "line 4: the date cannot be read" in done.out
    assert "SECRET" not in done.out
    again = json.loads(asked("import", file, *mapping, "--json").out)
    assert (again["add"], again["duplicates"], again["import"]) == (0, 1, None)


def test_only_the_first_refused_rows_are_told_in_words(asked, tmp_path):
    file = tmp_path / "in.csv"
    file.write_text("date,mood\n2026-01-01,1\n" + "never,1\n" * 30)
    done = asked("import", file, "--map", "mood=mood", "--dry-run")
    assert "and 10 more" in done.out
    assert "nothing was changed" in done.err


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["--map", "mood"],
        ["--map", "mood=mood:sideways"],
        ["--map", "mood=own"],
        ["--map", "mood=mood:hours"],
        ["--map", "mood=mood", "--where", "id"],
        ["--map", "mood=mood", "--delimiter", "ab"],
        ["--map", "mood=mood", "--date-format", "%H"],
        ["--map", "mood=mood", "--date-format", "%d", "--day-zero", "2026-01-01"],
        ["--map", "mood=mood", "--map", "x=mood"],
    ],
)
def test_an_import_that_is_asked_for_wrongly_is_wrong_usage(asked, diary, argv):
    asked("import", diary, *argv, status=2)


@pytest.mark.parametrize(
    ("text", "column", "mapping"),
    [
        ("a=mood", "a", ScaleMapping("mood")),
        ("a=b=mood", "a=b", ScaleMapping("mood")),
        ("a=note", "a", None),
        ("a=mood:0-30:worse", "a", ScaleMapping("mood", (0, 30), Better.LOWER)),
        ("a=mood:better:-2-2.5", "a", ScaleMapping("mood", (-2, 2.5), Better.HIGHER)),
        ("a=sign:Low", "a", ScaleMapping(NamedScale(ScaleUse.SIGN, "Low"))),
        ("a=sign:worse", "a", ScaleMapping(NamedScale(ScaleUse.SIGN, "worse"))),
        ("a=own:At 9:30", "a", ScaleMapping(NamedScale(ScaleUse.OWN, "At 9:30"))),
        ("a=own:Steps:count:better", "a", ScaleMapping(NamedScale(ScaleUse.OWN, "Steps", ScaleKind.COUNT), None, Better.HIGHER)),
    ],
)  # fmt: skip
def test_a_mapping_is_read_as_it_is_written(text, column, mapping):
    assert column_mapping(text) == ColumnMapping(column, mapping)


def test_a_condition_may_hold_an_equals_sign():
    assert condition("id=a=b") == ("id", "a=b")


def test_dates_by_format_times_and_delimiters_are_taken(asked, tmp_path):
    file = tmp_path / "in.csv"
    file.write_text("Tag\tUhr\tmood\n28.02.2026\t21:30\t4\n")
    argv = ["--date-column", "Tag", "--time-column", "Uhr", "--date-format", "%d.%m.%Y"]
    done = asked("import", file, *argv, "--delimiter", "tab", "--map", "mood=mood", "--json")
    assert json.loads(done.out)["add"] == 1


def test_a_report_is_written_and_locked_when_asked(asked, diary, tmp_path):
    asked("import", diary, *MAPS)
    out, key = tmp_path / "r.pdf", tmp_path / "key"
    days = ["--from", "2026-01-01", "--to", "2026-02-28", "--out", out]
    asked("report", *days)
    assert out.read_bytes().startswith(b"%PDF")
    assert b"/Encrypt" not in out.read_bytes()
    key.write_text("open sesame")
    asked("report", *days, "--pdf-password-file", key, "--paper", "letter")
    assert b"/Encrypt" in out.read_bytes()


def test_a_report_that_cannot_be_is_refused_and_leaves_no_file(asked, tmp_path):
    out, key = tmp_path / "r.pdf", tmp_path / "key"
    key.write_text("\n")
    good = ["--from", "2026-01-01", "--to", "2026-02-28"]
    asked("report", *good, "--out", out, "--pdf-password-file", key, status=2)
    asked("report", "--from", "2026-02-01", "--to", "2026-01-01", "--out", out, status=2)
    asked("report", "--from", "2020-01-01", "--to", "2026-01-01", "--out", out, status=2)
    asked("report", *good, "--out", tmp_path, status=2)
    asked("report", *good, "--out", tmp_path / "none" / "r.pdf", status=6)
    assert not out.exists()


@pytest.mark.skipif(not DIARIES.is_file(), reason="the real diaries are not beside the checkout")
def test_a_real_diary_is_imported_and_watched(asked):
    argv = [
        "--day-zero", "2026-01-01", "--where", "id=5",
        "--map", "depressive_self=sign:Low:0-42:worse", "--map", "manic_self=sign:Driven:0-30:worse",
        "--map", "sleep=sleep_hours", "--json",
    ]  # fmt: skip
    first = json.loads(asked("import", DIARIES, *argv).out)
    assert (first["rows"], first["refused"]) == (42, [])
    assert [scale["name"] for scale in first["new_scales"]] == ["Low", "Driven"]
    again = json.loads(asked("import", DIARIES, *argv).out)
    assert (again["add"], again["duplicates"]) == (0, first["add"])
    found = json.loads(asked("signs", "--json", "--as-of", "2026-02-12").out)
    assert [sign["name"] for sign in found["signs"]] == ["Low", "Driven"]


def test_a_search_says_where_the_words_are_the_newest_first(asked, journal):
    write = WriteEntry(
        journal.entries, journal.preferences, journal.entries._clock, iter("ab").__next__
    )
    write(Note("a quiet harbour at dawn"), when=OnDay(date(2026, 3, 1)), marks=Marks(tags=("sea",)))
    write(Lapse(what="quiet evening"), marks=Marks(private=True))
    journal.close()
    found = json.loads(asked("search", "quie", "--json").out)
    assert [entry["id"] for entry in found["entries"]] == ["b", "a"]
    assert found["entries"][1] == {
        "id": "a",
        "kind": "note",
        "day": "2026-03-01",
        "occurred_at": "2026-03-01T12:00:00+00:00",
        "late": True,
        "private": False,
        "tags": ["sea"],
        "excerpt": [
            {"text": "a ", "hit": False},
            {"text": "quiet", "hit": True},
            {"text": " harbour at dawn sea", "hit": False},
        ],
    }
    assert (
        asked("search", "quiet", "harbour").out == "2026-03-01 note: a quiet harbour at dawn sea\n"
    )
    assert asked("search", '"harbour quiet"').out == "Nothing was found.\n"
    assert len(json.loads(asked("search", "quiet", "--most", "1", "--json").out)["entries"]) == 1


def test_a_search_for_nothing_finds_nothing(asked, journal):
    WriteEntry(journal.entries, journal.preferences, journal.entries._clock, iter("a").__next__)(
        Note("x")
    )
    journal.close()
    assert json.loads(asked("search", "*", "--json").out) == {"entries": []}
    assert asked("search", "* '").out == "Nothing was found.\n"


def test_words_that_are_not_wanted_come_after_two_dashes(even_keel, words, folder, secret, journal):
    write = WriteEntry(
        journal.entries, journal.preferences, journal.entries._clock, iter("ab").__next__
    )
    write(Note("calm at home"))
    write(Note("calm at work"))
    journal.close()
    done = even_keel("search", folder, "--passphrase-file", secret, "--", "calm", "-work")
    assert done.out.endswith("note: calm at home\n")
    assert done.out.count("note") == 1


class OtherWords:
    """A language that has another word for a note."""

    language = "xx"
    decimal = ","

    def find(self, text, comment, n):
        return {"Note": "Nota"}.get(text, "")

    def number(self, n):
        return str(n)


def test_a_search_names_kinds_in_the_language_in_force(asked, journal):
    write = WriteEntry(
        journal.entries, journal.preferences, journal.entries._clock, iter("a").__next__
    )
    write(Note("a quiet harbour"), when=OnDay(date(2026, 3, 1)))
    journal.close()
    before = translation.install(OtherWords())
    try:
        assert asked("search", "quiet").out == "2026-03-01 Nota: a quiet harbour\n"
    finally:
        translation.install(before)
