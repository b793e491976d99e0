package org.maillage.access.boundary;

import org.maillage.platform.security.Role;

/**
 * What an invited person sees before accepting.
 *
 * @param email the address that was invited
 * @param role what they may do
 * @param place name of the structure or network, empty on the platform
 * @param known whether the address has an account already: its password is asked then, never a new one
 */
public record OpenInvitation(String email, Role role, String place, boolean known) {}
