"""The plan for the telephone: its numbers dial, its codes are read, nothing of it is cut."""

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from tests.report.papers.test_papers import ORDER, PLAN, read

from journal_app.domain.locked_card import LockedCard
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.sharing.papers import HelpLine, PlannedCard, PlannedPerson, PlanPaper
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.report.contact_code import contact_card, contact_code
from journal_app.report.papers.print_papers import paper_pages, print_paper

HOSTILE = [
    'Ann "the rock" O\'Neil; Dr., PhD',
    "C:\\new\nline",
    "אמא",
    "نور",
    "Ruth \U0001f642\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "BEGIN:VCARD\r\nTEL:000",
    "Peña, 李",
    "x" * 500,
]
TEXTED = HelpLine("Text line", "", "always", crisis=True, text="HOME to 741741")


def printed(print_resources, **changes):
    return print_paper(Paperwork.POCKET, replace(PLAN, **changes), print_resources)


def links(pdf):
    """Where the annotations of the pages lead, in their order."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            str(one.A.URI)
            for page in opened.pages
            for one in page.get("/Annots", ())
            if one.Subtype == "/Link"
        ]


def alternatives(pdf):
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            str(one.Alt)
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure" and "/Alt" in one
        ]


def fields(card):
    """A reader's view of a contact (RFC 2426, 5.8.4 and 4): fields by name, escapes undone."""
    found = {}
    for line in card.split("\r\n"):
        name, _, value = line.partition(":")
        parts = re.split(r"(?<!\\)(?:\\\\)*;", value) if name == "N" else [value]
        said = [re.sub(r"\\(.)", lambda m: m[1], part) for part in parts]
        found.setdefault(name.partition(";")[0], []).append(said if name == "N" else said[0])
    return found


