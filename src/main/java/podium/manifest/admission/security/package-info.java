/** Pod Security: what a namespace's level forbids, in the words of a real API server. */
@NullMarked
package podium.manifest.admission.security;

import org.jspecify.annotations.NullMarked;
