package se.sparbar.command.relay;

import se.sparbar.command.text.Texts;

/// The topic holds what this log does not: it belongs to another log, or the log lost something.
/// Nothing is sent to it.
public final class ForeignTopic extends RuntimeException {
  private ForeignTopic(String message) {
    super(message);
  }

  static ForeignTopic beyond(String topic, long inKafka, long inLog) {
    return new ForeignTopic(Texts.of("RELAY_TOPIC_BEYOND_LOG", topic, "" + inKafka, "" + inLog));
  }

  static ForeignTopic other(String topic, long position) {
    return new ForeignTopic(Texts.of("RELAY_TOPIC_OF_OTHER_LOG", topic, "" + position));
  }

  static ForeignTopic partitions(String topic, int partitions) {
    return new ForeignTopic(Texts.of("RELAY_TOPIC_PARTITIONS", topic, "" + partitions));
  }
}
