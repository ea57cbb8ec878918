package ir.nazarkhahi.bare;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.sql.Connection;

@DataSourceDefinition(
        name = "java:app/jdbc/bare",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=consultation.db.url}",
        user = "${MPCONFIG=consultation.db.user}",
        password = "${MPCONFIG=consultation.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4, maxPoolSize = 48,
        properties = {"characterEncoding=UTF-8", "cachePrepStmts=true", "rewriteBatchedStatements=true"})
@ApplicationPath("/api")
public class BareApi extends Application {}
