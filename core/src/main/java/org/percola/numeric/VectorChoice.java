package org.percola.numeric;

/** Whether this virtual machine was started with the module that vector code needs. */
final class VectorChoice {
    static final boolean AVAILABLE =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    private VectorChoice() {}
}
