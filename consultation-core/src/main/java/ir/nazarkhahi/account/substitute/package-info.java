/**
 * Who acts for whom while somebody is away: from day to day, by Tehran's calendar and the legal clock. The substitute chooses to act in the
 * other's place, session by session, and then has the other's rights as they are that day instead of their own; every entry in the
 * trail names both. Neither a program nor the identity custodian has a substitute.
 */
package ir.nazarkhahi.account.substitute;
