/** Planted: stands for the jar that both WARs hold. */
package org.maillage.systemtest.architecture.planted.ui;
