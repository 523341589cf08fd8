/** The Kubernetes REST API over a simulated cluster, for clients that no one here wrote: kubectl, k9s, an IDE. */
@NullMarked
package podium.serve;

import org.jspecify.annotations.NullMarked;
