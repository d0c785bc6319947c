package dev.plumbline.intake.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The days of a workbook are numbers, counted from 1900 or from 1904. The count from 1900 knows a 29th of February that
 * year did not have, so what comes before it is one day off. Empty for a number that is no day.
 */
enum Days {
    SINCE_1900(LocalDate.of(1899, 12, 30)),
    SINCE_1904(LocalDate.of(1904, 1, 1));

    private static final int FIRST_RIGHT_DAY = 60;
    private static final int END = 2_958_466;
    private static final long SECONDS_A_DAY = 86_400;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final LocalDate first;

    Days(LocalDate first) {
        this.first = first;
    }

    Optional<String> date(double number) {
        return moment(number).map(moment -> moment.toLocalDate().toString());
    }

    /** Midnight is most often what a program writes that meant only the day. */
    Optional<String> dateAndTime(double number) {
        return moment(number)
                .map(moment -> moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : DATE_AND_TIME.format(moment));
    }

    Optional<String> time(double number) {
        if (isNoDay(number)) return Optional.empty();
        long seconds = seconds(number);
        return Optional.of("%02d:%02d:%02d".formatted(seconds / SECONDS_AN_HOUR, seconds / 60 % 60, seconds % 60));
    }

    private Optional<LocalDateTime> moment(double number) {
        if (isNoDay(number)) return Optional.empty();
        boolean early = this == SINCE_1900 && number < FIRST_RIGHT_DAY;
        return Optional.of(first.plusDays(early ? 1 : 0).atStartOfDay().plusSeconds(seconds(number)));
    }

    private static boolean isNoDay(double number) {
        return number < 0 || number >= END;
    }

    private static long seconds(double number) {
        return Math.round(number * SECONDS_A_DAY);
    }
}
