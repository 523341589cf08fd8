package podium.simulation.network;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import podium.shell.fs.Tree;
import podium.shell.image.Image;
import podium.shell.image.ImageCatalogue;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Identity;
import podium.shell.machine.Machine;
import podium.shell.machine.Output;
import podium.shell.machine.StartException;
import podium.shell.net.NetworkNamespace;
import podium.simulation.World;

/** A host outside the cluster: the web server of the catalogue, with the host's pages. */
public final class HostServer {
    private static final String PAGES = "/usr/share/nginx/html";

    private HostServer() {
    }

    /** Starts the server; a catalogue without one gives a host on which nothing listens. */
    public static void serve(Machine machine, ImageCatalogue images, NetworkNamespace namespace, World.Host host) {
        images.find("nginx").ifPresent(image -> start(machine, image, namespace, host));
    }

    private static void start(Machine machine, Image image, NetworkNamespace namespace, World.Host host) {
        Tree root = image.root().layer();
        root.remove(PAGES + "/index.html");
        host.pages().forEach(
                (path, content) -> root.file(PAGES + path, content.getBytes(StandardCharsets.UTF_8), 0, 0, 0644));
        List<String> argv = new java.util.ArrayList<>(image.entrypoint());
        argv.addAll(image.command());
        try {
            machine.start(
                    new ContainerConfig(host.name(), argv, image.environment(), image.workingDirectory(), Identity.ROOT,
                            new LinkedHashSet<>(List.of("NET_BIND_SERVICE", "CHOWN", "DAC_OVERRIDE")), false, root,
                            false, List.of(), namespace,
                            OptionalLong.empty(), host.name(), Output.discard()));
        } catch (StartException e) {
            throw new IllegalStateException("the catalogue's web server does not start: " + e.getMessage(), e);
        }
    }
}
