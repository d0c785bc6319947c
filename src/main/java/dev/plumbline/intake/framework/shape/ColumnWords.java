package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What columns of a framework's table are called, with us and elsewhere. */
final class ColumnWords {
    static final String TRACK = "track";
    static final String LEVEL_ORDER = "level_order";
    static final String LEVEL_ID = "level_id";
    static final String LEVEL_TITLE = "level_title";
    static final String LEVEL_DESCRIPTION = "level_description";
    static final String COMPETENCY = "competency";
    static final String COMPETENCY_DESCRIPTION = "competency_description";
    static final String AREA = "area";
    static final String FAMILY = "family";
    static final String DESCRIPTOR = "descriptor";

    /** A column that describes something, and it depends on the shape what. */
    static final String DESCRIPTION = "description";

    /** What people at a level are called, where another column names the level. */
    static final String TITLES = "titles";

    static final List<String> ALL = List.of(
            TRACK,
            "track_id",
            "track_kind",
            FAMILY,
            LEVEL_ORDER,
            LEVEL_ID,
            LEVEL_TITLE,
            "level_parity",
            LEVEL_DESCRIPTION,
            COMPETENCY,
            "competency_id",
            "competency_kind",
            "competency_order",
            COMPETENCY_DESCRIPTION,
            AREA,
            "step",
            "state",
            "descriptor_type",
            DESCRIPTOR);

    private static final Map<String, List<String>> ELSEWHERE = Map.ofEntries(
            Map.entry(LEVEL_ORDER, words("order, rank, level rank, reihenfolge, rang, ordre, orden")),
            Map.entry(
                    LEVEL_TITLE,
                    words("level, levels, level name, grade, band, role level, seniority, job level, stufe, niveau,"
                            + " nivel, karrierestufe, échelon, レベル, グレード, 等級")),
            Map.entry(
                    COMPETENCY,
                    words("competencies, competence, competency name, skill, skills, skill name, capability,"
                            + " dimension, attribute, core value, value, principle, kompetenz, kompetenzen, fähigkeit,"
                            + " fähigkeiten, compétence, compétences, savoir-faire,"
                            + " competencia, コンピテンシー, スキル, 能力")),
            Map.entry(
                    COMPETENCY_DESCRIPTION,
                    words("competence description, skill description, skill definition, competency definition,"
                            + " kompetenzbeschreibung, description de la compétence")),
            Map.entry(LEVEL_DESCRIPTION, words("role level description, level summary")),
            Map.entry(
                    DESCRIPTION, words("description, definition, summary, beschreibung, descripción, descrizione, 説明")),
            Map.entry(
                    AREA,
                    words("category, pillar, theme, competency area, competency group, skill group, kategorie, bereich,"
                            + " kompetenzbereich, domaine, catégorie, área, カテゴリ,"
                            + " 分類")),
            Map.entry(
                    TITLES,
                    words("title, titles, job title, job titles, titel, bezeichnung, stellenbezeichnung,"
                            + " titre, intitulé, intitulé du poste, título, 役職")),
            Map.entry(FAMILY, words("job family, role family, job group")));

    private static final Map<String, List<String>> ELSEWHERE_BESIDE_OTHERS = Map.of(
            TRACK,
                    words("career track, career path, path, stream, ladder, role, discipline, function, department,"
                            + " team, profession, specialty, laufbahn, karrierepfad, rolle, filière, parcours, métier,"
                            + " trayectoria"),
            DESCRIPTOR,
                    words("descriptors, expectation, expectations, behaviour, behaviours, behavior, behaviors,"
                            + " indicator, indicators, erwartung, erwartungen, verhalten, attente, attentes, attendu,"
                            + " attendus, comportement, comportements"));

    private static final Map<String, String> MEANINGS = meanings(ELSEWHERE);
    private static final Map<String, String> MEANINGS_BESIDE_OTHERS = meanings(ELSEWHERE_BESIDE_OTHERS);

    private ColumnWords() {}

    /** The column of ours with exactly this name. */
    static Optional<String> exact(String title) {
        return Optional.of(Table.columnName(title)).filter(ALL::contains);
    }

    /** The column of ours that is probably meant. */
    static Optional<String> meaning(String title) {
        return Optional.ofNullable(MEANINGS.get(Table.columnName(title)));
    }

    /** As {@link #meaning}, for words that mean a column of ours only beside others. */
    static Optional<String> meaningBeside(String title, Predicate<String> mayBe) {
        return Optional.ofNullable(MEANINGS_BESIDE_OTHERS.get(Table.columnName(title)))
                .filter(mayBe);
    }

    private static List<String> words(String listed) {
        return List.of(listed.split(", "));
    }

    private static Map<String, String> meanings(Map<String, List<String>> elsewhere) {
        var meanings = new HashMap<String, String>();
        elsewhere.forEach((ours, words) -> words.forEach(word -> meanings.put(Table.columnName(word), ours)));
        return meanings;
    }
}
