/** Who may do what, by the roles and bindings that the cluster holds. */
@NullMarked
package podium.kubectl.access;

import org.jspecify.annotations.NullMarked;
