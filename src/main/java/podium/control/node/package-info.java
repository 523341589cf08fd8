/** What becomes of Pods when their nodes fall silent, are tainted or go. */
@NullMarked
package podium.control.node;

import org.jspecify.annotations.NullMarked;
