/** What residents tell the hall: ratings and what becomes of bad ones, complaints and suggestions, enquiries, requests for information. */
@NullMarked
package org.tingxu.web.voice;

import org.jspecify.annotations.NullMarked;
