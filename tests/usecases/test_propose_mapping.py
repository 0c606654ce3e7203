"""What of a file seems to be what of the journal, and how that is remembered."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.column_use import ColumnUse
from journal_app.domain.draft import DocumentError
from journal_app.domain.file_row import FileRow
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.import_errors import TableTooLargeError
from journal_app.domain.import_row import RefusedReason, RefusedRow, Unheld
from journal_app.domain.long_work import LongWork, WorkStoppedError
from journal_app.domain.scale import MOOD, Better, Scale, ScaleKind, ScaleUse
from journal_app.usecases import counted_rows
from journal_app.usecases.counted_rows import counted
from journal_app.usecases.file_mapping import AS_TAG, LEFT_OUT, FileMapping, WordTarget, WordUse
from journal_app.usecases.map_rows import MappedReader
from journal_app.usecases.map_scales import NamedScale, ScaleMapping
from journal_app.usecases.mapping_document import mapping_from_text, mapping_to_text
from journal_app.usecases.propose_mapping import MOST_NEW, propose_mapping
from journal_app.usecases.survey_file import WordSource, survey_file

DAY = date(2026, 3, 1)
SCALES = (
    Scale(MOOD, "Mood", better=Better.HIGHER, use=ScaleUse.BASIC),
    Scale(ScaleId("stress"), "Stress", better=Better.LOWER),
    Scale(ScaleId("walked"), "Walked", kind=ScaleKind.YES_NO),
)
CHOICES = (
    Choice(ChoiceId("walk"), ChoiceList.SKILL, "Walk"),
    Choice(ChoiceId("row"), ChoiceList.TRIGGER_KIND, "A row"),
    Choice(ChoiceId("sad"), ChoiceList.EMOTION, "Sad"),
)


def rows(*values, **more):
    return [FileRow(n, DAY, values=tuple(one.items()), **more) for n, one in enumerate(values, 1)]


def proposed(found, known=FileMapping()):  # noqa: B008 - it is frozen
    return propose_mapping(survey_file(found), SCALES, CHOICES, known)


def test_a_survey_says_how_much_there_is_and_from_when_to_when():
    found = survey_file(
        [
            FileRow(2, date(2026, 3, 5), values=(("mood", 3.0),), activities=("Walk", "Tea")),
            RefusedRow(3, RefusedReason.BAD_DATE),
            FileRow(4, datetime(2026, 3, 1, 9, 0), values=(("mood", 5.0), ("sleep", "ok")),  # noqa: DTZ001
                    activities=("walk ",), emotions=("Calm",), tags=("Anna",)),
        ]
    )  # fmt: skip
    assert (found.rows, found.refused) == (3, 1)
    assert (found.first, found.last) == (date(2026, 3, 1), date(2026, 3, 5))
    mood, sleep = found.columns
    assert (mood.low, mood.high, mood.answers, sleep.words) == (3.0, 5.0, 2, (("ok", 1),))
    assert [(one.name, one.times, one.source) for one in found.words] == [
        ("Walk", 2, WordSource.ACTIVITY), ("Tea", 1, WordSource.ACTIVITY),
        ("Calm", 1, WordSource.EMOTION), ("Anna", 1, WordSource.TAG),
    ]  # fmt: skip
    assert "Anna" not in repr(found)


def test_columns_and_words_of_equal_names_are_the_same_and_others_are_new_or_tags():
    mapping = proposed(
        rows({"mood": 3.0, "STRESS ": 4.0, "Schlaf": 7.0, "steps": 6500.0, "x": -4.0,
              "walked": True, "read": False},
             activities=("walk", "a ROW", "chess"), emotions=("sad",))
    )  # fmt: skip
    assert mapping.columns == {
        "mood": ScaleMapping(MOOD),
        "STRESS ": ScaleMapping(ScaleId("stress")),
        "Schlaf": ScaleMapping(NamedScale(ScaleUse.OWN, "Schlaf", ScaleKind.RATING)),
        "steps": ScaleMapping(NamedScale(ScaleUse.OWN, "steps", ScaleKind.COUNT)),
        "walked": ScaleMapping(ScaleId("walked")),
        "read": ScaleMapping(NamedScale(ScaleUse.OWN, "read", ScaleKind.YES_NO)),
    }
    assert mapping.words == {
        "walk": WordTarget(WordUse.SKILL, ChoiceId("walk")),
        "a row": WordTarget(WordUse.TRIGGER, ChoiceId("row")),
        "chess": AS_TAG,
        "sad": WordTarget(WordUse.EMOTION, ChoiceId("sad")),
    }


def test_ends_that_a_program_fixes_are_known_and_a_hundred_is_brought_to_ten():
    assert proposed(rows({"valence": -0.5})).columns["valence"].span == (-1.0, 1.0)
    stress = proposed(rows({"stress": 70.0})).columns["stress"]
    assert (stress.span, stress.better) == ((0.0, 100.0), Better.NEITHER)


def test_a_table_of_very_many_columns_makes_no_scale_of_each():
    mapping = proposed(rows({f"c{n}": 1.0 for n in range(300)} | {"mood": 3.0}))
    assert len(mapping.columns) == MOST_NEW + 1
    assert mapping.columns["mood"] == ScaleMapping(MOOD)


def test_one_scale_is_given_to_one_column_alone():
    mapping = proposed(rows({"sentiment": 1.0, "mood": 3.0}))
    assert list(mapping.columns) == ["sentiment"]


def test_moods_of_daylio_in_english_have_points_and_others_are_asked():
    mapping = proposed(rows({"mood": "rad"}, {"mood": "Meh"}, {"mood": "Gut"}))
    assert mapping.columns == {"mood": ScaleMapping(MOOD)}
    assert mapping.levels == {"mood": {"rad": 10.0, "meh": 5.0}}


def test_what_was_said_before_stands_unless_it_is_gone():
    known = FileMapping(
        columns={"mood": ScaleMapping(ScaleId("stress")), "a": ScaleMapping(ScaleId("gone"))},
        levels={"b": {}, "mood": {"gut": 8.0}},
        words={"chess": LEFT_OUT, "walk": WordTarget(WordUse.SKILL, ChoiceId("gone"))},
        uses={"c": ColumnUse.LEAVE},
    )
    found = rows({"mood": "Gut", "a": 3.0, "b": 4.0}, activities=("chess", "walk"))
    mapping = proposed(found, known)
    assert mapping.columns["mood"] == ScaleMapping(ScaleId("stress"))
    assert mapping.columns["a"].target == NamedScale(ScaleUse.OWN, "a", ScaleKind.RATING)
    assert "b" not in mapping.columns
    assert mapping.levels["mood"] == {"gut": 8.0}
    assert mapping.words == {
        "chess": LEFT_OUT, "walk": WordTarget(WordUse.SKILL, ChoiceId("walk")),
    }  # fmt: skip
    assert mapping.uses == known.uses


class Given:
    def __init__(self, *found):
        self.found = found

    def header(self):
        return ()

    def read(self):
        return iter(self.found)


def test_rows_are_mapped_and_what_goes_nowhere_is_named():
    mapping = FileMapping(
        columns={"mood": ScaleMapping(MOOD), "stress": ScaleMapping(ScaleId("stress"))},
        levels={"mood": {"gut": 8.0}},
        words={"chess": LEFT_OUT, "walk": WordTarget(WordUse.SKILL, ChoiceId("walk")),
               "row": WordTarget(WordUse.TRIGGER, ChoiceId("row"))},
    )  # fmt: skip
    first = FileRow(
        1, DAY, values=(("mood", " Gut"), ("b", 2.0), ("stress", 3.0)), unheld=(Unheld.PHOTO,),
        activities=("Walk", "row", "chess"), tags=("Anna",),
    )  # fmt: skip
    second = FileRow(2, DAY, values=(("mood", "Ok"),), activities=("tea", "milk"))
    reader = MappedReader(Given(first, second, RefusedRow(3, RefusedReason.BAD_DATE)), mapping)
    one, two, three = reader.read()
    assert one.values == (8.0, 3.0)
    assert (one.activities, one.triggers, one.tags) == (("Walk",), ("row",), ("Anna",))
    assert (one.left_out, one.unheld) == (("b", "chess"), (Unheld.PHOTO,))
    assert (two.values, two.left_out) == ((None, None), ("mood: Ok",))
    assert (two.text, two.tags) == ("tea, milk", ("tea", "milk"))
    assert isinstance(three, RefusedRow)
    assert reader.words.triggers == {"row": ChoiceId("row")}


TARGETS = st.one_of(
    st.text(min_size=1).map(ScaleId),
    st.builds(
        NamedScale, st.sampled_from(ScaleUse), st.text(), st.none() | st.sampled_from(ScaleKind)
    ),
)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
MAPPINGS = st.builds(
    FileMapping,
    st.dictionaries(
        st.text(),
        st.builds(
            ScaleMapping, TARGETS, st.none() | st.tuples(NUMBERS, NUMBERS), st.sampled_from(Better)
        ),
    ),
    st.dictionaries(st.text(), st.dictionaries(st.text(), NUMBERS)),
    st.dictionaries(
        st.text(),
        st.builds(WordTarget, st.sampled_from(WordUse), st.none() | st.text().map(ChoiceId)),
    ),
    st.dictionaries(st.text(), st.sampled_from(ColumnUse)),
)


@given(MAPPINGS)
def test_a_mapping_is_the_same_after_it_was_kept(mapping):
    assert mapping_from_text(mapping_to_text(mapping)) == mapping


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"columns": 3}', '{"columns": {"a": null}}'])
def test_a_mapping_that_nobody_wrote_is_refused(text):
    with pytest.raises(DocumentError):
        mapping_from_text(text)


def test_an_import_is_stopped_at_the_next_row_and_says_how_far_it_is():
    work = LongWork()
    following = counted(iter(range(10)), work)
    assert [next(following), next(following)] == [0, 1]
    assert work.done == 2
    work.stop()
    with pytest.raises(WorkStoppedError):
        next(following)


def test_no_reader_gives_rows_without_end(monkeypatch):
    monkeypatch.setattr(counted_rows, "MOST_TABLE_ROWS", 3)
    with pytest.raises(TableTooLargeError):
        list(counted(range(10), LongWork()))
