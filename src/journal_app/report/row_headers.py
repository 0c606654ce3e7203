"""Row headers in a tagged PDF: the first cell of each body row names its row."""

from typing import Any

import pikepdf


def mark_row_headers(pdf: pikepdf.Pdf) -> int:
    """Turn the first cell of every table body row into a header of that row; give their number.

    The other cells lose their lists of column headers: such a list would hide the row's header,
    while the scopes of the header cells lead to both.
    """
    root = pdf.Root.get("/StructTreeRoot")
    bodies = [] if root is None else _bodies(root)
    rows = [_kids(row) for body in bodies for row in _kids(body)]
    named = [cells for cells in rows if cells and cells[0].S == "/TD"]
    for first, *others in named:
        _head_row(first)
        for cell in others:
            _follow_scopes(cell)
    return len(named)


def _head_row(cell: Any) -> None:
    cell.S = pikepdf.Name.TH
    others = [one for one in _attributes(cell) if one.get("/O") != "/Table"]
    scope = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row)
    cell.A = pikepdf.Array([scope, *others])


def _follow_scopes(cell: Any) -> None:
    for attribute in _attributes(cell):
        if "/Headers" in attribute:
            del attribute["/Headers"]


def _attributes(cell: Any) -> list[Any]:
    held = cell.get("/A")
    return list(held) if isinstance(held, pikepdf.Array) else [] if held is None else [held]


def _bodies(tag: Any) -> list[Any]:
    """Find the table bodies below a tag; nothing below a body is looked at."""
    if tag.get("/S") == "/TBody":
        return [tag]
    return [body for child in _children(tag) for body in _bodies(child)]


def _children(tag: Any) -> list[Any]:
    """Give the tags below a tag, without the marked content beside them."""
    return [kid for kid in _kids(tag) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _kids(tag: Any) -> list[Any]:
    held = tag.get("/K")
    return list(held) if isinstance(held, pikepdf.Array) else [] if held is None else [held]
