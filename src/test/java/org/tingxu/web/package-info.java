/** The API as callers meet it. */
@NullMarked
package org.tingxu.web;

import org.jspecify.annotations.NullMarked;
