/** Why a value of an object is what it is: the rule behind it, and what the rule read. */
@NullMarked
package podium.cluster.why;

import org.jspecify.annotations.NullMarked;
