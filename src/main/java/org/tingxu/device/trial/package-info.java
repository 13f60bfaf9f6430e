/** What a technician tries with a model and without a hall: text to bytes and back, questions, tests, and who is there on a line. */
@NullMarked
package org.tingxu.device.trial;

import org.jspecify.annotations.NullMarked;
