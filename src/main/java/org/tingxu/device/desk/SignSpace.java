package org.tingxu.device.desk;

import org.tingxu.device.profile.ModelCharset;
import org.tingxu.device.profile.SignProfile;

/**
 * What a sign has room for.
 *
 * @param rows    of text
 * @param columns characters of ASCII width on a row; Chinese ones take two
 */
public record SignSpace(SignScript script, int rows, int columns) {
    static SignSpace of(SignProfile profile) {
        SignScript script = profile.basics().charset() == ModelCharset.ASCII ? SignScript.ASCII : SignScript.CHINESE;
        return new SignSpace(
                script, profile.geometry().rows(), profile.geometry().columns());
    }
}
