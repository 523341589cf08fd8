package podium.architecture.broken.simulation;

/** What text must not know. */
public record Engine(String name) {
}
