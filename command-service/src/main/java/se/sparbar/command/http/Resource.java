package se.sparbar.command.http;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;

/// Streams of one kind as other programs see them: where they stand, and every way to write to
/// them. What is served, described, checked and tried is read from this table.
///
/// @param name below [#API], in the plural: `enrolments`
/// @param home the resource at which its streams are read, when they have been written
/// @param commands the sealed family that the routes' commands belong to
public record Resource<I, C>(
    String name,
    String home,
    Class<C> commands,
    Subject<I> subject,
    Carrier<C> carrier,
    List<Route<I, C>> routes) {
  static final String API = "/api/v1/";

  /// Which component of a command is the path's id.
  ///
  /// @param id of a new one
  /// @param read a path's id; null where it is none
  /// @param example of an id that is a name; null where ids mean nothing
  /// @param unknown what is broken by an id that is none
  record Subject<I>(
      String component,
      Function<UUID, I> id,
      Function<String, @Nullable I> read,
      @Nullable String example,
      Rule unknown) {
    Subject(String component, Function<UUID, I> id, Rule unknown) {
      this(component, id, text -> FieldValues.id(text, id), null, unknown);
    }

    /// Of streams that are there from the beginning, under these names.
    static Subject<String> named(
        String component, String example, Set<String> names, Rule unknown) {
      return new Subject<>(
          component, _ -> example, text -> names.contains(text) ? text : null, example, unknown);
    }

    I of(String path) {
      @Nullable I found = read.apply(path);
      if (found == null) {
        throw new Rejected(unknown);
      }
      return found;
    }
  }

  /// Who carries a command out, once there are beans.
  interface Carrier<C> {
    BiFunction<C, Order, Receipt> in(BeanFactory beans);

    static <D, C> Carrier<C> by(Class<D> desk, Carrying<D, C> carrying) {
      return beans -> {
        D at = beans.getBean(desk);
        return (command, order) -> carrying.carryOut(at, command, order);
      };
    }
  }

  /// A desk's method.
  interface Carrying<D, C> {
    Receipt carryOut(D desk, C command, Order order);
  }

  static <D, I, C> Resource<I, C> of(
      String name, Class<C> commands, Subject<I> subject, Class<D> desk, Carrying<D, C> carrying) {
    return new Resource<>(name, name, commands, subject, Carrier.by(desk, carrying), List.of());
  }

  /// The same streams as another resource's, begun in another way.
  Resource<I, C> readAt(Resource<I, C> other) {
    return new Resource<>(name, other.name(), commands, subject, carrier, routes);
  }

  /// A new stream, by `POST` to the resource itself.
  <R extends C> Resource<I, C> create(Class<R> command) {
    return with(new Route<>("", command, new RecordForm<>(command, subject.component())));
  }

  /// Something that happens to one, by `POST` to `{id}/` and the segment.
  <R extends C> Resource<I, C> post(String segment, Class<R> command) {
    return post(segment, command, new RecordForm<>(command, subject.component()));
  }

  /// The same, for a body that is not simply the command's components.
  <R extends C> Resource<I, C> post(String segment, Class<R> command, Form<I, R> form) {
    return with(new Route<>("/{id}/" + segment, command, form));
  }

  private Resource<I, C> with(Route<I, C> route) {
    return new Resource<>(
        name,
        home,
        commands,
        subject,
        carrier,
        Stream.concat(routes.stream(), Stream.of(route)).toList());
  }

  public String path() {
    return API + name;
  }

  /// Below which what was written is read.
  String homePath() {
    return API + home;
  }

  public String path(Route<I, C> route) {
    return path() + route.below();
  }
}
