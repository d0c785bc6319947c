package dev.plumbline.load;

import java.util.List;
import java.util.Random;

/** Who edits which cell to what, by lot; the same seed draws the same edits. */
final class Draws {
    private static final int GRADES = 5;

    record Draw(int editor, String key, int value) {}

    private final int editors;
    private final List<String> keys;
    private final Random chance;
    private int drawn;

    Draws(int editors, List<String> keys, long seed) {
        this.editors = editors;
        this.keys = keys;
        this.chance = new Random(seed);
    }

    /** Editors take turns, so that none comes near the commands that one socket may send. */
    Draw next() {
        return new Draw(drawn++ % editors, keys.get(chance.nextInt(keys.size())), 1 + chance.nextInt(GRADES));
    }
}
