package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One manager's row: every figure about their ratings, the verdict and the words for it. What cannot be computed is
 * empty. All effects are in rating points; positive means rated higher.
 *
 * <p>The verdict, its evidence, its sentence and {@link #q} stand on the {@link Basis#INITIAL} ratings; {@link #n} and
 * the {@link #gap} that is drawn, with both its intervals, on the {@link Basis#CURRENT} ones.
 *
 * @param initial the gap as the session found it
 * @param current the gap as it is
 * @param committee what the committee did to the reports it looked at
 * @param second the offset from other raters of the same people
 * @param change the rise of the same people since the last cycle
 * @param spread how far the reports scatter, as the session found them
 * @param halo how alike each of them was rated on all competencies, as the session found them
 */
public record Drift(
        String manager,
        Gap initial,
        Gap current,
        CommitteeShift committee,
        Optional<Estimate> second,
        OptionalDouble change,
        Spread spread,
        Halo halo,
        List<Note> notes,
        Verdict verdict,
        Optional<Evidence> evidence,
        String sentence) {

    public Drift {
        notes = List.copyOf(notes);
    }

    public int n() {
        return current.n();
    }

    public Optional<Estimate> gap() {
        return current.estimate();
    }

    public OptionalDouble q() {
        return initial.q();
    }
}
