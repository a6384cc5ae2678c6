package se.sparbar.command.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a method can come to, itself or by what it calls: found in the compiled classes, so that
/// nobody has to write it down.
final class Reach {
  private static final Map<String, ClassModel> CLASSES = read(Path.of("target/classes"));
  private static final String OURS = "se/sparbar/command/";

  /// A constant, and the class whose code reads it.
  record Read(String by, String owner, String name) {}

  final Set<Read> constants = new LinkedHashSet<>();

  final Set<String> made = new TreeSet<>();
  private final Set<String> visited = new HashSet<>();

  /// Whose inherited methods are being read; empty where they are a class's own.
  private String receiver = "";

  private Reach() {}

  static Reach of(Class<?> type, String method) {
    Reach reach = new Reach();
    reach.visit(type.getName().replace('.', '/'), method, "");
    return reach;
  }

  private void visit(String owner, String method, String type) {
    if (!owner.startsWith(OURS) || !visited.add(owner + "." + method + type)) {
      return;
    }
    CLASSES.values().stream()
        .filter(model -> isKindOf(model, owner))
        .flatMap(model -> model.methods().stream())
        .filter(m -> m.methodName().equalsString(method))
        .filter(m -> type.isEmpty() || m.methodType().equalsString(type))
        .forEach(this::read);
    inherited(owner).stream()
        .flatMap(model -> model.methods().stream())
        .filter(m -> m.methodName().equalsString(method))
        .filter(m -> type.isEmpty() || m.methodType().equalsString(type))
        .forEach(m -> inheritedBy(owner, m));
  }

  /// What is inherited calls what its heir overrides.
  private void inheritedBy(String owner, MethodModel method) {
    String before = receiver;
    receiver = owner;
    read(method);
    receiver = before;
  }

  private static List<ClassModel> inherited(String owner) {
    return CLASSES.values().stream()
        .filter(model -> !model.thisClass().asInternalName().equals(owner))
        .filter(model ->
            CLASSES.containsKey(owner)
                && isKindOf(CLASSES.get(owner), model.thisClass().asInternalName()))
        .toList();
  }

  private String called(String owner) {
    return !receiver.isEmpty()
            && CLASSES.containsKey(receiver)
            && CLASSES.containsKey(owner)
            && isKindOf(CLASSES.get(receiver), owner)
        ? receiver
        : owner;
  }

  private void read(MethodModel method) {
    String by = method.parent().orElseThrow().thisClass().asInternalName();
    method.code().ifPresent(code -> code.forEach(element -> read(by, element)));
  }

  private void read(String by, CodeElement element) {
    switch (element) {
      case InvokeInstruction call ->
          visit(
              called(call.owner().asInternalName()),
              call.name().stringValue(),
              call.type().stringValue());
      case InvokeDynamicInstruction lambda ->
          lambda
              .bootstrapArgs()
              .forEach(argument -> {
                if (argument instanceof DirectMethodHandleDesc handle) {
                  String owner = handle.owner().descriptorString();
                  visit(
                      owner.substring(1, owner.length() - 1),
                      handle.methodName(),
                      handle.lookupDescriptor());
                }
              });
      case FieldInstruction field ->
          constants.add(new Read(by, field.owner().asInternalName(), field.name().stringValue()));
      case NewObjectInstruction made -> this.made.add(made.className().asInternalName());
      default -> {}
    }
  }

  /// Whether it is the class, or may stand where the class is expected.
  private static boolean isKindOf(ClassModel model, String name) {
    if (model.thisClass().asInternalName().equals(name)) {
      return true;
    }
    return Stream.concat(model.superclass().stream(), model.interfaces().stream())
        .map(ClassEntry::asInternalName)
        .anyMatch(above ->
            above.equals(name)
                || (CLASSES.containsKey(above) && isKindOf(CLASSES.get(above), name)));
  }

  private static Map<String, ClassModel> read(Path classes) {
    try (Stream<Path> files = Files.walk(classes.resolve(OURS))) {
      Map<String, ClassModel> models = new HashMap<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        ClassModel model = ClassFile.of().parse(file);
        models.put(model.thisClass().asInternalName(), model);
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
