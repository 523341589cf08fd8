package podium.desktop.tasks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import podium.course.Assets;

/** What the tasks are done with. */
final class Manifests {
    /** Two init containers and a web server. */
    static final String FIRST = Assets.text("samples/first.yaml");
    static final String MISSPELT = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  initContainer: []\n"
            + "  containers:\n  - name: a\n    image: nginx\n";
    static final String UNFINISHED = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspe";
    static final String UNTIDY = "kind:   Pod\napiVersion: v1\nmetadata:\n      name:   a\n";

    private Manifests() {
    }

    /** A Pod with more containers than there are lanes in sight. */
    static String manyContainers() {
        return IntStream.rangeClosed(1, 12).mapToObj(
                number -> "  - {name: step-" + number + ", image: busybox, command: [\"true\"]}\n").collect(
                        Collectors.joining("", "apiVersion: v1\nkind: Pod\nmetadata: {name: many}\nspec:\n"
                                + "  initContainers:\n", "  containers:\n  - {name: app, image: nginx}\n"));
    }
}
