package podium.control.daemonset;

import java.util.Map;

/** A node that a DaemonSet may want a Pod on. */
public record NodeTarget(String name, Map<String, String> labels) {
}
