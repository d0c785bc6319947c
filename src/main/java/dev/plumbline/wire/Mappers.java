package dev.plumbline.wire;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.plumbline.wire.framework.FrameworkModule;
import dev.plumbline.wire.value.DomainIntrospector;
import dev.plumbline.wire.value.MillisecondsSerializer;
import java.time.Instant;

/** Builds the mapper behind {@link Json}. */
final class Mappers {
    private Mappers() {}

    static ObjectMapper json() {
        var mapper = strict().build();
        mapper.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new DomainIntrospector(), mapper.getSerializationConfig().getAnnotationIntrospector()));
        return mapper;
    }

    private static JsonMapper.Builder strict() {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), times(), new FrameworkModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private static SimpleModule times() {
        return new SimpleModule("times").addSerializer(Instant.class, new MillisecondsSerializer());
    }
}
