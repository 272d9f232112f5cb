package org.percola.transport;

import java.util.Arrays;

/** Links that change while a channel closes: resistance a / plug(t) + b / shaft(t) + c. */
final class MovingLinks {
    private final UnitCell.Closing plug;
    private final UnitCell.Closing shaft;
    private boolean[] vertical;
    private int[] place;
    private double[] ofPlug;
    private double[] ofShaft;
    private double[] still;
    private int count;

    MovingLinks(UnitCell.Channel channel, int most) {
        plug = channel.plug();
        shaft = channel.shaft();
        boolean any = channel.exists() && (plug.moves() || shaft.moves());
        int room = any ? most : 0;
        vertical = new boolean[room];
        place = new int[room];
        ofPlug = new double[room];
        ofShaft = new double[room];
        still = new double[room];
    }

    boolean exists() {
        return count > 0;
    }

    void add(boolean isVertical, int at, double a, double b, double c) {
        vertical[count] = isVertical;
        place[count] = at;
        ofPlug[count] = a;
        ofShaft[count] = b;
        still[count] = c;
        count++;
    }

    /** Writes the links of that time. */
    void at(double time, double[] across, double[] down) {
        if (count == 0) {
            return;
        }
        double perPlug = plug.moves() ? 1 / plug.at(time) : 0;
        double perShaft = shaft.moves() ? 1 / shaft.at(time) : 0;
        for (int k = 0; k < count; k++) {
            double link = 1 / (ofPlug[k] * perPlug + ofShaft[k] * perShaft + still[k]);
            if (vertical[k]) {
                down[place[k]] = link;
            } else {
                across[place[k]] = link;
            }
        }
    }

    /** Adds d(flux)/dt of these links at fixed values {@code u} (with ghost rows) to the cells they join. */
    void drift(double time, double[] across, double[] down, double[] u, double[] into, int nr, int donor) {
        double p = plug.moves() ? plug.at(time) : 1;
        double s = shaft.moves() ? shaft.at(time) : 1;
        double plugSlope = plug.moves() ? plug.slopeAt(time) / (p * p) : 0;
        double shaftSlope = shaft.moves() ? shaft.slopeAt(time) / (s * s) : 0;
        for (int k = 0; k < count; k++) {
            int at = place[k];
            double link = vertical[k] ? down[at] : across[at];
            double rise = link * link * (ofPlug[k] * plugSlope + ofShaft[k] * shaftSlope);
            int other = vertical[k] ? at + nr : at + 1;
            double flux = rise * (u[other] - u[at]);
            into[at - nr] += flux;
            into[Math.min(other - nr, donor)] -= flux;
        }
    }

    /** Keeps no room that is not used. */
    void trim() {
        vertical = Arrays.copyOf(vertical, count);
        place = Arrays.copyOf(place, count);
        ofPlug = Arrays.copyOf(ofPlug, count);
        ofShaft = Arrays.copyOf(ofShaft, count);
        still = Arrays.copyOf(still, count);
    }
}
