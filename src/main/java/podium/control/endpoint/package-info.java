/** What stands behind Services. */
@NullMarked
package podium.control.endpoint;

import org.jspecify.annotations.NullMarked;
