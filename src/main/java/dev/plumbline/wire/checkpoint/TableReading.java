package dev.plumbline.wire.checkpoint;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.MapType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import dev.plumbline.domain.session.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table as the map it is. */
final class TableReading extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findMapDeserializer(
            MapType type,
            DeserializationConfig config,
            BeanDescription description,
            KeyDeserializer keys,
            TypeDeserializer elementType,
            JsonDeserializer<?> elements) {
        return type.hasRawClass(Table.class)
                ? new StdDelegatingDeserializer<>(new ToTable(type.getKeyType(), type.getContentType()))
                : null;
    }

    private record ToTable(JavaType keys, JavaType values) implements Converter<Map<?, ?>, Table<?, ?>> {
        @Override
        public Table<?, ?> convert(Map<?, ?> map) {
            return Table.of(map);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructMapType(HashMap.class, keys, values);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructMapLikeType(Table.class, keys, values);
        }
    }
}
