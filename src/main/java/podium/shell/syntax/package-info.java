/** The grammar of the shell: characters to tokens to a tree, with the places of its parts. */
@NullMarked
package podium.shell.syntax;

import org.jspecify.annotations.NullMarked;
