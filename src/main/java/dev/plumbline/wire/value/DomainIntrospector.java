package dev.plumbline.wire.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells Jackson what the core's types do not say themselves, because the core knows no JSON. */
public final class DomainIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> MAY_BE_ABSENT =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    /** A record of a single component {@code value} is written as that value. */
    @Override
    public @Nullable Boolean hasAsValue(Annotated accessor) {
        return yes(accessor instanceof AnnotatedMethod method
                && method.getName().equals("value")
                && isValueRecord(method.getDeclaringClass()));
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        return creator instanceof AnnotatedConstructor constructor
                        && constructor.getParameterCount() == 1
                        && isValueRecord(constructor.getDeclaringClass())
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    /** Every component of a record must be there, unless its type can say that it is not. */
    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return yes(member.getDeclaringClass().isRecord() && !MAY_BE_ABSENT.contains(member.getRawType()));
    }

    /** A list holds no null, unless its elements may be absent. */
    @Override
    public JsonSetter.Value findSetterInfo(Annotated accessor) {
        return mayHoldNull(accessor.getType().getContentType())
                ? JsonSetter.Value.empty()
                : JsonSetter.Value.forContentNulls(Nulls.FAIL);
    }

    private static boolean mayHoldNull(@Nullable JavaType content) {
        return content != null
                && (MAY_BE_ABSENT.contains(content.getRawClass()) || mayHoldNull(content.getContentType()));
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = Word.of(constants[i]);
        }
        return names;
    }

    /** Jackson asks for null where there is no opinion. */
    private static @Nullable Boolean yes(boolean sure) {
        return sure ? Boolean.TRUE : null;
    }

    private static boolean isValueRecord(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }
}
