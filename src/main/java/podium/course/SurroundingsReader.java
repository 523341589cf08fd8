package podium.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.Quantity;
import podium.course.yaml.Fields;
import podium.simulation.Input;
import podium.simulation.World;

/** Reads a world of an exercise. */
final class SurroundingsReader {
    private SurroundingsReader() {
    }

    static Surroundings read(Fields f, Duration watch) {
        List<Input> steps = new ArrayList<>();
        for (Optional<Input> step : f.list("steps", SurroundingsReader::step)) step.ifPresent(steps::add);
        steps.sort(Comparator.comparing(Input::at));
        return new Surroundings(f.text("name"), f.text("title", ""), f.number("seed", 0, Integer.MAX_VALUE, 1),
                f.time("watch", watch), f.texts("missing-images"), f.list("nodes", SurroundingsReader::node),
                f.list("hosts", SurroundingsReader::host), steps);
    }

    private static Optional<Input> step(Fields f) {
        Duration at = f.time("at", Duration.ZERO);
        List<Input> found = new ArrayList<>();
        f.optionalText("apply").ifPresent(text -> found.add(new Input.Apply(at, text)));
        if (f.has("delete")) found.add(new Input.Delete(at, words(f, "delete")));
        if (f.has("set-image")) found.add(new Input.SetImage(at, words(f, "set-image")));
        f.optionalText("kill-sandbox").ifPresent(pod -> found.add(new Input.KillSandbox(at, pod)));
        f.fields("kill").ifPresent(kill -> {
            found.add(new Input.Kill(at, kill.text("pod"), kill.text("container"), kill.number("signal", 1, 64, 9)));
            kill.done();
        });
        f.fields("exec").ifPresent(exec -> {
            found.add(new Input.Exec(at, exec.text("pod"), exec.text("container"), exec.texts("command")));
            exec.done();
        });
        if (found.size() == 1) return Optional.of(found.getFirst());
        f.report("", found.isEmpty() ? "a step that does nothing" : "a step that does several things",
                "Write exactly one of apply, delete, set-image, kill, kill-sandbox, exec.");
        return Optional.empty();
    }

    private static List<String> words(Fields f, String key) {
        return List.of(f.text(key).strip().split("\\s+"));
    }

    private static World.Node node(Fields f) {
        return new World.Node(f.text("name", "node-1"), quantity(f, "cpu", "2").milli(),
                quantity(f, "memory", "4Gi").ceiling(), f.number("pods", 1, 1000, 110),
                f.texts("images"));
    }

    private static Quantity quantity(Fields f, String key, String otherwise) {
        String text = f.text(key, otherwise);
        return Quantity.parse(text).orElseGet(() -> {
            f.report(key, key + " is " + text, "Write a quantity such as 500m, 2 or 4Gi.");
            return Quantity.of(otherwise);
        });
    }

    private static World.Host host(Fields f) {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        f.fields("pages").ifPresent(page -> {
            for (String path : page.keys()) pages.put(path, page.text(path));
        });
        return new World.Host(f.text("name"), pages);
    }
}
