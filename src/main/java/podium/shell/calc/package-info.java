/** Arithmetic of any precision: the languages of bc and dc. */
@NullMarked
package podium.shell.calc;

import org.jspecify.annotations.NullMarked;
