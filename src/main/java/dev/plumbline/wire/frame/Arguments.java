package dev.plumbline.wire.frame;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Rating;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.UnreadableJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The target and value of a command as the types of the core; throws {@link UnreadableJson} with what to send instead. */
record Arguments(JsonNode target, JsonNode value, Optional<String> reason) {
    /** Longest text of a reason, evidence or dissent, in characters. */
    private static final int LONGEST_TEXT = 4_000;

    static Arguments of(ClientFrame.Cmd cmd) {
        if (cmd.reason().filter(reason -> reason.length() > LONGEST_TEXT).isPresent()) {
            throw new UnreadableJson("A reason has at most 4,000 characters; shorten it.");
        }
        Json.requireSound(cmd.target());
        Json.requireSound(cmd.value());
        Json.requireSound(Json.toTree(cmd.reason()));
        return new Arguments(cmd.target(), cmd.value(), cmd.reason());
    }

    PersonId person() {
        return new PersonId(word(target, "person", "target.person"));
    }

    CompetencyId competency() {
        return new CompetencyId(word(target, "competency", "target.competency"));
    }

    CriterionId criterion() {
        return new CriterionId(word(target, "criterion", "target.criterion"));
    }

    MemberId member() {
        return new MemberId(word(value.isObject() ? value : target, "member", "value.member"));
    }

    /** 1 to 5, or none where null was sent. */
    Optional<Integer> rating() {
        if (value.isNull()) return Optional.empty();
        if (!isOnScale()) {
            throw new UnreadableJson("value must be a rating from 1 to 5, or null to clear it.");
        }
        return Optional.of(value.intValue());
    }

    private boolean isOnScale() {
        return value.canConvertToInt()
                && value.canConvertToExactIntegral()
                && value.intValue() >= Rating.LOWEST
                && value.intValue() <= Rating.HIGHEST;
    }

    LevelId level() {
        return optionalLevel().orElseThrow(() -> new UnreadableJson("value must be the id of a level."));
    }

    /** A level, or none where null was sent. */
    Optional<LevelId> optionalLevel() {
        if (value.isNull()) return Optional.empty();
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new UnreadableJson("value must be the id of a level, or null.");
        }
        return Optional.of(new LevelId(value.textValue()));
    }

    String text() {
        if (!value.isTextual()) throw new UnreadableJson("value must be a text.");
        return value.textValue();
    }

    boolean flag() {
        if (!value.isBoolean()) throw new UnreadableJson("value must be true or false.");
        return value.booleanValue();
    }

    List<PersonId> people() {
        if (!value.isArray()) throw new UnreadableJson("value must be a list of person ids.");
        var people = new ArrayList<PersonId>();
        for (var item : value) {
            if (!item.isTextual() || item.textValue().isBlank()) {
                throw new UnreadableJson("value must be a list of person ids.");
            }
            people.add(new PersonId(item.textValue()));
        }
        return people;
    }

    <E extends Enum<E>> E wordOf(Class<E> type) {
        return Json.read(value, type, "value");
    }

    /** A word of the target. */
    <E extends Enum<E>> E targetWord(String field, Class<E> type) {
        return Json.read(target.path(field), type, "target." + field);
    }

    /** A value that is an object of that shape. */
    <T> T as(Class<T> type) {
        if (!value.isObject()) throw new UnreadableJson("value must be an object.");
        return Json.read(value, type, "value");
    }

    static String requireShort(String field, String text) {
        if (text.length() <= LONGEST_TEXT) return text;
        throw new UnreadableJson(field + " has at most 4,000 characters; shorten it.");
    }

    private static String word(JsonNode node, String field, String place) {
        var found = node.path(field);
        if (found.isTextual() && !found.textValue().isBlank()) return found.textValue();
        throw new UnreadableJson("Send " + place + ", an id.");
    }
}
