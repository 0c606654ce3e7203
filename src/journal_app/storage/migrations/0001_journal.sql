-- Times are milliseconds since 1970-01-01T00:00Z (negative before); days are 'YYYY-MM-DD'.
-- Ids are UUIDv7 text, or a fixed word for what the program brings along.
-- Every row that two copies of a journal may both change has updated_at, and deleted_at as tombstone.

CREATE TABLE vault (
    only_row    INTEGER PRIMARY KEY CHECK (only_row = 1),
    vault_id    TEXT NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE preference (
    name        TEXT PRIMARY KEY,
    value       TEXT NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scale (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    low         TEXT NOT NULL,
    high        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('rating', 'yes_no', 'hours', 'count')),
    better      TEXT NOT NULL CHECK (better IN ('higher', 'lower', 'neither')),
    purpose     TEXT NOT NULL CHECK (purpose IN ('basic', 'sign', 'own')),
    position    INTEGER NOT NULL,
    hidden      INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE choice (
    id          TEXT PRIMARY KEY,
    list        TEXT NOT NULL CHECK (list IN ('skill', 'trigger_kind', 'emotion')),
    name        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    hidden      INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
    id          TEXT PRIMARY KEY,
    format      TEXT NOT NULL,
    made_at     INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

-- n numbers entries in the order they were written down; a search index can rest on it.
CREATE TABLE entry (
    n             INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL CHECK (kind IN
                      ('check_in', 'trigger', 'coping', 'thought', 'chain', 'lapse', 'note',
                       'practice', 'review')),
    occurred_at   INTEGER NOT NULL,
    recorded_at   INTEGER NOT NULL,
    zone          TEXT NOT NULL,
    day           TEXT NOT NULL,
    recorded_day  TEXT NOT NULL,
    bring         INTEGER NOT NULL CHECK (bring IN (0, 1)),
    private       INTEGER NOT NULL CHECK (private IN (0, 1)),
    import_id     TEXT REFERENCES import_batch (id),
    updated_at    INTEGER NOT NULL,
    deleted_at    INTEGER
) STRICT;

CREATE INDEX entry_by_time ON entry (occurred_at, n) WHERE deleted_at IS NULL;
CREATE INDEX entry_by_day ON entry (day, kind, recorded_day) WHERE deleted_at IS NULL;
CREATE INDEX entry_in_bin ON entry (deleted_at) WHERE deleted_at IS NOT NULL;

-- Earlier wordings of an entry, newest last: the whole entry as one JSON text.
CREATE TABLE entry_version (
    entry_id    TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    replaced_at INTEGER NOT NULL,
    body        TEXT NOT NULL,
    PRIMARY KEY (entry_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    entry_id    TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_by_name ON tag (name);

CREATE TABLE check_in (
    entry_id         TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    size             TEXT NOT NULL CHECK (size IN ('depleted', 'standard', 'full')),
    span             TEXT NOT NULL CHECK (span IN ('now', 'day')),
    safety           TEXT CHECK (safety IN ('safe', 'unsure', 'not_safe')),
    medication       TEXT CHECK (medication IN ('yes', 'partly', 'no', 'none_prescribed')),
    needs            TEXT,
    acted            INTEGER CHECK (acted IN (0, 1)),
    no_skill_reason  TEXT NOT NULL,
    line             TEXT NOT NULL,
    text             TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- day and counted repeat what entry says (counted: not deleted), so that
-- "the last weeks of one scale" is read from one index and nothing else.
CREATE TABLE rating (
    entry_id     TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    scale_id     TEXT NOT NULL REFERENCES scale (id),
    value        REAL NOT NULL,
    day          TEXT NOT NULL,
    occurred_at  INTEGER NOT NULL,
    late         INTEGER NOT NULL CHECK (late IN (0, 1)),
    counted      INTEGER NOT NULL CHECK (counted IN (0, 1)),
    PRIMARY KEY (entry_id, scale_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rating_by_day ON rating (day, occurred_at, scale_id, value, late) WHERE counted = 1;

CREATE TABLE emotion (
    entry_id    TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    choice_id   TEXT NOT NULL REFERENCES choice (id),
    intensity   INTEGER,
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE skill_use (
    entry_id    TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    choice_id   TEXT NOT NULL REFERENCES choice (id),
    points      INTEGER NOT NULL,
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE trigger_entry (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    choice_id   TEXT REFERENCES choice (id),
    situation   TEXT NOT NULL,
    who_where   TEXT NOT NULL,
    intensity   INTEGER,
    urge_peak   INTEGER,
    did         TEXT NOT NULL,
    outcome     TEXT CHECK (outcome IN ('rode_out', 'partly', 'acted')),
    plan        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- trigger_id has no foreign key: the trigger may have gone from the bin for good.
CREATE TABLE coping (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    choice_id   TEXT REFERENCES choice (id),
    trigger_id  TEXT,
    before      INTEGER,
    after       INTEGER,
    minutes     INTEGER,
    again       INTEGER CHECK (again IN (0, 1)),
    place       TEXT CHECK (place IN ('home', 'work', 'family', 'group', 'elsewhere')),
    text        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    text        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lapse (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    what        TEXT NOT NULL,
    how_much    TEXT NOT NULL,
    context     TEXT NOT NULL,
    led_here    TEXT NOT NULL,
    taught      TEXT NOT NULL,
    next_step   TEXT NOT NULL,
    who_knows   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE known_event (
    id               TEXT PRIMARY KEY,
    first_day        TEXT NOT NULL,
    last_day         TEXT NOT NULL,
    words            TEXT NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('event', 'medication_change')),
    leaves_baseline  INTEGER NOT NULL CHECK (leaves_baseline IN (0, 1)),
    updated_at       INTEGER NOT NULL,
    deleted_at       INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE new_normal (
    series      TEXT NOT NULL,
    since       TEXT NOT NULL,
    said_on     TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER,
    PRIMARY KEY (series, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    only_row        INTEGER PRIMARY KEY CHECK (only_row = 1),
    start           TEXT NOT NULL,
    weeks           INTEGER NOT NULL,
    hours_per_week  REAL NOT NULL,
    name            TEXT NOT NULL,
    updated_at      INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    id                TEXT PRIMARY KEY,
    starts_at         INTEGER NOT NULL,
    day               TEXT NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN
                          ('group', 'individual', 'family', 'medical', 'peer', 'other')),
    planned_minutes   INTEGER NOT NULL,
    attended_minutes  INTEGER NOT NULL,
    attendance        TEXT NOT NULL CHECK (attendance IN
                          ('planned', 'attended', 'missed', 'excused')),
    title             TEXT NOT NULL,
    takeaway          TEXT NOT NULL,
    updated_at        INTEGER NOT NULL,
    deleted_at        INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX session_by_day ON session (day) WHERE deleted_at IS NULL;

CREATE TABLE draft (
    form      TEXT PRIMARY KEY,
    body      TEXT NOT NULL,
    saved_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
