"""Whatever is typed, it reads as it was typed, and it does nothing."""

import re
from html.parser import HTMLParser

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from journal_app.domain.text import tidy
from journal_app.exchange.export.markdown_text import (
    escaped,
    front_matter,
    heading,
    one_line,
    tag_of,
)

UNHURRIED = settings(deadline=None)
READERS = (MarkdownIt("commonmark"), MarkdownIt("gfm-like", {"linkify": False, "html": True}))
signs = st.text(st.sampled_from("\\`*_[]<>{}|~^$#&!()-+=:%/.1aw \n\t\"'"), max_size=30)
texts = (signs | st.text(max_size=60)).map(tidy)
HOSTILE = (
    "<script>alert(1)</script>",
    "![x](https://example.org/x.png)",
    "[x](javascript:alert(1))",
    "![[secret]] [[note]] %%hidden%% ==lit==",
    "# heading\n## 5 March\n---\ntitle: x\n---",
    "```\ncode\n```\n    indented\n\tindented",
    "<https://example.org> https://example.org www.example.org",
    "[x]: https://example.org\n[^1]: note",
    "|a|b|\n|-|-|\n|c|d|",
    "- [ ] task\n1. one\n2) two\n+ three\n* four\n> five",
    "&lt;b&gt; &amp; $x^2$ ~~gone~~ :::warning",
    "line\\\n\\<b>",
)


class Seen(HTMLParser):
    """What a page shows, and the tags it has."""

    def __init__(self):
        super().__init__()
        self.tags, self.text = set(), ""

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        assert not attrs

    def handle_data(self, data):
        self.text += data


def seen(markdown, reader):
    page = Seen()
    page.feed(reader.render(markdown))
    page.close()
    return page


def plain(text):
    """Without what no page shows: how wide a space is, and blank lines."""
    lines = (" ".join(line.split()) for line in re.split("[\n]", text))
    return [line for line in lines if line]


@UNHURRIED
@given(texts)
@pytest.mark.parametrize("reader", READERS)
def test_a_text_is_paragraphs_that_read_as_it_was_typed(reader, text):
    page = seen(escaped(text), reader)
    assert page.tags <= {"p", "br"}
    assert plain(page.text) == plain(text)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("reader", READERS)
def test_what_is_meant_to_do_something_does_nothing(reader, text):
    page = seen(escaped(text), reader)
    assert page.tags <= {"p", "br"}
    assert plain(page.text) == plain(text)


@UNHURRIED
@given(texts)
@example("https://example.org")
@example("see WWW.example.org")
def test_no_program_finds_an_address_to_load_or_a_sign_of_its_own(text):
    written = escaped(text)
    assert not re.search(r"://|(?i:\bwww\.)|\[\[|!\[|%%|==|\+\+|\$\$|(?<!\\)<", written)


@UNHURRIED
@given(texts, st.integers(1, 6))
@pytest.mark.parametrize("reader", READERS)
def test_a_heading_is_one_heading(reader, text, level):
    page = seen(f"before\n\n{heading(level, text)}\n\nafter", reader)
    assert page.tags <= {"p", f"h{level}"}
    assert plain(page.text.replace("\n", " ")) == plain(f"before {' '.join(text.split())} after")


@UNHURRIED
@given(texts)
def test_a_part_of_a_line_stays_on_its_line(text):
    assert "\n" not in one_line(text)


@UNHURRIED
@given(st.text(), st.lists(st.text(max_size=12), max_size=4), st.integers(0, 9999))
@example("---\nevil: true\n---", ["a\nb: c", '"', "'"], 1)
@example("\u0085 \u2028 \u2029 \ufeff \x00 \x1f \x7f \x9f", ["!!python/object:x", "&a *a"], 1)
def test_no_text_leaves_its_place_in_the_front_matter(title, tags, number):
    title, tags = tidy(title), [tidy(tag) for tag in tags]
    written = front_matter({"title": title, "entries": number, "tags": tags})
    assert written.startswith("---\n")
    assert written.endswith("\n---\n")
    assert len(written.split("\n")) == 6
    inside = written.removeprefix("---\n").removesuffix("---\n")
    assert yaml.safe_load(inside) == {"title": title, "entries": number, "tags": tags}


@UNHURRIED
@given(st.text(max_size=30))
def test_a_tag_is_one_that_note_programs_take_or_none(words):
    tag = tag_of(words)
    assert re.fullmatch(r"[\w-]*", tag)
    assert not tag.isdecimal()


def test_tags_of_several_words_are_joined():
    assert [tag_of(one) for one in ("night shift", "#home", "2026", "año nuevo!")] == [
        "night-shift",
        "home",
        "",
        "año-nuevo",
    ]
