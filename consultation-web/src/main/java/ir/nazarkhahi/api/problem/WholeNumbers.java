package ir.nazarkhahi.api.problem;

import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/** A question's number that is none is a wrong field; left to itself the framework says that the address does not exist. */
@Provider
public class WholeNumbers implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type != int.class && type != Integer.class) {
            return null;
        }
        return Stream.of(annotations).filter(QueryParam.class::isInstance).map(QueryParam.class::cast).findFirst()
                .map(question -> (ParamConverter<T>) new Whole(question.value())).orElse(null);
    }

    private record Whole(String field) implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            try {
                return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
            } catch (NumberFormatException malformed) {
                throw new InvalidInputException(field, "malformed");
            }
        }

        @Override
        public String toString(Integer number) {
            return String.valueOf(number);
        }
    }
}
