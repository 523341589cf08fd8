/** Which objects a command line means: types, names, files, selectors. */
@NullMarked
package podium.kubectl.resource;

import org.jspecify.annotations.NullMarked;
