/** What an API server says to a change of an object that exists. */
@NullMarked
package podium.kubectl.update;

import org.jspecify.annotations.NullMarked;
