package se.sparbar.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;

/// Which field of an enrolment's earlier event a rättelse changes, from what, to what. `field` in
/// the stored form and in the API is the name below.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "field")
@JsonSubTypes({
  @Type(value = Correction.StartOn.class, name = "startOn"),
  @Type(value = Correction.StartKommun.class, name = "startKommun"),
  @Type(value = Correction.TransferOn.class, name = "transferOn"),
  @Type(value = Correction.TransferKommun.class, name = "transferKommun"),
  @Type(value = Correction.AvslutOn.class, name = "avslutOn"),
  @Type(value = Correction.AvslutReasonTo.class, name = "avslutReason"),
  @Type(value = Correction.Income.class, name = "income"),
  @Type(value = Correction.OccupationTo.class, name = "occupation"),
  @Type(value = Correction.EfterstodFrom.class, name = "efterstodFrom"),
  @Type(value = Correction.EfterstodTo.class, name = "efterstodTo"),
  @Type(value = Correction.EfterstodPhaseTo.class, name = "efterstodPhase"),
  @Type(value = Correction.EfterstodRecipientTo.class, name = "efterstodRecipient"),
})
public sealed interface Correction {
  /// Of `EnrolmentStarted`.
  record StartOn(LocalDate from, LocalDate to) implements Correction {}

  /// Of `EnrolmentStarted`.
  record StartKommun(Kommun from, Kommun to, Huvudman huvudman) implements Correction {}

  /// Of `Transferred`.
  record TransferOn(LocalDate from, LocalDate to) implements Correction {}

  /// Of `Transferred`.
  record TransferKommun(Kommun from, Kommun to, Huvudman huvudman) implements Correction {}

  /// Of `AvslutRecorded`.
  record AvslutOn(LocalDate from, LocalDate to) implements Correction {}

  /// Of `AvslutRecorded`.
  record AvslutReasonTo(AvslutReason from, AvslutReason to) implements Correction {}

  /// Of `Assessed`.
  record Income(SortedSet<IncomeSource> from, SortedSet<IncomeSource> to) implements Correction {}

  /// Of `Assessed`.
  record OccupationTo(@Nullable Occupation from, Occupation to) implements Correction {}

  /// Of `EfterstodStarted`.
  record EfterstodFrom(LocalDate from, LocalDate to) implements Correction {}

  /// Of `EfterstodEnded`.
  record EfterstodTo(LocalDate from, LocalDate to) implements Correction {}

  /// Of `EfterstodStarted`.
  record EfterstodPhaseTo(EfterstodPhase from, EfterstodPhase to) implements Correction {}

  /// Of `EfterstodStarted`.
  record EfterstodRecipientTo(EfterstodRecipient from, EfterstodRecipient to)
      implements Correction {}
}
