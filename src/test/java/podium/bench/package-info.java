/** Benchmarks: {@code mvn -Pbench verify} runs them. See docs/performance.md. */
@NullMarked
package podium.bench;

import org.jspecify.annotations.NullMarked;
