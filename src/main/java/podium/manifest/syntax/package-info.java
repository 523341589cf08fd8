/** Text to trees: documents, YAML 1.1 as kubectl reads it, and the place of every field. */
@NullMarked
package podium.manifest.syntax;

import org.jspecify.annotations.NullMarked;
