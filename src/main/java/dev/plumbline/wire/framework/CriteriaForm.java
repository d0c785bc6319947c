package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.CriterionId;
import java.util.List;

/** A tree of criteria in a document: {@code all}, {@code any} or a rule, each a gate unless it says otherwise. */
final class CriteriaForm {
    private CriteriaForm() {}

    static Criteria read(Section node) {
        var gate = node.flag("gate", true);
        var text = node.optionalText("text");
        var id = node.optionalId("id", CriterionId::new);
        if (node.has("all")) return new Criteria.All(id, gate, text, node.sections("all", CriteriaForm::read));
        if (node.has("any")) return new Criteria.Any(id, gate, text, node.sections("any", CriteriaForm::read));
        var requirement = RequirementForm.read(node);
        return new Criteria.Rule(id.orElseGet(() -> new CriterionId(node.text("rule"))), gate, text, requirement);
    }

    static ObjectNode write(Criteria criteria) {
        var node = JsonNodeFactory.instance.objectNode();
        criteria.named().ifPresent(id -> node.put("id", id.value()));
        switch (criteria) {
            case Criteria.All all -> node.set("all", list(all.of()));
            case Criteria.Any any -> node.set("any", list(any.of()));
            case Criteria.Rule rule -> RequirementForm.write(rule.requirement(), node);
        }
        if (!criteria.gate()) node.put("gate", false);
        criteria.text().ifPresent(text -> node.put("text", text));
        return node;
    }

    private static ArrayNode list(List<Criteria> nodes) {
        var list = JsonNodeFactory.instance.arrayNode();
        nodes.forEach(node -> list.add(write(node)));
        return list;
    }
}
