"""Random choices: what is shared is found in the file, what is kept is nowhere in it."""

import json
import subprocess
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from io import BytesIO
from itertools import count

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.app.printing import attachment
from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import CheckIn, CheckInSize
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.rating import Rating
from journal_app.domain.review import Review
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.drawn_charts import DrawnCharts
from journal_app.report.print_resources import PrintResources
from journal_app.report.render import render_report

FIRST = date(2026, 9, 21)
CONSENTS = st.sampled_from(list(Consent))
RARELY = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def bodies(word):
    ratings = (Rating(ScaleId("mood"), 4), Rating(ScaleId("urge"), 6))
    return (
        CheckIn(
            CheckInSize.FULL, ratings=ratings, no_skill_reason=word(), line=word(), text=word()
        ),
        Trigger(ChoiceId("place"), word(), word(), 5, 8, word(), None, word()),
        Coping(ChoiceId("walk"), before=8, after=3, text=word()),
        Thought(word(), word(), 80, (), word(), word(), word(), 40),
        Chain(word(), word(), (ChainLink(LinkKind.BODY, word()),), *(word() for _ in range(4))),
        Practice(what=word(), happened=word()),
        Note(word()),
        Review(word(), word(), word(), word()),
        Lapse(*(word() for _ in fields(Lapse))),
    )


