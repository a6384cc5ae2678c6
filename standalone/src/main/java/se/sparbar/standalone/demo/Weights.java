package se.sparbar.standalone.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/// How likely each of several things is; their order is part of what the seed decides.
record Weights<T>(Map<T, Integer> map) {
  static <T> Weights<T> of(T first, int weight) {
    return new Weights<T>(new LinkedHashMap<>()).and(first, weight);
  }

  Weights<T> and(T next, int weight) {
    map.put(next, weight);
    return this;
  }
}
