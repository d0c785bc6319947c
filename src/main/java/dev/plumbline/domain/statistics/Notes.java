package dev.plumbline.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what there is to note about managers. Notes ask for more certainty than verdicts, as there are many. */
final class Notes {
    private static final double FALSE_DISCOVERIES = 0.02;
    private static final double NARROW = 0.6;
    private static final double WIDE = 1.5;
    private static final double FLAT = 0.15;
    private static final double FAVOURED = 0.40;

    private Notes() {}

    /** The notes about every manager, in their order. */
    static List<List<Note>> of(Analysis analysis, Index managers, Index competencies) {
        return IntStream.range(0, managers.size())
                .mapToObj(manager -> of(analysis, manager, competencies))
                .toList();
    }

    private static List<Note> of(Analysis analysis, int manager, Index competencies) {
        var gap = analysis.gaps().get(manager);
        var notes = new ArrayList<Note>();
        spread(analysis.spreads().get(manager), gap).ifPresent(notes::add);
        halo(analysis.halos().get(manager)).ifPresent(notes::add);
        if (gap.n() < GapFlag.FEWEST) return List.copyOf(notes);
        for (var competency : competencies.keys()) {
            var favour =
                    analysis.competencyGaps().get(competencies.of(competency)).get(manager);
            favour(favour, competency).ifPresent(notes::add);
        }
        return List.copyOf(notes);
    }

    private static Optional<Note> spread(Spread spread, Gap gap) {
        if (spread.n() < Spreads.FEWEST || !Thresholds.discovered(spread.q(), FALSE_DISCOVERIES))
            return Optional.empty();
        double ratio = spread.comparison().orElseThrow().ratio();
        if (Thresholds.atLeast(-ratio, -NARROW)) return Optional.of(NoteSentence.narrow(ratio, GapFlag.of(gap)));
        if (Thresholds.atLeast(ratio, WIDE)) return Optional.of(NoteSentence.wide(ratio));
        return Optional.empty();
    }

    private static Optional<Note> halo(Halo halo) {
        return halo.gap()
                .estimate()
                .filter(estimate -> halo.gap().n() >= GapFlag.FEWEST)
                .filter(estimate -> Thresholds.discovered(halo.gap().q(), FALSE_DISCOVERIES))
                .filter(estimate -> Thresholds.atLeast(-estimate.value(), FLAT))
                .map(estimate -> NoteSentence.flat(halo, estimate));
    }

    private static Optional<Note> favour(Gap gap, String competency) {
        return gap.estimate()
                .filter(estimate -> Thresholds.discovered(gap.q(), FALSE_DISCOVERIES))
                .filter(estimate -> Thresholds.atLeast(Math.abs(estimate.value()), FAVOURED))
                .map(estimate -> NoteSentence.favour(competency, estimate.value()));
    }
}
