"""What a report says in words: points to talk about, entries in full, answers, the plan."""

from collections.abc import Iterator

from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.report_content import ReportContent
from journal_app.domain.sharing.in_full import AnsweredForm, EntryFact, FullEntry, Measured, Said
from journal_app.domain.sharing.papers import PlanPaper
from journal_app.domain.text import lines_of
from journal_app.exchange.export.fhir_books import situation_activity
from journal_app.exchange.export.fhir_parts import (
    Json,
    activity,
    care_plan,
    notes,
    plain_number,
    said,
)
from journal_app.exchange.export.fhir_plan_words import lapse_words, step_words
from journal_app.exchange.export.report_observing import (
    Observing,
    clock,
    late_note,
    part,
    parts,
)
from journal_app.exchange.fhir_when import written
from journal_app.translation import tr


def text_resources(content: ReportContent, make: Observing) -> Iterator[Json]:
    """Every text that is on the pages, and what is planned."""
    period = content.header.period
    for point in content.talk_about:
        words, day = (point, None) if isinstance(point, str) else (point.words, point.day)
        if said(words):
            values = {"valueString": said(words)}
            yield make.one(tr("What I want to talk about"), day or period, values)
    for lapse in content.lapses:
        code = lapse.fact or tr("Lapse")
        yield make.one(code, lapse.day, {}, lapse.learnt, late_note(late=lapse.late))
    if said(content.safety_line):
        values = {"valueString": said(content.safety_line)}
        yield make.one(tr("A line about safety"), content.header.generated_on, values)
    for entry in content.in_full:
        yield _entry(entry, make)
    for form in content.answers:
        yield _response(form, make)
    if content.coming_up:
        ahead = [
            activity("scheduled", one.plan or one.situation, one.situation, one.day)
            for one in content.coming_up
        ]
        yield care_plan(make.names, make.new_id(), tr("Coming up, and my plan"), {}, ahead)
    if content.plan is not None:
        yield from _plan(content.plan, make)


def _entry(entry: FullEntry, make: Observing) -> Json:
    """An entry with its answers as parts and its texts as notes."""
    kind = entry.kind.value.replace("_", " ")
    code = f"{kind}: {entry.about}" if entry.about else kind
    texts = (passage.text for passage in entry.passages)
    tags = ", ".join(entry.tags)
    return make.one(
        code,
        entry.day,
        parts(
            *(_fact(fact) for fact in entry.facts),
            part(tr("time of day"), clock(entry.at)),
            part(tr("tags"), tags),
        ),
        *texts,
        late_note(late=entry.late),
    )


def _fact(fact: EntryFact) -> list[Json]:
    code = fact.name or fact.key.replace("_", " ")
    word = fact.word.rpartition(".")[2].replace("_", " ")
    after = tr("{name}, afterwards").format(name=code)
    unit = "h" if fact.hours else ""
    if fact.value is None and fact.after is None:
        return part(code, word or fact.key.replace("_", " "))
    return [*part(code, fact.value, unit), *part(after, fact.after, unit)]


def _response(form: AnsweredForm, make: Observing) -> Json:
    items: list[Json] = []
    for place, (question, answers) in enumerate(form.lines, 1):
        item: Json = {"linkId": str(place)}
        if said(question):
            item["text"] = said(question)
        found = [one for answer in answers for one in _answer(answer)]
        items.append(item | ({"answer": found} if found else {}))
    return {
        "resourceType": "QuestionnaireResponse",
        "id": make.new_id(),
        "status": "completed",
        "subject": make.names.subject(),
        "authored": form.day.isoformat(),
        "item": [{"linkId": "0", "text": said(form.title) or tr("Questionnaire"), "item": items}],
    }


def _answer(answer: Said) -> list[Json]:
    match answer:
        case bool():
            return [{"valueBoolean": answer}]
        case str():
            return [{"valueString": said(answer)}] if said(answer) else []
        case Measured(value, unit):
            amount: Json = {"value": plain_number(value)}
            return [{"valueQuantity": amount | ({"unit": unit} if unit else {})}]
        case when:
            return [{"valueString": written(when)}]


def _plan(plan: PlanPaper, make: Observing) -> Iterator[Json]:
    names, made = make.names, {"created": plan.order.made_on.isoformat()}
    cards = [
        activity("in-progress", tr("If {when}, then {then}").format(when=one.when, then=one.then))
        for one in plan.cards
    ]
    signs = ", ".join(name for _, found in plan.signs for name in found)
    people = "\n".join(
        " · ".join(said(one) for one in (who.name, who.reach, who.what_for) if said(one))
        for who in plan.people
    )
    texts = (
        tr("Warning signs: {names}").format(names=signs) if signs else "",
        tr("People who help: {names}").format(names=people) if people else "",
        plan.reasons.reasons,
        plan.reasons.values,
    )
    situations = [situation_activity(one) for one in plan.situations]
    if cards or situations or notes(texts):
        about = made | notes(texts)
        yield care_plan(names, make.new_id(), tr("My plan"), about, [*cards, *situations])
    safety = [
        activity("in-progress", line, step_words(step))
        for step in SafetyStep
        for line in plan.safety.lines(step)
    ]
    if safety:
        yield care_plan(names, make.new_id(), tr("Safety plan"), made, safety)
    lapse = [
        activity("in-progress", line, heading)
        for heading, text in lapse_words(plan.lapse)
        for line in lines_of(text)
    ]
    if lapse:
        yield care_plan(names, make.new_id(), tr("My plan for after a lapse"), made, lapse)
