/** The template of a workload under the name that a cluster gives it: the hash in the names of its sets and revisions. */
@NullMarked
package podium.control.template;

import org.jspecify.annotations.NullMarked;
