-- Questionnaires that the clinic gave, and every time one was filled in.

-- source is the file as it was given (FHIR R4 JSON); marked is a JSON list of link ids.
CREATE TABLE questionnaire (
    id          TEXT PRIMARY KEY,
    source      TEXT NOT NULL,
    added_day   TEXT NOT NULL,
    often       TEXT NOT NULL CHECK (often IN ('weekly', 'two_weeks', 'once', 'no_date')),
    first_due   TEXT,
    marked      TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT, WITHOUT ROWID;

-- body is a FHIR R4 QuestionnaireResponse (JSON).
CREATE TABLE questionnaire_response (
    id                TEXT PRIMARY KEY,
    questionnaire_id  TEXT NOT NULL REFERENCES questionnaire (id),
    authored_at       INTEGER NOT NULL,
    zone              TEXT NOT NULL,
    day               TEXT NOT NULL,
    body              TEXT NOT NULL,
    bring             INTEGER NOT NULL CHECK (bring IN (0, 1)),
    private           INTEGER NOT NULL CHECK (private IN (0, 1)),
    updated_at        INTEGER NOT NULL,
    deleted_at        INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX questionnaire_response_by_time
    ON questionnaire_response (questionnaire_id, authored_at) WHERE deleted_at IS NULL;
