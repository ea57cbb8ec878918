package ir.nazarkhahi.web.words;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets pages read the components of records: {@code #{view.title}}. Expression Language 5 cannot; 6 can, and then this
 * goes. Other properties of a record, by getters, are left to the resolvers after this one. Read only.
 */
public class RecordELResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordELResolver::accessor));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        Method accessor = ACCESSORS.get(base.getClass()).get(property.toString());
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(accessor, base);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (isComponent(base, property)) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (isComponent(base, property)) {
            throw new PropertyNotWritableException("components of records cannot be written: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (isComponent(base, property)) {
            context.setPropertyResolved(base, property);
            return true;
        }
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static boolean isComponent(Object base, Object property) {
        return base instanceof Record && property != null && ACCESSORS.get(base.getClass()).containsKey(property.toString());
    }

    /** The record itself may be hidden in its package while its components are for all. */
    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private static Object read(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (IllegalAccessException denied) {
            throw new PropertyNotFoundException(accessor.toString(), denied);
        } catch (ReflectiveOperationException failure) {
            throw new ELException(accessor.toString(), failure.getCause());
        }
    }
}
