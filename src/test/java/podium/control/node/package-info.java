@org.jspecify.annotations.NullMarked
package podium.control.node;
