@NullMarked
package podium.manifest.admission.security;

import org.jspecify.annotations.NullMarked;
