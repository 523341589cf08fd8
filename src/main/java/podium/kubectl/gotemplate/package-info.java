/** Go templates, as far as they are used on API objects. */
@NullMarked
package podium.kubectl.gotemplate;

import org.jspecify.annotations.NullMarked;
