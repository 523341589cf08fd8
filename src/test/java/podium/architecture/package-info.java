/** The rules of the code base, each with a fixture that breaks it and has to be caught. */
@NullMarked
package podium.architecture;

import org.jspecify.annotations.NullMarked;
