package podium.architecture.broken.text;

import podium.architecture.broken.simulation.Engine;

/** An arrow that points upwards. */
record KnowsTheEngine(Engine engine) {
}
