-- The organisation outside its sessions, and the links that sign people in. Ids sort by code point, as in the core.

CREATE TABLE framework_version (
    framework_id text COLLATE "C" NOT NULL,
    version      integer          NOT NULL CHECK (version > 0),
    name         text             NOT NULL,
    content      json             NOT NULL,
    created_at   timestamptz      NOT NULL,
    published_at timestamptz,
    PRIMARY KEY (framework_id, version)
);

COMMENT ON COLUMN framework_version.content IS 'the canonical document; the version is the row''s';

CREATE TABLE person (
    person_id   text COLLATE "C" PRIMARY KEY,
    name        text             NOT NULL,
    email       text,
    manager_id  text COLLATE "C",
    track       text,
    level       text,
    level_since date,
    tags        jsonb            NOT NULL
);

COMMENT ON COLUMN person.manager_id IS 'may be somebody of whom nothing else is known';

CREATE TABLE person_placement (
    person_id  text COLLATE "C" NOT NULL REFERENCES person,
    track      text,
    level      text             NOT NULL,
    manager_id text,
    since      date
);

CREATE INDEX person_placement_person ON person_placement (person_id);

CREATE TABLE person_attestation (
    person_id text COLLATE "C" NOT NULL REFERENCES person,
    criterion text COLLATE "C" NOT NULL,
    met       boolean,
    waived    boolean          NOT NULL,
    evidence  text,
    attestor  text             NOT NULL,
    PRIMARY KEY (person_id, criterion)
);

CREATE TABLE cycle (
    cycle_id          text COLLATE "C" PRIMARY KEY,
    name              text             NOT NULL,
    framework_id      text COLLATE "C" NOT NULL,
    framework_version integer          NOT NULL,
    opens             date             NOT NULL,
    closes            date             NOT NULL,
    FOREIGN KEY (framework_id, framework_version) REFERENCES framework_version
);

CREATE TABLE cycle_rating (
    cycle_id     text COLLATE "C" NOT NULL REFERENCES cycle,
    person_id    text COLLATE "C" NOT NULL REFERENCES person,
    competency   text COLLATE "C" NOT NULL,
    rater_id     text COLLATE "C" NOT NULL,
    value        smallint         NOT NULL CHECK (value BETWEEN 1 AND 5),
    evidence     text,
    manager_then text,
    level_then   text,
    PRIMARY KEY (cycle_id, person_id, competency, rater_id)
);

COMMENT ON COLUMN cycle_rating.rater_id IS 'empty for the person''s own manager';

CREATE INDEX cycle_rating_person ON cycle_rating (person_id);

CREATE TABLE cycle_proposal (
    cycle_id  text COLLATE "C" NOT NULL REFERENCES cycle,
    person_id text COLLATE "C" NOT NULL REFERENCES person,
    level     text             NOT NULL,
    reason    text,
    PRIMARY KEY (cycle_id, person_id)
);

CREATE INDEX cycle_proposal_person ON cycle_proposal (person_id);

CREATE INDEX session_event_cycle ON session_event ((body -> 'charter' ->> 'cycle')) WHERE seq = 1;

CREATE TABLE link (
    holder     text        PRIMARY KEY,
    hash       text        NOT NULL UNIQUE,
    kind       text        NOT NULL CHECK (kind IN ('member', 'administrator', 'employee')),
    session_id text,
    member_id  text,
    person_id  text,
    made       timestamptz NOT NULL,
    first_used timestamptz
);

COMMENT ON COLUMN link.holder IS 'whom the link signs in, so that a new one takes the place of the old; an administrator''s names its hash too';

CREATE TABLE access_log (
    entry      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    actor      text        NOT NULL,
    what       text        NOT NULL,
    kind       text        NOT NULL,
    session_id text,
    member_id  text,
    person_id  text
);
