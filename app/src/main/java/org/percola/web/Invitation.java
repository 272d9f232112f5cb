package org.percola.web;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Who may ask when the server can be reached from other devices. A one-time token lets one device in and is then worth
 * nothing; the next one is shown at once, for the next device.
 */
final class Invitation {
    private final Consumer<String> show;
    private final Set<String> guests = ConcurrentHashMap.newKeySet();
    private String token = Secrets.fresh();

    /** @param show is told every new token */
    Invitation(Consumer<String> show) {
        this.show = show;
    }

    synchronized String token() {
        return token;
    }

    /** The key of a guest who brings the token, once. */
    synchronized Optional<String> redeem(String brought) {
        if (!Secrets.same(token, brought)) {
            return Optional.empty();
        }
        String key = Secrets.fresh();
        guests.add(key);
        token = Secrets.fresh();
        show.accept(token);
        return Optional.of(key);
    }

    boolean admits(String key) {
        return guests.stream().anyMatch(guest -> Secrets.same(guest, key));
    }
}
