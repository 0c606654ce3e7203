"""Papers for others make names short; the person's own say whom to call."""

from datetime import date

import pytest

from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.sharing.papers import PaperOrder
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.exchange.fhir_format import FHIR
from journal_app.usecases.papers.make_paper import NAMES_EVERYBODY, PAPERS, MakePaper

DAY = date(2026, 3, 5)


@pytest.fixture
def make(kept):
    kept.plan.people.save(SupportPerson("h", "Hanna Grey", "2"))
    return MakePaper(kept, FHIR)


@pytest.mark.parametrize("paperwork", PAPERS)
def test_a_paper_for_others_says_which_names_it_makes_short(make, paperwork):
    own = paperwork in NAMES_EVERYBODY
    assert make.shortened_names(paperwork) == (() if own else ("Hanna Grey",))


@pytest.mark.parametrize("paperwork", [Paperwork.SUPPORTER, Paperwork.WALLET])
def test_only_the_persons_own_papers_name_everybody(make, paperwork):
    people = make(paperwork, PaperOrder(DAY)).people
    named = [one.name for one in people]
    assert (named == ["Hanna Grey"]) is (paperwork in NAMES_EVERYBODY)


@pytest.mark.parametrize("paperwork", PAPERS)
def test_every_paper_can_be_made_of_an_empty_plan(kept, paperwork):
    assert MakePaper(kept, FHIR)(paperwork, PaperOrder(DAY)) is not None
