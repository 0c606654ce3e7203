-- My plan, piece by piece, and how it stood earlier.

-- body is the piece as one JSON text; a sheet, of which there is one, has the id 'only'.
CREATE TABLE plan_piece (
    part        TEXT NOT NULL CHECK (part IN
                    ('sign', 'if_then', 'situation', 'person', 'line', 'safety', 'lapse',
                     'reasons', 'cost_benefit', 'card')),
    id          TEXT NOT NULL,
    position    INTEGER NOT NULL,
    body        TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER,
    PRIMARY KEY (part, id)
) STRICT;

-- body is the whole plan as one JSON text.
CREATE TABLE plan_version (
    id             TEXT PRIMARY KEY,
    kept_at        INTEGER NOT NULL,
    body           TEXT NOT NULL,
    reviewed_on    TEXT,
    reviewed_with  TEXT NOT NULL,
    updated_at     INTEGER NOT NULL,
    deleted_at     INTEGER
) STRICT;
