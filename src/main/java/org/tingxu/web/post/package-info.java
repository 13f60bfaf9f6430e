/** Posts, leave, rota, attendance, accountability and appraisal over the API. */
@NullMarked
package org.tingxu.web.post;

import org.jspecify.annotations.NullMarked;
