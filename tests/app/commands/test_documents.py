"""Papers of the plan from the command line."""

import pikepdf
import pytest

from journal_app.usecases.papers.make_paper import PAPERS


@pytest.mark.parametrize("paper", [one.value for one in PAPERS])
@pytest.mark.usefixtures("words")
def test_every_paper_is_written(even_keel, folder, secret, tmp_path, paper):
    file = tmp_path / f"{paper}.pdf"
    chosen = ("--country", "IE", "--paper", "letter", "--out", file)
    done = even_keel("document", folder, paper, "--passphrase-file", secret, *chosen)
    assert (done.status, done.out) == (0, ""), done.err
    assert file.read_bytes().startswith(b"%PDF")


def test_without_a_country_no_line_is_guessed(even_keel, words, folder, secret, tmp_path):
    file = tmp_path / "plan.pdf"
    with_lines, without = (
        even_keel(
            "document", folder, "safety-plan", "--passphrase-file", secret, "--out", file, *country
        ).status
        or len(file.read_bytes())
        for country in (("--country", "ie"), ("--country", ""))
    )
    assert with_lines > without


def test_what_cannot_be_written_is_said(even_keel, words, folder, secret, tmp_path):
    opened = ("document", folder, "wallet", "--passphrase-file", secret)
    assert even_keel(*opened, "--out", tmp_path).status == 2
    assert even_keel(*opened, "--out", tmp_path / "gone" / "a.pdf").status == 6
    assert even_keel("document", folder, "poster", "--out", tmp_path / "a.pdf").status == 2


@pytest.mark.parametrize("option", ["--language", "--page-language"])
@pytest.mark.parametrize("language", ["fr", "xx", "", "English", "../en", "en-us-x"])
def test_2_is_a_language_without_pages(even_keel, folder, tmp_path, language, option):
    file = tmp_path / "a.pdf"
    days = ("--from", "2026-01-01", "--to", "2026-01-02")
    for command in (("document", folder, "wallet"), ("report", folder, *days)):
        done = even_keel(*command, "--out", file, option, language)
        assert done.status == 2
        assert "The language is en or es" in done.err
    assert not file.exists()


def test_2_is_a_report_of_days_to_come(even_keel, words, folder, secret, tmp_path):
    file = tmp_path / "a.pdf"
    days = ("--from", "2199-01-01", "--to", "2199-01-02", "--out", file)
    done = even_keel("report", folder, "--passphrase-file", secret, *days)
    assert done.status == 2
    assert "Those days are still to come." in done.err
    assert not file.exists()


def test_a_report_carries_the_same_for_a_clinics_system_only_where_that_is_asked_for(
    even_keel, words, folder, secret, tmp_path
):
    days = ("--from", "2026-03-01", "--to", "2026-03-05", "--passphrase-file", secret)
    found = []
    for number, more in enumerate(((), ("--attach-fhir",))):
        file = tmp_path / f"{number}.pdf"
        assert even_keel("report", folder, *days, "--out", file, *more).status == 0
        with pikepdf.open(file) as pdf:
            found.append(list(pdf.attachments))
    assert found == [[], ["report.fhir.json"]]
