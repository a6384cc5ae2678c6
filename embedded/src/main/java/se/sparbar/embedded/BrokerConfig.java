package se.sparbar.embedded;

import java.nio.file.Path;

/// The settings of a broker that stands alone: nothing to replicate to, nothing to rebalance with,
/// little memory, and nothing ever thrown away.
final class BrokerConfig {
  private BrokerConfig() {}

  static String text(Path data, int port, int controllerPort) {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$s
    controller.listener.names=CONTROLLER
    listeners=PLAINTEXT://127.0.0.1:%1$s,CONTROLLER://127.0.0.1:%2$s
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$s
    broker.session.timeout.ms=3000
    broker.heartbeat.interval.ms=500
    log.dirs=%3$s
    log.retention.ms=-1
    auto.create.topics.enable=false
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=1
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    share.coordinator.state.topic.num.partitions=1
    group.initial.rebalance.delay.ms=0
    num.network.threads=2
    num.io.threads=2
    background.threads=2
    num.recovery.threads.per.data.dir=1
    log.cleaner.dedupe.buffer.size=4194304
    """
        .formatted(port, controllerPort, data.toString().replace("\\", "/"));
  }
}
