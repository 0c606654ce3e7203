"""The printed report: whole, tagged, the same twice, and locked when asked."""

import random
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, time
from io import BytesIO

import pikepdf
import pytest
import typst

from journal_app.domain.entry import EntryKind
from journal_app.domain.paper import Paper
from journal_app.domain.passage import Passage
from journal_app.domain.report_blocks import CompletenessBlock, HelpedRow, LapseFact, TriggerRow
from journal_app.domain.report_errors import EmptyPasswordError
from journal_app.domain.report_signs import SignGrid, SignMark, SignRow
from journal_app.domain.sharing.in_full import EntryFact, FullEntry
from journal_app.report.chart_image import ChartImage
from journal_app.report.compiling import compile_pdf
from journal_app.report.render import preview_pages, render_report

MARKUP = (
    "#panic()",
    "*",
    "_",
    "`",
    "$",
    "@ref",
    "<lbl>",
    "\\",
    "//",
    "/*",
    "= ",
    "- ",
    '#import "@preview/x:1.0.0"',
)
ODD = (
    "\x00",
    "\ud800",
    "\udfff",
    "\ufeff",
    "\u202e",
    "\u2066",
    "\ufe0f",
    "\u200d",
    "\U0001f642",
    "你",
    "א",
    "ع",
    "ᚠ",
    "\U0010ffff",
    "\u0301",
)


def read(pdf, tmp_path, *options):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", *options, str(file), "-"], capture_output=True, check=True)
    return re.sub(r"\s+", " ", done.stdout.decode("utf-8"))


def tags(pdf):
    found = []

    def walk(tag):
        if not isinstance(tag, pikepdf.Dictionary) or "/S" not in tag:
            return
        found.append(tag)
        held = tag.get("/K")
        for kid in held if isinstance(held, pikepdf.Array) else [held]:
            walk(kid)

    walk(
        pdf.Root.StructTreeRoot.K
        if not isinstance(pdf.Root.StructTreeRoot.K, pikepdf.Array)
        else pdf.Root.StructTreeRoot.K[0]
    )
    return found


def test_page_one_says_everything_it_was_given(full, pictures, print_resources, tmp_path):
    shown = read(render_report(full, pictures, print_resources), tmp_path)
    for words in (
        "Two-week summary",
        "21 September to 4 October 2026",
        "J.R.",
        "For Dr. M. Alvarez",
        "Evening IOP, week 6",
        "Prepared 5 October 2026",
        "The Sunday visits with my brother",
        "11 same day, 2 entered later; usually 1 day late",
        "Not acted on: 12 days",
        "16.5 of 18 planned",
        "Homework: 3 of 4 done",
        "Partly: 1 day",
        "middle 4 (n 13), before 3 (n 13)",
        "Kept to myself",
        "entered later",
        "about the same",
        "Argument with family",
        "7 → 4 (n 4)",
        "too early to say",
        "Drank in the evening after the visit.",
        "Learnt: I had not eaten",
        "11 of 27",
        "14 on 18 Sep",
        "Plan: I have a ride home at nine",
        "I answered the safety question",
        "Self-reported; not a clinical record or a diagnosis.",
        "Page 1 of 2",
    ):
        assert words in shown


def test_weeks_begin_on_their_own_page_with_real_dates(full, pictures, print_resources, tmp_path):
    shown = read(render_report(full, pictures, print_resources), tmp_path, "-f", "2")
    for words in (
        "Week by week",
        "21 to 27 September 2026",
        "28 September to 4 October 2026",
        "Mon",
        "24*",
        "partly",
        "Skills used (0 to 7)",
        "26 Sep: Too worn out",
    ):
        assert words in shown


def test_absent_blocks_leave_no_heading(bare, print_resources, tmp_path):
    pdf = render_report(bare, {}, print_resources)
    shown = read(pdf, tmp_path)
    for words in (
        "talk about",
        "glance",
        "warning signs",
        "helped",
        "Coming up",
        "For ",
        "Questionnaires",
        "Week by week",
    ):
        assert words not in shown
    assert len(pikepdf.open(BytesIO(pdf)).pages) == 1


def test_a_period_without_entries_says_so_kindly(bare, print_resources, tmp_path):
    empty = replace(bare, completeness=CompletenessBlock(0, 14, 0, 0))
    assert "Nothing was written down in this period." in read(
        render_report(empty, {}, print_resources), tmp_path
    )


def test_a_single_day_with_one_sign_holds(bare, print_resources, tmp_path):
    day = date(2026, 10, 4)
    grid = SignGrid((day,), (SignRow("Slept badly", (SignMark.NOTICED,), 1),))
    shown = read(render_report(replace(bare, signs=grid), {}, print_resources), tmp_path)
    assert "Slept badly" in shown
    assert "Compared" not in shown


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "en-US", "es", "xx", "../en"])
def test_full_page_one_fits_one_page_on_either_paper(
    full, pictures, print_resources, paper, language
):
    pdf = render_report(
        replace(full, paper=paper, language=language, weeks=()), pictures, print_resources
    )
    assert len(pikepdf.open(BytesIO(pdf)).pages) == 1


