package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The live engine: who is rated, by whom and how, changed one fact at a time, and every figure about it. Counts move
 * with each change; after any changes the figures are exactly those of a table filled with the same facts at once.
 * For one thread.
 */
public final class RatingTable {
    private final Index competencies;
    private final Roster roster = new Roster();
    private final Tails tails = new Tails();
    private final Ledger initial;
    private final Ledger current;

    /** @param competencies those of the session; who is rated on fewer than half of them is not compared */
    public RatingTable(List<String> competencies) {
        this.competencies = Index.inOrder(competencies);
        initial = new Ledger(this.competencies);
        current = new Ledger(this.competencies);
    }

    /** Puts somebody in, still unrated; or moves them, with their ratings, to another manager or stratum. */
    public void place(Ratee ratee) {
        roster.place(ratee);
        initial.place(ratee);
        current.place(ratee);
    }

    /** Takes somebody out with their ratings. */
    public void remove(String ratee) {
        roster.remove(ratee);
        initial.remove(ratee);
        current.remove(ratee);
    }

    /** Sets one rating, from 1 to 5, of somebody who was placed. */
    public void rate(Basis basis, String ratee, String competency, int rating) {
        ledger(basis).rate(ratee, competencies.of(competency), rating);
    }

    public void clear(Basis basis, String ratee, String competency) {
        ledger(basis).clear(ratee, competencies.of(competency));
    }

    /** Says whether the committee has looked at somebody, changing their ratings or keeping them. */
    public void review(String ratee, boolean looked) {
        roster.review(ratee, looked);
    }

    /** The managers of those who are placed, sorted. */
    public List<String> managers() {
        return roster.managers().keys();
    }

    /** The strata of those who are placed, sorted. */
    public List<String> strata() {
        return roster.strata().keys();
    }

    public List<String> competencies() {
        return competencies.keys();
    }

    /** All ratings of one competency. */
    public BeforeAndNow pool(String competency) {
        int index = competencies.of(competency);
        return new BeforeAndNow(initial.tallies().pool(index), current.tallies().pool(index));
    }

    /** One manager's ratings of one competency. */
    public BeforeAndNow ofManager(String manager, String competency) {
        int index = competencies.of(competency);
        return new BeforeAndNow(
                initial.tallies().ofManager(manager, index), current.tallies().ofManager(manager, index));
    }

    /** All ratings in one stratum, whatever the competency. */
    public BeforeAndNow ofStratum(String stratum) {
        return new BeforeAndNow(
                initial.tallies().ofStratum(stratum), current.tallies().ofStratum(stratum));
    }

    /** All ratings. A falling scatter tells that the committee squeezed them together. */
    public BeforeAndNow all() {
        return new BeforeAndNow(initial.tallies().all(), current.tallies().all());
    }

    public Counted counted(Basis basis) {
        return ledger(basis).scores(roster).counted();
    }

    /** Every manager's gap, by manager. */
    public SortedMap<String, Gap> gaps(Basis basis) {
        return byManager(analysis(basis).gaps());
    }

    /** Every manager's row, by manager, as it may be shown while the session is open. */
    public SortedMap<String, Drift> drift() {
        return drift(Looks.WHILE_OPEN);
    }

    /** Every manager's row, by manager; at the close less certainty will do, since nobody looks again. */
    public SortedMap<String, Drift> drift(Looks looks) {
        var shifts = committee().shifts(competencies.size());
        return new DriftRows(roster.managers(), analysis(Basis.INITIAL), analysis(Basis.CURRENT), shifts, looks).rows();
    }

    /** How much of the differences between people goes along with who rates them. */
    public ManagerShare managerShare(Basis basis) {
        return analysis(basis).share();
    }

    /** How far every manager's ratings lie from everybody else's, by manager; nothing to compare: absent. */
    public SortedMap<String, Distance> distances(Basis basis) {
        var distances = new TreeMap<String, Distance>();
        byManager(analysis(basis).distances())
                .forEach((manager, distance) -> distance.ifPresent(there -> distances.put(manager, there)));
        return distances;
    }

    /** How every manager rates one competency compared with the others, by manager. */
    public SortedMap<String, Gap> competencyGaps(Basis basis, String competency) {
        return byManager(analysis(basis).competencyGaps().get(competencies.of(competency)));
    }

    /** What the committee did to all ratings taken together. */
    public RoomShift roomShift() {
        return committee().room();
    }

    /** The shift to expect for every manager's reports that the committee has not looked at, by manager. */
    public SortedMap<String, OptionalDouble> predictedShifts() {
        return byManager(committee().predicted());
    }

    private Committee committee() {
        return new Committee(roster, initial, current, tails);
    }

    private Analysis analysis(Basis basis) {
        return ledger(basis).analysis(roster, tails);
    }

    private <T> SortedMap<String, T> byManager(List<T> figures) {
        var byManager = new TreeMap<String, T>();
        for (var manager : managers())
            byManager.put(manager, figures.get(roster.managers().of(manager)));
        return byManager;
    }

    private Ledger ledger(Basis basis) {
        return switch (basis) {
            case INITIAL -> initial;
            case CURRENT -> current;
        };
    }
}
