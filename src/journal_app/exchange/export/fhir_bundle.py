"""A ``collection`` Bundle, written one resource after another."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import TextIO

from journal_app.exchange.export.fhir_parts import Json, Names, instant


class BundleFile:
    """A Bundle that is being written; a resource a line."""

    def __init__(self, file: TextIO, names: Names, made_at: datetime) -> None:
        self._file, self._before = file, ""
        head = {
            "resourceType": "Bundle",
            "id": names.id_of("bundle"),
            "type": "collection",
            "timestamp": instant(made_at),
        }
        file.write(_text(head).removesuffix("}") + ', "entry": [\n')

    def add(self, resource: Json) -> None:
        """Write a resource under the address that its id makes."""
        entry = {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
        self._file.write(self._before + _text(entry))
        self._before = ",\n"

    def add_all(self, resources: Iterable[Json]) -> None:
        """Write many."""
        for resource in resources:
            self.add(resource)

    def end(self) -> None:
        """Close it."""
        self._file.write("\n]}\n")


def _text(document: Json) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False)
