package org.percola.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks whether anybody listens at {@code spark://host:port}: Spark itself would try for a minute before it says no. */
final class Reachable {
    private static final Pattern STANDALONE = Pattern.compile("spark://([^,:/]+):(\\d{1,5})(,.*)?");
    private static final int MILLISECONDS = 5000;

    private Reachable() {}

    static void check(String master) throws SparkFailure {
        Matcher address = STANDALONE.matcher(master);
        if (!address.matches() || address.group(3) != null) {
            return; // local, another kind of cluster, or several masters of which one may be down
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2))), MILLISECONDS);
        } catch (UnknownHostException unknown) {
            throw new SparkFailure(
                    "No Spark master answers at " + master + ": no machine has the name " + address.group(1) + ".",
                    unknown);
        } catch (IOException | IllegalArgumentException refused) {
            throw new SparkFailure("No Spark master answers at " + master + ": " + refused.getMessage() + ".", refused);
        }
    }
}
