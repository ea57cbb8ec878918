package ir.nazarkhahi.api.guard.once;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A POST whose body is too large to be read whole before it is known what it is: the filter asks for a key alone, and who reads it bounds it and keeps it once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Streamed {}
