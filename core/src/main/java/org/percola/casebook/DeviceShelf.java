package org.percola.casebook;

import java.util.Map;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;

/** Devices and products that studies use: those of the catalogues, and the rigs of test benches. */
record DeviceShelf(Map<String, Rig> rigs) {
    DeviceShelf {
        rigs = Map.copyOf(rigs);
    }

    static DeviceShelf standard() {
        return new DeviceShelf(CasebookTable.byKey("rigs.csv", Rig::of, Rig::key));
    }

    /** A device; of a rig whose tip is not known, the one at {@code u} in (0, 1) of what is possible. */
    Device deviceAt(String key, double u) {
        Rig rig = rigs.get(key);
        if (rig != null) {
            return rig.deviceAt(u);
        }
        return DeviceCatalogue.standard()
                .find(key)
                .orElseThrow(() -> new IllegalStateException("No catalogue and no rig has a device " + key + "."));
    }

    Topical topical(String key) {
        return TopicalCatalogue.standard()
                .find(key)
                .orElseThrow(() -> new IllegalStateException("The catalogue has no topical " + key + "."));
    }
}
