/** What an editor asks while a manifest is being written, also when it is no YAML yet. */
@NullMarked
package podium.manifest.edit;

import org.jspecify.annotations.NullMarked;
