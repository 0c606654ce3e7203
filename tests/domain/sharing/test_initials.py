"""A name on the list is never printed whole, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.sharing.initials import Initials, initials_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Anna called.", "A. called."),
        ("ANNA and anna", "A. and A."),
        ("Anna Smith's car", "A. S.'s car"),
        ("Annapolis is a town", "Annapolis is a town"),
        ("Dr. Osei said", "Dr. O. said"),
        ("Jose\u0301 and José", "J. and J."),
        ("An\u200bna", "A."),
        ("line one\nAnna", "line one\nA."),
        ("nobody here", "nobody here"),
    ],
)
def test_names_become_initials(text, said):
    assert Initials(["Anna Smith", "Dr. Osei", "José"])(text) == said


def test_a_text_is_left_alone_where_there_are_no_names():
    assert Initials([])("An\u200bna") == "An\u200bna"
    assert Initials(["", "Dr", "A"])("Dr A") == "Dr A"


def test_initials_of_a_name_leave_titles_out():
    assert initials_of("Dr. Anna Maria Smith") == "A.M.S."
    assert initials_of("Ms.") == ""


@given(
    before=st.text(max_size=20),
    after=st.text(max_size=20),
    join=st.sampled_from([" ", "\n", ",", "'"]),
)
def test_a_name_is_never_left_whole(before, after, join):
    said = Initials(["Zebediah Quartermaine"])(f"{before}{join}zebediah QUARTERMAINE{join}{after}")
    assert "zebediah" not in said.casefold()
    assert "quartermaine" not in said.casefold()
