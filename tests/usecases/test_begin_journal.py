"""A new journal begins with the starter set and the signs that were picked."""

from collections import Counter
from itertools import groupby

import pytest

from journal_app.app.starter import starter_set
from journal_app.domain.choice import ChoiceList
from journal_app.domain.scale import AskRhythm, ScaleUse
from journal_app.storage.journal import create_journal
from journal_app.usecases.begin_journal import begin_journal


@pytest.fixture
def new(tmp_path, passphrase, rules, clock):
    made = create_journal(tmp_path / "new", passphrase, clock=clock, rules=rules)
    yield made
    made.close()


@pytest.fixture
def starter(shipped):
    return starter_set(shipped)


def test_no_sign_is_put_in_unasked(new, starter):
    begin_journal(new, starter)
    assert {scale.id for scale in new.scales.all()} == {scale.id for scale in starter.scales}
    assert not any(scale.use is ScaleUse.SIGN for scale in new.scales.all())


def test_the_signs_that_were_picked_are_there(new, starter):
    picked = tuple(sign.id for sign in starter.signs[:3])
    begin_journal(new, starter, signs=(*picked, "unheard of"))
    found = [scale.id for scale in new.scales.all() if scale.use is ScaleUse.SIGN]
    assert found == list(picked)


def test_every_list_has_words_to_pick_from(new, starter):
    begin_journal(new, starter)
    for which in ChoiceList:
        assert len(new.choices.of(which)) >= 5


def test_the_starter_words_stand_once_each(starter):
    ids = [choice.id for choice in starter.choices]
    names = [(choice.list, choice.name.casefold()) for choice in starter.choices]
    assert len(set(ids)) == len(ids)
    assert len(set(names)) == len(names)
    scales = [scale.id for scale in (*starter.scales, *starter.signs)]
    assert len(set(scales)) == len(scales)


def test_the_ends_of_every_starter_scale_have_words(starter):
    for scale in (*starter.scales, *starter.signs):
        assert (scale.low and scale.high) or scale.kind.value != "rating", scale.id


def test_words_and_signs_come_by_theme(starter):
    for which in (ChoiceList.SKILL, ChoiceList.EMOTION):
        themes = [choice.theme for choice in starter.choices if choice.list is which]
        assert all(themes)
        assert len(set(themes)) >= 4
        grouped = [theme for theme, _ in groupby(themes)]
        assert len(grouped) == len(set(grouped))
    assert Counter(starter.themes) == dict.fromkeys(
        ("Sleep", "Mood", "Thinking", "People", "Routine", "Body", "Urges"), 5
    )
    assert len(starter.themes) == len(starter.signs)


def test_while_a_journal_is_made_a_few_signs_of_every_theme_are_offered(starter):
    themes = dict(zip((sign.id for sign in starter.signs), starter.themes, strict=True))
    assert len(starter.first_signs) == 12
    assert {themes[sign] for sign in starter.first_signs} == set(starter.themes)


def test_templates_stand_there_to_begin_with(new, starter):
    begin_journal(new, starter)
    assert new.templates.all() == list(starter.templates)
    names = [template.name for template in starter.templates]
    assert 6 <= len(set(names)) == len(names) <= 8
    assert len({template.id for template in starter.templates}) == len(names)


def test_some_signs_are_asked_once_a_week(starter):
    weekly = [sign for sign in starter.signs if sign.every is AskRhythm.WEEKLY]
    assert 1 <= len(weekly) <= 5
