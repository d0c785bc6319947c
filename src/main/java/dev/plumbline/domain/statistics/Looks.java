package dev.plumbline.domain.statistics;

/** How often the committee's changes are looked at: with every edit, or once. More looks ask for more certainty. */
public enum Looks {
    WHILE_OPEN(0.01),
    AT_CLOSE(Thresholds.FALSE_DISCOVERIES);

    private final double falseDiscoveries;

    Looks(double falseDiscoveries) {
        this.falseDiscoveries = falseDiscoveries;
    }

    double falseDiscoveries() {
        return falseDiscoveries;
    }
}
