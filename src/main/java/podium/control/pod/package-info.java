/** What all controllers know about Pods: which count, whose they are, which goes first, how they are made. */
@NullMarked
package podium.control.pod;

import org.jspecify.annotations.NullMarked;
