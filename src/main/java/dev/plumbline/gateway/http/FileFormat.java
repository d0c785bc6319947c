package dev.plumbline.gateway.http;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of files the API takes, told by their media type alone (PROTOCOL [H1]). */
enum FileFormat {
    CSV,
    XLSX,
    YAML,
    JSON;

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Refuses with 415 what is none of the allowed formats. */
    static FileFormat of(@Nullable String contentType, Set<FileFormat> allowed) {
        var mediaType =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return named(mediaType)
                .filter(allowed::contains)
                .orElseThrow(() -> new Refused(Problem.mediaType(sayWhich(mediaType, allowed))));
    }

    private static Optional<FileFormat> named(String mediaType) {
        return switch (mediaType) {
            case "text/csv", "application/csv", "text/tab-separated-values" -> Optional.of(CSV);
            case WORKBOOK -> Optional.of(XLSX);
            case "application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml" -> Optional.of(YAML);
            case "application/json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    private static String sayWhich(String mediaType, Set<FileFormat> allowed) {
        var sent =
                mediaType.isEmpty() ? "The file came without a media type" : "\"" + mediaType + "\" is not read here";
        var wanted = allowed.stream().sorted().map(FileFormat::mediaType).toList();
        return sent + "; send the header Content-Type with " + String.join(" or ", wanted) + ".";
    }

    private String mediaType() {
        return switch (this) {
            case CSV -> "text/csv";
            case XLSX -> WORKBOOK;
            case YAML -> "application/yaml";
            case JSON -> "application/json";
        };
    }
}
