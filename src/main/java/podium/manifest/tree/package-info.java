/** JSON trees: completing them, printing them as Go does, and where their fields stand in the text. */
@NullMarked
package podium.manifest.tree;

import org.jspecify.annotations.NullMarked;
