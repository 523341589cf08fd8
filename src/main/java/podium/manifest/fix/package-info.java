/** Edits that mend what is wrong with a manifest. */
@NullMarked
package podium.manifest.fix;

import org.jspecify.annotations.NullMarked;
