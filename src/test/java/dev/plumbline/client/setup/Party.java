package dev.plumbline.client.setup;

/** How many of each role take part. */
public record Party(int facilitators, int committee, int observers, int screens) {
    /** One facilitator, observer and screen; all others vote. */
    public static Party of(int clients) {
        return new Party(1, clients - 3, 1, 1);
    }
}
