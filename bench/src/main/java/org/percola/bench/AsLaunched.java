package org.percola.bench;

import org.openjdk.jmh.annotations.Fork;

/**
 * What every benchmark runs in: the virtual machine that the launcher starts for long work, with the vector kernels that a
 * user gets there. Without these options JMH would measure the scalar twin.
 */
@Fork(
        value = 3,
        jvmArgsAppend = {
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--add-modules=jdk.incubator.vector",
            "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0"
        })
abstract class AsLaunched {}
