/** Why a file could not be accepted, each with its own code: what the drafter can do about it differs. */
package ir.nazarkhahi.draft.importing.refused;
