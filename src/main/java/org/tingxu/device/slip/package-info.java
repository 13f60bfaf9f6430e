/** What a slip says and how it is set: templates, read and checked, and their way to a printer's commands. */
@NullMarked
package org.tingxu.device.slip;

import org.jspecify.annotations.NullMarked;