def said(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from said(getattr(thing, field.name))
    elif isinstance(thing, (tuple, list)):
        for one in thing:
            yield from said(one)


@pytest.fixture
def written(diary):
    """Two entries of every kind, and their canaries by entry."""
    numbers = count(1)
    words = {}
    for n in range(2):
        for body in bodies(lambda: f"canary{next(numbers)}x"):
            entry = diary.write(body, FIRST + timedelta(days=3 * n), bring=n == 1, private=False)
            words[entry] = frozenset(t for t in said(body) if t.startswith("canary"))
    hidden = diary.write(Note("canary0x"), FIRST, private=True, bring=True)
    words[hidden] = frozenset({"canary0x"})
    return words


@pytest.fixture
def printed(diary, resources):
    print_resources = PrintResources(resources)
    charts = DrawnCharts(ChartRenderer(print_resources, "en"))

    def to_pdf(consent):
        content = diary.report(consent=consent)
        attached = attachment(content)
        return render_report(content, charts.of(content), print_resources, attached=attached)

    return to_pdf


def in_text(pdf: bytes) -> str:
    shown = subprocess.run(["pdftotext", "-", "-"], input=pdf, check=True, capture_output=True)
    return shown.stdout.decode()


def in_file(pdf: bytes) -> str:
    """Every string and every stream of the file, unpacked."""
    found = []
    with pikepdf.open(BytesIO(pdf)) as opened:
        for one in opened.objects:
            if isinstance(one, pikepdf.Stream):
                found.append(one.read_bytes().decode("latin-1"))
            found.append(str(one.unparse(), "latin-1") if one.is_indirect else "")
            found += [str(value) for value in _strings(one)]
    return "\n".join(found)


def in_bundle(pdf: bytes) -> str:
    """The file for a clinic's system; nothing where there is none."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = [one.get_file().read_bytes().decode() for one in opened.attachments.values()]
    return "".join(found)


def _strings(one: object) -> Iterator[str]:
    if isinstance(one, pikepdf.String):
        yield str(one)
    elif isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
        for value in one.values():
            if not getattr(value, "is_indirect", False):
                yield from _strings(value)
    elif isinstance(one, pikepdf.Array):
        for value in one:
            if not getattr(value, "is_indirect", False):
                yield from _strings(value)


@RARELY
@given(data=st.data())
def test_what_is_shared_is_found_and_what_is_kept_is_nowhere(written, printed, data):
    entries = list(written)
    consent = ReportConsent(
        blocks=data.draw(st.dictionaries(st.sampled_from(list(Block)), CONSENTS)),
        kinds=data.draw(st.dictionaries(st.sampled_from(list(EntryKind)), CONSENTS)),
        entries=data.draw(
            st.dictionaries(st.sampled_from([entry.id for entry in entries]), CONSENTS, max_size=9)
        ),
    )
    pdf = printed(consent)
    text, file, bundle = in_text(pdf), in_file(pdf), in_bundle(pdf)
    assert bool(bundle) == consent.shows(Block.ATTACHED)
    for entry, words in written.items():
        if consent.entry(entry) is Consent.SHARE:
            assert all(word in text for word in words)
            assert not bundle or all(word in bundle for word in words)
        else:
            assert not any(word in text or word in file or word in bundle for word in words)


@RARELY
@given(data=st.data())
def test_an_entry_that_is_kept_gives_no_number_either(written, diary, data):
    """The report is the same as if the entries had never been written."""
    entries = [entry for entry in written if not entry.private]
    kept = data.draw(st.sets(st.sampled_from([entry.id for entry in entries]), min_size=1))
    shared = dict.fromkeys(Block, Consent.SHARE)
    without = diary.report(
        consent=ReportConsent(blocks=shared, entries=dict.fromkeys(kept, Consent.KEEP))
    )
    for entry in kept:
        diary.journal.entries.delete(entry)
    gone = diary.report(consent=ReportConsent(blocks=shared))
    for entry in kept:
        diary.journal.entries.restore(entry)
    assert without == gone


@RARELY
@given(data=st.data())
def test_a_block_that_is_kept_gives_the_attached_file_nothing(written, diary, data):
    """What the file for a clinic's system says changes with every block, as the pages do."""
    wanted = data.draw(st.sets(st.sampled_from(sorted({*Block} - {Block.ATTACHED}))))
    blocks = {block: Consent.SHARE if block in wanted else Consent.KEEP for block in Block}
    blocks[Block.ATTACHED] = Consent.SHARE
    content = diary.report(consent=ReportConsent(blocks=blocks))
    bundle = json.loads(attachment(content).content)
    names = {one["text"] for entry in bundle["entry"] for one in _shared(entry["resource"])}
    assert names == {f"{block}:share" for block in wanted | {Block.ATTACHED}}
    about = [entry["resource"] for entry in bundle["entry"]]
    if not wanted:
        assert [one["resourceType"] for one in about] == ["Patient", "Consent"]


def _shared(resource):
    return resource.get("provision", {}).get("code", [])


def test_the_attached_file_has_no_name_and_no_question_that_is_left_out(written, diary):
    shared = dict.fromkeys(Block, Consent.SHARE)
    kinds = dict.fromkeys(EntryKind, Consent.SHARE)
    consent = ReportConsent(blocks=shared, kinds=kinds, left_out=frozenset({ScaleId("mood")}))
    diary.write(Note("Annemarie came by"), FIRST, private=False)
    order = {"who": "X.Q.", "for_whom": "Dr Voss", "names": ("Annemarie",)}
    bundle = attachment(diary.report(consent=consent, **order)).content.decode()
    assert "Mood" not in bundle
    assert "Strongest urge" in bundle
    assert not any(name in bundle for name in ("X.Q.", "Voss", "Annemarie"))
    assert "A. came by" in bundle


def test_the_search_for_kept_words_would_find_them(written, printed):
    """The two ways of looking are not blind."""
    pdf = printed(ReportConsent(kinds=dict.fromkeys(EntryKind, Consent.SHARE)))
    assert "canary1x" in in_text(pdf)
    assert "15 Sep" not in in_file(pdf)
    assert "Two-week summary" in in_file(pdf)
    kinds = dict.fromkeys(EntryKind, Consent.SHARE)
    attached = printed(ReportConsent({Block.ATTACHED: Consent.SHARE}, kinds))
    assert "canary1x" in in_bundle(attached)
    assert "Patient" in in_file(attached)
