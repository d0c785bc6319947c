package dev.plumbline.wire.framework;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.plumbline.domain.framework.Framework;
import java.io.IOException;

/** Lets a framework stand inside other JSON, such as the event that pins it for a session, as its canonical document. */
public final class FrameworkModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public FrameworkModule() {
        super("framework");
        addSerializer(Framework.class, new Writing());
        addDeserializer(Framework.class, new Reading());
    }

    private static final class Writing extends StdSerializer<Framework> {
        private static final long serialVersionUID = 1L;

        Writing() {
            super(Framework.class);
        }

        @Override
        public void serialize(Framework framework, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeTree(FrameworkWriter.write(framework));
        }
    }

    private static final class Reading extends StdDeserializer<Framework> {
        private static final long serialVersionUID = 1L;

        Reading() {
            super(Framework.class);
        }

        @Override
        public Framework deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var reading = FrameworkReader.read(context.readTree(json));
            if (reading.framework().isPresent()) return reading.framework().get();
            return context.reportInputMismatch(this, "%s", String.join("; ", reading.problems()));
        }
    }
}
