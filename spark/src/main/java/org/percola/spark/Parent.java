package org.percola.spark;

import java.io.IOException;

/** Ends this process when the one that started it is gone: its end of our standard input closes. No orphan is left. */
final class Parent {
    private static final int GONE = 1;

    private Parent() {}

    static void watch() {
        Thread.ofPlatform().daemon().name("parent").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nothing is ever said
                }
            } catch (IOException closed) {
                // the same as an end
            }
            Runtime.getRuntime().halt(GONE);
        });
    }
}
