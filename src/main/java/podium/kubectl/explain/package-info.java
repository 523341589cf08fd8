/** The API explained from its schema and its texts. */
@NullMarked
package podium.kubectl.explain;

import org.jspecify.annotations.NullMarked;
