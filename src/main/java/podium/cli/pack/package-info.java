/** Making courses: a new one to begin with, a table of what is in one, and a preview. */
@NullMarked
package podium.cli.pack;

import org.jspecify.annotations.NullMarked;
