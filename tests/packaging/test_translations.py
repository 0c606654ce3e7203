"""Every text of the program can be found by a translator, and what cannot be found is refused."""

import pytest


@pytest.fixture
def source(tmp_path):
    """A tree of one file with these lines."""

    def write(*lines):
        folder = tmp_path / "src" / "journal_app"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "page.py").write_text("\n".join(lines), encoding="utf-8")
        return folder

    return write


def test_the_texts_of_the_program_can_all_be_extracted(translations):
    found = translations.extract()
    assert len(found) > 1500
    assert sum(one.plural for one in found) > 60


def test_a_text_is_found_with_its_places_its_remark_and_its_plural(translations, source):
    folder = source(
        'a = tr("May", "a month")',
        'b = tr("May")',
        'c = tr_n("a day", "%n days", 3)',
        'd = tr("May")',
    )
    found = {(one.text, one.comment): one for one in translations.extract(folder)}
    assert len(found["May", ""].places) == 2
    assert found["May", "a month"].places == ("src/journal_app/page.py:1",)
    assert (found["%n days", ""].plural, found["%n days", ""].one) == (True, "a day")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('tr(f"Hello {name}")', "f-string"),
        ("tr(text)", "literal"),
        ('tr("a" + other)', "literal"),
        ('self.tr("Hello")', "translation"),
        ('QCoreApplication.translate("page", "Hello")', "translation"),
        ('a = tr("1 day") if n == 1 else tr("{n} days").format(n=n)', "by hand"),
        ('a = tr("days") if n > 1 else tr("day")', "by hand"),
        ('tr("%n days")', "tr_n"),
        ('tr_n("a day", "some days", n)', "%n"),
        ('tr("%n days") or tr_n("a day", "%n days", n)', "%n"),
    ],
)
def test_what_no_extraction_can_see_is_refused_with_its_place(translations, source, line, why):
    with pytest.raises(translations.NotExtractableError) as refusal:
        translations.extract(source(line))
    assert "src/journal_app/page.py:1: " in str(refusal.value)
    assert why in str(refusal.value)


def test_what_is_translated_stays_when_the_code_moves_on(translations, tmp_path, source):
    messages = translations.extract(source('tr("Save")', 'tr_n("a day", "%n days", n)'))
    file = tmp_path / "even_keel_es.ts"
    forms = {"Save": ["Guardar"], "%n days": ["un día", "%n días"]}
    made = translations.written(messages, "es", forms=lambda one: forms[one.text])
    file.write_text(made, encoding="utf-8")
    more = translations.extract(
        source('tr("New")', 'tr_n("a day", "%n days", n)', 'tr("Save")', 'tr("Old")')
    )
    again = translations.written(more, "es", file)
    assert "Guardar" in again
    assert "%n días" in again
    assert again.count('type="unfinished"') == 2


def test_an_unfinished_language_is_not_compiled(translations, tmp_path, source):
    messages = translations.extract(source('tr("Save")'))
    (tmp_path / "even_keel_es.ts").write_text(translations.written(messages, "es"), "utf-8")
    with pytest.raises(translations.subprocess.CalledProcessError):
        translations.compile_into(tmp_path, tmp_path)


def test_a_compiled_language_is_read_by_the_program(translations, tmp_path, source, qapp):
    from journal_app.ui.qt_catalogue import QtCatalogue  # noqa: PLC0415 - Qt

    lines = ('tr("May")', 'tr("May", "a month")', 'tr_n("a day", "%n days", n)')
    messages = translations.extract(source(*lines))
    forms = {("May", ""): ["Puede"], ("May", "a month"): ["mayo"]}
    made = translations.written(
        messages, "es", forms=lambda one: forms.get((one.text, one.comment), ["un día", "%n días"])
    )
    (tmp_path / "even_keel_es.ts").write_text(made, encoding="utf-8")
    (file,) = translations.compile_into(tmp_path, tmp_path)
    spanish = QtCatalogue(file, "es")
    assert spanish.find("May", "", -1) == "Puede"
    assert spanish.find("May", "a month", -1) == "mayo"
    assert (spanish.find("%n days", "", 1), spanish.find("%n days", "", 4)) == ("un día", "%n días")
    assert spanish.find("never said", "", -1) == ""
    assert spanish.number(12345) == "12.345"


def test_a_file_that_is_none_is_refused(tmp_path, qapp):
    from journal_app.ui.qt_catalogue import QtCatalogue  # noqa: PLC0415 - Qt

    with pytest.raises(OSError, match=r"^$"):
        QtCatalogue(tmp_path / "even_keel_es.qm", "es")


def test_the_pseudo_language_keeps_places_tags_and_letters_for_the_keyboard(pseudo_language):
    assert pseudo_language.pseudo("&Save <b>{n:.1f}</b> of %n") == "[&Šáṽé <b>{n:.1f}</b> óƒ %nööö]"
    assert pseudo_language.pseudo("{day} {month}") == "{day} {month}"
    assert pseudo_language.accented("100 %") == "100 %"


WHAT_DOCUMENTS_NAME = [
    ("README.md", "Help now"),
    ("SECURITY.md", "Backups and keys"),
    ("docs/threat-model.md", "My plan"),
    ("docs/methods.md", "This is my new normal"),
    ("docs/help-now.md", "Less motion"),
    ("docs/help-now.md", "Not sure"),
    ("docs/formats/questionnaire.md", "Answer this on paper"),
    ("docs/formats/questionnaire.md", "Results and settings"),
    ("docs/decisions/0016-what-cannot-be-kept-is-covered.md", "Lock anyway"),
    ("docs/decisions/0024-printing-is-left-to-the-system.md", "Save and open, to print"),
]


@pytest.mark.parametrize(("document", "name"), WHAT_DOCUMENTS_NAME)
def test_a_screen_or_button_that_a_document_names_is_in_the_window(translations, document, name):
    said = {one.text.replace("&", "") for one in translations.extract()}

    assert name in (translations.ROOT / document).read_text(encoding="utf-8")
    assert any(name in text for text in said)
