/** JSONPath as kubectl understands it. */
@NullMarked
package podium.kubectl.jsonpath;

import org.jspecify.annotations.NullMarked;
