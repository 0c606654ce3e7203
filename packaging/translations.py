"""The program's texts for translators: from the code to .ts files, and from those to .qm files.

    python packaging/translations.py update [es …]   bring resources/translations/*.ts to the code,
                                                     and begin those that are named
    python packaging/translations.py check           fail where they are behind it
    python packaging/translations.py compile [DIR]   write the .qm files the program loads

Qt's own extraction takes neither a plural from a function nor a context that is one for all files,
so the calls are read from the syntax tree here; lrelease stays the judge of what is finished.
"""

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "src" / "journal_app"
FOLDER: Final = ROOT / "resources" / "translations"
CONTEXT: Final = "journal_app"
NAME: Final = "even_keel"
_FORMS: Final = {"en": 1, "es": 2}
"""Plural forms lrelease expects, by language; two where a language is not named."""


class NotExtractableError(Exception):
    """Texts that no extraction can see; each as ``file:line: why``."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the program, and where it stands."""

    text: str
    comment: str = ""
    plural: bool = False
    one: str = ""
    """The English singular of a plural; the translator sees it as a remark."""
    places: tuple[str, ...] = field(default=(), compare=False)


def extract(source: Path = SOURCE) -> list[Message]:
    """Every text of the code, in the order of the files; refuses what cannot be extracted."""
    found: dict[tuple[str, str, bool], Message] = {}
    faults: list[str] = []
    for file in sorted(source.rglob("*.py")):
        if file.name == "translation.py" and file.parent == source:
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        name = file.relative_to(source.parents[1]).as_posix()
        faults += [f"{name}:{line}: {why}" for line, why in _faults(tree)]
        for message, line in _messages(tree):
            key = (message.text, message.comment, message.plural)
            before = found.get(key)
            places = (*(before.places if before else ()), f"{name}:{line}")
            found[key] = Message(message.text, message.comment, message.plural, message.one, places)
    faults += [
        f"{one.places[0]}: also asked for without a number: {one.text!r}"
        for (text, comment, plural), one in found.items()
        if plural and (text, comment, False) in found
    ]
    if faults:
        raise NotExtractableError("\n".join(faults))
    return list(found.values())


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def _messages(tree: ast.AST) -> Iterator[tuple[Message, int]]:
    for call in _calls(tree, "tr"):
        texts = [_literal(part) for part in (*call.args, *(key.value for key in call.keywords))]
        if texts and texts[0] is not None:
            yield Message(texts[0], (texts[1] if len(texts) > 1 else "") or ""), call.lineno
    for call in _calls(tree, "tr_n"):
        texts = [_literal(part) for part in call.args]
        comment = _literal(call.args[3]) if len(call.args) > 3 else ""
        if len(texts) > 2 and texts[0] is not None and texts[1] is not None:
            yield Message(texts[1], comment or "", plural=True, one=texts[0]), call.lineno


def _literal(node: ast.expr) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None


def _faults(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in _calls(tree, "tr"):
        yield from ((call.lineno, why) for why in _call_faults(call, 1))
    for call in _calls(tree, "tr_n"):
        yield from ((call.lineno, why) for why in _call_faults(call, 2))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "tr" or _of_qt(node):
                yield node.lineno, "a text of a Qt object: use tr of journal_app.translation"
        elif isinstance(node, ast.IfExp) and _counts(node.test) and any(_calls(node, "tr")):
            yield node.lineno, "a plural made by hand: use tr_n"


def _call_faults(call: ast.Call, texts: int) -> Iterator[str]:
    for part in call.args[:texts]:
        if isinstance(part, ast.JoinedStr):
            yield "an f-string: put the places in braces and use format"
        elif _literal(part) is None:
            yield "a text that is not a literal"
    said = [_literal(part) or "" for part in call.args[:texts]]
    if texts == 1 and any("%n" in text for text in said):
        yield "%n stands for a number only in tr_n"
    if texts == 2 and "%n" not in said[-1]:
        yield "the text for several says no %n"


def _of_qt(call: ast.Call) -> bool:
    """Whether Qt itself is asked for a text, whose context no catalogue has."""
    attribute = isinstance(call.func, ast.Attribute) and call.func.attr == "translate"
    return attribute and any(_literal(part) is not None for part in call.args)


def _counts(test: ast.expr) -> bool:
    """Whether a condition asks for one thing or several."""
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return False
    right = test.comparators[0]
    one = isinstance(right, ast.Constant) and right.value == 1 and not isinstance(right.value, bool)
    named = isinstance(test.left, ast.Name) and test.left.id == "answer"
    return one and not named and isinstance(test.ops[0], ast.Eq | ast.NotEq | ast.Gt)


def written(
    messages: list[Message],
    language: str,
    before: Path | None = None,
    forms: Callable[[Message], list[str]] | None = None,
) -> str:
    """The .ts file of a language; what is translated in the file of before stays."""
    kept = {} if before is None or not before.is_file() else _translated(before)
    if forms is not None:
        kept = {(one.text, one.comment, one.plural): forms(one) for one in messages}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        _write(
            context, message, kept.get((message.text, message.comment, message.plural)), language
        )
    ET.indent(root, " ")
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        + ET.tostring(root, encoding="unicode")
        + "\n"
    )


