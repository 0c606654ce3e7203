"""Small files of every format, and what becomes of them when they are cut and mixed up."""

import random
import zipfile
from io import BytesIO

DAYLIO = (
    "\ufefffull_date,date,weekday,time,mood,activities,scales,note_title,note\r\n"
    '2026-03-02,"2. März",Montag,23:15,Ok,"Gang | Bett","Schlaf:\u00a07","","a<br>b &amp; c"\r\n'
    '2026-03-01,"1. März",Sonntag,8:05 pm,Gut,"","","","he said ""no"""\r\n'
)
BEARABLE = (
    "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n"
    '"1st Nov 2026",2026-11-01,Sunday,am,Symptom,1,"Headache (Mild)",\n'
    '"30th Oct 2026",,Friday,pm,Mood,3,"calm | tired","a, b"\n'
)
CHECKS = "Date,Value,Notes\n2026-03-01,YES_MANUAL,\n2026-03-02,NO,ill\n2026-03-03,NO,\n"
MONTH = "1: {text: 'It''s'}\n2:\n  Films: {Ran: null}\n  text: \"a \\\n    \\ b\\n\"\n3:\n  text: |-\n    c\n"
HEALTH = (
    '<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record*)>\n]>\n'
    '<HealthData locale="en">\n<StateOfMind valence="-0.5" labels="sad" '
    'startDate="2026-03-01 20:00:00 +0100"><Label value="x"/></StateOfMind>\n</HealthData>\n'
)
SEEDS = {
    "csv": 'date;time;mood;note\n2026-03-01;21:05;7,5;a\n22/03/2026;9:05 pm;6;"b;c"\n',
    "daylio": DAYLIO,
    "bearable": BEARABLE,
    "jrnl": '{"tags": {}, "entries": [{"title": "a", "body": "b", "date": "2026-03-01", '
    '"time": "15:39", "tags": ["@x"], "starred": true}]}',
    "jrnl-text": "[2026-03-01 21:05] A *\nb @c\n\n[22/03/2026 09:00 AM] D\ne\n",
    "dayone": '{"metadata":{"version":"1.0"},"entries":[{"creationDate":"2026-03-01T20:00:00Z",'
    '"text":"a","timeZone":"Europe/Dublin","tags":["b"],"photos":[{}],"uuid":"C"}]}',
    "journey": '{"text":"<p>a</p>","date_journal":1772395200000,"mood":3,"tags":["b"]}',
    "rednotebook": MONTH,
    "loop": CHECKS,
    "apple": HEALTH,
}
INSIDE = {
    "dayone": "Journal.json",
    "journey": "1772395200000-3fd0ab.json",
    "rednotebook": "2026-03.txt",
    "loop": "001 Walk/Checkmarks.csv",
    "apple": "apple_health_export/export.xml",
}
"""Names in a zip file, for the formats that have one."""
ODD = (
    b"\0", b"\xff\xfe", b'"', b"'", b",", b"\n", b"\r", b"{", b"}", b"[", b"]", b"<", b"&x;", b":",
    b"9" * 30, b"1e999", b"-", b"0000-00-00", b"9999-12-31", b"null", b"NaN", b"\xed\xa0\x80", b"|",
    b"\xc2\xa0", b"<!ENTITY a 'b'>", b"PK\x03\x04", b"  ", b"? ", b"!!x ", b"\\u12", b"\\ud800", b"99:99",
)  # fmt: skip


def mutated(content, chance):
    """The content with a few bites taken out, put in, doubled or swapped."""
    for _ in range(chance.randint(1, 6)):
        at, size = chance.randrange(len(content) + 1), chance.randint(0, 12)
        act = chance.randrange(5)
        if act == 0:
            content = content[:at] + content[at + size :]
        elif act == 1:
            content = content[:at] + chance.choice(ODD) + content[at:]
        elif act == 2:
            content = content[:at] + content[at : at + size] * 2 + content[at + size :]
        elif act == 3:
            content = content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]
        else:
            content = content[:at] + content[-at:] if chance.random() < 0.2 else content[:at]
    return content


def packed(name, content):
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return held.getvalue()


def files(name):
    """Two hundred files: half of them mutated inside the zip file, a quarter outside."""
    chance = random.Random(name)
    seed, inside = SEEDS[name].encode(), INSIDE.get(name)
    for number in range(200):
        if inside is None or (number % 4 == 0 and name != "loop"):
            yield mutated(seed, chance)
        elif number % 4 == 1:
            yield mutated(packed(inside, seed), chance)
        else:
            yield packed(inside, mutated(seed, chance))
