"""The overview, the sheets, the versions, the card outside the lock, the first five minutes."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest
from tests.ui.seen import button, field, lines, offered, press, seen, text_field
from tests.ui.seen import words as said

from journal_app.domain.draft import DocumentError
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import LookedThrough, Plan, PlanVersion
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.progress import PlanProgress
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.domain.step_down import Continuing, StepDown
from journal_app.ui.device import OnCall
from journal_app.ui.plan_words import ledger_words, plan_sections
from journal_app.ui.screens.plan.card.page import CardPage
from journal_app.ui.screens.plan.card.presenter import CardPresenter
from journal_app.ui.screens.plan.first.kind import FirstPlanKind
from journal_app.ui.screens.plan.first.presenter import FirstPresenter
from journal_app.ui.screens.plan.overview.presenter import OverviewPresenter
from journal_app.ui.screens.plan.overview.view import OverviewView
from journal_app.ui.screens.plan.overview.words import overview_state
from journal_app.ui.screens.plan.pages import PlanPages
from journal_app.ui.screens.plan.pieces.cards import Cards
from journal_app.ui.screens.plan.pieces.form import PieceForm
from journal_app.ui.screens.plan.pieces.numbers_presenter import NumberPiecesPresenter
from journal_app.ui.screens.plan.pieces.on_call import OnCallForm
from journal_app.ui.screens.plan.pieces.page import PiecesPage
from journal_app.ui.screens.plan.pieces.piece_card import PieceCard
from journal_app.ui.screens.plan.pieces.signs import Signs
from journal_app.ui.screens.plan.presenter import PlanParts, PlanPresenter
from journal_app.ui.screens.plan.sheets import words
from journal_app.ui.screens.plan.sheets.kinds import LapseSheet
from journal_app.ui.screens.plan.sheets.page import SheetPage
from journal_app.ui.screens.plan.sheets.presenter import PlanSheetPresenter
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.plan.versions.page import VersionsPage
from journal_app.ui.screens.plan.versions.presenter import VersionsPresenter
from journal_app.ui.screens.plan.view import PlanView
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.widgets.wrapped_button import WrappedButton

OUTSIDE = "Show this card without the passphrase"
LOOKED = "We looked through it"


def refuse(*_):
    raise DocumentError


class Looking:
    """Keeps that a plan was looked through."""

    def __init__(self, kept):
        self.kept = kept

    def reviewed(self, on, who):
        self.kept.save((on, who))
        return PlanVersion("v", None, Plan())

    def forget(self, version):
        self.kept.delete(version)


def test_an_empty_plan_says_what_each_part_could_be(nothing):
    state = overview_state(nothing, card_outside=False)
    assert state.empty
    assert not any(row.begun for row in state.rows)
    assert all(row.said for row in state.rows)
    assert (state.ledger, state.reviewed, state.goals) == ((), "", "")


def test_a_plan_is_told_in_a_line_or_two_for_each_part(now):
    state = overview_state(now, card_outside=True)
    told = {row.part: row.said for row in state.rows}
    assert told[PlanPart.SIGNS] == "Crisis: Keeping to myself"
    assert told[PlanPart.CARDS] == "If I come home at six, then I walk first"
    assert told[PlanPart.SITUATIONS].startswith("Next, Mon 9 Mar: Party")
    assert told[PlanPart.SAFETY] == "1 of 7 steps has something in it"
    assert "three steps" in told[PlanPart.CARD]
    assert state.reviewed == "Looked through with Ms. Osei on Thursday 5 March 2026."
    assert state.ledger == (
        (3, "urges ridden out"),
        (1, "time a skill was used"),
        (2, "days with a purpose"),
    )


def test_long_lists_are_told_as_a_few_and_how_many_more(now):
    cards = tuple(replace(now.plan.if_thens[0], id=f"{n}") for n in range(5))
    state = overview_state(replace(now, plan=replace(now.plan, if_thens=cards)), card_outside=False)
    assert state.rows[1].said.endswith("and 2 more")


def test_a_review_without_a_name_and_goals_and_afterwards_are_told(now):
    nameless = LookedThrough(now.today, " ")
    later = StepDown((Continuing("Swimming"),))
    state = overview_state(
        replace(now, review=nameless, step_down=later, card=LockedCard("Ruth")),
        card_outside=True,
    )
    assert state.reviewed.startswith("Looked through together on")
    assert state.afterwards == "Swimming"
    assert state.rows[-1].said.endswith("Ruth")


def test_the_ledger_has_a_word_for_one_and_for_many():
    assert [word for _, word in ledger_words(PlanProgress(1, 1, 1, 1, 1))] != [
        word for _, word in ledger_words(PlanProgress(2, 2, 2, 2, 2))
    ]


@pytest.fixture
def overview(stage, kept, device, forms):
    view = stage.shown(OverviewView(stage.icons))
    view.presenter = OverviewPresenter(view, stage.context, Looking(kept), device, forms)
    return view


def test_an_empty_plan_offers_to_begin_and_leads_there(overview, nothing, turn):
    overview.presenter.show(nothing)
    turn()
    asked = []
    overview.part_requested.connect(asked.append)
    overview.focus_first()
    assert overview.focusWidget() is button(overview, "Begin")
    press(overview, "Begin")
    press(overview, "Warning signs")
    assert asked == [PlanPart.FIRST, PlanPart.SIGNS]


def test_a_plan_that_was_begun_shows_its_parts_and_the_ledger(overview, now, turn, ways):
    overview.presenter.show(now)
    turn()
    assert not offered(overview, "Begin")
    assert "Nothing sets it back" in said(overview)
    for name in ("Goals", "After the programme", "Put it on my phone", "It happened"):
        press(overview, name)
    assert ways.gone == [
        ("open_programme", ProgrammeTab.GOALS),
        ("open_programme", ProgrammeTab.STEP_DOWN),
        ("open_paper", Paperwork.POCKET),
        ("after_lapse",),
    ]
    overview.focus_first()
    assert overview.focusWidget().accessibleName() == "Warning signs"


def test_looking_through_the_plan_is_kept_and_can_be_taken_back(overview, now, turn, kept, notices):
    overview.presenter.show(replace(now, therapist="Ms. Osei"))
    turn()
    press(overview, LOOKED)
    turn()
    assert kept.saved == [(date(2026, 3, 5), "Ms. Osei")]
    notices.act()
    turn()
    assert [one.id for one in kept.deleted] == ["v"]


def test_a_refused_review_is_said(overview, stage, now, kept):
    kept.refuses = True
    overview.presenter.show(now)
    press(overview, LOOKED)
    stage.turn()
    assert len(stage.notices.said) == 1


@pytest.fixture
def sheet(stage, examples, kept):
    page = stage.shown(SheetPage(words.lapse_intro(), words.lapse_specs(examples), stage.icons))
    page.presenter = PlanSheetPresenter(page, stage.context, LapseSheet(), kept.save)
    return page


def test_a_sheet_is_kept_while_it_is_written(sheet, now, kept, turn):
    sheet.presenter.show(now)
    text_field(sheet, "The first hour").setPlainText("leave")
    sheet.presenter.edit.keep_now()
    turn()
    assert kept.saved == [LapsePlan(first_hour="leave")]


def test_a_sheet_is_not_shown_afresh_while_it_is_written(sheet, now, turn):
    sheet.presenter.show(now)
    text_field(sheet, "The first hour").setPlainText("leave")
    other = replace(now, plan=replace(now.plan, lapse=LapsePlan("other")))
    sheet.presenter.show(other)
    assert sheet.values["first_hour"] == "leave"
    sheet.presenter.edit.keep_now()
    turn()
    sheet.presenter.show(other)
    assert sheet.values["first_hour"] == "other"


def test_a_sheet_says_what_is_written_elsewhere(sheet, now, nothing):
    sheet.presenter.show(now)
    assert "From my people: Ruth · 555" in said(sheet)
    sheet.presenter.show(nothing)
    assert "From my people" not in said(sheet)


def test_a_text_that_is_too_long_is_said_and_stays(sheet, now, notices):
    sheet.presenter.show(now)
    text_field(sheet, "Whom I tell").setPlainText("x" * 1_000_001)
    assert notices.said
    assert not sheet.presenter.edit.waiting


def test_examples_of_a_sheet_go_below_what_stands_there(sheet, now):
    sheet.presenter.show(now)
    text_field(sheet, "Whom I tell").setPlainText("Ruth")
    press(sheet, "Show examples: Whom I tell")
    press(sheet, "Take: My therapist")
    assert sheet.values["tell"] == "Ruth\nMy therapist"


def test_the_sheets_ask_for_every_field_of_what_they_keep(examples, now):
    for specs, kind in (
        (words.safety_specs(examples), SafetyPlan),
        (words.lapse_specs(examples), LapsePlan),
        (words.cost_benefit_specs(), CostBenefit),
    ):
        assert kind(**{spec.name: "x" for spec in specs}) == kind(*["x" for _ in specs])
    assert words.safety_known(now)["signs"] == ("From my warning signs: Keeping to myself",)
    assert words.safety_known(now)["professionals"] == ("From my numbers: Dr Byrne · 777",)
    assert words.cost_benefit_known(now) == {"using_gives": ()}
    drinking = words.cost_benefit_known(replace(now, substance="drinking"))
    assert drinking == {"using_gives": ("Using means here: drinking",)}
    assert words.safety_intro()
    assert words.reasons_intro()
    assert words.cost_benefit_intro()
    assert len(words.reasons_specs(examples)) == 2


class Versions:
    """A plan with its versions."""

    def __init__(self, kept, now, stood):
        self.kept, self.now, self.stood = kept, now, stood
        self.versions = self
        self.put = self.save = kept.save
        self.forget = kept.delete

    def all(self):
        if self.kept.refuses:
            raise DocumentError
        return list(self.stood)

    def put_back(self, version):
        self.kept.save(version.plan)
        return self.now.plan


@pytest.fixture
def versions(stage, kept, now, stood):
    page, book = stage.shown(VersionsPage(stage.icons)), Versions(kept, now, stood)
    page.presenter = VersionsPresenter(page, stage.context, book, book)
    page.presenter.show(now)
    stage.turn()
    return page


def test_versions_are_opened_and_read(versions):
    versions.focus_first()
    first, second = seen(versions, WrappedButton)
    assert first.accessibleName() == "Looked through on Thursday 5 March 2026"
    assert second.accessibleName() == "As it stood until Sunday 1 February 2026"
    first.click()
    assert "I walk first" in said(versions)
    seen(versions, WrappedButton)[0].click()
    assert "I walk first" not in said(versions)
    assert not offered(versions, "Put this one back")


def test_a_version_is_put_back_and_that_can_be_undone(versions, stage, kept, now, stood):
    seen(versions, WrappedButton)[1].click()
    press(versions, "Put this one back")
    stage.turn()
    assert kept.saved == [stood[1].plan]
    stage.notices.act()
    stage.turn()
    assert kept.last == now.plan


def test_a_version_is_removed_and_that_can_be_undone(versions, turn, kept, notices, stood):
    seen(versions, WrappedButton)[0].click()
    press(versions, "Remove this version")
    turn()
    assert kept.deleted == [stood[0]]
    notices.act()
    turn()
    assert kept.saved == [stood[0]]


def test_a_version_that_cannot_be_put_back_is_said(versions, stage, now, kept, stood):
    kept.refuses = True
    versions.presenter.show(now)
    versions.put_back_requested.emit(stood[0])
    versions.removed.emit(stood[0])
    stage.turn()
    assert len(stage.notices.said) == 3
    versions.focus_first()


@pytest.fixture
def card_page(stage, kept, device):
    page = stage.shown(CardPage())
    page.presenter = CardPresenter(page, stage.context, kept, device)
    page.device = device
    return page


def test_a_card_stays_inside_the_lock_until_the_person_says_so(card_page, now, kept, turn):
    card_page.presenter.show(now)
    field(card_page, "Whom I call").setText("Ruth")
    card_page.presenter.edit.keep_now()
    turn()
    assert kept.saved == [LockedCard("Ruth")]
    assert card_page.device.card is None


def test_the_tick_says_what_it_means(card_page):
    assert "without encryption" in button(card_page, OUTSIDE).accessibleDescription()
    assert "without encryption" in said(card_page)


def test_a_ticked_card_follows_what_is_written_and_is_taken_back(
    card_page, now, notices, kept, turn
):
    card_page.presenter.show(replace(now, card=LockedCard("Ruth", "555")))
    press(card_page, OUTSIDE)
    assert card_page.device.card == LockedCard("Ruth", "555")
    field(card_page, "First").setText("out")
    card_page.presenter.follow(now)
    assert card_page.device.card.steps == ()
    card_page.presenter.edit.keep_now()
    turn()
    card_page.presenter.follow(replace(now, card=kept.last))
    assert card_page.device.card.steps == ("out",)
    press(card_page, OUTSIDE)
    assert card_page.device.card is None
    assert "inside the lock only" in notices.last


def test_an_empty_card_is_not_shown_outside(card_page, now, notices):
    card_page.presenter.show(now)
    press(card_page, OUTSIDE)
    assert card_page.device.card is None
    assert not button(card_page, OUTSIDE).isChecked()
    assert notices.said


def test_a_card_that_is_too_long_is_said_and_not_shown_afresh(card_page, now, notices):
    card_page.presenter.show(now)
    field(card_page, "Whom I call").setText("x" * 501)
    assert notices.said
    field(card_page, "Whom I call").setText("Ruth")
    card_page.presenter.show(now)
    assert card_page.texts["name"] == "Ruth"
    card_page.focus_first()


class Beginning:
    """Keeps the first five minutes."""

    def __init__(self, kept):
        self.save, self.take_back = kept.save, kept.delete


@pytest.fixture
def first(stage, offered, forms, kept):
    form = stage.shown(PieceForm(stage.icons))
    kind = FirstPlanKind(Signs((), offered.new_id), offered.examples, offered.new_id)
    form.left_to = []
    form.done.connect(lambda: form.left_to.append(1))
    form.presenter = FirstPresenter(form, stage.context, kind, Beginning(kept), forms)
    return form


def test_the_first_five_minutes_are_kept_at_once_and_can_be_taken_back(
    first, nothing, stage, kept, forms
):
    first.presenter.show(nothing)
    field(first, "One person whom I can call").setText("Ruth")
    assert forms.form(PlanPart.FIRST)
    first.presenter.show(nothing)
    assert first.values["person"] == "Ruth"
    first.kept.emit()
    stage.turn()
    assert kept.last.person.name == "Ruth"
    assert first.left_to == [1]
    assert forms.form(PlanPart.FIRST) is None
    stage.notices.act()
    stage.turn()
    assert kept.deleted == kept.saved


def test_what_was_typed_in_the_first_five_minutes_comes_back(first, nothing, forms):
    forms.keep(PlanPart.FIRST, "", {"person": "Ruth"})
    first.presenter.show(nothing)
    assert first.values["person"] == "Ruth"


def test_half_a_card_in_the_first_five_minutes_is_said(first, nothing, notices, kept, turn):
    first.kept.emit()
    first.presenter.show(nothing)
    field(first, "One card: If …").setText("x")
    first.kept.emit()
    turn()
    assert kept.saved == []
    assert notices.said


class Page:
    """Remembers when it was shown, and what followed the plan."""

    def __init__(self, part, heard):
        self.part, self.heard = part, heard

    def show(self, _):
        self.heard.append(self.part)

    def follow(self, seen):
        self.heard.append(seen.today)


class Desk:
    """Counts drafts."""

    def __init__(self):
        self.drafts = 0

    def keep_draft(self):
        self.drafts += 1


@pytest.fixture
def pages(stage, examples, new_id):
    icons = stage.icons
    cards = PiecesPage(Cards(examples, new_id).words(), icons)
    specs = words.reasons_specs(examples)
    sheets = (PlanPart.SAFETY, PlanPart.LAPSE, PlanPart.REASONS, PlanPart.COST_BENEFIT)
    lists = (PlanPart.SIGNS, PlanPart.SITUATIONS, PlanPart.PEOPLE, PlanPart.NUMBERS)
    return PlanPages(
        OverviewView(icons),
        PieceForm(icons),
        {PlanPart.CARDS: cards, **{part: PiecesPage(cards.words, icons) for part in lists}},
        {part: SheetPage("", specs, icons) for part in sheets},
        CardPage(),
        VersionsPage(icons),
    )


@pytest.fixture
def frame(stage, now, pages):
    view = stage.shown(PlanView(pages, stage.icons))
    view.heard, view.desk = [], Desk()
    parts = PlanParts({part: Page(part, view.heard) for part in PlanPart}, Page("card", view.heard))
    view.presenter = PlanPresenter(view, stage.context, lambda: now, parts, view.desk)
    return view


def heading(view):
    return lines(view)[0]


def test_the_frame_leads_to_every_page_and_back(frame, stage, now, pages):
    frame.presenter.go(PlanPart.CARDS)
    assert frame.heard == []
    frame.presenter.reload()
    stage.turn()
    assert frame.heard == [now.today, PlanPart.CARDS]
    for part in PlanPart:
        frame.presenter.go(part)
        assert frame.part is part
        assert frame.heard[-1] is part
        assert pages.by_part[part].isVisible()
    press(frame, "Back to my plan")
    assert frame.part is PlanPart.OVERVIEW
    assert frame.desk.drafts == 2 + len(PlanPart)


def test_the_overview_leads_to_a_page_and_the_first_five_minutes_back(frame, pages):
    pages.overview.part_requested.emit(PlanPart.FIRST)
    assert (frame.part, heading(frame)) == (PlanPart.FIRST, "The first five minutes")
    pages.first.done.emit()
    assert frame.part is PlanPart.OVERVIEW


def test_cards_are_pointed_out_until_another_page_is_shown(frame, pages, now, examples, new_id):
    page = pages.pieces[PlanPart.CARDS]
    page.show_groups(Cards(examples, new_id).groups(now))
    frame.presenter.go(PlanPart.CARDS)
    frame.presenter.point_out(("card",))
    (card,) = seen(page, PieceCard)
    assert card.accessibleName().startswith("For now: ")
    frame.presenter.go(PlanPart.SIGNS)
    assert card.accessibleName().startswith("If I come home")


def test_a_plan_that_cannot_be_read_is_said(stage, pages):
    view = stage.shown(PlanView(pages, stage.icons))
    parts = PlanParts({}, Page("card", []))
    view.presenter = PlanPresenter(view, stage.context, refuse, parts, Desk())
    view.presenter.reload()
    stage.turn()
    assert stage.notices.said


def test_the_whole_plan_can_be_read_and_leaves_out_what_is_empty(now):
    sections = dict(plan_sections(now.plan, now.signs))
    assert sections["Warning signs: crisis"] == ("Keeping to myself",)
    assert "Warning signs: early" not in sections
    assert sections["Hard situations"][0] == "Monday 9 March 2026 · Party · Leave at eight"
    assert dict(plan_sections(now.plan, ())).get("Warning signs: crisis") is None
    assert plan_sections(Plan(), ()) == []


def test_nothing_filled_in_is_left_without_a_word(first, nothing, stage, kept):
    first.presenter.show(nothing)
    first.kept.emit()
    stage.turn()
    assert (kept.saved, stage.notices.said, first.left_to) == ([], [], [1])


def test_a_card_that_is_emptied_is_taken_from_outside_and_nothing_is_put_there_unasked(
    card_page, now
):
    card_page.presenter.follow(replace(now, card=LockedCard("Ruth")))
    assert card_page.device.card is None
    card_page.device.card = LockedCard("Ruth")
    card_page.presenter.follow(replace(now, card=LockedCard()))
    assert card_page.device.card is None


def test_the_name_that_is_typed_for_a_review_is_remembered(  # noqa: PLR0917
    overview, now, turn, forms, stage, kept, device
):
    overview.presenter.show(now)
    turn()
    field(overview, "With whom").clear()
    QTest.keyClicks(field(overview, "With whom"), "Dr Byrne")
    again = OverviewView(stage.icons)
    OverviewPresenter(again, stage.context, Looking(kept), device, forms).show(now)
    assert field(again, "With whom").text() == "Dr Byrne"
    press(overview, LOOKED)
    turn()
    assert forms.form(PlanPart.OVERVIEW) is None


class Shown:
    """Remembers what was shown."""

    def __init__(self):
        self.seen = []

    def show(self, now):
        self.seen.append(now)


def test_the_programmes_number_is_kept_on_the_device_above_the_others(shown, device, now):
    form, numbers = shown(OnCallForm()), Shown()
    presenter = NumberPiecesPresenter(form, device, numbers)
    device.change(replace(device.choices(), on_call=OnCall("Evening IOP", "1")))
    presenter.show(now)
    number = field(form, "Number of my programme, on call")
    assert number.text() == "1"
    number.setText("2")
    number.editingFinished.emit()
    assert device.choices().on_call == OnCall("Evening IOP", "2")
    assert numbers.seen == [now]


def test_the_programmes_number_is_kept_once_it_is_left(shown):
    form, heard = shown(OnCallForm()), []
    form.changed.connect(heard.append)
    form.show_on_call(OnCall("Evening IOP", "1"))
    field(form, "Number of my programme, on call").setText("2")
    form.show_on_call(OnCall("Evening IOP", "1"))
    assert heard == []
    field(form, "Number of my programme, on call").editingFinished.emit()
    field(form, "Number of my programme, on call").editingFinished.emit()
    assert heard == [OnCall("Evening IOP", "2")]
