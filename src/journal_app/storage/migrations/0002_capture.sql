-- Three more kinds of entry, templates, words with themes, and questions that are asked once a week.

CREATE TABLE thought (
    entry_id           TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    situation          TEXT NOT NULL,
    automatic_thought  TEXT NOT NULL,
    belief_before      INTEGER,
    evidence_for       TEXT NOT NULL,
    evidence_against   TEXT NOT NULL,
    balanced_thought   TEXT NOT NULL,
    belief_after       INTEGER
) STRICT;

CREATE TABLE felt_emotion (
    entry_id    TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    choice_id   TEXT NOT NULL REFERENCES choice (id),
    before      INTEGER,
    after       INTEGER,
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

-- about_id has no foreign key: the lapse or trigger may have gone from the bin for good.
CREATE TABLE chain (
    entry_id         TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    vulnerability    TEXT NOT NULL,
    prompting_event  TEXT NOT NULL,
    behaviour        TEXT NOT NULL,
    consequences     TEXT NOT NULL,
    turning_point    TEXT NOT NULL,
    repair           TEXT NOT NULL,
    about_id         TEXT
) STRICT;

CREATE TABLE chain_link (
    entry_id    TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('thought', 'feeling', 'body', 'action')),
    text        TEXT NOT NULL,
    could_turn  INTEGER NOT NULL CHECK (could_turn IN (0, 1)),
    PRIMARY KEY (entry_id, position)
) STRICT;

CREATE TABLE practice (
    entry_id    TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    kind        TEXT CHECK (kind IN ('mindfulness', 'boundary', 'skill', 'time', 'other')),
    choice_id   TEXT REFERENCES choice (id),
    place       TEXT CHECK (place IN ('home', 'work', 'family', 'group', 'elsewhere')),
    what        TEXT NOT NULL,
    happened    TEXT NOT NULL
) STRICT;

-- What looks back at a lapse or trigger.
CREATE INDEX chain_by_about ON chain (about_id) WHERE about_id IS NOT NULL;

-- prompts is a JSON list of lines.
CREATE TABLE template (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    prompts     TEXT NOT NULL,
    position    INTEGER NOT NULL,
    hidden      INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

ALTER TABLE choice ADD COLUMN theme TEXT NOT NULL DEFAULT '';
ALTER TABLE scale ADD COLUMN every TEXT NOT NULL DEFAULT 'daily'
    CHECK (every IN ('daily', 'weekly'));

-- A skill may be named without points.
CREATE TABLE skill_use_named (
    entry_id    TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    choice_id   TEXT NOT NULL REFERENCES choice (id),
    points      INTEGER,
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO skill_use_named (entry_id, position, choice_id, points)
    SELECT entry_id, position, choice_id, points FROM skill_use;
DROP TABLE skill_use;
ALTER TABLE skill_use_named RENAME TO skill_use;
