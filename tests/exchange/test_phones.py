"""What phones measure and ask: Bearable, Loop Habit Tracker, Apple Health."""

import zipfile
from datetime import UTC, date, datetime

import pytest

from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import DayOrderError, InputFileError
from journal_app.domain.import_row import RefusedReason, RefusedRow
from journal_app.exchange.bearable import BearableReader
from journal_app.exchange.loop_habits import LoopReader
from journal_app.exchange.state_of_mind import StateOfMindReader

LONG = "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n"
SHORT = "date,weekday,time of day,category,rating/amount,detail,notes\n"


@pytest.fixture
def bearable(tmp_path):
    def read(text):
        file = tmp_path / "bearable.csv"
        file.write_text(text, encoding="utf-8")
        return list(BearableReader(file, Said()).read())

    return read


def test_the_answers_of_one_time_of_a_day_are_one_row(bearable):
    rows = bearable(
        SHORT + '"1st Nov 2026","Sunday","am","Symptom","1","Headache (Mild)",""\n'
        '"1st Nov 2026","Sunday","am","Symptom","4","Back (lower) pain (Unbearable)","after work"\n'
        '"1st Nov 2026","Sunday","pm","Symptom","2","Headache (Moderate)",""\n'
        '"30th Oct 2026","Friday","","Mood","3","calm | tired",""\n'
        '"30th Oct 2026","Friday","","Factors","","Coffee, Walk",""\n'
        '"30th Oct 2026","Friday","","Sleep","7h 30m","",""\n'
    )
    assert [(row.line, row.when, row.tags) for row in rows] == [
        (2, date(2026, 11, 1), ("am",)),
        (4, date(2026, 11, 1), ("pm",)),
        (5, date(2026, 10, 30), ()),
    ]
    assert rows[0].values == (("Headache", 1.0), ("Back (lower) pain", 4.0))
    assert rows[0].text == "after work"
    assert rows[2].values == (("Mood", 3.0), ("Sleep", 7.5))
    assert rows[2].activities == ("calm", "tired", "Coffee", "Walk")


def test_the_formatted_date_is_taken_where_it_is_there(bearable):
    rows = bearable(
        LONG + "1st Nov 2026,2026-11-01,Sunday,9:30 am,Mood,7,,\n"
        "1st Nov 2026,,Sunday,am,Mood,7 of 10,,\n,,,,,,,\nxx,,Sunday,am,Mood,7,,\n"
    )
    rows.sort(key=lambda row: row.line)
    assert rows[0].when == datetime(2026, 11, 1, 9, 30)  # noqa: DTZ001 - a clock without a zone
    assert (rows[1].when, rows[1].text) == (date(2026, 11, 1), "Mood: 7 of 10")
    assert rows[2:] == [RefusedRow(5, RefusedReason.BAD_DATE)]


def test_an_answer_given_twice_begins_a_row_and_an_open_order_is_asked(bearable):
    line = "1st Nov 2026,Sunday,am,Symptom,1,Pain,\n"
    assert len(bearable(SHORT + line + line)) == 2
    with pytest.raises(DayOrderError):
        bearable(SHORT + line.replace("1st Nov 2026", "01/11/2026"))


HABITS = {
    "Habits.csv": 'Position,Name,Question\n001,"Walk, run",\n002,Water 💧,\n003,Other,\n004,διάβασα,\n',
    "001 Walk run/Checkmarks.csv": "2026-03-01,2\n2026-03-02,0\n2026-03-03,1\n2026-03-04,-1\n",
    "002 Water/Checkmarks.csv": "Date,Value,Notes\n2026-03-01,2500,\n2026-03-02,NO,ill\n"
    f"2026-03-03,{'9' * 900},\n",
    "004/Checkmarks.csv": "Date,Value,Notes\n2026-03-01,NO,\n",
    "003 Read/Checkmarks.csv": "Date,Value,Notes\n2026-03-01,YES_MANUAL,\n2026-03-02,UNKNOWN,\nx,2,\n",
    "003 Read/Scores.csv": "2026-03-01,0.5\n",
}


