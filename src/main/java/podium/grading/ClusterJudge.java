package podium.grading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.Event;
import podium.cluster.pod.Pod;
import podium.course.Expectation;
import podium.course.NamePattern;
import podium.kubectl.jsonpath.JsonPath;
import podium.kubectl.jsonpath.JsonPathException;
import podium.kubectl.resource.ApiTrees;
import podium.simulation.Change;

/** Expectations of many Pods at once, and of objects that are no Pods. */
final class ClusterJudge {
    private ClusterJudge() {
    }

    static Ruling pods(Sightings run, Expectation.Pods pods) {
        SortedMap<String, Pod> present = new TreeMap<>();
        Series<List<Pod>> series = run.series(change -> {
            if (!(change instanceof Change.ObjectChanged(_, Change.Watch type, Pod pod, _))) return Optional.empty();
            if (type == Change.Watch.DELETED) present.remove(pod.metadata().name());
            else present.put(pod.metadata().name(), pod);
            return Optional.of(present.values().stream().filter(p -> named(p, pods)).toList());
        });
        Judgement<List<Pod>> judgement = new Judgement<>(all -> pods.count().holds(count(all, pods)),
                all -> count(all, pods) + " of " + all.size() + ": " + rows(all),
                pods.count() + " of the Pods " + pods.pod() + words(pods), "there was no Pod");
        return judgement.judge(series, pods.when());
    }

    static Ruling value(Sightings run, Expectation.Value value) {
        ApiTrees trees = new ApiTrees();
        Series<Optional<ApiObject>> series = run.series(change -> {
            if (!(change instanceof Change.ObjectChanged(_, Change.Watch type, ApiObject object, _))
                    || !value.object().fits(object)) {
                return Optional.empty();
            }
            return Optional.of(type == Change.Watch.DELETED ? Optional.empty() : Optional.of(object));
        });
        Judgement<Optional<ApiObject>> judgement = new Judgement<>(
                object -> object.filter(o -> value.text().fits(found(trees, o, value.jsonpath()))).isPresent(),
                object -> object.map(
                        o -> value.jsonpath() + " is \"" + found(trees, o, value.jsonpath()) + "\"").orElse(
                                "the object is gone"),
                value.jsonpath() + " of " + value.object() + " " + value.text(), "there was no " + value.object());
        return judgement.judge(series, value.when());
    }

    static Ruling event(Sightings run, Expectation.ObjectEvent expected) {
        Series<Event> events = run.series(change -> change instanceof Change.EventChanged(_, Event event)
                && expected.object().fits(event.about()) && event.reason().equals(expected.reason())
                        ? Optional.of(event)
                        : Optional.empty());
        Judgement<Event> judgement = new Judgement<>(event -> expected.message().fits(event.message()),
                event -> "event " + event.reason() + ": " + event.message(),
                "an event " + expected.reason() + " " + expected.message() + " about " + expected.object(),
                "no event " + expected.reason() + " about " + expected.object());
        return judgement.judge(events, expected.when());
    }

    private static boolean named(Pod pod, Expectation.Pods pods) {
        return NamePattern.fits(pods.pod(), pod.metadata().name());
    }

    private static int count(List<Pod> all, Expectation.Pods pods) {
        return (int) all.stream().filter(pod -> PodCells.of(pod).fit(pods.cells())).filter(
                pod -> pods.image().map(image -> runs(pod, image)).orElse(true)).filter(
                        pod -> pods.node().map(node -> node.equals(pod.spec().nodeName())).orElse(
                                true)).count();
    }

    private static boolean runs(Pod pod, String image) {
        return pod.spec().containers().stream().anyMatch(c -> NamePattern.fits(image, c.image()));
    }

    private static String words(Expectation.Pods pods) {
        String image = pods.image().map(i -> ", image " + i).orElse("");
        String node = pods.node().map(n -> ", on " + n).orElse("");
        return " with " + pods.cells() + image + node;
    }

    private static String rows(List<Pod> all) {
        return all.isEmpty()
                ? "none"
                : String.join("; ", all.stream().map(
                        pod -> pod.metadata().name() + " " + PodCells.of(pod)).toList());
    }

    /** What a path finds; a path that cannot be read finds its error. */
    private static String found(ApiTrees trees, ApiObject object, String jsonpath) {
        try {
            return JsonPath.parse(jsonpath, true).text(trees.tree(object));
        } catch (JsonPathException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
