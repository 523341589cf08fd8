/** The manifest editor: colours, problems, fixes, find. */
@NullMarked
package podium.desktop.editor;

import org.jspecify.annotations.NullMarked;
