package dev.plumbline.store.postgres;

/** The statements about people. */
final class PeopleSql {
    static final String PUT = """
        WITH said AS (
            SELECT * FROM jsonb_to_recordset($1::text::jsonb) AS said (
                id text, name text, email text, manager text, track text, level text, since date, tags jsonb)
        ), kept AS (
            INSERT INTO person (person_id, name, email, manager_id, track, level, level_since, tags)
            SELECT id, name, email, manager, track, level, since, tags FROM said
            ON CONFLICT (person_id) DO UPDATE SET
                name = EXCLUDED.name, email = EXCLUDED.email, manager_id = EXCLUDED.manager_id,
                track = EXCLUDED.track, level = EXCLUDED.level, level_since = EXCLUDED.level_since,
                tags = EXCLUDED.tags
            WHERE (person.name, person.email, person.manager_id, person.track, person.level, person.level_since,
                person.tags) IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.email, EXCLUDED.manager_id, EXCLUDED.track,
                EXCLUDED.level, EXCLUDED.level_since, EXCLUDED.tags)
        )
        INSERT INTO person_placement (person_id, track, level, manager_id, since)
        SELECT id, track, level, manager, since FROM said
        WHERE level IS NOT NULL AND NOT EXISTS (
            SELECT FROM person_placement AS known
            WHERE known.person_id = said.id AND known.level = said.level
              AND known.track IS NOT DISTINCT FROM said.track
              AND known.manager_id IS NOT DISTINCT FROM said.manager
              AND known.since IS NOT DISTINCT FROM said.since)
        """;

    private static final String PERSON =
            "SELECT person_id, name, email, manager_id, track, level, level_since, tags FROM person ";

    static final String ALL = PERSON + "ORDER BY person_id";

    static final String FIND = PERSON + "WHERE person_id = ANY ($1::text[]) ORDER BY person_id";

    static final String ON_LEVELS =
            PERSON + "WHERE level = ANY ($1::text[]) AND ($2::text IS NULL OR manager_id = $2) ORDER BY person_id";

    static final String PLACEMENTS = """
        SELECT DISTINCT track, level, manager_id, since FROM person_placement WHERE person_id = $1
        ORDER BY since NULLS FIRST, level, track, manager_id
        """;

    static final String ATTEST = """
        INSERT INTO person_attestation (person_id, criterion, met, waived, evidence, attestor)
        SELECT person, criterion, met, waived, evidence, said.by
        FROM jsonb_to_recordset($1::text::jsonb) AS said (
            person text, criterion text, met boolean, waived boolean, evidence text, by text)
        ON CONFLICT (person_id, criterion) DO UPDATE SET
            met = EXCLUDED.met, waived = EXCLUDED.waived, evidence = EXCLUDED.evidence, attestor = EXCLUDED.attestor
        """;

    static final String ATTESTATIONS = """
        SELECT person_id, criterion, met, waived, evidence, attestor FROM person_attestation
        WHERE person_id = ANY ($1::text[])
        ORDER BY person_id, criterion
        """;

    private PeopleSql() {}
}
