/** The words of {@code kubectl create -f FILE}. */
@NullMarked
package podium.manifest.verdict;

import org.jspecify.annotations.NullMarked;
