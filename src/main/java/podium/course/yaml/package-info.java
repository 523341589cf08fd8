/** Reading YAML field by field, with a finding at the exact place of everything that does not fit. */
@NullMarked
package podium.course.yaml;

import org.jspecify.annotations.NullMarked;
