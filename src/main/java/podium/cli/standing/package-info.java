/** A class's standing as text for people and for programs. */
@NullMarked
package podium.cli.standing;

import org.jspecify.annotations.NullMarked;
