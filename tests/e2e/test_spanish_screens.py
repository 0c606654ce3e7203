"""Every screen in Spanish with letters of twice the size: nothing English, nothing cut off."""

import re

import pytest
from tests.e2e import seen
from tests.packaging.spoken import with_languages

from journal_app import translation
from journal_app.app.languages import speak
from journal_app.app.screens import PictureOptions, write_screens

ENGLISH = re.compile(
    r"\b(the|and|with|what|was|from|when|this|that|not|you|your|are|have|nothing|day|days)\b",
    re.IGNORECASE,
)
ENGLISH_WORDS = "first-run-3"
"""The page of the recovery words, which are English in every language."""
NAMES = re.compile(
    r"\S*[/\\]\S*|quiet harbour at dawn|a quiet even keel|Even Keel|Day One"
    r"|Overdose Prevention and Response Toolkit"
)


@pytest.fixture(scope="module")
def resources(request, tmp_path_factory):
    made = with_languages(request.config.rootpath / "resources", tmp_path_factory.mktemp("spanish"))
    before = translation.install(translation.English())
    assert speak(made, ["es"]) == "es"
    yield made
    translation.install(before)


def test_every_screen_is_whole_and_spanish_at_200_per_cent(resources, qapp, tmp_path):
    font, left, cut = qapp.font(), {}, {}

    def look(name, window):
        if name != ENGLISH_WORDS:
            for _, text in seen.texts(window):
                if ENGLISH.search(NAMES.sub("", text)):
                    left.setdefault(text, name)
        for text in seen.cut_off(window):
            cut.setdefault(text, name)

    options = PictureOptions(size=(1024, 700), text_size=200, resources=resources, look=look)
    try:
        assert len(write_screens(tmp_path, theme="light", options=options)) > 80
    finally:
        qapp.setFont(font)
    assert left == {}
    assert cut == {}
