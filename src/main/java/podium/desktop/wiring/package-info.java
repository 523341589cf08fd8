/** The ports of the window, joined to the simulator, the grader and the store of progress. */
@NullMarked
package podium.desktop.wiring;

import org.jspecify.annotations.NullMarked;
