/** What is remembered between two starts: settings and drafts, in files that survive a crash. */
@NullMarked
package podium.desktop.settings;

import org.jspecify.annotations.NullMarked;
