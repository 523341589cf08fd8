/** What the server fills in before it validates. */
@NullMarked
package podium.manifest.defaults;

import org.jspecify.annotations.NullMarked;
