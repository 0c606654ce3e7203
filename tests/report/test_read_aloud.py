"""What a screen reader is given: the claim once, lists as lists, languages of other scripts."""

import subprocess
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from tests.report.papers.test_papers import CONTENTS, PICTURES

from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.report.papers.print_papers import print_paper
from journal_app.report.render import render_report


def read_aloud(pdf, tmp_path):
    """The text of the tag tree, without what is marked as furniture of the page."""
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf)
    command = ["pdfinfo", "-struct-text", str(file)]
    told = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    said = " ".join(line.strip().strip('"') for line in told.splitlines())
    return " ".join(said.split())  # a line of a narrow page ends in a space


def tags(pdf):
    """Tags in their order, each as its path from the root, with its language."""

    def walk(tag, above):
        if not isinstance(tag, pikepdf.Dictionary) or "/S" not in tag:
            return
        path = (*above, str(tag.S)[1:])
        yield path, str(tag.get("/Lang", ""))
        held = tag.get("/K")
        for kid in held if isinstance(held, pikepdf.Array) else [held]:
            yield from walk(kid, path)

    with pikepdf.open(BytesIO(pdf)) as opened:
        root = opened.Root.StructTreeRoot.K
        for one in root if isinstance(root, pikepdf.Array) else [root]:
            yield from walk(one, ())


def test_that_it_is_self_reported_is_read_once_and_printed_on_every_page(
    full, pictures, print_resources, tmp_path
):
    pdf = render_report(full, pictures, print_resources)
    claim = print_resources.words("en").say("foot.claim")
    assert read_aloud(pdf, tmp_path).count(claim) == 1
    for page in (1, 2):
        command = ["pdftotext", "-f", str(page), "-l", str(page), str(tmp_path / "page.pdf"), "-"]
        shown = subprocess.run(command, check=True, capture_output=True).stdout.decode()
        assert " ".join(shown.split()).count(claim) == 1


@pytest.mark.parametrize("paperwork", CONTENTS)
def test_every_paper_says_once_what_it_is_not(paperwork, print_resources, tmp_path):
    pdf = print_paper(paperwork, CONTENTS[paperwork], print_resources, PICTURES)
    claim = print_resources.words("en").say("paper.foot.claim")
    assert read_aloud(pdf, tmp_path).count(claim) == 1


@pytest.mark.parametrize("paperwork", [one for one in CONTENTS if one != Paperwork.WEEKLY_CARD])
def test_lists_of_papers_are_lists(paperwork, print_resources):
    pdf = print_paper(paperwork, CONTENTS[paperwork], print_resources, PICTURES)
    paths = [path for path, _ in tags(pdf)]
    items = [path for path in paths if path[-1] == "LI"]
    assert items
    assert all(path[-2] == "L" for path in items)
    assert all(path[-2] == "LI" for path in paths if path[-1] in {"Lbl", "LBody"})


def test_lists_of_a_report_are_lists_with_as_many_items(full, pictures, print_resources):
    paths = [path for path, _ in tags(render_report(full, pictures, print_resources))]
    wanted = len(full.talk_about) + len(full.lapses) + len(full.coming_up)
    wanted += 1  # what was tried, too early to say
    assert sum(path[-1] == "LI" for path in paths) == wanted
    assert sum(path[-1] == "LBody" for path in paths) == wanted


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("שלום עולם", "he"),
        ("مرحبا", "ar"),
        ("สวัสดี", "th"),
        ("你好世界", "zh"),
        ("日本語です", "ja"),
    ],
)
def test_words_in_another_script_are_in_its_language(bare, print_resources, typed, language):
    if print_resources.printable.missing(typed):
        pytest.skip("no font of this computer has these letters")
    pdf = render_report(replace(bare, talk_about=(typed,)), {}, print_resources)
    assert language in {lang for _, lang in tags(pdf)}


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_page_is_in_its_own_language(full, pictures, print_resources, language):
    pdf = render_report(replace(full, language=language), pictures, print_resources)
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == language
    assert {lang for _, lang in tags(pdf)} == {""}


def test_one_thing_has_one_word_in_spanish(print_resources):
    words = print_resources.words("es")
    said = [words.pattern(f"spoken.{name}") for name in ("period", "before")]
    said += [words.pattern("charts.medians"), words.pattern("middles.note").lower()]
    assert all("mediana" in one for one in said)
    assert not any("valor central" in one for one in said)
