/** Holds runs against recordings of a real cluster. */
@NullMarked
package podium.oracle;

import org.jspecify.annotations.NullMarked;
