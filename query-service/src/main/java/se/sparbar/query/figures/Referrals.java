package se.sparbar.query.figures;

import java.util.List;
import se.sparbar.query.facts.Step.Referral;

/// Remisser.
final class Referrals implements OfSteps<Referral> {
  @Override
  public String id() {
    return "referrals";
  }

  @Override
  public String name() {
    return "Remisser";
  }

  @Override
  public String definition() {
    return """
    Antal remisser som kom in i perioden, fördelade på remittent och på beslut: beviljad, avslagen, återtagen eller
    ännu utan beslut.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("referrer", "decision");
  }

  @Override
  public Class<Referral> kind() {
    return Referral.class;
  }

  @Override
  public void count(Referral r, Question q, Emit emit) {
    if (q.holds(r.receivedOn())) {
      emit.add(r, r.receivedOn(), List.of(r.referrer().name(), decision(r)), Item.COUNT, 1);
    }
  }

  /// Who was granted and then left the queue was granted.
  private static String decision(Referral r) {
    if (r.acceptedOn() != null || r.startedOn() != null) {
      return "BEVILJAD";
    }
    return switch (r.outcome()) {
      case null -> "VANTAR";
      case DECLINED -> "AVSLAGEN";
      case WITHDRAWN, QUEUE_LEFT -> "ATERTAGEN";
    };
  }
}
