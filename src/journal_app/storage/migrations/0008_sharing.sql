-- What to talk about in a session, and the ledger of what was shared.

-- session_id has no foreign key: a session may be called off.
CREATE TABLE talk_sheet (
    id          TEXT PRIMARY KEY,
    session_id  TEXT,
    made_on     TEXT NOT NULL,
    said        TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT;

CREATE INDEX talk_sheet_by_session ON talk_sheet (session_id) WHERE deleted_at IS NULL;

-- entry_id has no foreign key: the entry may have gone from the bin for good.
CREATE TABLE talk_point (
    sheet_id    TEXT NOT NULL REFERENCES talk_sheet (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    entry_id    TEXT,
    day         TEXT,
    words       TEXT NOT NULL,
    said        TEXT NOT NULL,
    PRIMARY KEY (sheet_id, position)
) STRICT;

-- blocks is a JSON list of lines; choices is a JSON document or empty.
CREATE TABLE shared_copy (
    id          TEXT PRIMARY KEY,
    made_at     INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    paperwork   TEXT NOT NULL,
    recipient   TEXT NOT NULL,
    first_day   TEXT,
    last_day    TEXT,
    blocks      TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    way         TEXT NOT NULL CHECK (way IN ('saved', 'printed')),
    locked      INTEGER NOT NULL CHECK (locked IN (0, 1)),
    choices     TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT;
