package dev.plumbline.store.postgres;

/** The statements of the session log. */
final class SessionSql {
    static final String CREATE = """
        WITH head AS (
            INSERT INTO session_head (session_id, epoch, fence, seq, hash)
            VALUES ($1, $2, $3, $4, $5)
            RETURNING session_id, fence)
        """ + EventRows.insert(6);

    /** One statement: the head moves and the batch is inserted, or neither (PROTOCOL [L2]). */
    static final String APPEND = """
        WITH head AS (
            UPDATE session_head
            SET seq = $5, hash = $6, lease_until = clock_timestamp() + make_interval(secs => $7)
            WHERE session_id = $1 AND epoch = $2 AND fence = $3 AND seq = $4
            RETURNING session_id, fence)
        """ + EventRows.insert(8);

    static final String CLAIM = """
        UPDATE session_head
        SET owner = $2, fence = fence + 1, lease_until = clock_timestamp() + make_interval(secs => $3)
        WHERE session_id = $1 AND (owner IS NULL OR owner = $2 OR lease_until <= clock_timestamp())
        RETURNING epoch, seq, hash, fence
        """;

    static final String OWNER = "SELECT owner FROM session_head WHERE session_id = $1";

    static final String RENEW = """
        UPDATE session_head
        SET lease_until = clock_timestamp() + make_interval(secs => $3)
        WHERE session_id = $1 AND fence = $2
        """;

    /** The fence moves too, so that nothing the former owner still sends can be appended. */
    static final String RELEASE = """
        UPDATE session_head
        SET owner = NULL, lease_until = NULL, fence = fence + 1
        WHERE session_id = $1 AND fence = $2
        """;

    static final String HEAD = "SELECT epoch, seq, hash, fence FROM session_head WHERE session_id = $1";

    static final String HEADS = "SELECT session_id, epoch, seq, hash, fence FROM session_head ORDER BY session_id";

    static final String OF_CYCLE = """
        SELECT session_id FROM session_event
        WHERE seq = 1 AND body -> 'charter' ->> 'cycle' = $1
        ORDER BY session_id
        """;

    static final String LOG = "SELECT " + EventRows.COLUMNS + """
         FROM session_event
        WHERE session_id = $1 AND seq > $2
        ORDER BY seq
        LIMIT $3
        """;

    static final String FIND = "SELECT " + EventRows.COLUMNS + """
         FROM session_event
        WHERE session_id = $1 AND cid = ANY ($2::text[])
        ORDER BY seq
        """;

    static final String POSITIONS = "SELECT cid, seq FROM session_event WHERE session_id = $1";

    static final String SAVE = """
        INSERT INTO session_checkpoint AS kept (session_id, version, epoch, seq, state)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (session_id, version) DO UPDATE
        SET epoch = EXCLUDED.epoch, seq = EXCLUDED.seq, state = EXCLUDED.state
        WHERE kept.epoch <> EXCLUDED.epoch OR kept.seq < EXCLUDED.seq
        """;

    static final String CHECKPOINT = """
        SELECT kept.epoch, kept.seq, kept.version, kept.state
        FROM session_checkpoint AS kept JOIN session_head AS head USING (session_id, epoch)
        WHERE session_id = $1 AND kept.version = $2 AND kept.seq <= head.seq
        """;

    private SessionSql() {}
}
