/** Kustomizations: manifests made from other manifests. */
@NullMarked
package podium.kubectl.kustomize;

import org.jspecify.annotations.NullMarked;
