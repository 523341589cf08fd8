/** Quizzes in the formats of learning platforms, and the rules of writing their files. */
@NullMarked
package podium.cli.export;

import org.jspecify.annotations.NullMarked;
