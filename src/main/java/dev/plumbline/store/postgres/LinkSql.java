package dev.plumbline.store.postgres;

/** The statements about links. */
final class LinkSql {
    private static final String HOLDER = "kind, session_id, member_id, person_id";

    static final String ADD = """
        INSERT INTO link (holder, hash, kind, session_id, member_id, person_id, made, first_used)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (holder) DO UPDATE
        SET hash = EXCLUDED.hash, made = EXCLUDED.made, first_used = EXCLUDED.first_used
        """;

    static final String FIND = "SELECT hash, made, first_used, " + HOLDER + " FROM link WHERE hash = $1";

    static final String REVOKE = """
        DELETE FROM link
        WHERE kind = $1 AND session_id IS NOT DISTINCT FROM $2 AND member_id IS NOT DISTINCT FROM $3
          AND person_id IS NOT DISTINCT FROM $4
        """;

    static final String USE = "UPDATE link SET first_used = $2 WHERE hash = $1 AND first_used IS NULL";

    static final String HAS_ADMINISTRATOR = "SELECT FROM link WHERE kind = 'administrator' LIMIT 1";

    static final String NOTE =
            "INSERT INTO access_log (at, actor, what, " + HOLDER + ") VALUES ($1, $2, $3, $4, $5, $6, $7)";

    static final String ACCESS_LOG =
            "SELECT at, actor, what, " + HOLDER + " FROM access_log ORDER BY entry DESC LIMIT $1";

    private LinkSql() {}
}
