/** A cluster that commands are sent to: a run that goes on while they work, and the files beside the terminal. */
@NullMarked
package podium.kubectl.session;

import org.jspecify.annotations.NullMarked;
