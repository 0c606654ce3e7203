"""A file for a clinic's system inside a report: PDF/A-3, told what it is, locked with the pages."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from journal_app.report.attached import Attached
from journal_app.report.compiling import compile_pdf
from journal_app.report.render import preview_pages, render_report

FILE = Attached("report.fhir.json", b'{"a": "\xc3\xa9"}', "application/fhir+json", "The numbers")
PRIVATE_USE = "\ue000"


@pytest.fixture
def printed(full, pictures, print_resources):
    return lambda **options: render_report(full, pictures, print_resources, **options)


def test_the_file_is_in_the_pdf_as_it_was_given_and_says_what_it_is(printed):
    with pikepdf.open(BytesIO(printed(attached=FILE))) as pdf:
        ((name, found),) = pdf.attachments.items()
        assert (name, found.get_file().read_bytes()) == (FILE.name, FILE.content)
        assert found.get_file().mime_type == FILE.media_type
        assert found.description == FILE.description
        assert str(found.relationship) == "/Alternative"
        assert [str(one.F) for one in pdf.Root.AF] == [FILE.name]


def test_a_report_with_a_file_is_an_archive_and_accessible(printed):
    with pikepdf.open(BytesIO(printed(attached=FILE))) as pdf:
        about = pdf.open_metadata()
        assert (about.pdfa_status, about["pdfuaid:part"]) == ("3A", "1")
        assert pdf.Root.MarkInfo.Marked
        assert [str(one.S) for one in pdf.Root.OutputIntents] == ["/GTS_PDFA1"]
        assert not pdf.is_encrypted


def test_a_report_without_a_file_stays_as_it_was(printed):
    with pikepdf.open(BytesIO(printed())) as pdf:
        assert not pdf.attachments
        assert pdf.open_metadata().pdfa_status == ""


def test_a_password_locks_the_file_too_and_promises_no_archive(printed):
    locked = printed(attached=FILE, password="quiet harbour")
    assert FILE.content not in locked
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked))
    with pikepdf.open(BytesIO(locked), password="quiet harbour") as pdf:
        assert list(pdf.attachments) == [FILE.name]
        assert pdf.open_metadata().pdfa_status == ""


def test_the_same_file_twice_is_the_same_pdf(printed):
    assert printed(attached=FILE) == printed(attached=FILE)


def test_the_pages_are_the_same_with_the_file_and_without(full, pictures, print_resources):
    files = preview_pages(full, pictures, print_resources, ppi=30)
    pages = []
    with pikepdf.open(BytesIO(render_report(full, pictures, print_resources))) as pdf:
        pages.append(len(pdf.pages))
    with pikepdf.open(
        BytesIO(render_report(full, pictures, print_resources, attached=FILE))
    ) as pdf:
        pages.append(len(pdf.pages))
    assert pages == [len(files)] * 2


def test_a_sign_without_a_meaning_makes_a_lesser_archive_and_no_failure(print_resources):
    page = f'#set document(title: "x")\n#set text(lang: "en", font: "Inter")\n{PRIVATE_USE}'
    files = {"main.typ": page.encode()}
    made = compile_pdf(files, print_resources.fonts, date(2026, 1, 1), archive=True)
    with pikepdf.open(BytesIO(made)) as pdf:
        assert pdf.open_metadata().pdfa_status == "3B"
