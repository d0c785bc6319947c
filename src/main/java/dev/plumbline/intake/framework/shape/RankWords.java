package dev.plumbline.intake.framework.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Words of titles whose place among others nobody disputes. They tell which way an axis runs, never a rank. */
final class RankWords {
    private static final Map<String, Integer> RANKS = ranks(List.of(
            "intern trainee apprentice praktikant stagiaire",
            "junior jr beginner novice graduate awareness einsteiger débutant principiante ジュニア 初級",
            "mid mid-level middle intermediate intermedio working confirmé 中級",
            "senior sr advanced practitioner expérimenté avanzado シニア 上級",
            "staff",
            "principal expert experte experto",
            "distinguished",
            "fellow"));

    private RankWords() {}

    /** Where the one such word of a label stands among all; empty if there are none or several. */
    static OptionalDouble rank(String label) {
        var found = Stream.of(Label.fold(label).split("[^\\p{L}-]+", -1))
                .filter(RANKS::containsKey)
                .mapToInt(RANKS::get)
                .toArray();
        return found.length == 1 ? OptionalDouble.of(found[0]) : OptionalDouble.empty();
    }

    private static Map<String, Integer> ranks(List<String> rungs) {
        var ranks = new HashMap<String, Integer>();
        for (int at = 0; at < rungs.size(); at++) {
            for (var word : rungs.get(at).split(" ", -1)) ranks.put(word, at);
        }
        return ranks;
    }
}