def test_spanish_prints_spanish_words(full, pictures, print_resources, tmp_path):
    pdf = render_report(replace(full, language="es"), pictures, print_resources)
    shown = read(pdf, tmp_path)
    assert "del 21 de septiembre al 4 de octubre de 2026" in shown
    assert "16,5 de 18 previstas" in shown
    assert pikepdf.open(BytesIO(pdf)).Root.Lang == "es"


def test_the_same_input_gives_the_same_bytes(full, pictures, print_resources):
    assert render_report(full, pictures, print_resources) == render_report(
        full, pictures, print_resources
    )


def test_the_file_is_dated_by_the_report_and_not_by_the_clock(full, pictures, print_resources):
    with pikepdf.open(BytesIO(render_report(full, pictures, print_resources))) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20261005120000Z"


def test_the_file_names_its_title_and_language(letter, pictures, print_resources):
    with pikepdf.open(BytesIO(render_report(letter, pictures, print_resources))) as pdf:
        assert str(pdf.docinfo.Title) == "Two-week summary, September 21 to October 4, 2026"
        assert str(pdf.Root.Lang) == "en-US"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_every_body_row_of_every_table_has_a_row_header(full, pictures, print_resources):
    with pikepdf.open(BytesIO(render_report(full, pictures, print_resources))) as pdf:
        bodies = [tag for tag in tags(pdf) if tag.S == "/TBody"]
        rows = [row for body in bodies for row in body.K]
        assert len(bodies) == 6
        assert len(rows) == 5 + 3 + 2 + 2 + 9 + 9
        for row in rows:
            assert row.K[0].S == "/TH"
            assert [one.Scope for one in row.K[0].A if one.O == "/Table"] == ["/Row"]
            for cell in list(row.K)[1:]:
                assert cell.S == "/TD"
                assert not any("/Headers" in one for one in cell.A)


def test_every_chart_carries_its_words(full, pictures, print_resources):
    with pikepdf.open(BytesIO(render_report(full, pictures, print_resources))) as pdf:
        alts = [str(tag.Alt) for tag in tags(pdf) if tag.S == "/Figure"]
    assert alts == [pictures[chart.key].alt for chart in full.charts]


def test_a_chart_without_words_is_refused():
    with pytest.raises(ValueError, match="alternative text"):
        ChartImage(b"<svg/>", "  ")


def test_the_template_fails_without_alt_text(full, pictures, print_resources):
    bent = dict(print_resources.template)
    bent["blocks.typ"] = bent["blocks.typ"].replace(b"alt: item.alt, ", b"")
    assert bent != print_resources.template
    other = type(print_resources)(print_resources.font_folder.parent)
    other.__dict__["template"] = bent
    with pytest.raises(typst.TypstError, match="alt"):
        render_report(full, pictures, other)


def test_a_document_without_a_title_fails(print_resources):
    with pytest.raises(typst.TypstError, match="title"):
        compile_pdf({"main.typ": b"words"}, print_resources.fonts, date(2026, 1, 1))


def test_no_template_imports_a_package(print_resources):
    for name, template in print_resources.template.items():
        assert not re.search(rb'["\']@', template), name


def test_a_chart_that_was_not_drawn_is_left_out(full, pictures, print_resources, tmp_path):
    some = {"mood": pictures["mood"]}
    shown = read(render_report(full, some, print_resources), tmp_path)
    assert "Mood, 0 to 10" in shown
    assert "Strongest urge, 0 to 10" not in shown


