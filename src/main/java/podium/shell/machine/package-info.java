/** The simulated machine: processes, signals, users, and what the engine may ask of them. */
@NullMarked
package podium.shell.machine;

import org.jspecify.annotations.NullMarked;
