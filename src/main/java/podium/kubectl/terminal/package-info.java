/** A terminal on a run: a shell whose kubectl works on what the window shows. */
@NullMarked
package podium.kubectl.terminal;

import org.jspecify.annotations.NullMarked;
