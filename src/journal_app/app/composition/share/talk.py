"""Composes the list for a session."""

from journal_app.app.composition.composition import Composition
from journal_app.ui.screens.share.talk.presenter import TalkPresenter
from journal_app.ui.screens.share.talk.view import TalkView
from journal_app.usecases.talk.keep_talk import KeepTalk
from journal_app.usecases.talk.read_talk import ReadTalk
from journal_app.usecases.talk.read_topic import ReadTopic


def join(composition: Composition) -> tuple[TalkView, TalkPresenter]:
    """The list for a session."""
    journal, services = composition.journal, composition.services
    view = TalkView(services.icons)
    presenter = TalkPresenter(
        view,
        composition.context,
        ReadTalk(journal, services.clock),
        ReadTopic(journal),
        KeepTalk(journal.talk_sheets, services.new_id),
    )
    return view, presenter
