/** What a default cluster adds to a Pod before it validates and stores it. */
@NullMarked
package podium.manifest.admission;

import org.jspecify.annotations.NullMarked;
