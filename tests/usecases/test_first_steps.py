"""What of the first steps is missing, from what really is or is not there."""

from dataclasses import replace

import pytest

from journal_app.domain.first_step import FirstStep
from journal_app.domain.preferences import Preferences, RecoveryWords
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.usecases.first_steps import FirstSteps, note_words


class Book:
    def __init__(self):
        self.kept = Preferences()

    def get(self):
        return self.kept

    def save(self, preferences):
        self.kept = preferences


class Scales:
    def __init__(self):
        self.kept = [Scale("mood", "Mood")]

    def all(self):
        return self.kept


@pytest.fixture
def steps():
    return FirstSteps(Book(), Scales())


def test_words_that_were_left_for_later_are_missing_until_they_stand_on_paper(steps):
    assert FirstStep.WORDS not in steps.missing(country=True)
    note_words(steps.preferences, RecoveryWords.LATER)
    assert FirstStep.WORDS in steps.missing(country=True)
    note_words(steps.preferences, RecoveryWords.WRITTEN)
    assert FirstStep.WORDS not in steps.missing(country=True)


def test_a_country_is_missing_until_one_is_chosen(steps):
    assert FirstStep.COUNTRY in steps.missing(country=False)
    assert FirstStep.COUNTRY not in steps.missing(country=True)


def test_signs_are_missing_until_one_is_tracked(steps):
    sign = Scale("s", "Restless", use=ScaleUse.SIGN)
    assert FirstStep.SIGNS in steps.missing(country=True)
    steps.scales.kept.append(replace(sign, hidden=True))
    assert FirstStep.SIGNS in steps.missing(country=True)
    steps.scales.kept.append(sign)
    assert steps.missing(country=True) == ()


def test_what_was_sent_away_is_not_reminded_of_and_something_else_is(steps):
    steps.leave_alone(steps.missing(country=True))
    assert steps.missing(country=True) == ()
    assert steps.missing(country=False) == (FirstStep.COUNTRY,)
    steps.leave_alone([FirstStep.COUNTRY])
    steps.remind_again([FirstStep.SIGNS])
    assert steps.missing(country=False) == (FirstStep.SIGNS,)
