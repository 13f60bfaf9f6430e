/** The log of the enquiry desk (接待登记): who asks what by which way, and what is still to be answered. */
@NullMarked
package org.tingxu.core.reception;

import org.jspecify.annotations.NullMarked;
