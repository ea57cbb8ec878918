/**
 * The life of a consultation (design §5): planned, published for its statutory window, closed by the clock, sealed,
 * worked on, decided or withdrawn. What is stored is the stage and the instants of the window; the status is always
 * derived from them and the legal clock, so that nothing has to happen for a window to close.
 *
 * <p>Invariants. Publication fixes the text version, the opening (never before the publication) and the closing; the
 * closing moves only later, only while open, only with a public reason. What is sealed never reopens, whatever the clock
 * says. A comment may be accepted if it arrived within {@code [opensAt, closesAt)} and the row is not yet sealed when its
 * transaction commits: take a shared lock on the consultation's row and look at {@code sealed_at}. Every change of the
 * public life leaves an entry in the timeline.
 */
package ir.nazarkhahi.consultation;
