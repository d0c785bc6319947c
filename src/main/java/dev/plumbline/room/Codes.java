package dev.plumbline.room;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Short random words that can be read aloud: lower-case letters and digits without look-alikes. */
final class Codes {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ALIAS = 5;

    private final RandomGenerator chance;

    Codes(RandomGenerator chance) {
        this.chance = chance;
    }

    String fresh(int length) {
        return chance.ints(length, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    /** An alias that is not taken; it is from now on. */
    String alias(Set<String> taken) {
        var alias = fresh(ALIAS);
        while (!taken.add(alias)) alias = fresh(ALIAS);
        return alias;
    }
}
