package podium.kubectl.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import podium.cluster.ApiObject;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodTemplateSpec;
import podium.kubectl.HumanDuration;

/** Cells that rows of several kinds share. Rule: kubectl.md §3. */
final class Cells {
    static final String NONE = "<none>";

    private Cells() {
    }

    static String age(ApiObject object, Instant now) {
        return HumanDuration.since(object.metadata().creationTimestamp(), now);
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("0");
    }

    static String containers(PodTemplateSpec template) {
        return template.spec().stream().map(PodSpec::containers).flatMap(List::stream).map(Container::name).collect(
                Collectors.joining(","));
    }

    static String images(PodTemplateSpec template) {
        return template.spec().stream().map(PodSpec::containers).flatMap(List::stream).map(Container::image).collect(
                Collectors.joining(","));
    }
}
