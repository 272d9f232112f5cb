/**
 * Quantities as people write them, the closed table of units, and the checks that every record makes.
 *
 * <p>Validity: conversion happens here and only at the border; inside {@code core} a physical number is a double whose
 * name ends in its unit. There is no unit arithmetic on purpose.
 *
 * <p>Read first: {@link org.percola.quantity.Quantity}, then {@link org.percola.quantity.Unit}.
 */
@NullMarked
package org.percola.quantity;

import org.jspecify.annotations.NullMarked;
