package dev.plumbline.gateway.http;

import dev.plumbline.wire.value.SoundText;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters of a request as the types they should be. */
final class Parameters {
    private static final int LONGEST = 200;

    private Parameters() {}

    /** A whole number, or the other one if nothing was sent. */
    static long number(@Nullable String text, long otherwise) {
        if (text == null || text.isBlank()) return otherwise;
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException malformed) {
            throw new Refused(Problem.invalid("\"" + text + "\" should be a whole number."));
        }
    }

    /** An id in the path; text that can be nobody's id is one that nobody has. */
    static <T> T id(RoutingContext route, String name, Function<String, T> type) {
        var text = Objects.requireNonNull(route.pathParam(name), "the path has no such part");
        if (text.isBlank() || !SoundText.isSound(text)) throw new Refused(Problem.notFound("Nothing has this id."));
        return type.apply(text);
    }

    /** A parameter of the query that is there and not blank. */
    static Optional<String> text(RoutingContext route, String name) {
        var text = Optional.ofNullable(route.request().getParam(name))
                .map(String::strip)
                .filter(written -> !written.isEmpty());
        if (text.filter(written -> written.length() > LONGEST || !SoundText.isSound(written))
                .isPresent()) {
            throw new Refused(Problem.invalid(name + ": at most 200 characters, and none that cannot be stored."));
        }
        return text;
    }

    /** Yes or no; no if nothing was sent. */
    static boolean flag(RoutingContext route, String name) {
        var written = text(route, name).map(word -> word.toLowerCase(Locale.ROOT));
        return switch (written.orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused(Problem.invalid(name + ": write true or false, or leave it out."));
        };
    }

    /** A parameter that means nothing here may be a known one misspelt, so it is refused. */
    static void requireKnown(RoutingContext route, Stream<String> known) {
        var names = known.sorted().toList();
        route.queryParams().names().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refused(Problem.invalid("There is no parameter \"" + name + "\" here; the query may have "
                            + String.join(", ", names) + "."));
                });
    }

    /** The version that is asked for, if one is. */
    static OptionalInt version(RoutingContext route) {
        long version = number(route.request().getParam("version"), 0);
        if (version < 0 || version > Integer.MAX_VALUE)
            throw new Refused(Problem.notFound("There is no such version."));
        return version == 0 ? OptionalInt.empty() : OptionalInt.of((int) version);
    }
}
