package org.percola.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anything is done with it: meant for this server (Host), sent by its own page or by no page
 * at all (Origin, Sec-Fetch-Site), of a bounded size, and, where other devices reach the server, by an invited guest. Also
 * puts the rules for the browser on every reply.
 */
final class Doorkeeper {
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String BEARER = "Bearer ";

    private final Bounds bounds;
    private final String host;
    private final @Nullable Invitation invitation;
    private final String policy;

    /**
     * @param host that the server listens on
     * @param invitation null where only this machine reaches the server
     * @param importMapHash of the one script that stands inside the page
     */
    Doorkeeper(Bounds bounds, String host, @Nullable Invitation invitation, String importMapHash) {
        this.bounds = bounds;
        this.host = host;
        this.invitation = invitation;
        this.policy = "default-src 'none'; script-src 'self' '" + importMapHash
                + "'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'none'; "
                + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }

    void look(Context context) {
        context.header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Frame-Options", "DENY")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
        String named = context.header("Host");
        if (named == null || !isHere(named)) {
            throw new Refusal(
                    421, "foreign-host", "Not this server", "The header Host names another machine than this one.");
        }
        String origin = context.header("Origin");
        if (origin != null && !origin.equalsIgnoreCase("http://" + named)) {
            throw new Refusal(403, "foreign-origin", "Not from here", "Only the page of this server may ask it.");
        }
        boolean api = context.path().startsWith("/api/");
        if (api) {
            context.header("Cache-Control", "no-store");
            String site = context.header("Sec-Fetch-Site");
            if (site != null && !Set.of("same-origin", "none").contains(site)) {
                throw new Refusal(403, "foreign-origin", "Not from here", "Only the page of this server may ask it.");
            }
        }
        if (context.req().getContentLengthLong() > bounds.bodyBytes()) {
            throw tooLarge(bounds);
        }
        if (api && invitation != null && !context.path().equals("/api/v1/token") && !admits(context, invitation)) {
            throw new Refusal(
                    401,
                    "token-needed",
                    "A token is needed",
                    "Open the address that percola serve shows, or scan its code; each code lets one device in.");
        }
    }

    static Refusal tooLarge(Bounds bounds) {
        return new Refusal(
                413,
                "too-large",
                "The body is too large",
                "At most " + bounds.bodyBytes() + " bytes; a case has a few thousand.");
    }

    private static boolean admits(Context context, Invitation invitation) {
        String header = context.header("Authorization");
        return header != null && header.startsWith(BEARER) && invitation.admits(header.substring(BEARER.length()));
    }

    /** A name of this machine: never a foreign name that somebody let point here. */
    private boolean isHere(String named) {
        String name = named.replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
        if (LOCAL.contains(name) || name.equals(host.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return invitation != null && isAddressOfThisMachine(name);
    }

    private static boolean isAddressOfThisMachine(String name) {
        if (!name.matches("[0-9.]+|\\[[0-9a-f:.]+]")) {
            return false;
        }
        try {
            InetAddress address = InetAddress.ofLiteral(name.replaceAll("[\\[\\]]", ""));
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException | IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
