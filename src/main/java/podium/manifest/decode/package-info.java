/** Trees against the schema: what kubectl and the server say of wrong identities, types and fields. */
@NullMarked
package podium.manifest.decode;

import org.jspecify.annotations.NullMarked;
