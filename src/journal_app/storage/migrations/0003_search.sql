-- The place of an entry in the timeline: 64 places for every 65.536 seconds of the time it happened
-- (milliseconds >> 16), in the order of writing; the next free one where they are taken. Small
-- numbers that count up with time make the search index small and its answers sorted.
ALTER TABLE entry ADD COLUMN timeline INTEGER;

-- The nth of all has the first place that is free for its time: n + max(first place - n).
UPDATE entry SET timeline = placed.place FROM (
    SELECT n, nth + max(start - nth) OVER (ORDER BY nth) AS place FROM (
        SELECT n, occurred_at >> 16 << 6 AS start,
            row_number() OVER (ORDER BY occurred_at, n) AS nth
        FROM entry WHERE zone <> ''
    )
) AS placed WHERE placed.n = entry.n;

-- Entries that were purged have no place; those in the bin keep theirs.
DROP INDEX entry_by_time;
CREATE UNIQUE INDEX entry_by_time ON entry (timeline);

-- Texts of a few hundred characters fill the pages of an ordinary table, where a table without
-- rowid gives most of a page to each that is longer than a quarter of it.
CREATE TABLE check_in_moved (
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
) STRICT;
INSERT INTO check_in_moved SELECT * FROM check_in;
DROP TABLE check_in;
ALTER TABLE check_in_moved RENAME TO check_in;

CREATE TABLE trigger_entry_moved (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    choice_id   TEXT REFERENCES choice (id),
    situation   TEXT NOT NULL,
    who_where   TEXT NOT NULL,
    intensity   INTEGER,
    urge_peak   INTEGER,
    did         TEXT NOT NULL,
    outcome     TEXT CHECK (outcome IN ('rode_out', 'partly', 'acted')),
    plan        TEXT NOT NULL
) STRICT;
INSERT INTO trigger_entry_moved SELECT * FROM trigger_entry;
DROP TABLE trigger_entry;
ALTER TABLE trigger_entry_moved RENAME TO trigger_entry;

CREATE TABLE coping_moved (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    choice_id   TEXT REFERENCES choice (id),
    trigger_id  TEXT,
    before      INTEGER,
    after       INTEGER,
    minutes     INTEGER,
    again       INTEGER CHECK (again IN (0, 1)),
    place       TEXT CHECK (place IN ('home', 'work', 'family', 'group', 'elsewhere')),
    text        TEXT NOT NULL
) STRICT;
INSERT INTO coping_moved SELECT * FROM coping;
DROP TABLE coping;
ALTER TABLE coping_moved RENAME TO coping;

CREATE TABLE note_moved (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    text        TEXT NOT NULL
) STRICT;
INSERT INTO note_moved SELECT * FROM note;
DROP TABLE note;
ALTER TABLE note_moved RENAME TO note;

CREATE TABLE lapse_moved (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    what        TEXT NOT NULL,
    how_much    TEXT NOT NULL,
    context     TEXT NOT NULL,
    led_here    TEXT NOT NULL,
    taught      TEXT NOT NULL,
    next_step   TEXT NOT NULL,
    who_knows   TEXT NOT NULL
) STRICT;
INSERT INTO lapse_moved SELECT * FROM lapse;
DROP TABLE lapse;
ALTER TABLE lapse_moved RENAME TO lapse;

-- What answered a trigger.
CREATE INDEX coping_by_trigger ON coping (trigger_id) WHERE trigger_id IS NOT NULL;

-- Everything an entry says. The index has no copy of the text: this view is its content.
-- U+FDD0 and U+FDD1 are no characters; an excerpt is marked with them. What is listed comes by its
-- primary key, and so by its position.
CREATE VIEW entry_text (timeline, id, text) AS
SELECT
    timeline,
    id,
    replace(replace(
        CASE kind
            WHEN 'check_in' THEN (
                SELECT line || char(10) || text || char(10) || no_skill_reason
                FROM check_in WHERE entry_id = entry.id
            ) || char(10) || coalesce((
                SELECT group_concat((SELECT name FROM choice WHERE choice.id = choice_id), char(10))
                FROM emotion WHERE entry_id = entry.id
            ), '') || char(10) || coalesce((
                SELECT group_concat((SELECT name FROM choice WHERE choice.id = choice_id), char(10))
                FROM skill_use WHERE entry_id = entry.id
            ), '')
            WHEN 'trigger' THEN (
                SELECT situation || char(10) || who_where || char(10) || did || char(10) || plan
                    || char(10) || coalesce((SELECT name FROM choice WHERE choice.id = choice_id), '')
                FROM trigger_entry WHERE entry_id = entry.id
            )
            WHEN 'coping' THEN (
                SELECT text
                    || char(10) || coalesce((SELECT name FROM choice WHERE choice.id = choice_id), '')
                FROM coping WHERE entry_id = entry.id
            )
            WHEN 'thought' THEN (
                SELECT situation || char(10) || automatic_thought || char(10) || evidence_for
                    || char(10) || evidence_against || char(10) || balanced_thought
                FROM thought WHERE entry_id = entry.id
            ) || char(10) || coalesce((
                SELECT group_concat((SELECT name FROM choice WHERE choice.id = choice_id), char(10))
                FROM felt_emotion WHERE entry_id = entry.id
            ), '')
            WHEN 'chain' THEN (
                SELECT vulnerability || char(10) || prompting_event
                FROM chain WHERE entry_id = entry.id
            ) || char(10) || coalesce((
                SELECT group_concat(text, char(10))
                FROM chain_link WHERE entry_id = entry.id
            ), '') || char(10) || (
                SELECT behaviour || char(10) || consequences || char(10) || turning_point
                    || char(10) || repair
                FROM chain WHERE entry_id = entry.id
            )
            WHEN 'practice' THEN (
                SELECT what || char(10) || happened
                    || char(10) || coalesce((SELECT name FROM choice WHERE choice.id = choice_id), '')
                FROM practice WHERE entry_id = entry.id
            )
            WHEN 'note' THEN (SELECT text FROM note WHERE entry_id = entry.id)
            WHEN 'lapse' THEN (
                SELECT what || char(10) || how_much || char(10) || context || char(10) || led_here
                    || char(10) || taught || char(10) || next_step || char(10) || who_knows
                FROM lapse WHERE entry_id = entry.id
            )
        END || char(10) || coalesce((
            SELECT group_concat(name, char(10))
            FROM tag WHERE entry_id = entry.id
        ), ''),
        char(64976), ''), char(64977), '')
FROM entry
WHERE timeline IS NOT NULL;

CREATE VIRTUAL TABLE entry_search USING fts5 (
    text,
    content = 'entry_text',
    content_rowid = 'timeline',
    columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2'
);

-- What leaves the index leaves its pages too. A leaf of the index fits into one page of the file.
INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', 1);
INSERT INTO entry_search (entry_search, rank) VALUES ('pgsz', 3900);
INSERT INTO entry_search (entry_search, rank) VALUES ('hashsize', 8388608);
INSERT INTO entry_search (entry_search) VALUES ('rebuild');
