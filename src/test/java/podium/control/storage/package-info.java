@NullMarked
package podium.control.storage;

import org.jspecify.annotations.NullMarked;
