/** Every refusal as problem+json with its code, in both languages. */
@NullMarked
package org.tingxu.web.problem;

import org.jspecify.annotations.NullMarked;
