package podium.manifest.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.manifest.tree.GoJson;

/** The selector of a Job, which the server makes itself from the Job's uid. Rule: api.md §4.13.9. */
final class JobSelectorRules {
    private static final String UID_LABEL = "batch.kubernetes.io/controller-uid";
    /** Stands for the uid, which is drawn when the Job is stored. */
    private static final String UID = "00000000-0000-0000-0000-000000000000";
    private static final String OWN = "The server selects a Job's Pods by a label of its own; leave the selector out.";

    private JobSelectorRules() {
    }

    /** Before the rest of the spec: a selector of the user's. */
    static void generated(Value spec, Causes causes) {
        Value selector = spec.field("selector");
        if (isManual(spec) || isBare(selector)) return;
        causes.invalid(selector, GoJson.compact(completed(selector)), "`selector` not auto-generated", OWN);
    }

    /** After it: whether the selector, completed by the server, matches the template. */
    static void matches(Value root, Causes causes) {
        Value spec = root.field("spec");
        Value selector = spec.field("selector");
        Value labels = spec.field("template").field("metadata").field("labels");
        if (isManual(spec)) {
            if (!selector.isPresent()) causes.required(selector, "", "A manual selector is written down.");
            else SelectorRules.check(selector, causes);
        } else if (isBare(selector)) {
            return;
        }
        ObjectNode stored = isManual(spec) ? copy(labels) : labelled(labels, root.field("metadata").field("name"));
        ObjectNode asked = isManual(spec) ? copy(selector) : completed(selector);
        if (selector.isPresent() && !Selecting.matches(asked, stored)) {
            causes.invalid(labels, GoJson.compact(stored), "`selector` does not match template `labels`", OWN);
        }
    }

    static boolean isManual(Value spec) {
        return spec.field("manualSelector").isTrue();
    }

    private static boolean isBare(Value selector) {
        return selector.field("matchLabels").isEmpty() && selector.field("matchExpressions").isEmpty();
    }

    private static ObjectNode completed(Value selector) {
        ObjectNode all = copy(selector);
        ObjectNode labels = all.withObjectProperty("matchLabels");
        if (!labels.has(UID_LABEL)) labels.put(UID_LABEL, UID);
        return all;
    }

    private static ObjectNode labelled(Value labels, Value name) {
        ObjectNode all = copy(labels);
        for (String key : List.of("job-name", "batch.kubernetes.io/job-name")) {
            if (!all.has(key)) all.put(key, name.text());
        }
        for (String key : List.of("controller-uid", UID_LABEL)) {
            if (!all.has(key)) all.put(key, UID);
        }
        return all;
    }

    private static ObjectNode copy(Value value) {
        return value.node() instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
    }
}
