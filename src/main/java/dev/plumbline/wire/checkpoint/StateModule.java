package dev.plumbline.wire.checkpoint;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.wire.frame.KeyText;
import java.io.IOException;

/** Keys of cells as keys of objects, and tables as objects. */
final class StateModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    StateModule() {
        super("state");
        addKeySerializer(CellKey.class, new KeyWriting());
        addKeyDeserializer(CellKey.class, new KeyReading());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new TableReading());
    }

    private static final class KeyWriting extends StdSerializer<CellKey> {
        private static final long serialVersionUID = 1L;

        KeyWriting() {
            super(CellKey.class);
        }

        @Override
        public void serialize(CellKey key, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(KeyText.of(key));
        }
    }

    private static final class KeyReading extends KeyDeserializer {
        @Override
        public Object deserializeKey(String text, DeserializationContext context) throws IOException {
            var key = KeyText.parse(text);
            if (key.isPresent()) return key.get();
            return context.handleWeirdKey(CellKey.class, text, "it names no cell");
        }
    }
}
