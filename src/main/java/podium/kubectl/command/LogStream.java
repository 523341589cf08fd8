package podium.kubectl.command;

import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;
import podium.kubectl.ContainerLogs;
import podium.kubectl.LogOptions;
import podium.kubectl.LogReply;
import podium.kubectl.resource.KubectlException;

/** The log of one container, as a command has asked for it. Rule: kubectl.md §6.2. */
record LogStream(Pod pod, String container, boolean previous, LogOptions options) {
    /** Refuses a container that the Pod has not. */
    static LogStream of(Pod pod, String container, boolean previous, LogOptions options) {
        if (Containers.all(pod.spec()).noneMatch(c -> c.name().equals(container))) {
            throw KubectlException.error("container " + container + " is not valid for pod " + pod.metadata().name()
                    + " out of: " + ContainerLogs.listing(pod));
        }
        return new LogStream(pod, container, previous, options);
    }

    /** Asks the server now. */
    LogReply ask(ClusterView view) {
        return view.find(Pod.class, pod.key()).map(
                now -> ContainerLogs.reply(view, now, container, previous, options)).orElseGet(
                        () -> new LogReply.Refused("NotFound", "pods \"" + pod.metadata().name() + "\" not found"));
    }

    /** What is printed of what the server sends. */
    String shown(String served) {
        return options.shown(served, pod.metadata().name(), container);
    }
}
