package podium.kubelet.config;

import podium.cluster.IntOrString;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerPort;

/** The port that a probe or a hook means: a number, a name that the container gives a port, or a number in quotes. */
public final class ActionPort {
    private static final int LAST = 65535;

    private ActionPort() {
    }

    /**
     * The number of a port.
     *
     * @throws ConfigException in Go's words, when a name is of no port
     */
    public static int of(IntOrString port, Container container) throws ConfigException {
        int number = switch (port) {
            case IntOrString.Int(int n) -> n;
            case IntOrString.Text(String name) -> named(name, container);
        };
        if (number < 1 || number > LAST) throw new ConfigException("invalid port number: " + number);
        return number;
    }

    private static int named(String name, Container container) throws ConfigException {
        for (ContainerPort port : container.ports()) if (port.name().equals(name)) return port.containerPort();
        if (!name.matches("[+-]?\\d{1,9}"))
            throw new ConfigException("strconv.Atoi: parsing \"" + name + "\": invalid syntax");
        return Integer.parseInt(name);
    }
}