def _write(context: ET.Element, message: Message, kept: list[str] | None, language: str) -> None:
    node = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    for file in dict.fromkeys(place.rpartition(":")[0] for place in message.places):
        ET.SubElement(node, "location", filename=f"../../{file}")
    ET.SubElement(node, "source").text = message.text
    if message.comment:
        ET.SubElement(node, "comment").text = message.comment
    if message.plural:
        ET.SubElement(node, "extracomment").text = f"For one: {message.one}"
    wanted = _FORMS.get(language.partition("_")[0], 2) if message.plural else 1
    texts = (kept or [])[:wanted]
    done = len(texts) == wanted and all(texts)
    target = ET.SubElement(node, "translation", {} if done else {"type": "unfinished"})
    if not message.plural:
        target.text = texts[0] if done else None
        return
    for place in range(wanted):
        form = ET.SubElement(target, "numerusform")
        form.text = texts[place] if done else None


def _translated(file: Path) -> dict[tuple[str, str, bool], list[str]]:
    found = {}
    for node in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        target = node.find("translation")
        if target is None or target.get("type") == "unfinished":
            continue
        plural = node.get("numerus") == "yes"
        forms = [form.text or "" for form in target.iter("numerusform")]
        key = (node.findtext("source", ""), node.findtext("comment", ""), plural)
        found[key] = forms if plural else [target.text or ""]
    return found


def files(folder: Path = FOLDER) -> dict[str, Path]:
    """The .ts files by language."""
    return {
        file.stem.removeprefix(f"{NAME}_"): file for file in sorted(folder.glob(f"{NAME}_*.ts"))
    }


def up_to_code(folder: Path = FOLDER, new: tuple[str, ...] = ()) -> dict[Path, str]:
    """What each file would hold if it were brought up to the code."""
    messages = extract()
    wanted = files(folder) | {language: folder / f"{NAME}_{language}.ts" for language in new}
    return {file: written(messages, language, file) for language, file in wanted.items()}


def compile_into(out: Path, folder: Path = FOLDER) -> list[Path]:
    """Write a .qm for each language; an unfinished text fails."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = []
    out.mkdir(parents=True, exist_ok=True)
    for file in files(folder).values():
        target = out / f"{file.stem}.qm"
        with tempfile.TemporaryDirectory() as place:
            fresh = Path(place) / target.name
            options = ["-silent", "-fail-on-unfinished", "-removeidentical"]
            subprocess.run([tool, *options, file, "-qm", fresh], check=True)
            shutil.move(fresh, target)
        made.append(target)
    return made


def main(arguments: list[str]) -> int:
    """Run one of the three; the exit status."""
    what = arguments[0] if arguments else "check"
    if what == "compile":
        compile_into(Path(arguments[1]) if len(arguments) > 1 else FOLDER)
        return 0
    try:
        wanted = up_to_code(new=tuple(arguments[1:]) if what == "update" else ())
    except NotExtractableError as error:
        print(error, file=sys.stderr)
        return 1
    stale = [
        file
        for file, text in wanted.items()
        if not file.is_file() or file.read_text(encoding="utf-8") != text
    ]
    if what == "update":
        for file in stale:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(wanted[file], encoding="utf-8")
        return 0
    for file in stale:
        print(
            f"{file.relative_to(ROOT)} is behind the code: run packaging/translations.py update",
            file=sys.stderr,
        )
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
