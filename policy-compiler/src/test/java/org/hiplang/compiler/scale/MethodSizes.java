package org.hiplang.compiler.scale;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How many bytes of bytecode the methods of a class take, read out of its class file. */
public final class MethodSizes {
    private static final int SHOWN = 20;

    private MethodSizes() {}

    /** A method, a constructor or a static initialiser. */
    public record Size(String type, String method, int bytes) {}

    /** Shows the largest methods of the classes in a folder. */
    public static void main(String[] arguments) throws IOException {
        List<Size> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                all.addAll(of(Files.readAllBytes(file)));
            }
        }
        all.stream()
                .sorted(Comparator.comparing(Size::bytes).reversed())
                .limit(SHOWN)
                .forEach(size -> System.out.println(size.bytes() + " " + size.type() + "." + size.method()));
    }

    /** Those of a class. */
    public static List<Size> of(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipBytes(8);
        Object[] constants = constants(in);
        in.skipBytes(2);
        String type = String.valueOf(constants[(int) constants[in.readUnsignedShort()]]);
        in.skipBytes(2);
        in.skipBytes(2 * in.readUnsignedShort());
        List<Size> sizes = new ArrayList<>();
        members(in, type, constants, sizes);
        members(in, type, constants, sizes);
        return sizes;
    }

    /** Texts, and of classes the number of their name. */
    private static Object[] constants(DataInputStream in) throws IOException {
        Object[] constants = new Object[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            int tag = in.readUnsignedByte();
            constants[i] = 0;
            switch (tag) {
                case 1 -> constants[i] = in.readUTF();
                case 7 -> constants[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++;
                }
                default -> throw new IOException("constant of kind " + tag);
            }
        }
        return constants;
    }

    /** The fields, or the methods: only these have code. */
    private static void members(DataInputStream in, String type, Object[] constants, List<Size> sizes)
            throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipBytes(2);
            String name = String.valueOf(constants[in.readUnsignedShort()]);
            in.skipBytes(2);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean code = "Code".equals(constants[in.readUnsignedShort()]);
                int length = in.readInt();
                if (code) {
                    in.skipBytes(4);
                    sizes.add(new Size(type, name, in.readInt()));
                    in.skipBytes(length - 8);
                } else {
                    in.skipBytes(length);
                }
            }
        }
    }
}
