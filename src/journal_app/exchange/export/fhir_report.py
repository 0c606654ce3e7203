"""A report once more for a clinic's system: a FHIR Bundle of what its pages show.

It is made from the content that is printed, after everything that is kept was left out and names
were made short; so it cannot say more than the pages. Of the person it has no name.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime, time
from typing import Final
from uuid import UUID

from journal_app.domain.report_content import ReportContent
from journal_app.exchange.export.fhir_parts import Json, Names, consent, patient
from journal_app.exchange.export.report_days import day_observations
from journal_app.exchange.export.report_observing import Observing
from journal_app.exchange.export.report_sums import sum_observations
from journal_app.exchange.export.report_texts import text_resources

NAME: Final = "report.fhir.json"
MEDIA_TYPE: Final = "application/fhir+json"


def report_bundle(content: ReportContent) -> bytes:
    """The file; the same content gives the same bytes, and other content other ids."""
    draft = _text(content, Names(UUID(int=0)))
    seed = UUID(bytes=hashlib.sha256(draft).digest()[:16], version=4)
    return _text(content, Names(seed))


def _text(content: ReportContent, names: Names) -> bytes:
    bundle = {
        "resourceType": "Bundle",
        "id": names.id_of("bundle"),
        "type": "collection",
        "entry": [
            {"fullUrl": f"urn:uuid:{one['id']}", "resource": one}
            for one in _resources(content, names)
        ],
    }
    return json.dumps(bundle, ensure_ascii=False, indent=1, allow_nan=False).encode()


def _resources(content: ReportContent, names: Names) -> Iterator[Json]:
    make, period = Observing(names), content.header.period
    yield patient(names)
    shared = consent(
        names,
        names.id_of("consent"),
        datetime.combine(content.header.generated_on, time()),
        (period.first, period.last),
        content.attached or (),
    )
    yield shared | {"dateTime": content.header.generated_on.isoformat()}
    yield from sum_observations(content, make)
    yield from day_observations(content, make)
    yield from text_resources(content, make)
