package dev.plumbline.intake.framework;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids made from names: letters and digits of any script in lower case, everything else a dash; no two alike. */
public final class Slug {
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-|-$");
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The slug of a name, or the other word if the name has no letter or digit. */
    public static String of(String name, String otherwise) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var dashed = OTHERS.matcher(folded).replaceAll("-");
        var slug = OUTER_DASHES.matcher(shorten(dashed)).replaceAll("");
        return slug.isEmpty() ? otherwise : slug;
    }

    /** A slug that this object has not given before. */
    String unique(String name, String otherwise) {
        return free(of(name, otherwise));
    }

    /** The wanted id itself, if nobody has it yet. */
    String free(String wanted) {
        var id = wanted;
        while (!taken.add(id)) {
            id = wanted + "-" + numbers.merge(wanted, 2, (last, first) -> last + 1);
        }
        return id;
    }

    private static String shorten(String text) {
        int end = text.codePointCount(0, text.length()) > LONGEST ? text.offsetByCodePoints(0, LONGEST) : text.length();
        return text.substring(0, end);
    }
}
