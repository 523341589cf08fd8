@NullMarked
package podium.control.template;

import org.jspecify.annotations.NullMarked;
