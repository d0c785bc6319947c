package dev.plumbline.domain.statistics;

import java.util.Optional;

/** Puts notes into words that name nobody, and a competency by its key. */
final class NoteSentence {
    private NoteSentence() {}

    static Note narrow(double ratio, GapFlag gap) {
        var words = "People are rated %s times closer together than other managers' people."
                .formatted(Words.tenths(1 / ratio));
        var ceiling = gap == GapFlag.HIGHER
                ? " Near the top of the scale there is little room to differ, which alone can do this."
                : "";
        return about(Note.Kind.NARROW, words + ceiling);
    }

    static Note wide(double ratio) {
        return about(
                Note.Kind.WIDE,
                "People are rated %s times further apart than other managers' people.".formatted(Words.tenths(ratio)));
    }

    static Note flat(Halo halo, Estimate gap) {
        double here = halo.meanScatter().orElseThrow();
        return about(
                Note.Kind.FLAT_PROFILES,
                "Each person is rated much alike on all competencies: ratings of one person scatter by %s points here, by %s elsewhere; %d %% have the same rating throughout."
                        .formatted(
                                Words.points(here),
                                Words.points(here - gap.value()),
                                Math.round(100 * halo.flatShare().orElseThrow())));
    }

    static Note favour(String competency, double gap) {
        boolean higher = gap > 0;
        return new Note(
                higher ? Note.Kind.COMPETENCY_HIGHER : Note.Kind.COMPETENCY_LOWER,
                Optional.of(competency),
                "Set against how the same people are rated otherwise, %s comes out %s points %s than with other managers."
                        .formatted(competency, Words.size(gap), higher ? "higher" : "lower"));
    }

    private static Note about(Note.Kind kind, String sentence) {
        return new Note(kind, Optional.empty(), sentence);
    }
}
