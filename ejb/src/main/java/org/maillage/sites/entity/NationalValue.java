package org.maillage.sites.entity;

/** A value of a closed list of the national standard "lieux de médiation numérique". */
public interface NationalValue {

    /** Letter by letter as the schema of the standard has it: files are compared with it. */
    String text();

    /** The name of the constant, by which it is kept and its word is found. */
    String name();
}