def test_further_scales_stand_after_the_weeks_without_a_nearly_empty_page(
    full, pictures, print_resources, tmp_path
):
    content = replace(full, charts=full.charts[:2], trends=full.charts[2:], weeks=full.weeks[:1])
    shown = read(render_report(content, pictures, print_resources), tmp_path, "-f", "2")
    assert re.search("Week by week.*My other questions.*Sleep, hours", shown)
    alone = read(
        render_report(replace(content, weeks=()), pictures, print_resources),
        tmp_path,
        "-f",
        "2",
        "-l",
        "2",
    )
    assert "My other questions" in alone


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("words", [3, 40, 120, 250, 700])
def test_an_entry_in_full_begins_with_its_heading_on_the_page_of_its_text(
    bare, print_resources, tmp_path, paper, words
):
    text = "\n".join("word " * min(words, 50) for _ in range(max(1, words // 50)))
    entries = tuple(
        FullEntry(
            EntryKind.CHECK_IN,
            date(2026, 9, 21),
            time(9, n),
            facts=tuple(EntryFact(name=f"Scale {m}", value=m) for m in range(12)),
            passages=(Passage("text", f"begin{n}x {text}"),),
        )
        for n in range(12)
    )
    content = replace(bare, paper=paper, in_full=entries)
    pdf = render_report(content, {}, print_resources)
    count = len(pikepdf.open(BytesIO(pdf)).pages)
    pages = [read(pdf, tmp_path, "-f", str(n), "-l", str(n)) for n in range(1, count + 1)]
    for n in range(12):
        (page,) = [page for page in pages if f"begin{n}x" in page]
        assert re.search(rf"9:{n:02d}.*Scale 11 11.*begin{n}x", page)
    if words <= 120:
        assert all(page.count("word") > 30 or words == 3 for page in pages[1:-1])


def hostile(chance):
    parts = [
        chance.choice((*MARKUP, *ODD, "word ", "x" * 60, "\n", chr(chance.randrange(0x110000))))
        for _ in range(30)
    ]
    return "".join(parts)


def test_hostile_text_prints_in_every_field(full, pictures, print_resources):
    chance = random.Random(20260923)
    for _ in range(25):
        words = iter(hostile(chance) for _ in range(20))
        content = replace(
            full,
            header=replace(
                full.header, who=next(words), for_whom=next(words), programme=next(words)
            ),
            talk_about=(next(words), next(words), next(words)),
            charts=(replace(full.charts[0], title=next(words)),),
            signs=replace(full.signs, rows=(replace(full.signs.rows[0], name=next(words)),)),
            triggers=tuple(TriggerRow(next(words), 1) for _ in range(2)),
            helped=(HelpedRow(next(words), 1),),
            lapses=(LapseFact(date(2026, 9, 26), next(words), next(words)),),
            coming_up=(replace(full.coming_up[0], situation=next(words), plan=next(words)),),
            safety_line=next(words),
            weeks=(
                replace(
                    full.weeks[0], reasons=(replace(full.weeks[0].reasons[0], reason=next(words)),)
                ),
            ),
        )
        assert render_report(content, pictures, print_resources).startswith(b"%PDF")


def test_five_hundred_hostile_texts_print(bare, print_resources):
    chance = random.Random(4)
    talk = [hostile(chance) for _ in range(500)]
    rows = tuple(TriggerRow(one, 1) for one in talk)
    assert render_report(replace(bare, triggers=rows), {}, print_resources).startswith(b"%PDF")


@pytest.mark.parametrize("sign", ["x", "你", "\U0001f642", "#", "\u202e", "\n", "\u0301", " "])
def test_a_million_signs_in_every_line_print(full, pictures, print_resources, sign):
    long = sign * 1_000_000
    content = replace(
        full, talk_about=(long,) * 3, safety_line=long, triggers=(TriggerRow(long, 1),)
    )
    assert render_report(content, pictures, print_resources).startswith(b"%PDF")


def test_typed_markup_is_printed_as_typed(full, pictures, print_resources, tmp_path):
    typed = '#import "@preview/x:1.0.0" *not bold* $x$ @me'
    shown = read(
        render_report(replace(full, talk_about=(typed,)), pictures, print_resources), tmp_path
    )
    assert typed in shown


def test_a_locked_report_opens_with_its_password_only(full, pictures, print_resources):
    locked = render_report(full, pictures, print_resources, password="correct horse ñ")
    for wrong in ("", "correct horse"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(locked), password=wrong)
    with pikepdf.open(BytesIO(locked), password="correct horse ñ") as pdf:
        assert pdf.encryption.R == 6
        assert pdf.allow.accessibility
        assert pdf.allow.extract
        assert pdf.allow.print_highres
        assert not pdf.owner_password_matched


def test_an_empty_password_is_refused(full, pictures, print_resources):
    with pytest.raises(EmptyPasswordError):
        render_report(full, pictures, print_resources, password="")


@pytest.mark.parametrize("password", [None, "long words"])
def test_qpdf_finds_nothing_wrong(full, pictures, print_resources, tmp_path, password):
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not installed")
    file = tmp_path / "report.pdf"
    file.write_bytes(render_report(full, pictures, print_resources, password=password))
    options = [f"--password={password}"] if password else []
    done = subprocess.run(
        ["qpdf", "--check", *options, str(file)], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_preview_shows_the_pages_of_the_file(full, pictures, print_resources):
    pages = preview_pages(full, pictures, print_resources, ppi=40)
    assert len(pages) == len(
        pikepdf.open(BytesIO(render_report(full, pictures, print_resources))).pages
    )
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_a_bare_preview_is_one_page(bare, print_resources):
    assert len(preview_pages(bare, {}, print_resources, ppi=30)) == 1


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_page_has_the_size_of_the_chosen_paper(bare, print_resources, paper, size):
    pdf = pikepdf.open(BytesIO(render_report(replace(bare, paper=paper), {}, print_resources)))
    box = pdf.pages[0].mediabox
    assert (round(float(box[2])), round(float(box[3]))) == size
