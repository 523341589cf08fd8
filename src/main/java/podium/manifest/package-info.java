/** YAML to nodes with spans, strict decoding, defaulting and validation: the problems of a real API server, each with its span. */
@NullMarked
package podium.manifest;

import org.jspecify.annotations.NullMarked;
