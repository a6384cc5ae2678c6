package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;

/// What a rättelse asks for: one field, and what it shall be. Its name in the API is the one that
/// [se.sparbar.events.Correction] has in the log.
public sealed interface Change<T> {
  T to();

  /// What the sender believes that it is now; refused where it is something else.
  @Nullable T from();

  /// Of the start.
  record StartOn(LocalDate to, @Nullable LocalDate from) implements Change<LocalDate> {}

  /// Of the start.
  record StartKommun(Kommun to, @Nullable Kommun from) implements Change<Kommun> {}

  /// Of a transfer.
  record TransferOn(LocalDate to, @Nullable LocalDate from) implements Change<LocalDate> {}

  /// Of a transfer.
  record TransferKommun(Kommun to, @Nullable Kommun from) implements Change<Kommun> {}

  /// Of the avslut.
  record AvslutOn(LocalDate to, @Nullable LocalDate from) implements Change<LocalDate> {}

  /// Of the avslut.
  record AvslutReasonTo(AvslutReason to, @Nullable AvslutReason from)
      implements Change<AvslutReason> {}

  /// Of an assessment.
  record Income(SortedSet<IncomeSource> to, @Nullable SortedSet<IncomeSource> from)
      implements Change<SortedSet<IncomeSource>> {}

  /// Of an assessment.
  record OccupationTo(Occupation to, @Nullable Occupation from) implements Change<Occupation> {}

  /// Of efterstöd.
  record EfterstodFrom(LocalDate to, @Nullable LocalDate from) implements Change<LocalDate> {}

  /// Of the end of efterstöd.
  record EfterstodTo(LocalDate to, @Nullable LocalDate from) implements Change<LocalDate> {}

  /// Of efterstöd.
  record EfterstodPhaseTo(EfterstodPhase to, @Nullable EfterstodPhase from)
      implements Change<EfterstodPhase> {}

  /// Of efterstöd.
  record EfterstodRecipientTo(EfterstodRecipient to, @Nullable EfterstodRecipient from)
      implements Change<EfterstodRecipient> {}
}
