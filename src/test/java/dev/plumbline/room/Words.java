package dev.plumbline.room;

/** What a client of these tests says, as text. */
final class Words {
    private Words() {}

    static String command(String cid, String op, String rest, long base) {
        var more = rest.isEmpty() ? "" : "," + rest;
        return "{\"kind\":\"cmd\",\"cid\":\"" + cid + "\",\"op\":\"" + op + "\",\"base\":" + base + more + "}";
    }
}
