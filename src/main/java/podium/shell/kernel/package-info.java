/** The kernel of the simulated machine: processes on virtual threads, files, pipes and sockets, in virtual time. */
@NullMarked
package podium.shell.kernel;

import org.jspecify.annotations.NullMarked;
