/** Accountability (责任追究): what a clerk is held to, with evidence from the journal, her defence, a decision by another, and an appeal. */
@NullMarked
package org.tingxu.core.accountability;

import org.jspecify.annotations.NullMarked;
