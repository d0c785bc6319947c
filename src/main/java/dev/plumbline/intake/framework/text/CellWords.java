package dev.plumbline.intake.framework.text;

import dev.plumbline.intake.framework.text.CellWord.Meaning;
import dev.plumbline.intake.framework.text.CellWord.Reference;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of words that are understood, in English and, where it costs nothing, in other languages. */
final class CellWords {
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}(]+|[\\s\\p{Z}.。!)]+$");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONGEST = 90;

    private static final Pattern NOT_APPLICABLE = words(
            "n[./ ]{0,2}a",
            "not applicable",
            "[-–—−―ー]{1,3}",
            "nicht zutreffend",
            "nicht anwendbar",
            "entfällt",
            "sans objet",
            "non applicable",
            "no aplica",
            "non applicabile",
            "não se aplica",
            "該当なし",
            "対象外",
            "不适用");
    private static final Pattern TO_DO = words(
            "t\\.?b\\.?[adc]",
            "to[ -]?do",
            "coming soon",
            "wip",
            "work in progress",
            "to be (?:defined|decided|determined|written|confirmed|added|agreed)",
            "(?:this .{1,40} is )?(?:currently |still )?(?:not|un) ?(?:yet |currently )?(?:been"
                    + " )?(?:defined|written)(?: yet)?",
            "noch offen",
            "folgt",
            "à définir",
            "por definir",
            "da definire",
            "未定",
            "未定義",
            "準備中");
    private static final Pattern PLACEHOLDER = words(
            "not in use",
            "not used",
            "missing",
            "placeholder",
            "\\?+",
            "x{2,}",
            "lorem ipsum.*",
            "#(?:ref|value|name|n/a|div/0|null|num)[!?]?",
            "fehlt",
            "nicht verwendet");

    private static final String PLUS =
            "[\\s,;:+–-]*(?:(?:plus|and also|and|as well as|in addition|also|und|et|y)\\b)?[\\s,:;+：–-]*";
    private static final String ABOVE = "(?:the )?(?:(?:level|row|cell|column|one|text) )?(?:above|left)";
    private static final String LOWER =
            "(?:the )?(?:(?:level|row|cell|one) )?(?:below|previous|prior|preceding|lower|before|last)(?: levels?|"
                    + " ones?)?";
    private static final String SAME =
            "(?:(?:the )?(?:same|identical|unchanged|no change)(?: as| to| from)?(?: in| at| for)?|as(?: in| at| for|"
                    + " per)?|see|like)";
    private static final String ALL = "(?:all|everything|in addition to|alles)(?:"
            + " (?:of|the|criteria|expectations|requirements|behaviou?rs|points|skills"
            + "|competencies|descriptors|from|in|at|for|listed|required|expected|aus|von))*";

    private static final Pattern SAME_AS_ABOVE = words(
            SAME + " " + ABOVE,
            "ditto",
            "dito",
            "idem",
            "[\"”〃]",
            "同上",
            "上に同じ",
            "siehe oben",
            "wie oben",
            "voir ci-dessus",
            "comme ci-dessus",
            "igual que arriba",
            "come sopra");
    private static final Pattern SAME_AS_LOWER =
            words(SAME + " " + LOWER, "same", "unchanged", "no change", "wie zuvor");
    private static final Pattern SAME_AS_NAMED =
            words(SAME + " (?<level>.{1,40}?)(?: level)?", "(?:wie|siehe|comme|voir) (?<other>.{1,40})");
    private static final Pattern ALL_ABOVE = words(
            ALL + " " + ABOVE + PLUS, SAME + " " + ABOVE + "[\\s,;:+–-]*(?:plus|and|\\+|:)" + PLUS, "上記に加えて[、:：]?");
    private static final Pattern ALL_LOWER =
            words(ALL + " " + LOWER + PLUS, SAME + " " + LOWER + "[\\s,;:+–-]*(?:plus|and|\\+|:)" + PLUS);
    private static final Pattern ALL_NAMED = words(
            ALL + " (?<level>.{1,40}?)" + PLUS,
            "(?:" + SAME + " )?(?<other>.{1,30}?)[\\s,;:]*(?:plus|\\+|and)" + PLUS,
            "(?<third>.{1,20})に加えて[、:：]?");

    private CellWords() {}

    static Optional<CellWord> find(String text) {
        var bare = GAPS.matcher(EDGES.matcher(text).replaceAll("")).replaceAll(" ");
        if (bare.isEmpty() || bare.length() > LONGEST) return Optional.empty();
        return Stream.<Optional<CellWord>>of(
                        plain(NOT_APPLICABLE, bare, Meaning.NOT_APPLICABLE),
                        plain(TO_DO, bare, Meaning.TO_DO),
                        plain(PLACEHOLDER, bare, Meaning.PLACEHOLDER),
                        before(SAME_AS_ABOVE, bare, Meaning.SAME),
                        plain(SAME_AS_LOWER, bare, Meaning.SAME),
                        before(ALL_ABOVE, bare, Meaning.CUMULATIVE),
                        plain(ALL_LOWER, bare, Meaning.CUMULATIVE),
                        named(ALL_NAMED, bare, Meaning.CUMULATIVE, "level", "other", "third"),
                        named(SAME_AS_NAMED, bare, Meaning.SAME, "level", "other"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile("(?iu)(?:" + String.join("|", alternatives) + ")");
    }

    private static Optional<CellWord> plain(Pattern words, String text, Meaning meaning) {
        return words.matcher(text).matches() ? Optional.of(CellWord.plain(meaning)) : Optional.empty();
    }

    private static Optional<CellWord> before(Pattern words, String text, Meaning meaning) {
        return plain(words, text, meaning).map(word -> new CellWord(meaning, new Reference.BeforeInFile()));
    }

    private static Optional<CellWord> named(Pattern words, String text, Meaning meaning, String... groups) {
        var found = words.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Stream.of(groups)
                .flatMap(group -> Optional.ofNullable(found.group(group)).stream())
                .findFirst()
                .map(level -> new CellWord(meaning, new Reference.Named(level)));
    }
}
