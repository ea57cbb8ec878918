/**
 * One process for everything: starts MariaDB from bundled binaries, then Payara Micro with the war, and ends both.
 * Holds no class that the war holds too. Nothing that was acknowledged may be lost by stopping it in any way, and the
 * next start has to cope with whatever the last one left behind.
 */
package ir.nazarkhahi.launcher;
