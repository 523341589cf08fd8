@NullMarked
package podium.shell.image;

import org.jspecify.annotations.NullMarked;
