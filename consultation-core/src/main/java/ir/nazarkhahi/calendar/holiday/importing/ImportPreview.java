package ir.nazarkhahi.calendar.holiday.importing;

import java.util.List;

/** What an import would change; nothing is saved yet. */
public record ImportPreview(List<ProposedDay> days, List<LeftOut> leftOut, List<Integer> otherYears) {}
