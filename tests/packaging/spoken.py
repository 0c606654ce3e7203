"""What ships, with its languages compiled as set-up compiles them."""

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.packaging.conftest import tool

from journal_app import translation


def with_languages(shipped: Path, place: Path) -> Path:
    """A copy of the resources that the program speaks every language from."""
    copied = place / "resources"
    shutil.copytree(shipped, copied, ignore=shutil.ignore_patterns("*.qm", "*.ts"))
    tool("translations").compile_into(copied / "translations")
    return copied


class Read(translation.English):
    """Texts of a language as they stand in its .ts file."""

    decimal = ","

    def __init__(self, language: str) -> None:
        self.language = language
        file = tool("translations").files()[language]
        self._texts = {
            (node.findtext("source"), node.findtext("comment", "")): node.find("translation")
            for node in ET.parse(file).getroot().iter("message")
        }

    def find(self, text: str, comment: str, n: int) -> str:
        """The text; of a plural the form for one or for several."""
        node = self._texts.get((text, comment))
        if node is None:
            return ""
        forms = [form.text or "" for form in node.iter("numerusform")]
        return (forms[0 if n == 1 else -1] if forms else node.text) or ""
