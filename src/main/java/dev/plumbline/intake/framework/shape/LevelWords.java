package dev.plumbline.intake.framework.shape;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells labels that look like levels from others: codes such as L3 or Grade 7, ranks such as senior, and names of jobs. */
final class LevelWords {
    private static final Pattern CODE =
            Pattern.compile("(?:\\p{L}{1,4}[- ]?)?\\d{1,2}(?:\\.\\d)?[a-z]?\\+?|[ivx]{1,4}");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:level|lvl|grade|band|stage|step|tier|rank|stufe|niveau|nivel|livello|レベル|等級)\\s?\\S{1,5}(?:\\s?[:–—-].*)?");
    private static final Pattern CODED = Pattern.compile(
            "(?:\\p{L}{1,4}[- ]?\\d{1,2}\\b.{1,60}|.{1,60}\\(\\p{L}{0,4}[- ]?\\d{1,2}\\)|.{2,40} (?:[ivx]{1,3}|\\d))");
    private static final Set<String> RANKS = Set.of(
            ("junior jr jr. mid mid-level middle intermediate senior sr sr. staff principal lead leader associate"
                            + " trainee apprentice intern graduate entry head director vp vice chief distinguished fellow expert"
                            + " master novice beginner advanced competent proficient awareness working practitioner foundation"
                            + " foundational basic developing experienced executive partner assistant deputy einsteiger"
                            + " fortgeschritten experte leitend débutant confirmé expérimenté principiante intermedio avanzado"
                            + " experto ジュニア シニア 初級 中級 上級")
                    .split(" "));
    private static final Set<String> JOBS =
            Set.of(("engineer developer designer manager analyst scientist consultant specialist architect researcher"
                            + " officer administrator coordinator representative accountant recruiter writer tester technician"
                            + " entwickler ingenieur ingénieur développeur エンジニア")
                    .split(" "));
    private static final int MOST_WORDS = 5;

    private LevelWords() {}

    static boolean isLevel(String label) {
        var text = Label.fold(label);
        if (text.isEmpty()) return false;
        if (CODE.matcher(text).matches() || NUMBERED.matcher(text).matches()) return true;
        var words = Stream.of(text.split("[ /,–-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && (isRank(text, words) || CODED.matcher(text).matches());
    }

    /** How many of the labels look like levels, from 0 to 1. */
    static double share(List<String> labels) {
        return labels.isEmpty()
                ? 0
                : (double) labels.stream().filter(LevelWords::isLevel).count() / labels.size();
    }

    private static boolean isRank(String text, List<String> words) {
        return RANKS.contains(text)
                || (RANKS.contains(words.get(0)) && isShortOrJob(words))
                || Stream.of(words.get(words.size() - 1), words.get(0)).anyMatch(LevelWords::isJob);
    }

    private static boolean isShortOrJob(List<String> words) {
        return words.size() <= 2 || words.stream().anyMatch(LevelWords::isJob);
    }

    private static boolean isJob(String word) {
        return JOBS.contains(word);
    }
}
