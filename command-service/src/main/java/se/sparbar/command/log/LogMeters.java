package se.sparbar.command.log;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/// What an operator sees of the writing.
final class LogMeters {
  private final Timer append;
  private final DistributionSummary batches;
  private final DistributionSummary events;

  LogMeters(MeterRegistry registry) {
    append =
        Timer.builder("sparbar.log.append")
            .description("From the call to the durable answer")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    batches =
        DistributionSummary.builder("sparbar.log.group.batches")
            .description("Batches in one transaction")
            .register(registry);
    events =
        DistributionSummary.builder("sparbar.log.group.events")
            .description("Events in one transaction")
            .register(registry);
  }

  <T> T append(Supplier<T> call) {
    Timer.Sample sample = Timer.start();
    try {
      return call.get();
    } finally {
      sample.stop(append);
    }
  }

  void committed(int batchCount, int eventCount) {
    batches.record(batchCount);
    events.record(eventCount);
  }
}
