/** Tests of first contacts over the API. */
@NullMarked
package org.tingxu.web.contact;

import org.jspecify.annotations.NullMarked;
