/** The language awk: lexer, parser, values and interpreter. It knows records and files through a process only. */
@NullMarked
package podium.shell.awk;

import org.jspecify.annotations.NullMarked;
