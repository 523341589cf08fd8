/** SPDY 3.1 as far as clients of Kubernetes use it: frames, compressed headers, streams. No flow control, no priorities. */
@NullMarked
package podium.serve.spdy;

import org.jspecify.annotations.NullMarked;
