/** The simulated network: one namespace a Pod, sockets, and requests in virtual time. */
@NullMarked
package podium.shell.net;

import org.jspecify.annotations.NullMarked;
