/** Tables as kubectl get prints them: a row for each object, columns padded as kubectl pads them. */
@NullMarked
package podium.kubectl.table;

import org.jspecify.annotations.NullMarked;
