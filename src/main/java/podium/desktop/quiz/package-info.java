/** Questions by topic: asked one at a time, answered, explained and shown by a run. */
@NullMarked
package podium.desktop.quiz;

import org.jspecify.annotations.NullMarked;
