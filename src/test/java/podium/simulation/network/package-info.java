@org.jspecify.annotations.NullMarked
package podium.simulation.network;
