"""A name on the list is never printed whole, however it is written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.sharing.initials import (
    Initials,
    initials_of,
    not_shortened,
    only_with_capital,
)

WORLD = """\
Anna José Łukasz Søren Müller Đặng Þórunn Şükrü İbrahim Œdipe Al Don Di Der
Zoë O'Brien D'Angelo Jean-Luc Ng Nuñez Åsa Ольга Фёдор Дмитрий Ελένη Γιώργος
Արամ ნინო דנה יִצְחָק محمد فاطمة अंजलि कृष्णा प्रिया রহিম ਗੁਰਪ੍ਰੀਤ தமிழ்
ప్రసాద్ സുജാത สมชาย เอกชัย ຄຳພອນ សុខា 李小龙 王伟 田中花子 さくら タロウ 김지민 박서준 አበበ
"""
FILLED = st.text(
    st.characters(codec="utf-8", categories=("Zs", "Po", "Nd", "Sm"), exclude_characters="'`´"),
    max_size=6,
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Anna called.", "A. called."),
        ("ANNA and anna", "A. and A."),
        ("Anna Smith's car", "A. S.'s car"),
        ("Annapolis is a town", "Annapolis is a town"),
        ("Dr. Osei said", "Dr. O. said"),
        ("Jose\u0301 and José", "J. and J."),
        ("Jose, JOSÉ", "J., J."),
        ("An\u200bna", "A."),
        ("Annas, the Smiths", "A.s, the S.s"),
        ("anna_smith1 #annasmith", "A._S.1 #A."),
        ("line one\nAnna", "line one\nA."),
        ("nobody here", "nobody here"),
    ],
)
def test_names_become_initials(text, said):
    assert Initials(["Anna Smith", "Dr. Osei", "José"])(text) == said


@pytest.mark.parametrize(
    ("names", "text", "said"),
    [
        *((name, f"{name} came", f"{name[0]}. came") for name in ("Al", "Don", "Van", "Di", "Der")),
        ("Jose", "José, josé", "J., J."),
        ("Don Miller", "Don't call Don", "Don't call D."),
        ("my brother Al", "my brother al", "my brother A."),
        ("Anna van Dyck", "a van, van Dyck", "a van, van D."),
        ("Will May", "I will may be, said Will", "I will may be, said W."),
        ("Will May", "WILL and May", "W. and M."),
        ("O'Brien", "OBrien, o’brien, Brien", "O., O., B."),
        ("Müller", "Mueller Muller MÜLLER", "M. M. M."),
        ("Mueller", "Müller", "M."),
        ("Thi", "this, thi, Thi", "this, T., T."),
        ("अंजलि शर्मा", "अंजलि ने कहा, शर्मा", "अं. ने कहा, श."),
        ("สมชาย ใจดี", "วันนี้สมชายมา", "วันนี้ส.มา"),
        ("李小龙", "我和李小龙去,小龙说", "我和李.去,小.说"),
        ("田中花子", "昨日田中さんと花子が", "昨日田.さんと花.が"),
        ("김지민", "김지민이 왔다, 지민이가", "김.이 왔다, 지.이가"),
        ("דנה", "ולדנה ודנה", "ולד. וד."),
        ("محمد", "ومحمد", "وم."),
    ],
)
def test_names_of_every_kind(names, text, said):
    assert Initials([names])(text) == said


def test_a_text_is_left_alone_where_there_are_no_names():
    assert Initials([])("An\u200bna") == "An\u200bna"
    assert Initials(["", "Dr", "A"])("Dr A") == "Dr A"


def test_what_cannot_be_shortened_is_told():
    assert not_shortened(["Anna", "J", "李", "Dr"]) == ("J", "李", "Dr")
    assert only_with_capital(["Will May", "Anna", "Van"]) == ("may", "van", "will")


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


def bare(text):
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if unicodedata.category(sign)[0] == "L")


@given(
    name=st.sampled_from(WORLD.split()),
    write=st.sampled_from([str, str.upper, str.lower, str.title]),
    forms=st.tuples(*[st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"])] * 2),
    around=st.tuples(FILLED, FILLED),
)
def test_no_name_of_the_world_is_left_whole(name, write, forms, around):
    listed, written = (unicodedata.normalize(form, name) for form in forms)
    shorten = Initials([listed])
    text = write(written).join(around)
    assert bare(name) not in bare(shorten(text))
