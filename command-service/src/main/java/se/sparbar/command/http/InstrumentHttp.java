package se.sparbar.command.http;

import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_UNKNOWN;

import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.command.instrument.CorrectInstrument;
import se.sparbar.command.instrument.DefineInstrument;
import se.sparbar.command.instrument.InstrumentCommand;
import se.sparbar.command.instrument.RetireInstrument;
import se.sparbar.command.instrument.ReviseInstrument;
import se.sparbar.command.instrument.WithdrawInstrumentEntry;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.ids.InstrumentId;

/// `/api/v1/instruments`.
final class InstrumentHttp {
  static final Resource<InstrumentId, InstrumentCommand> INSTRUMENTS =
      Resource.of(
              "instruments",
              InstrumentCommand.class,
              new Subject<>("instrument", InstrumentId::new, INSTRUMENT_UNKNOWN),
              EntryDesk.class,
              EntryDesk::carryOut)
          .create(DefineInstrument.class)
          .post("versions", ReviseInstrument.class)
          .post("retirement", RetireInstrument.class)
          .post(
              "corrections",
              CorrectInstrument.class,
              new CorrectionBody<>(
                  InstrumentEvent.class, CorrectInstrument.class, CorrectInstrument::new))
          .post("withdrawals", WithdrawInstrumentEntry.class);

  private InstrumentHttp() {}
}
