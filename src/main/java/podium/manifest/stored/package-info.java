/** What a server makes of an object that it takes: the tree that it would keep. */
@NullMarked
package podium.manifest.stored;

import org.jspecify.annotations.NullMarked;
