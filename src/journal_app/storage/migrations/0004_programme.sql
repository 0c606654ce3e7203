-- What comes again every week, and what else belongs to the programme.

-- days is a JSON list of weekdays (Monday is 0), skips a JSON list of days, starts 'HH:MM' on the
-- clock of zone. last_day NULL: the programme's last day.
CREATE TABLE schedule (
    id          TEXT PRIMARY KEY,
    first_day   TEXT NOT NULL,
    days        TEXT NOT NULL,
    starts      TEXT NOT NULL,
    minutes     INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN
                    ('group', 'individual', 'family', 'medical', 'peer', 'other')),
    title       TEXT NOT NULL,
    every       INTEGER NOT NULL,
    last_day    TEXT,
    skips       TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

-- Where a session came from: a schedule and the day that it gives, or a calendar file.
ALTER TABLE session ADD COLUMN schedule_id TEXT REFERENCES schedule (id);
ALTER TABLE session ADD COLUMN slot TEXT;
ALTER TABLE session ADD COLUMN calendar_key TEXT;
ALTER TABLE session ADD COLUMN import_id TEXT REFERENCES import_batch (id);

CREATE INDEX session_by_schedule ON session (schedule_id, slot) WHERE schedule_id IS NOT NULL;
CREATE INDEX session_by_import ON session (import_id) WHERE import_id IS NOT NULL;

-- session_id has no foreign key: what was agreed stays when the session goes.
CREATE TABLE homework (
    id          TEXT PRIMARY KEY,
    text        TEXT NOT NULL,
    due         TEXT,
    done_on     TEXT,
    session_id  TEXT,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    id          TEXT PRIMARY KEY,
    text        TEXT NOT NULL,
    why         TEXT NOT NULL,
    reached_on  TEXT,
    position    INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_step (
    goal_id     TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    done_on     TEXT,
    PRIMARY KEY (goal_id, position)
) STRICT, WITHOUT ROWID;

-- entry_id has no foreign key: the entry may have gone from the bin for good.
CREATE TABLE goal_practice (
    goal_id     TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    entry_id    TEXT NOT NULL,
    PRIMARY KEY (goal_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE week_block (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('work', 'study', 'family', 'rest', 'other')),
    days        TEXT NOT NULL,
    starts      TEXT NOT NULL,
    minutes     INTEGER NOT NULL,
    title       TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE week_skill (
    week        INTEGER PRIMARY KEY,
    choice_id   TEXT NOT NULL REFERENCES choice (id),
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT;

CREATE TABLE step_down (
    only_row      INTEGER PRIMARY KEY CHECK (only_row = 1),
    harder        TEXT NOT NULL,
    appointments  TEXT NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE step_down_line (
    position    INTEGER PRIMARY KEY,
    what        TEXT NOT NULL,
    who         TEXT NOT NULL,
    days        TEXT NOT NULL
) STRICT;
