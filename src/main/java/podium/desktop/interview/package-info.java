/** Questions to answer aloud: notes, a rubric to tick, an answer in full, a follow-up. */
@NullMarked
package podium.desktop.interview;

import org.jspecify.annotations.NullMarked;
