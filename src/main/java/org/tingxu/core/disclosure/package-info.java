/** Requests for information (依申请公开) and their time, by 政府信息公开条例 (2019) art. 29 to 37. */
@NullMarked
package org.tingxu.core.disclosure;

import org.jspecify.annotations.NullMarked;
