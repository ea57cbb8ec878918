package ir.nazarkhahi.draft.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.akoma.SharedDocuments;
import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 3, point 2: valid against the schema of OASIS, and back again as the same text. */
class AkomaExportTest {
    @Test
    void the_central_bank_act_is_valid_and_comes_back_as_it_was() throws Exception {
        assertValidAndTheSame(Pieces.of(new DraftImporter().read("a", SharedDocuments.centralBankAct()).text()));
    }

    @Test
    void documents_of_other_parliaments_are_valid_and_come_back_as_they_were() throws Exception {
        for (String name : List.of("eu_COM(2013)0619_EN-8.xml", "it_senato_ddl_2013.xml", "uy_bill_2010-09-27.xml", "uk_pga-2014-27-enacted-data.xml", "us_Title9-Chap3-eng.xml")) {
            assertValidAndTheSame(Pieces.of(new DraftImporter().read("a", SharedDocuments.akomaNtoso(name)).text()));
        }
    }

    @Test
    void every_kind_of_provision_is_valid() throws Exception {
        List<Piece> every = new ArrayList<>();
        EIds eIds = new EIds();
        for (ProvisionType type : ProvisionType.values()) {
            every.add(new Piece(eIds.next(null, type, null), 0, type, null, "", "", "متن"));
        }

        assertValidAndTheSame(every);
        assertThat(new String(Pieces.written(TextFormat.XML, every), StandardCharsets.UTF_8)).contains("<hcontainer name=\"note\" eId=\"note_1\">");
    }

    @Test
    void a_text_that_is_only_a_preamble_is_valid() throws Exception {
        assertValidAndTheSame(List.of(new Piece("preamble", 0, ProvisionType.PREAMBLE, null, "", "", "متن\n\n  دوم  ")));
    }

    private static void assertValidAndTheSame(List<Piece> text) throws Exception {
        validate(Pieces.written(TextFormat.XML, text));
        assertThat(Pieces.of(Pieces.again(TextFormat.XML, text).text())).isEqualTo(text);
    }

    private static void validate(byte[] file) throws Exception {
        OasisSchema.validate(file);
    }
}
