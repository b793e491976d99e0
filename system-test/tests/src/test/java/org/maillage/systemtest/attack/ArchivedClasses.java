package org.maillage.systemtest.attack;

import java.util.Map;

/** The classes of an application that is not unpacked anywhere. */
final class ArchivedClasses extends ClassLoader {

    private final Map<String, byte[]> files;

    /** @param files by their names below the root of the packages */
    ArchivedClasses(Map<String, byte[]> files) {
        super(ArchivedClasses.class.getClassLoader());
        this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] content = files.get(name.replace('.', '/') + ".class");
        if (content == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, content, 0, content.length);
    }
}
