/** Grades the answers of a class: who handed in what, a journal, and what is written about it. */
@NullMarked
package podium.cli.classroom;

import org.jspecify.annotations.NullMarked;
