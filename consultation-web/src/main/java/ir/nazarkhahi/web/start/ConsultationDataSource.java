package ir.nazarkhahi.web.start;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.sql.Connection;

/**
 * The one pool. READ COMMITTED, sessions in UTC whatever the server's zone, batches rewritten to multi-row inserts
 * (group commit lives on them), and a connection that died while the database restarted is replaced, not handed out.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/consultation",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=consultation.db.url}",
        user = "${MPCONFIG=consultation.db.user}",
        password = "${MPCONFIG=consultation.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 4, minPoolSize = 4, maxPoolSize = 48, maxIdleTime = 300,
        properties = {
            "characterEncoding=UTF-8", "connectionCollation=utf8mb4_bin",
            "connectionTimeZone=UTC", "forceConnectionTimeZoneToSession=true",
            "rewriteBatchedStatements=true", "cachePrepStmts=true", "useServerPrepStmts=false",
            "tcpKeepAlive=true", "connectTimeout=5000", "socketTimeout=120000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=false"
        })
@WebListener
public class ConsultationDataSource implements ServletContextListener {

    /** The class exists for its annotation; a listener is a component the server is bound to look at. */
    @Override
    public void contextInitialized(ServletContextEvent event) {}
}
