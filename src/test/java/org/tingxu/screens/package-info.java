/** The screens in a real browser before a real server: whole visits, faults of the line, sizes and contrasts. */
@NullMarked
package org.tingxu.screens;

import org.jspecify.annotations.NullMarked;
