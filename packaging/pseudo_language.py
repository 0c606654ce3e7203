"""A language that nobody speaks, to find what no translation would reach and what would not fit.

    python packaging/pseudo_language.py OUT    a copy of resources/ in the language qps

Texts of the program get accents, brackets at both ends and 40 % more length; what the made-up
person of the demo wrote gets accents alone. A plain English word on a screen or a paper is then one
that was never asked for in the language in force, and a bracket that is missing was cut off.
"""

import json
import re
import shutil
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parent))
import translations

ROOT: Final = Path(__file__).resolve().parents[1]
LANGUAGE: Final = "qps"
_PLAIN: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED: Final = "áƀçðéƒĝĥíĵķļɱñóþɋřšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞɊŘŠŢÚṼŴẊÝŽ"
_LETTERS: Final = str.maketrans(_PLAIN, _ACCENTED)
_KEPT: Final = re.compile(r"\{[^}]*\}|%n|%%?[a-zA-Z]|</?[a-z][^>]*>|&(?=[A-Za-z])")
"""Places for values, tags, and the mark of an underlined letter."""
_NAMES: Final = frozenset(
    {"id", "key", "skill", "scale", "kind", "better", "every", "stage", "opens"}
    | {"paperwork", "weekly_sign"}
)
"""Values under these keys are names for the program, not words for a person."""


READ: Final = ("name", "number", "text", "note")
"""What a person reads of a help line."""


def accented(text: str) -> str:
    """The text with accents on its letters; places for values stay."""
    parts, last = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[last : kept.start()].translate(_LETTERS), kept.group()]
        last = kept.end()
    return "".join([*parts, text[last:].translate(_LETTERS)])


def pseudo(text: str) -> str:
    """The text as the program would say it in this language."""
    if not re.search(r"[A-Za-z]", _KEPT.sub("", text)):
        return text
    letters = len(re.sub(r"\W", "", _KEPT.sub("", text)))
    more = -(-letters * 4 // 10)
    padding = "ö" * min(more, 6) + "".join(
        " " + "ö" * min(6, more - at) for at in range(6, more, 6)
    )
    return f"[{accented(text)}{padding}]"


def _own(text: str) -> str:
    """What the made-up person wrote; one plain word may as well be the name of a kind."""
    return text if re.fullmatch(r"[a-z0-9_]+", text) else accented(text)


def content(value: Any, say: Callable[[str], str], key: str = "") -> Any:
    """Data of a content file with its words changed; ids and names of kinds stay."""
    if isinstance(value, dict):
        return {name: content(inner, say, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [content(inner, say, key) for inner in value]
    return say(value) if isinstance(value, str) and key not in _NAMES else value


def _form(value: Any, key: str = "") -> Any:
    """The clinic's form of the demo: what is read of it is the clinic's, and not ours."""
    if isinstance(value, dict):
        return {name: _form(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_form(inner, key) for inner in value]
    read = key in {"text", "display", "title", "description"} and isinstance(value, str)
    return accented(value) if read else value


def _choices(found: dict[str, Any]) -> dict[str, Any]:
    """Starter lists: each word stands beside its id."""
    return {
        name: [[word_id, *map(pseudo, words)] for word_id, *words in rows]
        for name, rows in found.items()
    }


def toml(value: dict[str, Any]) -> str:
    """A content file again; inline, since nobody reads it."""
    return "\n".join(f"{json.dumps(key)} = {_inline(inner)}" for key, inner in value.items()) + "\n"


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key)} = {_inline(inner)}" for key, inner in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str | bool) else str(value)


def write(out: Path, resources: Path = ROOT / "resources") -> Path:
    """Copy the resources and put the language beside the English."""
    shutil.copytree(resources, out, dirs_exist_ok=True)
    for folder, say in (("starter", pseudo), ("help", pseudo), ("plan", pseudo)):
        found = tomllib.loads((out / folder / "en.toml").read_text(encoding="utf-8"))
        made = content(found, say)
        if "choices" in found:
            made["choices"] = _choices(found["choices"])
        (out / folder / f"{LANGUAGE}.toml").write_text(toml(made), encoding="utf-8")
    for name in ("", "plan.", "sharing."):
        found = tomllib.loads((out / "demo" / f"{name}en.toml").read_text(encoding="utf-8"))
        made = toml(content(found, _own))
        (out / "demo" / f"{name}{LANGUAGE}.toml").write_text(made, encoding="utf-8")
    for name in ("words", "papers"):
        found = json.loads((out / "report" / f"{name}.en.json").read_text(encoding="utf-8"))
        made = json.dumps(content(found, pseudo), ensure_ascii=False)
        (out / "report" / f"{name}.{LANGUAGE}.json").write_text(made, encoding="utf-8")
    lines = json.loads((out / "crisis_lines.json").read_text(encoding="utf-8"))["lines"]
    said = {line[key]: pseudo(line[key]) for line in lines for key in READ if key in line}
    made = json.dumps(said, ensure_ascii=False)
    (out / f"crisis_lines.{LANGUAGE}.json").write_text(made, encoding="utf-8")
    form = json.loads((out / "demo" / "week_check.en.json").read_text(encoding="utf-8"))
    made = json.dumps(_form(form), ensure_ascii=False)
    (out / "demo" / f"week_check.{LANGUAGE}.json").write_text(made, encoding="utf-8")
    _guide(out / "guide")
    _catalogue(out / "translations")
    return out


def markdown(text: str) -> str:
    """A page with its words changed; where links and pictures lead stays."""
    parts = re.split(r"(\]\([^)]*\))", text)
    return "".join(part if part.startswith("](") else accented(part) for part in parts)


def _guide(folder: Path) -> None:
    shutil.copytree(folder / "en", folder / LANGUAGE, dirs_exist_ok=True)
    for page in (folder / LANGUAGE).glob("*.md"):
        page.write_text(markdown(page.read_text(encoding="utf-8")), encoding="utf-8")


def _catalogue(folder: Path) -> None:
    """The texts of the code; English has a form for one thing, and so has this language."""
    folder.mkdir(exist_ok=True)
    file = folder / f"{translations.NAME}_{LANGUAGE}.ts"
    messages = translations.extract()
    file.write_text(translations.written(messages, "es", forms=_forms), encoding="utf-8")
    translations.compile_into(folder, folder)


def _forms(message: translations.Message) -> list[str]:
    if not message.plural:
        return [pseudo(message.text)]
    return [pseudo(message.one), pseudo(message.text)]


if __name__ == "__main__":
    write(Path(sys.argv[1]))
