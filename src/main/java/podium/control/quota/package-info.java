/** Admission by ResourceQuota and LimitRange. */
@NullMarked
package podium.control.quota;

import org.jspecify.annotations.NullMarked;
