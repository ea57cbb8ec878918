/**
 * Consultations and their kinds as the API shows them (design §6). Everyone reads what is published; staff see the plans
 * of their offices under the same addresses. Resources of other rooms below a consultation name the whole path
 * {@code consultations/{code}/…} at their class: JAX-RS chooses the class by the longest path and does not come back.
 */
package ir.nazarkhahi.api.consultation;
