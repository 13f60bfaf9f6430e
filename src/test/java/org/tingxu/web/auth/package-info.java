@NullMarked
package org.tingxu.web.auth;

import org.jspecify.annotations.NullMarked;
