"""A contact as a square code that the camera of a telephone takes over (vCard in a QR code).

Sources: RFC 2426 (vCard 3.0, which telephones of every age read), ISO/IEC 18004 (QR code).
"""

import re
from io import BytesIO

import segno

_NAME_BYTES = 120
"""Of a name in a code: what is longer makes squares too fine for a camera."""
_MOST_NUMBERS = 4
_ESCAPED = re.compile(r"([\\;,])")


def contact_card(name: str, numbers: tuple[str, ...]) -> str:
    """A contact as text, for a reader of contacts: what is typed stays text, whatever signs it has.

    Args:
        name: As typed.
        numbers: As they are dialled.
    """
    said = _escaped(_short(" ".join(name.split())))
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:;{said};;;", f"FN:{said}"]
    lines += [f"TEL;TYPE=VOICE:{number}" for number in numbers[:_MOST_NUMBERS]]
    return "\r\n".join([*lines, "END:VCARD", ""])


def contact_code(name: str, numbers: tuple[str, ...]) -> bytes:
    """The same as a picture (SVG), black on white with its white edge; same input, same bytes."""
    out = BytesIO()
    card = contact_card(name, numbers)
    # Without the note that it is UTF-8 (ECI) readers guess, and take "ñ" for a Chinese sign.
    eci = not card.isascii()
    code = segno.make(card, error="m", micro=False, mode="byte", encoding="utf-8", eci=eci)
    code.save(out, kind="svg", xmldecl=False, dark="#000", light="#fff", border=4, nl=False)
    return out.getvalue()


def _escaped(text: str) -> str:
    return _ESCAPED.sub(r"\\\1", text)


def _short(text: str) -> str:
    """As many characters as the code has room for."""
    return text.encode("utf-8", "replace")[:_NAME_BYTES].decode("utf-8", "ignore")
