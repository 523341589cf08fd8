package podium.frame;

import java.util.List;

/** The gate between init containers and app containers. */
final class Gate {
    private Gate() {
    }

    /**
     * Rule: app containers start when every plain init container has ended well and every sidecar has started. A sidecar
     * that restarts later does not stop app containers that have run; init containers that run again after the loss of
     * the sandbox do.
     */
    static boolean isOpen(List<ContainerFrame> containers) {
        boolean initsThrough = containers.stream().filter(c -> c.role() == Role.INIT).allMatch(ContainerFrame::through);
        boolean sidecarsUp = containers.stream().filter(c -> c.role() == Role.SIDECAR).allMatch(
                ContainerFrame::through);
        boolean mainsRan = containers.stream().anyMatch(c -> c.role() == Role.MAIN && c.hasRun());
        return initsThrough && (sidecarsUp || mainsRan);
    }
}
