package dev.plumbline.client.setup;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;

/** A framework of one track as a long table: so many competencies, each described at five levels. */
public final class Matrix {
    private static final int LEVELS = 5;
    private static final String HEADER =
            "track,level_order,level_id,level_title,competency,competency_kind,descriptor\n";

    private Matrix() {}

    public static String of(int competencies) {
        return IntStream.rangeClosed(1, LEVELS)
                .boxed()
                .flatMap(level -> IntStream.rangeClosed(1, competencies).mapToObj(craft -> row(level, craft)))
                .collect(joining("\n", HEADER, "\n"));
    }

    private static String row(int level, int craft) {
        return "Making,%d,S%d,Step %d,Craft %d,core,Finishes a piece of craft %d that step %d calls for and shows it"
                .formatted(level, level, level, craft, craft, level);
    }
}
