/** The doors: HTTP, server-sent events, WebSocket. JSON begins and ends here. */
@NullMarked
package org.tingxu.web;

import org.jspecify.annotations.NullMarked;
