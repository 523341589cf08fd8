/** Who owns which field of an object: sets of fields, what a change does to them, and server-side apply. No store, no clock. */
@NullMarked
package podium.manifest.ownership;

import org.jspecify.annotations.NullMarked;
