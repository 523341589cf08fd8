package podium.simulation.node;

/** Hands out addresses of Pods, one after the other. */
public final class Addresses {
    private int next = 4;

    /** The next free address of the Pod network. */
    public String next() {
        int n = next++;
        return "10.244." + n / 250 + "." + (n % 250 + 2);
    }
}
