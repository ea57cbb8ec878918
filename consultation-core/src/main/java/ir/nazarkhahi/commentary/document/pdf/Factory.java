package ir.nazarkhahi.commentary.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** FOP with the one typeface, and with no way to any other file or address. */
final class Factory {
    private static final String CONFIGURATION = """
            <fop version="1.0"><renderers><renderer mime="application/pdf">
              <filterList><value>flate</value></filterList>
              <fonts>
                <font embed-url="Vazirmatn-Regular.ttf" embedding-mode="subset"><font-triplet name="Vazirmatn" style="normal" weight="normal"/></font>
                <font embed-url="Vazirmatn-Bold.ttf" embedding-mode="subset"><font-triplet name="Vazirmatn" style="normal" weight="bold"/></font>
              </fonts>
            </renderer></renderers></fop>
            """;

    private static final URI BASE = URI.create("font:///");

    private Factory() {}

    static FopFactory make() {
        try {
            var configuration = new DefaultConfigurationBuilder().build(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
            FopFactory factory = new FopFactoryBuilder(BASE, new TypefacesOnly()).setConfiguration(configuration).build();
            factory.getFontManager().disableFontCache();
            factory.getFontManager().setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(BASE, new TypefacesOnly()));
            return factory;
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TypefacesOnly implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            String name = uri.getPath().substring(1);
            if (!name.matches("Vazirmatn-(Regular|Bold)\\.ttf")) {
                throw new IOException("only the document's own typeface may be read, not " + uri);
            }
            return new Resource(Typeface.named(name).open());
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing is written beside the document");
        }
    }
}
