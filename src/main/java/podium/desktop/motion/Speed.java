package podium.desktop.motion;

import java.util.List;

/** How fast a run is played. */
public enum Speed {
    /** To the next change, then stop. */
    STEP("Step", 1), SLOW("Slow", 2.5), NORMAL("Normal", 1), FAST("Fast", 0.3);

    private final String label;
    private final double stretch;

    Speed(String label, double stretch) {
        this.label = label;
        this.stretch = stretch;
    }

    /** What a button says. */
    public String label() {
        return label;
    }

    /** How many times as long as at normal speed everything takes. */
    public double stretch() {
        return stretch;
    }

    /** The next faster one; itself when there is none. */
    public Speed faster() {
        return neighbour(1);
    }

    /** The next slower one; itself when there is none. */
    public Speed slower() {
        return neighbour(-1);
    }

    private Speed neighbour(int by) {
        List<Speed> all = List.of(values());
        return all.get(Math.clamp(all.indexOf(this) + by, 0, all.size() - 1));
    }
}
