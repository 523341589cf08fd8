package podium.kubectl.describe;

import podium.kubectl.SelectorText;

/** The text of {@code kubectl describe priorityclass}. */
final class PriorityDescription {
    private PriorityDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        out.key(0, "Value", s.tree().path("value").asInt());
        out.key(0, "GlobalDefault", s.tree().path("globalDefault").asBoolean());
        out.key(0, "PreemptionPolicy", s.tree().path("preemptionPolicy").asText("PreemptLowerPriority"));
        out.key(0, "Description", s.tree().path("description").asText());
        out.key(0, "Annotations", SelectorText.labels(s.tree().path("metadata").path("annotations")));
    }
}
