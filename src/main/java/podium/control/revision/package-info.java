/** The templates that StatefulSets and DaemonSets remember. */
@NullMarked
package podium.control.revision;

import org.jspecify.annotations.NullMarked;
