/** Trying things out: templates, the world around a cluster, comparing two runs, and sharing one. */
@NullMarked
package podium.desktop.sandbox;

import org.jspecify.annotations.NullMarked;
