package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.wire.value.Word;
import java.util.List;
import java.util.Optional;

/** One row of a long matrix: what it says of a level, of a competency, and of their cell. */
record MatrixRow(int line, LevelPart level, CompetencyPart competency, CellPart cell) {
    static final List<String> REQUIRED = List.of("competency", "descriptor");

    /** Shared by all, of one function, or an attribute of the level such as its scope. */
    enum Kind {
        CORE,
        FUNCTIONAL,
        AREA;

        @Override
        public String toString() {
            return Word.of(this);
        }
    }

    /** The id, if there is one, is as the file writes it; two tracks may have the same. There is an id or a title. */
    record LevelPart(
            TrackPart track,
            Optional<String> id,
            Optional<Integer> order,
            List<String> titles,
            Optional<Integer> parity,
            Optional<String> description) {
        LevelPart {
            titles = List.copyOf(titles);
        }

        /** What tells this level from others of the track. */
        String key() {
            return id.orElseGet(() -> titles.get(0));
        }

        LevelPart on(String other) {
            return new LevelPart(
                    new TrackPart(other, Optional.empty(), Optional.empty()), id, order, titles, parity, description);
        }

        LevelPart called(String title) {
            return new LevelPart(track, Optional.empty(), order, List.of(title), parity, description);
        }
    }

    record TrackPart(String name, Optional<String> id, Optional<TrackKind> kind) {}

    record CompetencyPart(
            String name, Optional<String> id, Optional<Kind> kind, Optional<Integer> order, Optional<String> area) {}

    /** The text is as the file has it, and one descriptor if a type is given. */
    record CellPart(
            Optional<String> text, Optional<DescriptorType> type, Optional<CellState> state, Optional<String> step) {
        CellPart of(DescriptorType other, String descriptor) {
            return new CellPart(Optional.of(descriptor), Optional.of(other), state, step);
        }

        CellPart withoutText() {
            return new CellPart(Optional.empty(), type, state, step);
        }
    }

    boolean describesLevel() {
        return competency.kind().filter(Kind.AREA::equals).isPresent();
    }

    String track() {
        return level.track().name();
    }

    MatrixRow with(CellPart other) {
        return new MatrixRow(line, level, competency, other);
    }

    MatrixRow with(LevelPart other) {
        return new MatrixRow(line, other, competency, cell);
    }
}
