@NullMarked
package org.tingxu.journal.database;

import org.jspecify.annotations.NullMarked;
