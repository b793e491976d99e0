package org.maillage.micro.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Runs a piece of the launcher inside the deployed application, which lives in the same JVM: its package is defined a second time, where
 * the classes of the application are visible. So the application needs no door for measurements.
 */
public final class InsideApplication extends ClassLoader {

    /** The package of the pieces. */
    private static final String PIECES = InsideApplication.class.getPackageName() + ".inside.";

    private InsideApplication(ClassLoader application) {
        super(application);
    }

    /** A boundary of the application, by the name of its class. Public: the piece that asks is of another class loader. */
    @SuppressWarnings("BanJNDI") // The names are written in this package; nothing that came from outside is looked up.
    public static Object boundary(String name) throws NamingException {
        return new InitialContext().lookup("java:global/maillage/maillage-ejb/" + name);
    }

    static double[] call(Class<? extends Callable<double[]>> piece) throws Exception {
        // What is found there is a proxy; the boundary itself is its superclass.
        var proxy = boundary("Activities");
        var application = proxy.getClass().getSuperclass().getClassLoader();
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(application);
        try {
            var inside = new InsideApplication(application).loadClass(piece.getName());
            return (double[]) ((Callable<?>) inside.getConstructor().newInstance()).call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The parent knows the piece as well, from the class path, but there it would not see the application. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PIECES)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (var file = InsideApplication.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            var bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
