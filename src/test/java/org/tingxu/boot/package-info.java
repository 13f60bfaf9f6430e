/** The program from outside: command line, deaths, recovery. */
@NullMarked
package org.tingxu.boot;

import org.jspecify.annotations.NullMarked;
