package dev.plumbline.store.postgres;

/** The statements about cycles. */
final class CycleSql {
    private static final String CYCLE = "cycle_id, name, framework_id, framework_version, opens, closes";

    static final String CREATE =
            "INSERT INTO cycle (" + CYCLE + ") VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (cycle_id) DO NOTHING";

    static final String ALL = "SELECT " + CYCLE + " FROM cycle ORDER BY opens DESC, cycle_id";

    static final String FIND = "SELECT " + CYCLE + " FROM cycle WHERE cycle_id = $1";

    static final String RATE = """
        WITH said AS (
            SELECT cycle, person, competency, coalesce(rater, '') AS rater, value, evidence,
                "managerThen" AS manager_then, "levelThen" AS level_then
            FROM jsonb_to_recordset($1::text::jsonb) AS said (
                cycle text, person text, competency text, rater text, value smallint, evidence text,
                "managerThen" text, "levelThen" text)
        ), cleared AS (
            DELETE FROM cycle_rating AS kept USING said
            WHERE said.value IS NULL AND kept.cycle_id = said.cycle AND kept.person_id = said.person
              AND kept.competency = said.competency AND kept.rater_id = said.rater
        )
        INSERT INTO cycle_rating
            (cycle_id, person_id, competency, rater_id, value, evidence, manager_then, level_then)
        SELECT cycle, person, competency, rater, value, evidence, manager_then, level_then
        FROM said WHERE value IS NOT NULL
        ON CONFLICT (cycle_id, person_id, competency, rater_id) DO UPDATE SET
            value = EXCLUDED.value, evidence = EXCLUDED.evidence,
            manager_then = EXCLUDED.manager_then, level_then = EXCLUDED.level_then
        WHERE (cycle_rating.value, cycle_rating.evidence, cycle_rating.manager_then, cycle_rating.level_then)
            IS DISTINCT FROM (EXCLUDED.value, EXCLUDED.evidence, EXCLUDED.manager_then, EXCLUDED.level_then)
        """;

    private static final String RATING = """
        SELECT cycle_id, person_id, competency, rater_id, value, evidence, manager_then, level_then
        FROM cycle_rating
        """;

    private static final String BY_RATER = " ORDER BY cycle_id, person_id, competency, rater_id";

    static final String RATINGS = RATING + "WHERE cycle_id = $1" + BY_RATER;

    static final String RATINGS_OF = RATING + "WHERE person_id = ANY ($1::text[])" + BY_RATER;

    static final String PROPOSE = """
        INSERT INTO cycle_proposal (cycle_id, person_id, level, reason)
        SELECT cycle, person, level, reason
        FROM jsonb_to_recordset($1::text::jsonb) AS said (cycle text, person text, level text, reason text)
        ON CONFLICT (cycle_id, person_id) DO UPDATE SET level = EXCLUDED.level, reason = EXCLUDED.reason
        """;

    private static final String PROPOSAL = "SELECT cycle_id, person_id, level, reason FROM cycle_proposal ";

    private static final String BY_PERSON = " ORDER BY cycle_id, person_id";

    static final String PROPOSALS = PROPOSAL + "WHERE cycle_id = $1" + BY_PERSON;

    static final String PROPOSALS_OF = PROPOSAL + "WHERE person_id = ANY ($1::text[])" + BY_PERSON;

    private CycleSql() {}
}
