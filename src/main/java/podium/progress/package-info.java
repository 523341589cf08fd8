/** What a learner has done, kept across restarts in an embedded database. */
@NullMarked
package podium.progress;

import org.jspecify.annotations.NullMarked;
