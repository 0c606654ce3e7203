"""Row headers in a tagged PDF: the first cell of each body row names its row."""

from typing import Any

import pikepdf


def mark_row_headers(pdf: pikepdf.Pdf) -> int:
    """Turn the first cell of every table body row into a header of that row; give their number."""
    root = pdf.Root.get("/StructTreeRoot")
    bodies = [] if root is None else [tag for tag in _tags(root) if tag.get("/S") == "/TBody"]
    rows = [row for body in bodies for row in _children(body) if row.get("/S") == "/TR"]
    first = [cells[0] for row in rows if (cells := _children(row)) and cells[0].S == "/TD"]
    for cell in first:
        _head_row(cell)
    return len(first)


def _head_row(cell: Any) -> None:
    cell.S = pikepdf.Name.TH
    held = cell.get("/A")
    owned = list(held) if isinstance(held, pikepdf.Array) else [] if held is None else [held]
    others = [one for one in owned if one.get("/O") != "/Table"]
    scope = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row)
    cell.A = pikepdf.Array([scope, *others])


def _tags(tag: Any) -> list[Any]:
    found = [tag]
    for child in _children(tag):
        found += _tags(child)
    return found


def _children(tag: Any) -> list[Any]:
    held = tag.get("/K")
    kids = list(held) if isinstance(held, pikepdf.Array) else [held]
    return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