@pytest.mark.parametrize("packed", [True, False])
def test_habits_are_a_row_a_day_and_only_what_was_ticked_is_yes(tmp_path, packed):
    place = tmp_path / "Loop"
    if packed:
        with zipfile.ZipFile(place, "w") as archive:
            for name, text in HABITS.items():
                archive.writestr(name, text)
    else:
        for name, text in HABITS.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_text(text)
    reader = LoopReader(place)
    rows = list(reader.read())
    assert reader.header() == ("Walk, run", "Water 💧", "Read", "διάβασα")
    assert rows[:2] == [RefusedRow(4, RefusedReason.BAD_RECORD)] * 2
    del rows[0]
    assert [row.when for row in rows[1:]] == [date(2026, 3, 1), date(2026, 3, 2)]
    assert rows[1].values == (
        ("Walk, run", True), ("Water 💧", 2.5), ("Read", True), ("διάβασα", False),
    )  # fmt: skip
    assert (rows[2].values, rows[2].text) == (
        (("Walk, run", False), ("Water 💧", 0.0)), "Water 💧: ill",
    )  # fmt: skip


def test_two_habits_of_one_name_are_told_apart(tmp_path):
    for folder in ("001 Walk", "002 Walk"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Checkmarks.csv").write_text("2026-03-01,2\n")
    assert LoopReader(tmp_path).header() == ("001 Walk", "002 Walk")


HEALTH = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (Record*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
]>
<HealthData locale="en_IE">
 <Record type="HKQuantityTypeIdentifierStepCount" startDate="2026-03-01 20:00:00 +0000" value="9"/>
 <StateOfMind kind="momentaryEmotion" valence="-0.5" startDate="2026-03-01 20:00:00 +0100"
   labels="anxious, selfConscious" associations="work"/>
 <Record type="HKDataTypeStateOfMind" kind="dailyMood" value="0.25"
   startDate="2026-03-02 21:00:00 +0100">
  <MetadataEntry key="HKStateOfMindLabel" value="calm"/>
  <Association value="selfCare"/>
 </Record>
 <StateOfMind valence="3" startDate="2026-03-01 20:00:00 +0100"/>
 <StateOfMind valence="0" startDate="soon"/>
</HealthData>
"""


def test_moods_of_apple_health_are_read_and_nothing_else(tmp_path):
    file = tmp_path / "export.xml"
    file.write_text(HEALTH)
    first, second, *refused = StateOfMindReader(file).read()
    assert first.when.astimezone(UTC) == datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
    assert (first.values, first.line) == ((("valence", -0.5),), 8)
    assert (first.emotions, first.activities) == (("anxious", "self conscious"), ("work",))
    assert (second.when, second.emotions) == (date(2026, 3, 2), ("calm",))
    assert second.activities == ("self care",)
    assert [one.reason for one in refused] == [RefusedReason.OUT_OF_RANGE, RefusedReason.BAD_DATE]
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("apple_health_export/export_cda.xml", "<x/>")
        archive.writestr("apple_health_export/exportación.xml", HEALTH)
    assert len(list(StateOfMindReader(tmp_path / "export.zip").read())) == 4


@pytest.mark.parametrize(
    "declared",
    ['<!ENTITY a "x">', '<!ENTITY a SYSTEM "file:///etc/hostname">', '<!ENTITY % p "x"> %p;'],
)
def test_a_document_that_defines_entities_is_refused(tmp_path, declared):
    file = tmp_path / "export.xml"
    file.write_text(HEALTH.replace("]>", f"{declared}\n]>").replace('"calm"', '"&a;"'))
    with pytest.raises(InputFileError):
        list(StateOfMindReader(file).read())


def test_a_document_that_breaks_off_is_refused(tmp_path):
    file = tmp_path / "export.xml"
    file.write_text(HEALTH[:-20])
    with pytest.raises(InputFileError):
        list(StateOfMindReader(file).read())
