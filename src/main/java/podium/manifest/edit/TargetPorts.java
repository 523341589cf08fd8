package podium.manifest.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Named ports that Services send to: they are given in the Pods that the Service selects. Rule: control.md, endpoints. */
final class TargetPorts {
    private final List<Labelled> pods = new ArrayList<>();
    private final List<Wanted> wanted = new ArrayList<>();

    private record Labelled(String scope, JsonNode labels) {
    }

    private record Wanted(Mention mention, JsonNode selector) {
        boolean selects(Labelled pod) {
            return !selector.isEmpty()
                    && selector.properties().stream().allMatch(e -> pod.labels.path(e.getKey()).equals(e.getValue()));
        }
    }

    void pod(String scope, JsonNode labels) {
        pods.add(new Labelled(scope, labels));
    }

    void service(Mention mention, JsonNode selector) {
        wanted.add(new Wanted(mention, selector));
    }

    /** The ports of Services as names of the Pods that they select. */
    List<Mention> resolved() {
        List<Mention> found = new ArrayList<>();
        for (Wanted one : wanted) {
            pods.stream().filter(one::selects).map(pod -> new Mention(NameKind.PORT, pod.scope(), one.mention().name(),
                    false, one.mention().place(), one.mention().span())).forEach(found::add);
        }
        return found;
    }
}
