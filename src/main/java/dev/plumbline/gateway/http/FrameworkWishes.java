package dev.plumbline.gateway.http;

import dev.plumbline.intake.framework.shape.LevelOrder;
import dev.plumbline.intake.framework.shape.Shape;
import dev.plumbline.intake.framework.shape.Wishes;
import dev.plumbline.wire.value.SoundText;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the query of a request says about the table that comes with it. */
record FrameworkWishes(RoutingContext route) {
    private static final int MOST_NAMES = 1_000;
    private static final int LONGEST_NAME = 200;

    Wishes with(Upload upload) {
        return new Wishes(
                shape(),
                upload.renames(),
                names("ignore"),
                names("levels"),
                LevelOrder.of(names("order")),
                headingsAreTracks(),
                Parameters.text(route, "track"));
    }

    private Optional<Shape> shape() {
        var asked = Parameters.text(route, "shape");
        return asked.map(word -> Shape.of(word)
                .orElseThrow(() -> new Refused(
                        Problem.invalid("shape: there is no \"" + word + "\"; write one of " + Shape.words() + "."))));
    }

    private boolean headingsAreTracks() {
        var asked = Parameters.text(route, "blocks");
        asked.filter(word -> !word.equals("tracks")).ifPresent(word -> {
            throw new Refused(Problem.invalid("blocks: there is no \"" + word
                    + "\"; write ?blocks=tracks to make a track of each heading inside a cell, or leave it out."));
        });
        return asked.isPresent();
    }

    private List<String> names(String parameter) {
        var names = route.queryParam(parameter).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > MOST_NAMES || !names.stream().allMatch(FrameworkWishes::isUsable)) {
            throw new Refused(Problem.invalid(parameter + ": at most 1,000 names of at most 200 characters each."));
        }
        return names;
    }

    private static boolean isUsable(String name) {
        return name.length() <= LONGEST_NAME && SoundText.isSound(name);
    }
}
