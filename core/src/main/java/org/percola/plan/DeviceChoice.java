package org.percola.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.percola.candidacy.AuthorisedUses;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.device.DeviceKind;
import org.percola.patient.Benefit;
import org.percola.treatment.Course;

/**
 * Which devices to plan with. Those that are authorised for the leading concern, here and on this phototype; where none
 * is, those with some authorisation, which makes the use off label. A device without a known authorisation is planned with
 * only where the case or the caller names it, one whose needles nobody counted for us is not.
 */
final class DeviceChoice {
    private static final String NEEDLES_ASSUMED = "needlesCount";

    private final PlanRequest request;
    private final Map<String, Device> pool = new LinkedHashMap<>();
    private final boolean authorisedSomewhere;

    DeviceChoice(PlanRequest request) {
        this.request = request;
        if (request.devices().isEmpty()) {
            DeviceCatalogue.standard().all().stream().filter(this::suits).forEach(this::add);
            request.given().map(Course::device).ifPresent(this::add);
        } else {
            request.devices().forEach(this::add);
        }
        authorisedSomewhere =
                DeviceCatalogue.standard().all().stream().filter(this::suits).anyMatch(this::isAuthorised);
    }

    /** All that were looked at. */
    List<Device> pool() {
        return new ArrayList<>(pool.values());
    }

    /** Why a device of the pool is left out. */
    Optional<Exclusion> whyNot(Device device) {
        AuthorisedUses uses = AuthorisedUses.of(device);
        if (request.atHome()) {
            return device.homeUse() || isNamed(device) ? Optional.empty() : Optional.of(Exclusion.NOT_AUTHORISED);
        }
        if (needlesAreAssumed(device) && !isNamed(device)) {
            return Optional.of(Exclusion.DEVICE_NOT_KNOWN);
        }
        if (leavesOut(uses)) {
            return Optional.of(Exclusion.PHOTOTYPE_OUTSIDE_AUTHORISATION);
        }
        if (!uses.known()) {
            return isNamed(device) ? Optional.empty() : Optional.of(Exclusion.NOT_AUTHORISED);
        }
        return isAuthorised(device) || !authorisedSomewhere ? Optional.empty() : Optional.of(Exclusion.NOT_AUTHORISED);
    }

    /** Somebody has it at hand. */
    private boolean isNamed(Device device) {
        return request.devices().contains(device)
                || request.given().map(Course::device).filter(device::equals).isPresent();
    }

    private boolean suits(Device device) {
        return device.kind() != DeviceKind.PATCH && device.homeUse() == request.atHome();
    }

    private void add(Device device) {
        pool.putIfAbsent(device.key() + " " + device.name(), device);
    }

    private boolean isAuthorised(Device device) {
        AuthorisedUses uses = AuthorisedUses.of(device);
        return uses.cover(leading(), request.sites()) && !leavesOut(uses);
    }

    private boolean leavesOut(AuthorisedUses uses) {
        return uses.leaveOut(request.patient().phototype(), leading(), request.sites());
    }

    private Benefit leading() {
        return request.concerns().getFirst().benefit();
    }

    private static boolean needlesAreAssumed(Device device) {
        return DeviceCatalogue.standard()
                .findEntry(device.key())
                .map(entry -> entry.assumed().contains(NEEDLES_ASSUMED))
                .orElse(false);
    }
}