def letter_sizes(pdf):
    """Sizes of letters in points, as the pages set them."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return {
            float(step.operands[1])
            for page in opened.pages
            for step in pikepdf.parse_content_stream(page, "Tf")
            if str(step.operator) == "Tf"
        }


def test_every_page_is_of_the_size_of_a_telephone_with_letters_of_ten_points(print_resources):
    pdf = printed(print_resources, lines=(*PLAN.lines, TEXTED))
    with pikepdf.open(BytesIO(pdf)) as opened:
        sizes = {
            tuple(round(float(side) / 72 * 25.4) for side in one.mediabox[2:])
            for one in opened.pages
        }
    assert sizes == {(90, 160)}
    letters = letter_sizes(pdf)
    assert letters
    assert min(letters) >= 10


def test_numbers_dial_and_texts_are_sent_to_them(print_resources):
    lines = (HelpLine("Emergency", "15 or 112 (mobile)", urgent=True), TEXTED)
    people = (
        PlannedPerson("Ruth", "+44 (0)20 7946 0114 at home", in_crisis=True),
        PlannedPerson("Tom", "at the club"),
    )
    found = links(printed(print_resources, lines=lines, people=people, card=LockedCard()))
    assert found[:2] == ["tel:15", "tel:112"]
    assert set(found[2:]) == {"sms:741741", "tel:+442079460114"}
    assert all(re.fullmatch(r"(tel|sms):[+*\d]+", one) for one in found)


def test_links_are_told_apart_by_a_voice(print_resources):
    """PDF/UA asks that each annotation says what it is."""
    with pikepdf.open(BytesIO(printed(print_resources))) as opened:
        notes = [one for page in opened.pages for one in page.get("/Annots", ())]
        assert notes
        assert all(str(one.Contents) for one in notes)


def test_each_contact_has_one_code_that_is_described(print_resources):
    said = alternatives(printed(print_resources))
    assert len(said) == 3
    assert "Ruth, 01632960114" in said[0] + said[1]
    assert all("camera of a phone" in one for one in said)


def test_nobody_to_call_leaves_no_code_and_no_heading(print_resources):
    people = (PlannedPerson("Tom", "at the club"), PlannedPerson("Ann"))
    pdf = printed(print_resources, lines=(), people=people, card=LockedCard())
    assert alternatives(pdf) == []
    assert links(pdf) == []
    text = read(pdf)
    assert "Contacts for a phone" not in text
    assert "at the club" in text


def test_a_telephone_needs_no_code_for_the_emergency_number(print_resources):
    urgent = (HelpLine("Emergency", "112", urgent=True),)
    pdf = printed(print_resources, lines=urgent, people=(), card=LockedCard())
    assert links(pdf) == ["tel:112"]
    assert alternatives(pdf) == []


def test_whoever_stands_outside_the_lock_is_there_once(print_resources):
    card = LockedCard("Ruth", "01632 960 114")
    twice = (PlannedPerson("Ruth", "01632 960 114"),)
    assert len(alternatives(printed(print_resources, lines=(), people=twice, card=card))) == 1
    assert len(alternatives(printed(print_resources, lines=(), people=(), card=card))) == 1


def test_nothing_of_a_long_plan_is_cut(print_resources):
    def words(name):
        return "\n".join(f"{name}{n} " + "word " * 60 for n in range(8))

    names = ("signs", "alone", "distraction", "people", "professionals", "surroundings", "living")
    people = tuple(PlannedPerson(f"Person{n}", f"01632 960 {n:03}") for n in range(30))
    cards = tuple(PlannedCard(f"when{n}", f"then{n} " + "do " * 80) for n in range(20))
    pdf = printed(
        print_resources,
        safety=SafetyPlan(*map(words, names)),
        people=people,
        cards=cards,
    )
    text = read(pdf)
    wanted = [f"{name}{n}" for name in names for n in range(8)]
    wanted += [one.name for one in people] + [one.when for one in cards]
    assert [one for one in wanted if one not in text] == []
    assert len(alternatives(pdf)) == 32
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) > 20


def test_signs_of_the_plan_stand_where_the_safety_plan_has_none(print_resources):
    with_own = read(printed(print_resources))
    without = read(printed(print_resources, safety=replace(PLAN.safety, signs="")))
    assert "Staying up late" not in with_own
    assert "Staying up late" in without


def test_the_page_speaks_its_own_language(print_resources):
    pdf = printed(print_resources, order=replace(ORDER, language="es"), lines=(TEXTED,))
    text = read(pdf)
    assert "Números a los que llamar" in text
    assert "Mensaje de texto:" in text
    assert all("cámara de un teléfono" in one for one in alternatives(pdf))
    assert "Numbers to call" not in text


@pytest.mark.parametrize("name", HOSTILE)
def test_a_page_with_any_name_prints(print_resources, name):
    person = PlannedPerson(name[:400], "01632 960 114", in_crisis=True)
    pdf = printed(print_resources, people=(person,), lines=(), card=LockedCard())
    assert links(pdf) == ["tel:01632960114"] * 2
    assert len(alternatives(pdf)) == 1


@given(st.text(max_size=80), st.lists(st.text("0123456789", min_size=3, max_size=15), max_size=4))
def test_a_contact_holds_the_name_and_nothing_that_a_name_could_add(name, numbers):
    card = contact_card(name, tuple(numbers))
    found = fields(card)
    kept = " ".join(name.split()).encode("utf-8", "replace")[:120].decode("utf-8", "ignore")
    assert [*found] == ["BEGIN", "VERSION", "N", "FN", *(["TEL"] if numbers else []), "END", ""]
    assert found["FN"] == [kept]
    assert found.get("TEL", []) == numbers


@pytest.mark.parametrize("name", HOSTILE)
def test_the_picture_is_the_code_of_the_contact(name):
    """Read back square by square, and compared with the library's own rows."""
    card = contact_card(name, ("+441632960114",))
    eci = not card.isascii()
    rows = segno.make(card, error="m", micro=False, mode="byte", encoding="utf-8", eci=eci).matrix
    assert drawn(contact_code(name, ("+441632960114",))) == {
        (x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark
    }


def drawn(svg):
    """The dark squares of a picture, without its white edge."""
    path = re.findall(r'<path[^>]* d="([^"]+)"', svg.decode())[-1]
    squares, x, y = set(), 0.0, 0.0
    for step, numbers in re.findall(r"([Mmh])([-\d. ]+)", path):
        moved = [float(one) for one in re.findall(r"-?[\d.]+", numbers)]
        if step == "h":
            squares |= {(int(x) + n - 4, int(y) - 4) for n in range(int(moved[0]))}
            x += moved[0]
        else:
            x, y = moved if step == "M" else (x + moved[0], y + moved[1])
    return squares


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="no reader of codes (zbarimg) is here")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_camera_reads_the_code_from_the_page(print_resources, name, tmp_path):
    plan = PlanPaper(ORDER, people=(PlannedPerson(name[:400], "01632 960 114"),), card=LockedCard())
    read_codes = []
    for number, page in enumerate(paper_pages(Paperwork.POCKET, plan, print_resources)):
        file = tmp_path / f"{number}.png"
        file.write_bytes(page)
        done = subprocess.run(
            ["zbarimg", "--raw", "--quiet", str(file)], capture_output=True, check=False
        )
        if done.stdout:
            read_codes.append(done.stdout.decode())
    (card,) = read_codes
    assert (
        card.replace("\r\n", "\n").strip()
        == contact_card(name[:400], ("01632960114",)).replace("\r\n", "\n").strip()
    )
