package dev.plumbline.domain.statistics;

import java.util.Arrays;

/** The strata of a sample that two people or more are in, numbered in their order. */
final class SharedStrata {
    private static final int NONE = -1;

    private final int[] n;
    private final int[] first;
    private final int[] place;
    private final int[] shared;
    private int size;
    private int people;

    SharedStrata(Sample sample) {
        n = new int[sample.strata()];
        first = new int[sample.strata()];
        place = new int[sample.strata()];
        for (int person = sample.size() - 1; person >= 0; person--) {
            n[sample.stratum(person)]++;
            first[sample.stratum(person)] = person;
        }
        Arrays.fill(place, NONE);
        for (int stratum = 0; stratum < n.length; stratum++) {
            if (n[stratum] < 2) continue;
            place[stratum] = size++;
            people += n[stratum];
        }
        shared = Arrays.stream(n).filter(count -> count >= 2).toArray();
    }

    /** How many such strata there are. */
    int size() {
        return size;
    }

    /** How many people are in them. */
    int people() {
        return people;
    }

    boolean isShared(int stratum) {
        return place[stratum] != NONE;
    }

    /** How many people are in the shared stratum of that number. */
    int n(int place) {
        return shared[place];
    }

    /** Whether anybody is in the stratum. */
    boolean isUsed(int stratum) {
        return n[stratum] > 0;
    }

    /** The number of a shared stratum. */
    int place(int stratum) {
        return place[stratum];
    }

    /** The first person of the sample who is in a stratum. */
    int first(int stratum) {
        return first[stratum];
    }
}
