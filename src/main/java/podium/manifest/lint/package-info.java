/** Advice on manifests that a server takes: what mostly turns out to be a mistake. Every rule can be switched off. */
@NullMarked
package podium.manifest.lint;

import org.jspecify.annotations.NullMarked;
