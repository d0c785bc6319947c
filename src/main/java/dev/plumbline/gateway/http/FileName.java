package dev.plumbline.gateway.http;

import dev.plumbline.wire.value.SoundText;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file that is sent is called, if the sender says so: {@code ?file=}, or else Content-Disposition. */
final class FileName {
    private static final int LONGEST = 200;
    private static final Pattern DISPOSITION =
            Pattern.compile("(?i).*\\bfilename\\s*=\\s*(?:\"([^\"/\\\\]+)\"|([^\\s;\"/\\\\]+)).*");

    private FileName() {}

    static Optional<String> of(RoutingContext route) {
        return Parameters.text(route, "file")
                .or(() -> Optional.ofNullable(route.request().getHeader("Content-Disposition"))
                        .flatMap(FileName::disposed));
    }

    private static Optional<String> disposed(String header) {
        return Optional.of(DISPOSITION.matcher(header))
                .filter(found -> found.matches())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(name -> name.length() <= LONGEST && SoundText.isSound(name));
    }
}
