package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the format of a cell lets a number appear. Dates become year-month-day, whatever the format's own order. */
record NumberFormat(Kind kind, int digits) {
    enum Kind {
        PLAIN,
        PERCENT,
        PADDED,
        DATE,
        TIME,
        DATE_AND_TIME
    }

    static final NumberFormat GENERAL = of(Kind.PLAIN);

    /** What a spreadsheet itself shows; the digits behind it are noise of its binary numbers. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Pattern NO_PLACEHOLDER = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final int MOST_DIGITS = 100;

    static NumberFormat of(Kind kind) {
        return new NumberFormat(kind, 0);
    }

    /** The format a code such as {@code dd/mm/yyyy} means. */
    static NumberFormat of(String code) {
        var bare = NO_PLACEHOLDER
                .matcher(code.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .split(";", 2)[0]
                .strip();
        boolean time = bare.contains("h") || bare.contains("s");
        boolean day = bare.contains("y") || bare.contains("d") || (bare.contains("m") && !time);
        if (day) return of(time ? Kind.DATE_AND_TIME : Kind.DATE);
        if (time) return of(Kind.TIME);
        if (bare.contains("%")) return of(Kind.PERCENT);
        boolean padded = ZEROS.matcher(bare).matches() && bare.length() <= MOST_DIGITS;
        return padded ? new NumberFormat(Kind.PADDED, bare.length()) : GENERAL;
    }

    /** The formats that have a number and no code in the file. */
    static NumberFormat builtIn(int id) {
        if (id == 9 || id == 10) return of(Kind.PERCENT);
        if (id == 22) return of(Kind.DATE_AND_TIME);
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return of(Kind.TIME);
        if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return of(Kind.DATE);
        return GENERAL;
    }

    /** The number as somebody sees it who looks at the sheet; what is no number is shown as it is. */
    String show(String written, Days days) {
        double value;
        try {
            value = Double.parseDouble(written);
        } catch (NumberFormatException noNumber) {
            return written;
        }
        return Double.isFinite(value) ? show(value, days) : written;
    }

    private String show(double value, Days days) {
        return switch (kind) {
            case PLAIN -> plain(value);
            case PERCENT -> plain(value * 100) + "%";
            case PADDED -> padded(value);
            case DATE -> days.date(value).orElseGet(() -> plain(value));
            case TIME -> days.time(value).orElseGet(() -> plain(value));
            case DATE_AND_TIME -> days.dateAndTime(value).orElseGet(() -> plain(value));
        };
    }

    private String padded(double value) {
        var text = plain(value);
        boolean whole = text.chars().allMatch(Character::isDigit);
        return whole && text.length() < digits ? "0".repeat(digits - text.length()) + text : text;
    }

    private static String plain(double value) {
        var shown = BigDecimal.valueOf(value).round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
