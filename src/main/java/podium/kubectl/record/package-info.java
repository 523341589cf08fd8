/** A run written down in the format of the recordings of real clusters. */
@NullMarked
package podium.kubectl.record;

import org.jspecify.annotations.NullMarked;
