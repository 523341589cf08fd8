/** Claims and volumes: which claim gets which volume, and what waiting claims mean for Pods. */
@NullMarked
package podium.control.storage;

import org.jspecify.annotations.NullMarked;
