/** Validation: one small function a rule, in the server's order and with its words. */
@NullMarked
package podium.manifest.rules;

import org.jspecify.annotations.NullMarked;
