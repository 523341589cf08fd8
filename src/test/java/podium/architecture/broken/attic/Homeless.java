package podium.architecture.broken.attic;

/** A class in no package of the design, and in one that is not null-marked. */
record Homeless(String name) {
}
