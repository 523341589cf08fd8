/** The commands of kubectl, one class each. */
@NullMarked
package podium.kubectl.command;

import org.jspecify.annotations.NullMarked;
