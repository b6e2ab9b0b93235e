package casebook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What to do with each kind of node; made once, where flexmark's own visitor is made for each text.
 */
final class Handlers<T> {
  private final Map<Class<?>, BiConsumer<T, Node>> byType;

  /** What to do with one kind of node. */
  record Handler<T>(Class<?> type, BiConsumer<T, Node> action) {}

  private Handlers(Map<Class<?>, BiConsumer<T, Node>> byType) {
    this.byType = Map.copyOf(byType);
  }

  static <T> Handlers<T> of(List<Handler<T>> handlers) {
    Map<Class<?>, BiConsumer<T, Node>> byType = new HashMap<>();
    handlers.forEach(h -> byType.put(h.type(), h.action()));
    return new Handlers<>(byType);
  }

  static <T, N extends Node> Handler<T> on(Class<N> type, BiConsumer<T, ? super N> action) {
    return new Handler<>(type, (target, node) -> action.accept(target, type.cast(node)));
  }

  /** Does it, unless the kind is not known. */
  boolean handle(T target, Node node) {
    BiConsumer<T, Node> action = byType.get(node.getClass());
    if (action == null) {
      return false;
    }
    action.accept(target, node);
    return true;
  }
}
