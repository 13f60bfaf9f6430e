/** Internet Printing Protocol, RFC 8010: requests to and answers of a print server as values and bytes. */
@NullMarked
package org.tingxu.protocol.ipp;

import org.jspecify.annotations.NullMarked;
