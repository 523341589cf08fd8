package podium.kubectl.describe;

import podium.kubectl.SelectorText;

/** The text of {@code kubectl describe replicationcontroller}. */
final class ControllerDescription {
    private ControllerDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        Heads.named(out, s.object());
        out.key(0, "Selector", SelectorText.labels(s.spec().path("selector")));
        Heads.labelled(out, s.object());
        out.key(0, "Replicas", s.status().path("replicas").asInt() + " current / " + s.spec().path("replicas").asInt(1)
                + " desired");
        out.key(0, "Pods Status", PodPhases.of(s.view(), s.object()));
        new TemplateBlock(out).write(Subject.template(s.spec().path("template")));
        Heads.conditions(out, s.status().path("conditions"));
    }
}
