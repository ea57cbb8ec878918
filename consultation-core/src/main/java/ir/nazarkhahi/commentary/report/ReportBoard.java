package ir.nazarkhahi.commentary.report;

import ir.nazarkhahi.commentary.Balance;
import ir.nazarkhahi.commentary.StanceTally;
import ir.nazarkhahi.news.NewsView;
import java.util.List;

/** All that is needed to report on an item. @param draft null if none was begun @param issued the newest first */
public record ReportBoard(NewsView item, Balance balance, StanceTally stances, ReportView draft, List<ReportView> issued) {}
