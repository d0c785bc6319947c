-- The logs of sessions (src/docs/protocol.md, [L1] to [L5]).

CREATE TABLE session_event (
    session_id text        NOT NULL,
    seq        bigint      NOT NULL CHECK (seq > 0),
    fence      bigint      NOT NULL,
    cid        text        NOT NULL,
    type       text        NOT NULL,
    schema     integer     NOT NULL,
    body       jsonb,
    actor      text        NOT NULL,
    at         timestamptz NOT NULL,
    salt       text,
    body_hash  text        NOT NULL,
    prev_hash  text        NOT NULL,
    hash       text        NOT NULL,
    PRIMARY KEY (session_id, seq),
    CONSTRAINT session_event_cid UNIQUE (session_id, cid)
);

COMMENT ON COLUMN session_event.body IS 'absent, with its salt, once erased on legal request; the hash chain holds without';

CREATE TABLE session_head (
    session_id  text   PRIMARY KEY,
    epoch       uuid   NOT NULL,
    seq         bigint NOT NULL,
    hash        text   NOT NULL,
    owner       text,
    fence       bigint NOT NULL,
    lease_until timestamptz
);

CREATE TABLE session_checkpoint (
    session_id text   NOT NULL,
    version    text   NOT NULL,
    epoch      uuid   NOT NULL,
    seq        bigint NOT NULL,
    state      text   NOT NULL,
    PRIMARY KEY (session_id, version)
);

CREATE FUNCTION session_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.body IS NULL AND NEW.salt IS NULL
           AND to_jsonb(NEW) - 'body' - 'salt' = to_jsonb(OLD) - 'body' - 'salt' THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'an event is never changed or removed; only its body may be erased, together with its salt';
END
$$;

CREATE TRIGGER session_event_stays BEFORE UPDATE OR DELETE ON session_event
    FOR EACH ROW EXECUTE FUNCTION session_event_stays();

CREATE TRIGGER session_event_stays_whole BEFORE TRUNCATE ON session_event
    FOR EACH STATEMENT EXECUTE FUNCTION session_event_stays();
