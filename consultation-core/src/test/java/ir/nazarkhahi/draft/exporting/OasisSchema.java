package ir.nazarkhahi.draft.exporting;

import ir.nazarkhahi.draft.importing.akoma.SharedDocuments;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The schema that the standard was published with. */
final class OasisSchema {
    private static Schema schema;

    private OasisSchema() {}

    static synchronized void validate(byte[] file) throws Exception {
        if (schema == null) {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            schema = factory.newSchema(SharedDocuments.path(Path.of("akoma-ntoso", "akomantoso30.xsd")).toFile());
        }
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }
}
