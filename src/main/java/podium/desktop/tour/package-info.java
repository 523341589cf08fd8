/** The first two minutes: what the window is for, shown with one Pod. */
@NullMarked
package podium.desktop.tour;

import org.jspecify.annotations.NullMarked;
