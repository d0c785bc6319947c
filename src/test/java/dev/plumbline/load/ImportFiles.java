package dev.plumbline.load;

import dev.plumbline.intake.table.FormulaSafeCsv;
import dev.plumbline.intake.table.WorkbookFile;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of an organisation made up from a seed, in either format; the word keeps several in one database apart. */
record ImportFiles(String word, int people, int competencies) {
    private static final int TEAM = 10;
    private static final int LEVELS = 5;
    private static final int GRADES = 5;

    /** A format with its media type. */
    enum Format {
        CSV("text/csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        private Buffer write(List<String> header, List<List<String>> rows) {
            return switch (this) {
                case CSV -> Buffer.buffer(FormulaSafeCsv.write(header, rows));
                case XLSX -> Buffer.buffer(WorkbookFile.write("Sheet", header, rows));
            };
        }
    }

    List<String> ids(int many) {
        return IntStream.range(0, many).mapToObj(this::id).toList();
    }

    Buffer peopleFile(Format format) {
        var header = List.of("person_id", "name", "email", "manager_id", "track", "level_id", "level_since", "office");
        return format.write(
                header, IntStream.range(0, people).mapToObj(this::person).toList());
    }

    /** A rating of each person and competency; another seed gives others. */
    Buffer ratingsFile(Format format, long seed) {
        var chance = new Random(seed);
        var rows = IntStream.range(0, people)
                .boxed()
                .flatMap(person -> ratings(person, chance))
                .toList();
        return format.write(List.of("person_id", "competency", "rating", "evidence"), rows);
    }

    private Stream<List<String>> ratings(int person, Random chance) {
        return IntStream.rangeClosed(1, competencies)
                .mapToObj(craft -> List.of(
                        id(person),
                        "Craft " + craft,
                        String.valueOf(1 + chance.nextInt(GRADES)),
                        "Seen at work in project " + person));
    }

    private List<String> person(int number) {
        var manager = number < TEAM ? "" : id(number / TEAM);
        var level = "S" + (1 + number % LEVELS);
        return List.of(
                id(number),
                "Person " + number,
                id(number) + "@example.org",
                manager,
                "Making",
                level,
                "2024-01-01",
                "north");
    }

    private String id(int number) {
        return word + "-" + number;
    }
}
