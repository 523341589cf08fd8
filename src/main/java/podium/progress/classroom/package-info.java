/** What the learners of a class have done, in one database that all their machines report to. */
@NullMarked
package podium.progress.classroom;

import org.jspecify.annotations.NullMarked;
