package podium.shell.programs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import podium.course.Assets;
import podium.shell.fs.Credentials;
import podium.shell.image.Image;
import podium.shell.image.ImageCatalogue;
import podium.shell.image.Images;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Exit;
import podium.shell.machine.Identity;
import podium.shell.machine.Machine;
import podium.shell.machine.Machines;
import podium.shell.machine.Mount;
import podium.shell.machine.QueueClock;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.StartException;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;

/** A machine whose containers share one Pod's network; beside it, a host {@code files.test} with a few pages. */
final class HubMachine implements AutoCloseable {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final ImageCatalogue images = Assets.hub();
    private final QueueClock clock = new QueueClock(START);
    private final Machine machine = Machines.create(clock);
    private final NetworkNamespace host = new NetworkNamespace("192.0.2.8", List.of(), new Outside());
    private final NetworkNamespace pod = new NetworkNamespace("10.244.0.7", List.of(), new Outside());

    /** A container with all that it has written. */
    record Started(RunningContainer container, ByteArrayOutputStream log) {
        String text() {
            return log.toString(StandardCharsets.UTF_8);
        }

        Optional<Integer> code() {
            return container.exit().map(Exit::code);
        }
    }

    private final class Outside implements Wiring {
        @Override
        public Optional<List<String>> lookUp(String name) {
            return name.equals("files.test") ? Optional.of(List.of("192.0.2.8")) : Optional.empty();
        }

        @Override
        public Route route(NetworkNamespace from, String address, int port) {
            if (address.equals("192.0.2.8")) return new Route.To(host, port);
            return address.equals("192.0.2.9") ? new Route.Lost() : new Route.Refused();
        }
    }

    HubMachine() {
        LinkedHashMap<String, String> pages = new LinkedHashMap<>();
        pages.put("/site.git/tree", "index.html\ncss/main.css\n");
        pages.put("/site.git/raw/index.html", "<h1>hello</h1>\n");
        pages.put("/site.git/raw/css/main.css", "h1 { color: red }\n");
        machine.serve(host, 80, pages);
    }

    Image image(String reference) {
        return images.find(reference).orElseThrow();
    }

    Started start(String reference, List<String> words, String... environment) {
        return start(reference, words, Optional.empty(), List.of(), environment);
    }

    /** Starts a container; {@code words} take the place of the image's arguments, none keeps them. */
    Started start(String reference, List<String> words, Optional<Long> uid, List<Mount> mounts, String... environment) {
        Image image = image(reference);
        List<String> argv = new ArrayList<>(image.entrypoint());
        argv.addAll(words.isEmpty() ? image.command() : words);
        return start(image, argv, uid, mounts, environment);
    }

    private Started start(Image image, List<String> argv, Optional<Long> uid, List<Mount> mounts,
            String... environment) {
        LinkedHashMap<String, String> all = new LinkedHashMap<>(image.environment());
        for (String variable : environment)
            all.put(variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
        Identity who = uid.map(id -> new Identity(id, id, List.of(id))).or(() -> Images.identity(image)).orElse(
                Identity.ROOT);
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try {
            return new Started(machine.start(new ContainerConfig("c", argv, all, image.workingDirectory(), who,
                    Credentials.DEFAULT_CAPABILITIES, false, image.root().layer(), false, mounts, pod,
                    OptionalLong.empty(),
                    "pod-1", (error, bytes) -> log.writeBytes(bytes))), log);
        } catch (StartException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs a script in an image until it ends, for a quarter of an hour at most; what it wrote. */
    String run(String reference, String script, String... environment) {
        Image image = image(reference);
        List<String> entrypoint = image.entrypoint().stream().filter(word -> word.endsWith(".sh")).toList();
        List<String> argv = new ArrayList<>(entrypoint);
        argv.addAll(List.of("sh", "-c", script));
        Started started = start(image, argv, Optional.empty(), List.of(), environment);
        Instant end = clock.now().plus(Duration.ofMinutes(15));
        while (started.container().exit().isEmpty() && clock.step(end)) {
            // Each step runs one task of the machine.
        }
        return started.text();
    }

    void pass(Duration time) {
        Instant end = clock.now().plus(time);
        while (clock.step(end)) {
            // Each step runs one task of the machine.
        }
    }

    @Override
    public void close() {
        machine.close();
    }
}
