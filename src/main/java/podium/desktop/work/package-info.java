/** What is behind the panes: check and simulate a text off the JavaFX thread, the newest request wins. */
@NullMarked
package podium.desktop.work;

import org.jspecify.annotations.NullMarked;
