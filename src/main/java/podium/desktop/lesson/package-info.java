/** The reader: Markdown as typography, with manifests that run. */
@NullMarked
package podium.desktop.lesson;

import org.jspecify.annotations.NullMarked;
