package dev.plumbline.load;

import java.util.List;
import java.util.stream.IntStream;

/** Who is measured when: everybody once a round, and each round begins with another, so that nobody always follows the same one. */
record Turns<T>(List<T> subjects, int rounds) {
    List<T> round(int number) {
        return IntStream.range(0, subjects.size())
                .mapToObj(place -> subjects.get((place + number) % subjects.size()))
                .toList();
    }
}
