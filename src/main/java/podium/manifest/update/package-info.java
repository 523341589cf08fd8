/** What a server does not let change of an object that it has. */
@NullMarked
package podium.manifest.update;

import org.jspecify.annotations.NullMarked;
