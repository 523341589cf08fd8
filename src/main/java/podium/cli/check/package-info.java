/** Checking manifests in bulk: what is read, and the forms in which the result is told. */
@NullMarked
package podium.cli.check;

import org.jspecify.annotations.NullMarked;
