/** What a learner has done, in figures and as a history; export and import. */
@NullMarked
package podium.desktop.progress;

import org.jspecify.annotations.NullMarked;
