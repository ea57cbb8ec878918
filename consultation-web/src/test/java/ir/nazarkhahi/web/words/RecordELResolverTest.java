package ir.nazarkhahi.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private record Hidden(String title, int count) {}

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new BareContext();

    @Test
    void component_of_a_record_is_read_by_its_name() {
        Object title = resolver.getValue(context, new Hidden("ماده ۱", 3), "title");

        assertThat(title).isEqualTo("ماده ۱");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_no_component_is_left_to_others() {
        resolver.getValue(context, new Hidden("", 0), "other");
        assertThat(context.isPropertyResolved()).isFalse();

        resolver.getValue(context, "no record", "title");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void component_cannot_be_written() {
        assertThatThrownBy(() -> resolver.setValue(context, new Hidden("", 0), "title", "x")).isInstanceOf(PropertyNotWritableException.class);
        assertThat(resolver.isReadOnly(context, new Hidden("", 0), "title")).isTrue();
    }

    private static final class BareContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
