"""A journal to read: a file a month, and everything beside the entries on pages of its own."""

import re
from datetime import date

import pytest
import yaml
from markdown_it import MarkdownIt
from tests.exchange.export.conftest import StillClock

from journal_app.app.journal_pages.window_words import WindowWords
from journal_app.domain.note import Note
from journal_app.domain.scale import Scale
from journal_app.exchange.export.markdown_folder import WriteMarkdown
from journal_app.usecases.write_entry import Marks, WriteEntry

WRITE = WriteMarkdown(WindowWords)
READ = MarkdownIt("commonmark")


@pytest.fixture(scope="module")
def files(made_up, exported, order):
    return exported(WRITE, made_up, order)


def front(text):
    _, inside, _ = text.split("---\n", 2)
    return yaml.safe_load(inside)


def words_of(text):
    """What a page shows, without its properties."""
    html = READ.render(text.split("---\n", 2)[2])
    shown = re.sub("<[^>]*>", " ", html)
    for name, sign in (("lt", "<"), ("gt", ">"), ("quot", '"'), ("amp", "&")):
        shown = shown.replace(f"&{name};", sign)
    return " ".join(shown.split())


def test_every_month_with_an_entry_has_a_file_that_says_what_it_is(files, made_up):
    first, last = made_up.entries.span()
    kept = made_up.entries.between(first, last)
    months = {entry.moment.day.strftime("%Y-%m") for entry in kept}
    assert {name.removesuffix(".md") for name in files if name[:2] == "20"} == months
    about = front(files["2026-10.md"])
    october = [e for e in kept if (e.moment.day.year, e.moment.day.month) == (2026, 10)]
    assert (about["title"], about["entries"]) == ("October 2026", len(october))
    assert about["created"] == date(2026, 10, 1)
    assert about["tags"][0] == "even-keel"


def test_every_word_of_every_entry_is_read_on_its_page(files, made_up):
    pages = {name: words_of(text) for name, text in files.items()}
    for entry in made_up.entries.between(*made_up.entries.span()):
        page = pages[f"{entry.moment.day:%Y-%m}.md"]
        for passage in entry.body.passages:
            assert " ".join(passage.text.split()) in page
    assert "private" in pages["2026-11.md"]


def test_the_plan_the_programme_and_the_rest_have_pages_of_their_own(files, made_up):
    pages = {name: words_of(text) for name, text in files.items()}
    plan = made_up.plan.get()
    for said in (
        plan.if_thens[0].when,
        plan.people[0].reach,
        plan.situations[0].could_happen,
        plan.lapse.tell,
        made_up.plan.lines.all()[0].number,
    ):
        assert " ".join(said.split()) in pages["plan.md"]
    sessions = made_up.programme.sessions(date.min, date.max)
    assert all(one.takeaway in pages["programme.md"] for one in sessions)
    assert made_up.homework.all()[0].text in pages["programme.md"]
    assert made_up.goals.all()[0].steps[0].text in pages["programme.md"]
    assert made_up.talk_sheets.newest(9)[-1].said in pages["talk.md"]
    assert made_up.ledger.all()[0].sha256 in pages["shared.md"]
    assert made_up.events.known()[0].words in pages["lists.md"]
    assert "I kept away from people I like." in pages["questionnaires.md"]


def test_the_bin_has_a_page_only_where_it_is_asked_for(files, made_up, exported, with_bin):
    assert "bin.md" not in files
    found = exported(WRITE, made_up, with_bin)
    assert "in the bin" in words_of(found["bin.md"])
    assert front(found["bin.md"])["title"] == "Bin"


def test_nothing_but_our_own_headings_and_lists_is_marked_up(files):
    for text in files.values():
        html = READ.render(text.split("---\n", 2)[2])
        assert set(re.findall("<([a-z0-9]+)", html)) <= {
            *("h1", "h2", "h3", "p", "br", "ul", "li", "strong"),
        }


def test_hostile_names_and_texts_make_no_page_of_their_own(empty, exported, order):
    evil = "---\n# 1 January\n<img src=x onerror=alert(1)>![a](http://x.example/a.png)"
    empty.scales.save(Scale("mood", evil.replace("\n", " ")))
    keep = WriteEntry(empty.entries, empty.preferences, StillClock(), lambda: "one")
    keep(Note(evil), marks=Marks(tags=("a\nb: c", "---", "<b>")))
    found = exported(WRITE, empty, order)
    page = found["2026-11.md"]
    assert set(front(page)) == {"title", "created", "updated", "entries", "days", "tags"}
    for text in found.values():
        html = READ.render(text.split("---\n", 2)[2])
        assert not re.search("<(img|a|script|hr|h1>1)", html)
    assert " ".join(evil.split()) in words_of(page)
