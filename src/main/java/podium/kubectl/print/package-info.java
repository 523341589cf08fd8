/** Objects as text: tables, YAML, JSON, names, templates. */
@NullMarked
package podium.kubectl.print;

import org.jspecify.annotations.NullMarked;
