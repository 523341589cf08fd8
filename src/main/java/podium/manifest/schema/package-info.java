/** The types of the API: fields, defaults and enums, and their names in the server's language. */
@NullMarked
package podium.manifest.schema;

import org.jspecify.annotations.NullMarked;
