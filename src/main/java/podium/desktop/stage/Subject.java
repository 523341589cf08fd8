package podium.desktop.stage;

import podium.cluster.ObjectKey;

/**
 * What one can ask about on the stage.
 *
 * @param container empty for the Pod as a whole
 */
public record Subject(ObjectKey pod, String container) {
    /** As a choice names it. */
    public String words() {
        return container.isEmpty() ? "Pod " + pod.name() : pod.name() + " / " + container;
    }
}
